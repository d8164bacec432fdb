/** domain glossary: labels of the plan's fields and choices, wherever a plan or a part of it is filled in. */
import type { Words } from '../../words';

type Labels = Readonly<Record<string, Words>>;

export const indicatorFields: Labels = {
  indicators: { vi: 'Chỉ tiêu', en: 'Indicators', fr: 'Indicateurs' },
  id: { vi: 'Mã', en: 'Code', fr: 'Code' },
  name: { vi: 'Tên', en: 'Name', fr: 'Nom' },
  unit: { vi: 'Đơn vị tính', en: 'Unit of measure', fr: 'Unité de mesure' },
  baseline: { vi: 'Giá trị ban đầu', en: 'Baseline', fr: 'Valeur de départ' },
  target: { vi: 'Mục tiêu', en: 'Target', fr: 'Cible' },
  better: { vi: 'Chiều tốt hơn', en: 'Better when', fr: 'Sens favorable' },
};

export const termFields: Labels = {
  term: { vi: 'Thời hạn', en: 'Term', fr: 'Durée' },
  kind: {
    vi: 'Cách xác định thời hạn',
    en: 'How the term is set',
    fr: 'Mode de fixation de la durée',
  },
  end: { vi: 'Ngày kết thúc', en: 'End date', fr: 'Date de fin' },
  months: { vi: 'Số tháng', en: 'Months', fr: 'Mois' },
  condition: { vi: 'Điều kiện kết thúc', en: 'Condition of the end', fr: 'Condition de fin' },
  reviewOn: { vi: 'Ngày xem xét lại', en: 'Review date', fr: 'Date de réexamen' },
};

export const frameFields: Labels = {
  scope: { vi: 'Phạm vi', en: 'Scope', fr: 'Portée' },
  sites: { vi: 'Địa điểm', en: 'Sites', fr: 'Sites' },
  stopConditions: { vi: 'Điều kiện dừng', en: 'Stop conditions', fr: "Conditions d'arrêt" },
};

