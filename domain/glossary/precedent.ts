/** domain glossary: the words of the library of precedents. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { precedent: { vi: 'Tiền lệ', en: 'Precedent', fr: 'Précédent' } },
  states: {
    nominated: { vi: 'Đã đề cử', en: 'Nominated', fr: 'Proposé' },
    accepted: { vi: 'Đã đưa vào thư viện', en: 'In the library', fr: 'Dans la bibliothèque' },
    declined: { vi: 'Không đưa vào thư viện', en: 'Declined', fr: 'Non retenu' },
    removed: { vi: 'Đã đưa ra khỏi thư viện', en: 'Taken out', fr: 'Retiré' },
  },
  commands: {
    NominatePrecedent: {
      vi: 'Đề cử làm tiền lệ',
      en: 'Nominate as a precedent',
      fr: 'Proposer comme précédent',
    },
    AcceptPrecedent: {
      vi: 'Đưa vào thư viện tiền lệ',
      en: 'Accept into the library',
      fr: 'Admettre dans la bibliothèque',
    },
    DeclinePrecedent: {
      vi: 'Không chấp nhận tiền lệ',
      en: 'Decline the precedent',
      fr: 'Ne pas retenir le précédent',
    },
    RemovePrecedent: {
      vi: 'Đưa ra khỏi thư viện',
      en: 'Take it out of the library',
      fr: 'Retirer de la bibliothèque',
    },
  },
  events: {
    PrecedentNominated: {
      vi: 'Thí điểm được đề cử làm tiền lệ ({teaches})',
      en: 'The pilot was nominated as a precedent ({teaches})',
      fr: 'Le projet a été proposé comme précédent ({teaches})',
    },
    PrecedentAccepted: {
      vi: 'Thí điểm được đưa vào thư viện tiền lệ',
      en: 'The pilot was accepted into the library of precedents',
      fr: 'Le projet a été admis dans la bibliothèque des précédents',
    },
    PrecedentDeclined: {
      vi: 'Đề cử tiền lệ không được chấp nhận',
      en: 'The nomination as a precedent was declined',
      fr: "La proposition comme précédent n'a pas été retenue",
    },
    PrecedentRemoved: {
      vi: 'Thí điểm được đưa ra khỏi thư viện tiền lệ',
      en: 'The pilot was taken out of the library of precedents',
      fr: 'Le projet a été retiré de la bibliothèque des précédents',
    },
  },
  steps: {
    decidePrecedent: {
      vi: 'Quyết định về tiền lệ',
      en: 'Decide on the precedent',
      fr: 'Décider du précédent',
    },
  },
  refusals: {
    PRECEDENT_ALREADY: {
      vi: 'Thí điểm đã được đề cử hoặc đã có trong thư viện ({matter}); hãy xem mục đó.',
      en: 'The pilot is nominated or in the library already ({matter}); see that entry.',
      fr: 'Le projet est déjà proposé ou dans la bibliothèque ({matter}) ; voyez cette entrée.',
    },
    PRECEDENT_ON_HOLD: {
      vi: 'Đang có vụ việc lạm dụng chưa được bác bỏ nên không xét tiền lệ; hãy đợi kết luận.',
      en: 'A case of abuse stands, so no precedent is made of the pilot; wait for its conclusion.',
      fr: "Une affaire d'abus subsiste, le projet ne devient donc pas un précédent ; attendez sa conclusion.",
    },
    PRECEDENT_OVERSTATED: {
      vi: 'Kết quả đánh giá là "{value}" nên không thể nêu là đã thành công; hãy chọn bài học khác.',
      en: 'The outcome is "{value}", so it cannot be said to work; choose what it really teaches.',
      fr: "Le résultat est « {value} », on ne peut donc dire que cela marche ; choisissez ce qu'il enseigne vraiment.",
    },
    PRECEDENT_NOMINATED_BY_YOU: {
      vi: 'Chính bạn đã đề cử nên người khác phải quyết định; hãy chuyển cho người có thẩm quyền.',
      en: 'You nominated it, so somebody else decides; leave it to another competent post.',
      fr: "Vous l'avez proposé, un autre doit donc décider ; laissez-le à un autre poste compétent.",
    },
  },
  fields: {
    lessons: { vi: 'Bài học', en: 'Lessons', fr: 'Enseignements' },
    bottlenecks: { vi: 'Điểm nghẽn', en: 'Bottlenecks', fr: 'Blocages' },
    instruments: { vi: 'Văn bản liên quan', en: 'Instruments', fr: 'Textes en cause' },
    teaches: { vi: 'Cho thấy', en: 'What it teaches', fr: "Ce qu'il enseigne" },
    number: { vi: 'Số mục', en: 'Entry number', fr: "Numéro d'entrée" },
    remarks: { vi: 'Nhận xét', en: 'Remarks', fr: 'Observations' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'bottlenecks.competence': { vi: 'Thẩm quyền', en: 'Competence', fr: 'Compétence' },
    'bottlenecks.procedure': { vi: 'Thủ tục', en: 'Procedure', fr: 'Procédure' },
    'bottlenecks.finance': { vi: 'Tài chính', en: 'Finance', fr: 'Finances' },
    'bottlenecks.land': { vi: 'Đất đai', en: 'Land', fr: 'Foncier' },
    'bottlenecks.investment': { vi: 'Đầu tư', en: 'Investment', fr: 'Investissement' },
    'bottlenecks.procurement': {
      vi: 'Đấu thầu, mua sắm',
      en: 'Procurement',
      fr: 'Marchés publics',
    },
    'bottlenecks.personnel': { vi: 'Nhân sự', en: 'Personnel', fr: 'Personnel' },
    'bottlenecks.data': { vi: 'Dữ liệu', en: 'Data', fr: 'Données' },
    'bottlenecks.technology': { vi: 'Công nghệ', en: 'Technology', fr: 'Technologie' },
    'bottlenecks.coordination': { vi: 'Phối hợp', en: 'Co-ordination', fr: 'Coordination' },
    'bottlenecks.publicService': { vi: 'Dịch vụ công', en: 'Public service', fr: 'Service public' },
    'bottlenecks.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
    'teaches.works': { vi: 'làm được', en: 'it works', fr: 'cela marche' },
    'teaches.worksInPart': {
      vi: 'làm được một phần',
      en: 'it works in part',
      fr: 'cela marche en partie',
    },
    'teaches.doesNotWork': {
      vi: 'không làm được',
      en: 'it does not work',
      fr: 'cela ne marche pas',
    },
  },
  flags: {
    HISTORICAL_PILOT: {
      vi: 'Thí điểm lịch sử, kể lại từ nguồn',
      en: 'A historical pilot, told from sources',
      fr: "Projet historique, raconté d'après des sources",
    },
  },
};
