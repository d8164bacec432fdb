/** Streams that end: with their session, with their program, when there are too many, and when posts change hands they stay. */
import { randomUUID } from 'node:crypto';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { holderOf, openHouse, start, tenant } from './support/house';
import type { House } from './support/house';
import { LiveEar } from './support/live-ear';
import { submitted } from './support/proposal';
import { practiceDirectory } from '../../adapters/seed/practice-directory';

let house: House;
beforeEach(async () => {
  house = await openHouse({ live: { beatEveryMs: 50, perSession: 2, inAll: 3 } });
});
afterEach(() => house.close());

it('a stream ends with its session, and nobody else’s does', async () => {
  const [leaving, staying] = [await house.as('hoa-lac:head'), await house.as('hoa-lac:head')];
  const [one, two, other] = [
    await LiveEar.open(leaving),
    await LiveEar.open(leaving),
    await LiveEar.open(staying),
  ];
  expect((await leaving.ask('DELETE', '/api/session')).status).toBe(200);
  await one.until(() => one.isOver);
  await two.until(() => two.isOver);
  const { beats } = other;
  await other.until(() => other.beats > beats);
  expect(other.isOver).toBe(false);
  expect(codeOf(await leaving.get('/api/live'))).toBe('NOT_SIGNED_IN');
});

it('a session that ran out unheard ends its streams at the next round', async () => {
  const each = await LiveEar.open(await house.as('hoa-lac:head'));
  await house.pool.query(`UPDATE pilotage.sessions SET expires_at = now() - interval '1 second'`);
  await each.until(() => each.isOver);
});

it('all streams end when the program stops', async () => {
  const each = await LiveEar.open(await house.as('hoa-lac:head'));
  house.endStreams();
  await each.until(() => each.isOver);
});

it('too many of one session, or of all, are refused and told so; a closed one makes room', async () => {
  const [head, clerk] = [await house.as('hoa-lac:head'), await house.as('hoa-lac:clerk')];
  const first = await LiveEar.open(head);
  await LiveEar.open(head);
  const third = await head.get('/api/live');
  expect([third.status, codeOf(third), third.headers.get('retry-after')]).toEqual([
    429,
    'TOO_MANY_STREAMS',
    '30',
  ]);
  await LiveEar.open(clerk);
  expect(codeOf(await (await house.as('tan-lap:head')).get('/api/live'))).toBe('TOO_MANY_STREAMS');
  first.close();
  await first.until(() => first.isOver);
  const again = await house.as('tan-lap:head');
  let answered = await LiveEar.open(again);
  // The server hears a moment later that somebody has gone.
  while (answered.response.status === 429) answered = await LiveEar.open(again);
  expect(answered.response.status).toBe(200);
});

it('whoever is given a post hears of its desk from then on', async () => {
  const deputy = await house.as('hoa-lac:deputy-1');
  const each = await LiveEar.open(deputy);
  const holdings = [
    ...practiceDirectory.holdings,
    {
      ...practiceDirectory.holdings[0]!,
      person: holderOf('hoa-lac:deputy-1'),
      post: 'tan-lap:clerk',
    },
  ];
  const version = practiceDirectory.version + 1;
  await house.pool.query(
    'INSERT INTO pilotage.directories (tenant, version, body) VALUES ($1, $2, $3)',
    [tenant, version, JSON.stringify({ ...practiceDirectory, version, holdings })],
  );
  await each.until(() => each.since(1).tasks && each.since(1).notices);
});

it('whoever stands in hears of the work of the office, and of no confidential concern', async () => {
  const scope = { commands: 'all', unit: null, field: null, maxAmountVnd: null };
  const days = { from: '2026-03-02', lastDay: '2026-03-20' };
  const doing = async (asker: Asker, name: string, payload: object): Promise<void> => {
    const answered = await asker.post('/api/directory/acts', { id: randomUUID(), name, payload });
    expect([name, answered.status, answered.body]).toEqual([name, 200, expect.anything()]);
  };
  const pairs = [
    ['hoa-lac:clerk', 'hoa-lac:secretary'],
    ['an-binh:supervisor-1', 'an-binh:deputy-1'],
  ] as const;
  for (const [post, deputy] of pairs) {
    const giver = await house.as(post);
    await doing(giver, 'NameDeputy', { post, deputy, ...days, scope, instrument: '7/PC' });
    await doing(giver, 'RecordAbsence', { person: holderOf(post), ...days, reason: 'leave' });
  }
  const ears = new Map<string, LiveEar>();
  for (const [, deputy] of pairs) ears.set(deputy, await LiveEar.open(await house.as(deputy)));
  const handler = await LiveEar.open(await house.as('an-binh:supervisor-1'));
  await submitted(await house.as('hoa-lac:cadre-1'));
  const concern = {
    ...{ id: randomUUID() + randomUUID(), unit: 'hoa-lac', pilot: null, about: ['hoa-lac:head'] },
    ...{ topic: 'wrongdoing', facts: 'Việc sai.', identity: null },
  };
  expect((await house.anybody().post('/api/speak-up', concern)).status).toBe(201);
  await house.ports.hands.advance(tenant, 'main', start);
  const told = async (ear: LiveEar | undefined) => {
    await ear?.until(() => ear.since(1).clock);
    return ear?.since(1);
  };
  expect(await told(handler)).toMatchObject({ tasks: true });
  expect(await told(ears.get('hoa-lac:secretary'))).toMatchObject({ tasks: true });
  expect(await told(ears.get('an-binh:deputy-1'))).toMatchObject({ tasks: false, notices: false });
});
