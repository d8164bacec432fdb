/** contracts (web, api, anybody): what is published of pilots. Prose stands as its words; choices as codes of the glossary. */
import { z } from 'zod';
import { stage, words } from './replies';
import { commandId } from './requests';
import { prose } from './schema';

export const publicQuery = z.strictObject({
  /** Words of published titles, with or without diacritics. */
  q: z.string().trim().max(200).optional(),
  after: z
    .string()
    .max(400)
    .regex(/^[\w-]+$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

const part = z.enum(['summary', 'plan', 'decision', 'costs', 'supervision', 'results', 'lessons']);
const withheld = z.object({
  part,
  ground: z.string(),
  /** The day on which it is looked at again; null: held back for good. */
  reviewOn: z.string().nullable(),
});

const row = {
  pilot: z.string(),
  number: z.string().nullable(),
  /** null: held back. */
  title: z.string().nullable(),
  unit: words,
  stage,
  withheld: z.array(withheld),
};

export const publicPage = z.object({
  pilots: z.array(z.object({ ...row, parts: z.array(part) })),
  next: z.string().nullable(),
});
export type PublicPage = z.output<typeof publicPage>;

const fact = z.discriminatedUnion('as', [
  z.object({ field: z.string(), as: z.literal('texts'), texts: z.array(z.string()) }),
  z.object({ field: z.string(), as: z.literal('lines'), lines: z.array(z.string()) }),
  z.object({ field: z.string(), as: z.literal('day'), day: z.string() }),
  z.object({ field: z.string(), as: z.literal('choice'), choice: z.string() }),
  z.object({ field: z.string(), as: z.literal('number'), number: z.number() }),
  z.object({ field: z.string(), as: z.literal('vnd'), number: z.number() }),
]);
export type PublicFact = z.output<typeof fact>;

const indicator = z.object({
  name: z.string(),
  unit: z.string(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  value: z.number().nullable(),
  score: z.string().nullable(),
});
export type PublicIndicatorRow = z.output<typeof indicator>;

export const publicPilot = z.object({
  ...row,
  sections: z.array(z.object({ part, facts: z.array(fact), indicators: z.array(indicator) })),
  /** Somebody still reads what is written about it. */
  hears: z.boolean(),
});
export type PublicPilot = z.output<typeof publicPilot>;

/** The same id is the same feedback, however often it is sent. */
export const feedbackSend = z.strictObject({
  id: commandId(),
  text: prose(4_000),
  wantsAnswer: z.boolean(),
});
export const feedbackTaken = z.object({ outcome: z.enum(['accepted', 'underway']) });
