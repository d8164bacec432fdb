/** contracts (web, api): commands of the non-performance chapter. */
import { z } from 'zod';
import type { NonPerformanceCommands } from '../../domain/chapters/non-performance';
import type { SchemasOf } from '../schema';
import { documentNumber, matterId, personId, prose } from '../schema';

export const schemas = {
  RemindInWriting: z.strictObject({
    person: personId(),
    failing: z.enum([
      'noDecision',
      'noReply',
      'noReport',
      'noSupport',
      'noSupervision',
      'passedOn',
    ]),
    duty: prose(),
    number: documentNumber().nullable(),
  }),
  ReportDutyDone: z.strictObject({ matter: matterId(), done: prose() }),
  LiftReminder: z.strictObject({ matter: matterId(), reasons: prose() }),
  OpenNonPerformance: z.strictObject({ matter: matterId(), grounds: prose() }),
  ExplainNonPerformance: z.strictObject({ matter: matterId(), explanation: prose() }),
  ConcludeNonPerformance: z.strictObject({
    matter: matterId(),
    verdict: z.enum(['failedDuty', 'excused', 'notFailed']),
    root: z.enum(['capacity', 'fearOfMistakes', 'unclearRules', 'overload', 'indifference']),
    consequence: z.enum(['none', 'warning', 'training', 'replacement', 'discipline']),
    number: documentNumber().nullable(),
    reasons: prose(),
  }),
} satisfies SchemasOf<NonPerformanceCommands>;
