/** cli: how long a desk takes to show its page and its counts, in a small and in a large house. */
import type { Pool } from 'pg';
import type { Place } from '../../activities/ports';
import type { TaskPage } from '../../contracts/http';
import { amountsFor, desks, fillDesks, personNumber, settlePeople } from './crowd';
import type { Finding } from './findings';
import { atMost } from './findings';
import { growthOf } from './ledger';
import { Person } from './person';
import type { Cost } from './statistics';
import { latencyOf, timed } from './statistics';

type Desk = keyof typeof desks;

/** What people ask of their desks: the wished-for times are those of pages and of counts. */
const questions: readonly (readonly [what: string, who: Desk, path: string])[] = [
  ['page of a usual desk', 'usual', '/api/tasks'],
  ["page of a head's desk", 'head', '/api/tasks'],
  ['page of the full desk', 'full', '/api/tasks'],
  ['page of the full desk, overdue', 'full', '/api/tasks?state=overdue'],
  ['page of the full desk, by words', 'full', '/api/tasks?q=cho%20vay'],
  ['page of the full desk, the newest', 'full', '/api/tasks?sort=opened'],
  ['page of the full desk, by pilot', 'full', '/api/tasks?sort=pilot'],
  ['page of the full desk, in hand', 'full', '/api/tasks?hand=mine'],
  ["page of a head's whole unit", 'head', '/api/tasks?of=unit'],
  ['counts of a usual desk', 'usual', '/api/tasks/counts'],
  ["counts of a head's desk", 'head', '/api/tasks/counts'],
  ['counts of the full desk', 'full', '/api/tasks/counts'],
  ['counts of the full desk, by words', 'full', '/api/tasks/counts?q=cho%20vay'],
  ["counts of a head's whole unit", 'head', '/api/tasks/counts?of=unit'],
  ['choices of the full desk', 'full', '/api/tasks/choices'],
];
const isPage = (what: string): boolean => what.startsWith('page');

export interface InboxBench {
  readonly owner: Pool;
  readonly url: string;
  readonly original: Place;
  readonly people: number;
  readonly sizes: readonly [number, number];
  readonly pages: number;
}

type People = Readonly<Record<Desk, Person>>;

async function gather(url: string): Promise<People> {
  const at = (desk: Desk): Promise<Person> => Person.signIn(url, personNumber(desks[desk]));
  return { head: await at('head'), full: await at('full'), usual: await at('usual') };
}

/** Further pages are asked by their place: one far from the beginning of a long desk. */
async function farAway(person: Person): Promise<string> {
  let path = '/api/tasks';
  for (let page = 0; page < 10; page += 1) {
    const { next } = await person.get<TaskPage>(path);
    if (next === null) return path;
    path = `/api/tasks?after=${next}`;
  }
  return path;
}

async function ask(person: Person, path: string, times: number): Promise<readonly number[]> {
  const taken: number[] = [];
  await person.get(path);
  for (let i = 0; i < times; i += 1) taken.push((await timed(() => person.get(path))).ms);
  return taken;
}

interface Asked {
  readonly what: string;
  readonly size: number;
  readonly times: readonly number[];
}

const worst = (asked: readonly Asked[], size: number, page: boolean): number =>
  Math.max(
    ...asked
      .filter((each) => each.size === size && isPage(each.what) === page)
      .map(({ times }) => latencyOf(times).p95Ms),
  );

function findingsOf(asked: readonly Asked[], large: number): readonly Finding[] {
  const latencies = asked.map(({ what, size, times }) => ({ what, size, ...latencyOf(times) }));
  const growth = [...new Set(asked.map(({ what }) => what))].flatMap((what) => {
    const costs = latencies.filter((each) => each.what === what);
    return growthOf(
      `${what}, p50 by tasks`,
      costs.map(({ size, p50Ms }): Cost => ({ size, cost: p50Ms })),
    );
  });
  return [
    ...latencies.map((each): Finding => ({ kind: 'latency', ...each })),
    ...growth,
    {
      kind: 'value',
      what: 'slowest page, p95 ms',
      value: worst(asked, large, true),
      target: atMost(50),
    },
    {
      kind: 'value',
      what: 'slowest counts, p95 ms',
      value: worst(asked, large, false),
      target: atMost(100),
    },
  ];
}

export async function inbox(bench: InboxBench): Promise<readonly Finding[]> {
  const { owner, url, original, people: number, sizes, pages } = bench;
  const crowd = { people: number, ...amountsFor(sizes[0]) };
  await settlePeople(owner, original.tenant, number);
  const people = await gather(url);
  const asked: Asked[] = [];
  let tasks = 0;
  for (const size of sizes) {
    await fillDesks(owner, original, crowd, tasks, size);
    tasks = size;
    const far = ['page of the full desk, far away', 'full', await farAway(people.full)] as const;
    for (const [what, who, path] of [...questions, far])
      asked.push({ what, size, times: await ask(people[who], path, pages) });
  }
  return findingsOf(asked, sizes[1]);
}
