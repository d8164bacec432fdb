/** domain glossary: the directory: why a change of it is refused, and its kinds of entry. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    AddUnit: { vi: 'Thêm đơn vị', en: 'Add a unit', fr: 'Ajouter une unité' },
    RenameUnit: { vi: 'Đổi tên đơn vị', en: 'Rename a unit', fr: 'Renommer une unité' },
    MergeUnit: { vi: 'Sáp nhập đơn vị', en: 'Merge a unit', fr: 'Fusionner une unité' },
    AbolishUnit: { vi: 'Giải thể đơn vị', en: 'Abolish a unit', fr: 'Supprimer une unité' },
    AddPost: { vi: 'Thêm chức danh', en: 'Add a post', fr: 'Ajouter un poste' },
    RenamePost: { vi: 'Đổi tên chức danh', en: 'Rename a post', fr: 'Renommer un poste' },
    AbolishPost: { vi: 'Bỏ chức danh', en: 'Abolish a post', fr: 'Supprimer un poste' },
    AddPerson: { vi: 'Thêm người', en: 'Add a person', fr: 'Ajouter une personne' },
    RenamePerson: { vi: 'Sửa họ tên', en: 'Correct a name', fr: 'Corriger un nom' },
    Appoint: { vi: 'Bổ nhiệm, giao quyền', en: 'Appoint', fr: 'Nommer' },
    EndHolding: { vi: 'Thôi giữ chức danh', en: 'End a holding', fr: 'Mettre fin à une fonction' },
    NameDeputy: { vi: 'Phân công người thay', en: 'Name a deputy', fr: 'Nommer un suppléant' },
    RevokeDeputy: {
      vi: 'Hủy phân công người thay',
      en: 'Revoke a deputy',
      fr: 'Révoquer un suppléant',
    },
    RecordAbsence: { vi: 'Ghi vắng mặt', en: 'Record an absence', fr: 'Noter une absence' },
    EndAbsence: { vi: 'Trở lại sớm', en: 'End an absence early', fr: 'Écourter une absence' },
    DeclareInterest: {
      vi: 'Kê khai lợi ích liên quan',
      en: 'Declare an interest',
      fr: 'Déclarer un intérêt',
    },
    WithdrawInterest: {
      vi: 'Rút kê khai lợi ích',
      en: 'Withdraw an interest',
      fr: 'Retirer un intérêt déclaré',
    },
    ImportRows: { vi: 'Nhập danh bạ từ tệp', en: 'Import rows', fr: 'Importer des lignes' },
  },
  events: {
    UnitAdded: { vi: 'Đã thêm đơn vị.', en: 'A unit was added.', fr: 'Une unité a été ajoutée.' },
    UnitRenamed: {
      vi: 'Đơn vị đã đổi tên.',
      en: 'A unit was renamed.',
      fr: 'Une unité a été renommée.',
    },
    UnitMerged: {
      vi: 'Đơn vị được sáp nhập vào {into}.',
      en: 'A unit was merged into {into}.',
      fr: 'Une unité a été fusionnée dans {into}.',
    },
    UnitAbolished: {
      vi: 'Đơn vị đã giải thể.',
      en: 'A unit was abolished.',
      fr: 'Une unité a été supprimée.',
    },
    PostAdded: {
      vi: 'Đã thêm chức danh.',
      en: 'A post was added.',
      fr: 'Un poste a été ajouté.',
    },
    PostRenamed: {
      vi: 'Chức danh đã đổi tên.',
      en: 'A post was renamed.',
      fr: 'Un poste a été renommé.',
    },
    PostAbolished: {
      vi: 'Chức danh không còn.',
      en: 'A post was abolished.',
      fr: 'Un poste a été supprimé.',
    },
    PersonAdded: {
      vi: 'Đã thêm một người.',
      en: 'A person was added.',
      fr: 'Une personne a été ajoutée.',
    },
    PersonRenamed: {
      vi: 'Đã sửa họ tên.',
      en: 'A name was corrected.',
      fr: 'Un nom a été corrigé.',
    },
    Appointed: {
      vi: 'Đã bổ nhiệm hoặc giao quyền.',
      en: 'Somebody was appointed.',
      fr: 'Une personne a été nommée.',
    },
    HoldingEnded: {
      vi: 'Đã thôi giữ chức danh.',
      en: 'A holding ended.',
      fr: 'Une fonction a pris fin.',
    },
    DeputyNamed: {
      vi: 'Đã phân công người thay khi vắng mặt.',
      en: 'A deputy was named for absences.',
      fr: 'Un suppléant a été nommé pour les absences.',
    },
    DeputyRevoked: {
      vi: 'Đã hủy phân công người thay.',
      en: 'A deputy was revoked.',
      fr: 'Un suppléant a été révoqué.',
    },
    AbsenceRecorded: {
      vi: 'Đã ghi một thời gian vắng mặt.',
      en: 'An absence was recorded.',
      fr: 'Une absence a été notée.',
    },
    AbsenceEnded: {
      vi: 'Thời gian vắng mặt kết thúc sớm.',
      en: 'An absence ended early.',
      fr: 'Une absence a été écourtée.',
    },
    InterestDeclared: {
      vi: 'Đã kê khai một lợi ích liên quan.',
      en: 'An interest was declared.',
      fr: 'Un intérêt a été déclaré.',
    },
    InterestWithdrawn: {
      vi: 'Đã rút một kê khai lợi ích.',
      en: 'A declared interest was withdrawn.',
      fr: 'Un intérêt déclaré a été retiré.',
    },
  },
  refusals: {
    NOT_DIRECTORY_ADMIN: {
      vi: 'Chỉ người quản trị danh bạ mới được thay đổi điều này; bạn tự làm được với việc vắng mặt, người thay và lợi ích của chính mình.',
      en: 'Only a directory administrator changes this; your own absence, deputy and interests you can change yourself.',
      fr: "Seul un administrateur de l'annuaire change cela ; votre absence, votre suppléant et vos intérêts, vous pouvez les changer vous-même.",
    },
    NOT_ONESELF: {
      vi: 'Không ai tự bổ nhiệm hay phân công cho chính mình; hãy nhờ người quản trị danh bạ khác.',
      en: 'Nobody appoints or arranges for themselves; ask another directory administrator.',
      fr: "Personne ne se nomme soi-même ; demandez à un autre administrateur de l'annuaire.",
    },
    DIRECTORY_STALE: {
      vi: 'Danh bạ đã thay đổi sau khi bạn mở trang; hãy xem lại rồi gửi lại.',
      en: 'The directory has changed since you opened the page; look again and send anew.',
      fr: "L'annuaire a changé depuis que vous avez ouvert la page ; regardez-le et renvoyez.",
    },
    ID_TAKEN: {
      vi: 'Mã {id} đã được dùng; hãy chọn mã khác.',
      en: 'The id {id} is taken; choose another.',
      fr: "L'identifiant {id} est pris ; choisissez-en un autre.",
    },
    NO_SUCH_UNIT: {
      vi: 'Không có đơn vị {id}; hãy chọn đơn vị có trong danh bạ.',
      en: 'There is no unit {id}; choose one of the directory.',
      fr: "L'unité {id} n'existe pas ; choisissez-en une de l'annuaire.",
    },
    NO_SUCH_POST: {
      vi: 'Không có chức danh {id}; hãy chọn chức danh có trong danh bạ.',
      en: 'There is no post {id}; choose one of the directory.',
      fr: "Le poste {id} n'existe pas ; choisissez-en un de l'annuaire.",
    },
    NO_SUCH_PERSON: {
      vi: 'Không có người {id} trong danh bạ; hãy thêm người đó trước.',
      en: 'There is no person {id} in the directory; add them first.',
      fr: "La personne {id} n'est pas dans l'annuaire ; ajoutez-la d'abord.",
    },
    SUPERIOR_IS_LOWER: {
      vi: 'Đơn vị {id} ở cấp thấp hơn nên không thể là cấp trên; hãy chọn đơn vị khác.',
      en: 'Unit {id} is of a lower level and cannot be the superior; choose another.',
      fr: "L'unité {id} est d'un échelon inférieur et ne peut être supérieure ; choisissez-en une autre.",
    },
    UNIT_ABOLISHED: {
      vi: 'Đơn vị {id} không còn vào thời điểm đó; hãy chọn đơn vị kế thừa.',
      en: 'Unit {id} is no more by then; choose its successor.',
      fr: "L'unité {id} n'existe plus à cette date ; choisissez celle qui lui succède.",
    },
    UNIT_INTO_ITSELF: {
      vi: 'Đơn vị {id} sẽ trở thành đơn vị kế thừa của chính mình; hãy chọn đơn vị nhận khác.',
      en: 'Unit {id} would become its own successor; choose another unit.',
      fr: "L'unité {id} se succéderait à elle-même ; choisissez-en une autre.",
    },
    UNIT_HAS_UNITS: {
      vi: 'Đơn vị {id} còn trực thuộc; hãy chuyển hoặc giải thể đơn vị đó trước.',
      en: 'Unit {id} still stands under it; merge or abolish that one first.',
      fr: "L'unité {id} en dépend encore ; fusionnez-la ou supprimez-la d'abord.",
    },
    UNIT_HAS_HEAD: {
      vi: 'Đơn vị {id} đã có chức danh thủ trưởng; mỗi đơn vị chỉ có một.',
      en: 'Unit {id} has a head’s post already; a unit has one.',
      fr: "L'unité {id} a déjà un poste de chef ; une unité n'en a qu'un.",
    },
    POST_ABOLISHED: {
      vi: 'Chức danh {id} không còn vào thời điểm đó; hãy chọn chức danh khác.',
      en: 'Post {id} is no more by then; choose another.',
      fr: "Le poste {id} n'existe plus à cette date ; choisissez-en un autre.",
    },
    POST_IS_HELD: {
      vi: '{person} còn giữ chức danh này vào ngày đó; hãy kết thúc trước.',
      en: '{person} still holds this post on that day; end that first.',
      fr: '{person} occupe encore ce poste à cette date ; mettez-y fin d’abord.',
    },
    POST_TAKEN: {
      vi: '{person} đang giữ chức danh này trong thời gian đó; hãy kết thúc trước, hoặc giao quyền.',
      en: '{person} holds this post in that time; end that first, or appoint as acting.',
      fr: '{person} occupe ce poste pendant ce temps ; mettez-y fin d’abord, ou nommez par intérim.',
    },
    HOLDS_ALREADY: {
      vi: '{person} đã giữ chức danh này trong thời gian đó; không cần làm gì thêm.',
      en: '{person} holds this post already in that time; nothing more is needed.',
      fr: "{person} occupe déjà ce poste pendant ce temps ; rien d'autre n'est nécessaire.",
    },
    HOLDS_NOT: {
      vi: '{person} không giữ chức danh này vào ngày đó; hãy xem lại người và ngày.',
      en: '{person} does not hold this post on that day; check person and day.',
      fr: "{person} n'occupe pas ce poste à cette date ; vérifiez la personne et la date.",
    },
    DAYS_BACKWARDS: {
      vi: 'Ngày cuối {lastDay} đứng trước ngày đầu {from}; hãy sửa lại.',
      en: 'The last day {lastDay} is before the first {from}; correct them.',
      fr: 'Le dernier jour {lastDay} précède le premier {from} ; corrigez-les.',
    },
    DAY_PASSED: {
      vi: 'Ngày {date} đã qua, mà điều đã ghi thì không đổi; hãy chọn hôm nay hoặc ngày sau.',
      en: 'The day {date} has passed, and what is recorded does not change; choose today or later.',
      fr: "Le {date} est passé, et ce qui est consigné ne change pas ; choisissez aujourd'hui ou plus tard.",
    },
    NOBODY_TO_STAND_IN_FOR: {
      vi: 'Không ai giữ chức danh {id} vào ngày đầu nên không có ai để thay; hãy giao quyền cho một người.',
      en: 'Nobody holds post {id} on the first day, so there is nobody to stand in for; appoint somebody as acting.',
      fr: "Personne n'occupe le poste {id} le premier jour, il n'y a donc personne à suppléer ; nommez quelqu'un par intérim.",
    },
    DEPUTY_IS_SELF: {
      vi: 'Người thay không thể là chính người vắng mặt; hãy chọn chức danh khác.',
      en: 'A deputy cannot be the absent person; choose another post.',
      fr: "Le suppléant ne peut être l'absent ; choisissez un autre poste.",
    },
    DEPUTY_OF_NOTHING: {
      vi: 'Phân công này không gồm việc nào; hãy chọn việc hoặc chọn tất cả.',
      en: 'This arrangement covers no act; choose acts, or all.',
      fr: 'Cette suppléance ne couvre aucun acte ; choisissez des actes, ou tous.',
    },
    DEPUTY_IN_WRITING: {
      vi: 'Phân công người thay phải bằng văn bản; hãy ghi số văn bản.',
      en: 'A deputy is named in writing; give the number of the instrument.',
      fr: "Un suppléant est nommé par écrit ; donnez le numéro de l'acte.",
    },
    DEPUTY_OF_OWN_HAND: {
      vi: 'Có việc chỉ thủ trưởng tự làm, không giao được; hãy bỏ việc đó ra.',
      en: 'One of the acts is the head’s own hand and cannot be given; leave it out.',
      fr: 'Un des actes est réservé au chef et ne se délègue pas ; retirez-le.',
    },
    DEPUTY_PASSED_ON: {
      vi: 'Người thay không phân công tiếp cho người khác; việc đó thuộc người giữ chức danh.',
      en: 'A deputy does not pass it on; that is for the holder of the post.',
      fr: 'Un suppléant ne transmet pas à son tour ; cela revient au titulaire.',
    },
    NO_SUCH_DEPUTY: {
      vi: 'Không có phân công người thay {id}; hãy tải lại trang.',
      en: 'There is no deputy arrangement {id}; reload the page.',
      fr: "La suppléance {id} n'existe pas ; rechargez la page.",
    },
    DEPUTY_OVER: {
      vi: 'Phân công {id} đã hết hiệu lực; không cần hủy nữa.',
      en: 'Arrangement {id} is over already; nothing is left to revoke.',
      fr: "La suppléance {id} est déjà terminée ; il n'y a rien à révoquer.",
    },
    AWAY_ALREADY: {
      vi: 'Đã có thời gian vắng mặt trùng những ngày này; hãy sửa lần đó.',
      en: 'An absence covers these days already; change that one.',
      fr: 'Une absence couvre déjà ces jours ; modifiez celle-là.',
    },
    NO_SUCH_ABSENCE: {
      vi: 'Không có lần vắng mặt {id}; hãy tải lại trang.',
      en: 'There is no absence {id}; reload the page.',
      fr: "L'absence {id} n'existe pas ; rechargez la page.",
    },
    ABSENCE_OVER: {
      vi: 'Lần vắng mặt này đã qua; những việc đã làm trong đó vẫn giữ nguyên.',
      en: 'This absence is over; what was done during it stays.',
      fr: 'Cette absence est terminée ; ce qui a été fait pendant demeure.',
    },
    ABSENCE_NOT_SHORTER: {
      vi: 'Ngày này không sớm hơn ngày đã ghi; muốn kéo dài, hãy ghi thêm một lần vắng mặt nối tiếp.',
      en: 'That day is no earlier than the one recorded; to stay away longer, record a further absence.',
      fr: "Cette date n'est pas plus tôt que celle notée ; pour prolonger, notez une autre absence.",
    },
    INTEREST_IN_SELF: {
      vi: 'Lợi ích với chính mình thì không cần kê khai; hãy chọn người, đơn vị hay tổ chức khác.',
      en: 'An interest in oneself needs no declaration; choose another person, unit or organisation.',
      fr: 'Un intérêt envers soi-même ne se déclare pas ; choisissez une autre personne, unité ou organisation.',
    },
    NO_SUCH_INTEREST: {
      vi: 'Không có kê khai {id}; hãy tải lại trang.',
      en: 'There is no declaration {id}; reload the page.',
      fr: "La déclaration {id} n'existe pas ; rechargez la page.",
    },
    INTEREST_OVER: {
      vi: 'Kê khai này đã được rút trước đó.',
      en: 'This declaration was withdrawn before.',
      fr: 'Cette déclaration a déjà été retirée.',
    },
  },
};
