/** domain glossary: the words of refusal and postponement. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    Refuse: { vi: 'Không phê duyệt', en: 'Refuse', fr: 'Refuser' },
    PostponeDecision: {
      vi: 'Lùi thời điểm quyết định',
      en: 'Postpone the decision',
      fr: 'Ajourner la décision',
    },
  },
  events: {
    ProposalRefused: {
      vi: '{unit} không phê duyệt, có nêu lý do',
      en: '{unit} refused it, with reasons',
      fr: "{unit} l'a refusé, avec motifs",
    },
    DecisionPostponed: {
      vi: 'Quyết định được lùi đến {until}, có nêu lý do; thời hạn vẫn tính',
      en: 'The decision was postponed to {until}, with a reason; the clock runs on',
      fr: 'La décision est ajournée au {until}, avec motif ; le délai court toujours',
    },
  },
  fields: {
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    until: { vi: 'Đến ngày', en: 'Until', fr: "Jusqu'au" },
  },
};
