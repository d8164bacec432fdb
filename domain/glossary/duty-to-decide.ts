/** domain glossary: the words of the duty-to-decide chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    stalledItem: { vi: 'Việc bị đình trệ', en: 'Stalled item', fr: 'Dossier en souffrance' },
  },
  states: {
    reasonAsked: { vi: 'Đã yêu cầu nêu lý do', en: 'Reason asked', fr: 'Motif demandé' },
    reasonGiven: { vi: 'Đã nêu lý do', en: 'Reason given', fr: 'Motif donné' },
    decidedAtLast: { vi: 'Đã quyết định', en: 'Decided at last', fr: 'Enfin décidé' },
  },
  commands: {
    AskWhyUndecided: {
      vi: 'Yêu cầu nêu lý do chưa quyết định',
      en: 'Ask why it is not decided',
      fr: "Demander pourquoi ce n'est pas décidé",
    },
    GiveReasonForNonDecision: {
      vi: 'Nêu lý do chưa quyết định',
      en: 'Give the reason for not deciding',
      fr: "Donner le motif de l'absence de décision",
    },
    CloseStalledItem: {
      vi: 'Xác nhận việc đình trệ',
      en: 'Say whether it is decided now',
      fr: 'Dire si la décision est prise',
    },
  },
  events: {
    NonDecisionNoticed: {
      vi: 'Việc đã quá hạn mà chưa quyết định; đã yêu cầu nêu lý do bằng văn bản',
      en: 'An item is past its day and undecided; a written reason is asked for',
      fr: 'Un dossier a dépassé son terme sans décision ; un motif écrit est demandé',
    },
    NonDecisionReasoned: {
      vi: 'Đã nêu lý do chưa quyết định, hẹn quyết định trước ngày {decideBy}',
      en: 'The reason for not deciding was given, to be decided by {decideBy}',
      fr: "Le motif de l'absence de décision a été donné, décision promise pour le {decideBy}",
    },
    StalledItemClosed: {
      vi: 'Việc đình trệ đã được xem lại',
      en: 'The stalled item was looked at again',
      fr: 'Le dossier en souffrance a été revu',
    },
  },
  steps: {
    giveReasonForNonDecision: {
      vi: 'Nêu lý do chưa quyết định',
      en: 'Give the reason for not deciding',
      fr: "Donner le motif de l'absence de décision",
    },
    closeStalledItem: {
      vi: 'Xem việc đình trệ đã quyết định chưa',
      en: 'Look whether the stalled item is decided',
      fr: 'Voir si le dossier en souffrance est décidé',
    },
  },
  refusals: {
    NOT_YOUR_DECISION: {
      vi: 'Việc "{step}" không do bạn quyết định; hãy để người có trách nhiệm nêu lý do.',
      en: 'The decision "{step}" is not yours; leave the reason to whoever owes it.',
      fr: "La décision « {step} » n'est pas la vôtre ; laissez le motif à qui la doit.",
    },
    NOT_STALLED: {
      vi: 'Việc "{step}" chưa quá hạn; hãy chờ đến hạn.',
      en: 'The item "{step}" is not overdue; wait for its day.',
      fr: "Le dossier « {step} » n'est pas en retard ; attendez son terme.",
    },
    REASON_ALREADY_ASKED: {
      vi: 'Đã yêu cầu nêu lý do ở {matter}; hãy theo dõi ở đó.',
      en: 'The reason is already asked for in {matter}; follow it there.',
      fr: 'Le motif est déjà demandé dans {matter} ; suivez-le là.',
    },
  },
  fields: {
    item: {
      vi: 'Vụ việc (để trống nếu là tiến trình chính)',
      en: 'Matter (empty for the main track)',
      fr: 'Affaire (vide pour la voie principale)',
    },
    step: { vi: 'Bước', en: 'Step', fr: 'Étape' },
    post: {
      vi: 'Chức danh phải quyết định',
      en: 'Post that owes the decision',
      fr: 'Poste qui doit la décision',
    },
    ground: { vi: 'Lý do chính', en: 'Main ground', fr: 'Motif principal' },
    reasons: { vi: 'Giải thích', en: 'Reasons', fr: 'Motifs' },
    decideBy: { vi: 'Sẽ quyết định trước ngày', en: 'To be decided by', fr: 'À décider pour le' },
    now: { vi: 'Hiện nay', en: 'Now', fr: 'À présent' },
    remark: { vi: 'Nhận xét', en: 'Remark', fr: 'Remarque' },
  },
  choices: {
    'step.decideProposal': {
      vi: 'Xem xét, quyết định đề xuất trong thời hạn',
      en: 'Have the proposal decided in time',
      fr: 'Faire décider la proposition dans le délai',
    },
    'step.signDecision': { vi: 'Ký quyết định', en: 'Sign the decision', fr: 'Signer la décision' },
    'step.answerVote': {
      vi: 'Quyết định sau khi biểu quyết không thông qua',
      en: 'Answer the failed vote',
      fr: 'Répondre au vote négatif',
    },
    'step.takeRoute': {
      vi: 'Kiểm tra hồ sơ và chọn trình tự xử lý',
      en: 'Check the dossier and choose the route',
      fr: 'Vérifier le dossier et choisir la voie',
    },
    'step.closeBallot': {
      vi: 'Kết thúc phiên biểu quyết',
      en: 'Close the ballot',
      fr: 'Clore le vote',
    },
    'step.concludeOutcome': {
      vi: 'Họp và kết luận kết quả',
      en: 'Meet and conclude on the outcome',
      fr: 'Réunir et conclure sur le résultat',
    },
    'step.openCauses': {
      vi: 'Mở xem xét nguyên nhân',
      en: 'Open the review of causes',
      fr: "Ouvrir l'examen des causes",
    },
    'step.decideParticipant': {
      vi: 'Quyết định việc đăng ký tham gia',
      en: 'Decide on the application to take part',
      fr: 'Décider de la demande de participation',
    },
    'step.decideResponsibility': {
      vi: 'Quyết định về trách nhiệm',
      en: 'Decide on the responsibility',
      fr: 'Statuer sur la responsabilité',
    },
    'step.decideAward': {
      vi: 'Quyết định khen thưởng',
      en: 'Decide on the award',
      fr: 'Statuer sur la récompense',
    },
    'step.decidePublication': {
      vi: 'Quyết định việc công khai',
      en: 'Decide on the publication',
      fr: 'Décider de la publication',
    },
    'step.resolveObstacle': {
      vi: 'Tháo gỡ vướng mắc',
      en: 'Resolve the obstacle',
      fr: "Lever l'obstacle",
    },
    'step.commitResource': {
      vi: 'Bố trí hoặc từ chối nguồn lực',
      en: 'Commit or refuse the resource',
      fr: 'Engager ou refuser les moyens',
    },
    'step.concludeAbuse': {
      vi: 'Kết luận vụ việc lợi dụng',
      en: 'Conclude the case of abuse',
      fr: "Conclure l'affaire d'abus",
    },
    'step.decideProtection': {
      vi: 'Quyết định bảo vệ cán bộ',
      en: 'Decide on the protection',
      fr: 'Statuer sur la protection',
    },
    'ground.papersMissing': {
      vi: 'Thiếu hồ sơ',
      en: 'Papers are missing',
      fr: 'Pièces manquantes',
    },
    'ground.rulesUnclear': {
      vi: 'Quy định không rõ',
      en: 'Rules are unclear',
      fr: 'Règles peu claires',
    },
    'ground.waitingForOthers': {
      vi: 'Chờ cơ quan khác',
      en: 'Waiting for others',
      fr: "Attente d'autrui",
    },
    'ground.noCapacity': {
      vi: 'Thiếu người, thiếu thời gian',
      en: 'No capacity',
      fr: 'Manque de moyens',
    },
    'ground.afraidToDecide': {
      vi: 'Ngại trách nhiệm',
      en: 'Reluctant to decide',
      fr: 'Réticence à décider',
    },
    'now.decided': { vi: 'Đã quyết định', en: 'Decided', fr: 'Décidé' },
    'now.stillUndecided': {
      vi: 'Vẫn chưa quyết định',
      en: 'Still undecided',
      fr: 'Toujours pas décidé',
    },
  },
};
