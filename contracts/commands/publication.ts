/** contracts (web, api): commands of the publication chapter. */
import { z } from 'zod';
import type { PublicationCommands } from '../../domain/chapters/publication';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, prose } from '../schema';

const part = () =>
  z.enum(['summary', 'plan', 'decision', 'costs', 'supervision', 'results', 'lessons']);
const ground = () =>
  z.enum(['stateSecret', 'personalData', 'openInquiry', 'security', 'commercial', 'unfinished']);

export const schemas = {
  PreparePublication: z.strictObject({
    parts: z.array(part()).max(7),
    withheld: z
      .array(
        z.strictObject({
          part: part(),
          ground: ground(),
          reasons: prose(),
          reviewOn: localDate(),
        }),
      )
      .max(7),
    summary: prose(),
  }),
  ApprovePublication: z.strictObject({ matter: matterId(), number: documentNumber().nullable() }),
  SendBackPublication: z.strictObject({ matter: matterId(), reasons: prose() }),
  ReviewWithholding: z.strictObject({
    matter: matterId(),
    part: part(),
    verdict: z.enum(['release', 'keep']),
    reasons: prose(),
    reviewOn: localDate().nullable(),
  }),
  WithdrawPublication: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<PublicationCommands>;
