/** domain glossary: the words of the request chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    SupplementRequest: {
      vi: 'Bổ sung hồ sơ đề nghị',
      en: 'Add papers to a request',
      fr: 'Compléter une demande',
    },
    ReferRequest: {
      vi: 'Trình cấp trên quyết định',
      en: 'Refer a request upward',
      fr: 'Porter une demande au supérieur',
    },
  },
  events: {
    RequestSupplemented: {
      vi: 'Hồ sơ đề nghị đã được bổ sung',
      en: 'Papers were added to the request',
      fr: 'La demande a été complétée',
    },
    RequestReferred: {
      vi: 'Đề nghị đã được trình cấp trên quyết định',
      en: 'The request was referred to the superior',
      fr: 'La demande a été portée au supérieur',
    },
  },
  refusals: {
    WITH_SUPERIOR: {
      vi: 'Đề nghị này đã trình cấp trên; chỉ thủ trưởng cấp trên quyết định.',
      en: 'This request was referred upward; only the superior head decides it.',
      fr: 'Cette demande a été portée au supérieur ; lui seul en décide.',
    },
    ALREADY_REFERRED: {
      vi: 'Đề nghị này đã được trình cấp trên; hãy đợi quyết định.',
      en: 'This request is with the superior already; wait for the decision.',
      fr: 'Cette demande est déjà chez le supérieur ; attendez la décision.',
    },
    DECIDED_HERE: {
      vi: 'Việc tham gia do thủ trưởng đơn vị quyết định, không trình lên; hãy chấp nhận hoặc từ chối.',
      en: 'Participation is decided here and not referred; admit or refuse.',
      fr: 'La participation se décide ici ; admettez ou refusez.',
    },
  },
  fields: {
    matter: { vi: 'Đề nghị', en: 'Request', fr: 'Demande' },
    dossier: { vi: 'Hồ sơ bổ sung', en: 'Papers', fr: 'Pièces' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
};
