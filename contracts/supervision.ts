/** contracts (web, api): the calendar of a supervisor's visits, and how each of their pilots stands. */
import { z } from 'zod';
import { visitStates } from '../domain/supervision/visits';
import { intervalCauses } from '../domain/supervision/interval-cause';
import { stage } from './replies';
import { localDate } from './schema';

const count = z.number().int().min(0);
const day = z.string().meta({ format: 'date' });

/** Visits between two days, both counted; what is late or not concluded is always among them. */
export const visitQuery = z.strictObject({
  from: localDate(),
  to: localDate(),
  after: z
    .string()
    .max(400)
    .regex(/^[\w-]+$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

const ofPilot = {
  pilot: z.string(),
  pilotTitle: z.string(),
  pilotNumber: z.string().nullable(),
  stage,
};

export const visitRow = z.object({
  ...ofPilot,
  /** null: foreseen by today's interval, and nothing more. */
  matter: z.string().nullable(),
  state: z.enum(visitStates),
  on: day,
  anchorOn: day,
  movedTo: day.nullable(),
  heldOn: day.nullable(),
  isSurprise: z.boolean(),
  opensOn: day.nullable(),
  isSkipAsked: z.boolean(),
  isUnconcluded: z.boolean(),
  /** Negative when that day is over. */
  workingDaysLeft: z.number().int(),
});
export type VisitRow = z.output<typeof visitRow>;

export const visitPage = z.object({
  today: day,
  visits: z.array(visitRow),
  next: z.string().nullable(),
  /** There are more pilots than are looked at at once. */
  isCut: z.boolean(),
});
export type VisitPage = z.output<typeof visitPage>;

export const findingRow = z.object({
  matter: z.string(),
  polarity: z.enum(['positive', 'negative']),
  severity: z.enum(['low', 'medium', 'high']),
  state: z.string(),
  text: z.string(),
  /** What comes next, at whose post and by when; null: nothing waits. */
  step: z.string().nullable(),
  post: z.string().nullable(),
  dueOn: day.nullable(),
  isLate: z.boolean(),
  recurrences: count,
});

export const supervisedPilot = z.object({
  ...ofPilot,
  /** null: not started. */
  interval: z
    .object({
      everyMonths: count,
      decidedMonths: count,
      cause: z.enum(intervalCauses),
      missedInARow: count,
      cleanInARow: count,
      proposedMonths: count.nullable(),
    })
    .nullable(),
  /** Surprise visits that are owed; no day is ever named. Only the supervisor reads it. */
  surprise: z.object({ made: count, perYear: count, dueOn: day, isLate: z.boolean() }).nullable(),
  nextVisitOn: day.nullable(),
  findings: z.array(findingRow),
});
export type SupervisedPilot = z.output<typeof supervisedPilot>;

export const supervisedPilots = z.object({
  today: day,
  pilots: z.array(supervisedPilot),
  isCut: z.boolean(),
});
export type SupervisedPilots = z.output<typeof supervisedPilots>;
