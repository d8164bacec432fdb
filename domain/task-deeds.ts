/**
 * domain: deeds at the desk, which decide nothing about a pilot: who of several has a task in hand, to whom it is handed
 * over, and a reminder by whoever waits. A claim never keeps anybody from a lawful act.
 */
import { delegable } from './delegation';
import type { Directory } from './directory';
import { deputyPosts } from './directory/deputies';
import type { Refusal } from './kernel';
import { refuse } from './kernel';
import type { Pilot } from './pilot';
import type { Task } from './tasks';
import type { Instant, LocalDate } from './time';

export const deskDeeds = ['claim', 'release', 'handOver', 'nudge'] as const;
export type DeskDeedName = (typeof deskDeeds)[number];

export interface Claim {
  readonly person: string;
  /** In which they have it. */
  readonly post: string;
  /** When the task was opened: one that comes again under its id is another one. */
  readonly openedAt: Instant;
  /** Who handed it over; null: taken by themselves. */
  readonly givenBy: string | null;
  readonly note: string | null;
  readonly at: Instant;
}

/** Who may wait for what is done about a pilot: its proposer, and who holds its posts. */
export interface Waiters {
  readonly proposer: string;
  readonly posts: readonly string[];
}

/** Its owner, its supervisor and its proposer wait. */
export const waitersOf = ({ proposal, posts }: Pick<Pilot, 'proposal' | 'posts'>): Waiters => ({
  proposer: proposal.proposer.person,
  posts: [posts.owner, posts.supervisor].filter((post) => post !== null),
});

export interface DeskScene {
  readonly task: Task;
  readonly claim: Claim | null;
  /** Who acts at the desk. */
  readonly person: string;
  readonly directory: Directory;
  readonly at: Instant;
}

export type DeskDeed =
  | { readonly kind: 'held'; readonly claim: Claim }
  | { readonly kind: 'released' }
  | { readonly kind: 'nudged'; readonly post: string; readonly day: LocalDate }
  /** It is so already. */
  | { readonly kind: 'nothing' };

type Placed = Pick<DeskScene, 'task' | 'directory' | 'at'>;

export const postsOfTask = ({ post, also }: Pick<Task, 'post' | 'also'>): readonly string[] =>
  post === null ? also : [post, ...also];

/** The post in which somebody has a task on their desk: their own, or one that they stand in for. */
export function postAt({ task, directory, at }: Placed, person: string): string | null {
  const posts = postsOfTask(task);
  const own = posts.find((post) => directory.holds(person, post, at));
  if (own !== undefined || !delegable.includes(task.role)) return own ?? null;
  const standingIn = deputyPosts(directory, person, at).map(({ post }) => post);
  return posts.find((post) => standingIn.includes(post)) ?? null;
}

/** A claim of somebody who has left the post, or is away, holds nobody back; nor one of a task that was there before. */
export function claimOn(scene: Omit<DeskScene, 'person'>): Claim | null {
  const { task, claim, directory, at } = scene;
  if (claim === null || claim.openedAt !== task.openedAt) return null;
  return postAt(scene, claim.person) === null || directory.absence(claim.person, at) !== undefined
    ? null
    : claim;
}

/** Others who hold one of its posts and are there: to whom it can be handed over. */
export const colleaguesAt = (
  { task, directory, at }: Placed,
  person: string,
): readonly string[] => {
  const holders = postsOfTask(task).flatMap((post) => directory.holders(post, at));
  const there = holders.filter((row) => directory.absence(row.person, at) === undefined);
  return [...new Set(there.map((row) => row.person))].filter((each) => each !== person);
};

const nameIn = ({ directory }: Placed, person: string): string =>
  directory.person(person)?.name ?? person;

const takenBy = (scene: DeskScene, { person, at }: Claim): Refusal =>
  refuse('TASK_IN_OTHER_HANDS', { name: nameIn(scene, person), at });

/** What is another's is theirs to release or to hand over. */
function othersClaim(scene: DeskScene): Refusal | null {
  const claim = claimOn(scene);
  return claim === null || claim.person === scene.person ? null : takenBy(scene, claim);
}

export function claimTask(scene: DeskScene): DeskDeed | Refusal {
  const { task, person, at } = scene;
  const post = postAt(scene, person);
  if (post === null) return refuse('TASK_NOT_ON_DESK');
  const fault = othersClaim(scene);
  if (fault !== null) return fault;
  if (claimOn(scene) !== null) return { kind: 'nothing' };
  const { openedAt } = task;
  return { kind: 'held', claim: { person, post, openedAt, givenBy: null, note: null, at } };
}

export function releaseTask(scene: DeskScene): DeskDeed | Refusal {
  const claim = claimOn(scene);
  if (claim === null) return { kind: 'nothing' };
  return claim.person === scene.person ? { kind: 'released' } : takenBy(scene, claim);
}

export function handOverTask(
  scene: DeskScene,
  { to, note }: { readonly to: string; readonly note: string | null },
): DeskDeed | Refusal {
  const { task, person, at } = scene;
  if (postAt(scene, person) === null) return refuse('TASK_NOT_ON_DESK');
  const fault = othersClaim(scene);
  if (fault !== null) return fault;
  if (to === person) return refuse('HANDED_OVER_TO_SELF');
  const post = colleaguesAt(scene, person).includes(to) ? postAt(scene, to) : null;
  if (post === null) return refuse('HANDED_OVER_OUTSIDE', { name: nameIn(scene, to) });
  const { openedAt } = task;
  return { kind: 'held', claim: { person: to, post, openedAt, givenBy: person, note, at } };
}

export interface Nudging {
  readonly waiters: Waiters;
  /** Working day to which a reminder of now counts. */
  readonly day: LocalDate;
  readonly nudges: readonly { readonly person: string; readonly day: LocalDate }[];
}

/** Once a working day for a task, whoever it is: a desk that is pressed by three people works no faster. */
export function nudgeTask(scene: DeskScene, { waiters, day, nudges }: Nudging): DeskDeed | Refusal {
  const { task, person } = scene;
  if (!isWaiting(scene, waiters)) return refuse('NUDGE_NOT_YOURS');
  if (postAt(scene, person) !== null) return refuse('NUDGE_OWN_TASK');
  const post = claimOn(scene)?.post ?? task.post;
  if (post === null) return refuse('NUDGE_NOBODY_THERE');
  const before = nudges.find((each) => each.day === day);
  if (before !== undefined)
    return refuse('NUDGED_ALREADY', { name: nameIn(scene, before.person), day });
  return { kind: 'nudged', post, day };
}

export const isWaiting = (
  { directory, at, person }: Pick<DeskScene, 'directory' | 'at' | 'person'>,
  { proposer, posts }: Waiters,
): boolean => person === proposer || posts.some((post) => directory.holds(person, post, at));

/** What somebody may do about a task now, for the screens. Whether its post was reminded today is told when it is tried. */
export function deedsOn(scene: DeskScene, waiters: Waiters | null): readonly DeskDeedName[] {
  const { person } = scene;
  if (postAt(scene, person) === null)
    return waiters !== null && scene.task.post !== null && isWaiting(scene, waiters)
      ? ['nudge']
      : [];
  const claim = claimOn(scene);
  if (claim !== null && claim.person !== person) return [];
  const canHandOver = colleaguesAt(scene, person).length > 0;
  return [claim === null ? 'claim' : 'release', ...(canHandOver ? (['handOver'] as const) : [])];
}
