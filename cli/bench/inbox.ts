/** cli: how long a desk takes to show its page and its counts, in a small and in a large house. */
import type { Pool } from 'pg';
import type { Place } from '../../activities/ports';
import type { TaskPage } from '../../contracts/http';
import { fillDesks } from './copies';
import type { Finding } from './findings';
import { growthOf } from './ledger';
import { Person } from './person';
import type { Cost } from './statistics';
import { latencyOf, timed } from './statistics';
import { personAt } from './town';

const desks = { full: 'an-binh:deputy-1', usual: 'an-binh:finance' } as const;

const questions = [
  ['page of a usual desk', 'usual', '/api/tasks'],
  ['page of the full desk', 'full', '/api/tasks'],
  ['counts of a usual desk', 'usual', '/api/tasks/counts'],
  ['counts of the full desk', 'full', '/api/tasks/counts'],
] as const;

export interface InboxBench {
  readonly owner: Pool;
  readonly url: string;
  readonly original: Place;
  readonly sizes: readonly [number, number];
  readonly pages: number;
}

export async function inbox(bench: InboxBench): Promise<readonly Finding[]> {
  const { owner, url, original, sizes, pages } = bench;
  const people = {
    full: await Person.signIn(url, personAt(desks.full)),
    usual: await Person.signIn(url, personAt(desks.usual)),
  };
  const findings: Finding[] = [];
  const costs = new Map<string, Cost[]>(questions.map(([what]) => [what, []]));
  let tasks = 0;
  for (const size of sizes) {
    await fillDesks(owner, original, desks, tasks, size);
    tasks = size;
    for (const [what, who, path] of questions) {
      const times: number[] = [];
      await people[who].get<TaskPage>(path);
      for (let i = 0; i < pages; i += 1) times.push((await timed(() => people[who].get(path))).ms);
      const latency = latencyOf(times);
      costs.get(what)?.push({ size, cost: latency.p50Ms });
      findings.push({ kind: 'latency', what, size, ...latency });
    }
  }
  return [
    ...findings,
    ...[...costs].flatMap(([what, each]) => growthOf(`${what}, p50 by tasks`, each)),
  ];
}
