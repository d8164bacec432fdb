/** domain glossary: the words of conflicts and substitutions in a drawn panel. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    DeclareConflict: {
      vi: 'Khai báo xung đột lợi ích',
      en: 'Declare a conflict',
      fr: 'Déclarer un conflit',
    },
    StepDownFromPanel: {
      vi: 'Xin rút khỏi hội đồng',
      en: 'Step down from the panel',
      fr: 'Se retirer du comité',
    },
  },
  events: {
    ConflictDeclared: {
      vi: 'Đã khai báo xung đột: {ground}',
      en: 'A conflict was declared: {ground}',
      fr: 'Conflit déclaré : {ground}',
    },
    SteppedDownFromPanel: {
      vi: '{post} đã rút khỏi hội đồng',
      en: '{post} stepped down from the panel',
      fr: "{post} s'est retiré du comité",
    },
    PanelMemberSubstituted: {
      vi: '{out} được thay bằng {entering} theo thứ tự bốc thăm',
      en: '{out} was replaced by {entering} in drawn order',
      fr: "{out} est remplacé par {entering} dans l'ordre du tirage",
    },
  },
  refusals: {
    CONFLICT_INCOMPLETE: {
      vi: 'Chưa nêu đủ căn cứ xung đột ({ground}); hãy ghi rõ ai, đơn vị nào hoặc doanh nghiệp nào.',
      en: 'The conflict ({ground}) does not say whom it is about; name the post and the person, unit or firm.',
      fr: 'Le conflit ({ground}) ne dit pas qui il vise ; nommez le poste et la personne, l’unité ou l’entreprise.',
    },
    CONFLICT_OF_ANOTHER: {
      vi: 'Bạn chỉ khai báo cho chính mình; người lập danh sách khai báo cho người khác.',
      en: 'You declare for your own post only; those who keep the pool declare for others.',
      fr: 'Vous ne déclarez que pour votre poste ; ceux qui tiennent la liste déclarent pour autrui.',
    },
    NOT_IN_POOL: {
      vi: '{post} không có trong danh sách bốc thăm.',
      en: '{post} is not in the pool.',
      fr: "{post} n'est pas dans la liste.",
    },
    CONFLICT_DECLARED_ALREADY: {
      vi: 'Xung đột này đã được khai báo.',
      en: 'This conflict is declared already.',
      fr: 'Ce conflit est déjà déclaré.',
    },
    NOT_DRAWN: {
      vi: 'Bạn không được bốc thăm vào hội đồng này.',
      en: 'You were not drawn for this panel.',
      fr: "Vous n'avez pas été tiré pour ce comité.",
    },
  },
  fields: {
    ground: { vi: 'Căn cứ', en: 'Ground', fr: 'Fondement' },
    post: { vi: 'Chức danh liên quan', en: 'Post concerned', fr: 'Poste concerné' },
    relative: { vi: 'Người thân', en: 'Relative', fr: 'Parent' },
    unit: { vi: 'Đơn vị liên quan', en: 'Unit concerned', fr: 'Unité concernée' },
    firm: { vi: 'Doanh nghiệp', en: 'Firm', fr: 'Entreprise' },
    statement: { vi: 'Nội dung khai báo', en: 'Statement', fr: 'Déclaration' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'ground.person': { vi: 'bản thân', en: 'in person', fr: 'en personne' },
    'ground.relative': { vi: 'người thân', en: 'relative', fr: 'parent' },
    'ground.unit': { vi: 'đơn vị', en: 'unit', fr: 'unité' },
    'ground.firm': { vi: 'doanh nghiệp', en: 'firm', fr: 'entreprise' },
  },
  flags: {
    RESERVE_EXHAUSTED: {
      vi: 'Đã hết dự bị',
      en: 'The reserve is exhausted',
      fr: 'La réserve est épuisée',
    },
  },
};
