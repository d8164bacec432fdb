/** domain glossary: the words of the term chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    SetReviewDate: {
      vi: 'Ấn định ngày xem xét mới',
      en: 'Set a new review date',
      fr: "Fixer une nouvelle date d'examen",
    },
    ConfirmEnd: { vi: 'Xác nhận kết thúc', en: 'Confirm the end', fr: 'Confirmer la fin' },
    CountersignEnd: {
      vi: 'Đồng xác nhận việc kết thúc',
      en: 'Countersign the end',
      fr: 'Contresigner la fin',
    },
  },
  events: {
    TermLapsed: {
      vi: 'Thời hạn đã hết ngày {lastDay} mà không có ai quyết định; từ {from} mọi hoạt động phải dừng hoặc thu gọn',
      en: 'The term ran out on {lastDay} and nobody decided; from {from} every operation must stop or wind down',
      fr: 'La durée a expiré le {lastDay} sans décision ; depuis le {from} toute activité doit cesser ou se clore',
    },
    ReviewDateSet: {
      vi: 'Ngày xem xét mới là {reviewOn}',
      en: 'The new review date is {reviewOn}',
      fr: "La nouvelle date d'examen est le {reviewOn}",
    },
    EndConfirmed: {
      vi: 'Thí điểm kết thúc, có hiệu lực từ {effectiveOn}',
      en: 'The pilot ended with effect from {effectiveOn}',
      fr: 'Le pilote a pris fin avec effet au {effectiveOn}',
    },
    WindDownCompleted: {
      vi: 'Việc thu gọn đã xong ngày {endedOn}',
      en: 'The wind-down was complete on {endedOn}',
      fr: "La clôture des activités s'est achevée le {endedOn}",
    },
    EndCountersigned: {
      vi: 'Người giám sát đã cho ý kiến về việc kết thúc',
      en: 'The supervisor gave a word on the end',
      fr: "Le superviseur s'est prononcé sur la fin",
    },
  },
  steps: {
    confirmEnd: {
      vi: 'Hết thời hạn: xác nhận kết thúc hoặc xin gia hạn',
      en: 'The term ends: confirm the end or ask for an extension',
      fr: 'La durée expire : confirmer la fin ou demander une prolongation',
    },
    reviewTerm: {
      vi: 'Xem xét thời hạn: kết thúc hoặc ấn định ngày xem xét mới',
      en: 'Review the term: end it or set a new review date',
      fr: 'Examiner la durée : y mettre fin ou fixer une nouvelle date',
    },
    completeWindDown: {
      vi: 'Hoàn tất việc thu gọn và xác nhận kết thúc',
      en: 'Complete the wind-down and confirm the end',
      fr: 'Achever la clôture et confirmer la fin',
    },
    countersignEnd: {
      vi: 'Đồng xác nhận việc kết thúc',
      en: 'Countersign the end',
      fr: 'Contresigner la fin',
    },
  },
  refusals: {
    TERM_HAS_DATE: {
      vi: 'Thời hạn đã có ngày kết thúc (hoặc chưa có thời hạn) nên không có ngày xem xét; hãy xin gia hạn nếu cần thêm thời gian.',
      en: 'The term has a date (or there is none yet), so there is no review date; ask for an extension if more time is needed.',
      fr: "La durée a une date (ou n'existe pas encore), donc pas de date d'examen ; demandez une prolongation s'il faut plus de temps.",
    },
    REVIEW_IN_PAST: {
      vi: 'Ngày xem xét mới phải ở sau hôm nay; hãy chọn một ngày khác.',
      en: 'The new review date must lie after today; choose another day.',
      fr: "La nouvelle date d'examen doit être postérieure à aujourd'hui ; choisissez un autre jour.",
    },
    TERM_NOT_OVER: {
      vi: 'Thời hạn còn đến {lastDay}; chỉ kết thúc trước khi đã đạt mục tiêu, nếu không hãy đợi đến ngày đó hoặc xin kết thúc sớm.',
      en: 'The term runs until {lastDay}; it ends earlier only for a goal reached; otherwise wait for that day or ask for an early exit.',
      fr: "La durée court jusqu'au {lastDay} ; elle finit plus tôt seulement si l'objectif est atteint ; sinon attendez ou demandez une sortie anticipée.",
    },
    END_NEEDS_REASON: {
      vi: 'Việc kết thúc này cần nêu rõ căn cứ; hãy ghi vào phần ghi chú.',
      en: 'This end needs its grounds; write them in the note.',
      fr: 'Cette fin exige ses motifs ; inscrivez-les dans la note.',
    },
    END_IN_FUTURE: {
      vi: 'Ngày kết thúc còn ở phía trước; hãy xác nhận vào ngày đó hoặc sau đó.',
      en: 'The day of the end is still to come; confirm it on that day or after.',
      fr: "Le jour de la fin n'est pas encore venu ; confirmez-la ce jour-là ou après.",
    },
    END_BEFORE_START: {
      vi: 'Ngày kết thúc ở trước ngày bắt đầu; hãy kiểm tra lại ngày.',
      en: 'The end lies before the start; check the date.',
      fr: 'La fin précède le démarrage ; vérifiez la date.',
    },
    END_NEEDS_ORDER: {
      vi: 'Kết thúc vì lý do này cần quyết định của cấp có thẩm quyền trước; hãy trình thủ trưởng.',
      en: "An end for this reason needs the authority's order first; turn to the head.",
      fr: "Une fin pour ce motif exige d'abord un ordre de l'autorité ; adressez-vous au chef.",
    },
    END_REASON_DIFFERS: {
      vi: 'Thí điểm đang thu gọn theo một quyết định với lý do khác; hãy chọn đúng lý do của quyết định.',
      en: 'The pilot is winding down under an order with another reason; choose the reason of the order.',
      fr: "Le pilote se clôt en vertu d'un ordre à un autre motif ; choisissez celui de l'ordre.",
    },
    ALREADY_ENDED: {
      vi: 'Việc kết thúc đã được xác nhận; không cần làm gì thêm.',
      en: 'The end is confirmed already; nothing more is needed.',
      fr: "La fin est déjà confirmée ; il n'y a plus rien à faire.",
    },
    NOTHING_TO_COUNTERSIGN: {
      vi: 'Không có việc kết thúc nào đang chờ đồng xác nhận.',
      en: 'No end waits for a countersignature; nothing is needed.',
      fr: "Aucune fin n'attend de contreseing ; rien n'est requis.",
    },
    COUNTERSIGN_NEEDS_REASON: {
      vi: 'Không đồng ý thì phải nêu lý do; hãy ghi vào phần ghi chú.',
      en: 'To disagree needs a reason; write it in the note.',
      fr: 'Un désaccord exige un motif ; inscrivez-le dans la note.',
    },
  },
  fields: {
    reviewOn: { vi: 'Ngày xem xét', en: 'Review on', fr: 'Examen le' },
    finding: { vi: 'Nhận định', en: 'Finding', fr: 'Constat' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    effectiveOn: { vi: 'Có hiệu lực từ ngày', en: 'Effective on', fr: 'Effet au' },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
    position: { vi: 'Ý kiến', en: 'Position', fr: 'Position' },
  },
  choices: {
    'reason.term': { vi: 'Hết thời hạn', en: 'The term is over', fr: 'La durée est écoulée' },
    'reason.goal': {
      vi: 'Đã đạt mục tiêu',
      en: 'The goal is reached',
      fr: "L'objectif est atteint",
    },
    'reason.absorbed': {
      vi: 'Đã thành quy định chính thức',
      en: 'Taken over by a permanent rule',
      fr: 'Repris par une règle permanente',
    },
    'reason.terminated': { vi: 'Bị chấm dứt', en: 'Terminated', fr: 'Arrêté par ordre' },
    'position.agrees': { vi: 'Đồng ý', en: 'Agrees', fr: "D'accord" },
    'position.disagrees': { vi: 'Không đồng ý', en: 'Disagrees', fr: "Pas d'accord" },
  },
  flags: {
    LAPSED: {
      vi: 'Thời hạn hết mà không có quyết định',
      en: 'The term ran out without a decision',
      fr: 'La durée a expiré sans décision',
    },
    ENDED_BEFORE_TERM: {
      vi: 'Kết thúc trước thời hạn',
      en: 'Ended before its term',
      fr: 'Terminé avant sa durée',
    },
    REASON_NOT_TOLD: {
      vi: 'Nguồn không nêu lý do',
      en: 'The source gives no reason',
      fr: 'La source ne donne pas de motif',
    },
    NO_ORDER_SEEN: {
      vi: 'Không thấy quyết định làm căn cứ',
      en: 'No order seen',
      fr: 'Aucun ordre vu',
    },
    END_DISPUTED: {
      vi: 'Người giám sát không đồng ý việc kết thúc',
      en: 'The supervisor disputes the end',
      fr: 'Le superviseur conteste la fin',
    },
    DATES_CONTRADICT: {
      vi: 'Các ngày mâu thuẫn với nhau',
      en: 'The dates contradict each other',
      fr: 'Les dates se contredisent',
    },
  },
};
