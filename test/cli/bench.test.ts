/** `pilotage bench`: measures a real system from beginning to end; here very little of it, for its shape alone. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chapter } from '../../cli/bench/findings';
import { linesOf } from '../../cli/bench/findings';
import { planOf } from '../../cli/bench/plan';
import { exponentOf, inLanes, latencyOf } from '../../cli/bench/statistics';
import { bench } from '../../cli/commands/bench';

jest.setTimeout(240_000);

const project = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'pilotage-benchtest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
  readonly environment: { readonly cores: number; readonly postgres: string };
  readonly scale: number;
  readonly benches: readonly Chapter[];
}

function runBench(...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [join(project, 'build/js/cli/main.js'), 'bench', ...args],
      { cwd: project, env: { ...process.env, PILOTAGE_HOME: project, PORT: '0' } },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`${error.message}\n${stdout}\n${stderr}`));
      },
    );
  });
}

const numbersIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(numbersIn)
    : typeof value === 'string'
      ? []
      : [value];

test('a very small run measures everything, prints finite numbers and leaves nothing behind', async () => {
  const said = await runBench('--json', '--scale', '0.01', '--folder', folder);
  const { environment, scale, benches } = JSON.parse(said) as Printed;
  expect(scale).toBe(0.01);
  expect(environment.cores).toBeGreaterThan(0);
  expect(environment.postgres).toMatch(/^\d+\.\d+/);
  expect(benches.map((each) => each.bench)).toEqual([
    'decisions, one at a time',
    'decisions, many at once',
    'starts, 16 at once',
    'screens that others look at',
    'ledger',
    'desks',
    'decisions, one at a time, in a full house',
  ]);
  for (const chapter of benches) {
    expect(chapter.findings.length).toBeGreaterThan(3);
    // JSON writes what is no number as null.
    expect(numbersIn(chapter).filter((each) => typeof each !== 'number')).toEqual([]);
    expect(linesOf(chapter)).not.toMatch(/NaN|Infinity|undefined/);
  }
  const late = benches[0]?.findings.find(({ what }) => /not yet at the desk/.test(what));
  expect(late).toMatchObject({ value: 0 });
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
});

test.each([['--scale', '0'], ['--scale', 'much'], ['--scale', '5'], ['--fast'], ['one']])(
  'asked wrongly: %s %s',
  async (...args) => {
    const spy = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await bench.run(args)).toBe(2);
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
  },
);

test('the bare workflow is in no bundle of ours', () => {
  const bundle = process.env['PILOTAGE_BUNDLE'] ?? '';
  expect(readFileSync(bundle, 'utf8')).not.toContain('barePilot');
});

test('percentiles are measured values, nearest rank', () => {
  const times = Array.from({ length: 200 }, (_, i) => 200 - i);
  expect(latencyOf(times)).toEqual({ n: 200, p50Ms: 100, p95Ms: 190, p99Ms: 198, maxMs: 200 });
  expect(latencyOf([7])).toEqual({ n: 1, p50Ms: 7, p95Ms: 7, p99Ms: 7, maxMs: 7 });
});

test('the exponent says how cost grows', () => {
  const grows = (cost: number) => exponentOf({ size: 10, cost: 5 }, { size: 100, cost });
  expect([grows(5), grows(50), grows(500)].map((each) => Math.round(each * 100) / 100)).toEqual([
    0, 1, 2,
  ]);
});

test('lanes share the work, each thing once', async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  await inLanes(3, [1, 2, 3, 4, 5, 6, 7], async (n) => {
    most = Math.max(most, (now += 1));
    await new Promise((resolve) => setImmediate(resolve));
    done.push(n);
    now -= 1;
  });
  expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('a smaller plan keeps two sizes apart', () => {
  for (const scale of [0.001, 0.15, 1]) {
    const { starts, ledger, tasks } = planOf(scale);
    for (const [small, large] of [starts, ledger, tasks])
      expect(large / small).toBeGreaterThanOrEqual(4);
  }
  expect(planOf(1).lives.empty * 11).toBeGreaterThanOrEqual(200);
});
