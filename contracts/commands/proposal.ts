/** contracts (web, api): commands of the proposal chapter. */
import { z } from 'zod';
import type { ProposalCommands } from '../../domain/chapters/proposal';
import { plan } from '../plan';
import type { SchemasOf } from '../schema';
import { line, personId, postId, prose, unitId } from '../schema';

const pilotId = () => z.string().regex(/^[\w.-]{1,80}$/).meta({ format: 'pilot' });

const proposed = {
  title: line(),
  plan: plan(),
  addressee: unitId(),
  interestsDeclared: z.boolean(),
  interested: z.array(personId()).max(50),
  withinDuties: z.boolean(),
};

export const schemas = {
  Submit: z.strictObject({
    ...proposed,
    parent: pilotId().nullable(),
    predecessor: pilotId().nullable(),
    minted: z.strictObject({ person: personId(), post: postId() }).nullable(),
  }),
  AmendProposal: z.strictObject({ title: line(), plan: plan(), reason: prose() }),
  Resubmit: z.strictObject({ title: line(), plan: plan(), answer: prose() }),
  Withdraw: z.strictObject({ reason: prose() }),
  Repropose: z.strictObject({ ...proposed, reason: prose() }),
} satisfies SchemasOf<ProposalCommands>;
