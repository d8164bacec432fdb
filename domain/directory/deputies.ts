/**
 * domain: who is away and who acts meanwhile. A deputy is a delegation that lives while its giver is absent: nobody has
 * to take it back, and no clock waits for anybody's return.
 */
import type { AbsenceRow, DelegationRow, Directory } from '../directory';
import { faultsOf } from '../delegation';
import { refuse } from '../kernel';
import type { Instant } from '../time';
import type { DirectoryActs } from './acts';
import type { Answer, Asking } from './asking';
import { backwards, firstOf, inThePast, unlessThere } from './asking';

function deputyRow(asking: Asking<DirectoryActs['NameDeputy']>, givenBy: string): DelegationRow {
  const { payload, id } = asking;
  const { post, deputy, from, lastDay, scope, instrument } = payload;
  return {
    ...{ id, from: post, to: deputy, givenBy, scope, instrument },
    inForceFrom: asking.startOf(from),
    inForceTo: asking.endOf(lastDay),
    revokedAt: null,
    capacity: 'forHead',
    basedOn: null,
    whileAbsent: true,
  };
}

/** The giver is whoever holds the post when the arrangement begins: it is theirs, and ends with their holding. */
export function nameDeputy(asking: Asking<DirectoryActs['NameDeputy']>): Answer {
  const { directory, payload, today } = asking;
  const { post, deputy, from, lastDay } = payload;
  const holder = directory
    .holders(post, asking.startOf(from))
    .find(({ capacity }) => capacity === 'holder');
  const fault = firstOf(
    unlessThere(directory.post(post) !== undefined, 'NO_SUCH_POST', post),
    unlessThere(directory.post(deputy) !== undefined, 'NO_SUCH_POST', deputy),
    backwards(from, lastDay),
    inThePast(lastDay, today),
    holder === undefined ? refuse('NOBODY_TO_STAND_IN_FOR', { id: post }) : null,
  );
  if (fault !== null || holder === undefined) return fault ?? [];
  const delegation = deputyRow(asking, holder.person);
  const wrong = faultsOf(delegation, directory)[0];
  if (wrong !== undefined) return refuse(deputyFaults[wrong], { id: deputy });
  return [{ type: 'DeputyNamed', body: { delegation } }];
}

const deputyFaults: Readonly<Record<ReturnType<typeof faultsOf>[number], string>> = {
  toItself: 'DEPUTY_IS_SELF',
  noCommands: 'DEPUTY_OF_NOTHING',
  datesBackwards: 'DAYS_BACKWARDS',
  noInstrument: 'DEPUTY_IN_WRITING',
  unknownPost: 'NO_SUCH_POST',
  ownHand: 'DEPUTY_OF_OWN_HAND',
  chainBroken: 'DEPUTY_PASSED_ON',
  widerThanGiven: 'DEPUTY_PASSED_ON',
};

export function revokeDeputy({
  directory,
  payload,
  now,
}: Asking<DirectoryActs['RevokeDeputy']>): Answer {
  const row = directory.delegation(payload.delegation);
  if (row?.whileAbsent !== true) return refuse('NO_SUCH_DEPUTY', { id: payload.delegation });
  if (row.revokedAt !== null || row.inForceTo <= now)
    return refuse('DEPUTY_OVER', { id: payload.delegation });
  return [{ type: 'DeputyRevoked', body: { delegation: row.id, revokedAt: now } }];
}

const absentThen = (directory: Directory, absence: AbsenceRow): AbsenceRow | undefined =>
  (directory.data.absences ?? []).find(
    (row) => row.person === absence.person && row.from < absence.to && absence.from < row.to,
  );

export function recordAbsence(asking: Asking<DirectoryActs['RecordAbsence']>): Answer {
  const { directory, payload, id, today } = asking;
  const { person, from, lastDay, reason } = payload;
  const absence = { id, person, from: asking.startOf(from), to: asking.endOf(lastDay), reason };
  const other = absentThen(directory, absence);
  const fault = firstOf(
    unlessThere(directory.person(person) !== undefined, 'NO_SUCH_PERSON', person),
    backwards(from, lastDay),
    inThePast(from, today),
    other === undefined ? null : refuse('AWAY_ALREADY', { id: other.id }),
  );
  return fault ?? [{ type: 'AbsenceRecorded', body: { absence } }];
}

/** What is over stays as it was: acts were done under it. */
export function endAbsence(asking: Asking<DirectoryActs['EndAbsence']>): Answer {
  const { directory, payload, now } = asking;
  const row = (directory.data.absences ?? []).find(({ id }) => id === payload.absence);
  if (row === undefined) return refuse('NO_SUCH_ABSENCE', { id: payload.absence });
  if (row.to <= now) return refuse('ABSENCE_OVER', { id: row.id });
  const to = latest(row.from, asking.endOf(payload.lastDay), now);
  return to >= row.to
    ? refuse('ABSENCE_NOT_SHORTER', { id: row.id })
    : [{ type: 'AbsenceEnded', body: { absence: row.id, to } }];
}

/** Never before it began, nor before now when it has begun. */
const latest = (from: Instant, wished: Instant, now: Instant): Instant => {
  const earliest = from > now ? from : now;
  return wished > earliest ? wished : earliest;
};

export interface DeputyOf {
  readonly post: string;
  /** Who is absent. */
  readonly giver: string;
  readonly delegation: string;
}

/** Posts that this person stands in for now, because their holders are away. */
export const deputyPosts = (
  directory: Directory,
  person: string,
  at: Instant,
): readonly DeputyOf[] =>
  directory.holdingsOf(person, at).flatMap(({ post: own }) =>
    directory
      .delegationsTo(own)
      .filter((row) => isStandingIn(directory, row, at) && row.givenBy !== person)
      .map(({ id, from, givenBy }) => ({ post: from, giver: givenBy, delegation: id })),
  );

/** In force, of a giver who holds the post and is away. */
export const isStandingIn = (directory: Directory, row: DelegationRow, at: Instant): boolean =>
  row.whileAbsent === true &&
  row.inForceFrom <= at &&
  at < row.inForceTo &&
  (row.revokedAt === null || at < row.revokedAt) &&
  directory.holds(row.givenBy, row.from, at) &&
  directory.absence(row.givenBy, at) !== undefined;
