/** cli: from the answer to one person until the row is on the screen of the next, without their asking; among few and many open screens. */
import type { Finding } from './findings';
import { atMost } from './findings';
import { growthOf } from './ledger';
import { Person } from './person';
import { acts } from './route';
import type { Act } from './route';
import { Screen } from './screen';
import type { Cost } from './statistics';
import { latencyOf, timed } from './statistics';
import type { Town } from './town';
import { personAt } from './town';

const submitted: Act['then'] = { post: 'clerk', step: 'register', is: 'there' };
const registering = acts.find(({ name }) => name === 'Register');

/** Whom none of it concerns. */
const bystander = 'an-binh:finance';
/** The api keeps no more of them open for one session. */
const perSession = 8;

async function bystanders(url: string, number: number): Promise<readonly Screen[]> {
  const screens: Screen[] = [];
  while (screens.length < number) {
    const person = await Person.signIn(url, personAt(bystander));
    const some = Math.min(perSession, number - screens.length);
    screens.push(...(await Promise.all(Array.from({ length: some }, () => Screen.open(person)))));
  }
  return screens;
}

/** Of the first two acts of a life, each of which brings a task to a desk that did not have it. */
async function lifeToldLive(town: Town): Promise<readonly number[]> {
  const pilot = await town.drafts();
  return [
    await untilSeen(town, pilot, submitted, () => town.submits(pilot)),
    ...(registering === undefined
      ? []
      : [await untilSeen(town, pilot, registering.then, () => town.acts(registering, pilot))]),
  ];
}

/** The stream may be quicker than the answer: then nobody waited for it. */
async function untilSeen(
  town: Town,
  pilot: string,
  then: Act['then'],
  work: () => Promise<void>,
): Promise<number> {
  const screen = await town.screenAt(then.post);
  const told = screen.tasksChange();
  await work();
  const answered = await timed(async () => {
    await told;
    await town.sees({ then }, pilot);
  });
  screen.close();
  return answered.ms;
}

export async function screens(
  town: Town,
  url: string,
  sizes: readonly [number, number],
  lives: number,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const costs: Cost[] = [];
  let heard = 0;
  for (const size of sizes) {
    const others = await bystanders(url, size);
    const times: number[] = [];
    for (let life = 0; life < lives; life += 1) times.push(...(await lifeToldLive(town)));
    const latency = latencyOf(times);
    heard += others.reduce((sum, { news }) => sum + news, 0);
    for (const each of others) each.close();
    costs.push({ size, cost: latency.p50Ms });
    findings.push({ kind: 'latency', what: 'answer until on the other screen', size, ...latency });
  }
  const slowest = Math.max(...findings.map((each) => (each.kind === 'latency' ? each.maxMs : 0)));
  return [
    ...findings,
    ...growthOf('on the other screen, p50 by open screens', costs),
    { kind: 'value', what: 'slowest, ms', value: slowest, target: atMost(1_000) },
    { kind: 'value', what: 'news that reached somebody else', value: heard, target: atMost(0) },
  ];
}
