/** contracts (web, api): what lies before whoever decides on a proposal, beside its file. */
import { z } from 'zod';
import type { Grant } from '../domain/state/grant';
import { instant, params, words } from './replies';

const refusal = z.object({ code: z.string(), words });

export const decisionDesk = z.object({
  /** Of the dossier that this is about; the act goes back with it. */
  dossier: z.number().int(),
  /** As it would be signed without another word, with texts by reference as in the file; null: nobody can supervise. */
  grant: z
    .custom<Grant>((value) => typeof value === 'object' && value !== null)
    .nullable()
    .meta({ type: ['object', 'null'], description: 'The payload of an approval' }),
  approvals: z.array(
    z.object({
      command: z.enum(['ApprovePilot', 'ApproveFull']),
      /** Why it cannot be signed as it stands; null: it can. */
      refusal: refusal.nullable(),
      /** What would newly wait for whom then. */
      next: z.array(
        z.object({
          id: z.string(),
          step: z.string(),
          params,
          post: z.string().nullable(),
          dueAt: instant,
        }),
      ),
    }),
  ),
});
export type DecisionDesk = z.output<typeof decisionDesk>;
