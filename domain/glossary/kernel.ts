/** domain glossary: what the law says to every command alike, and how sure a rule is. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  refusals: {
    UNKNOWN_COMMAND: {
      vi: 'Hệ thống không biết thao tác {command}; hãy tải lại trang.',
      en: 'The act {command} is not known here; load the page again.',
      fr: "L'acte {command} n'est pas connu ici ; rechargez la page.",
    },
    NO_SUCH_PILOT: {
      vi: 'Không có thí điểm này; hãy kiểm tra lại địa chỉ.',
      en: 'There is no such pilot; check the address.',
      fr: "Ce pilote n'existe pas ; vérifiez l'adresse.",
    },
    WRONG_STAGE: {
      vi: 'Thí điểm đang ở giai đoạn "{stage}", ở đó không làm được việc này; hãy xem các việc có thể làm.',
      en: 'The pilot is at the stage "{stage}", where this cannot be done; see what can be done now.',
      fr: "Le pilote est à l'étape « {stage} », où cela ne se fait pas ; voyez ce qui est possible.",
    },
    NO_SUCH_MATTER: {
      vi: 'Thí điểm không có vụ việc này; hãy tải lại trang và chọn lại.',
      en: 'The pilot has no such matter; load the page again and choose anew.',
      fr: "Le pilote n'a pas cette affaire ; rechargez la page et choisissez à nouveau.",
    },
    WRONG_STATE: {
      vi: 'Vụ việc đang ở trạng thái "{state}" nên không làm được việc này; hãy tải lại trang.',
      en: 'The matter is "{state}", so this cannot be done; load the page again.',
      fr: "L'affaire est « {state} », cela ne se fait donc pas ; rechargez la page.",
    },
    NOT_YOURS: {
      vi: 'Việc "{command}" không thuộc chức danh của bạn; hãy chuyển cho người có thẩm quyền.',
      en: 'The act "{command}" does not belong to your post; leave it to whoever is competent.',
      fr: "L'acte « {command} » ne relève pas de votre poste ; laissez-le à qui est compétent.",
    },
    PROPOSER_BARRED: {
      vi: 'Người đề xuất không được biểu quyết, quyết định, đánh giá hay khen thưởng đề xuất của mình; người khác phải làm việc này.',
      en: 'Whoever proposed does not vote, decide, judge or award here; somebody else must do it.',
      fr: 'Qui a proposé ne vote, ne décide, ne juge ni ne récompense ici ; un autre doit le faire.',
    },
    INTERESTED_BARRED: {
      vi: 'Bạn có lợi ích liên quan đã kê khai nên không được tham gia việc này; người khác phải làm.',
      en: 'You have a declared interest and stay away from this act; somebody else must do it.',
      fr: "Vous avez un intérêt déclaré et restez à l'écart de cet acte ; un autre doit le faire.",
    },
    VERSION_REQUIRED: {
      vi: 'Chưa rõ bạn quyết định trên bản nào; hãy mở lại hồ sơ rồi quyết định.',
      en: 'It is not said on which version you decide; open the file again and decide then.',
      fr: "La version sur laquelle vous décidez n'est pas dite ; rouvrez le dossier puis décidez.",
    },
    STALE: {
      vi: 'Hồ sơ đã thay đổi sau khi bạn mở (bản {seen}, nay là bản {current}); hãy đọc bản mới rồi quyết định.',
      en: 'The text changed after you opened it (version {seen}, now {current}); read the new one, then decide.',
      fr: "Le texte a changé depuis que vous l'avez ouvert (version {seen}, maintenant {current}) ; lisez-le, puis décidez.",
    },
    DATE_PASSED: {
      vi: 'Ngày {date} đã qua; hãy chọn một ngày từ hôm nay trở đi.',
      en: 'The date {date} has passed; choose today or a later day.',
      fr: "La date {date} est passée ; choisissez aujourd'hui ou plus tard.",
    },
    NO_SUCH_UNIT: {
      vi: 'Danh bạ không có đơn vị {unit}; hãy chọn một đơn vị trong danh bạ.',
      en: 'The directory has no unit {unit}; choose one from the directory.',
      fr: "L'annuaire n'a pas d'unité {unit} ; choisissez-en une dans l'annuaire.",
    },
  },
  flags: {
    RETROACTIVE: {
      vi: 'Có hiệu lực trở về trước',
      en: 'With effect backwards',
      fr: 'À effet rétroactif',
    },
  },
  terms: {
    main: { vi: 'Tiến trình chính', en: 'Main track', fr: 'Voie principale' },
    'mark.V': {
      vi: 'đã đọc trong văn bản đang có hiệu lực',
      en: 'read in the text in force',
      fr: 'lu dans le texte en vigueur',
    },
    'mark.P': { vi: 'mới đọc được một phần', en: 'partly read', fr: 'lu en partie' },
    'mark.D': {
      vi: 'chỉ có trong dự thảo, không phải luật',
      en: 'in a draft only, not law',
      fr: 'projet seulement, pas une loi',
    },
    'mark.U': { vi: 'chưa xác minh', en: 'not verified', fr: 'non vérifié' },
    'mark.X': {
      vi: 'đề xuất của chương trình, không phải quy định',
      en: 'a proposal of this program, not a rule',
      fr: 'proposition de ce programme, pas une règle',
    },
    localSetting: { vi: 'thiết lập tại đơn vị', en: 'local setting', fr: 'réglage local' },
  },
};
