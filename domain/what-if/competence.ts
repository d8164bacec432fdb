/** domain: who loses or gains what they may do with a pilot, post by post: the offers before and after. */
import { everyAsked } from '../allowed';
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

interface Answers {
  readonly command: string;
  readonly matter: string | null;
  /** By post: the code of the refusal; null: offered. */
  readonly codes: readonly (string | null)[];
}

function answersUnder(
  law: Law,
  pilot: Pilot,
  actors: readonly Actor[],
  directory: Directory,
  at: Instant,
): ReadonlyMap<string, Answers> {
  const facts = { now: at, receivedAt: at, law, directory };
  const asked = [...everyAsked(pilot, actors, facts, askingTheLaw)];
  return new Map(
    asked.map(({ command, matter, answers }) => [
      JSON.stringify([command, matter]),
      { command, matter, codes: answers.map(({ refusal }) => refusal?.code ?? null) },
    ]),
  );
}

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
  const actors = actorsIn(directory, at);
  const was = answersUnder(before, pilot, actors, directory, at);
  const is = answersUnder(after, pilot, actors, directory, at);
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort();
  return actors.flatMap(({ post }, i) =>
    keys.flatMap((key) => {
      const [old, now] = [was.get(key), is.get(key)];
      const { command, matter } = (old ?? now) as Answers;
      // What a law does not know of at all is withheld under it, without a word why.
      const [first, then] = [old?.codes[i], now?.codes[i]];
      if ((first === null) === (then === null)) return [];
      const change = then === null ? 'gains' : 'loses';
      return [{ post: post ?? '', command, matter, change, refusal: first ?? then ?? '' }];
    }),
  );
}
