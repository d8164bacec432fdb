/** domain glossary: the words of the co-supervision chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    coSupervision: { vi: 'Phối hợp giám sát', en: 'Co-supervision', fr: 'Supervision conjointe' },
  },
  states: {
    asked: { vi: 'Đã đề nghị', en: 'Asked', fr: 'Demandée' },
    joined: { vi: 'Đang phối hợp', en: 'Under way', fr: 'En cours' },
    declined: { vi: 'Đã từ chối', en: 'Declined', fr: 'Déclinée' },
    ended: { vi: 'Đã kết thúc', en: 'Ended', fr: 'Terminée' },
  },
  commands: {
    AskCoSupervision: {
      vi: 'Đề nghị đơn vị thứ hai phối hợp giám sát',
      en: 'Ask a second unit to supervise too',
      fr: 'Demander à une seconde unité de superviser',
    },
    AnswerCoSupervision: {
      vi: 'Trả lời đề nghị phối hợp giám sát',
      en: 'Answer the request for co-supervision',
      fr: 'Répondre à la demande de supervision conjointe',
    },
    RemarkOnVisit: {
      vi: 'Nêu ý kiến về lần kiểm tra',
      en: 'Remark on a visit',
      fr: 'Commenter une visite',
    },
    ProlongCoSupervision: {
      vi: 'Kéo dài phối hợp giám sát',
      en: 'Prolong the co-supervision',
      fr: 'Prolonger la supervision conjointe',
    },
    EndCoSupervision: {
      vi: 'Kết thúc phối hợp giám sát',
      en: 'End the co-supervision',
      fr: 'Mettre fin à la supervision conjointe',
    },
  },
  events: {
    CoSupervisionAsked: {
      vi: 'Đã đề nghị {unit} phối hợp giám sát đến {until}',
      en: '{unit} was asked to supervise too until {until}',
      fr: "{unit} a été priée de superviser aussi jusqu'au {until}",
    },
    CoSupervisionAnswered: {
      vi: 'Đề nghị phối hợp giám sát đã được trả lời: {answer}',
      en: 'The request for co-supervision was answered: {answer}',
      fr: 'Réponse à la demande de supervision conjointe : {answer}',
    },
    VisitRemarked: {
      vi: 'Đơn vị phối hợp đã nêu ý kiến về {checkpoint}: {position}, {findings} phát hiện',
      en: 'The second unit remarked on {checkpoint}: {position}, {findings} findings',
      fr: 'La seconde unité a commenté {checkpoint} : {position}, {findings} constats',
    },
    CoSupervisionProlonged: {
      vi: 'Phối hợp giám sát được kéo dài đến {until}',
      en: 'The co-supervision was prolonged until {until}',
      fr: "La supervision conjointe est prolongée jusqu'au {until}",
    },
    CoSupervisionEnded: {
      vi: 'Phối hợp giám sát đã kết thúc',
      en: 'The co-supervision was ended',
      fr: 'La supervision conjointe a pris fin',
    },
  },
  steps: {
    answerCoSupervision: {
      vi: 'Trả lời đề nghị phối hợp giám sát',
      en: 'Answer the request for co-supervision',
      fr: 'Répondre à la demande de supervision conjointe',
    },
    remarkOnVisit: {
      vi: 'Nêu ý kiến về lần kiểm tra của đơn vị giám sát',
      en: "Remark on the first supervisor's visit",
      fr: 'Commenter la visite du premier superviseur',
    },
    endCoSupervision: {
      vi: 'Kết thúc hoặc kéo dài phối hợp giám sát',
      en: 'End or prolong the co-supervision',
      fr: 'Terminer ou prolonger la supervision conjointe',
    },
  },
  refusals: {
    CO_POST_UNFIT: {
      vi: 'Chức danh {post} không phải là người giám sát; hãy chọn một người giám sát.',
      en: "The post {post} is no supervisor's; choose one that is.",
      fr: "Le poste {post} n'est pas de supervision ; choisissez-en un qui le soit.",
    },
    CO_UNIT_NOT_SECOND: {
      vi: '{unit} chính là đơn vị thí điểm hoặc đơn vị giám sát; hãy chọn đơn vị khác.',
      en: "{unit} is the pilot's or its supervisor's own unit; choose a second one.",
      fr: "{unit} est l'unité du pilote ou de son superviseur ; choisissez-en une seconde.",
    },
    CO_SUPERVISOR_INTERESTED: {
      vi: 'Người giữ chức danh {post} là người đề xuất hoặc có lợi ích liên quan; hãy chọn người khác.',
      en: 'Whoever holds {post} proposed the pilot or has an interest in it; choose somebody else.',
      fr: "Qui tient {post} a proposé le pilote ou y a un intérêt ; choisissez quelqu'un d'autre.",
    },
    CO_UNIT_ALREADY_ASKED: {
      vi: '{unit} đã được đề nghị hoặc đang phối hợp; không cần đề nghị lại.',
      en: '{unit} was asked or takes part already; there is no need to ask again.',
      fr: '{unit} est déjà priée ou participe ; inutile de redemander.',
    },
    DECLINING_NEEDS_REASON: {
      vi: 'Từ chối phải nêu lý do; hãy ghi lý do.',
      en: 'Declining needs its reason; write it down.',
      fr: 'Décliner exige un motif ; inscrivez-le.',
    },
    NO_VISIT_TO_REMARK: {
      vi: '{matter} không chờ ý kiến của đơn vị phối hợp; hãy chọn lần kiểm tra đã thực hiện mà chưa nêu ý kiến.',
      en: '{matter} does not wait for a remark; choose a visit held since and not yet remarked on.',
      fr: "{matter} n'attend pas de commentaire ; choisissez une visite faite depuis et non commentée.",
    },
    NOT_PROLONGED: {
      vi: 'Ngày mới phải sau {until} và chưa qua; hãy chọn ngày khác.',
      en: 'The new day must lie after {until} and ahead; choose another.',
      fr: 'Le nouveau jour doit être après le {until} et à venir ; choisissez-en un autre.',
    },
  },
  fields: {
    matter: { vi: 'Vụ việc', en: 'Matter', fr: 'Affaire' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    remark: { vi: 'Nhận xét', en: 'Remark', fr: 'Remarque' },
    post: {
      vi: 'Người giám sát của đơn vị thứ hai',
      en: 'Supervisor of the second unit',
      fr: 'Superviseur de la seconde unité',
    },
    part: { vi: 'Phần việc phối hợp', en: 'What it looks at', fr: "Ce qu'elle examine" },
    until: { vi: 'Đến ngày', en: 'Until', fr: "Jusqu'au" },
    answer: { vi: 'Trả lời', en: 'Answer', fr: 'Réponse' },
    checkpoint: { vi: 'Lần kiểm tra', en: 'Visit', fr: 'Visite' },
    position: { vi: 'Ý kiến', en: 'Position', fr: 'Position' },
    findings: { vi: 'Phát hiện thêm', en: 'Findings of its own', fr: 'Constats propres' },
    polarity: { vi: 'Tính chất', en: 'Polarity', fr: 'Nature' },
    severity: { vi: 'Mức độ', en: 'Severity', fr: 'Gravité' },
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
  },
  choices: {
    'severity.low': { vi: 'nhẹ', en: 'low', fr: 'faible' },
    'severity.medium': { vi: 'trung bình', en: 'medium', fr: 'moyenne' },
    'severity.high': { vi: 'nghiêm trọng', en: 'high', fr: 'élevée' },
    'polarity.positive': { vi: 'tích cực', en: 'positive', fr: 'positif' },
    'polarity.negative': { vi: 'tồn tại', en: 'negative', fr: 'négatif' },
    'answer.joins': { vi: 'đồng ý phối hợp', en: 'joins', fr: 'accepte' },
    'answer.declines': { vi: 'từ chối', en: 'declines', fr: 'décline' },
    'position.agrees': { vi: 'thống nhất', en: 'agrees', fr: "d'accord" },
    'position.disagrees': { vi: 'không thống nhất', en: 'disagrees', fr: "pas d'accord" },
  },
};
