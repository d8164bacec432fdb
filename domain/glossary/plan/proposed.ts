/** domain glossary: labels of what goes with the plan when it is submitted, at first or anew. */
import type { Words } from '../../words';

export const proposedFields: Readonly<Record<string, Words>> = {
  title: { vi: 'Tên đề xuất', en: 'Title', fr: 'Intitulé' },
  plan: { vi: 'Đề án', en: 'Plan', fr: 'Plan' },
  addressee: { vi: 'Nơi nhận', en: 'Addressee', fr: 'Destinataire' },
  interestsDeclared: {
    vi: 'Đã kê khai lợi ích liên quan',
    en: 'Interests declared',
    fr: 'Intérêts déclarés',
  },
  interested: {
    vi: 'Người có lợi ích liên quan',
    en: 'Persons with an interest',
    fr: 'Personnes intéressées',
  },
  withinDuties: {
    vi: 'Thuộc chức trách được giao',
    en: 'Within own duties',
    fr: 'Dans le cadre de ses fonctions',
  },
};
