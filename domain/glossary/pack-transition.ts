/** domain glossary: the words of a pilot's move to another law pack. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    packTransition: {
      vi: 'Chuyển bộ quy tắc',
      en: 'Move to another law',
      fr: 'Passage à un autre régime',
    },
  },
  states: {
    prepared: { vi: 'Đã chuẩn bị', en: 'Prepared', fr: 'Préparé' },
    inForce: { vi: 'Đã áp dụng', en: 'In force', fr: 'En vigueur' },
    dropped: { vi: 'Đã hủy bỏ', en: 'Dropped', fr: 'Abandonné' },
  },
  commands: {
    PreparePackTransition: {
      vi: 'Chuẩn bị chuyển bộ quy tắc',
      en: 'Prepare the move to another law',
      fr: 'Préparer le passage à un autre régime',
    },
    PutPackInForce: {
      vi: 'Áp dụng bộ quy tắc mới cho thí điểm này',
      en: 'Put the law in force for this pilot',
      fr: 'Mettre ce régime en vigueur pour ce pilote',
    },
    DropPackTransition: {
      vi: 'Hủy việc chuyển bộ quy tắc',
      en: 'Drop the move to another law',
      fr: 'Abandonner le passage à un autre régime',
    },
  },
  events: {
    PackTransitionPrepared: {
      vi: 'Đã chuẩn bị chuyển từ {from} sang {to}: {count} thời hạn thay đổi, chờ người thứ hai',
      en: 'The move from {from} to {to} was prepared: {count} due dates move; a second person decides',
      fr: 'Le passage de {from} à {to} a été préparé : {count} échéances bougent ; une seconde personne décide',
    },
    PackPutInForce: {
      vi: '{to} được áp dụng thay cho {from}: {count} thời hạn thay đổi',
      en: '{to} was put in force in place of {from}: {count} due dates moved',
      fr: '{to} a été mis en vigueur à la place de {from} : {count} échéances déplacées',
    },
    PackTransitionDropped: {
      vi: 'Việc chuyển bộ quy tắc đã bị hủy',
      en: 'The move to another law was dropped',
      fr: 'Le passage à un autre régime a été abandonné',
    },
  },
  steps: {
    decidePackTransition: {
      vi: 'Xem các thời hạn thay đổi và quyết định áp dụng bộ quy tắc đã chuẩn bị',
      en: 'Look at the due dates that move and decide on the prepared law',
      fr: 'Examiner les échéances qui bougent et décider du régime préparé',
    },
  },
  refusals: {
    PACK_UNKNOWN: {
      vi: 'Không có bộ quy tắc {pack}; hãy chọn một bộ đã được ban hành.',
      en: 'There is no law pack {pack}; choose one that was issued.',
      fr: "Il n'y a pas de régime {pack} ; choisissez-en un qui a été publié.",
    },
    PACK_IN_USE: {
      vi: 'Thí điểm đang áp dụng {pack}; không cần làm gì thêm.',
      en: 'The pilot is under {pack} already; nothing is to be done.',
      fr: "Le pilote est déjà sous {pack} ; il n'y a rien à faire.",
    },
    PREPARED_BY_YOU: {
      vi: 'Bạn đã chuẩn bị việc này nên không được tự áp dụng; người thứ hai phải quyết định.',
      en: 'You prepared this and cannot put it in force yourself; a second person must decide.',
      fr: 'Vous avez préparé ce passage et ne pouvez le mettre en vigueur ; une seconde personne décide.',
    },
    TRANSITION_ALREADY_PREPARED: {
      vi: 'Đã có một việc chuyển bộ quy tắc đang chờ; hãy quyết định hoặc hủy việc đó trước.',
      en: 'A move to another law waits already; decide it or drop it first.',
      fr: 'Un passage à un autre régime attend déjà ; décidez-le ou abandonnez-le d’abord.',
    },
  },
  fields: {
    pack: {
      vi: 'Bộ quy tắc (mã@phiên bản)',
      en: 'Law pack (id@version)',
      fr: 'Régime (id@version)',
    },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    reasons: { vi: 'Lý do hủy', en: 'Reasons', fr: 'Motifs' },
    matter: { vi: 'Việc chuyển bộ quy tắc', en: 'Move', fr: 'Passage' },
    from: { vi: 'Từ bộ quy tắc', en: 'From', fr: 'De' },
    to: { vi: 'Sang bộ quy tắc', en: 'To', fr: 'À' },
    preparedBy: { vi: 'Người chuẩn bị', en: 'Prepared by', fr: 'Préparé par' },
    moved: { vi: 'Các thời hạn thay đổi', en: 'Due dates that move', fr: 'Échéances qui bougent' },
    step: { vi: 'Việc', en: 'Step', fr: 'Étape' },
    rule: { vi: 'Quy tắc', en: 'Rule', fr: 'Règle' },
    oldDue: { vi: 'Hạn cũ', en: 'Old due date', fr: 'Ancienne échéance' },
    newDue: { vi: 'Hạn mới', en: 'New due date', fr: 'Nouvelle échéance' },
    digest: {
      vi: 'Mã xác nhận các thời hạn thay đổi đã xem',
      en: 'Code of the due dates that were shown',
      fr: 'Code des échéances qui ont été montrées',
    },
  },
};
