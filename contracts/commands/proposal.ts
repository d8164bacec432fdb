/** contracts (web, api): commands of the proposal chapter. */
import { z } from 'zod';
import type { ProposalCommands } from '../../domain/chapters/proposal';
import { REGIMES } from '../../domain/state/regime';
import { plan, proposed } from '../plan';
import type { SchemasOf } from '../schema';
import { line, personId, postId, prose } from '../schema';

const pilotId = () =>
  z
    .string()
    .regex(/^[\w.-]{1,80}$/)
    .meta({ format: 'pilot' });

export const schemas = {
  Submit: z.strictObject({
    ...proposed(),
    parent: pilotId().nullable(),
    predecessor: pilotId().nullable(),
    regime: z.enum(REGIMES).nullable().exactOptional(),
    minted: z.strictObject({ person: personId(), post: postId() }).nullable(),
  }),
  AmendProposal: z.strictObject({ title: line(), plan: plan(), reason: prose() }),
  Resubmit: z.strictObject({ title: line(), plan: plan(), answer: prose() }),
  Withdraw: z.strictObject({ reason: prose() }),
} satisfies SchemasOf<ProposalCommands>;
