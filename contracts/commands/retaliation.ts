/** contracts (web, api): commands of the retaliation chapter. */
import { z } from 'zod';
import type { RetaliationCommands } from '../../domain/chapters/retaliation';
import type { SchemasOf } from '../schema';
import { localDate, matterId, personId, prose, unitId } from '../schema';

export const schemas = {
  RecordAdverseEvent: z.strictObject({
    target: z.enum(['proposer', 'decidingHead', 'implementer', 'speaker']),
    person: personId().nullable(),
    sort: z.enum([
      'transfer',
      'demotion',
      'discipline',
      'dismissal',
      'lowRating',
      'payCut',
      'exclusion',
    ]),
    actingUnit: unitId(),
    effectiveOn: localDate(),
    facts: prose(),
  }),
  ExplainAdverseEvent: z.strictObject({ matter: matterId(), explanation: prose() }),
  ExamineRetaliation: z.strictObject({
    matter: matterId(),
    verdict: z.enum(['retaliation', 'unrelated', 'notEstablished']),
    remedy: prose().nullable(),
    reasons: prose(),
  }),
  UndoAdverseEvent: z.strictObject({ matter: matterId(), done: prose() }),
} satisfies SchemasOf<RetaliationCommands>;
