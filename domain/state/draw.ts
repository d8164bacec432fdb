/** domain: a draw by lot that anybody can repeat: the order follows from the seed and the list alone (M26). */
import { sha256 } from './sha256';
import type { Skill } from './skills';

export interface Lot {
  readonly post: string;
  readonly person: string;
  readonly outside: boolean;
  readonly skills: readonly Skill[];
}

export interface Wanted {
  readonly seats: number;
  readonly reserve: number;
  readonly outside: number;
  /** The panel has them together. */
  readonly skills: readonly Skill[];
}

export interface Drawn {
  readonly seats: readonly string[];
  readonly reserve: readonly string[];
}

/** Each lot's number is a hash of seed and post: nobody who does not know the seed can prefer a post by its name. */
export function drawnOrder<T extends { readonly post: string }>(
  seed: string,
  lots: readonly T[],
): readonly T[] {
  const numbered = lots.map((lot) => ({ lot, number: sha256(`${seed}/${lot.post}`) }));
  return numbered
    .sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0))
    .map(({ lot }) => lot);
}

/** One person has one lot, whichever of their posts comes first. */
const eachOnce = (lots: readonly Lot[]): readonly Lot[] =>
  lots.filter((lot, i) => lots.findIndex(({ person }) => person === lot.person) === i);

const outsiders = (lots: readonly Lot[]): number => lots.filter(({ outside }) => outside).length;

/** What a panel lacks, or null. */
export function lackOf(panel: readonly Lot[], wanted: Wanted): 'seats' | 'outside' | Skill | null {
  if (panel.length < wanted.seats) return 'seats';
  if (outsiders(panel) < wanted.outside) return 'outside';
  return wanted.skills.find((skill) => !panel.some((lot) => lot.skills.includes(skill))) ?? null;
}

/** The first in drawn order for each thing that is wanted, then the rest of the seats in that order. */
export function seated(order: readonly Lot[], wanted: Wanted): readonly Lot[] {
  const once = eachOnce(order);
  const taken: Lot[] = [];
  const take = (fits: (lot: Lot) => boolean): void => {
    const next = once.find((lot) => !taken.includes(lot) && fits(lot));
    if (next !== undefined) taken.push(next);
  };
  for (const skill of wanted.skills)
    if (!taken.some((lot) => lot.skills.includes(skill))) take((lot) => lot.skills.includes(skill));
  while (outsiders(taken) < wanted.outside && outsiders(once) > outsiders(taken))
    take(({ outside }) => outside);
  while (taken.length < Math.min(wanted.seats, once.length)) take(() => true);
  return once.filter((lot) => taken.includes(lot)).slice(0, Math.max(wanted.seats, taken.length));
}

export function drawPanel(seed: string, lots: readonly Lot[], wanted: Wanted): Drawn {
  const order = drawnOrder(seed, lots);
  const seats = seated(order, wanted);
  const rest = eachOnce(order).filter((lot) => !seats.includes(lot));
  return {
    seats: seats.map(({ post }) => post),
    reserve: rest.slice(0, wanted.reserve).map(({ post }) => post),
  };
}

/** The first of the reserve, in drawn order, with whom the panel still has what is wanted; else the first. */
export function substituteFor(
  remaining: readonly Lot[],
  reserve: readonly Lot[],
  wanted: Wanted,
): Lot | null {
  const whole = reserve.find((lot) => lackOf([...remaining, lot], wanted) === null);
  return whole ?? reserve[0] ?? null;
}
