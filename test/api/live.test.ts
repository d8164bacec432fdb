/** Live news over HTTP: a command by one tells the screens of those whom it concerns, and nobody else; streams end with their session and their program. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { TaskPage } from '../../contracts/http';
import { asSuperuser } from '../support/database';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { openHouse, start, tenant } from './support/house';
import type { House } from './support/house';
import { LiveEar } from './support/live-ear';
import { act, submitted } from './support/proposal';

const posts = [
  'hoa-lac:cadre-1',
  'hoa-lac:clerk',
  'hoa-lac:head',
  'hoa-lac:legal-1',
  'tan-lap:clerk',
  'tan-lap:head',
  'an-binh:supervisor-1',
  'an-binh:supervisor-2',
] as const;
type Post = (typeof posts)[number];

let house: House;
const askers = new Map<Post, Asker>();
const ears = new Map<Post, LiveEar>();
const asker = (post: Post): Asker => askers.get(post)!;
const ear = (post: Post): LiveEar => ears.get(post)!;

beforeAll(async () => {
  house = await openHouse({ live: { restMs: 20, beatEveryMs: 100 } });
  for (const post of posts) {
    askers.set(post, await house.as(post));
    ears.set(post, await LiveEar.open(asker(post)));
  }
});
afterAll(async () => {
  for (const each of ears.values()) each.close();
  await house.close();
});

const desk = async (post: Post): Promise<string> => {
  const { tasks } = (await asker(post).get('/api/tasks?limit=200')).body as TaskPage;
  return JSON.stringify(tasks.map(({ pilot, id, dueAt }) => [pilot, id, dueAt]));
};
const desks = async () =>
  new Map(await Promise.all(posts.map(async (p) => [p, await desk(p)] as const)));

/**
 * Whoever has something else on the desk hears of it; everybody hears of the clock, after all that was said before:
 * whoever has heard only of it was told nothing else.
 */
async function whatEachHears(doing: () => Promise<unknown>) {
  const before = new Map(posts.map((post) => [post, ear(post).heard.length]));
  const desksBefore = await desks();
  await doing();
  const desksAfter = await desks();
  for (const post of posts.filter((each) => desksBefore.get(each) !== desksAfter.get(each)))
    await ear(post).until(() => ear(post).since(before.get(post) ?? 0).tasks);
  await house.ports.hands.advance(tenant, 'main', start);
  const told = posts.map(async (post) => {
    const from = before.get(post) ?? 0;
    await ear(post).until(() => ear(post).since(from).clock);
    return [post, ear(post).since(from)] as const;
  });
  return new Map(await Promise.all(told));
}

describe('a stream', () => {
  it('is announced as one, and is kept back by no proxy', () => {
    const { headers } = ear('hoa-lac:head').response;
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('content-encoding')).toBeNull();
  });

  it('begins with a greeting that asks to look at everything, as nobody knows what was missed', () => {
    expect(ear('hoa-lac:head').heard[0]).toMatchObject({ all: true, pilots: [] });
  });

  it('gives signs of life', async () => {
    const { beats } = ear('hoa-lac:head');
    await ear('hoa-lac:head').until(() => ear('hoa-lac:head').beats > beats + 1);
  });

  it.each([
    '?pilots=',
    '?pilots=a,,b',
    '?pilots=%2F',
    `?pilots=${'a,'.repeat(20)}a`,
    '?last=a%20b',
    '?x=1',
  ])('refuses %s', async (query) => {
    const answered = await asker('hoa-lac:head').get(`/api/live${query}`);
    expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
  });

  it('is for whoever is signed in', async () => {
    expect(codeOf(await house.anybody().get('/api/live'))).toBe('NOT_SIGNED_IN');
  });

  it('answers a HEAD with its headers, and keeps nothing open', async () => {
    const answered = await asker('hoa-lac:head').ask('HEAD', '/api/live');
    expect([answered.status, answered.bytes.length]).toEqual([200, 0]);
  });
});

