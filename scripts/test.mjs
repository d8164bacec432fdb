/**
 * scripts: `npm test`: sets up, then runs every kind of test, fast to slow, and ends with one line.
 * Kinds that are alike are one jest: the fast ones use all cores, those that wait for servers one more, and those with
 * a system of their own run three at a time. Arguments go to jest; with --selectProjects there is one jest only.
 */
import './set-up/require-node.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMutants } from './mutants.mjs';
import { forgetSeen, observing, staleRecord } from './observation.mjs';
import { projectFolder } from './set-up/places.mjs';
import { needs, setUpOrExit } from './set-up.mjs';

/** Each worker may start servers of its own: more than four would measure the machine's memory. */
const several = Math.min(4, availableParallelism());
/** Tests that wait for servers leave a third of the machine idle. */
const waiting = Math.min(4, several + 1);

const stages = [
  { projects: ['law'], workers: several, flags: observing, afterwards: staleRecord },
  { projects: ['tools', 'web'], workers: several },
  { projects: ['record', 'story', 'api'], workers: waiting },
  // Each has a system of its own. One left running by a failed test must not hold up the tests that follow.
  { projects: ['whole', 'faults'], workers: Math.min(3, waiting), flags: ['--forceExit'] },
];

/** What the usual run has no time for: the law without each of its parts, a million random commands, an hour of kills. */
const longStages = [
  { work: runMutants },
  { projects: ['law'], workers: several, flags: ['--testPathPatterns', 'test/domain/wild'] },
  { projects: ['faults'], workers: 1, flags: ['--forceExit'] },
];

/** A kind of test that takes longer than this hangs. It is ended, so that the rest is told of. */
const limitMs = 25 * 60_000;
const longLimitMs = 75 * 60_000;

/**
 * --long: what is shortened in the usual run is done in full, such as a database away for a quarter of an hour, and each
 * file of the law that does a mechanism is taken out, to see its tests fail.
 */
const long = process.argv.includes('--long');
const jestArguments = process.argv.slice(2).filter((argument) => argument !== '--long');

const jest = join(projectFolder, 'node_modules', 'jest', 'bin', 'jest.js');
const notRun = { passed: 0, failed: 1, skipped: 0 };

function runJest(args, tallyFile) {
  const limit = long ? longLimitMs : limitMs;
  return new Promise((done) => {
    const child = spawn(process.execPath, [jest, ...args], {
      cwd: projectFolder,
      stdio: 'inherit',
      env: {
        ...process.env,
        PILOTAGE_TALLY: tallyFile,
        ...(long ? { PILOTAGE_LONG: '1' } : {}),
      },
    });
    const hung = setTimeout(() => {
      console.error(`These tests did not end within ${limit / 60_000} minutes and are stopped.`);
      child.kill('SIGKILL');
    }, limit);
    child.on('close', (code) => {
      clearTimeout(hung);
      done(code ?? 1);
    });
  });
}

function readTally(file, code) {
  try {
    const tally = JSON.parse(readFileSync(file, 'utf8'));
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    return code === 0 ? { passed: 0, failed: 0, skipped: 0 } : notRun;
  }
}

function runsOf(args) {
  if (args.includes('--selectProjects')) return [{ projects: [], workers: 1 }];
  return long ? longStages : stages;
}

/** One kind of test; what the tests saw is compared with the record only when all of them ran. */
async function runStage({ projects, workers, flags = [], afterwards }, args, file) {
  const select = projects.length > 0 ? ['--selectProjects', ...projects] : [];
  const fixed = ['--passWithNoTests', ...flags, `--maxWorkers=${workers}`];
  const code = await runJest([...args, ...fixed, ...select], file);
  const tally = readTally(file, code);
  if (args.length > 0 || code !== 0) return tally;
  const complaint = (await afterwards?.()) ?? null;
  process.stdout.write(complaint ?? '');
  return complaint === null ? tally : { ...tally, failed: tally.failed + 1 };
}

async function runStages(args, folder) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  forgetSeen();
  for (const [index, stage] of runsOf(args).entries()) {
    const file = join(folder, `${index}.json`);
    const tally = stage.work ? await stage.work() : await runStage(stage, args, file);
    for (const key of Object.keys(total)) total[key] += tally[key];
  }
  return total;
}

await setUpOrExit(needs.everything);
const folder = mkdtempSync(join(tmpdir(), 'pilotage-tally-'));
const total = await runStages(jestArguments, folder);
rmSync(folder, { recursive: true, force: true });
const { inWords } = createRequire(import.meta.url)('../test/support/closing-line.cjs');
process.exitCode = total.failed > 0 ? 1 : 0;
process.once('exit', () => process.stdout.write(`${inWords(total)}\n`));
