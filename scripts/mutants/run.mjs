/**
 * scripts: runs the tests of the law without some file of it, many mutants in one jest: each is a test file of a line that
 * names what is missing and which tests to load, written below build/. A jest for each would spend its time starting.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { generate } from '../generate.mjs';
import { projectFolder } from '../set-up/places.mjs';

const jest = join(projectFolder, 'node_modules', 'jest', 'bin', 'jest.js');
const folder = join(projectFolder, 'build', 'mutants');
const outputFile = join(folder, 'results.json');

/** All mutants together; a run that takes longer hangs. */
const limitMs = 30 * 60_000;

const fileOf = (index) => `${String(index).padStart(3, '0')}.test.ts`;

function writeTests(mutants) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, mutant] of mutants.entries()) {
    const source = `import { lawWithout } from '../../test/support/mutants/law-without';
lawWithout(${JSON.stringify(mutant)});
`;
    writeFileSync(join(folder, fileOf(index)), source);
  }
}

const args = [
  ...['--selectProjects', 'mutants', '--json', '--testLocationInResults'],
  ...['--outputFile', outputFile],
  ...['--testNamePattern', '\\[M\\d+\\]'],
  `--maxWorkers=${Math.min(4, availableParallelism())}`,
];

function runJest() {
  return new Promise((done) => {
    const child = spawn(process.execPath, [jest, ...args], {
      cwd: projectFolder,
      stdio: 'ignore',
      env: { ...process.env, PILOTAGE_LONG: '' },
    });
    const hung = setTimeout(() => child.kill('SIGKILL'), limitMs);
    child.on('close', () => {
      clearTimeout(hung);
      done();
    });
  });
}

const namedIn = (title) => [...title.matchAll(/\[M(\d+)\]/g)].map(([, number]) => Number(number));

/** After a file that did not load the next one stands below it. */
const isFile = (title) => /^test\/.*\.ts$/.test(title);

/** Rows of one table stand at one place: among them are those that show what is not asked for. */
function placesOf(ran) {
  const places = new Map();
  for (const { ancestorTitles, fullName, location, status } of ran) {
    const place = `${ancestorTitles.findLast(isFile)}:${location?.line ?? 0}`;
    const { numbers = [], passes = true } = places.get(place) ?? {};
    places.set(place, {
      title: fullName,
      numbers: [...numbers, ...namedIn(fullName)],
      passes: passes && status === 'passed',
    });
  }
  return places;
}

/** Numbers with a test that passed, and with one that failed; and what became of the tests by their place. */
function sorted(assertionResults) {
  const numbers = (wanted) =>
    new Set(
      assertionResults
        .filter(({ status }) => status === wanted)
        .flatMap(({ fullName }) => namedIn(fullName)),
    );
  const ran = assertionResults.filter(({ status }) => status === 'passed' || status === 'failed');
  return {
    passed: numbers('passed'),
    failed: numbers('failed'),
    tests: placesOf(ran),
  };
}

/** By the file that was missing ('' for none): what became of the tests, as the last run left it. */
export function resultsOf(mutants) {
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8'));
  const byFile = new Map(testResults.map((each) => [basename(each.name), each.assertionResults]));
  return new Map(
    mutants.map(({ without }, index) => [without, sorted(byFile.get(fileOf(index)) ?? [])]),
  );
}

export async function runTests(mutants) {
  generate();
  writeTests(mutants);
  await runJest();
  return resultsOf(mutants);
}
