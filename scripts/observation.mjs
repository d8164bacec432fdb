/**
 * scripts: what the tests of the law saw it do, merged and compared with cli/docs/observed.json, the source of the tables
 * in docs/lifecycle.md that no chapter states as data. Recorded by scripts/observe-law.mjs, compared by `npm test`.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './set-up/places.mjs';

const seenFolder = join(projectFolder, 'build', 'observed');
const recordFile = join(projectFolder, 'cli', 'docs', 'observed.json');

/** Flags of jest by which the tests of the law are watched. */
export const observing = [
  '--setupFilesAfterEnv',
  join(projectFolder, 'test', 'support', 'observe-law.ts'),
];

/** Before the tests run: what earlier ones saw is forgotten. */
export const forgetSeen = () => rmSync(seenFolder, { recursive: true, force: true });

const byText = (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function distinct(rows) {
  return [...new Set(rows.map((row) => JSON.stringify(row)))]
    .map((row) => JSON.parse(row))
    .sort(byText);
}

/** The same duty seen at several stages, or in several states of its matter, is one row. */
function dutyRows(rows) {
  const found = new Map();
  for (const [chapter, kind, at, ...rest] of distinct(rows)) {
    const key = JSON.stringify([chapter, kind, ...rest]);
    found.set(key, [...(found.get(key) ?? []), at]);
  }
  return [...found]
    .map(([key, at]) => {
      const [chapter, kind, step, role, rule, commands, ladder, silent] = JSON.parse(key);
      return { chapter, kind, at, step, role, rule, commands, ladder, silent };
    })
    .sort(byText);
}

function merge(files) {
  const all = (what) => files.flatMap((file) => file[what]);
  return {
    moves: distinct(all('moves')),
    matterMoves: distinct(all('matterMoves')),
    clocks: distinct(all('clocks')),
    duties: dutyRows(all('duties')),
  };
}

const readSeen = () =>
  readdirSync(seenFolder).map((file) => JSON.parse(readFileSync(join(seenFolder, file), 'utf8')));

const linesOf = (text) => new Set(text.split('\n').map((line) => line.trim()));

function difference(before, after) {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [
    ...[...now].filter((line) => !old.has(line)).map((line) => `  seen, not recorded: ${line}`),
    ...[...old].filter((line) => !now.has(line)).map((line) => `  recorded, not seen: ${line}`),
  ].slice(0, 20);
}

/** The package is asked for here, because the tests' set-up installs it after this file is read. */
async function seenText() {
  const { format } = await import('prettier');
  return format(JSON.stringify(merge(readSeen())), { parser: 'json', printWidth: 100 });
}

export async function recordSeen() {
  mkdirSync(join(recordFile, '..'), { recursive: true });
  writeFileSync(recordFile, await seenText());
}

/** Null, or in words what the tests saw otherwise than it is recorded. */
export async function staleRecord() {
  const text = await seenText();
  const before = existsSync(recordFile) ? readFileSync(recordFile, 'utf8') : '';
  if (text === before) return null;
  return (
    `The tests of the law saw something else than cli/docs/observed.json says:\n${difference(before, text).join('\n')}\n` +
    'Run `node scripts/observe-law.mjs`, then `npx pilotage docs`, and look at what changed.\n'
  );
}
