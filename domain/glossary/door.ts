/** domain glossary: what is said at the door, before the law is asked: about shape, signature, identity and load. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  refusals: {
    MALFORMED: {
      vi: 'Nội dung gửi lên không đúng mẫu; hãy sửa các ô được đánh dấu rồi gửi lại.',
      en: 'What was sent does not have the right form; correct the marked fields and send again.',
      fr: "L'envoi n'a pas la bonne forme ; corrigez les champs signalés et renvoyez.",
    },
    UNSIGNED: {
      vi: 'Thao tác không có chữ ký hợp lệ nên không được ghi nhận; hãy thực hiện qua chương trình.',
      en: 'The act carries no valid signature and was not recorded; do it through the program.',
      fr: "L'acte ne porte pas de signature valable et n'a pas été enregistré ; passez par le programme.",
    },
    COMMAND_ID_REUSED: {
      vi: 'Mã thao tác này đã dùng cho một nội dung khác; hãy mở lại biểu mẫu rồi gửi lại.',
      en: 'This act id was used for something else already; open the form again and send anew.',
      fr: "Ce numéro d'acte a déjà servi pour autre chose ; rouvrez le formulaire et renvoyez.",
    },
    ON_HOLD: {
      vi: 'Sổ của thí điểm đang được đối chiếu nên tạm thời không nhận thao tác; người vận hành đã được báo, hãy thử lại sau.',
      en: 'The record of this pilot is being checked and takes no acts for now; operators were told, try again later.',
      fr: "Le registre de ce pilote est en vérification et ne prend rien pour l'instant ; les opérateurs sont prévenus, réessayez plus tard.",
    },
    FAULT: {
      vi: 'Chương trình gặp lỗi với thao tác này và không ghi gì; lỗi đã được báo, hãy thử lại hoặc liên hệ người vận hành.',
      en: 'The program failed on this act and recorded nothing; it was reported, try again or ask an operator.',
      fr: "Le programme a échoué sur cet acte et n'a rien enregistré ; c'est signalé, réessayez ou contactez un opérateur.",
    },
    UNKNOWN: {
      vi: 'Chưa biết thao tác đã được ghi hay chưa; hãy gửi lại với cùng mã thao tác, sẽ không bị ghi hai lần.',
      en: 'It is not known whether the act was recorded; send it again with the same id, it will not count twice.',
      fr: "On ignore si l'acte a été enregistré ; renvoyez-le avec le même numéro, il ne comptera pas deux fois.",
    },
    OLDER_BUILD: {
      vi: 'Hồ sơ này do một phiên bản mới hơn ghi; hãy chờ việc nâng cấp hoàn tất rồi thử lại.',
      en: 'This record was written by a newer version; wait until the upgrade is done, then try again.',
      fr: 'Ce registre a été écrit par une version plus récente ; attendez la fin de la mise à jour, puis réessayez.',
    },
    TOO_MANY: {
      vi: 'Có quá nhiều yêu cầu trong thời gian ngắn; hãy chờ một chút rồi thử lại.',
      en: 'There were too many requests in a short time; wait a little and try again.',
      fr: 'Trop de demandes en peu de temps ; attendez un peu et réessayez.',
    },
    NOT_SIGNED_IN: {
      vi: 'Bạn chưa đăng nhập hoặc phiên đã hết; hãy đăng nhập lại.',
      en: 'You are not signed in, or the session has ended; sign in again.',
      fr: "Vous n'êtes pas connecté ou la session a expiré ; reconnectez-vous.",
    },
    FORBIDDEN: {
      vi: 'Bạn không được phép xem hoặc làm việc này; hãy hỏi người quản trị đơn vị.',
      en: 'You may not see or do this; ask the administrator of your unit.',
      fr: "Vous ne pouvez ni voir ni faire cela ; adressez-vous à l'administrateur de votre unité.",
    },
    NOT_FOUND: {
      vi: 'Không tìm thấy; hãy kiểm tra lại địa chỉ.',
      en: 'Nothing was found here; check the address.',
      fr: "Rien n'a été trouvé ici ; vérifiez l'adresse.",
    },
    TOO_LARGE: {
      vi: 'Nội dung gửi lên quá lớn; hãy rút gọn hoặc chia nhỏ.',
      en: 'What was sent is too large; shorten or divide it.',
      fr: "L'envoi est trop volumineux ; raccourcissez-le ou divisez-le.",
    },
    UNSUPPORTED_MEDIA: {
      vi: 'Loại tệp này không được nhận; hãy dùng một loại tệp cho phép.',
      en: 'This type of file is not accepted; use one of the accepted types.',
      fr: "Ce type de fichier n'est pas accepté ; utilisez un type accepté.",
    },
    BAD_TEXT: {
      vi: 'Văn bản chứa ký tự không hợp lệ; hãy xóa các ký tự đó hoặc gõ lại.',
      en: 'The text contains characters that are not valid; remove them or type it again.',
      fr: 'Le texte contient des caractères non valables ; retirez-les ou retapez-le.',
    },
  },
};
