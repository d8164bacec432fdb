/** domain glossary: the words of the substitution chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    vacancy: { vi: 'Khuyết người thực hiện', en: 'Vacancy', fr: 'Vacance' },
  },
  states: {
    vacant: { vi: 'Chưa có người thay', en: 'Nobody left', fr: 'Plus personne' },
    filled: { vi: 'Đã cử người thay thế', en: 'Substitute named', fr: 'Suppléant désigné' },
    vacancyDropped: { vi: 'Không còn khuyết', en: 'No longer vacant', fr: "N'est plus vacant" },
  },
  commands: {
    ReportVacancy: {
      vi: 'Báo không còn người thực hiện được',
      en: 'Report that nobody is left to act',
      fr: "Signaler qu'il n'y a plus personne pour agir",
    },
    NameDutySubstitute: {
      vi: 'Cử người thay thế làm việc này',
      en: 'Name a substitute for the duty',
      fr: 'Désigner un suppléant pour la tâche',
    },
    DropVacancy: {
      vi: 'Bỏ ghi nhận khuyết người',
      en: 'Drop the vacancy',
      fr: 'Lever la vacance',
    },
  },
  events: {
    VacancyNoted: {
      vi: 'Không còn ai có thể làm một việc đang mở; cấp trên phải cử người thay thế',
      en: 'Nobody is left for an open duty; the superior is to name a substitute',
      fr: 'Plus personne ne peut remplir une tâche ouverte ; le supérieur doit désigner un suppléant',
    },
    DutySubstituteNamed: {
      vi: 'Đã cử {post} thay thế cho một việc không còn người thực hiện',
      en: '{post} was named as substitute for a duty that nobody was left for',
      fr: '{post} a été désigné comme suppléant pour une tâche que plus personne ne pouvait remplir',
    },
    VacancyDropped: {
      vi: 'Việc đã có người thực hiện; không cần người thay thế nữa',
      en: 'The duty has somebody again; no substitute is needed',
      fr: "La tâche a de nouveau quelqu'un ; aucun suppléant n'est nécessaire",
    },
  },
  steps: {
    nameDutySubstitute: {
      vi: 'Cử người thay thế cho việc không còn người thực hiện',
      en: 'Name a substitute for a duty that nobody is left for',
      fr: 'Désigner un suppléant pour une tâche sans personne',
    },
  },
  refusals: {
    NO_VACANCY: {
      vi: 'Mọi việc đang mở đều còn người thực hiện được, hoặc đã được ghi nhận là khuyết; không cần báo.',
      en: 'Every open duty still has somebody who can act, or is noted already; there is nothing to report.',
      fr: "Chaque tâche ouverte a encore quelqu'un, ou est déjà signalée ; il n'y a rien à signaler.",
    },
    NO_LONGER_VACANT: {
      vi: 'Việc này đã có người thực hiện được; hãy bỏ ghi nhận khuyết người.',
      en: 'Somebody can act here again; drop the vacancy.',
      fr: "Quelqu'un peut de nouveau agir ici ; levez la vacance.",
    },
    STILL_VACANT: {
      vi: 'Việc này vẫn chưa có ai thực hiện được; hãy cử người thay thế.',
      en: 'Still nobody can act here; name a substitute.',
      fr: 'Personne ne peut encore agir ici ; désignez un suppléant.',
    },
    NAMES_ONESELF: {
      vi: 'Người cử không tự cử mình; hãy cử người khác.',
      en: 'Whoever names a substitute does not name themselves; name somebody else.',
      fr: "Qui désigne un suppléant ne se désigne pas soi-même ; désignez quelqu'un d'autre.",
    },
  },
  fields: {
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
    post: { vi: 'Chức danh thay thế', en: 'Substitute post', fr: 'Poste suppléant' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
};
