/** domain glossary: the words of programmes. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { programme: { vi: 'Chương trình', en: 'Programme', fr: 'Programme' } },
  states: {
    joined: { vi: 'Thuộc chương trình', en: 'In the programme', fr: 'Dans le programme' },
    leftProgramme: {
      vi: 'Đã ra khỏi chương trình',
      en: 'Left the programme',
      fr: 'Sorti du programme',
    },
  },
  commands: {
    JoinProgramme: {
      vi: 'Đưa vào chương trình',
      en: 'Join a programme',
      fr: 'Rattacher à un programme',
    },
    LeaveProgramme: {
      vi: 'Đưa ra khỏi chương trình',
      en: 'Leave the programme',
      fr: 'Sortir du programme',
    },
  },
  events: {
    ProgrammeJoined: {
      vi: 'Thí điểm được đưa vào chương trình {code} ({sort})',
      en: 'The pilot joined the programme {code} ({sort})',
      fr: 'Le projet a rejoint le programme {code} ({sort})',
    },
    ProgrammeLeft: {
      vi: 'Thí điểm được đưa ra khỏi {matter}',
      en: 'The pilot left {matter}',
      fr: 'Le projet est sorti de {matter}',
    },
  },
  refusals: {
    PROGRAMME_JOINED_ALREADY: {
      vi: 'Thí điểm đã thuộc chương trình này ({matter}); hãy xem mục đó.',
      en: 'The pilot is in this programme already ({matter}); see that entry.',
      fr: 'Le projet est déjà dans ce programme ({matter}) ; voyez cette entrée.',
    },
  },
  fields: {
    code: {
      vi: 'Mã chương trình (chữ hoa, số, ví dụ CCHC-2026)',
      en: 'Code of the programme (capitals and digits, such as CCHC-2026)',
      fr: 'Code du programme (majuscules et chiffres, par exemple CCHC-2026)',
    },
    sort: { vi: 'Loại chương trình', en: 'Sort of programme', fr: 'Sorte de programme' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'sort.administrativeReform': {
      vi: 'cải cách hành chính',
      en: 'administrative reform',
      fr: 'réforme administrative',
    },
    'sort.publicServiceReform': {
      vi: 'cải cách chế độ công vụ, công chức',
      en: 'public-service reform',
      fr: 'réforme de la fonction publique',
    },
    'sort.digitalTransformation': {
      vi: 'chuyển đổi số',
      en: 'digital transformation',
      fr: 'transformation numérique',
    },
    'sort.decentralisation': {
      vi: 'phân cấp, phân quyền',
      en: 'decentralisation',
      fr: 'décentralisation',
    },
    'sort.other': { vi: 'khác', en: 'other', fr: 'autre' },
  },
};
