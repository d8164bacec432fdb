/** domain glossary: the words of the panel that seeks causes. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    AppointPanel: {
      vi: 'Lập tổ xem xét nguyên nhân',
      en: 'Appoint the panel',
      fr: 'Nommer la commission',
    },
    HearPerson: {
      vi: 'Ghi nhận ý kiến người liên quan',
      en: 'Hear a person',
      fr: 'Entendre une personne',
    },
  },
  events: {
    PanelAppointed: {
      vi: 'Tổ xem xét nguyên nhân đã được lập',
      en: 'The panel was appointed',
      fr: 'La commission a été nommée',
    },
    PersonHeard: {
      vi: 'Đã nghe ý kiến người liên quan',
      en: 'A person was heard',
      fr: 'Une personne a été entendue',
    },
  },
  steps: {
    appointPanel: {
      vi: 'Lập tổ xem xét nguyên nhân',
      en: 'Appoint the panel',
      fr: 'Nommer la commission',
    },
  },
  refusals: {
    PANEL_POST_EMPTY: {
      vi: 'Chức danh {post} hiện không có người giữ; hãy chọn người khác.',
      en: 'Nobody holds the post {post}; choose another member.',
      fr: 'Personne ne tient le poste {post} ; choisissez un autre membre.',
    },
    PANEL_NOT_IMPARTIAL: {
      vi: '{post} do người đề xuất, người thực hiện hoặc người có lợi ích liên quan giữ; hãy chọn người khác.',
      en: '{post} is held by the proposer, the implementer or a person with an interest; choose another member.',
      fr: "{post} est tenu par l'auteur, l'exécutant ou une personne intéressée ; choisissez un autre membre.",
    },
    PANEL_TOO_SMALL: {
      vi: 'Tổ xem xét cần ít nhất {least} thành viên; hãy bổ sung.',
      en: 'The panel needs at least {least} members; add some.',
      fr: 'La commission compte au moins {least} membres ; complétez-la.',
    },
    PANEL_NEEDS_OUTSIDER: {
      vi: 'Tổ xem xét cần ít nhất {least} thành viên ngoài đơn vị; hãy bổ sung.',
      en: 'The panel needs at least {least} member from outside the unit; add one.',
      fr: "La commission compte au moins {least} membre extérieur à l'unité ; ajoutez-le.",
    },
    PERSON_UNKNOWN: {
      vi: 'Không có người {person} trong danh bạ; hãy chọn người có trong danh bạ.',
      en: 'Person {person} is not in the directory; choose one who is.',
      fr: "La personne {person} ne figure pas dans l'annuaire ; choisissez-en une qui y figure.",
    },
    STATEMENT_MISSING: {
      vi: 'Chưa ghi ý kiến của người được nghe; hãy ghi lại hoặc nêu rõ người đó không đến.',
      en: 'The statement is missing; write it down or say that the person did not come.',
      fr: "La déclaration manque ; consignez-la ou indiquez que la personne n'est pas venue.",
    },
  },
  fields: {
    members: { vi: 'Thành viên', en: 'Members', fr: 'Membres' },
    person: { vi: 'Người liên quan', en: 'Person', fr: 'Personne' },
    declined: {
      vi: 'Đã mời nhưng không đến',
      en: 'Invited, did not come',
      fr: "Invitée, n'est pas venue",
    },
    statement: { vi: 'Ý kiến trình bày', en: 'Statement', fr: 'Déclaration' },
  },
};
