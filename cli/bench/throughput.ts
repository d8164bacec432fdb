/** cli: many people at once: each lives pilot after pilot, all for the same short while, then bare workflows do the same. */
import type { Bare } from './bare';
import type { Finding } from './findings';
import { atLeast } from './findings';
import { acts } from './route';
import { exponentOf, inLanes, timed } from './statistics';
import type { Town } from './town';

/** Tells of a thing done; answers whether there is time for another. */
type Count = () => boolean;

/** What is under way when the time is up is finished and counted. */
async function perSecond(
  people: number,
  forMs: number,
  life: (count: Count) => Promise<void>,
): Promise<{ n: number; perSecond: number }> {
  const since = performance.now();
  let n = 0;
  const isTime = (): boolean => performance.now() - since < forMs;
  const count = (): boolean => {
    n += 1;
    return isTime();
  };
  const lane = async (): Promise<void> => {
    do await life(count);
    while (isTime());
  };
  await Promise.all(Array.from({ length: people }, lane));
  return { n, perSecond: (n * 1_000) / (performance.now() - since) };
}

const ourLife = (town: Town) => async (count: Count) => {
  const pilot = await town.drafts();
  await town.submits(pilot);
  let goesOn = count();
  for (const act of acts) {
    if (!goesOn) return;
    await town.acts(act, pilot);
    goesOn = count();
  }
};

const bareLife = (bare: Bare) => async (count: Count) => {
  const id = bare.mint();
  for (let i = 0; i <= acts.length; i += 1) {
    await bare.decides(id);
    if (!count()) return;
  }
};

export async function throughput(
  town: Town,
  bare: Bare,
  people: readonly number[],
  forMs: number,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const rates: { size: number; cost: number }[] = [];
  for (const size of people) {
    const ours = await perSecond(size, forMs, ourLife(town));
    const least = await perSecond(size, forMs, bareLife(bare));
    rates.push({ size, cost: ours.perSecond });
    findings.push(
      { kind: 'rate', what: 'decisions', size, ...ours },
      { kind: 'rate', what: 'bare updates', size, ...least },
      {
        kind: 'ratio',
        what: `decisions : bare, ${size} at once`,
        value: ours.perSecond / least.perSecond,
        target: atLeast(0.6),
      },
    );
  }
  const [few, many] = [rates[0], rates.at(-1)];
  if (few === undefined || many === undefined) return findings;
  return [
    ...findings,
    { kind: 'growth', what: 'decisions/s by people', exponent: exponentOf(few, many) },
  ];
}

const startersAtOnce = 16;

/** Drafts are written beforehand: a start is the submission that brings a pilot to life. */
export async function starts(
  town: Town,
  bare: Bare,
  sizes: readonly [number, number],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const costs: { size: number; cost: number }[] = [];
  for (const size of sizes) {
    const drafts: string[] = [];
    const each = Array.from({ length: size }, (_, i) => i);
    await inLanes(startersAtOnce, each, async () => void drafts.push(await town.drafts()));
    const ours = await timed(() => inLanes(startersAtOnce, drafts, (id) => town.submits(id)));
    const least = await timed(() => inLanes(startersAtOnce, each, () => bare.decides(bare.mint())));
    costs.push({ size, cost: ours.ms });
    findings.push(
      { kind: 'rate', what: 'starts', size, n: size, perSecond: (size * 1_000) / ours.ms },
      { kind: 'rate', what: 'bare starts', size, n: size, perSecond: (size * 1_000) / least.ms },
      {
        kind: 'ratio',
        what: `starts : bare, ${size}`,
        value: least.ms / ours.ms,
        target: atLeast(0.6),
      },
    );
  }
  const [few, many] = costs;
  if (few === undefined || many === undefined) return findings;
  return [...findings, { kind: 'growth', what: 'time by starts', exponent: exponentOf(few, many) }];
}
