/** domain: the chapters as one book: every command, event and own rule found by its name. */
import { chapters } from './chapters.generated';
import type { AnyChapter, CommandRule, EventRule } from './kernel';
import type { KnownRule } from './law/known-rules';
import { knownBy, knownRules, limitingRules } from './law/known-rules';
import type { Law } from './law/law';
import type { LawPack, Rule } from './law/pack';
import type { Calendar } from './calendar/calendar';

export const book: readonly AnyChapter[] = chapters as readonly AnyChapter[];

function index<T>(
  part: (chapter: AnyChapter) => Readonly<Record<string, T>>,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const chapter of book) {
    for (const [name, entry] of Object.entries(part(chapter))) {
      if (found.has(name)) throw new Error(`Two chapters define ${name}`);
      found.set(name, entry);
    }
  }
  return found;
}

export const commandRules = index<CommandRule<never, never>>((chapter) => chapter.commands);
export const eventRules = index<EventRule<never>>((chapter) => chapter.events);
export const ownRules = index<Rule>((chapter) => chapter.rules ?? {});
export const chapterOfCommand = index<string>((chapter) =>
  Object.fromEntries(Object.keys(chapter.commands).map((name) => [name, chapter.name])),
);

/** The law in force for a pilot: its pack, completed by our own numbers where the pack is silent. */
export function lawInForce(pack: LawPack, packHash: string, calendar: Calendar): Law {
  return {
    pack: { ...pack, rules: { ...Object.fromEntries(ownRules), ...pack.rules } },
    packHash,
    calendar,
  };
}

/** Everything that a pack may state: what it must, what it may limit, and what the chapters bring along. */
export const packRules: Readonly<Record<string, KnownRule>> = {
  ...knownBy(ownRules),
  ...limitingRules,
  ...knownRules,
};
