/**
 * domain: separation of duties over the whole life of a pilot: who proposed, gains, decided, had charge or watched is
 * kept apart, checked when somebody is given a part and again when they act. Our own proposal (X) beyond Decree 73.
 */
import type { Directory } from '../directory';
import { isSameUnit } from '../directory/unit-now';
import type { Actor, Bar, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Lack } from '../lacking';
import type { Matter, Pilot } from '../pilot';
import type { Instant } from '../time';
import { hadCharge } from './charge';
import { ownCase } from './responsibility';
import type { Part } from './uninvolved';
import { partBesidesPanel } from './uninvolved';

export interface Where {
  readonly pilot: Pilot;
  readonly directory: Directory;
  readonly receivedAt: Instant;
}

/** Bars that look at what a person did in this pilot before, and the charge that each means. */
const charges = { implementer: 'owner', watcher: 'supervisor' } as const;
type PastBar = keyof typeof charges;
const pastBars = Object.keys(charges) as readonly PastBar[];

/** Kept away for a charge that they have or had. */
export const barredByPast = (
  bars: readonly Bar[],
  actor: Actor,
  { pilot, directory, receivedAt }: Where,
): PastBar | null =>
  pastBars.find(
    (bar) =>
      bars.includes(bar) && hadCharge(pilot, charges[bar], actor.person, directory, receivedAt),
  ) ?? null;

export const pastCodes = { implementer: 'IMPLEMENTER_BARRED', watcher: 'WATCHER_BARRED' } as const;
/** What such an act is called when sources tell it. */
export const pastFlags = {
  implementer: 'JUDGED_BY_IMPLEMENTER',
  watcher: 'JUDGED_BY_SUPERVISOR',
} as const;

/** The part of whoever sits in a post, when it is one of those that do not go together with the charge to be given. */
export function partOfPost(
  { pilot, directory, receivedAt }: Where,
  post: string,
  apart: readonly Part[],
): Part | null {
  const parts = directory
    .holders(post, receivedAt)
    .map(({ person }) => partBesidesPanel(pilot, person, directory, receivedAt));
  return parts.find((part) => part !== null && apart.includes(part)) ?? null;
}

/** Whoever had charge or watched, at any time, does not judge. */
export const panelApart = ['proposer', 'beneficiary', 'owner', 'supervisor'] as const;

/** Whoever watches neither proposed nor gains, nor decided, nor had charge of the pilot. */
export function lacksOfWatcher(where: Where, post: string, decider?: string): readonly Lack[] {
  const found = partOfPost(where, post, ['proposer', 'beneficiary', 'decider', 'owner']);
  const decides =
    decider !== undefined &&
    where.directory.holders(post, where.receivedAt).some(({ person }) => person === decider);
  const part = found ?? (decides ? 'decider' : null);
  const params = { post, part: part ?? '' };
  return [{ when: part !== null, code: 'NOT_APART', flag: 'PARTS_OVERLAP', params }];
}

/** Of the pilot's own unit, or of what stands in its place. */
export const isInside = ({ pilot, directory, receivedAt }: Where, post: string): boolean =>
  isSameUnit(directory, directory.post(post)?.unit, pilot.unit, receivedAt);

/** An outside member: of another unit, and without any part in the pilot. */
export const isOutsider = (where: Where, post: string): boolean =>
  where.directory.holders(post, where.receivedAt).length > 0 &&
  !isInside(where, post) &&
  partOfPost(where, post, ['proposer', 'beneficiary', 'decider', 'owner', 'supervisor']) === null;

/** Whoever approved a pilot does not judge its failure alone: a panel with an outside member has said why it failed. */
export function approverAlone(where: Where, person: string): boolean {
  const { pilot, directory, receivedAt } = where;
  const decided = partBesidesPanel(pilot, person, directory, receivedAt) === 'decider';
  const helped =
    pilot.outcome.causesConcludedAt !== null &&
    pilot.outcome.panel.some((post) => !isInside(where, post));
  return decided && !helped;
}

/** Not in one's own case, and not alone over the failure of what one approved; told acts are kept as they were. */
export function notTheirs(
  context: Where & {
    readonly matter: Matter;
    readonly actor: Actor;
    readonly reconstructed: boolean;
  },
): Refusal | null {
  const { matter, actor, reconstructed } = context;
  const alone = !reconstructed && approverAlone(context, actor.person);
  return ownCase(matter, actor.person) ?? (alone ? refuse('APPROVER_ALONE') : null);
}
