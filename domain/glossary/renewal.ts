/** domain glossary: the words of the renewal chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    DecideAnew: {
      vi: 'Quyết định thí điểm giai đoạn mới',
      en: 'Decide anew',
      fr: 'Décider à nouveau',
    },
    StartNextTerm: {
      vi: 'Bắt đầu giai đoạn mới',
      en: 'Start the next term',
      fr: 'Commencer la période suivante',
    },
    ReopenTerm: {
      vi: 'Mở lại thời hạn theo nguồn',
      en: 'Reopen the term as the source tells',
      fr: 'Rouvrir la durée selon la source',
    },
  },
  events: {
    DecidedAnew: {
      vi: 'Đã quyết định giai đoạn thí điểm tiếp theo, nối tiếp {predecessor}',
      en: 'The next term was decided, following {predecessor}',
      fr: 'La période suivante a été décidée, après {predecessor}',
    },
    NextTermStarted: {
      vi: 'Giai đoạn mới bắt đầu ngày {startedOn}, nối tiếp {predecessor}',
      en: 'The next term began on {startedOn}, following {predecessor}',
      fr: 'La période suivante a commencé le {startedOn}, après {predecessor}',
    },
    TermReopened: {
      vi: 'Thời hạn được mở lại theo quyết định ký ngày {signedOn}, hiệu lực từ {effectFrom}',
      en: 'The term was reopened by a decision signed on {signedOn}, with effect from {effectFrom}',
      fr: 'La durée a été rouverte par une décision signée le {signedOn}, avec effet au {effectFrom}',
    },
  },
  steps: {
    startNextTerm: {
      vi: 'Bắt đầu giai đoạn thí điểm đã quyết định',
      en: 'Start the next term that was decided',
      fr: 'Commencer la période suivante décidée',
    },
  },
  refusals: {
    NO_TERM_BEFORE: {
      vi: 'Thí điểm chưa bắt đầu nên chưa có giai đoạn nào để nối tiếp; hãy thay đổi hoặc gia hạn chính thời hạn đã duyệt.',
      en: 'The pilot has not started, so there is no term that another could follow; change or extend the approved one.',
      fr: "Le pilote n'a pas démarré, aucune période ne peut donc être suivie d'une autre ; modifiez ou prolongez celle qui est approuvée.",
    },
    NO_NEXT_TERM: {
      vi: 'Chưa có quyết định cho giai đoạn tiếp theo; cấp có thẩm quyền phải quyết định trước.',
      en: 'No next term is decided; the authority must decide first.',
      fr: "Aucune période suivante n'est décidée ; l'autorité doit d'abord décider.",
    },
    ONLY_FROM_SOURCES: {
      vi: 'Thí điểm đang sống đã kết thúc thì không mở lại; hãy đề xuất một thí điểm mới nối tiếp.',
      en: 'A live pilot that ended is not reopened; propose a new pilot that follows it.',
      fr: 'Un pilote vivant qui a pris fin ne se rouvre pas ; proposez un nouveau pilote à sa suite.',
    },
  },
  fields: {
    number: { vi: 'Số, ký hiệu văn bản', en: 'Document number', fr: 'Numéro du document' },
    inForceFrom: { vi: 'Có hiệu lực từ', en: 'In force from', fr: 'En vigueur dès' },
    newEnd: { vi: 'Ngày kết thúc mới', en: 'New end', fr: 'Nouvelle fin' },
    months: {
      vi: 'Số tháng kể từ khi bắt đầu',
      en: 'Months from its start',
      fr: 'Mois depuis son début',
    },
    condition: { vi: 'Kết thúc khi', en: 'Ends when', fr: 'Prend fin quand' },
    reviewOn: { vi: 'Ngày xem xét', en: 'Review on', fr: 'Examen le' },
    conditions: { vi: 'Điều kiện', en: 'Conditions', fr: 'Conditions' },
    checkpointEveryMonths: {
      vi: 'Kiểm tra mỗi (tháng)',
      en: 'Checkpoint every (months)',
      fr: 'Contrôle tous les (mois)',
    },
    reportEveryMonths: {
      vi: 'Báo cáo mỗi (tháng)',
      en: 'Report every (months)',
      fr: 'Rapport tous les (mois)',
    },
    startedOn: { vi: 'Ngày bắt đầu', en: 'Started on', fr: 'Commencé le' },
    signedOn: { vi: 'Ngày ký', en: 'Signed on', fr: 'Signé le' },
    effectFrom: { vi: 'Hiệu lực từ', en: 'With effect from', fr: 'Avec effet au' },
  },
  flags: {
    REOPENED: {
      vi: 'Mở lại sau khi đã kết thúc',
      en: 'Reopened after its end',
      fr: 'Rouvert après sa fin',
    },
  },
};
