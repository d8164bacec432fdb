/** domain glossary: the words of the interim review. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { interimReview: { vi: 'Sơ kết', en: 'Interim review', fr: 'Revue intermédiaire' } },
  states: {
    frozen: {
      vi: 'Đã chốt số liệu, chờ sơ kết',
      en: 'Data frozen, not yet held',
      fr: 'Données arrêtées, revue à tenir',
    },
    held: { vi: 'Đã sơ kết', en: 'Held', fr: 'Tenue' },
    dropped: { vi: 'Không tổ chức', en: 'Dropped', fr: 'Abandonnée' },
  },
  commands: {
    OpenInterimReview: {
      vi: 'Mở sơ kết và chốt số liệu',
      en: 'Open an interim review and freeze its data',
      fr: 'Ouvrir une revue intermédiaire et arrêter les données',
    },
    HoldInterimReview: {
      vi: 'Kết luận sơ kết',
      en: 'Conclude the interim review',
      fr: 'Conclure la revue intermédiaire',
    },
    DropInterimReview: {
      vi: 'Không tổ chức sơ kết',
      en: 'Drop the interim review',
      fr: 'Abandonner la revue intermédiaire',
    },
  },
  events: {
    InterimReviewOpened: {
      vi: 'Đã mở sơ kết trên số liệu chốt đến ngày {through} (mục sổ số {revision})',
      en: 'An interim review was opened on data up to {through} (entry {revision} of the record)',
      fr: 'Une revue intermédiaire a été ouverte sur les données au {through} (écriture {revision} du registre)',
    },
    InterimReviewHeld: {
      vi: 'Đã sơ kết, kết luận: {conclusion}',
      en: 'The interim review was held; conclusion: {conclusion}',
      fr: 'La revue intermédiaire a été tenue ; conclusion : {conclusion}',
    },
    InterimReviewDropped: {
      vi: 'Không tổ chức đợt sơ kết này',
      en: 'The interim review was dropped',
      fr: 'La revue intermédiaire a été abandonnée',
    },
  },
  steps: {
    openInterimReview: {
      vi: 'Mở sơ kết định kỳ',
      en: 'Open the periodic interim review',
      fr: 'Ouvrir la revue intermédiaire périodique',
    },
    holdInterimReview: {
      vi: 'Tổ chức và kết luận sơ kết',
      en: 'Hold the interim review',
      fr: 'Tenir la revue intermédiaire',
    },
  },
  refusals: {
    REVIEW_OPEN: {
      vi: 'Một đợt sơ kết đang mở; hãy kết luận đợt đó trước.',
      en: 'An interim review is already open; conclude it first.',
      fr: "Une revue intermédiaire est déjà ouverte ; concluez-la d'abord.",
    },
    REVIEW_OF_FUTURE: {
      vi: 'Số liệu sơ kết không thể chốt đến ngày {through} trong tương lai; hãy chọn ngày không muộn hơn hôm nay.',
      en: 'The data of a review cannot reach {through}, which is in the future; choose a day not later than today.',
      fr: "Les données d'une revue ne peuvent aller jusqu'au {through}, qui est à venir ; choisissez au plus tard aujourd'hui.",
    },
    UNKNOWN_INDICATOR: {
      vi: 'Đề án không có chỉ tiêu {indicator}; hãy chọn một chỉ tiêu của đề án.',
      en: 'The plan has no indicator {indicator}; choose one of the plan.',
      fr: "Le plan n'a pas d'indicateur {indicator} ; choisissez-en un du plan.",
    },
  },
  fields: {
    through: { vi: 'Số liệu chốt đến ngày', en: 'Data up to', fr: "Données jusqu'au" },
    values: {
      vi: 'Giá trị các chỉ tiêu',
      en: 'Values of the indicators',
      fr: 'Valeurs des indicateurs',
    },
    indicator: { vi: 'Chỉ số', en: 'Indicator', fr: 'Indicateur' },
    value: { vi: 'Giá trị', en: 'Value', fr: 'Valeur' },
    conclusion: { vi: 'Kết luận', en: 'Conclusion', fr: 'Conclusion' },
    review: { vi: 'Báo cáo sơ kết', en: 'Text of the review', fr: 'Texte de la revue' },
  },
  choices: {
    'conclusion.continue': { vi: 'tiếp tục', en: 'go on', fr: 'poursuivre' },
    'conclusion.widen': { vi: 'mở rộng', en: 'widen', fr: 'étendre' },
    'conclusion.stop': { vi: 'dừng', en: 'stop', fr: 'arrêter' },
    'conclusion.codify': { vi: 'thể chế hóa', en: 'codify', fr: 'codifier' },
  },
};
