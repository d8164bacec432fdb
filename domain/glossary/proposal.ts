/** domain glossary: the words of a proposal and of its plan. */
import type { Glossary } from '../glossary-shape';
import { proposedFields } from './plan/proposed';
import { planChoices, planFields } from './plan/words';

export const glossary: Glossary = {
  commands: {
    Submit: { vi: 'Trình đề xuất', en: 'Submit the proposal', fr: 'Déposer la proposition' },
    AmendProposal: {
      vi: 'Sửa đổi, bổ sung đề xuất',
      en: 'Amend the proposal',
      fr: 'Modifier la proposition',
    },
    Resubmit: {
      vi: 'Trình lại đề xuất',
      en: 'Resubmit the proposal',
      fr: 'Redéposer la proposition',
    },
    Withdraw: { vi: 'Rút đề xuất', en: 'Withdraw the proposal', fr: 'Retirer la proposition' },
  },
  events: {
    Submitted: {
      vi: 'Đề xuất đã được trình đến {unit}',
      en: 'The proposal was submitted to {unit}',
      fr: 'La proposition a été déposée auprès de {unit}',
    },
    ProposalAmended: {
      vi: 'Đề xuất đã được sửa đổi, bổ sung',
      en: 'The proposal was amended',
      fr: 'La proposition a été modifiée',
    },
    Resubmitted: {
      vi: 'Đề xuất đã được trình lại',
      en: 'The proposal was resubmitted',
      fr: 'La proposition a été redéposée',
    },
    Withdrawn: {
      vi: 'Người đề xuất đã rút đề xuất',
      en: 'The proposer withdrew the proposal',
      fr: 'L’auteur a retiré la proposition',
    },
  },
  steps: {
    resubmit: {
      vi: 'Bổ sung và trình lại đề xuất',
      en: 'Complete and resubmit the proposal',
      fr: 'Compléter et redéposer la proposition',
    },
  },
  refusals: {
    MINTED_BY_PROGRAMS_ONLY: {
      vi: 'Chỉ chương trình mới trình thay người đề xuất; hãy trình bằng tên của chính mình.',
      en: 'Only a program submits in a proposer’s name; submit in your own name.',
      fr: 'Seul un programme dépose au nom d’un auteur ; déposez en votre propre nom.',
    },
    INTERESTS_NOT_DECLARED: {
      vi: 'Chưa kê khai lợi ích liên quan; hãy kê khai, kể cả khi không có, rồi trình.',
      en: 'Interests are not declared; declare them, even if there are none, and submit.',
      fr: 'Les intérêts ne sont pas déclarés ; déclarez-les, même s’il n’y en a pas, puis déposez.',
    },
    NOT_WITHIN_DUTIES: {
      vi: 'Đề xuất phải thuộc chức trách được giao của người đề xuất; hãy chuyển cho người có chức trách.',
      en: 'A proposal must lie within the proposer’s own duties; pass it to whoever has them.',
      fr: 'Une proposition doit relever des fonctions de son auteur ; confiez-la à qui en a la charge.',
    },
    AUTHORSHIP_NOT_WHOLE: {
      vi: 'Tỷ lệ đóng góp của các tác giả phải cộng lại bằng 100%; hãy sửa lại.',
      en: 'The authors’ shares must add up to 100%; correct them.',
      fr: 'Les parts des auteurs doivent totaliser 100 % ; corrigez-les.',
    },
    PROPOSER_WITHOUT_POST: {
      vi: 'Người đề xuất phải giữ một chức vụ trong cơ quan, đơn vị; hãy chọn chức vụ khi trình.',
      en: 'A proposer must hold a post in a unit; choose the post in which you submit.',
      fr: 'L’auteur doit occuper un poste dans une unité ; choisissez le poste au titre duquel vous déposez.',
    },
  },
  fields: {
    ...proposedFields,
    parent: { vi: 'Nhân rộng từ thí điểm', en: 'Replicated from', fr: 'Étendu à partir de' },
    predecessor: { vi: 'Kế tiếp thí điểm', en: 'Successor of', fr: 'Fait suite à' },
    regime: {
      vi: 'Khuôn khổ pháp lý áp dụng',
      en: 'Legal regime',
      fr: 'Régime juridique',
    },
    minted: {
      vi: 'Người đề xuất (do chương trình trình)',
      en: 'Proposer (submitted by a program)',
      fr: 'Auteur (dépôt par un programme)',
    },
    post: { vi: 'Chức vụ', en: 'Post', fr: 'Poste' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    answer: {
      vi: 'Giải trình từng lý do trả lại',
      en: 'Answer to each reason of the return',
      fr: 'Réponse à chaque motif du renvoi',
    },
    ...planFields,
  },
  choices: {
    ...planChoices,
    'regime.vn-decree-73': {
      vi: 'Nghị định 73/2023/NĐ-CP',
      en: 'Decree 73/2023/ND-CP',
      fr: 'Décret 73/2023/ND-CP',
    },
    'regime.vn-party-conclusion-14': {
      vi: 'Kết luận 14-KL/TW (mọi cán bộ)',
      en: 'Conclusion 14-KL/TW (all cadres)',
      fr: 'Conclusion 14-KL/TW (tous les cadres)',
    },
    'regime.vn-sandbox-decree-94': {
      vi: 'Nghị định 94/2025/NĐ-CP (thử nghiệm có kiểm soát)',
      en: 'Decree 94/2025/ND-CP (controlled testing)',
      fr: 'Décret 94/2025/ND-CP (expérimentation encadrée)',
    },
    'regime.generic-sandbox': {
      vi: 'Khung thử nghiệm chung, có mức trần',
      en: 'General controlled testing, with caps',
      fr: 'Expérimentation encadrée générale, avec plafonds',
    },
  },
};
