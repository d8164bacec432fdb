/** domain glossary: the words of the draw of an impartial panel. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    panelDraw: {
      vi: 'Bốc thăm hội đồng đánh giá',
      en: 'Draw of the panel',
      fr: 'Tirage du comité',
    },
  },
  states: {
    pooling: { vi: 'Đang lập danh sách', en: 'List being made', fr: 'Liste en cours' },
    pooled: { vi: 'Đã chốt danh sách', en: 'List closed', fr: 'Liste close' },
    drawn: { vi: 'Đã bốc thăm', en: 'Drawn', fr: 'Tiré' },
    givenUp: { vi: 'Đã bỏ', en: 'Given up', fr: 'Abandonné' },
  },
  commands: {
    SealDraw: {
      vi: 'Niêm phong mã bốc thăm',
      en: 'Seal the seed of a draw',
      fr: 'Sceller la graine du tirage',
    },
    AddToPool: {
      vi: 'Đưa vào danh sách bốc thăm',
      en: 'Add to the pool',
      fr: 'Ajouter à la liste',
    },
    CloseDrawPool: { vi: 'Chốt danh sách bốc thăm', en: 'Close the pool', fr: 'Clore la liste' },
    DrawPanel: {
      vi: 'Công bố mã và bốc thăm',
      en: 'Reveal the seed and draw',
      fr: 'Révéler la graine et tirer',
    },
    GiveUpDraw: { vi: 'Bỏ lần bốc thăm', en: 'Give up the draw', fr: 'Abandonner le tirage' },
  },
  events: {
    DrawSealed: {
      vi: 'Mã bốc thăm đã được niêm phong cho {seats} ghế, {reserve} dự bị',
      en: 'The seed of a draw of {seats} seats and {reserve} in reserve was sealed',
      fr: 'La graine d’un tirage de {seats} sièges et {reserve} réservistes a été scellée',
    },
    PooledForDraw: {
      vi: '{post} đã được đưa vào danh sách bốc thăm',
      en: '{post} was added to the pool',
      fr: '{post} a été ajouté à la liste',
    },
    DrawPoolClosed: {
      vi: 'Danh sách bốc thăm đã chốt với {size} chức danh',
      en: 'The pool was closed with {size} posts',
      fr: 'La liste est close avec {size} postes',
    },
    PanelDrawn: {
      vi: 'Đã bốc thăm {drawn} thành viên và {spare} dự bị; mã: {seed}',
      en: '{drawn} members and {spare} in reserve were drawn; seed: {seed}',
      fr: '{drawn} membres et {spare} réservistes ont été tirés ; graine : {seed}',
    },
    DrawGivenUp: {
      vi: 'Lần bốc thăm đã bị bỏ',
      en: 'The draw was given up',
      fr: 'Le tirage a été abandonné',
    },
  },
  steps: {
    closeDrawPool: {
      vi: 'Lập và chốt danh sách bốc thăm',
      en: 'Make and close the pool',
      fr: 'Établir et clore la liste',
    },
    drawPanel: {
      vi: 'Công bố mã và bốc thăm',
      en: 'Reveal the seed and draw',
      fr: 'Révéler la graine et tirer',
    },
    sealNewDraw: {
      vi: 'Bốc thăm lại: danh sách dự bị đã hết',
      en: 'Draw anew: the reserve is exhausted',
      fr: 'Tirer de nouveau : la réserve est épuisée',
    },
    appointDrawn: {
      vi: 'Thành lập lại hội đồng theo kết quả bốc thăm',
      en: 'Appoint the panel as it is drawn now',
      fr: 'Nommer le comité tel que tiré à présent',
    },
  },
  refusals: {
    DRAW_UNDER_WAY: {
      vi: 'Việc bốc thăm ({matter}) chưa xong hoặc đã có kết quả; hãy theo kết quả đó hoặc đề nghị người khác bỏ lần bốc thăm.',
      en: 'A draw ({matter}) is under way or has its result; go by it, or have it given up by somebody else.',
      fr: 'Un tirage ({matter}) est en cours ou a son résultat ; suivez-le, ou faites-le abandonner par un autre.',
    },
    DRAW_SHORT: {
      vi: 'Kết quả bốc thăm {matter} không còn đủ thành viên và dự bị đã hết; hãy bốc thăm lại.',
      en: 'The draw {matter} has too few members left and no reserve; draw anew.',
      fr: 'Le tirage {matter} manque de membres et de réserve ; tirez de nouveau.',
    },
    PANEL_NOT_AS_DRAWN: {
      vi: 'Hội đồng phải đúng như kết quả bốc thăm; hãy xem lại {post}.',
      en: 'The panel must be the one that was drawn; look again at {post}.',
      fr: 'Le comité doit être celui qui a été tiré ; revoyez {post}.',
    },
    SEED_AND_POOL_APART: {
      vi: 'Bạn biết mã bốc thăm; người khác phải làm việc này.',
      en: 'You know the seed of the draw; somebody else must do this.',
      fr: 'Vous connaissez la graine du tirage ; un autre doit le faire.',
    },
    OWN_LOT: {
      vi: 'Bạn không thể tự đưa mình vào danh sách; người khác phải làm.',
      en: 'You cannot add yourself to the pool; somebody else must.',
      fr: 'Vous ne pouvez pas vous ajouter à la liste ; un autre doit le faire.',
    },
    POOLED_ALREADY: {
      vi: '{post} đã có trong danh sách.',
      en: '{post} is in the pool already.',
      fr: '{post} est déjà dans la liste.',
    },
    POOL_TERM_OVER: {
      vi: 'Nhiệm kỳ của {post} đã hết hoặc không hợp lệ ({until}); hãy kiểm tra lại.',
      en: 'The term of {post} is over or turned round ({until}); check it.',
      fr: 'Le mandat de {post} est échu ou inversé ({until}) ; vérifiez-le.',
    },
    POOL_LACKS: {
      vi: 'Danh sách chưa đủ ({lack}): mới có {free} người không vướng xung đột; hãy bổ sung.',
      en: 'The pool is not enough ({lack}): {free} persons are free of conflict; add more.',
      fr: 'La liste est insuffisante ({lack}) : {free} personnes sans conflit ; complétez-la.',
    },
    SEED_NOT_AS_SEALED: {
      vi: 'Mã không khớp với niêm phong; hãy nhập đúng mã đã niêm phong.',
      en: 'The seed is not the one that was sealed; enter that one.',
      fr: "La graine n'est pas celle qui fut scellée ; saisissez celle-ci.",
    },
    NOT_YOUR_SEED: {
      vi: 'Người khác đã niêm phong mã; chỉ người đó công bố.',
      en: 'Somebody else sealed the seed; only they reveal it.',
      fr: 'Un autre a scellé la graine ; lui seul la révèle.',
    },
  },
  fields: {
    seats: { vi: 'Số ghế', en: 'Seats', fr: 'Sièges' },
    reserve: { vi: 'Số dự bị', en: 'In reserve', fr: 'En réserve' },
    skills: { vi: 'Chuyên môn', en: 'Skills', fr: 'Compétences' },
    commitment: {
      vi: 'Niêm phong: mã băm SHA-256 của mã bí mật',
      en: 'Seal: SHA-256 of the secret seed',
      fr: 'Sceau : SHA-256 de la graine secrète',
    },
    post: { vi: 'Chức danh', en: 'Post', fr: 'Poste' },
    from: { vi: 'Nhiệm kỳ từ', en: 'Term from', fr: 'Mandat du' },
    until: { vi: 'Nhiệm kỳ đến', en: 'Term until', fr: "Mandat jusqu'au" },
    seed: {
      vi: 'Mã bí mật đã niêm phong',
      en: 'The seed that was sealed',
      fr: 'La graine scellée',
    },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  terms: {
    seats: { vi: 'ghế', en: 'seats', fr: 'sièges' },
    outside: { vi: 'thành viên bên ngoài', en: 'outside members', fr: 'membres externes' },
  },
};
