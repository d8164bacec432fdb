/** domain chapter: proposing anew: a refusal is not an end, and an ended pilot may have a successor. */
import type { TextRef } from '../kernel';
import { defineChapter } from '../kernel';
import { closed, underOutcomeReview } from '../stages';
import type { Minted } from '../state/lineage';
import { mint, withChild } from '../state/lineage';
import type { Proposed } from '../state/submission-check';
import { proposedFits } from '../state/submission-check';

export interface ReproposalCommands {
  Repropose: Proposed & { readonly reason: TextRef };
}

interface Events {
  Reproposed: { readonly reason: TextRef; readonly minted: Minted };
}

export const chapter = defineChapter<ReproposalCommands, Events>({
  name: 'reproposal',
  commands: {
    Repropose: {
      by: ['proposer'],
      stages: [...closed, ...underOutcomeReview, 'ARCHIVED'],
      decide({ pilot, payload, actor, directory, emit }) {
        const { reason, ...proposed } = payload;
        const refusal = proposedFits(proposed, directory);
        if (refusal !== null) return refusal;
        const by = { person: actor.person, post: actor.post ?? pilot.proposal.proposer.post };
        const lineage = { parent: null, predecessor: pilot.id, minted: by };
        return [
          emit('Reproposed', { reason, minted: mint(pilot, 'n', { ...proposed, ...lineage }) }),
        ];
      },
    },
  },
  events: {
    Reproposed: {
      evolve: (pilot, { minted }) => withChild(pilot, minted.pilot),
      tell: ['head'],
    },
  },
});
