/** domain: who loses or gains what they may do with a pilot, post by post: the offers before and after. */
import { allowedTo } from '../allowed';
import { commandRules } from '../book';
import type { Directory } from '../directory';
import type { Actor } from '../kernel';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';

export interface CompetenceChange {
  readonly post: string;
  readonly command: string;
  readonly matter: string | null;
  readonly change: 'gains' | 'loses';
  /** Why it is withheld on the side where it is. */
  readonly refusal: string;
}

/** Every other guard asks neither the pack nor the calendar: it answers the same under any law. */
const askingTheLaw = new Map(
  [...commandRules].filter(([, rule]) => rule.offered !== undefined || rule.moot === true),
);

interface Asked {
  /** Refusal by command and matter; null: offered. */
  readonly answers: ReadonlyMap<string, string | null>;
}

function asked(
  pilot: Pilot,
  actor: Actor,
  law: Law,
  directory: Directory,
  at: Instant,
): Asked['answers'] {
  const facts = { now: at, receivedAt: at, law, directory };
  const { offers, withheld } = allowedTo(pilot, [actor], facts, askingTheLaw);
  return new Map([
    ...withheld.map((each) => [keyOf(each), each.refusal.code] as const),
    ...offers.map((each) => [keyOf(each), null] as const),
  ]);
}

const keyOf = ({ command, matter }: { command: string; matter: string | null }): string =>
  JSON.stringify([command, matter]);

/** Posts that are held; of several holders the first, because a post may do the same whoever holds it. */
function actorsIn(directory: Directory, at: Instant): readonly Actor[] {
  return directory.data.posts.flatMap(({ id: post }) => {
    const person = directory.holders(post, at)[0]?.person;
    return person === undefined ? [] : [{ person, post }];
  });
}

export function competenceChanged(
  pilot: Pilot,
  before: Law,
  after: Law,
  directory: Directory,
  at: Instant,
): readonly CompetenceChange[] {
  return actorsIn(directory, at).flatMap((actor) => {
    const was = asked(pilot, actor, before, directory, at);
    const is = asked(pilot, actor, after, directory, at);
    return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
      const [old, now] = [was.get(key), is.get(key)];
      if ((old === null) === (now === null)) return [];
      const [command, matter] = JSON.parse(key) as [string, string | null];
      const change = now === null ? 'gains' : 'loses';
      return [{ post: actor.post ?? '', command, matter, change, refusal: old ?? now ?? '' }];
    });
  });
}
