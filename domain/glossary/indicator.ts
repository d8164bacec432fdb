/** domain glossary: the words of the indicator chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    watch: {
      vi: 'Chỉ số cảnh báo sớm',
      en: 'Early-warning indicator',
      fr: "Indicateur d'alerte précoce",
    },
  },
  states: {
    watched: { vi: 'Đang theo dõi', en: 'Watched', fr: 'Suivi' },
    retired: { vi: 'Đã thôi theo dõi', en: 'Retired', fr: 'Retiré' },
    dropped: { vi: 'Không còn đối tượng', en: 'Without object', fr: 'Sans objet' },
  },
  commands: {
    DefineIndicator: {
      vi: 'Đặt chỉ số cảnh báo sớm',
      en: 'Define an early-warning indicator',
      fr: "Définir un indicateur d'alerte",
    },
    ReviseThreshold: {
      vi: 'Điều chỉnh ngưỡng',
      en: 'Revise the threshold',
      fr: 'Réviser le seuil',
    },
    RecordReading: {
      vi: 'Ghi số liệu chỉ số',
      en: 'Record a reading',
      fr: 'Enregistrer un relevé',
    },
    RetireIndicator: {
      vi: 'Thôi theo dõi chỉ số',
      en: 'Retire the indicator',
      fr: "Retirer l'indicateur",
    },
  },
  events: {
    IndicatorDefined: {
      vi: 'Đã đặt chỉ số cảnh báo sớm, ngưỡng {threshold} {unit} (nguy cơ khi {danger})',
      en: 'An early-warning indicator was defined, threshold {threshold} {unit} (danger when {danger})',
      fr: "Un indicateur d'alerte a été défini, seuil {threshold} {unit} (danger : {danger})",
    },
    ThresholdRevised: {
      vi: 'Ngưỡng được điều chỉnh từ {formerly} thành {threshold}',
      en: 'The threshold was revised from {formerly} to {threshold}',
      fr: 'Le seuil est passé de {formerly} à {threshold}',
    },
    ReadingRecorded: {
      vi: 'Đã ghi số liệu ngày {readOn}: {value}',
      en: 'A reading of {readOn} was recorded: {value}',
      fr: 'Un relevé du {readOn} a été enregistré : {value}',
    },
    AlertOpened: {
      vi: 'Cảnh báo: số liệu {value} vượt ngưỡng {threshold}',
      en: 'Alert: the reading {value} lies beyond the threshold {threshold}',
      fr: 'Alerte : le relevé {value} dépasse le seuil {threshold}',
    },
    AlertRepeated: {
      vi: 'Số liệu lại vượt ngưỡng {threshold}: {value}',
      en: 'The reading lies beyond the threshold {threshold} again: {value}',
      fr: 'Le relevé dépasse encore le seuil {threshold} : {value}',
    },
    IndicatorRetired: {
      vi: 'Đã thôi theo dõi chỉ số',
      en: 'The indicator was retired',
      fr: "L'indicateur a été retiré",
    },
  },
  steps: {
    recordReading: {
      vi: 'Ghi số liệu chỉ số cảnh báo sớm',
      en: "Record the indicator's reading",
      fr: "Enregistrer le relevé de l'indicateur",
    },
  },
  refusals: {
    UNKNOWN_INDICATOR: {
      vi: 'Đề án không có chỉ tiêu {indicator}; hãy chọn chỉ tiêu trong đề án hoặc để trống.',
      en: 'The plan has no indicator {indicator}; choose one of the plan or leave it empty.',
      fr: "Le plan n'a pas d'indicateur {indicator} ; choisissez-en un du plan ou laissez vide.",
    },
    UNIT_DIFFERS: {
      vi: 'Đơn vị tính {unit} khác với đề án ({expected}); hãy dùng đơn vị của đề án.',
      en: 'The unit {unit} is not the one of the plan ({expected}); use that one.',
      fr: "L'unité {unit} n'est pas celle du plan ({expected}) ; utilisez celle-ci.",
    },
    WARNS_OF_SUCCESS: {
      vi: 'Chiều cảnh báo trái với chiều tốt của chỉ tiêu {indicator} trong đề án; hãy đổi chiều cảnh báo.',
      en: 'The alarm would sound when {indicator} gets better; turn its direction round.',
      fr: "L'alarme sonnerait quand {indicator} s'améliore ; inversez son sens.",
    },
    INDICATOR_ALREADY_WATCHED: {
      vi: 'Chỉ tiêu {indicator} đã được theo dõi; hãy điều chỉnh ngưỡng của chỉ số đang có.',
      en: 'The indicator {indicator} is watched already; revise the threshold of the existing one.',
      fr: "L'indicateur {indicator} est déjà suivi ; révisez le seuil existant.",
    },
    THRESHOLD_UNCHANGED: {
      vi: 'Ngưỡng mới giống ngưỡng cũ; hãy ghi ngưỡng khác.',
      en: 'The new threshold is the old one; give another.',
      fr: "Le nouveau seuil est l'ancien ; donnez-en un autre.",
    },
    ALERT_STANDS_OPEN: {
      vi: 'Chỉ số còn cảnh báo chưa xử lý; hãy trả lời cảnh báo trước.',
      en: 'An alert of this indicator stands open; answer it first.',
      fr: "Une alerte de cet indicateur reste ouverte ; répondez-y d'abord.",
    },
    READING_IN_FUTURE: {
      vi: 'Ngày số liệu còn ở phía trước; chỉ ghi số liệu đã có.',
      en: 'The day of the reading is still to come; record only what was read.',
      fr: "Le jour du relevé n'est pas venu ; n'enregistrez que ce qui est relevé.",
    },
    READING_NOT_NEWER: {
      vi: 'Đã có số liệu ngày {readOn}; hãy ghi số liệu của ngày sau đó.',
      en: 'There is a reading of {readOn} already; record one of a later day.',
      fr: "Un relevé du {readOn} existe déjà ; enregistrez-en un d'un jour postérieur.",
    },
  },
  fields: {
    matter: { vi: 'Chỉ số', en: 'Indicator', fr: 'Indicateur' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    name: { vi: 'Tên chỉ số', en: 'Name', fr: 'Nom' },
    unit: { vi: 'Đơn vị tính', en: 'Unit', fr: 'Unité' },
    threshold: { vi: 'Ngưỡng', en: 'Threshold', fr: 'Seuil' },
    danger: { vi: 'Nguy cơ khi', en: 'Danger when', fr: 'Danger si' },
    indicator: {
      vi: 'Chỉ tiêu của đề án (nếu có)',
      en: 'Indicator of the plan (if any)',
      fr: 'Indicateur du plan (le cas échéant)',
    },
    everyMonths: {
      vi: 'Đọc số liệu mỗi (tháng)',
      en: 'Read every (months)',
      fr: 'Relevé tous les (mois)',
    },
    value: { vi: 'Giá trị', en: 'Value', fr: 'Valeur' },
    readOn: { vi: 'Ngày số liệu', en: 'Day of the reading', fr: 'Jour du relevé' },
    source: { vi: 'Nguồn số liệu', en: 'Source of the reading', fr: 'Source du relevé' },
  },
  choices: {
    'danger.above': { vi: 'cao hơn ngưỡng', en: 'above the threshold', fr: 'au-dessus du seuil' },
    'danger.below': { vi: 'thấp hơn ngưỡng', en: 'below the threshold', fr: 'au-dessous du seuil' },
  },
};
