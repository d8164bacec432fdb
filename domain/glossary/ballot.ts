/** domain glossary: the words of a ballot. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    CastVote: { vi: 'Biểu quyết', en: 'Vote', fr: 'Voter' },
    Recuse: { vi: 'Xin không tham gia biểu quyết', en: 'Recuse myself', fr: 'Se récuser' },
    AdjournBallot: {
      vi: 'Hoãn phiên biểu quyết',
      en: 'Adjourn the ballot',
      fr: 'Ajourner le vote',
    },
    CloseBallot: { vi: 'Kết thúc biểu quyết', en: 'Close the ballot', fr: 'Clore le vote' },
  },
  events: {
    BallotOpened: { vi: 'Mở biểu quyết', en: 'The ballot was opened', fr: 'Le vote a été ouvert' },
    VoteCast: { vi: 'Một thành viên đã biểu quyết', en: 'A member voted', fr: 'Un membre a voté' },
    Recused: {
      vi: 'Một thành viên không tham gia biểu quyết vì có lợi ích liên quan',
      en: 'A member stepped back',
      fr: "Un membre s'est récusé",
    },
    BallotAdjourned: {
      vi: 'Phiên biểu quyết hoãn đến {to}; thời hạn vẫn tính',
      en: 'The ballot was adjourned to {to}; the clock runs on',
      fr: 'Le vote est ajourné au {to} ; le délai court toujours',
    },
    BallotClosed: {
      vi: 'Kết thúc biểu quyết: {for} đồng ý, {against} không đồng ý, {abstain} không ý kiến trên {entitled} người có quyền',
      en: 'The ballot was closed: {for} for, {against} against, {abstain} abstaining, of {entitled} entitled',
      fr: 'Le vote est clos : {for} pour, {against} contre, {abstain} abstentions, sur {entitled} votants',
    },
  },
  steps: {
    castVote: { vi: 'Biểu quyết', en: 'Vote', fr: 'Voter' },
    closeBallot: { vi: 'Kết thúc phiên biểu quyết', en: 'Close the ballot', fr: 'Clore le vote' },
    nameSubstitute: {
      vi: 'Cử người thay thế vì không đủ người có quyền biểu quyết',
      en: 'Name a substitute: too few may vote',
      fr: 'Désigner un suppléant : trop peu de votants',
    },
  },
  refusals: {
    NOT_ENTITLED: {
      vi: 'Bạn không có quyền biểu quyết trong phiên này; danh sách được xác định khi mở phiên.',
      en: 'You are not entitled to vote here; who is was set when the ballot opened.',
      fr: "Vous n'avez pas droit de vote ici ; la liste a été arrêtée à l'ouverture.",
    },
    TOO_FEW_ENTITLED: {
      vi: 'Chỉ còn {entitled} người có quyền biểu quyết; cấp trên phải cử người thay thế, hoặc báo cáo lên cấp trên.',
      en: 'Only {entitled} may vote; the superior names a substitute, or the dossier is referred upward.',
      fr: 'Seuls {entitled} peuvent voter ; le supérieur désigne un suppléant, ou le dossier est porté au niveau supérieur.',
    },
    NOT_THE_CHAIR: {
      vi: 'Chỉ người chủ trì phiên biểu quyết mới kết thúc hoặc hoãn phiên.',
      en: 'Only the chair of the ballot closes or adjourns it.',
      fr: 'Seul le président du vote peut le clore ou l’ajourner.',
    },
    NO_RESULT: {
      vi: 'Phiên biểu quyết chưa hợp lệ ({present}/{entitled} người dự); hãy hoãn phiên sang ngày khác.',
      en: 'There is no valid result ({present} of {entitled} present); adjourn the ballot to another day.',
      fr: 'Aucun résultat valable ({present} présents sur {entitled}) ; ajournez le vote.',
    },
  },
  fields: {
    choice: { vi: 'Lựa chọn', en: 'Vote', fr: 'Vote' },
    dissent: { vi: 'Ý kiến bảo lưu', en: 'Dissent', fr: 'Opinion dissidente' },
    ground: { vi: 'Lý do', en: 'Ground', fr: 'Motif' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    to: { vi: 'Họp lại ngày', en: 'Resumed on', fr: 'Reprise le' },
    present: {
      vi: 'Dự họp nhưng không biểu quyết',
      en: 'Present without voting',
      fr: 'Présents sans voter',
    },
    minutes: { vi: 'Biên bản', en: 'Minutes', fr: 'Procès-verbal' },
  },
  choices: {
    'choice.for': { vi: 'Đồng ý', en: 'For', fr: 'Pour' },
    'choice.against': { vi: 'Không đồng ý', en: 'Against', fr: 'Contre' },
    'choice.abstain': { vi: 'Không ý kiến', en: 'Abstain', fr: 'Abstention' },
  },
  terms: {
    OVER_HALF: { vi: 'quá nửa đồng ý', en: 'over half in favour', fr: 'plus de la moitié pour' },
    NOT_OVER_HALF: {
      vi: 'không quá nửa đồng ý',
      en: 'not over half in favour',
      fr: 'pas plus de la moitié pour',
    },
    TIE_HEAD_FOR: {
      vi: 'ngang nhau, thủ trưởng đồng ý',
      en: 'a tie, the head in favour',
      fr: 'égalité, le chef étant pour',
    },
    TIE_HEAD_AGAINST: {
      vi: 'ngang nhau, thủ trưởng không đồng ý',
      en: 'a tie, the head against',
      fr: 'égalité, le chef étant contre',
    },
    TIE_WITHOUT_HEAD: {
      vi: 'ngang nhau, thủ trưởng không biểu quyết',
      en: 'a tie without the head’s vote',
      fr: 'égalité sans le vote du chef',
    },
    NO_QUORUM: { vi: 'không đủ số người dự', en: 'too few present', fr: 'quorum non atteint' },
    TOO_FEW_CAST: { vi: 'quá ít phiếu', en: 'too few votes cast', fr: 'trop peu de suffrages' },
    VOTES_OPEN: {
      vi: 'còn người chưa biểu quyết',
      en: 'votes are still open',
      fr: 'des votes manquent encore',
    },
  },
};
