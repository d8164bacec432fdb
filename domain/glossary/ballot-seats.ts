/** domain glossary: the words of seats on a ballot. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    StrikeVote: {
      vi: 'Loại phiếu của người có lợi ích liên quan',
      en: 'Strike a vote',
      fr: 'Annuler un vote',
    },
    NameSubstitute: {
      vi: 'Cử người thay thế biểu quyết',
      en: 'Name a substitute',
      fr: 'Désigner un suppléant',
    },
  },
  events: {
    VoteStruck: {
      vi: 'Phiếu của một thành viên bị loại vì có lợi ích liên quan; phiếu vẫn được lưu',
      en: 'A member’s vote was struck for an interest; it stays visible',
      fr: "Le vote d'un membre a été annulé pour intérêt ; il reste visible",
    },
    SubstituteNamed: {
      vi: 'Cấp trên đã cử người thay thế ({post})',
      en: 'The superior named a substitute ({post})',
      fr: 'Le supérieur a désigné un suppléant ({post})',
    },
  },
  refusals: {
    NOT_ON_THE_BALLOT: {
      vi: 'Người này không có quyền biểu quyết trong phiên; không có phiếu để loại.',
      en: 'This person is not entitled here; there is nothing to strike.',
      fr: "Cette personne n'a pas droit de vote ici ; il n'y a rien à annuler.",
    },
    NO_SEAT_EMPTY: {
      vi: 'Không có chỗ trống trong phiên biểu quyết; không cần người thay thế.',
      en: 'No seat is empty; no substitute is needed.',
      fr: "Aucun siège n'est vacant ; aucun suppléant n'est requis.",
    },
    SUBSTITUTE_POST_VACANT: {
      vi: 'Chức vụ {post} hiện không có người giữ; hãy cử người khác.',
      en: 'Nobody holds the post {post}; name somebody else.',
      fr: "Le poste {post} n'est pas pourvu ; désignez quelqu'un d'autre.",
    },
    SUBSTITUTE_NOT_FREE: {
      vi: 'Người này đã là thành viên, hoặc có lợi ích liên quan; hãy cử người khác.',
      en: 'This person is a member already, or has an interest; name somebody else.',
      fr: "Cette personne est déjà membre, ou intéressée ; désignez quelqu'un d'autre.",
    },
  },
  fields: {
    member: { vi: 'Thành viên', en: 'Member', fr: 'Membre' },
    interest: { vi: 'Lợi ích liên quan', en: 'Interest found', fr: 'Intérêt constaté' },
    post: { vi: 'Chức vụ', en: 'Post', fr: 'Poste' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
};
