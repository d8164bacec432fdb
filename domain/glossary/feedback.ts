/** domain glossary: the words of public feedback. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { feedback: { vi: 'Phản ánh, góp ý', en: 'Public feedback', fr: 'Avis du public' } },
  states: {
    received: { vi: 'Đã tiếp nhận', en: 'Received', fr: 'Reçu' },
    admitted: { vi: 'Đã chấp nhận xem xét', en: 'Admitted', fr: 'Retenu' },
    noted: { vi: 'Đã ghi nhận', en: 'Noted', fr: 'Noté' },
    turnedAway: { vi: 'Không xem xét', en: 'Turned away', fr: 'Écarté' },
    answered: { vi: 'Đã trả lời', en: 'Answered', fr: 'Répondu' },
  },
  commands: {
    ReceiveFeedback: {
      vi: 'Tiếp nhận phản ánh, góp ý',
      en: 'Receive public feedback',
      fr: 'Recevoir un avis du public',
    },
    ModerateFeedback: {
      vi: 'Kiểm duyệt phản ánh, góp ý',
      en: 'Moderate the feedback',
      fr: "Modérer l'avis",
    },
    RestoreFeedback: {
      vi: 'Chấp nhận lại phản ánh, góp ý',
      en: 'Admit the feedback after all',
      fr: "Retenir l'avis après tout",
    },
    AnswerFeedback: {
      vi: 'Trả lời phản ánh, góp ý',
      en: 'Answer the feedback',
      fr: "Répondre à l'avis",
    },
  },
  events: {
    FeedbackReceived: {
      vi: 'Đã tiếp nhận phản ánh, góp ý ({channel})',
      en: 'Public feedback was received ({channel})',
      fr: 'Un avis du public a été reçu ({channel})',
    },
    FeedbackAdmitted: {
      vi: 'Phản ánh, góp ý được chấp nhận xem xét',
      en: 'The feedback was admitted',
      fr: "L'avis a été retenu",
    },
    FeedbackTurnedAway: {
      vi: 'Phản ánh, góp ý không được xem xét: {ground}',
      en: 'The feedback was turned away: {ground}',
      fr: "L'avis a été écarté : {ground}",
    },
    FeedbackRestored: {
      vi: 'Phản ánh, góp ý được chấp nhận lại',
      en: 'The feedback was admitted after all',
      fr: "L'avis a été retenu après tout",
    },
    FeedbackAnswered: {
      vi: 'Phản ánh, góp ý đã được trả lời',
      en: 'The feedback was answered',
      fr: "L'avis a reçu une réponse",
    },
  },
  steps: {
    moderateFeedback: {
      vi: 'Kiểm duyệt phản ánh, góp ý',
      en: 'Moderate the feedback',
      fr: "Modérer l'avis",
    },
    answerFeedback: {
      vi: 'Trả lời phản ánh, góp ý',
      en: 'Answer the feedback',
      fr: "Répondre à l'avis",
    },
  },
  refusals: {
    MODERATION_NEEDS_REASONS: {
      vi: 'Không xem xét phản ánh phải có căn cứ và lý do; hãy nêu cả hai.',
      en: 'Feedback is turned away only on a ground and with reasons; give both.',
      fr: "Un avis n'est écarté que sur un fondement et avec des motifs ; donnez les deux.",
    },
    SAME_AS_WHAT: {
      vi: 'Chưa rõ trùng với phản ánh nào; hãy chọn phản ánh đã nhận trước đó.',
      en: 'It is not said which earlier feedback says the same; choose it.',
      fr: "Il n'est pas dit quel avis antérieur est identique ; choisissez-le.",
    },
    MODERATED_BY_YOU: {
      vi: 'Bạn đã kiểm duyệt phản ánh này nên người khác phải xem lại; hãy chuyển cho người có thẩm quyền.',
      en: 'You moderated this feedback, so somebody else looks at it again; leave it to another competent post.',
      fr: 'Vous avez modéré cet avis, un autre doit donc le revoir ; laissez-le à un autre poste compétent.',
    },
  },
  fields: {
    channel: { vi: 'Kênh tiếp nhận', en: 'Channel', fr: 'Voie' },
    text: { vi: 'Nội dung', en: 'Text', fr: 'Texte' },
    wantsAnswer: {
      vi: 'Đề nghị trả lời',
      en: 'An answer is wanted',
      fr: 'Une réponse est demandée',
    },
    admitted: { vi: 'Chấp nhận xem xét', en: 'Admit', fr: 'Retenir' },
    ground: {
      vi: 'Căn cứ không xem xét',
      en: 'Ground for turning it away',
      fr: "Fondement pour l'écarter",
    },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    sameAs: { vi: 'Trùng với phản ánh', en: 'Same as', fr: 'Identique à' },
    answer: { vi: 'Trả lời', en: 'Answer', fr: 'Réponse' },
  },
  choices: {
    'channel.form': { vi: 'biểu mẫu trực tuyến', en: 'public form', fr: 'formulaire public' },
    'channel.letter': { vi: 'thư', en: 'letter', fr: 'lettre' },
    'channel.meeting': { vi: 'hội nghị, tiếp dân', en: 'meeting', fr: 'réunion' },
    'channel.phone': { vi: 'điện thoại', en: 'telephone', fr: 'téléphone' },
    'ground.offTopic': { vi: 'không liên quan', en: 'off the topic', fr: 'hors sujet' },
    'ground.abusive': { vi: 'xúc phạm', en: 'abusive', fr: 'injurieux' },
    'ground.personalData': {
      vi: 'chứa dữ liệu cá nhân',
      en: 'contains personal data',
      fr: 'contient des données personnelles',
    },
    'ground.duplicate': { vi: 'trùng lặp', en: 'duplicate', fr: 'doublon' },
    'ground.concern': {
      vi: 'là tố cáo, chuyển kênh bảo mật',
      en: 'a concern, sent to the confidential channel',
      fr: 'un signalement, renvoyé à la voie confidentielle',
    },
  },
};
