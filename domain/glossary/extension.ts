/** domain glossary: the words of the extension chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    extension: { vi: 'Gia hạn', en: 'Extension', fr: 'Prolongation' },
  },
  states: {
    requested: { vi: 'Đã đề nghị', en: 'Requested', fr: 'Demandée' },
    granted: { vi: 'Đã gia hạn', en: 'Granted', fr: 'Accordée' },
    grantedLess: { vi: 'Gia hạn ít hơn đề nghị', en: 'Granted in part', fr: 'Accordée en partie' },
    refused: { vi: 'Không gia hạn', en: 'Refused', fr: 'Refusée' },
    dropped: { vi: 'Không còn đối tượng', en: 'Without object', fr: 'Sans objet' },
  },
  commands: {
    RequestExtension: {
      vi: 'Xin gia hạn',
      en: 'Ask for an extension',
      fr: 'Demander une prolongation',
    },
    GrantExtension: { vi: 'Gia hạn', en: 'Grant the extension', fr: 'Accorder la prolongation' },
    RefuseExtension: {
      vi: 'Không gia hạn',
      en: 'Refuse the extension',
      fr: 'Refuser la prolongation',
    },
  },
  events: {
    ExtensionRequested: {
      vi: 'Đã xin gia hạn',
      en: 'An extension was asked for',
      fr: 'Une prolongation a été demandée',
    },
    ExtensionGranted: {
      vi: 'Đã gia hạn: ký ngày {signedOn}, hiệu lực từ {effectFrom}',
      en: 'The extension was granted: signed on {signedOn}, with effect from {effectFrom}',
      fr: 'La prolongation a été accordée : signée le {signedOn}, avec effet au {effectFrom}',
    },
    ExtensionRefused: {
      vi: 'Việc gia hạn không được chấp thuận',
      en: 'The extension was refused',
      fr: 'La prolongation a été refusée',
    },
  },
  steps: {
    decideExtension: {
      vi: 'Quyết định việc xin gia hạn',
      en: 'Decide on the extension',
      fr: 'Décider de la prolongation',
    },
  },
  refusals: {
    EXTENSION_ASKED_LATE: {
      vi: 'Phải xin gia hạn trước khi hết hạn {before} {unit}, chậm nhất là {latest} ({article}, {instrument}); nay đã muộn: hãy kết thúc hoặc chuyển sang khuôn khổ khác.',
      en: 'An extension is asked {before} {unit} before the end, by {latest} at the latest ({article}, {instrument}); it is too late: end the pilot, or move it to another law.',
      fr: 'Une prolongation se demande {before} {unit} avant la fin, au plus tard le {latest} ({article}, {instrument}) ; il est trop tard : terminez, ou passez à un autre régime.',
    },
    TERM_INCOMPLETE: {
      vi: 'Thời hạn chưa rõ: hãy ghi ngày kết thúc mới, hoặc ngày xem xét (kèm điều kiện nếu có), không ghi cả hai.',
      en: 'The term is not clear: give a new end, or a review date (with its condition, if any), not both.',
      fr: "La durée n'est pas claire : donnez une nouvelle fin, ou une date d'examen (avec sa condition), pas les deux.",
    },
    EXTENSION_ALREADY_REQUESTED: {
      vi: 'Đã có một đề nghị gia hạn đang chờ; hãy bổ sung vào đề nghị đó.',
      en: 'An extension is already asked for; add to that request.',
      fr: 'Une prolongation est déjà demandée ; complétez cette demande.',
    },
    EXTENSION_TOO_MANY: {
      vi: 'Quy định chỉ cho gia hạn {count} lần; thí điểm phải kết thúc hoặc được quyết định lại.',
      en: 'The rules allow {count} extensions; the pilot must end or be decided anew.',
      fr: 'Les règles admettent {count} prolongations ; le pilote doit finir ou être décidé à nouveau.',
    },
    EXTENSION_TOO_LONG: {
      vi: 'Một lần gia hạn chỉ được đến {farthest}; hãy chọn ngày không muộn hơn.',
      en: 'One extension reaches {farthest} at most; choose no later day.',
      fr: 'Une prolongation va au plus tard au {farthest} ; choisissez une date non postérieure.',
    },
    EXTENSION_NOT_LATER: {
      vi: 'Ngày mới không muộn hơn ngày hiện tại ({end}); gia hạn phải đến một ngày sau đó.',
      en: 'The new end is not later than the present one ({end}); an extension must reach beyond it.',
      fr: "La nouvelle fin n'est pas postérieure à l'actuelle ({end}) ; une prolongation doit la dépasser.",
    },
    NEW_END_IN_PAST: {
      vi: 'Ngày kết thúc mới đã qua; hãy chọn một ngày từ hôm nay trở đi.',
      en: 'The new end is past; choose today or a later day.',
      fr: "La nouvelle fin est passée ; choisissez aujourd'hui ou plus tard.",
    },
    SIGNED_IN_FUTURE: {
      vi: 'Ngày ký còn ở phía trước; hãy ghi vào sổ khi đã ký.',
      en: 'The day of signing is still to come; record it once it is signed.',
      fr: "La date de signature n'est pas encore venue ; enregistrez une fois signé.",
    },
    PARTICIPANT_NEEDS_DATE: {
      vi: 'Gia hạn cho đơn vị tham gia phải có ngày; điều kiện chỉ dùng cho cả thí điểm.',
      en: 'An extension for participants needs a date; a condition is for the whole pilot.',
      fr: 'Une prolongation de participants exige une date ; une condition vaut pour tout le pilote.',
    },
  },
  fields: {
    matter: { vi: 'Đề nghị gia hạn', en: 'Extension', fr: 'Prolongation' },
    newEnd: { vi: 'Ngày kết thúc mới', en: 'New end', fr: 'Nouvelle fin' },
    condition: { vi: 'Kết thúc khi', en: 'Ends when', fr: 'Prend fin quand' },
    reviewOn: { vi: 'Ngày xem xét', en: 'Review on', fr: 'Examen le' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    participants: {
      vi: 'Chỉ cho các đơn vị tham gia (để trống: tất cả)',
      en: 'Only for participants (empty: all)',
      fr: 'Seulement pour (vide : tous)',
    },
    number: { vi: 'Số, ký hiệu văn bản', en: 'Document number', fr: 'Numéro du document' },
    signedOn: { vi: 'Ngày ký', en: 'Signed on', fr: 'Signé le' },
    effectFrom: {
      vi: 'Hiệu lực từ (để trống: ngay sau ngày cuối)',
      en: 'With effect from (empty: right after the last day)',
      fr: 'Avec effet au (vide : dès le lendemain du dernier jour)',
    },
    conditions: { vi: 'Điều kiện', en: 'Conditions', fr: 'Conditions' },
  },
  flags: {
    LATE_REQUEST: {
      vi: 'Đề nghị gia hạn muộn hơn quy định',
      en: 'Asked later than the rule wants',
      fr: 'Demandé plus tard que la règle',
    },
    LATE_EXTENSION: {
      vi: 'Gia hạn sau khi thời hạn đã hết',
      en: 'Extended after the term had run out',
      fr: "Prolongé après l'expiration de la durée",
    },
    BEYOND_EXTENSION_LIMIT: {
      vi: 'Vượt số lần hoặc mức gia hạn',
      en: 'Beyond the count or cap of extensions',
      fr: 'Au-delà du nombre ou de la limite',
    },
    END_NOT_LATER: {
      vi: 'Ngày kết thúc mới không muộn hơn',
      en: 'The new end is not later',
      fr: "La nouvelle fin n'est pas postérieure",
    },
    END_ALREADY_PAST: {
      vi: 'Ngày kết thúc mới đã qua khi ký',
      en: 'The new end was past when it was signed',
      fr: 'La nouvelle fin était passée à la signature',
    },
  },
};
