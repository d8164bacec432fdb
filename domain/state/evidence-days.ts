/** domain: days of sealed evidence: how long it may be opened, how long the subject may be left untold, and the telling itself (M91). */
import type { Directory } from '../directory';
import { dueAfterReceipt } from '../due';
import type { Context, NewEvent, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Matter } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { evidenceOf } from './evidence';
import { postOfPerson } from './export';

type Dated = Pick<Context<unknown, object>, 'law' | 'receivedAt' | 'today'>;

/** Not behind us, and not farther than the rule allows. */
export function dayFault(
  { law, receivedAt, today }: Dated,
  day: LocalDate,
  rule: string,
  code: 'VALID_TOO_LONG' | 'SILENCE_TOO_LONG',
): Refusal | null {
  const latest = dueAfterReceipt(law, receivedAt, rule).date;
  if (day < today) return refuse('DATE_PASSED', { date: day });
  return day > latest ? refuse(code, { latest }) : null;
}

export const silenceFault = (dated: Dated, day: LocalDate): Refusal | null =>
  dayFault(dated, day, 'evidence.silence', 'SILENCE_TOO_LONG');

/** With the post that the subject holds now, to which the notice goes. */
export const subjectTold = (
  matter: Matter,
  directory: Directory,
  at: Instant,
  number: string | null,
): NewEvent => ({
  type: 'SubjectTold',
  body: {
    matter: matter.id,
    number,
    post: postOfPerson(directory, evidenceOf(matter).person, at),
  },
});

/** Nearest to what the source says of motives; how evidence leaves is our own proposal. */
export const motiveSource = {
  instrument: 'Government explanation to the National Assembly, 31 May 2023',
  article: 'degrees of motive',
  mark: 'X',
} as const;
