/** api: the sentences of the api's own refusals: what happened, why, and what to do. Those of the law stand in its glossary. */
import type { Words } from '../domain/words';
import { campaignWords } from './campaign-words';
import { feedWords } from './feed-words';
import { identityWords } from './identity-words';
import { letterWords } from './letter-words';
import { reportWords } from './report-words';

export const problemWords = {
  ...campaignWords,
  ...feedWords,
  ...reportWords,
  ...letterWords,
  ...identityWords,
  MALFORMED: {
    vi: 'Yêu cầu không đúng dạng: {path}. Hãy sửa và gửi lại.',
    en: 'The request does not have the right form: {path}. Correct it and send it again.',
    fr: "La demande n'a pas la bonne forme : {path}. Corrigez-la et renvoyez-la.",
  },
  BAD_TEXT: {
    vi: 'Nội dung ở {path} có ký tự hoặc số không dùng được. Hãy xóa ký tự lạ và gửi lại.',
    en: 'The text at {path} holds characters or numbers that cannot be kept. Remove them and send it again.',
    fr: 'Le texte à {path} contient des caractères ou des nombres qui ne peuvent être conservés. Supprimez-les et renvoyez-le.',
  },
  TOO_DEEP: {
    vi: 'Dữ liệu lồng nhau quá {limit} bậc. Hãy gửi dữ liệu đơn giản hơn.',
    en: 'The data are nested deeper than {limit} levels. Send something simpler.',
    fr: 'Les données sont imbriquées sur plus de {limit} niveaux. Envoyez quelque chose de plus simple.',
  },
  TOO_LARGE: {
    vi: 'Dữ liệu gửi lên vượt quá {limit} byte. Hãy rút gọn hoặc chia nhỏ.',
    en: 'What was sent is larger than {limit} bytes. Shorten or split it.',
    fr: "L'envoi dépasse {limit} octets. Raccourcissez-le ou divisez-le.",
  },
  NOT_JSON: {
    vi: 'Yêu cầu phải là JSON (application/json, UTF-8, không nén).',
    en: 'The request must be JSON (application/json, UTF-8, not compressed).',
    fr: 'La demande doit être en JSON (application/json, UTF-8, non compressé).',
  },
  NO_SUCH_ADDRESS: {
    vi: 'Không có địa chỉ này. Hãy kiểm tra đường dẫn.',
    en: 'There is nothing at this address. Check the link.',
    fr: "Il n'y a rien à cette adresse. Vérifiez le lien.",
  },
  METHOD_NOT_ALLOWED: {
    vi: 'Địa chỉ này không nhận kiểu yêu cầu này.',
    en: 'This address does not take this kind of request.',
    fr: "Cette adresse n'accepte pas ce type de demande.",
  },
  NOT_SIGNED_IN: {
    vi: 'Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập lại; những gì đã lưu vẫn còn.',
    en: 'You are not signed in, or the session has ended. Sign in again; what was saved is kept.',
    fr: "Vous n'êtes pas connecté, ou la session a pris fin. Reconnectez-vous ; ce qui a été enregistré est conservé.",
  },
  NO_TOKEN: {
    vi: 'Yêu cầu thiếu mã bảo vệ của phiên. Hãy tải lại trang rồi làm lại.',
    en: 'The request lacks the token of the session. Reload the page and try again.',
    fr: 'Il manque à la demande le jeton de la session. Rechargez la page et recommencez.',
  },
  OTHER_SITE: {
    vi: 'Yêu cầu đến từ một trang khác nên không được nhận. Hãy làm lại từ chính trang này.',
    en: 'The request came from another site and was not taken. Do it again from this site.',
    fr: "La demande vient d'un autre site et n'a pas été acceptée. Recommencez depuis ce site.",
  },
  NOT_PRACTICE: {
    vi: 'Việc này chỉ làm được trong chế độ thực hành.',
    en: 'This can be done in practice mode only.',
    fr: "Ceci n'est possible qu'en mode d'entraînement.",
  },
  NO_SUCH_PERSON: {
    vi: 'Danh bạ không có người này. Hãy chọn trong danh sách.',
    en: 'The directory has no such person. Choose one from the list.',
    fr: "L'annuaire ne connaît pas cette personne. Choisissez dans la liste.",
  },
  NOT_YOUR_POST: {
    vi: 'Hiện bạn không giữ chức vụ {post}. Hãy chọn chức vụ của mình.',
    en: 'You do not hold the post {post} now. Choose one of your own.',
    fr: "Vous n'occupez pas le poste {post} actuellement. Choisissez l'un des vôtres.",
  },
  NOT_OPERATOR: {
    vi: 'Phần này dành cho người vận hành hệ thống. Hãy nhờ họ xem giúp.',
    en: 'This is for system operators. Ask one of them to look at it.',
    fr: "Ceci est réservé aux opérateurs du système. Demandez à l'un d'eux de regarder.",
  },
  PROOF_NOT_YOURS: {
    vi: 'Hồ sơ chứng cứ này chỉ dành cho người đề xuất, người được bảo vệ và cơ quan có thẩm quyền. Hãy nhờ người đề xuất cung cấp.',
    en: 'This proof is for the proposer, whoever is protected, and the competent posts. Ask the proposer for it.',
    fr: "Cette preuve est réservée à l'auteur, aux personnes protégées et aux postes compétents. Demandez-la à l'auteur.",
  },
  NO_SUCH_PUBLIC_PILOT: {
    vi: 'Không có thí điểm nào được công khai ở địa chỉ này; hãy xem danh sách các thí điểm đã công khai.',
    en: 'No pilot is published at this address; look at the list of published pilots.',
    fr: "Aucun pilote n'est publié à cette adresse ; consultez la liste des pilotes publiés.",
  },
  NO_SUCH_CERTIFICATE: {
    vi: 'Không có giấy chứng nhận nào mang mã này. Hãy nhập lại đúng mã in trên giấy; nếu vẫn không có, hãy hỏi cơ quan ghi trên giấy.',
    en: 'No certificate has this code. Type it again as it is printed; if there is still none, ask the body that the paper names.',
    fr: "Aucun certificat ne porte ce code. Saisissez-le tel qu'il est imprimé ; s'il reste introuvable, demandez à l'organisme que le papier nomme.",
  },
  NO_SUCH_TASK: {
    vi: 'Việc này không còn mở. Hãy tải lại trang để xem việc hiện có.',
    en: 'This item is no longer open. Load the page again to see what is.',
    fr: "Cette tâche n'est plus ouverte. Rechargez la page pour voir celles qui le sont.",
  },
  NOT_PACK_ADMIN: {
    vi: 'Phần này dành cho người quản trị bộ quy tắc. Hãy nhờ họ xem giúp.',
    en: 'This is for law pack administrators. Ask one of them.',
    fr: "Ceci est réservé aux administrateurs des règles. Adressez-vous à l'un d'eux.",
  },
  NO_SUCH_LAW_DRAFT: {
    vi: 'Không có dự thảo này. Hãy tải lại danh sách.',
    en: 'There is no such draft. Load the list again.',
    fr: "Ce projet de règles n'existe pas. Rechargez la liste.",
  },
  LAW_FAULTY: {
    vi: 'Văn bản có {faults} lỗi; lỗi đầu tiên ở dòng {line} ({path}). Hãy sửa các dòng được nêu rồi gửi lại.',
    en: 'The text has {faults} faults, the first on line {line} ({path}). Mend the lines that are named and send it again.',
    fr: 'Le texte contient {faults} erreurs, la première à la ligne {line} ({path}). Corrigez les lignes indiquées et renvoyez-le.',
  },
  LAW_MOVED_ON: {
    vi: 'Người khác vừa thao tác với dự thảo này. Hãy tải lại và xem lại.',
    en: 'Somebody else has just acted upon this draft. Load it again and look.',
    fr: "Quelqu'un d'autre vient d'agir sur ce projet. Rechargez-le et regardez.",
  },
  NO_SUCH_NOTE: {
    vi: 'Không có ghi nhận vận hành này. Hãy tải lại danh sách.',
    en: 'There is no such operators’ note. Load the list again.',
    fr: "Cette note d'exploitation n'existe pas. Rechargez la liste.",
  },
  NO_SUCH_DRAFT: {
    vi: 'Bạn không có bản nháp này, hoặc nó đã được gửi đi.',
    en: 'You have no such draft, or it was submitted already.',
    fr: "Vous n'avez pas ce brouillon, ou il a déjà été déposé.",
  },
  STALE_DRAFT: {
    vi: 'Bản nháp đã được lưu ở nơi khác (phiên bản {current}). Hãy tải lại rồi sửa tiếp.',
    en: 'The draft was saved elsewhere meanwhile (version {current}). Load it again and go on.',
    fr: 'Le brouillon a été enregistré ailleurs entre-temps (version {current}). Rechargez-le et continuez.',
  },
  NO_SUCH_DOCUMENT: {
    vi: 'Không có tài liệu này.',
    en: 'There is no such document.',
    fr: "Ce document n'existe pas.",
  },
  NO_SUCH_DECISION: {
    vi: 'Chưa có quyết định phê duyệt nào của thí điểm này được ký tại đây. Dự thảo chỉ người có thẩm quyền quyết định xem được; quyết định ghi lại từ nguồn cũ thì tìm trong tab Tài liệu.',
    en: 'No approval of this pilot was signed here yet. Only whoever decides sees the draft; one that was told from older sources is among the documents.',
    fr: "Aucune approbation de ce pilote n'a encore été signée ici. Seul le décideur voit le projet ; celle reprise de sources anciennes se trouve parmi les documents.",
  },
  HASH_DIFFERS: {
    vi: 'Tệp nhận được không khớp mã kiểm tra; có thể bị hỏng khi gửi. Hãy gửi lại.',
    en: 'What arrived does not match its checksum; it may have been damaged on the way. Send it again.',
    fr: 'Le fichier reçu ne correspond pas à son empreinte ; il a pu être endommagé. Renvoyez-le.',
  },
  FILE_TYPE: {
    vi: 'Không nhận loại tệp này. Các loại được nhận: {allowed}.',
    en: 'This type of file is not taken. Taken are: {allowed}.',
    fr: "Ce type de fichier n'est pas accepté. Sont acceptés : {allowed}.",
  },
  EMPTY_FILE: { vi: 'Tệp trống.', en: 'The file is empty.', fr: 'Le fichier est vide.' },
  NO_SUCH_PACK: {
    vi: 'Không có gói luật này.',
    en: 'There is no such law pack.',
    fr: "Ce jeu de règles n'existe pas.",
  },
  NO_SUCH_FORM: {
    vi: 'Không có lệnh này.',
    en: 'There is no such command.',
    fr: "Cette commande n'existe pas.",
  },
  NO_SUCH_COMMAND: {
    vi: 'Bạn chưa gửi lệnh nào có mã này.',
    en: 'You have sent no command with this id.',
    fr: "Vous n'avez envoyé aucune commande portant cet identifiant.",
  },
  NOT_OPENED: {
    vi: 'Danh tính không mở cho bạn: phải do hai người cùng mở, chỉ hai người đó được xem, trong một ngày, và khi chưa bị xóa.',
    en: 'The identity is not open to you: two persons open it together, they alone may read it, for a day, and only while it is not erased.',
    fr: "L'identité ne vous est pas ouverte : deux personnes l'ouvrent ensemble, elles seules la lisent, pendant un jour, et tant qu'elle n'est pas effacée.",
  },
  COMMAND_ID_REUSED: {
    vi: 'Mã lệnh này đã được dùng cho một nội dung khác. Hãy mở lại biểu mẫu và gửi với mã mới.',
    en: 'This command id was used for something else. Open the form again and send it under a new id.',
    fr: 'Cet identifiant de commande a déjà servi à autre chose. Rouvrez le formulaire et renvoyez-le sous un nouvel identifiant.',
  },
  TIME_GOES_FORWARD: {
    vi: 'Đồng hồ thực hành chỉ đi tới: bây giờ là {now}. Hãy chọn thời điểm sau đó.',
    en: 'The practice clock only goes forward: it is {now} now. Choose a later time.',
    fr: "L'horloge d'entraînement ne va qu'en avant : il est {now}. Choisissez un moment ultérieur.",
  },
  TOO_MANY: {
    vi: 'Quá nhiều yêu cầu. Hãy đợi {seconds} giây rồi thử lại.',
    en: 'Too many requests. Wait {seconds} seconds and try again.',
    fr: 'Trop de demandes. Attendez {seconds} secondes et réessayez.',
  },
  TOO_MANY_STREAMS: {
    vi: 'Đã có {most} kết nối nhận tin trực tiếp đang mở. Hãy đóng bớt cửa sổ; màn hình này vẫn tự cập nhật định kỳ.',
    en: '{most} live connections are open already. Close some windows; this screen still refreshes from time to time.',
    fr: '{most} connexions en direct sont déjà ouvertes. Fermez des fenêtres ; cet écran se rafraîchit tout de même de temps en temps.',
  },
  TOO_MANY_UPLOADS: {
    vi: 'Bạn đang có {most} tệp gửi dở. Hãy gửi nốt hoặc hủy bớt; tệp gửi dở tự bị bỏ sau một ngày.',
    en: 'You have {most} files half sent. Finish or cancel some; a file half sent is dropped after a day.',
    fr: 'Vous avez {most} fichiers à moitié envoyés. Terminez-en ou annulez-en ; un envoi inachevé est jeté après un jour.',
  },
  UNKNOWN: {
    vi: 'Chưa biết kết quả vì máy chủ trả lời chậm. Hãy gửi lại với cùng mã lệnh; sẽ không bị ghi hai lần.',
    en: 'The outcome is not known yet. Send it again with the same id; it will not be recorded twice.',
    fr: "Le résultat n'est pas encore connu. Renvoyez avec le même identifiant ; rien ne sera enregistré deux fois.",
  },
  AWAY: {
    vi: 'Hệ thống tạm thời chưa dùng được. Không có gì bị mất; hãy thử lại sau ít phút.',
    en: 'The system is not available for the moment. Nothing is lost; try again in a few minutes.',
    fr: "Le système est momentanément indisponible. Rien n'est perdu ; réessayez dans quelques minutes.",
  },
  ON_HOLD: {
    vi: 'Thí điểm này đang tạm dừng ghi sổ để kiểm tra ({reason}). Người vận hành đã được báo; hãy thử lại sau.',
    en: 'The record of this pilot is on hold to be checked ({reason}). The operators are told; try again later.',
    fr: 'Le registre de ce projet est suspendu pour vérification ({reason}). Les opérateurs sont prévenus ; réessayez plus tard.',
  },
  FAULT: {
    vi: 'Hệ thống gặp lỗi khi xử lý. Không có gì bị ghi; hãy báo mã sự cố {incident}.',
    en: 'Something went wrong inside the system. Report it under the incident {incident}.',
    fr: "Une erreur s'est produite dans le système. Signalez-la sous l'incident {incident}.",
  },
  REFUSED: {
    vi: 'Pháp luật hoặc quy trình chưa cho phép việc này ({code}).',
    en: 'The rules do not allow this act ({code}).',
    fr: 'Les règles ne permettent pas cet acte ({code}).',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ProblemCode = keyof typeof problemWords;
