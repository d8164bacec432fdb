/** domain: who has had no part in a pilot, and so may judge what people did in it, or protect them. */
import { hasInterest } from './interested';
import type { Directory, UnitRow } from '../directory';
import { superiorNow } from '../directory/unit-now';
import type { Actor, Refusal } from '../kernel';
import { refuse } from '../kernel';
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { postsUpward } from '../roles';
import type { Instant } from '../time';
import { hadCharge } from './charge';

export type Part = 'proposer' | 'beneficiary' | 'decider' | 'owner' | 'supervisor';

/** What a person has or had to do with a pilot, whatever post they hold now; null: nothing. */
export const partIn = (
  pilot: Pilot,
  person: string,
  directory: Directory,
  at: Instant,
): Part | null =>
  partBesidesPanel(pilot, person, directory, at) ??
  (hadCharge(pilot, 'panel', person, directory, at) ? 'supervisor' : null);

/** The same for somebody whose seat on the panel is not what is asked. */
export function partBesidesPanel(
  pilot: Pilot,
  person: string,
  directory: Directory,
  at: Instant,
): Part | null {
  const { proposal } = pilot;
  if (person === proposal.proposer.person) return 'proposer';
  const isAuthor = proposal.plan.authorship.some((each) => each.person === person);
  if (isAuthor || hasInterest(pilot, person, directory, at)) return 'beneficiary';
  if (hasDecided(pilot, person, directory)) return 'decider';
  if (hadCharge(pilot, 'owner', person, directory, at)) return 'owner';
  const watches =
    hadCharge(pilot, 'supervisor', person, directory, at) ||
    watchedBeside(pilot, person, directory, at);
  return watches ? 'supervisor' : null;
}

function hasDecided({ approval, running }: Pilot, person: string, directory: Directory): boolean {
  const seats = approval.ballot?.seats.map((seat) => seat.person) ?? [];
  if ([...approval.deciders, ...seats].includes(person)) return true;
  const { decision } = running;
  if (decision?.by == null) return false;
  return decision.by === person || directory.holds(person, decision.by, decision.decidedAt);
}

/** A second unit's supervisor, for as long as the matter was open. */
const watchedBeside = (pilot: Pilot, person: string, directory: Directory, at: Instant): boolean =>
  mattersOf<{ readonly post: string }>(pilot, 'coSupervision').some(
    ({ data, openedAt, closedAt }) =>
      directory.heldBetween(person, data.post, openedAt, closedAt ?? at),
  );

export interface Apart {
  /** Persons whom the case is about, who gain by it, or who brought it. */
  readonly persons: readonly string[];
  /** Units concerned: they do not judge, and nobody below them does. */
  readonly units: readonly string[];
}

export const unitsOf = (
  directory: Directory,
  persons: readonly string[],
  at: Instant,
): readonly string[] =>
  persons
    .flatMap((person) => directory.holdingsOf(person, at))
    .flatMap(({ post }) => directory.post(post)?.unit ?? []);

/** The units above one, nearest first. */
function unitsAbove(directory: Directory, unit: string, at: Instant): readonly UnitRow[] {
  const chain: UnitRow[] = [];
  for (let row = superiorNow(directory, unit, at); row !== undefined && chain.length < 12;) {
    chain.push(row);
    row = superiorNow(directory, row.id, at);
  }
  return chain;
}

/**
 * The post that judges: the nearest head above who has no part in it. Nobody is judged from below: levels up to the
 * highest one that is concerned are left out. Nobody left in the line: a monitor; else null, and somebody must be named.
 */
export function judgeOf(
  pilot: Pilot,
  directory: Directory,
  at: Instant,
  apart: Apart,
): string | null {
  const chain = unitsAbove(directory, pilot.unit, at);
  const above = chain.slice(chain.findLastIndex(({ id }) => apart.units.includes(id)) + 1);
  const heads = above.flatMap(({ id }) => directory.postsOf(id, 'head'));
  const candidates = [...heads, ...postsUpward(directory, pilot.unit, 'monitor', at)];
  const free = candidates.find((post) => {
    const sitting = directory.holders(post.id, at);
    return (
      sitting.length > 0 && sitting.every((row) => isFree(pilot, row.person, directory, at, apart))
    );
  });
  return free?.id ?? null;
}

const isFree = (
  pilot: Pilot,
  person: string,
  directory: Directory,
  at: Instant,
  { persons }: Apart,
): boolean => !persons.includes(person) && partIn(pilot, person, directory, at) === null;

interface Judging {
  readonly pilot: Pilot;
  readonly actor: Actor;
  readonly directory: Directory;
  readonly receivedAt: Instant;
}

/** Why this person, in this post, may not judge here; asked anew at every act, because people move. */
export function notTheJudge(
  { pilot, actor, directory, receivedAt }: Judging,
  judgePost: string | null,
  apart: readonly string[],
): Refusal | null {
  const seated =
    judgePost !== null &&
    actor.post === judgePost &&
    directory.holds(actor.person, judgePost, receivedAt);
  if (!seated) return refuse('NOT_THE_JUDGE', { post: judgePost ?? '–' });
  if (apart.includes(actor.person)) return refuse('CONCERNED_BARRED');
  const part = partIn(pilot, actor.person, directory, receivedAt);
  return part === null ? null : refuse('PART_IN_PILOT', { part });
}

/** Why a post cannot be named as judge, or null. */
export function unfitJudge(
  { pilot, directory, receivedAt }: Omit<Judging, 'actor'>,
  id: string,
  apart: Apart,
): Refusal | null {
  const post = directory.post(id);
  if (post === undefined) return refuse('NO_SUCH_POST', { post: id });
  const sitting = directory.holders(id, receivedAt);
  if (sitting.length === 0) return refuse('POST_VACANT', { post: id });
  if (apart.units.includes(post.unit)) return refuse('UNIT_CONCERNED', { unit: post.unit });
  for (const { person } of sitting) {
    if (apart.persons.includes(person)) return refuse('CONCERNED_BARRED');
    const part = partIn(pilot, person, directory, receivedAt);
    if (part !== null) return refuse('PART_IN_PILOT', { part });
  }
  return null;
}
