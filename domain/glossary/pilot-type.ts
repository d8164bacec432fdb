/** domain glossary: the words of pilot types. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { pilotType: { vi: 'Loại thí điểm', en: 'Pilot type', fr: 'Type de projet' } },
  states: { classified: { vi: 'Đã phân loại', en: 'Classified', fr: 'Classé' } },
  commands: {
    ClassifyPilotType: {
      vi: 'Phân loại thí điểm',
      en: 'Classify the pilot',
      fr: 'Classer le projet',
    },
  },
  events: {
    PilotTypeClassified: {
      vi: 'Thí điểm được phân loại: {type}',
      en: 'The pilot was classified: {type}',
      fr: 'Le projet a été classé : {type}',
    },
  },
  refusals: {
    PILOT_TYPE_ALREADY: {
      vi: 'Thí điểm đã thuộc loại "{type}"; hãy chọn loại khác.',
      en: 'The pilot is of the type "{type}" already; choose another.',
      fr: 'Le projet est déjà du type « {type} » ; choisissez-en un autre.',
    },
    PERSONNEL_PILOT_OPPOSED: {
      vi: 'Cấp ủy không đồng ý thí điểm về công tác cán bộ nên không thể phê duyệt; hãy trả lại, từ chối hoặc trình cấp trên.',
      en: 'The Party committee opposes this pilot of cadre work, so it cannot be approved; return it, refuse it or refer it up.',
      fr: 'Le comité du Parti s’oppose à ce projet touchant aux cadres, il ne peut être approuvé ; renvoyez-le, refusez-le ou saisissez l’échelon supérieur.',
    },
  },
  fields: {
    type: { vi: 'Loại thí điểm', en: 'Type', fr: 'Type' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'type.ordinary': { vi: 'thông thường', en: 'ordinary', fr: 'ordinaire' },
    'type.personnelPolicy': {
      vi: 'chính sách về công tác cán bộ',
      en: 'personnel policy',
      fr: 'politique des cadres',
    },
  },
};
