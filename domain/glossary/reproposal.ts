/** domain glossary: the words of proposing anew. */
import type { Glossary } from '../glossary-shape';
import { planChoices, planFields } from './plan/words';
import { proposedFields } from './plan/proposed';

export const glossary: Glossary = {
  commands: {
    Repropose: { vi: 'Đề xuất lại thành hồ sơ mới', en: 'Propose anew', fr: 'Proposer à nouveau' },
  },
  events: {
    Reproposed: {
      vi: 'Đề xuất được trình lại thành một hồ sơ mới có liên kết',
      en: 'The proposal was made anew as a linked pilot',
      fr: 'La proposition a été reprise dans un nouveau dossier lié',
    },
  },
  fields: {
    reason: { vi: 'Điều gì đã thay đổi', en: 'What has changed', fr: 'Ce qui a changé' },
    ...proposedFields,
    ...planFields,
  },
  choices: planChoices,
};
