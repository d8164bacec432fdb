/** domain glossary: the words of scores that are sealed before they are read. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    blindScoring: { vi: 'Chấm điểm kín', en: 'Blind scoring', fr: 'Notation à l’aveugle' },
  },
  states: {
    sealing: { vi: 'Đang niêm phong điểm', en: 'Scores being sealed', fr: 'Scellement des notes' },
    revealing: { vi: 'Đang mở điểm', en: 'Scores being read', fr: 'Lecture des notes' },
    scoresRead: { vi: 'Đã mở điểm', en: 'Scores read', fr: 'Notes lues' },
  },
  commands: {
    OpenBlindScoring: {
      vi: 'Mở chấm điểm kín',
      en: 'Open blind scoring',
      fr: 'Ouvrir la notation à l’aveugle',
    },
    SealScores: { vi: 'Niêm phong điểm', en: 'Seal the scores', fr: 'Sceller les notes' },
    OpenSeals: {
      vi: 'Mở niêm phong trước khi đủ',
      en: 'Open the seals before all are in',
      fr: 'Ouvrir les sceaux avant la fin',
    },
    RevealScores: {
      vi: 'Công bố điểm đã niêm phong',
      en: 'Reveal the sealed scores',
      fr: 'Révéler les notes scellées',
    },
    RecordDissent: {
      vi: 'Ghi ý kiến bảo lưu',
      en: 'Record a dissent',
      fr: 'Consigner un désaccord',
    },
    CloseBlindScoring: {
      vi: 'Kết thúc chấm điểm kín',
      en: 'Close the blind scoring',
      fr: 'Clore la notation à l’aveugle',
    },
  },
  events: {
    BlindScoringOpened: {
      vi: 'Đã mở chấm điểm kín',
      en: 'Blind scoring was opened',
      fr: 'La notation à l’aveugle est ouverte',
    },
    ScoresSealed: {
      vi: '{post} đã niêm phong điểm',
      en: '{post} sealed the scores',
      fr: '{post} a scellé ses notes',
    },
    SealsOpened: {
      vi: 'Niêm phong đã được mở trước khi đủ',
      en: 'The seals were opened before all were in',
      fr: 'Les sceaux ont été ouverts avant la fin',
    },
    ScoresRevealed: {
      vi: 'Điểm của {post} đã được công bố, đúng như niêm phong',
      en: 'The scores of {post} were revealed, as they were sealed',
      fr: 'Les notes de {post} sont révélées, telles que scellées',
    },
    DissentRecorded: {
      vi: '{post} có ý kiến bảo lưu',
      en: '{post} dissented',
      fr: '{post} a exprimé un désaccord',
    },
    BlindScoringClosed: {
      vi: 'Chấm điểm kín đã kết thúc với {read} phiếu',
      en: 'The blind scoring was closed with {read} sheets',
      fr: 'La notation à l’aveugle est close avec {read} feuilles',
    },
  },
  steps: {
    sealScores: { vi: 'Niêm phong điểm', en: 'Seal the scores', fr: 'Sceller les notes' },
    revealScores: {
      vi: 'Công bố điểm đã niêm phong',
      en: 'Reveal the sealed scores',
      fr: 'Révéler les notes scellées',
    },
    closeBlindScoring: {
      vi: 'Mở niêm phong hoặc kết thúc chấm điểm kín',
      en: 'Open the seals, or close the blind scoring',
      fr: 'Ouvrir les sceaux ou clore la notation',
    },
  },
  refusals: {
    BLIND_SCORING_OPEN: {
      vi: 'Đang chấm điểm kín ({matter}); hãy đợi kết thúc.',
      en: 'A blind scoring ({matter}) is open; wait until it is closed.',
      fr: 'Une notation à l’aveugle ({matter}) est ouverte ; attendez sa clôture.',
    },
    NOT_A_RATER: {
      vi: 'Bạn không phải là người chấm điểm; chỉ người chấm làm việc này.',
      en: 'You are no rater here; only raters do this.',
      fr: 'Vous n’êtes pas évaluateur ici ; seuls eux le font.',
    },
    NOT_THE_SCORING_CHAIR: {
      vi: 'Chỉ chủ trì chấm điểm làm việc này.',
      en: 'Only the chair of the scoring does this.',
      fr: 'Seul le président de la notation le fait.',
    },
    TOO_FEW_RATERS: {
      vi: 'Chấm điểm kín cần ít nhất hai người chấm.',
      en: 'Blind scoring needs two raters at least.',
      fr: 'La notation à l’aveugle demande deux évaluateurs au moins.',
    },
    SEALED_ALREADY: {
      vi: 'Điểm của bạn đã được niêm phong và không thay được.',
      en: 'Your scores are sealed already and stay as they are.',
      fr: 'Vos notes sont déjà scellées et le restent.',
    },
    REVEALED_ALREADY: {
      vi: 'Điểm của bạn đã được công bố.',
      en: 'Your scores are revealed already.',
      fr: 'Vos notes sont déjà révélées.',
    },
    SCORES_NOT_AS_SEALED: {
      vi: 'Điểm không khớp với niêm phong; hãy nhập đúng điểm và mã đã niêm phong.',
      en: 'The scores are not those that were sealed; enter those and their code.',
      fr: 'Les notes ne sont pas celles qui furent scellées ; saisissez celles-ci et leur code.',
    },
  },
  fields: {
    raters: { vi: 'Người chấm điểm', en: 'Raters', fr: 'Évaluateurs' },
    chair: { vi: 'Chủ trì', en: 'Chair', fr: 'Président' },
    commitment: {
      vi: 'Niêm phong: SHA-256 của các điểm và mã bí mật',
      en: 'Seal: SHA-256 of the scores and the secret code',
      fr: 'Sceau : SHA-256 des notes et du code secret',
    },
    nonce: { vi: 'Mã bí mật', en: 'Secret code', fr: 'Code secret' },
    scores: { vi: 'Điểm', en: 'Scores', fr: 'Notes' },
    indicator: { vi: 'Chỉ tiêu', en: 'Indicator', fr: 'Indicateur' },
    score: { vi: 'Mức', en: 'Score', fr: 'Note' },
    dissent: { vi: 'Ý kiến bảo lưu', en: 'Dissent', fr: 'Désaccord' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
};
