/** Calendar feeds over HTTP, read by a parser that is not the writer's: what they show, whom they know, what they never tell. */
import { randomUUID } from 'node:crypto';
import type { FeedList, FeedMade } from '../../contracts/feeds';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { faultsInLines, readCalendar } from './support/calendar-reader';
import { holderOf, openHouse, tenant } from './support/house';
import type { House } from './support/house';
import { submitted, title } from './support/proposal';

let house: House;
let clerk: Asker;
let pilot: string;
const post = 'hoa-lac:clerk';

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.as(post);
  pilot = await submitted(await house.as('hoa-lac:cadre-1'));
});
afterAll(() => house.close());

const make = async (of: string | null = null, asker = clerk): Promise<FeedMade> => {
  const answered = await asker.post('/api/settings/feeds', { post: of });
  expect(answered.status).toBe(201);
  return answered.body as FeedMade;
};
const ask = (address: string, headers: Record<string, string> = {}) =>
  house.anybody().ask('GET', address, { headers });
const read = async (address: string) => {
  const answered = await ask(address);
  expect([answered.status, answered.headers.get('content-type')]).toEqual([
    ...[200, 'text/calendar; charset=utf-8'],
  ]);
  expect(faultsInLines(answered.bytes)).toEqual([]);
  return { ...readCalendar(answered.bytes), etag: answered.headers.get('etag') ?? '' };
};
const secretIn = (address: string): string => /([\w-]{43})\.ics$/.exec(address)?.[1] ?? 'none';

interface Row {
  readonly pilot: string;
  readonly id: string;
  readonly body: Record<string, unknown> & { readonly params: object };
}
const tasksOf = async (of: string): Promise<readonly Row[]> =>
  (
    await house.pool.query<Row>(
      'SELECT pilot, id, body FROM pilotage.tasks WHERE $1 = ANY (posts)',
      [of],
    )
  ).rows;
/** One more task on a desk, as an act of some pilot would have left it. */
async function lay(of: string, change: object, id = randomUUID()): Promise<string> {
  const [model] = await tasksOf(post);
  if (model === undefined) throw new Error('nothing lies on the desk');
  const body = { ...model.body, id, post: of, also: [], ...change };
  await house.pool.query(
    `INSERT INTO pilotage.tasks (tenant, pilot, id, post, posts, role, kind, step, due_at, remind_at, body)
     VALUES ($1, $2, $3, $4, ARRAY[$4], 'clerk', 'main', $5, $6, $7, $8)`,
    [
      ...[tenant, model.pilot, id, of, (body as { step?: string }).step ?? 'x'],
      ...[(body as { dueAt?: string }).dueAt ?? '', '2026-03-03T02:00:00.000Z', body],
    ],
  );
  return id;
}
/** Due on a day by close of business. */
const byDay = (day: string) => ({ dueDate: day, dueAt: `${day}T10:00:00.000Z` });
const clear = (id: string) => house.pool.query('DELETE FROM pilotage.tasks WHERE id = $1', [id]);

