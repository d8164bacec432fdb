/**
 * test: watches the law while its own tests live pilots: which act led from which stage to which, what a clock
 * brought about, which duties were open. What was seen is the source of the tables in docs/lifecycle.md, which no
 * chapter states as data. Loaded by scripts/observe-law.mjs before each test file of the law.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { book } from '../../domain/book';
import type { AnyChapter, CommandRule, Duty, EventRule, Outcome } from '../../domain/kernel';
import { isRefusal } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';

type Seen = Record<'moves' | 'matterMoves' | 'clocks' | 'duties', Set<string>>;

const seen: Seen = {
  moves: new Set(),
  matterMoves: new Set(),
  clocks: new Set(),
  duties: new Set(),
};

const note = (what: keyof Seen, ...row: readonly unknown[]): unknown =>
  seen[what].add(JSON.stringify(row));

/** Who brought an event about, by the body that the law made; a body from elsewhere tells nothing. */
const causes = new WeakMap<object, Map<string, string>>();

function remember(outcome: Outcome, by: string): void {
  if (isRefusal(outcome)) return;
  for (const { type, body } of outcome) {
    if (typeof body !== 'object' || body === null) continue;
    causes.set(body, (causes.get(body) ?? new Map<string, string>()).set(type, by));
  }
}

function watchCommand(name: string, rule: { decide: CommandRule<object, object>['decide'] }): void {
  const decide = rule.decide.bind(rule);
  rule.decide = (context) => {
    const outcome = decide(context);
    remember(outcome, name);
    return outcome;
  };
}

function watchEvent(type: string, rule: { evolve: EventRule<object>['evolve'] }): void {
  const evolve = rule.evolve.bind(rule);
  rule.evolve = (pilot, body, event) => {
    const after = evolve(pilot, body, event);
    const by = causes.get(body)?.get(type);
    if (by !== undefined) noteMoves(pilot, by, after);
    return after;
  };
}

function noteMoves(before: Pilot, by: string, after: Pilot): void {
  if (before.stage !== after.stage) note('moves', before.stage, by, after.stage);
  for (const { id, kind, state } of Object.values(after.matters)) {
    const from = before.matters[id]?.state ?? null;
    if (from !== state) note('matterMoves', kind, from, by, state);
  }
}

type Rings = NonNullable<AnyChapter['rings']>;

const watchedRings = (rings: Rings): Rings =>
  Object.fromEntries(
    Object.entries(rings).map(([step, ring]) => [
      step,
      (...args) => {
        const events = ring(...args);
        remember(events, 'clock');
        for (const { type } of events) note('clocks', step, type);
        return events;
      },
    ]),
  );

function noteDuty(chapter: string, pilot: Pilot, duty: Duty): void {
  const matter = pilot.matters[duty.matter];
  const [kind, at] = matter === undefined ? ['main', pilot.stage] : [matter.kind, matter.state];
  const { step, role, rule, commands, ladder = 'default', silent = false } = duty;
  note('duties', chapter, kind, at, step, role, rule, commands, ladder, silent);
}

function watchMoot(chapter: AnyChapter): AnyChapter['dutiesOfMoot'] {
  const duties = chapter.dutiesOfMoot?.bind(chapter);
  return (pilot, law, moot) => {
    const open = duties?.(pilot, law, moot) ?? [];
    for (const duty of open) noteDuty(chapter.name, pilot, duty);
    return open;
  };
}

function watchDuties(chapter: AnyChapter): AnyChapter['duties'] {
  const duties = chapter.duties?.bind(chapter);
  return (pilot, law) => {
    const open = duties?.(pilot, law) ?? [];
    for (const duty of open) noteDuty(chapter.name, pilot, duty);
    return open;
  };
}

for (const chapter of book) {
  for (const [name, rule] of Object.entries(chapter.commands)) watchCommand(name, rule);
  for (const [type, rule] of Object.entries(chapter.events)) watchEvent(type, rule);
  Object.assign(chapter, {
    ...(chapter.duties === undefined ? {} : { duties: watchDuties(chapter) }),
    ...(chapter.dutiesOfMoot === undefined ? {} : { dutiesOfMoot: watchMoot(chapter) }),
    ...(chapter.rings === undefined ? {} : { rings: watchedRings(chapter.rings) }),
  });
}

const root = join(__dirname, '..', '..');

/** Lives that chance makes up are others in every run: they cannot be recorded. */
const isByChance = (test: string): boolean =>
  /'fast-check'|'.\/dice'/.test(readFileSync(test, 'utf8'));

/** A file of its own for each file of tests: they run in several processes. */
afterAll(() => {
  const test = expect.getState().testPath ?? '';
  if (isByChance(test)) return;
  const folder = join(root, 'build', 'observed');
  mkdirSync(folder, { recursive: true });
  const rows = Object.entries(seen).map(([what, set]) => [
    what,
    [...set].map((row) => JSON.parse(row) as unknown),
  ]);
  const name = relative(root, test).replace(/[^\w-]+/g, '-');
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(Object.fromEntries(rows)));
});
