/** The notice centre: what a person has read is that person's own, counted, filtered by how pressing it is, and never somebody else's. */
import type { Notice, NoticeCount, NoticePage } from '../../contracts/notices';
import type { TaskPage } from '../../contracts/http';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { openHouse, tenant } from './support/house';
import type { House } from './support/house';
import { submitted } from './support/proposal';

let house: House;
let proposer: Asker;
let head: Asker;
let clerk: Asker;

beforeAll(async () => {
  house = await openHouse();
  proposer = await house.as('hoa-lac:cadre-1');
  head = await house.as('hoa-lac:head');
  clerk = await house.as('hoa-lac:clerk');
});
afterAll(() => house.close());

const list = async (asker: Asker, query = ''): Promise<readonly Notice[]> =>
  ((await asker.get(`/api/notices${query}`)).body as NoticePage).notices;
const unread = async (asker: Asker): Promise<number> =>
  ((await asker.get('/api/notices/count')).body as NoticeCount).unread;
const reads = (asker: Asker, json: object) => asker.post('/api/notices/reads', json);
const named = ({ pilot, id }: Notice) => ({ pilot, id });

it('everything is unread at first, and counted', async () => {
  for (const name of ['Một', 'Hai', 'Ba']) await submitted(proposer, { title: `Thí điểm ${name}` });
  expect(await unread(head)).toBe(3);
  expect((await list(head)).map(({ isRead }) => isRead)).toEqual([false, false, false]);
  expect((await list(head))[0]).toMatchObject({ urgency: 'news', seq: 1 });
});

it('one that is read is read for that person only', async () => {
  const [first, ...others] = await list(head);
  expect((await reads(head, { notices: [named(first!)] })).body).toEqual({ unread: 2 });
  expect((await reads(head, { notices: [named(first!)] })).body).toEqual({ unread: 2 });
  expect((await list(head))[0]).toMatchObject({ id: first?.id, isRead: true });
  expect((await list(head, '?unread=only')).map(({ pilot }) => pilot)).toEqual(
    others.map(({ pilot }) => pilot),
  );
  expect((await list(clerk)).every(({ isRead }) => !isRead)).toBe(true);
});

it('what is not at one’s posts cannot be read, and nothing tells whether it is there', async () => {
  const [theirs] = await list(clerk);
  const stranger = await house.as('tan-lap:head');
  const notices = [named(theirs!), { pilot: 'none', id: '1:none' }];
  expect((await reads(stranger, { notices })).body).toEqual({ unread: 0 });
  const { rows } = await house.pool.query(
    'SELECT 1 FROM pilotage.notice_reads WHERE tenant = $1 AND notice = $2',
    [tenant, theirs?.id],
  );
  expect(rows).toEqual([]);
});

it('all are read at once, the old and those of this moment, and what comes later is new', async () => {
  await house.pool.query(
    `UPDATE pilotage.notices SET recorded_at = now() - interval '1 hour' WHERE post = 'hoa-lac:head' AND pilot = $1`,
    [(await list(head)).at(-1)?.pilot],
  );
  expect((await reads(head, { all: true })).body).toEqual({ unread: 0 });
  expect((await list(head)).every(({ isRead }) => isRead)).toBe(true);
  expect(await unread(clerk)).toBeGreaterThan(0);
  await submitted(proposer, { title: 'Thí điểm Bốn' });
  expect(await unread(head)).toBe(1);
  expect((await reads(head, { all: true })).body).toEqual({ unread: 0 });
});

it('what was being written while all were read stays unread', async () => {
  const client = await house.pool.connect();
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO pilotage.notices (tenant, pilot, id, seq, post, event, body, at)
     SELECT tenant, pilot, '99:hoa-lac:head', 99, post, event, body, at FROM pilotage.notices
     WHERE post = 'hoa-lac:head' LIMIT 1`,
  );
  await reads(head, { all: true });
  await client.query('COMMIT');
  client.release();
  expect(await unread(head)).toBe(1);
  await reads(head, { all: true });
});

it('deadlines are told apart from news', async () => {
  const { tasks } = (await clerk.get('/api/tasks?limit=200')).body as TaskPage;
  const [task] = tasks;
  await house.pool.query(
    `INSERT INTO pilotage.notices (tenant, pilot, id, seq, post, event, body, at)
     SELECT $1, $2, kind, 50, 'hoa-lac:clerk', 'ClockRang',
       jsonb_build_object('matter', 'main', 'step', 'register', 'due', $3::text, 'kind', kind, 'to', 'clerk', 'rung', kind), $3
     FROM unnest(ARRAY['reminder', 'due', 'overdue', 'escalation']) AS kind`,
    [tenant, task?.pilot, task?.dueAt],
  );
  const ids = async (urgency: string) =>
    (await list(clerk, `?urgency=${urgency}`)).map(({ id }) => id).sort();
  expect(await ids('late')).toEqual(['escalation', 'overdue']);
  expect(await ids('due')).toEqual(['due', 'reminder']);
  expect(await ids('news')).not.toContain('due');
});

it.each([
  ['GET', '?urgency=loud'],
  ['GET', '?unread=1'],
  ['POST', { all: false }],
  ['POST', {}],
  ['POST', { notices: [] }],
  ['POST', { all: true, notices: [{ pilot: 'a', id: 'b' }] }],
])('%s refuses %j', async (method, asked) => {
  const answered =
    method === 'GET'
      ? await head.get(`/api/notices${String(asked)}`)
      : await reads(head, asked as object);
  expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
});
