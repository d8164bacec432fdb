/** domain glossary: the words of cadre levels and of management. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { cadreLevel: { vi: 'Cấp cán bộ', en: 'Cadre level', fr: 'Niveau du cadre' } },
  states: { recorded: { vi: 'Đã ghi nhận', en: 'Recorded', fr: 'Consigné' } },
  commands: {
    RecordCadreLevel: {
      vi: 'Ghi nhận cấp cán bộ và cấp quản lý',
      en: 'Record level and management',
      fr: 'Consigner le niveau et la gestion',
    },
  },
  events: {
    CadreLevelRecorded: {
      vi: '{person} được ghi nhận là cán bộ {level}, do {managedBy} quản lý',
      en: '{person} was recorded as a {level} cadre managed by {managedBy}',
      fr: '{person} a été consigné comme cadre de niveau {level} géré par {managedBy}',
    },
  },
  refusals: {
    OWN_LEVEL: {
      vi: 'Không ai tự ghi nhận cấp của mình; hãy để người khác trong cơ quan tổ chức cán bộ làm.',
      en: 'Nobody records their own level; leave it to a colleague of the personnel body.',
      fr: 'Nul ne consigne son propre niveau ; laissez-le à un collègue de l’organe du personnel.',
    },
    LEVEL_MANAGED_TOO_LOW: {
      vi: 'Cán bộ {level} không thể do {unit} quản lý; hãy chọn cấp quản lý cao hơn.',
      en: 'A {level} cadre cannot be managed by {unit}; choose a higher unit.',
      fr: 'Un cadre de niveau {level} ne peut être géré par {unit} ; choisissez une unité supérieure.',
    },
    LEVEL_RECORDED_ALREADY: {
      vi: 'Đã ghi nhận đúng như vậy ({level}, {unit}); không cần ghi lại.',
      en: 'It is recorded so already ({level}, {unit}); there is nothing to add.',
      fr: 'C’est déjà consigné ainsi ({level}, {unit}) ; il n’y a rien à ajouter.',
    },
    MANAGED_BY_ANOTHER: {
      vi: 'Người này do {unit} quản lý nên người đứng đầu nơi đó quyết định; hãy chuyển hồ sơ.',
      en: 'The person is managed by {unit}, whose head decides; pass the file on.',
      fr: 'La personne est gérée par {unit}, dont le chef décide ; transmettez le dossier.',
    },
  },
  fields: {
    person: { vi: 'Cán bộ', en: 'Cadre', fr: 'Cadre' },
    level: { vi: 'Cấp cán bộ', en: 'Level', fr: 'Niveau' },
    managedBy: { vi: 'Cơ quan quản lý', en: 'Managed by', fr: 'Géré par' },
    number: { vi: 'Số quyết định', en: 'Number of the decision', fr: 'Numéro de la décision' },
    basis: { vi: 'Căn cứ', en: 'Basis', fr: 'Fondement' },
  },
  choices: {
    'level.grassroots': { vi: 'cấp cơ sở', en: 'grassroots', fr: 'de base' },
    'level.middle': { vi: 'cấp trung', en: 'middle', fr: 'intermédiaire' },
    'level.senior': { vi: 'cấp cao', en: 'senior', fr: 'supérieur' },
    'level.strategic': { vi: 'cấp chiến lược', en: 'strategic', fr: 'stratégique' },
  },
};
