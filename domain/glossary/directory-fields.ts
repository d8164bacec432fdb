/** domain glossary: what the forms of the directory ask for. */
import { postTitles } from '../directory/post-titles';
import type { Glossary } from '../glossary-shape';
import type { Words } from '../words';

const kinds: Record<string, Words> = Object.fromEntries(
  Object.entries(postTitles).map(([kind, title]) => [`kind.${kind}`, title]),
);

export const glossary: Glossary = {
  commands: {},
  events: {},
  fields: {
    id: { vi: 'Mã', en: 'Id', fr: 'Code' },
    name: { vi: 'Tên', en: 'Name', fr: 'Nom' },
    vi: { vi: 'Tiếng Việt', en: 'Vietnamese', fr: 'Vietnamien' },
    en: { vi: 'Tiếng Anh', en: 'English', fr: 'Anglais' },
    fr: { vi: 'Tiếng Pháp', en: 'French', fr: 'Français' },
    superior: { vi: 'Cấp trên', en: 'Superior unit', fr: 'Unité supérieure' },
    level: { vi: 'Cấp', en: 'Level', fr: 'Échelon' },
    unit: { vi: 'Đơn vị', en: 'Unit', fr: 'Unité' },
    into: { vi: 'Đơn vị nhận', en: 'Into which unit', fr: 'Unité d’accueil' },
    from: { vi: 'Từ ngày', en: 'From', fr: 'À partir du' },
    lastDay: { vi: 'Đến hết ngày', en: 'Last day', fr: 'Dernier jour' },
    kind: { vi: 'Loại', en: 'Kind', fr: 'Type' },
    title: { vi: 'Tên chức danh', en: 'Title', fr: 'Intitulé' },
    post: { vi: 'Chức danh', en: 'Post', fr: 'Poste' },
    person: { vi: 'Người', en: 'Person', fr: 'Personne' },
    capacity: { vi: 'Tư cách', en: 'Capacity', fr: 'Qualité' },
    instrument: { vi: 'Số quyết định', en: 'Decision number', fr: 'Numéro de la décision' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    about: { vi: 'Liên quan đến', en: 'About', fr: 'Concerne' },
    nature: { vi: 'Quan hệ', en: 'Nature', fr: 'Nature' },
    absence: { vi: 'Lần vắng mặt', en: 'Absence', fr: 'Absence' },
    interest: { vi: 'Kê khai', en: 'Declaration', fr: 'Déclaration' },
    delegation: { vi: 'Phân công', en: 'Arrangement', fr: 'Suppléance' },
  },
  choices: {
    ...kinds,
    'level.commune': { vi: 'Cấp xã', en: 'Commune', fr: 'Commune' },
    'level.province': { vi: 'Cấp tỉnh', en: 'Province', fr: 'Province' },
    'level.ministry': { vi: 'Bộ, cơ quan ngang bộ', en: 'Ministry', fr: 'Ministère' },
    'level.government': { vi: 'Chính phủ', en: 'Government', fr: 'Gouvernement' },
    'level.assembly': { vi: 'Quốc hội', en: 'National Assembly', fr: 'Assemblée nationale' },
    'capacity.holder': { vi: 'Chính thức', en: 'Holder', fr: 'Titulaire' },
    'capacity.acting': { vi: 'Quyền, phụ trách', en: 'Acting', fr: 'Par intérim' },
    'reason.leave': { vi: 'Nghỉ phép', en: 'Leave', fr: 'Congé' },
    'reason.mission': { vi: 'Công tác', en: 'Mission', fr: 'Mission' },
    'reason.training': { vi: 'Đào tạo, bồi dưỡng', en: 'Training', fr: 'Formation' },
    'reason.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
    'about.person': { vi: 'Một người', en: 'A person', fr: 'Une personne' },
    'about.unit': { vi: 'Một đơn vị', en: 'A unit', fr: 'Une unité' },
    'about.organisation': {
      vi: 'Tổ chức khác',
      en: 'Another organisation',
      fr: 'Une autre organisation',
    },
    'nature.relative': { vi: 'Người thân', en: 'Relative', fr: 'Proche' },
    'nature.ownership': { vi: 'Góp vốn, sở hữu', en: 'Ownership', fr: 'Participation' },
    'nature.employment': { vi: 'Làm việc, hợp đồng', en: 'Employment', fr: 'Emploi' },
    'nature.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
  },
};
