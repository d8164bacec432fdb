/** cli: all benches one after the other in one house, each told as soon as it is done. */
import { practiceTenant } from '../prepare';
import { Bare } from './bare';
import { decideOneByOne, eventsOf, findingsOf } from './decisions';
import type { Decisions } from './decisions';
import { loadNow } from './environment';
import type { Chapter, Finding } from './findings';
import { atMost } from './findings';
import type { House } from './house';
import { inbox } from './inbox';
import { growthOf, ledger } from './ledger';
import type { InboxPlan, Plan } from './plan';
import { screens } from './screens';
import type { Cost } from './statistics';
import { latencyOf, timed } from './statistics';
import { starts, throughput } from './throughput';
import { Town } from './town';

type Tell = (chapter: Chapter) => void;

const openTasks = async ({ pool }: House): Promise<number> =>
  (await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM pilotage.tasks')).rows[0]?.n ??
  0;

async function tell<T extends { readonly findings: readonly Finding[] }>(
  to: Tell,
  bench: string,
  sizeOf: string,
  work: () => Promise<T>,
): Promise<T> {
  const loadBefore = loadNow();
  const { ms, result } = await timed(work);
  to({ bench, sizeOf, loadBefore, seconds: ms / 1_000, findings: result.findings });
  return result;
}

export async function runBenches(house: House, plan: Plan, to: Tell): Promise<void> {
  const { system, pool, owner, client } = house;
  const { webUrl: url } = system;
  const bare = new Bare(client);
  // What fills the house lies at the desks of the busy ones.
  const [quiet, busy] = [await Town.gather(url, 'tan-lap'), await Town.gather(url, 'hoa-lac')];
  const empty = await tell(to, 'decisions, one at a time', 'open tasks', async () => {
    const cold = await decideOneByOne(busy, bare, plan.lives.warmUp);
    const warm = await decided(house, quiet, bare, plan.lives.empty);
    return { ...warm, pilot: cold.lastPilot, findings: [firstOf(cold), ...warm.findings] };
  });
  const original = { tenant: practiceTenant, pilot: empty.pilot };
  await tell(to, 'decisions, many at once', 'people', async () => ({
    findings: [
      ...(await throughput(busy, bare, plan.people, plan.busyMs)),
      ...sentAgain(busy, bare),
    ],
  }));
  await tell(to, 'starts, 16 at once', 'starts', async () => ({
    findings: [...(await starts(busy, bare, plan.starts)), ...sentAgain(busy, bare)],
  }));
  await tell(to, 'screens that others look at', 'open screens', async () => ({
    findings: await screens(quiet, url, plan.screens, plan.lives.full),
  }));
  await tell(to, 'ledger', 'entries', async () => ({
    findings: await ledger(pool, original, plan.ledger),
  }));
  await tell(to, 'desks', 'open tasks', async () => ({
    findings: await inbox({ owner, url, original, ...inboxOf(plan) }),
  }));
  await tell(to, 'decisions, one at a time, in a full house', 'open tasks', async () => {
    const full = await decided(house, quiet, bare, plan.lives.full);
    const growth = growthOf('visible, p50 by open tasks', [empty.cost, full.cost]);
    return { findings: [...full.findings, ...growth] };
  });
}

const inboxOf = ({ tasks: sizes, crowd: people, pages }: InboxPlan) => ({ sizes, people, pages });

/** The inbox alone: one pilot is lived as far as its first task, from which all the others are made up. */
export async function runInbox(house: House, plan: InboxPlan, to: Tell): Promise<void> {
  const { system, owner } = house;
  const { webUrl: url } = system;
  const town = await Town.gather(url, 'tan-lap');
  const pilot = await town.drafts();
  await town.submits(pilot);
  const original = { tenant: practiceTenant, pilot };
  await tell(to, 'desks', 'open tasks', async () => ({
    findings: await inbox({ owner, url, original, ...inboxOf(plan) }),
  }));
}

/** What the programs' first people wait; afterwards everything has been compiled that is used often. */
const firstOf = ({ visible }: Decisions): Finding => ({
  kind: 'value',
  what: 'visible, p50 ms, just started',
  value: latencyOf(visible).p50Ms,
});

/** Since the beginning: outcomes that were not known in time. */
const sentAgain = (town: Town, bare: Bare): readonly Finding[] => [
  { kind: 'value', what: 'acts sent again', value: town.sentAgain, target: atMost(0) },
  { kind: 'value', what: 'bare updates sent again', value: bare.sentAgain },
];

interface Decided {
  readonly findings: readonly Finding[];
  readonly cost: Cost;
}

async function decided(house: House, town: Town, bare: Bare, lives: number): Promise<Decided> {
  const size = Math.max(1, await openTasks(house));
  const decisions = await decideOneByOne(town, bare, lives);
  return {
    findings: [...findingsOf(decisions, size), ...(await eventsOf(decisions, bare))],
    cost: { size, cost: latencyOf(decisions.visible).p50Ms },
  };
}
