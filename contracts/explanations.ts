/** contracts (web, api): why a date, why this post, why not; and what would be due before a proposal is sent. */
import { z } from 'zod';
import type { DutyExplained } from '../domain/explain';
import type { CommandExplained } from '../domain/explain/command';
import type { Prospect } from '../domain/prospect';
import type { Words } from '../domain/words';
import { words } from './replies';
import { matterId } from './schema';

/** Either an open item by the id of its task, or a command. */
export const explanationQuery = z.strictObject({
  task: z.string().min(3).max(200).optional(),
  command: z
    .string()
    .regex(/^[A-Z][A-Za-z]{1,79}$/)
    .optional(),
  matter: matterId().optional(),
});

/** Exactly one of the two. */
export interface Explanation {
  readonly duty: DutyExplained | null;
  readonly command: CommandExplained | null;
  /** The sentence of the refusal. */
  readonly words: Words | null;
}

export const explanation = z.object({
  duty: z.looseObject({ step: z.string() }).nullable(),
  command: z.looseObject({ command: z.string() }).nullable(),
  words: words.nullable(),
}) as unknown as z.ZodType<Explanation>;

export interface ProspectReply extends Prospect {
  readonly words: Words | null;
  /** The sentence of each thing that the plan lacks. */
  readonly lackingWords: readonly Words[];
}

export const prospectReply = z.looseObject({
  unit: z.string(),
  rightUnit: z.string(),
  first: z.array(z.unknown()),
  routes: z.array(z.unknown()),
  deciders: z.array(z.unknown()),
  lackingWords: z.array(words),
  words: words.nullable(),
}) as unknown as z.ZodType<ProspectReply>;
