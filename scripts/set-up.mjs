/**
 * scripts: brings a fresh clone to the point where it runs, and does nothing the second time.
 * It depends on Node alone, because it is what installs everything else.
 */
import './set-up/require-node.mjs';
import { fileURLToPath } from 'node:url';
import { installPackages } from './set-up/packages.mjs';
import { projectFolder } from './set-up/places.mjs';
import { SetUpError, stepPrinter } from './set-up/steps.mjs';
import { provideTemporal } from './set-up/temporal.mjs';

async function generateRegistries(root) {
  const { generate } = await import('./generate.mjs');
  const { written, problem } = generate(root);
  if (problem) throw new SetUpError(problem);
  return written.length > 0 ? `${written.length} written` : undefined;
}

const buildBackend = async (root) => (await import('./build/backend.mjs')).buildBackend(root);
const buildBundle = async (root) => (await import('./build/bundle.mjs')).buildBundle(root);
const buildWeb = async (root) => (await import('./build/web.mjs')).buildWeb(root);

/** Modules are loaded late, for they need packages. */
const parts = {
  packages: ['packages', installPackages],
  temporal: ['Temporal', (_root, printer) => provideTemporal('temporal', printer)],
  testServer: ['Temporal for tests', (_root, printer) => provideTemporal('testServer', printer)],
  registries: ['registries', generateRegistries],
  backend: ['backend', buildBackend],
  bundle: ['workflow bundle', buildBundle],
  web: ['screens', buildWeb],
};

/** One after the other in the order in which they build on each other; the rows of one group at the same time. */
const groups = [
  [['packages']],
  [['temporal'], ['testServer'], ['registries', 'backend', 'bundle', 'web']],
];

/** What each kind of work needs. */
export const needs = {
  build: ['packages', 'registries', 'backend', 'bundle', 'web'],
  check: ['packages', 'registries', 'backend'],
  command: ['packages', 'temporal', 'registries', 'backend', 'bundle'],
  everything: Object.keys(parts),
  start: ['packages', 'temporal', 'registries', 'backend', 'bundle', 'web'],
};

/** Provides the named parts; with `quiet` only what had to be done is said. */
export async function setUp(names, { quiet = false, root = projectFolder } = {}) {
  const printer = stepPrinter({ quiet });
  const oneAfterTheOther = async (row) => {
    for (const name of row.filter((part) => names.includes(part))) {
      const [title, work] = parts[name];
      await printer.step(title, () => work(root, printer));
    }
  };
  for (const rows of groups) {
    const done = await Promise.allSettled(rows.map(oneAfterTheOther));
    const failed = done.find(({ status }) => status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
}

/** For scripts: a failure is said in one sentence where the reason is known, and ends the program. */
export async function setUpOrExit(names, options) {
  try {
    await setUp(names, options);
  } catch (error) {
    const known = error instanceof SetUpError;
    process.stderr.write(`\nSet-up stopped: ${known ? error.message : (error?.stack ?? error)}\n`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUpOrExit(process.argv.length > 2 ? process.argv.slice(2) : needs.everything);
}
