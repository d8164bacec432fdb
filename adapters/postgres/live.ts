/**
 * adapters: tells every api what a commit changed, and hears it. Like the answers (hearing.ts) it is told after the commit
 * and not in it. A word holds ids of posts and of a pilot: who reads it has to ask for the rest, and is asked who they are.
 */
import type { ClientBase, Pool } from 'pg';
import { z } from 'zod';
import type { LiveWord } from '../../contracts/live';
import type { Listener } from './listener';

const liveChannel = 'pilotage_live';
/** Told by the database itself, whoever ends a session: its id. */
const endedChannel = 'pilotage_session_ended';

/** PostgreSQL carries less than 8,000 bytes in a word. */
const mostBytes = 7_500;

const ids = z.array(z.string());
const liveWord = z.object({
  tenant: z.string(),
  pilot: z.string().nullable(),
  tasks: ids,
  offices: ids,
  notices: ids,
  clock: z.boolean(),
}) satisfies z.ZodType<LiveWord>;

const halves = (posts: readonly string[]): readonly (readonly string[])[] => [
  posts.slice(0, Math.ceil(posts.length / 2)),
  posts.slice(Math.ceil(posts.length / 2)),
];

/** As texts that PostgreSQL carries: many posts become several words. */
export function textsOf(word: LiveWord): readonly string[] {
  const text = JSON.stringify(word);
  const posts = word.tasks.length + word.offices.length + word.notices.length;
  if (Buffer.byteLength(text) <= mostBytes || posts < 2) return [text];
  const [tasks, offices, notices] = [word.tasks, word.offices, word.notices].map(halves);
  return [0, 1].flatMap((i) =>
    textsOf({
      ...word,
      tasks: tasks?.[i] ?? [],
      offices: offices?.[i] ?? [],
      notices: notices?.[i] ?? [],
    }),
  );
}

/** Nobody has to find it after a crash, so that its commit does not wait for the disk. */
const tellLive = {
  name: 'tell-live',
  text: `SELECT pg_notify('${liveChannel}', word)
    FROM set_config('synchronous_commit', 'off', true), unnest($1::text[]) AS word`,
};

function wordsOf(told: Partial<LiveWord>): readonly string[] {
  const { tenant = '', pilot = null, clock = false } = told;
  const [tasks = [], offices = [], notices = []] = [told.tasks, told.offices, told.notices].map(
    (posts) => [...new Set(posts)],
  );
  const isNothing = pilot === null && !clock && tasks.length + notices.length === 0;
  return isNothing ? [] : textsOf({ tenant, pilot, tasks, offices, notices, clock });
}

/** A word that is lost is made up for: screens ask again from time to time. */
async function tellTexts(on: ClientBase | Pool, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  await on.query({ ...tellLive, values: [texts] }).catch(() => undefined);
}

export const tellScreens = (on: ClientBase | Pool, told: Partial<LiveWord>): Promise<void> =>
  tellTexts(on, wordsOf(told));

/**
 * Tells without holding up whoever has something to tell: what comes while one telling is under way goes with the next.
 * Commits that tell wait for each other, so that few of many words are better than many of one.
 */
export function tellerOn(pool: Pool): (told: Partial<LiveWord>) => void {
  let waiting: string[] = [];
  let underWay = false;
  const tellAll = async (): Promise<void> => {
    underWay = true;
    while (waiting.length > 0) {
      const texts = waiting;
      waiting = [];
      await tellTexts(pool, texts);
    }
    underWay = false;
  };
  return (told) => {
    waiting.push(...wordsOf(told));
    if (!underWay) void tellAll();
  };
}

export interface Ears {
  hear(word: LiveWord): void;
  ended(session: string): void;
}

function wordIn(text: string): LiveWord | null {
  try {
    return liveWord.parse(JSON.parse(text));
  } catch {
    return null; // anybody with the database's password can say anything
  }
}

/** Before the listener listens. */
export function hearLive(listener: Listener, ears: Ears): void {
  listener.on(liveChannel, (text) => {
    const word = wordIn(text);
    if (word !== null) ears.hear(word);
  });
  listener.on(endedChannel, (session) => ears.ended(session));
}
