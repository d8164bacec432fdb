/**
 * domain/concern: who may handle a concern. The list is the inspectors, auditors and the monitor above the unit that it
 * is about; whoever it is about, holds a post that it is about, or has a part in the pilot is off the list.
 */
import type { Directory, PostKind, PostRow } from '../directory';
import type { Pilot } from '../pilot';
import { partIn } from '../state/uninvolved';
import type { Instant } from '../time';
import type { Concern } from './concern';

const listedKinds: readonly PostKind[] = ['supervisor', 'auditor', 'monitor'];
const mostLevels = 12;

const listedIn = (directory: Directory, unit: string): readonly PostRow[] =>
  listedKinds.flatMap((kind) => directory.postsOf(unit, kind));

/** Units above, nearest first; never the unit itself unless there is none above. */
export function levelsAbove(directory: Directory, unit: string): readonly string[] {
  const levels: string[] = [];
  let at = directory.unit(unit)?.superior ?? null;
  while (at !== null && levels.length < mostLevels) {
    levels.push(at);
    at = directory.unit(at)?.superior ?? null;
  }
  return levels;
}

/** Nobody above keeps a list: then the unit's own auditors do, and after them any auditor or monitor there is. */
function wholeList(directory: Directory, unit: string): readonly PostRow[] {
  const above = levelsAbove(directory, unit).flatMap((level) => listedIn(directory, level));
  if (above.length > 0) return above;
  const anywhere = directory.data.posts.filter(
    ({ kind }) => kind === 'auditor' || kind === 'monitor',
  );
  return [...anywhere.filter((post) => post.unit === unit), ...anywhere].filter(
    (post, i, all) => all.indexOf(post) === i,
  );
}

export interface People {
  readonly directory: Directory;
  readonly now: Instant;
  /** Persons with a part in the pilot that the concern names, looked up at the moment and never written down. */
  readonly involved: readonly string[];
}

export const isConcerned = (
  { about }: Pick<Concern, 'about'>,
  person: string,
  { directory, now, involved }: People,
): boolean => involved.includes(person) || about.some((post) => directory.holds(person, post, now));

/** Posts of the list that somebody without part in it holds now. */
export function handlersOf(
  concern: Pick<Concern, 'unit' | 'about'>,
  people: People,
): readonly PostRow[] {
  const { directory, now } = people;
  return wholeList(directory, concern.unit).filter(({ id }) => {
    const holders = directory.holders(id, now);
    return (
      !concern.about.includes(id) &&
      holders.length > 0 &&
      holders.every(({ person }) => !isConcerned(concern, person, people))
    );
  });
}

export const mayHandle = (
  concern: Concern,
  actor: { readonly person: string; readonly post: string | null },
  people: People,
): boolean =>
  actor.post !== null &&
  people.directory.holds(actor.person, actor.post, people.now) &&
  !isConcerned(concern, actor.person, people) &&
  handlersOf(concern, people).some(({ id }) => id === actor.post);

/** Of those who keep the list, who has a part in the pilot that a concern names. */
export const involvedIn = (
  pilot: Pilot,
  unit: string,
  directory: Directory,
  now: Instant,
): readonly string[] =>
  wholeList(directory, unit)
    .flatMap(({ id }) => directory.holders(id, now))
    .map(({ person }) => person)
    .filter((person) => partIn(pilot, person, directory, now) !== null);
