/** domain glossary: the words of the non-performance chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    nonPerformance: {
      vi: 'Vụ việc không thực hiện nhiệm vụ',
      en: 'Case of non-performance',
      fr: 'Affaire de manquement',
    },
  },
  states: {
    remindedInWriting: {
      vi: 'Đã nhắc bằng văn bản',
      en: 'Reminded in writing',
      fr: 'Rappelé par écrit',
    },
    reportedDone: { vi: 'Đã báo cáo hoàn thành', en: 'Reported done', fr: 'Déclaré fait' },
    opened: { vi: 'Đã mở', en: 'Opened', fr: 'Ouverte' },
    explainedDuty: { vi: 'Đã giải trình', en: 'Explained', fr: 'Expliquée' },
    remedied: { vi: 'Đã khắc phục', en: 'Remedied', fr: 'Réparée' },
    failedDuty: { vi: 'Không làm tròn nhiệm vụ', en: 'Duty failed', fr: 'Devoir manqué' },
    excused: { vi: 'Có lý do chính đáng', en: 'Excused', fr: 'Excusée' },
    notFailed: { vi: 'Không vi phạm', en: 'Not failed', fr: 'Sans manquement' },
  },
  commands: {
    RemindInWriting: {
      vi: 'Nhắc nhở bằng văn bản',
      en: 'Remind in writing',
      fr: 'Rappeler par écrit',
    },
    ReportDutyDone: {
      vi: 'Báo cáo đã làm xong',
      en: 'Report the duty done',
      fr: 'Déclarer le devoir fait',
    },
    LiftReminder: { vi: 'Kết thúc nhắc nhở', en: 'Lift the reminder', fr: 'Lever le rappel' },
    OpenNonPerformance: {
      vi: 'Mở vụ việc không thực hiện nhiệm vụ',
      en: 'Open a case of non-performance',
      fr: 'Ouvrir une affaire de manquement',
    },
    ExplainNonPerformance: { vi: 'Giải trình', en: 'Explain', fr: "S'expliquer" },
    ConcludeNonPerformance: {
      vi: 'Kết luận vụ việc không thực hiện nhiệm vụ',
      en: 'Conclude the case of non-performance',
      fr: "Conclure l'affaire de manquement",
    },
  },
  events: {
    RemindedInWriting: {
      vi: '{post} đã được nhắc nhở bằng văn bản',
      en: '{post} was reminded in writing',
      fr: '{post} a été rappelé à son devoir par écrit',
    },
    DutyReportedDone: {
      vi: 'Việc được nhắc đã được báo cáo là xong',
      en: 'The duty was reported done',
      fr: 'Le devoir a été déclaré fait',
    },
    ReminderLifted: {
      vi: 'Nhắc nhở đã kết thúc',
      en: 'The reminder was lifted',
      fr: 'Le rappel a été levé',
    },
    NonPerformanceOpened: {
      vi: 'Đã mở vụ việc không thực hiện nhiệm vụ',
      en: 'A case of non-performance was opened',
      fr: 'Une affaire de manquement a été ouverte',
    },
    NonPerformanceExplained: {
      vi: 'Người liên quan đã giải trình',
      en: 'The person concerned explained',
      fr: "La personne concernée s'est expliquée",
    },
    NonPerformanceConcluded: {
      vi: 'Vụ việc không thực hiện nhiệm vụ đã được kết luận',
      en: 'The case of non-performance was concluded',
      fr: "L'affaire de manquement a été conclue",
    },
  },
  steps: {
    doRemindedDuty: {
      vi: 'Thực hiện việc được nhắc bằng văn bản',
      en: 'Do what the written reminder asks',
      fr: 'Faire ce que demande le rappel écrit',
    },
    decideReminder: {
      vi: 'Xem việc được nhắc đã xong chưa',
      en: 'Decide whether the duty is done',
      fr: 'Décider si le devoir est fait',
    },
    explainNonPerformance: {
      vi: 'Giải trình việc không thực hiện nhiệm vụ',
      en: 'Explain the failed duty',
      fr: 'Expliquer le manquement',
    },
    concludeNonPerformance: {
      vi: 'Kết luận vụ việc không thực hiện nhiệm vụ',
      en: 'Conclude the case of non-performance',
      fr: "Conclure l'affaire de manquement",
    },
  },
  refusals: {
    REMINDER_OPEN: {
      vi: 'Người này đang có nhắc nhở {matter} về cùng việc; hãy tiếp tục ở đó.',
      en: 'The reminder {matter} for the same failing is open; go on there.',
      fr: 'Le rappel {matter} pour le même manquement est ouvert ; poursuivez-y.',
    },
    CONSEQUENCE_GOES_WITH_FAILING: {
      vi: 'Chỉ khi kết luận không làm tròn nhiệm vụ mới có hình thức xử lý, và khi đó phải có; hãy sửa lại.',
      en: 'A failed duty has a consequence, and nothing else has one; correct it.',
      fr: 'Un devoir manqué a une conséquence, et lui seul ; corrigez.',
    },
  },
  fields: {
    person: { vi: 'Người được nhắc', en: 'Person reminded', fr: 'Personne rappelée' },
    failing: { vi: 'Việc không thực hiện', en: 'Failing', fr: 'Manquement' },
    duty: { vi: 'Nhiệm vụ và thời hạn', en: 'Duty and its day', fr: 'Devoir et son échéance' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    done: { vi: 'Đã làm gì', en: 'What was done', fr: 'Ce qui a été fait' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    grounds: { vi: 'Căn cứ', en: 'Grounds', fr: 'Fondement' },
    explanation: { vi: 'Nội dung giải trình', en: 'Explanation', fr: 'Explication' },
    verdict: { vi: 'Kết luận', en: 'Conclusion', fr: 'Conclusion' },
    root: { vi: 'Nguyên nhân', en: 'Where it comes from', fr: 'Origine' },
    consequence: { vi: 'Hình thức xử lý', en: 'Consequence', fr: 'Conséquence' },
  },
  choices: {
    'failing.noDecision': { vi: 'Không quyết định', en: 'Does not decide', fr: 'Ne décide pas' },
    'failing.noReply': { vi: 'Không trả lời', en: 'Does not reply', fr: 'Ne répond pas' },
    'failing.noReport': { vi: 'Không báo cáo', en: 'Does not report', fr: 'Ne rend pas compte' },
    'failing.noSupport': { vi: 'Không hỗ trợ', en: 'Does not support', fr: 'Ne soutient pas' },
    'failing.noSupervision': {
      vi: 'Không giám sát',
      en: 'Does not supervise',
      fr: 'Ne supervise pas',
    },
    'failing.passedOn': { vi: 'Đùn đẩy', en: 'Passes the duty on', fr: 'Se défausse' },
    'verdict.failedDuty': { vi: 'Không làm tròn nhiệm vụ', en: 'Duty failed', fr: 'Devoir manqué' },
    'verdict.excused': { vi: 'Có lý do chính đáng', en: 'Excused', fr: 'Excusé' },
    'verdict.notFailed': { vi: 'Không vi phạm', en: 'Not failed', fr: 'Sans manquement' },
    'root.capacity': { vi: 'Năng lực', en: 'Capacity', fr: 'Capacité' },
    'root.fearOfMistakes': { vi: 'Sợ sai', en: 'Fear of mistakes', fr: "Peur de l'erreur" },
    'root.unclearRules': { vi: 'Quy định không rõ', en: 'Unclear rules', fr: 'Règles peu claires' },
    'root.overload': { vi: 'Quá tải', en: 'Overload', fr: 'Surcharge' },
    'root.indifference': { vi: 'Thờ ơ', en: 'Indifference', fr: 'Indifférence' },
    'consequence.none': { vi: 'Không', en: 'None', fr: 'Aucune' },
    'consequence.warning': { vi: 'Phê bình, cảnh cáo', en: 'Warning', fr: 'Avertissement' },
    'consequence.training': { vi: 'Bồi dưỡng', en: 'Training', fr: 'Formation' },
    'consequence.replacement': {
      vi: 'Thay thế, điều chuyển',
      en: 'Replacement',
      fr: 'Remplacement',
    },
    'consequence.discipline': { vi: 'Xem xét kỷ luật', en: 'Discipline', fr: 'Discipline' },
  },
};
