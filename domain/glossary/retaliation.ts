/** domain glossary: the words of the retaliation chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    retaliation: { vi: 'Cảnh báo trả đũa', en: 'Retaliation notice', fr: 'Avis de représailles' },
  },
  states: {
    noticed: { vi: 'Đã cảnh báo', en: 'Noticed', fr: 'Signalé' },
    explained: { vi: 'Đã giải trình', en: 'Explained', fr: 'Expliqué' },
    retaliation: { vi: 'Là trả đũa', en: 'Retaliation', fr: 'Représailles' },
    unrelated: { vi: 'Không liên quan', en: 'Unrelated', fr: 'Sans lien' },
    notEstablished: { vi: 'Không xác định được', en: 'Not established', fr: 'Non établi' },
    undone: { vi: 'Đã khắc phục', en: 'Undone', fr: 'Réparé' },
  },
  commands: {
    RecordAdverseEvent: {
      vi: 'Ghi nhận việc bất lợi về nhân sự',
      en: 'Record a negative personnel event',
      fr: 'Inscrire une mesure défavorable',
    },
    ExplainAdverseEvent: {
      vi: 'Giải trình việc bất lợi',
      en: 'Explain the event',
      fr: 'Expliquer la mesure',
    },
    ExamineRetaliation: {
      vi: 'Kết luận về trả đũa',
      en: 'Examine for retaliation',
      fr: "Examiner s'il y a représailles",
    },
    UndoAdverseEvent: {
      vi: 'Báo cáo đã khắc phục',
      en: 'Report that it was undone',
      fr: 'Rendre compte de la réparation',
    },
  },
  events: {
    RetaliationNoticed: {
      vi: 'Có việc bất lợi về nhân sự trong thời gian thí điểm; đã cảnh báo trả đũa',
      en: 'A negative personnel event during the pilot raised a retaliation notice',
      fr: 'Une mesure défavorable pendant le pilote a donné lieu à un avis de représailles',
    },
    AdverseEventExplained: {
      vi: 'Đơn vị ra quyết định đã giải trình',
      en: 'The unit that acted explained itself',
      fr: "L'unité qui a agi s'est expliquée",
    },
    RetaliationExamined: {
      vi: 'Đơn vị khác đã kết luận về cảnh báo trả đũa',
      en: 'Another unit examined the retaliation notice',
      fr: "Une autre unité a examiné l'avis de représailles",
    },
    AdverseEventUndone: {
      vi: 'Việc bất lợi đã được khắc phục',
      en: 'The event was undone',
      fr: 'La mesure a été réparée',
    },
  },
  steps: {
    explainAdverseEvent: {
      vi: 'Giải trình việc bất lợi về nhân sự',
      en: 'Explain the personnel event',
      fr: 'Expliquer la mesure défavorable',
    },
    examineRetaliation: {
      vi: 'Kết luận cảnh báo trả đũa',
      en: 'Examine the retaliation notice',
      fr: "Examiner l'avis de représailles",
    },
    undoAdverseEvent: {
      vi: 'Khắc phục việc trả đũa',
      en: 'Undo the retaliation',
      fr: 'Réparer les représailles',
    },
  },
  refusals: {
    SPEAKER_STAYS_UNNAMED: {
      vi: 'Không được ghi tên người phản ánh vào hồ sơ; hãy để trống tên.',
      en: 'Whoever spoke up is never named in the record; leave the person empty.',
      fr: "Qui a parlé n'est jamais nommé au dossier ; laissez la personne vide.",
    },
    REMEDY_GOES_WITH_RETALIATION: {
      vi: 'Kết luận trả đũa phải kèm biện pháp khắc phục, kết luận khác thì không; hãy sửa lại.',
      en: 'A finding of retaliation orders a remedy, and no other does; correct it.',
      fr: 'Un constat de représailles ordonne une réparation, et lui seul ; corrigez.',
    },
  },
  fields: {
    target: { vi: 'Người bị ảnh hưởng là', en: 'Who is affected', fr: 'Qui est touché' },
    person: { vi: 'Người bị ảnh hưởng', en: 'Person affected', fr: 'Personne touchée' },
    sort: { vi: 'Việc bất lợi', en: 'Event', fr: 'Mesure' },
    actingUnit: { vi: 'Đơn vị ra quyết định', en: 'Unit that acted', fr: 'Unité qui a agi' },
    effectiveOn: { vi: 'Ngày hiệu lực', en: 'Effective on', fr: "Date d'effet" },
    facts: { vi: 'Sự việc', en: 'Facts', fr: 'Faits' },
    explanation: { vi: 'Nội dung giải trình', en: 'Explanation', fr: 'Explication' },
    verdict: { vi: 'Kết luận', en: 'Conclusion', fr: 'Conclusion' },
    remedy: { vi: 'Biện pháp khắc phục', en: 'Remedy', fr: 'Réparation' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    done: { vi: 'Đã làm gì', en: 'What was done', fr: 'Ce qui a été fait' },
  },
  choices: {
    'target.proposer': { vi: 'Người đề xuất', en: 'Proposer', fr: 'Auteur de la proposition' },
    'target.decidingHead': {
      vi: 'Người đứng đầu đã quyết định',
      en: 'Head who decided',
      fr: 'Chef qui a décidé',
    },
    'target.implementer': {
      vi: 'Người thực hiện',
      en: 'Implementer',
      fr: 'Responsable de la mise en œuvre',
    },
    'target.speaker': {
      vi: 'Người phản ánh',
      en: 'Somebody who spoke up',
      fr: "Quelqu'un qui a parlé",
    },
    'sort.transfer': { vi: 'Điều động', en: 'Transfer', fr: 'Mutation' },
    'sort.demotion': { vi: 'Hạ chức', en: 'Demotion', fr: 'Rétrogradation' },
    'sort.discipline': { vi: 'Kỷ luật', en: 'Discipline', fr: 'Sanction' },
    'sort.dismissal': { vi: 'Cho thôi việc', en: 'Dismissal', fr: 'Licenciement' },
    'sort.lowRating': { vi: 'Hạ mức đánh giá', en: 'Low rating', fr: 'Mauvaise évaluation' },
    'sort.payCut': { vi: 'Giảm lương', en: 'Pay cut', fr: 'Baisse de salaire' },
    'sort.exclusion': {
      vi: 'Loại khỏi quy hoạch, công việc',
      en: 'Exclusion from work or planning',
      fr: 'Mise à l’écart',
    },
    'verdict.retaliation': { vi: 'Là trả đũa', en: 'Retaliation', fr: 'Représailles' },
    'verdict.unrelated': { vi: 'Không liên quan', en: 'Unrelated', fr: 'Sans lien' },
    'verdict.notEstablished': {
      vi: 'Không xác định được',
      en: 'Not established',
      fr: 'Non établi',
    },
  },
  flags: {
    AGAINST_PROTECTION: {
      vi: 'Trái với biện pháp bảo vệ đang áp dụng',
      en: 'Against a measure of protection in force',
      fr: 'Contraire à une mesure de protection en vigueur',
    },
  },
};
