/** domain glossary: the words of the termination chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    Terminate: { vi: 'Chấm dứt thí điểm', en: 'Terminate the pilot', fr: 'Mettre fin au pilote' },
    EndPart: { vi: 'Chấm dứt một phần', en: 'End a part', fr: 'Mettre fin à une partie' },
    MakePermanent: {
      vi: 'Chuyển thành chính thức',
      en: 'Make it permanent',
      fr: 'Le rendre permanent',
    },
  },
  events: {
    PilotTerminated: {
      vi: 'Thí điểm bị chấm dứt, có hiệu lực từ {effectiveOn}',
      en: 'The pilot was terminated with effect from {effectiveOn}',
      fr: 'Il a été mis fin au pilote avec effet au {effectiveOn}',
    },
    PartEnded: {
      vi: 'Một phần của thí điểm chấm dứt từ {effectiveOn}',
      en: 'A part of the pilot ended on {effectiveOn}',
      fr: 'Une partie du pilote a pris fin le {effectiveOn}',
    },
    MadePermanent: {
      vi: 'Nội dung thí điểm thành quy định chính thức từ {inForceFrom}; thí điểm kết thúc {effectiveOn}',
      en: "The pilot's content became permanent from {inForceFrom}; the pilot ends on {effectiveOn}",
      fr: 'Le contenu du pilote devient permanent dès le {inForceFrom} ; le pilote finit le {effectiveOn}',
    },
  },
  refusals: {
    EFFECTIVE_IN_PAST: {
      vi: 'Ngày có hiệu lực đã qua; quyết định chỉ có hiệu lực từ hôm nay trở đi; hãy chọn ngày khác.',
      en: 'The effective day is past; a decision takes effect from today on; choose another day.',
      fr: "La date d'effet est passée ; une décision prend effet dès aujourd'hui ; choisissez un autre jour.",
    },
    GAP_BEFORE_INSTRUMENT: {
      vi: 'Văn bản có hiệu lực từ {inForceFrom} nên sẽ có khoảng trống; hãy để thí điểm kết thúc sát ngày đó.',
      en: 'The instrument is in force from {inForceFrom}, which leaves a gap; let the pilot end right before it.',
      fr: "L'instrument est en vigueur dès le {inForceFrom}, ce qui laisse un vide ; faites finir le pilote juste avant.",
    },
    NEVER_STARTED: {
      vi: 'Thí điểm chưa từng bắt đầu nên không có gì để chuyển thành chính thức; hãy chấm dứt hoặc gia hạn.',
      en: 'The pilot never started, so there is nothing to make permanent; terminate or extend it.',
      fr: "Le pilote n'a jamais démarré, il n'y a rien à rendre permanent ; mettez-y fin ou prolongez-le.",
    },
    NO_SUCH_PARTICIPANT: {
      vi: 'Không có đơn vị tham gia này trong thí điểm; hãy chọn một đơn vị đang tham gia.',
      en: 'There is no such participant in the pilot; choose one that takes part.',
      fr: "Ce participant n'est pas dans le pilote ; choisissez-en un qui y prend part.",
    },
  },
  fields: {
    order: { vi: 'Số quyết định', en: 'Order number', fr: "Numéro de l'ordre" },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    effectiveOn: { vi: 'Có hiệu lực từ ngày', en: 'Effective on', fr: 'Effet au' },
    windDown: {
      vi: 'Việc phải làm từ khi quyết định đến khi kết thúc',
      en: 'What must be done between order and end',
      fr: "À faire entre l'ordre et la fin",
    },
    part: { vi: 'Phần', en: 'Part', fr: 'Partie' },
    participant: { vi: 'Đơn vị tham gia', en: 'Participant', fr: 'Participant' },
    instrument: { vi: 'Số văn bản', en: 'Instrument number', fr: "Numéro de l'instrument" },
    absorbedBy: { vi: 'Được tiếp nối bởi', en: 'Taken over by', fr: 'Repris par' },
    inForceFrom: { vi: 'Văn bản có hiệu lực từ', en: 'In force from', fr: 'En vigueur dès' },
  },
  flags: {
    RETROACTIVE: {
      vi: 'Có hiệu lực trở về trước',
      en: 'With effect backwards',
      fr: 'À effet rétroactif',
    },
    GAP_BEFORE_INSTRUMENT: {
      vi: 'Có khoảng trống trước khi văn bản có hiệu lực',
      en: 'A gap before the instrument took effect',
      fr: "Un vide avant l'entrée en vigueur de l'instrument",
    },
  },
};
