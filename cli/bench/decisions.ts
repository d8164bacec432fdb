/**
 * cli: one decision at a time, by the api, until the next person sees it; life by life in turn with a bare workflow, so
 * that whatever else the machine does weighs on both alike. Each waits until the programs have done with the one before.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { pilotWorkflowId } from '../../contracts/messages';
import { practiceTenant } from '../prepare';
import type { Bare } from './bare';
import type { Finding } from './findings';
import { atMost } from './findings';
import { acts } from './route';
import { latencyOf, timed } from './statistics';
import type { Town } from './town';

export interface Decisions {
  readonly recorded: readonly number[];
  readonly visible: readonly number[];
  readonly bare: readonly number[];
  /** Looks at a desk that did not yet show what was answered as done. */
  readonly lateLooks: number;
  readonly lastPilot: string;
  readonly lastBare: string;
}

/** What a server still writes after its answer takes 30 ms. */
const restMs = 100;

const rested = async <T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> => {
  await delay(restMs);
  return timed(work);
};

export async function decideOneByOne(town: Town, bare: Bare, lives: number): Promise<Decisions> {
  const [recorded, visible, bareTimes] = [[] as number[], [] as number[], [] as number[]];
  let lateLooks = 0;
  let [lastPilot, lastBare] = ['', ''];
  for (let life = 0; life < lives; life += 1) {
    lastPilot = await town.drafts();
    await town.submits(lastPilot);
    for (const act of acts) {
      const told = await rested(() => town.acts(act, lastPilot));
      const seen = await timed(() => town.sees(act, lastPilot));
      recorded.push(told.ms);
      visible.push(told.ms + seen.ms);
      lateLooks += seen.result - 1;
    }
    lastBare = bare.mint();
    await bare.decides(lastBare);
    for (const _act of acts) bareTimes.push((await rested(() => bare.decides(lastBare))).ms);
  }
  return { recorded, visible, bare: bareTimes, lateLooks, lastPilot, lastBare };
}

export function findingsOf(decisions: Decisions, size: number): readonly Finding[] {
  const [recorded, visible, bare] = [
    latencyOf(decisions.recorded),
    latencyOf(decisions.visible),
    latencyOf(decisions.bare),
  ];
  return [
    { kind: 'latency', what: 'recorded and answered', size, ...recorded },
    { kind: 'latency', what: 'visible at the next desk', size, ...visible },
    { kind: 'latency', what: 'bare update', size, ...bare },
    { kind: 'value', what: 'visible, p50 ms', value: visible.p50Ms, target: atMost(60) },
    { kind: 'value', what: 'visible, p99 ms', value: visible.p99Ms, target: atMost(300) },
    { kind: 'ratio', what: 'recorded : bare, p50', value: recorded.p50Ms / bare.p50Ms },
    {
      kind: 'ratio',
      what: 'visible : bare, p50',
      value: visible.p50Ms / bare.p50Ms,
      target: atMost(1.7),
    },
    {
      kind: 'value',
      what: 'answered, but not yet at the desk',
      value: decisions.lateLooks,
      target: atMost(0),
    },
  ];
}

/** Of whole histories: the start and its first command are in them. */
export async function eventsOf(
  { lastPilot, lastBare }: Decisions,
  bare: Bare,
): Promise<readonly Finding[]> {
  const commands = acts.length + 1;
  const ours = await bare.historyEvents(pilotWorkflowId(practiceTenant, lastPilot));
  const least = await bare.historyEvents(lastBare);
  return [
    { kind: 'value', what: 'history events a command', value: ours / commands, target: atMost(8) },
    { kind: 'value', what: 'of a bare workflow', value: least / commands },
  ];
}
