/** domain glossary: the words of commendation. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { commendation: { vi: 'Khen thưởng', en: 'Commendation', fr: 'Récompense' } },
  states: {
    nominated: { vi: 'Đã đề nghị', en: 'Nominated', fr: 'Proposé' },
    checked: { vi: 'Đã thẩm tra', en: 'Checked', fr: 'Vérifié' },
    awarded: { vi: 'Đã khen thưởng', en: 'Awarded', fr: 'Décerné' },
    awardRefused: { vi: 'Không khen thưởng', en: 'Not awarded', fr: 'Non décerné' },
    revoked: { vi: 'Đã thu hồi', en: 'Revoked', fr: 'Retiré' },
  },
  commands: {
    Nominate: { vi: 'Đề nghị khen thưởng', en: 'Nominate', fr: 'Proposer une récompense' },
    CheckNomination: {
      vi: 'Thẩm tra đề nghị khen thưởng',
      en: 'Check the nomination',
      fr: 'Vérifier la proposition',
    },
  },
  events: {
    Nominated: {
      vi: 'Đã có đề nghị khen thưởng',
      en: 'A nomination was made',
      fr: 'Une récompense a été proposée',
    },
    NominationChecked: {
      vi: 'Đề nghị khen thưởng đã được thẩm tra',
      en: 'The nomination was checked',
      fr: 'La proposition a été vérifiée',
    },
  },
  steps: {
    checkNomination: {
      vi: 'Thẩm tra đề nghị khen thưởng',
      en: 'Check the nomination',
      fr: 'Vérifier la proposition',
    },
  },
  refusals: {
    NO_SELF_NOMINATION: {
      vi: 'Không ai được tự đề nghị khen thưởng cho mình; hãy để người khác đề nghị.',
      en: 'Nobody nominates themselves; let somebody else do it.',
      fr: 'Nul ne se propose soi-même ; laissez un autre le faire.',
    },
    NOMINEE_NEEDED: {
      vi: 'Chưa nêu cá nhân hoặc tập thể được đề nghị; hãy chọn hoặc ghi tên.',
      en: 'Neither a person nor a collective is named; choose or name one.',
      fr: "Ni personne ni collectif n'est nommé ; choisissez ou nommez-en un.",
    },
    COMMENDATION_NEEDS_REASONS: {
      vi: 'Thí điểm chưa được kết luận là hoàn thành không thiệt hại; hãy nêu lý do khen thưởng.',
      en: 'The pilot is not concluded as achieved without damage; give reasons for the nomination.',
      fr: "Le projet n'est pas conclu comme atteint sans dommage ; motivez la proposition.",
    },
    NOMINEE_BARRED: {
      vi: 'Người được đề nghị không được thẩm tra hay quyết định khen thưởng cho mình; hãy để người khác làm.',
      en: 'The nominee neither checks nor decides the own award; leave it to another person.',
      fr: 'Le candidat ne vérifie ni ne décide sa propre récompense ; laissez-le à un autre.',
    },
    NOMINATOR_BARRED: {
      vi: 'Người đề nghị không được thẩm tra hay quyết định khen thưởng đó; hãy để người khác làm.',
      en: 'Whoever nominated neither checks nor decides; leave it to another person.',
      fr: "L'auteur de la proposition ne vérifie ni ne décide ; laissez-le à un autre.",
    },
  },
  fields: {
    nominee: { vi: 'Đối tượng', en: 'Nominee', fr: 'Candidat' },
    person: { vi: 'Cá nhân', en: 'Person', fr: 'Personne' },
    unit: { vi: 'Tập thể (đơn vị)', en: 'Collective (unit)', fr: 'Collectif (unité)' },
    name: {
      vi: 'Tên (nếu ngoài danh bạ)',
      en: 'Name (outside the directory)',
      fr: 'Nom (hors annuaire)',
    },
    merit: { vi: 'Thành tích', en: 'Merit', fr: 'Mérite' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    eligible: { vi: 'Đủ điều kiện', en: 'Eligible', fr: 'Éligible' },
    remarks: { vi: 'Nhận xét', en: 'Remarks', fr: 'Observations' },
  },
  choices: {
    'nominee.individual': { vi: 'Cá nhân', en: 'Individual', fr: 'Individu' },
    'nominee.collective': { vi: 'Tập thể', en: 'Collective', fr: 'Collectif' },
  },
  flags: {
    BEFORE_REVIEW: {
      vi: 'Trước khi đánh giá kết quả',
      en: 'Before the assessment',
      fr: "Avant l'évaluation",
    },
  },
};
