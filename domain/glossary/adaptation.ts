/** domain glossary: the words of adaptation at a site. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { adaptation: { vi: 'Điều chỉnh khi nhân rộng', en: 'Adaptation', fr: 'Adaptation' } },
  states: {
    coreTouched: {
      vi: 'Đụng đến phần cốt lõi',
      en: 'Touches the core',
      fr: "Touche à l'essentiel",
    },
    adapted: { vi: 'Đã điều chỉnh', en: 'Adapted', fr: 'Adapté' },
    toUndo: { vi: 'Phải làm lại như cũ', en: 'To be undone', fr: 'À défaire' },
  },
  commands: {
    RecordAdaptation: {
      vi: 'Ghi nhận điểm khác với mô hình gốc',
      en: 'Record a difference from the model',
      fr: 'Consigner une différence avec le modèle',
    },
    JudgeAdaptation: {
      vi: 'Quyết định về điểm khác',
      en: 'Judge the difference',
      fr: 'Juger la différence',
    },
  },
  events: {
    AdaptationRecorded: {
      vi: 'Ghi nhận điểm khác với mô hình gốc ({touches}, mục {item})',
      en: 'A difference from the model was recorded ({touches}, item {item})',
      fr: 'Une différence avec le modèle a été consignée ({touches}, point {item})',
    },
    AdaptationJudged: {
      vi: 'Điểm khác với mô hình gốc đã được quyết định',
      en: 'The difference from the model was judged',
      fr: 'La différence avec le modèle a été jugée',
    },
  },
  steps: {
    judgeAdaptation: {
      vi: 'Quyết định về điểm khác với phần cốt lõi',
      en: 'Judge the change of the core',
      fr: "Juger la modification de l'essentiel",
    },
  },
  refusals: {
    NOT_A_REPLICA: {
      vi: 'Thí điểm này không nhân rộng từ thí điểm khác nên không có mô hình gốc để so; hãy dùng đề nghị điều chỉnh.',
      en: 'This pilot repeats no other, so there is no model to differ from; ask for a change instead.',
      fr: "Ce projet n'en répète aucun autre, il n'y a donc pas de modèle dont différer ; demandez une modification.",
    },
  },
  fields: {
    touches: { vi: 'Thuộc phần', en: 'What it touches', fr: 'Ce que cela touche' },
    item: { vi: 'Mục trong bộ tài liệu', en: 'Item of the kit', fr: 'Point du guide' },
    difference: { vi: 'Điểm khác', en: 'Difference', fr: 'Différence' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    accepted: { vi: 'Chấp nhận', en: 'Accept', fr: 'Accepter' },
  },
  choices: {
    'touches.core': { vi: 'phần phải giữ nguyên', en: 'what must stay', fr: 'ce qui doit rester' },
    'touches.margin': {
      vi: 'phần được thay đổi',
      en: 'what may change',
      fr: 'ce qui peut changer',
    },
  },
  flags: {
    CORE_CHANGED: {
      vi: 'Phần cốt lõi đã thay đổi',
      en: 'The core was changed',
      fr: "L'essentiel a été modifié",
    },
  },
};
