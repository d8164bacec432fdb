/**
 * scripts: `npm run test:mutants`: proves the proofs. Each file of the law that a mechanism names is taken out in turn
 * (a chapter out of the book), and tests with the mechanism's number in their titles must fail: the mutant is killed.
 * One that survives is red. Numbers as arguments choose mechanisms. Part of `npm run test:long`.
 */
import './set-up/require-node.mjs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { resultsOf, runTests } from './mutants/run.mjs';
import { projectFolder } from './set-up/places.mjs';
import { needs, setUpOrExit } from './set-up.mjs';
import { withTypeScript } from './typescript-loader.mjs';

const ofLaw = (file) => /^domain\//.test(file);
const provesLaw = (file) => /^(domain|contracts)\//.test(file);

/** Mechanisms with files of the law that do them, and tests of the law that name them; the servers' are not taken apart. */
export function candidates(numbers = []) {
  return withTypeScript((require) => {
    const { mechanismRows } = require(`${projectFolder}/cli/docs/mechanism-rows.ts`);
    const { proofsIn } = require(`${projectFolder}/cli/docs/mechanism-proofs.ts`);
    const proofs = proofsIn(projectFolder);
    return mechanismRows
      .filter(({ n }) => numbers.length === 0 || numbers.includes(n))
      .map(({ n, places }) => ({
        n,
        places: places.filter(ofLaw),
        files: (proofs.get(n) ?? []).filter(provesLaw).map((file) => `test/${file}`),
      }))
      .filter(({ places, files }) => places.length > 0 && files.length > 0);
  });
}

/** One run of tests per place, and one with the whole law in which all must pass. */
function mutantsOf(chosen) {
  const places = [...new Set(chosen.flatMap(({ places: own }) => own))].sort();
  return ['', ...places].map((without) => {
    const concerned = chosen.filter(({ places: own }) => without === '' || own.includes(without));
    return {
      without,
      files: [...new Set(concerned.flatMap(({ files }) => files))].sort(),
      mechanisms: concerned.map(({ n }) => n),
    };
  });
}

/** What is wrong with the proofs of a mechanism, in words; null when each of its mutants was killed. */
function verdict({ n, places }, seen) {
  const whole = seen.get('');
  if (whole.failed.has(n)) return 'its tests fail with the whole law';
  if (!whole.passed.has(n)) return 'no test of its number ran';
  const lived = places.filter((place) => seen.get(place)?.failed.has(n) !== true);
  return lived.length === 0 ? null : `survived without ${lived.join(', ')}`;
}

/** Tests that name mechanisms and pass without any of the files that do them: they prove something else. */
function idleTests(chosen, seen) {
  const mutantsOfNumber = (n) => chosen.find((each) => each.n === n)?.places ?? [];
  const passes = (where) => (place) => seen.get(place)?.tests.get(where)?.passes === true;
  return [...(seen.get('')?.tests ?? [])]
    .filter(([, { numbers }]) => numbers.some((n) => chosen.some((each) => each.n === n)))
    .filter(([where, { numbers }]) => numbers.flatMap(mutantsOfNumber).every(passes(where)))
    .map(([where, { title }]) => `${where} ${title.slice(title.indexOf(' ') + 1)}`);
}

function report(chosen, seen) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const mechanism of chosen) {
    const wrong = verdict(mechanism, seen);
    total[wrong === null ? 'passed' : 'failed'] += 1;
    const words = wrong === null ? `killed  ${mechanism.places.join(', ')}` : `RED     ${wrong}`;
    process.stdout.write(`  M${String(mechanism.n).padEnd(4)} ${words}\n`);
  }
  for (const test of idleTests(chosen, seen)) {
    total.failed += 1;
    process.stdout.write(`  RED   passes whatever is taken out: ${test}\n`);
  }
  return total;
}

/** --again: what the last run left is read once more. */
const again = process.argv.includes('--again');

/** Numbers as of a usual run: mechanisms whose mutants were all killed, and what survived. */
export async function runMutants(chosen = candidates()) {
  const mutants = mutantsOf(chosen);
  process.stdout.write(`${mutants.length - 1} files are taken out of the law, one at a time.\n`);
  return report(chosen, await (again ? resultsOf(mutants) : runTests(mutants)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUpOrExit(needs.check, { quiet: true });
  const total = await runMutants(
    candidates(process.argv.slice(2).map(Number).filter(Number.isInteger)),
  );
  const { inWords } = createRequire(import.meta.url)('../test/support/closing-line.cjs');
  process.exitCode = total.failed > 0 ? 1 : 0;
  process.stdout.write(`${inWords(total)}\n`);
}
