/** contracts (web, api): the proposal plan and its parts, as forms ask for them (Decree 73 Art. 7.2). */
import { z } from 'zod';
import { STOP_KINDS } from '../domain/law/known-rules';
import type { Indicator, Plan, TermWish } from '../domain/state/proposal';
import {
  amountVnd,
  documentNumber,
  indicatorId,
  line,
  localDate,
  personId,
  prose,
  unitId,
} from './schema';

/** Units of measure, sectors: short names that statistics count by, so they are not prose. */
const name = (max = 80) =>
  z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N} %.,()/&²³-]+$/u)
    .max(max);

const quantity = () => z.number().min(-1e12).max(1e12);

export const indicator = (): z.ZodType<Indicator> =>
  z.strictObject({
    id: indicatorId(),
    name: line(),
    unit: name(40),
    baseline: quantity().nullable(),
    target: quantity().nullable(),
    better: z.enum(['higher', 'lower']),
  });

export const months = (max: number) => z.number().int().min(1).max(max);

export const termWish = (): z.ZodType<TermWish> =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('date'), end: localDate() }),
    z.strictObject({ kind: z.literal('months'), months: months(240) }),
    z.strictObject({
      kind: z.literal('condition'),
      condition: prose(2_000),
      reviewOn: localDate(),
    }),
    z.strictObject({ kind: z.literal('open'), reviewOn: localDate() }),
  ]);

const examination = {
  need: prose(),
  urgency: z.enum(['ordinary', 'urgent']),
  purpose: prose(),
  bottleneck: prose(),
  gap: z.enum(['none', 'unsuitable', 'overlapping', 'contradictory', 'notUniform', 'notConnected']),
  instruments: z.array(documentNumber()).max(50),
  novelty: z.array(z.enum(['noPrecedent', 'noRule', 'noExperience'])).max(3),
  sector: name(),
};

const work = {
  content: prose(),
  tasks: prose(),
  solutions: prose(),
  scope: prose(),
  territory: prose(2_000),
  subjects: prose(2_000),
  sites: z.array(line()).max(100),
  caps: z.strictObject({
    people: z.number().int().min(0).max(100_000_000).nullable(),
    amountVnd: amountVnd().nullable(),
    areaKm2: z.number().int().min(0).max(10_000_000).nullable().exactOptional(),
  }),
  term: termWish(),
};

const means = {
  resources: prose(),
  budgetVnd: amountVnd().nullable(),
  budgetSource: line().nullable(),
  feasibility: prose(),
};

const effects = {
  positiveImpact: prose(),
  negativeImpact: prose().nullable(),
  expectedEffect: prose(),
  indicators: z.array(indicator()).min(1).max(30),
  risks: z.array(line(1_000)).max(30),
  stopConditions: z.array(line(1_000)).min(1).max(30),
  stopKinds: z.array(z.enum(STOP_KINDS)).max(STOP_KINDS.length).exactOptional(),
  exitPlan: prose(),
  affectedPeople: prose(),
};

const handling = {
  confidentiality: z.enum(['public', 'internal']),
  authorship: z
    .array(z.strictObject({ person: personId(), percent: z.number().int().min(1).max(100) }))
    .max(20),
};

export const plan = (): z.ZodType<Plan> =>
  z.strictObject({ ...examination, ...work, ...means, ...effects, ...handling });

/** What goes with the plan when it is submitted, at first or anew. */
export const proposed = () => ({
  title: line(),
  plan: plan(),
  addressee: unitId(),
  interestsDeclared: z.boolean(),
  interested: z.array(personId()).max(50),
  withinDuties: z.boolean(),
});
