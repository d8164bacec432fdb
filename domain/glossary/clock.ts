/** domain glossary: the words of clocks. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {
    ClockRang: {
      vi: 'Đồng hồ: {kind} – {step}',
      en: 'Clock: {kind} – {step}',
      fr: 'Échéance : {kind} – {step}',
    },
    SourcesSilent: {
      vi: 'Nguồn không ghi nhận gì ({times} mốc thời gian)',
      en: 'The sources are silent ({times} steps of clocks)',
      fr: "Les sources n'en disent rien ({times} échéances)",
    },
    RecordedLate: {
      vi: 'Làm đúng hạn, ghi sổ muộn',
      en: 'Done in time, recorded late',
      fr: 'Fait à temps, enregistré en retard',
    },
  },
  terms: {
    reminder: { vi: 'nhắc việc', en: 'reminder', fr: 'rappel' },
    due: { vi: 'đến hạn', en: 'due', fr: 'arrive à échéance' },
    overdue: { vi: 'quá hạn', en: 'overdue', fr: 'en retard' },
    escalation: { vi: 'báo cáo cấp trên vì quá hạn', en: 'escalated', fr: 'porté au supérieur' },
  },
};
