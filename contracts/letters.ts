/** contracts (web, api): how a person is written to, and what became of the letters. The address is the person's alone. */
import { z } from 'zod';
import { ways } from '../domain/letters/wishes';
import { languages } from '../domain/words';
import { instant } from './replies';

const hour = () => z.number().int().min(0).max(23);
const way = () => z.enum(ways);

export const wishes = z.strictObject({
  late: way(),
  due: way(),
  news: way(),
  digestHour: hour(),
  quiet: z.strictObject({ fromHour: hour(), toHour: hour() }).nullable(),
  workingDaysOnly: z.boolean(),
  lateBreaksQuiet: z.boolean(),
});

export const letterWishes = z.strictObject({ language: z.enum(languages), wishes });
export type LetterWishes = z.output<typeof letterWishes>;

export const letterSettings = z.object({
  /** Confirmed by a code; null: none, letters are kept. */
  email: z.string().nullable(),
  /** Its server turned a letter away; none goes there until it is confirmed anew. */
  refusal: z.object({ at: instant, answer: z.string() }).nullable(),
  /** Waits for its code. */
  askedEmail: z.string().nullable(),
  language: z.enum(languages),
  wishes,
  /** sent: by a mail server; shown: there is none, letters are shown in the program. */
  letters: z.enum(['sent', 'shown']),
});
export type LetterSettings = z.output<typeof letterSettings>;

export const addressAsked = z.strictObject({
  email: z
    .string()
    .max(254)
    .regex(/^[\w.+-]{1,64}@[a-zA-Z0-9-]{1,63}(\.[a-zA-Z0-9-]{1,63})+$/),
});
export const addressCode = z.strictObject({ code: z.string().regex(/^\d{6}$/) });

/** mine: to the asker. undelivered: for operators, without what they say. proofs: for auditors, without what they say. */
export const letterViews = ['mine', 'undelivered', 'proofs'] as const;

export const letterQuery = z.strictObject({
  of: z.enum(letterViews).default('mine'),
  after: z
    .string()
    .max(400)
    .regex(/^[\w-]+$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const letterStates = ['waiting', 'handed', 'kept', 'refused', 'pointless'] as const;

const letter = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  kind: z.enum(['notice', 'digest', 'code']),
  state: z.enum(letterStates),
  /** Why it was kept, refused or not sent. */
  reason: z.string().nullable(),
  subject: z.string().nullable(),
  /** Of a letter that was kept: what would have been sent. */
  content: z.string().nullable(),
  /** Entries of ledgers that it tells of, as far as the asker may know. */
  notices: z.array(z.object({ pilot: z.string(), number: z.string().nullable(), seq: z.number() })),
  /** Legal time from which it goes or went. */
  dueAt: instant,
  madeAt: instant,
  handedAt: instant.nullable(),
  /** Of the mail server. */
  answer: z.string().nullable(),
  messageId: z.string().nullable(),
  bytes: z.number().nullable(),
  hash: z.string().nullable(),
  tries: z.number(),
  mayHaveDoubled: z.boolean(),
});
export type Letter = z.output<typeof letter>;

export const letterPage = z.object({ letters: z.array(letter), next: z.string().nullable() });
export type LetterPage = z.output<typeof letterPage>;
