/** domain glossary: the words of the abuse-review chapter, and of judges without part in the pilot. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    abuse: {
      vi: 'Vụ việc lợi dụng chính sách',
      en: 'Case of abuse',
      fr: "Affaire d'abus",
    },
  },
  states: {
    alleged: { vi: 'Đã nêu', en: 'Alleged', fr: 'Allégué' },
    admitted: { vi: 'Đã thụ lý', en: 'Taken up', fr: 'Retenu' },
    heard: { vi: 'Đã nghe giải trình', en: 'Heard', fr: 'Entendu' },
    upheld: { vi: 'Kết luận có lợi dụng', en: 'Upheld', fr: 'Établi' },
    dismissed: { vi: 'Không có lợi dụng', en: 'Not upheld', fr: 'Non établi' },
    referred: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Referred', fr: 'Transmis' },
  },
  commands: {
    AllegeAbuse: {
      vi: 'Mở vụ việc lợi dụng chính sách',
      en: 'Open a case of abuse',
      fr: "Ouvrir une affaire d'abus",
    },
    ScreenAbuse: {
      vi: 'Xem xét thụ lý vụ việc',
      en: 'Screen the allegation',
      fr: "Filtrer l'allégation",
    },
    AnswerAllegation: {
      vi: 'Giải trình về nội dung bị nêu',
      en: 'Answer the allegation',
      fr: "Répondre à l'allégation",
    },
    RecordNoAnswer: {
      vi: 'Ghi nhận không có giải trình',
      en: 'Record that no answer came',
      fr: "Constater l'absence de réponse",
    },
    NameAbuseJudge: {
      vi: 'Giao người khác kết luận vụ việc',
      en: 'Name another to judge the case',
      fr: "Désigner un autre pour juger l'affaire",
    },
  },
  events: {
    AbuseAlleged: {
      vi: 'Đã mở vụ việc lợi dụng chính sách; bảo vệ và khen thưởng tạm dừng',
      en: 'A case of abuse was opened; protection and rewards are on hold',
      fr: "Une affaire d'abus a été ouverte ; protection et récompenses sont suspendues",
    },
    AbuseAdmitted: {
      vi: 'Vụ việc đã được thụ lý; người bị nêu được giải trình',
      en: 'The case was taken up; the person concerned is asked to answer',
      fr: "L'affaire a été retenue ; la personne concernée est invitée à répondre",
    },
    AbuseScreenedOut: {
      vi: 'Vụ việc không được thụ lý; bảo vệ và khen thưởng được khôi phục',
      en: 'The case was not taken up; protection and rewards are restored',
      fr: "L'affaire n'a pas été retenue ; protection et récompenses sont rétablies",
    },
    AllegationAnswered: {
      vi: 'Người bị nêu đã giải trình',
      en: 'The person concerned answered',
      fr: 'La personne concernée a répondu',
    },
    AllegationUnanswered: {
      vi: 'Đã ghi nhận không có giải trình trong thời hạn',
      en: 'It was recorded that no answer came in time',
      fr: "L'absence de réponse dans le délai a été constatée",
    },
    AbuseJudgeNamed: {
      vi: 'Đã giao {post} kết luận vụ việc',
      en: '{post} was named to judge the case',
      fr: "{post} a été désigné pour juger l'affaire",
    },
  },
  steps: {
    screenAbuse: {
      vi: 'Xem xét thụ lý vụ việc lợi dụng',
      en: 'Screen the allegation of abuse',
      fr: "Filtrer l'allégation d'abus",
    },
    answerAllegation: {
      vi: 'Giải trình về nội dung bị nêu',
      en: 'Answer the allegation',
      fr: "Répondre à l'allégation",
    },
  },
  refusals: {
    ABUSE_CASE_OPEN: {
      vi: 'Người này đang có vụ việc {matter} chưa kết luận; hãy bổ sung vào vụ việc đó.',
      en: 'The case {matter} against this person is still open; add to that one.',
      fr: "L'affaire {matter} contre cette personne est encore ouverte ; complétez-la.",
    },
    CLASS_AND_INTEREST_DIFFER: {
      vi: 'Thiếu trách nhiệm thì không có lợi ích, còn trục lợi phải nêu lợi ích cá nhân hay nhóm; hãy phân loại lại.',
      en: 'Negligence gains nobody, and profit-seeking names a personal or group interest; classify anew.',
      fr: 'La négligence ne profite à personne, et la recherche de profit nomme un intérêt personnel ou de groupe ; reclassez.',
    },
    ANSWER_STILL_OPEN: {
      vi: 'Người được hỏi còn được trả lời đến ngày {until}; hãy chờ hết thời hạn.',
      en: 'The person asked may still answer until {until}; wait for the end of that time.',
      fr: "La personne interrogée peut encore répondre jusqu'au {until} ; attendez la fin du délai.",
    },
    NOT_THE_JUDGE: {
      vi: 'Việc này thuộc {post}, người không liên quan đến thí điểm; hãy để người đó quyết định.',
      en: 'This belongs to {post}, who has no part in the pilot; leave it to them.',
      fr: 'Ceci relève de {post}, qui est étranger au pilote ; laissez-lui la décision.',
    },
    PART_IN_PILOT: {
      vi: 'Người này có vai trò trong thí điểm ({part}) nên không được quyết định việc này; hãy giao người khác.',
      en: 'This person has a part in the pilot ({part}) and may not decide here; name somebody else.',
      fr: 'Cette personne a un rôle dans le pilote ({part}) et ne peut décider ici ; désignez-en une autre.',
    },
    CONCERNED_BARRED: {
      vi: 'Người bị nêu, người hưởng lợi hoặc người mở vụ việc không được quyết định; hãy giao người khác.',
      en: 'Whoever is concerned, gains by it or brought the case does not decide it; name somebody else.',
      fr: "Qui est concerné, en profite ou a saisi l'affaire ne la tranche pas ; désignez quelqu'un d'autre.",
    },
    UNIT_CONCERNED: {
      vi: 'Đơn vị {unit} có liên quan đến vụ việc; hãy giao cho đơn vị khác.',
      en: 'The unit {unit} is concerned by the case; name somebody of another unit.',
      fr: "L'unité {unit} est concernée par l'affaire ; désignez quelqu'un d'une autre unité.",
    },
  },
  fields: {
    person: { vi: 'Người bị nêu', en: 'Person concerned', fr: 'Personne concernée' },
    class: { vi: 'Loại', en: 'Class', fr: 'Catégorie' },
    act: { vi: 'Hành vi', en: 'Act', fr: 'Acte' },
    object: { vi: 'Đối tượng lợi dụng', en: 'Object of the abuse', fr: "Objet de l'abus" },
    interest: { vi: 'Lợi ích', en: 'Interest', fr: 'Intérêt' },
    beneficiaries: {
      vi: 'Người hưởng lợi và người có liên quan',
      en: 'Beneficiaries and related parties',
      fr: 'Bénéficiaires et parties liées',
    },
    facts: { vi: 'Sự việc và chứng cứ', en: 'Facts and evidence', fr: 'Faits et preuves' },
    admitted: { vi: 'Thụ lý', en: 'Take it up', fr: 'Retenir' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    statement: { vi: 'Nội dung giải trình', en: 'Statement', fr: 'Déclaration' },
    asked: {
      vi: 'Đã yêu cầu giải trình thế nào',
      en: 'How the answer was asked for',
      fr: 'Comment la réponse a été demandée',
    },
    post: { vi: 'Chức danh kết luận', en: 'Post that judges', fr: 'Poste qui juge' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'class.profitSeeking': { vi: 'Trục lợi', en: 'Seeking profit', fr: 'Recherche de profit' },
    'class.negligence': {
      vi: 'Thiếu trách nhiệm gây hậu quả nghiêm trọng',
      en: 'Lack of responsibility with serious consequence',
      fr: 'Manque de responsabilité aux conséquences graves',
    },
    'act.committing': { vi: 'Thực hiện', en: 'Committing', fr: 'Commission' },
    'act.concealing': { vi: 'Bao che', en: 'Covering up', fr: 'Dissimulation' },
    'object.corruption': { vi: 'Tham nhũng', en: 'Corruption', fr: 'Corruption' },
    'object.negativity': { vi: 'Tiêu cực', en: 'Negative practice', fr: 'Pratique négative' },
    'object.breach': {
      vi: 'Vi phạm kỷ luật, pháp luật',
      en: 'Breach of discipline or law',
      fr: 'Violation de la discipline ou de la loi',
    },
    'interest.personal': { vi: 'Cá nhân', en: 'Personal', fr: 'Personnel' },
    'interest.group': { vi: 'Nhóm', en: 'Of a group', fr: 'De groupe' },
    'interest.none': { vi: 'Không có', en: 'None', fr: 'Aucun' },
  },
};
