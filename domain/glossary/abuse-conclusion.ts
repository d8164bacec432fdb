/** domain glossary: the words of the abuse-conclusion chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    ConcludeAbuse: {
      vi: 'Kết luận vụ việc lợi dụng',
      en: 'Conclude the case of abuse',
      fr: "Conclure l'affaire d'abus",
    },
    SendAbuseReferral: {
      vi: 'Chuyển vụ việc cho cơ quan có thẩm quyền',
      en: 'Send the case to the competent body',
      fr: "Transmettre l'affaire à l'organe compétent",
    },
  },
  events: {
    AbuseUpheld: {
      vi: 'Đã kết luận có lợi dụng chính sách; bảo vệ và khen thưởng không được áp dụng',
      en: 'The case of abuse was upheld; protection and rewards stay withheld',
      fr: "L'abus a été établi ; protection et récompenses restent retenues",
    },
    AbuseNotUpheld: {
      vi: 'Đã kết luận không có lợi dụng; bảo vệ và khen thưởng được khôi phục',
      en: 'The case of abuse was not upheld; protection and rewards are restored',
      fr: "L'abus n'a pas été établi ; protection et récompenses sont rétablies",
    },
    AbuseReferred: {
      vi: 'Vụ việc đã được chuyển cho cơ quan có thẩm quyền',
      en: 'The case was sent to the competent body',
      fr: "L'affaire a été transmise à l'organe compétent",
    },
  },
  steps: {
    concludeAbuse: {
      vi: 'Kết luận vụ việc lợi dụng',
      en: 'Conclude the case of abuse',
      fr: "Conclure l'affaire d'abus",
    },
    sendAbuseReferral: {
      vi: 'Chuyển vụ việc đã kết luận',
      en: 'Send the upheld case on',
      fr: "Transmettre l'affaire établie",
    },
  },
  refusals: {
    REFERRAL_GOES_WITH_UPHELD: {
      vi: 'Vụ việc có lợi dụng phải ghi nơi chuyển đến, vụ việc không có lợi dụng thì không; hãy sửa lại.',
      en: 'An upheld case names the body it goes to, and one that is not upheld names none; correct it.',
      fr: "Une affaire établie nomme l'organe saisi, une affaire non établie n'en nomme aucun ; corrigez.",
    },
    INTENT_NOT_FOUND: {
      vi: 'Không xác định được ý định trục lợi ({intent}), mà sai sót không cố ý thì không phải lợi dụng; hãy kết luận khác.',
      en: 'No intent to profit was found ({intent}), and an error is no abuse; conclude otherwise.',
      fr: "Aucune intention de profit n'est établie ({intent}), et une erreur n'est pas un abus ; concluez autrement.",
    },
    NEGLIGENCE_IS_NOT_MEANT: {
      vi: 'Thiếu trách nhiệm là không cố ý, nhưng ý định được ghi là "{intent}"; hãy phân loại lại.',
      en: 'Negligence is not meant, yet the intent is given as "{intent}"; classify anew.',
      fr: "La négligence n'est pas voulue, or l'intention indiquée est « {intent} » ; reclassez.",
    },
    CONSEQUENCE_NEEDED: {
      vi: 'Thiếu trách nhiệm chỉ bị xử lý ở đây khi gây hậu quả nghiêm trọng; hãy nêu hậu quả đó.',
      en: 'Negligence is upheld for its serious consequence; say what that was.',
      fr: 'La négligence est établie pour ses conséquences graves ; dites lesquelles.',
    },
    NOT_SENT_YET: {
      vi: 'Ngày chuyển {date} còn ở tương lai; hãy ghi sau khi đã chuyển.',
      en: 'The day of sending {date} lies ahead; record it once it was sent.',
      fr: "La date d'envoi {date} est à venir ; inscrivez-la après l'envoi.",
    },
  },
  fields: {
    verdict: { vi: 'Kết luận', en: 'Conclusion', fr: 'Conclusion' },
    class: { vi: 'Loại', en: 'Class', fr: 'Catégorie' },
    act: { vi: 'Hành vi', en: 'Act', fr: 'Acte' },
    object: { vi: 'Đối tượng lợi dụng', en: 'Object of the abuse', fr: "Objet de l'abus" },
    interest: { vi: 'Lợi ích', en: 'Interest', fr: 'Intérêt' },
    intent: { vi: 'Ý định', en: 'Intent', fr: 'Intention' },
    intentReasons: {
      vi: 'Căn cứ xác định ý định',
      en: 'Grounds for the finding on intent',
      fr: "Motifs quant à l'intention",
    },
    consequence: {
      vi: 'Hậu quả nghiêm trọng',
      en: 'Serious consequence',
      fr: 'Conséquence grave',
    },
    referral: { vi: 'Chuyển đến', en: 'Sent to', fr: 'Transmis à' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    sentOn: { vi: 'Ngày chuyển', en: 'Sent on', fr: 'Envoyé le' },
  },
  choices: {
    'verdict.upheld': { vi: 'Có lợi dụng', en: 'Upheld', fr: 'Établi' },
    'verdict.notUpheld': { vi: 'Không có lợi dụng', en: 'Not upheld', fr: 'Non établi' },
    'intent.intentional': { vi: 'Cố ý', en: 'Intentional', fr: 'Intentionnel' },
    'intent.disguised': {
      vi: 'Núp bóng đổi mới',
      en: 'Disguised as innovation',
      fr: "Sous couvert d'innovation",
    },
    'intent.unintentional': { vi: 'Không cố ý', en: 'Unintentional', fr: 'Non intentionnel' },
    'intent.notEstablished': {
      vi: 'Không xác định được',
      en: 'Not established',
      fr: 'Non établie',
    },
    'referral.party': { vi: 'Cơ quan Đảng', en: 'Party body', fr: 'Organe du Parti' },
    'referral.inspection': { vi: 'Thanh tra', en: 'Inspection', fr: 'Inspection' },
    'referral.police': { vi: 'Công an', en: 'Police', fr: 'Police' },
  },
};
