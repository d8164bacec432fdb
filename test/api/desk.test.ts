/** The desk of a person: tasks with their lateness, counts, notices; and the timeline in plain words. */
import type { PilotView, TaskCounts, TaskPage, Timeline } from '../../contracts/http';
import type { NoticePage } from '../../contracts/notices';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { submitted, title } from './support/proposal';

let house: House;
let proposer: Asker;
let clerk: Asker;
const pilots: string[] = [];

beforeAll(async () => {
  house = await openHouse();
  proposer = await house.as('hoa-lac:cadre-1');
  clerk = await house.as('hoa-lac:clerk');
  for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']) {
    pilots.push(await submitted(proposer, { title: `Thí điểm ${name}` }));
  }
});
afterAll(() => house.close());

const tasks = async (asker: Asker, query = ''): Promise<TaskPage> =>
  (await asker.get(`/api/tasks${query}`)).body as TaskPage;

describe('tasks', () => {
  it('are those of one’s own posts, each with its pilot, its due and its rule', async () => {
    const page = await tasks(clerk);
    expect(page.tasks.map(({ pilot }) => pilot).sort()).toEqual([...pilots].sort());
    expect(page.tasks[0]).toMatchObject({
      post: 'hoa-lac:clerk',
      state: 'open',
      stage: 'SUBMITTED',
      instrument: expect.any(String) as string,
    });
    expect((await tasks(await house.as('tan-lap:clerk'))).tasks).toEqual([]);
  });

  it('are paged by key in the order of their due', async () => {
    const seen: string[] = [];
    let query = '?limit=2';
    for (;;) {
      const page = await tasks(clerk, query);
      seen.push(...page.tasks.map(({ pilot }) => pilot));
      if (page.next === null) break;
      query = `?limit=2&after=${page.next}`;
    }
    expect(seen).toHaveLength(5);
    expect([...seen].sort()).toEqual([...pilots].sort());
  });

  it.each([
    ['?q=hai', 1],
    ['?q=thi%20diem', 5],
    ['?q=khong%20co', 0],
    ['?unit=hoa-lac', 5],
    ['?unit=tan-lap', 0],
    ['?step=register', 5],
    ['?step=nothing', 0],
    ['?state=overdue', 0],
    ['?state=open', 5],
  ])('filtered by %s are %d', async (query, number) => {
    expect((await tasks(clerk, query)).tasks).toHaveLength(number);
  });

  it.each([
    '?state=late',
    '?step=a%20b',
    '?unit=%2F',
    '?limit=201',
    '?after=AAAA',
    '?after=WyJ4IiwieSIsInoiXQ',
    '?person=p-001',
  ])('refuse %s', async (query) => {
    const answered = await clerk.get(`/api/tasks${query}`);
    expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
  });

  it('become due soon and overdue as legal time goes on, without anybody writing', async () => {
    const dueAt = (await tasks(clerk)).tasks[0]?.dueAt ?? '';
    const counts = async () => (await clerk.get('/api/tasks/counts')).body as TaskCounts;
    expect(await counts()).toEqual({ open: 5, dueSoon: 0, overdue: 0, mine: 0, handed: 0 });
    await house.ports.hands.advance(
      'practice',
      'main',
      new Date(Date.parse(dueAt) - 3_600_000).toISOString(),
    );
    expect(await counts()).toEqual({ open: 0, dueSoon: 5, overdue: 0, mine: 0, handed: 0 });
    expect((await tasks(clerk, '?state=dueSoon')).tasks).toHaveLength(5);
    await house.ports.hands.advance('practice', 'main', dueAt);
    expect(await counts()).toEqual({ open: 0, dueSoon: 0, overdue: 5, mine: 0, handed: 0 });
    expect(
      (await tasks(clerk, '?state=overdue')).tasks.every(({ state }) => state === 'overdue'),
    ).toBe(true);
    const view = (await clerk.get(`/api/pilots/${pilots[0]}`)).body as PilotView;
    expect([view.late, view.now]).toEqual([true, dueAt]);
  });
});

describe('notices', () => {
  it('tell one’s posts in a sentence what happened, newest first, page by page', async () => {
    const head = await house.as('hoa-lac:head');
    const first = (await head.get('/api/notices?limit=3')).body as NoticePage;
    expect(first.notices).toHaveLength(3);
    expect(first.notices[0]).toMatchObject({
      post: 'hoa-lac:head',
      event: 'Submitted',
      pilotTitle: expect.stringContaining('Thí điểm') as string,
    });
    expect(first.notices[0]?.sentence).not.toBe('Submitted');
    const second = (await head.get(`/api/notices?limit=3&after=${first.next}`)).body as NoticePage;
    expect(second.notices).toHaveLength(2);
    expect(second.next).toBeNull();
    expect(codeOf(await head.get('/api/notices?after=x1'))).toBe('MALFORMED');
  });
});

describe('the timeline', () => {
  it('tells what happened in the asker’s language, with event time and record time', async () => {
    const pilot = await submitted(proposer, { title });
    const timeline = (await proposer.get(`/api/pilots/${pilot}/timeline`)).body as Timeline;
    const [entry] = timeline.entries;
    expect(entry).toMatchObject({
      seq: 1,
      event: { type: 'Submitted', v: 1 },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(entry?.actor).toMatch(/\S+ \S+/);
    expect(entry?.recordedAt).toBe(entry?.at);
    expect(entry?.actorPost).toEqual({ vi: 'Cán bộ', en: 'Cadre', fr: 'Cadre' });
    expect(Object.values(timeline.texts)).toContain(title);
    const inFrench = await house.as('hoa-lac:cadre-1');
    await inFrench.put('/api/session/language', { language: 'fr' });
    const french = (await inFrench.get(`/api/pilots/${pilot}/timeline`)).body as Timeline;
    expect(french.entries[0]?.sentence).not.toBe(entry?.sentence);
  });

  it('comes newest first and page by page', async () => {
    const pilot = pilots[0] ?? '';
    await house.pool.query('SELECT 1');
    const page = (await proposer.get(`/api/pilots/${pilot}/timeline?limit=1`)).body as Timeline;
    expect(page.entries).toHaveLength(1);
    const none = await proposer.get(`/api/pilots/none/timeline`);
    expect([none.status, codeOf(none)]).toEqual([404, 'NO_SUCH_PILOT']);
    expect(codeOf(await proposer.get(`/api/pilots/${pilot}/timeline?from=x`))).toBe('MALFORMED');
  });
});
