/** scripts: `npm run check`: everything that can be known without servers, in parallel, with durations. */
import './set-up/require-node.mjs';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { checkCompose } from './check/compose.mjs';
import { checkSizes } from './check/sizes.mjs';
import { filesBelow } from './build/inputs.mjs';
import { projectFolder as root } from './set-up/places.mjs';
import { run } from './set-up/run.mjs';
import { needs, setUpOrExit } from './set-up.mjs';

const rooms = [
  'domain',
  'contracts',
  'workflows',
  'activities',
  'adapters',
  'worker',
  'api',
  'web',
  'cli',
];
const bin = (...path) => join(root, 'node_modules', ...path);
const present = (folders) => folders.filter((folder) => filesBelow(root, folder).length > 0);
const hasCode = (folder) => filesBelow(root, folder).some((file) => /\.tsx?$/.test(file));

/**
 * Type checkers are Go programs. On one core each they share what they know and do half the work; the other lanes have
 * the other cores.
 */
const env = { GOMAXPROCS: '1', GOGC: '200', ...process.env };

/** What an earlier run found out about files whose content is still the same. */
const remembered = (...path) => join(root, 'build', 'checked', ...path);

/** A check by a program: it passes when the program says nothing bad by its exit code. */
const program =
  (script, ...args) =>
  async () => {
    const { code, output } = await run(process.execPath, [script, ...args], { cwd: root, env });
    return { note: '', problems: code === 0 ? [] : [output.trim()] };
  };

/** One checker: several would each work out the same types again, on cores that others need. */
const single = ['--checkers', '1', '--pretty', 'false'];

const types = (folder) => ({
  name: `types ${folder}`,
  skip: !hasCode(folder),
  work: program(
    bin('@typescript', 'native', 'bin', 'tsc'),
    ...['-p', folder, ...single, '--incremental'],
    ...['--tsBuildInfoFile', remembered(`types-${folder.replace(/\W/g, '-')}.json`)],
  ),
});

/** Documents made from code: each is a command of ours that fails when its page is stale. */
const generatedDocuments = [['docs', '--check']];

const documents = generatedDocuments.map((args) => ({
  name: `fresh ${args[0]}`,
  skip: !existsSync(join(root, 'cli', 'commands', `${args[0]}.ts`)),
  work: program(join(root, 'build', 'js', 'cli', 'main.js'), ...args),
}));

/** Longest first, so that the cores end together. */
const checks = [
  {
    name: 'lint by types',
    work: program(bin('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings', '.'),
  },
  {
    name: 'lint',
    work: program(
      bin('eslint', 'bin', 'eslint.js'),
      ...['--max-warnings', '0', '--cache', '--cache-strategy', 'content'],
      ...['--cache-location', remembered('lint'), '.'],
    ),
  },
  {
    name: 'unused code',
    work: program(bin('knip', 'bin', 'knip.js'), '--no-progress', '--no-gitignore'),
  },
  {
    name: 'room rules',
    work: program(
      bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--output-type',
      'err-long',
      ...present([...rooms, 'test']),
    ),
  },
  {
    name: 'format',
    work: program(
      bin('prettier', 'bin', 'prettier.cjs'),
      ...['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
      ...[`--cache-location=${remembered('format')}`, '.'],
    ),
  },
  types('.'),
  types('web'),
  types('test/e2e'),
  types('test/web'),
  ...documents,
  { name: 'compose', work: () => checkCompose(root) },
  { name: 'sizes', work: async () => checkSizes(root) },
];

async function perform({ name, work }) {
  const since = performance.now();
  const { note, problems } = await work().catch((error) => ({ note: '', problems: [error.stack] }));
  const seconds = `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const mark = problems.length === 0 ? 'ok ' : 'RED';
  process.stdout.write(`  ${name.padEnd(16)} ${mark} ${seconds.padStart(7)}  ${note}\n`);
  return { name, problems };
}

async function performAll(list) {
  const queue = list.filter(({ skip }) => !skip);
  const results = [];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results.push(await perform(next));
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
  return results;
}

const since = performance.now();
await setUpOrExit(needs.check, { quiet: true });
const red = (await performAll(checks)).filter(({ problems }) => problems.length > 0);
for (const { name, problems } of red) {
  process.stdout.write(`\n--- ${name}\n${problems.join('\n')}\n`);
}
const total = ((performance.now() - since) / 1000).toFixed(1);
process.stdout.write(
  red.length === 0
    ? `\ncheck passed in ${total} s\n`
    : `\ncheck failed in ${total} s: ${red.map(({ name }) => name).join(', ')}\n`,
);
process.exitCode = red.length === 0 ? 0 : 1;