export const planFields: Labels = {
  need: { vi: 'Sự cần thiết', en: 'Need', fr: 'Nécessité' },
  urgency: { vi: 'Mức độ cấp bách', en: 'Urgency', fr: 'Urgence' },
  purpose: { vi: 'Mục đích, yêu cầu', en: 'Purpose and requirements', fr: 'But et exigences' },
  bottleneck: { vi: 'Điểm nghẽn', en: 'Bottleneck', fr: "Point d'étranglement" },
  gap: { vi: 'Khoảng trống quy định', en: 'Gap in the rules', fr: 'Lacune des règles' },
  instruments: { vi: 'Văn bản liên quan', en: 'Instruments concerned', fr: 'Textes concernés' },
  content: { vi: 'Nội dung', en: 'Content', fr: 'Contenu' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks', fr: 'Tâches' },
  solutions: { vi: 'Giải pháp', en: 'Solutions', fr: 'Solutions' },
  territory: { vi: 'Địa bàn', en: 'Territory', fr: 'Territoire' },
  subjects: { vi: 'Đối tượng', en: 'Subjects', fr: 'Publics' },
  caps: { vi: 'Giới hạn quy mô', en: 'Caps', fr: 'Plafonds' },
  people: { vi: 'Số người', en: 'People', fr: 'Personnes' },
  amountVnd: { vi: 'Số tiền (đồng)', en: 'Amount (VND)', fr: 'Montant (VND)' },
  areaKm2: { vi: 'Diện tích (km²)', en: 'Area (km²)', fr: 'Superficie (km²)' },
  resources: { vi: 'Nguồn lực', en: 'Resources', fr: 'Ressources' },
  budgetVnd: { vi: 'Kinh phí (đồng)', en: 'Budget (VND)', fr: 'Budget (VND)' },
  budgetSource: { vi: 'Nguồn kinh phí', en: 'Source of the budget', fr: 'Source du budget' },
  feasibility: { vi: 'Tính khả thi', en: 'Feasibility', fr: 'Faisabilité' },
  positiveImpact: { vi: 'Tác động tích cực', en: 'Positive impact', fr: 'Effets positifs' },
  negativeImpact: { vi: 'Tác động tiêu cực', en: 'Negative impact', fr: 'Effets négatifs' },
  expectedEffect: { vi: 'Hiệu quả dự kiến', en: 'Expected effect', fr: 'Effet attendu' },
  risks: { vi: 'Rủi ro', en: 'Risks', fr: 'Risques' },
  stopKinds: {
    vi: 'Loại điều kiện dừng',
    en: 'Kinds of stop conditions',
    fr: "Types de conditions d'arrêt",
  },
  exitPlan: { vi: 'Phương án kết thúc', en: 'Exit plan', fr: 'Plan de sortie' },
  affectedPeople: { vi: 'Người chịu tác động', en: 'People affected', fr: 'Personnes concernées' },
  confidentiality: { vi: 'Mức độ công khai', en: 'Confidentiality', fr: 'Confidentialité' },
  authorship: {
    vi: 'Đồng tác giả và tỷ lệ đóng góp',
    en: 'Authors and their shares',
    fr: 'Auteurs et leurs parts',
  },
  person: { vi: 'Người', en: 'Person', fr: 'Personne' },
  percent: { vi: 'Tỷ lệ (%)', en: 'Share (%)', fr: 'Part (%)' },
  novelty: { vi: 'Tính mới', en: 'Novelty', fr: 'Nouveauté' },
  sector: { vi: 'Lĩnh vực', en: 'Sector', fr: 'Secteur' },
  ...frameFields,
  ...termFields,
  ...indicatorFields,
};

export const frameChoices: Labels = {
  'kind.date': { vi: 'Đến một ngày', en: 'Until a date', fr: "Jusqu'à une date" },
  'kind.months': {
    vi: 'Số tháng kể từ khi bắt đầu',
    en: 'Months from the start',
    fr: 'Mois à compter du début',
  },
  'kind.condition': {
    vi: 'Đến khi có điều kiện',
    en: 'Until a condition is met',
    fr: "Jusqu'à la réalisation d'une condition",
  },
  'kind.open': {
    vi: 'Không thời hạn, có ngày xem xét lại',
    en: 'Open, with a review date',
    fr: 'Sans terme, avec date de réexamen',
  },
  'better.higher': { vi: 'Càng cao càng tốt', en: 'Higher is better', fr: 'Plus élevé est mieux' },
  'better.lower': { vi: 'Càng thấp càng tốt', en: 'Lower is better', fr: 'Plus bas est mieux' },
};

export const stopKindChoices: Labels = {
  'stopKinds.purposeNotMet': {
    vi: 'Không đạt mục đích',
    en: 'The purpose is not met',
    fr: 'Le but n’est pas atteint',
  },
  'stopKinds.riskOverBenefit': {
    vi: 'Rủi ro vượt lợi ích',
    en: 'The risk outweighs the benefit',
    fr: 'Le risque dépasse le bénéfice',
  },
  'stopKinds.breach': {
    vi: 'Vi phạm điều kiện thử nghiệm',
    en: 'The conditions are breached',
    fr: 'Les conditions sont enfreintes',
  },
  'stopKinds.harm': {
    vi: 'Gây thiệt hại cho người dân',
    en: 'People are harmed',
    fr: 'Des personnes subissent un dommage',
  },
  'stopKinds.ownWish': {
    vi: 'Bên thực hiện xin dừng',
    en: 'The implementer wishes to stop',
    fr: 'L’exécutant souhaite arrêter',
  },
  'stopKinds.lapse': {
    vi: 'Hết thời hạn mà không gia hạn',
    en: 'The term ends without an extension',
    fr: 'Le terme échoit sans prolongation',
  },
};

export const planChoices: Labels = {
  'urgency.ordinary': { vi: 'Bình thường', en: 'Ordinary', fr: 'Ordinaire' },
  'urgency.urgent': { vi: 'Cấp bách', en: 'Urgent', fr: 'Urgent' },
  'gap.none': { vi: 'Chưa có quy định', en: 'Not regulated', fr: 'Non réglementé' },
  'gap.unsuitable': {
    vi: 'Quy định không phù hợp',
    en: 'Regulated but unsuitable',
    fr: 'Règle inadaptée',
  },
  'gap.overlapping': {
    vi: 'Quy định chồng chéo',
    en: 'Overlapping rules',
    fr: 'Règles qui se chevauchent',
  },
  'gap.contradictory': {
    vi: 'Quy định mâu thuẫn',
    en: 'Contradictory rules',
    fr: 'Règles contradictoires',
  },
  'gap.notUniform': {
    vi: 'Quy định chưa thống nhất',
    en: 'Rules not uniform',
    fr: 'Règles non uniformes',
  },
  'gap.notConnected': {
    vi: 'Quy định chưa liên thông',
    en: 'Rules not connected',
    fr: 'Règles non articulées',
  },
  'confidentiality.public': { vi: 'Công khai', en: 'Public', fr: 'Public' },
  'confidentiality.internal': { vi: 'Nội bộ', en: 'Internal', fr: 'Interne' },
  'novelty.noPrecedent': { vi: 'Chưa có tiền lệ', en: 'No precedent', fr: 'Sans précédent' },
  'novelty.noRule': { vi: 'Chưa có quy định', en: 'No rule', fr: 'Sans règle' },
  'novelty.noExperience': { vi: 'Chưa có kinh nghiệm', en: 'No experience', fr: 'Sans expérience' },
  ...frameChoices,
  ...stopKindChoices,
};
