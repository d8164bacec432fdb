/** domain glossary: why a count of votes came out as it did. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  terms: {
    OVER_HALF: {
      vi: 'quá nửa số phiếu tán thành',
      en: 'more than half voted for',
      fr: 'plus de la moitié des voix pour',
    },
    NOT_OVER_HALF: {
      vi: 'không quá nửa số phiếu tán thành',
      en: 'not more than half voted for',
      fr: 'pas plus de la moitié des voix pour',
    },
    TIE_HEAD_FOR: {
      vi: 'số phiếu ngang nhau, theo phía người đứng đầu tán thành',
      en: "a tie, decided by the head's vote for",
      fr: 'égalité, tranchée par la voix du chef pour',
    },
    TIE_HEAD_AGAINST: {
      vi: 'số phiếu ngang nhau, theo phía người đứng đầu không tán thành',
      en: "a tie, decided by the head's vote against",
      fr: 'égalité, tranchée par la voix du chef contre',
    },
    TIE_WITHOUT_HEAD: {
      vi: 'số phiếu ngang nhau, không có phiếu của người đứng đầu',
      en: 'a tie without a vote of the head',
      fr: 'égalité, sans voix du chef',
    },
    NO_QUORUM: { vi: 'không đủ số người dự họp', en: 'no quorum', fr: 'quorum non atteint' },
    TOO_FEW_CAST: {
      vi: 'quá ít phiếu được bỏ',
      en: 'too few votes cast',
      fr: 'trop peu de votes exprimés',
    },
    VOTES_OPEN: {
      vi: 'còn người chưa biểu quyết',
      en: 'votes still open',
      fr: 'votes encore attendus',
    },
  },
};
