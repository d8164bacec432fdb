/** domain: who is invited to a consultation round: organisations as they stood on a day, posts, and others by name (M80). */
import { isApart } from './interested';
import { addWorkingDays, instantAt } from '../calendar/calendar';
import type { Directory, UnitRow } from '../directory';
import type { Context, Refusal, TextRef } from '../kernel';
import { refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { days } from '../law/law';
import type { Instant, LocalDate } from '../time';
import { sitting } from './ballot-opening';
import type { Invitee, RoundForm } from './round';

export interface RoundCall {
  readonly form: RoundForm;
  readonly question: TextRef;
  /** The day whose list of organisations is meant. */
  readonly asOf: LocalDate;
  /** Every organisation of this level on that day. */
  readonly level: UnitRow['level'] | null;
  readonly units: readonly string[];
  readonly posts: readonly string[];
  readonly externals: readonly TextRef[];
  readonly dueOn: LocalDate;
}

type Calling = Context<RoundCall, object>;

/** An organisation stood on a day when at least one of its posts was held then. */
const stoodOn = (directory: Directory, unit: string, at: Instant): boolean =>
  directory.data.posts.some(
    (post) => post.unit === unit && directory.holders(post.id, at).length > 0,
  );

/** Every organisation of a level on that day: sixty-three provinces once, fewer later. */
const unitsStanding = (
  directory: Directory,
  level: UnitRow['level'],
  at: Instant,
): readonly string[] =>
  directory.data.units
    .filter((unit) => unit.level === level && stoodOn(directory, unit.id, at))
    .map(({ id }) => id);

const noonOf = (law: Law, day: LocalDate): Instant => instantAt(law.calendar, day, 12);

const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Why an invitation cannot stand; people who have a part in the proposal are not asked about it. */
export function wrongInvitee({
  pilot,
  payload,
  directory,
  law,
  receivedAt,
}: Calling): Refusal | null {
  const at = noonOf(law, payload.asOf);
  for (const unit of payload.units) {
    if (directory.unit(unit) === undefined) return refuse('NO_SUCH_UNIT', { unit });
    if (!stoodOn(directory, unit, at))
      return refuse('UNIT_NOT_STANDING', { unit, on: payload.asOf });
  }
  for (const post of payload.posts) {
    const person = sitting(directory, post, receivedAt);
    if (person === null) return refuse('VACANT_SEAT', { post });
    if (isApart(pilot, person, directory, receivedAt))
      return refuse('INVITEE_INTERESTED', { post });
  }
  return null;
}

export function datesFit({
  payload,
  law,
  today,
  reconstructed,
}: Calling): Refusal | readonly string[] {
  const least = addWorkingDays(law.calendar, today, days(law, 'round.reply'));
  return weigh(reconstructed, [
    {
      when: payload.asOf > today,
      code: 'ROUND_LIST_AHEAD',
      flag: 'ROUND_LIST_AHEAD',
      params: { on: payload.asOf },
    },
    {
      when: payload.dueOn < least,
      code: 'ROUND_TOO_SHORT',
      flag: 'ROUND_TOO_SHORT',
      params: { least },
    },
  ]);
}

export function inviteesIn({
  payload,
  directory,
  law,
}: Calling): readonly Omit<Invitee, 'round'>[] {
  const { level, asOf, units, posts, externals } = payload;
  const listed = level === null ? [] : unitsStanding(directory, level, noonOf(law, asOf));
  return [
    ...once([...units, ...listed]).map((unit) => ({ unit, invitedPost: null, name: null })),
    ...once(posts).map((invitedPost) => ({ unit: null, invitedPost, name: null })),
    ...externals.map((name) => ({ unit: null, invitedPost: null, name })),
  ];
}