describe('what is told', () => {
  it('is told to those whose tasks or notices changed, in a moment, and to nobody else', async () => {
    const before = await desks();
    let pilot = '';
    const submit = await whatEachHears(async () => {
      pilot = await submitted(asker('hoa-lac:cadre-1'));
    });
    const after = await desks();
    for (const post of posts)
      expect([post, submit.get(post)?.tasks]).toEqual([post, before.get(post) !== after.get(post)]);
    expect(submit.get('hoa-lac:clerk')).toMatchObject({ tasks: true, notices: true, all: false });
    expect(submit.get('hoa-lac:head')).toMatchObject({ notices: true });
    for (const foreign of ['tan-lap:clerk', 'tan-lap:head', 'an-binh:supervisor-1'] as const)
      expect(submit.get(foreign)).toEqual({
        all: false,
        tasks: false,
        notices: false,
        clock: true,
        pilots: [],
      });
    const register = await whatEachHears(() =>
      act(asker('hoa-lac:clerk'), pilot, 'Register', { number: '1', book: '2026' }),
    );
    // Of what is done, whoever had it is told as well: it leaves the desk.
    expect(register.get('hoa-lac:clerk')?.tasks).toBe(true);
    expect(register.get('hoa-lac:legal-1')?.tasks).toBe(true);
    expect(register.get('tan-lap:clerk')?.tasks).toBe(false);
  });

  it('is nothing after a refusal', async () => {
    let pilot = '';
    // What is told of the submission is heard before anybody listens for the refusal.
    await whatEachHears(async () => {
      pilot = await submitted(asker('hoa-lac:cadre-1'));
    });
    const heard = await whatEachHears(() => act(asker('hoa-lac:cadre-1'), pilot, 'StartPilot', {}));
    for (const post of posts)
      expect(heard.get(post)).toMatchObject({ tasks: false, notices: false, pilots: [] });
  });

  it('names a pilot to the screens that show it only', async () => {
    const [shown, other] = [
      await submitted(asker('hoa-lac:cadre-1')),
      await submitted(asker('hoa-lac:cadre-1')),
    ];
    const watching = await LiveEar.open(asker('tan-lap:head'), `?pilots=${shown},unknown`);
    const idle = ear('tan-lap:head').heard.length;
    const raised = { description: 'x', hinders: 'rules' };
    for (const pilot of [other, shown])
      await act(asker('hoa-lac:cadre-1'), pilot, 'RaiseObstacle', raised);
    await house.ports.hands.advance(tenant, 'main', start);
    await watching.until(() => watching.since(1).clock);
    expect(watching.since(1)).toMatchObject({ pilots: [shown], tasks: false, notices: false });
    await ear('tan-lap:head').until(() => ear('tan-lap:head').since(idle).clock);
    expect(ear('tan-lap:head').since(idle).pilots).toEqual([]);
    watching.close();
  });

  it('says of a confidential concern to those who handle it that there is work, and to others not even that', async () => {
    const before = await desks();
    const heard = await whatEachHears(() =>
      house.anybody().post('/api/speak-up', {
        id: randomUUID() + randomUUID(),
        unit: 'hoa-lac',
        pilot: null,
        about: ['hoa-lac:head'],
        topic: 'wrongdoing',
        facts: 'Việc sai.',
        identity: null,
      }),
    );
    const after = await desks();
    for (const post of posts) {
      const isConcerned = before.get(post) !== after.get(post);
      expect([post, heard.get(post)?.tasks]).toEqual([post, isConcerned]);
      expect(heard.get(post)?.pilots).toEqual([]);
    }
    expect(heard.get('an-binh:supervisor-1')?.tasks).toBe(true);
    expect(heard.get('hoa-lac:head')).toMatchObject({ tasks: false, notices: false });
  });
});

describe('after a gap', () => {
  it('whoever comes back soon is told what was missed, and nothing else', async () => {
    const first = await LiveEar.open(asker('hoa-lac:clerk'));
    await first.until(() => first.beats > 0);
    first.close();
    await submitted(asker('hoa-lac:cadre-1'));
    await house.ports.hands.advance(tenant, 'main', start);
    const clerkAt = ear('hoa-lac:clerk').heard.length;
    const back = await LiveEar.open(asker('hoa-lac:clerk'), '', { 'last-event-id': first.lastId });
    const foreign = await LiveEar.open(asker('tan-lap:clerk'), `?last=${first.lastId}`);
    expect(clerkAt).toBeGreaterThan(0);
    await back.until(() => back.since(0).clock);
    expect(back.since(0)).toMatchObject({ all: false, tasks: true });
    await foreign.until(() => foreign.since(0).clock);
    expect(foreign.since(0)).toMatchObject({ all: false, tasks: false, notices: false });
    back.close();
    foreign.close();
  });

  it.each(['unknown.12', 'nonsense', '....', '1'])(
    'an id that is not ours (%s) asks to look at everything',
    async (last) => {
      const back = await LiveEar.open(asker('hoa-lac:clerk'), `?last=${last}`);
      expect(back.heard[0]).toMatchObject({ all: true });
      back.close();
    },
  );

  it('streams go on when the connection to the database was cut, and ask to look at everything', async () => {
    const each = ear('hoa-lac:clerk');
    const from = each.heard.length;
    const admin = new Client({
      connectionString: asSuperuser(String(house.pool.options.connectionString)),
    });
    await admin.connect();
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'`,
    );
    await admin.end();
    expect(rowCount).toBe(1);
    await each.until(() => each.since(from).all);
    const again = await whatEachHears(() => submitted(asker('hoa-lac:cadre-1')));
    expect(again.get('hoa-lac:clerk')).toMatchObject({ tasks: true });
    expect(each.isOver).toBe(false);
  });
});