describe('a feed', () => {
  it('shows each open task on its day, in words, with its ground and where it is done', async () => {
    const { address } = await make();
    const calendar = await read(address);
    const [task] = await tasksOf(post);
    expect(calendar).toMatchObject({ name: 'My deadlines', refresh: 'PT1H' });
    expect(calendar.events).toHaveLength(1);
    expect(calendar.events[0]).toMatchObject({
      until: task?.body['dueDate'],
      isAllDay: true,
      status: 'CONFIRMED',
      sequence: 0,
      alarms: 1,
      url: `${house.url}/pilots/${pilot}`,
    });
    expect(calendar.events[0]?.description).toContain(String(task?.body['article']));
  });

  it('names no person and no title, whatever its language', async () => {
    const { address } = await make();
    const { body } = await clerk.get('/api/session');
    const { name } = (body as { persona: { name: string } }).persona;
    const text = (await ask(address)).bytes.toString('utf8');
    expect(text).not.toContain(title);
    expect(text).not.toContain(name);
    expect(text).not.toContain(holderOf(post));
  });

  it('is said in the language that its person chose, with every letter of it', async () => {
    const settings = (await clerk.get('/api/settings/letters')).body as { wishes: object };
    await clerk.put('/api/settings/letters', { language: 'vi', wishes: settings.wishes });
    const calendar = await read((await make()).address);
    expect(calendar.name).toBe('Hạn việc của tôi');
    expect(calendar.events[0]?.description).toMatch(/^Căn cứ: /);
    await clerk.put('/api/settings/letters', { language: 'en', wishes: settings.wishes });
  });

  it('shows an hour that the law set as that hour, in the zone of the place', async () => {
    const id = await lay(post, { dueAt: '2026-03-05T07:20:00.000Z', dueDate: '2026-03-05' });
    const { address } = await make();
    const calendar = await read(address);
    expect(calendar.zones).toBe(1);
    const timed = calendar.events.find(({ isAllDay }) => !isAllDay);
    expect(timed).toMatchObject({ until: '2026-03-05T07:20:00.000Z', alarms: 1 });
    const text = (await ask(address)).bytes.toString('utf8');
    expect(text).toContain('DTEND;TZID=Asia/Ho_Chi_Minh:20260305T142000\r\n');
    await clear(id);
  });

  it('says of what is confidential that there is something, and not where', async () => {
    const id = await lay(post, { step: 'decideResponsibility', matter: 'responsibility-1' });
    const { address } = await make();
    const silent = (await read(address)).events.find(({ url }) => url === `${house.url}/tasks`);
    expect(silent?.summary).toBe('You have something to read');
    expect(silent?.description).not.toContain(pilot);
    await clear(id);
  });

  it('tells what has changed and what is over, and forgets it after a month', async () => {
    const id = await lay(post, byDay('2026-03-09'));
    const { address, id: feed } = await make();
    const eventOf = async (uid: string) =>
      (await read(address)).events.find((event) => event.uid === uid);
    const first = (await read(address)).events.find(({ until }) => until === '2026-03-09');
    const uid = first?.uid ?? '';
    await house.pool.query('UPDATE pilotage.tasks SET body = body || $2::jsonb WHERE id = $1', [
      id,
      byDay('2026-03-10'),
    ]);
    const moved = await eventOf(uid);
    expect(moved).toMatchObject({ until: '2026-03-10', sequence: 1, status: 'CONFIRMED' });
    await clear(id);
    expect(await eventOf(uid)).toMatchObject({
      ...{ until: '2026-03-10', sequence: 2, status: 'CANCELLED' },
      summary: 'Done, or no longer due on this day',
    });
    await house.pool.query(
      `UPDATE pilotage.feed_entries SET gone_at = gone_at - interval '31 days' WHERE feed = $1`,
      [feed],
    );
    await read(address);
    expect(await eventOf(uid)).toBeUndefined();
  });

  it('keeps the same names for the same tasks when it is made anew', async () => {
    const before = (await read((await make()).address)).events.map(({ uid }) => uid);
    const after = (await read((await make()).address)).events.map(({ uid }) => uid);
    expect(after).toEqual(before);
    expect(before.join()).not.toContain(pilot);
  });

  it('is not sent again while nothing has changed', async () => {
    const { address } = await make();
    const { etag } = await read(address);
    const again = await ask(address, { 'if-none-match': etag });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect((await ask(address, { 'if-none-match': `"other", W/${etag}` })).status).toBe(304);
    const id = await lay(post, byDay('2026-03-11'));
    expect((await ask(address, { 'if-none-match': etag })).status).toBe(200);
    await clear(id);
  });

  it('with more than a calendar bears says how much it leaves out', async () => {
    const asker = await house.as('an-binh:clerk');
    await house.pool.query(
      `INSERT INTO pilotage.tasks (tenant, pilot, id, post, posts, role, kind, step, due_at, remind_at, body)
       SELECT tenant, pilot, 'many-' || n, 'an-binh:clerk', ARRAY['an-binh:clerk'], role, kind, step, due_at, remind_at,
         body || jsonb_build_object('id', 'many-' || n)
       FROM (SELECT * FROM pilotage.tasks WHERE pilot = $1 LIMIT 1) t, generate_series(1, 5000) n`,
      [pilot],
    );
    const { events } = await read((await make(null, asker)).address);
    expect(events).toHaveLength(1_001);
    const more = events.filter(({ summary }) => summary.includes('4000'));
    expect(more).toHaveLength(1);
    expect(more[0]?.until).toBe('2026-03-02');
  });
});

describe('an address', () => {
  it('is told once and kept nowhere: not in the database, in lists or in the log', async () => {
    const { address, id } = await make();
    const secret = secretIn(address);
    await read(address);
    await ask(`/feeds/${secret}x.ics`);
    const faulty = await lay(post, { dueDate: 'never' });
    expect((await ask(address)).status).toBe(500);
    await clear(faulty);
    const { rows } = await house.pool.query('SELECT * FROM pilotage.feeds');
    const list = (await clerk.get('/api/settings/feeds')).body as FeedList;
    const found = list.feeds.find((feed) => feed.id === id);
    expect(found?.lastReadAt).not.toBeNull();
    const faults = house.log.map(({ fields }) => String((fields['err'] as Error)?.stack));
    for (const kept of [rows, list, house.log, faults])
      expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('that never was, is ended or was made anew is not found, all in the same words', async () => {
    const first = await make();
    const second = await make();
    expect((await ask(second.address)).status).toBe(200);
    await clerk.ask('DELETE', `/api/settings/feeds/${second.id}`);
    const answers = await Promise.all(
      [first.address, second.address, `/feeds/${'x'.repeat(43)}.ics`, '/feeds/1.ics'].map((each) =>
        ask(each),
      ),
    );
    const told = answers.map(({ status, body }) => {
      const { requestId: _id, ...rest } = body as { requestId: string };
      return { status, rest };
    });
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
    expect([answers[0]?.status, codeOf(answers[0]!)]).toEqual([404, 'NO_SUCH_FEED']);
  });

  it('is ended by its person alone', async () => {
    const { id, address } = await make();
    const other = await house.as('hoa-lac:head');
    const refused = await other.ask('DELETE', `/api/settings/feeds/${id}`);
    expect([refused.status, codeOf(refused)]).toEqual([404, 'NO_SUCH_FEED']);
    expect((await ask(address)).status).toBe(200);
  });

  it('is asked no more often than a program needs to', async () => {
    const strict = await openHouse({ settings: { perFeedPerMinute: 2 } });
    try {
      const asker = await strict.as(post);
      const { body } = await asker.post('/api/settings/feeds', { post: null });
      const { address } = body as FeedMade;
      const asked = () => strict.anybody().get(address);
      expect([(await asked()).status, (await asked()).status]).toEqual([200, 200]);
      const refused = await asked();
      expect([refused.status, codeOf(refused)]).toEqual([429, 'TOO_MANY']);
      expect((await strict.anybody().get(`/feeds/${'x'.repeat(43)}.ics`)).status).toBe(404);
    } finally {
      await strict.close();
    }
  });
});
