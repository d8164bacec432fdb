/** cli: `pilotage docs`: the pages of docs/ that are made from the law and the tree, written anew or only compared. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CliCommand } from '../command';
import { CliError } from '../command';
import { readConfig } from '../config';
import { incoherences } from '../docs/coherence';
import { proofsIn } from '../docs/mechanism-proofs';
import { readObserved } from '../docs/observed';
import type { Material, Page } from '../docs/pages';
import { generatedPages } from '../docs/pages';
import type { Cruised } from '../docs/room-graph';
import { rooms } from '../docs/room-graph';
import { optionsOf } from '../options';

const usage = `Usage: npx pilotage docs [--check] [--json]

Writes the pages of docs/ that are made from the law and the tree: lifecycle, glossary, rules, and the
room graph in architecture. For those who change the program: it needs the development packages.

  --check    only compare; says which pages are stale
  --json     print { pages: [{ path, state }], faults }

Exit codes: 0 fresh (or made fresh), 1 --check found a stale page or the law does not cohere, 2 asked wrongly.`;

interface Result {
  readonly path: string;
  readonly state: 'fresh' | 'stale' | 'written';
}

const longestAnswerBytes = 64 * 1024 * 1024;

async function cruise(home: string): Promise<Cruised> {
  const program = join(home, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  if (!existsSync(program))
    throw new CliError('The development packages are missing: run `npm install` in the project.');
  const present = rooms.filter((room) => existsSync(join(home, room)));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--output-type', 'json', '--include-only', `^(${rooms.join('|')})/`, ...present],
    { cwd: home, maxBuffer: longestAnswerBytes },
  );
  return JSON.parse(stdout) as Cruised;
}

function settle(home: string, page: Page, material: Material, isCheck: boolean): Result {
  const file = join(home, page.path);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = page.text(material, present);
  if (text === present) return { path: page.path, state: 'fresh' };
  if (isCheck) return { path: page.path, state: 'stale' };
  writeFileSync(file, text);
  return { path: page.path, state: 'written' };
}

function inWords(results: readonly Result[], faults: readonly string[]): string {
  const stale = results.some(({ state }) => state === 'stale');
  return [
    ...results.map(({ path, state }) => `${path}: ${state}`),
    ...faults,
    ...(stale ? ['Run `npx pilotage docs` to write the stale pages.'] : []),
  ].join('\n');
}

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { flags: ['check', 'json'], values: [], most: 0 });
  if (options === null) return 2;
  const { home } = readConfig();
  const isCheck = options.flags.has('check');
  const material = {
    observed: readObserved(home),
    cruised: await cruise(home),
    proofs: proofsIn(home),
  };
  const faults = incoherences(material.observed);
  const results = generatedPages.map((page) => settle(home, page, material, isCheck));
  console.log(
    options.flags.has('json')
      ? JSON.stringify({ pages: results, faults })
      : inWords(results, faults),
  );
  return faults.length > 0 || results.some(({ state }) => state === 'stale') ? 1 : 0;
}

export const docs: CliCommand = {
  summary: 'write the pages of docs/ that are made from the law, or check that they are fresh',
  usage,
  run,
};
