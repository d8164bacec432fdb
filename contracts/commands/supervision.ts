/** contracts (web, api): commands of the supervision chapter. */
import { z } from 'zod';
import type { SupervisionCommands } from '../../domain/chapters/supervision';
import { indicatorValues } from '../forms';
import type { SchemasOf } from '../schema';
import { localDate, matterId, personId, prose } from '../schema';

const visit = {
  heldOn: localDate(),
  team: z.array(personId()).min(1).max(30),
  evidence: prose(),
  values: indicatorValues(),
  findings: z
    .array(
      z.strictObject({
        polarity: z.enum(['positive', 'negative']),
        severity: z.enum(['low', 'medium', 'high']),
        description: prose(),
      }),
    )
    .max(50),
  noFindingReason: prose().nullable(),
};

export const schemas = {
  HoldCheckpoint: z.strictObject({ matter: matterId(), ...visit }),
  MakeSurpriseVisit: z.strictObject(visit),
  CloseCheckpoint: z.strictObject({
    matter: matterId(),
    conclusion: z.enum(['continue', 'change', 'suspend', 'end']),
    note: prose().nullable(),
  }),
} satisfies SchemasOf<SupervisionCommands>;
