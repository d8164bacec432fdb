/** The inbox's deeds over HTTP: who has a task in hand, handing over, reminders, filters, pages both ways, kept views. */
import { randomUUID } from 'node:crypto';
import type { TaskCounts, TaskPage, TaskRow } from '../../contracts/http';
import type { TaskChoicesView, TaskDeedDone, TaskViews } from '../../contracts/inbox';
import type { NoticePage } from '../../contracts/notices';
import type { Answered, Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { act, submitted } from './support/proposal';

const clerkPost = 'hoa-lac:clerk';
const secretaryPerson = holderOf('hoa-lac:secretary');
let house: House;
let askers: Record<'clerk' | 'second' | 'proposer' | 'cadre' | 'head' | 'stranger', Asker>;
const pilots: string[] = [];

beforeAll(async () => {
  house = await openHouse();
  const admin = await house.as('government:directoryAdmin');
  askers = {
    clerk: await house.as(clerkPost),
    second: await house.as('hoa-lac:secretary'),
    proposer: await house.as('hoa-lac:cadre-1'),
    cadre: await house.as('hoa-lac:cadre-2'),
    head: await house.as('hoa-lac:head'),
    stranger: await house.as('tan-lap:clerk'),
  };
  // Two hold the post from now on: which of them has a task in hand is worth saying.
  const appointed = await admin.post('/api/directory/acts', {
    ...{ id: randomUUID(), name: 'Appoint' },
    payload: {
      ...{ person: secretaryPerson, post: clerkPost, from: '2026-03-02', lastDay: null },
      ...{ capacity: 'acting', instrument: '12/QĐ-UBND' },
    },
  });
  expect(appointed.status).toBe(200);
  for (const name of ['Ánh', 'Bích', 'Chi', 'Đông', 'Em'])
    pilots.push(await submitted(askers.proposer, { title: `Thí điểm ${name}` }));
});
afterAll(() => house.close());

const page = async (asker: Asker, query = ''): Promise<TaskPage> =>
  (await asker.get(`/api/tasks${query}`)).body as TaskPage;
const pilotsOn = async (asker: Asker, query = ''): Promise<readonly string[]> =>
  (await page(asker, query)).tasks.map(({ pilot }) => pilot);
const rowOf = async (asker: Asker, pilot: string): Promise<TaskRow> => {
  const row = (await page(asker)).tasks.find((each) => each.pilot === pilot);
  if (row === undefined) throw new Error(`${pilot} is on no desk`);
  return row;
};
const counts = async (asker: Asker, query = ''): Promise<TaskCounts> =>
  (await asker.get(`/api/tasks/counts${query}`)).body as TaskCounts;

const does = (
  asker: Asker,
  deed: string,
  those: readonly string[],
  more: object = {},
  id: string = randomUUID(),
): Promise<Answered> =>
  asker.post('/api/tasks/deeds', {
    ...{ id, deed, ...more },
    tasks: those.map((pilot) => ({ pilot, task: 'main/register' })),
  });
const codesIn = ({ body }: Answered): readonly (string | null)[] =>
  (body as TaskDeedDone).outcomes.map(({ refusal }) => refusal?.code ?? null);

describe('a claim', () => {
  it('says to everybody at the post who has the task in hand, and hinders nobody', async () => {
    const [pilot = ''] = pilots;
    expect((await rowOf(askers.clerk, pilot)).deeds).toEqual(['claim', 'handOver']);
    expect(codesIn(await does(askers.clerk, 'claim', [pilot]))).toEqual([null]);
    const theirs = await rowOf(askers.second, pilot);
    expect(theirs.hold).toMatchObject({ person: holderOf(clerkPost), isMine: false, note: null });
    expect(theirs.deeds).toEqual([]);
    expect((await rowOf(askers.clerk, pilot)).hold).toMatchObject({ isMine: true, givenBy: null });
    const refused = await does(askers.second, 'claim', [pilot]);
    expect(codesIn(refused)).toEqual(['TASK_IN_OTHER_HANDS']);
    const [outcome] = (refused.body as TaskDeedDone).outcomes;
    expect(outcome?.refusal?.words.en).toMatch(/has had this task in hand since 2 Mar 2026/);
  });

  it('is answered row by row, once for each id', async () => {
    const [held = '', free = ''] = pilots;
    const id = randomUUID();
    const first = await does(askers.second, 'claim', [held, free, 'p-none'], {}, id);
    expect(codesIn(first)).toEqual(['TASK_IN_OTHER_HANDS', null, 'TASK_CLOSED']);
    await does(askers.second, 'release', [free]);
    const again = await does(askers.second, 'claim', [held, free, 'p-none'], {}, id);
    expect(again.body).toEqual(first.body);
    expect((await rowOf(askers.second, free)).hold).toBeNull();
    expect(codeOf(await does(askers.second, 'claim', [free], {}, id))).toBe('COMMAND_ID_REUSED');
  });

  it('is one of two, when two reach for it at once', async () => {
    const pilot = pilots[2] ?? '';
    const answers = await Promise.all(
      [askers.clerk, askers.second, askers.clerk, askers.second].map((asker) =>
        does(asker, 'claim', [pilot, pilots[1] ?? '']),
      ),
    );
    const holder = (await rowOf(askers.clerk, pilot)).hold?.isMine === true;
    expect(answers.map((each) => codesIn(each)[0] === null)).toEqual(
      holder ? [true, false, true, false] : [false, true, false, true],
    );
    await does(holder ? askers.clerk : askers.second, 'release', pilots.slice(1, 3));
  });

  it('is not for others, nor of what is not there', async () => {
    const [pilot = ''] = pilots;
    for (const deed of ['claim', 'nudge'] as const)
      expect(codesIn(await does(askers.stranger, deed, [pilot]))).toEqual([
        deed === 'claim' ? 'TASK_NOT_ON_DESK' : 'NUDGE_NOT_YOURS',
      ]);
    expect((await does(house.anybody(), 'claim', [pilot])).status).toBe(401);
    expect(codeOf(await does(askers.clerk, 'decide', [pilot]))).toBe('MALFORMED');
    expect(codeOf(await does(askers.clerk, 'claim', []))).toBe('MALFORMED');
  });
});

describe('handing over', () => {
  it('goes to somebody at the post, with a note for the two of them', async () => {
    const pilot = pilots[3] ?? '';
    const to = { to: secretaryPerson, note: 'Hồ sơ thiếu phụ lục, nhờ chị xem.' };
    expect((await rowOf(askers.clerk, pilot)).colleagues).toMatchObject([
      { person: secretaryPerson },
    ]);
    expect(codesIn(await does(askers.clerk, 'handOver', [pilot], to))).toEqual([null]);
    const theirs = await rowOf(askers.second, pilot);
    expect(theirs.hold).toMatchObject({ isMine: true, note: to.note });
    expect(theirs.hold?.givenBy).toMatch(/\S+ \S+/);
    expect(codesIn(await does(askers.clerk, 'release', [pilot]))).toEqual(['TASK_IN_OTHER_HANDS']);
    expect(await pilotsOn(askers.second, '?hand=handed')).toEqual([pilot]);
    expect(await counts(askers.second)).toMatchObject({ mine: 1, handed: 1 });
  });

  it.each([
    ['oneself', clerkPost, 'HANDED_OVER_TO_SELF'],
    ['somebody elsewhere', 'tan-lap:clerk', 'HANDED_OVER_OUTSIDE'],
  ])('does not go to %s', async (_, post, code) => {
    const to = { to: holderOf(post), note: null };
    expect(codesIn(await does(askers.clerk, 'handOver', [pilots[4] ?? ''], to))).toEqual([code]);
  });
});

describe('a reminder', () => {
  it('reaches the post as a notice, once a working day, from whoever waits', async () => {
    const pilot = pilots[4] ?? '';
    expect(codesIn(await does(askers.clerk, 'nudge', [pilot]))).toEqual(['NUDGE_NOT_YOURS']);
    expect(codesIn(await does(askers.proposer, 'nudge', [pilot]))).toEqual([null]);
    const { notices } = (await askers.clerk.get('/api/notices?unread=only')).body as NoticePage;
    const told = notices.find(({ event }) => event === 'TaskNudged');
    expect(told).toMatchObject({ pilot, post: clerkPost, seq: 0, isRead: false });
    expect(told?.sentence).toMatch(/sends a reminder: “.+” is waited for/);
    const read = { notices: [{ pilot, id: told?.id }] };
    await askers.clerk.post('/api/notices/reads', read);
    const left = (await askers.clerk.get('/api/notices?unread=only')).body as NoticePage;
    expect(left.notices.some(({ event }) => event === 'TaskNudged')).toBe(false);
    expect(codesIn(await does(askers.proposer, 'nudge', [pilot]))).toEqual(['NUDGED_ALREADY']);
  });
});

describe('a list', () => {
  const allBy = async (query: string): Promise<readonly string[]> => pilotsOn(askers.clerk, query);

  it('is in the order that is asked for, and read on from any place both ways', async () => {
    for (const sort of ['due', 'opened', 'pilot']) {
      const all = await page(askers.clerk, `?sort=${sort}`);
      const [first, second, third, fourth] = all.tasks;
      const from = `?sort=${sort}&limit=2`;
      expect(await allBy(`${from}&after=${first?.place}`)).toEqual([second?.pilot, third?.pilot]);
      expect(await allBy(`${from}&before=${fourth?.place}`)).toEqual([second?.pilot, third?.pilot]);
      expect(await allBy(`${from}&before=${first?.place}`)).toEqual([]);
    }
    expect(await allBy('?sort=pilot')).toEqual(pilots);
    expect(await allBy('?sort=opened')).toEqual(
      [...(await allBy(''))].sort((a, b) => (pilots.indexOf(a) < pilots.indexOf(b) ? 1 : -1)),
    );
    const both = await askers.clerk.get('/api/tasks?before=WyJ4Il0&after=WyJ4Il0');
    expect([both.status, codeOf(both)]).toEqual([400, 'MALFORMED']);
  });

  it.each([
    ['?hand=mine', 1],
    ['?hand=free', 3],
    ['?stage=SUBMITTED', 5],
    ['?stage=RUNNING', 0],
    ['?role=clerk', 5],
    ['?role=head', 0],
    ['?dueFrom=2026-03-02', 5],
    ['?dueTo=2026-03-01', 0],
    ['?q=dong', 1],
  ])('filtered by %s has %d', async (query, number) => {
    expect(await allBy(query)).toHaveLength(number);
    const { open, dueSoon, overdue } = await counts(askers.clerk, query);
    expect(open + dueSoon + overdue).toBe(number);
  });

  it('of the unit has what lies on the desks of its others', async () => {
    expect(await pilotsOn(askers.cadre)).toEqual([]);
    expect([...(await pilotsOn(askers.cadre, '?of=unit&step=register'))].sort()).toEqual(
      [...pilots].sort(),
    );
    expect((await rowOf(askers.clerk, pilots[4] ?? '')).deeds).toContain('claim');
    const seen = (await page(askers.cadre, '?of=unit')).tasks;
    expect(seen.every(({ deeds }) => deeds.length === 0)).toBe(true);
    expect(await pilotsOn(askers.stranger, '?of=unit')).toEqual([]);
  });

  it('says by what it can be filtered', async () => {
    const choices = (await askers.clerk.get('/api/tasks/choices')).body as TaskChoicesView;
    expect(choices).toEqual({
      steps: [{ value: 'register', count: 5 }],
      units: [{ value: 'hoa-lac', count: 5 }],
      stages: [{ value: 'SUBMITTED', count: 5 }],
      roles: [{ value: 'clerk', count: 5 }],
    });
  });
});

describe('a kept view', () => {
  const viewsOf = async (asker: Asker): Promise<TaskViews> =>
    (await asker.get('/api/tasks/views')).body as TaskViews;
  const keep = (asker: Asker, id: string, name: string, sharedWith: string | null = null) =>
    asker.put(`/api/tasks/views/${id}`, {
      name,
      filter: { state: 'overdue', of: 'unit' },
      sharedWith,
    });

  it('is one’s own until it is shared with a post of the unit, in the order that one wishes', async () => {
    await keep(askers.head, 'view-one', 'Quá hạn của xã');
    await keep(askers.head, 'view-two', 'Việc chưa ai nhận', clerkPost);
    expect((await viewsOf(askers.head)).views.map(({ name }) => name)).toEqual([
      'Quá hạn của xã',
      'Việc chưa ai nhận',
    ]);
    const [shared, ...others] = (await viewsOf(askers.clerk)).views;
    expect(shared).toMatchObject({ name: 'Việc chưa ai nhận', filter: { state: 'overdue' } });
    expect(shared?.sharedBy).toMatch(/\S+ \S+/);
    expect(others).toEqual([]);
    await askers.head.put('/api/tasks/views', { views: ['view-two'] });
    expect((await viewsOf(askers.head)).views.map(({ id }) => id)).toEqual([
      'view-two',
      'view-one',
    ]);
    await keep(askers.head, 'view-two', 'Của tôi');
    expect((await viewsOf(askers.clerk)).views).toEqual([]);
    await askers.head.ask('DELETE', '/api/tasks/views/view-two');
    expect((await viewsOf(askers.head)).views.map(({ id }) => id)).toEqual(['view-one']);
  });

  it('goes to no other unit, is well formed, and there are not too many', async () => {
    expect(codeOf(await keep(askers.head, 'view-far', 'Xa', 'tan-lap:clerk'))).toBe(
      'VIEW_SHARED_OUTSIDE',
    );
    const wrong = { name: 'Sai', filter: { person: 'p-001' }, sharedWith: null };
    expect(codeOf(await askers.head.put('/api/tasks/views/view-far', wrong))).toBe('MALFORMED');
    for (let n = 0; n < 30; n += 1) await keep(askers.stranger, `view-no-${n}`, `Số ${n}`);
    expect(codeOf(await keep(askers.stranger, 'view-no-30', 'Số 30'))).toBe('TOO_MANY_VIEWS');
    expect((await keep(askers.stranger, 'view-no-3', 'Đổi tên')).status).toBe(200);
  });
});

describe('what is done is in nobody’s hands', () => {
  it('though whoever did it was another', async () => {
    const [pilot = ''] = pilots;
    expect((await rowOf(askers.second, pilot)).hold?.isMine).toBe(false);
    const number = { number: '07/TĐ', book: 'Sổ 1' };
    const done = await act(askers.second, pilot, 'Register', number, { post: clerkPost });
    expect(done.status).toBe(200);
    const { rows } = await house.pool.query('SELECT FROM pilotage.task_claims WHERE pilot = $1', [
      pilot,
    ]);
    expect(rows).toEqual([]);
    expect(codesIn(await does(askers.clerk, 'claim', [pilot]))).toEqual(['TASK_CLOSED']);
  });
});
