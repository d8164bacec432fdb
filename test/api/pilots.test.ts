/** Drafts that save themselves, the list of pilots, and a pilot's own page. */
import { randomUUID } from 'node:crypto';
import type { DraftView, PilotPage, PilotView } from '../../contracts/http';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { act, draft, submission, submitted } from './support/proposal';

let house: House;
let proposer: Asker;
let other: Asker;

beforeAll(async () => {
  house = await openHouse();
  proposer = await house.as('hoa-lac:cadre-1');
  other = await house.as('hoa-lac:cadre-2');
});
afterAll(() => house.close());

const save = (asker: Asker, pilot: string, version: number, payload: object) =>
  asker.put(`/api/pilots/${pilot}/draft`, { version, payload });

describe('a draft', () => {
  it('begins with the id that the pilot will have', async () => {
    const answered = await proposer.post('/api/pilots', { payload: { title: 'Bắt đầu' } });
    expect(answered.status).toBe(201);
    const { pilot, version } = answered.body as DraftView;
    expect(pilot).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(version).toBe(1);
    const found = await proposer.get(`/api/pilots/${pilot}/draft`);
    expect(found.body).toEqual(answered.body);
  });

  it('is saved over the version that was seen, and never over a later one', async () => {
    const pilot = await draft(proposer);
    const first = await save(proposer, pilot, 1, { title: 'A' });
    expect(first.body).toMatchObject({ version: 2, payload: { title: 'A' } });
    const late = await save(proposer, pilot, 1, { title: 'B' });
    expect([late.status, codeOf(late)]).toEqual([409, 'STALE_DRAFT']);
    expect(late.body).toMatchObject({ params: { current: 2 } });
    const kept = await proposer.get(`/api/pilots/${pilot}/draft`);
    expect(kept.body).toMatchObject({ version: 2, payload: { title: 'A' } });
  });

  it('that was saved without its answer being heard is saved again without harm', async () => {
    const pilot = await draft(proposer);
    await save(proposer, pilot, 1, { title: 'A', plan: { caps: { people: 3 } } });
    const again = await save(proposer, pilot, 1, { plan: { caps: { people: 3 } }, title: 'A' });
    expect([again.status, (again.body as DraftView).version]).toEqual([200, 2]);
  });

  it('belongs to its writer', async () => {
    const pilot = await draft(proposer);
    const tried = [
      await other.get(`/api/pilots/${pilot}/draft`),
      await save(other, pilot, 1, { title: 'mine' }),
    ];
    expect(tried.map((answered) => [answered.status, codeOf(answered)])).toEqual(
      Array(2).fill([404, 'NO_SUCH_DRAFT']),
    );
    const { drafts } = (await other.get('/api/drafts')).body as { drafts: DraftView[] };
    expect(drafts.map((each) => each.pilot)).not.toContain(pilot);
  });

  it('ends when its pilot is born', async () => {
    const pilot = await submitted(proposer);
    const { drafts } = (await proposer.get('/api/drafts')).body as { drafts: DraftView[] };
    expect(drafts.map((each) => each.pilot)).not.toContain(pilot);
    expect(codeOf(await save(proposer, pilot, 1, { title: 'x' }))).toBe('NO_SUCH_DRAFT');
  });

  it.each([
    ['no version', { payload: {} }],
    ['a list for a form', { version: 1, payload: [] }],
    ['a field too many', { version: 1, payload: {}, person: 'p-001' }],
  ])('with %s is refused', async (_what, json) => {
    const answered = await proposer.put(`/api/pilots/${await draft(proposer)}/draft`, json);
    expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
  });
});

const list = async (asker: Asker, query: string): Promise<PilotPage> =>
  (await asker.get(`/api/pilots?${query}`)).body as PilotPage;

describe('the list of pilots', () => {
  it('is searched without diacritics, by all words, and what is typed is no wildcard', async () => {
    const pilot = await submitted(proposer, { title: 'Đường đi bộ quanh hồ 100%' });
    const found = async (q: string) =>
      (await list(other, `q=${encodeURIComponent(q)}`)).pilots.map(({ id }) => id);
    expect(await found('duong di bo')).toEqual([pilot]);
    expect(await found('HỒ đường')).toEqual([pilot]);
    expect(await found('100%')).toEqual([pilot]);
    expect(await found('đường sắt')).toEqual([]);
    expect(await found('_____%_____')).toEqual([]);
    expect(await found("' OR 1=1 --")).toEqual([]);
  });

  it('is paged by key: each pilot once, last changed first', async () => {
    for (let i = 0; i < 5; i += 1) await submitted(proposer, { title: `Số ${i}` });
    const all = (await list(other, 'limit=200')).pilots;
    const paged: PilotPage['pilots'][number][] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: PilotPage = await list(other, `limit=2${after === '' ? '' : `&after=${after}`}`);
      expect(page.pilots.length).toBeLessThanOrEqual(2);
      paged.push(...page.pilots);
      after = page.next;
    }
    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(new Set(paged.map(({ id }) => id)).size).toBe(paged.length);
  });

  it('is filtered by stage', async () => {
    expect((await list(other, 'stage=RUNNING')).pilots).toEqual([]);
    const { pilots } = await list(other, 'stage=SUBMITTED');
    expect(pilots.length).toBeGreaterThan(0);
    expect(new Set(pilots.map(({ stage, phase }) => `${stage} ${phase}`))).toEqual(
      new Set(['SUBMITTED approval']),
    );
  });

  it.each([
    'stage=NOWHERE',
    'limit=0',
    'limit=1e9',
    'after=%20',
    'after=eyJ4IjoxfQ',
    'x=1',
    'q=a&q=b',
  ])('refuses %s', async (query) => {
    const answered = await other.get(`/api/pilots?${query}`);
    expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
  });
});

describe('a pilot’s page', () => {
  it('says who must act by when and under which rule, and what the asker may do', async () => {
    const pilot = await submitted(proposer);
    const clerk = await house.as('hoa-lac:clerk');
    const view = (await clerk.get(`/api/pilots/${pilot}`)).body as PilotView;
    expect(view.tasks[0]).toMatchObject({
      pilot,
      post: 'hoa-lac:clerk',
      state: 'open',
      mark: expect.any(String) as string,
    });
    expect(view.tasks[0]?.holder).toMatch(/\S+ \S+/);
    expect(view.tasks[0]?.workingDaysLeft).toBeGreaterThan(0);
    expect(view.clocks[0]?.rungs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['due', 'overdue']),
    );
    expect(view.allowed.offers.map(({ command }) => command)).toContain('Register');
    expect(view.nextDueAt).toBe(view.tasks[0]?.dueAt);
  });

  it('offers nothing that is not one’s own, and says why', async () => {
    const pilot = await submitted(proposer);
    const view = (await other.get(`/api/pilots/${pilot}`)).body as PilotView;
    expect(view.allowed.offers.map(({ command }) => command)).not.toContain('Register');
    const withheld = view.allowed.withheld.find(({ command }) => command === 'Register');
    expect(withheld).toMatchObject({
      refusal: { code: 'NOT_YOURS' },
      words: { en: expect.stringContaining('does not belong to your post') as string },
    });
  });

  it('offers exactly what the door then lets in', async () => {
    const pilot = await submitted(proposer);
    const view = (await proposer.get(`/api/pilots/${pilot}`)).body as PilotView;
    const offer = view.allowed.offers.find(({ command }) => command === 'Withdraw');
    const answered = await act(
      proposer,
      pilot,
      'Withdraw',
      { reason: 'Không cần nữa' },
      { basedOn: offer?.basedOn ?? {} },
    );
    expect([answered.status, (answered.body as { view: PilotView }).view.stage]).toEqual([
      200,
      'WITHDRAWN',
    ]);
  });

  it('leads operators, and nobody else, to the Temporal UI', async () => {
    const pilot = await submitted(proposer);
    const operator = await house.as('government:operator');
    const urlFor = async (asker: Asker) =>
      ((await asker.get(`/api/pilots/${pilot}`)).body as PilotView).temporalUrl;
    expect(await urlFor(operator)).toBe(
      `http://localhost:8233/namespaces/default/workflows/pilot%3Apractice%3A${pilot}`,
    );
    expect(await urlFor(proposer)).toBeNull();
  });

  it.each([
    [randomUUID(), 404, 'NO_SUCH_PILOT'],
    ['%00', 400, 'BAD_TEXT'],
    ['a b', 400, 'MALFORMED'],
    ['%E0%A4%A', 400, 'MALFORMED'],
  ])('at the address %s is not there', async (id, status, code) => {
    const answered = await other.get(`/api/pilots/${id}`);
    expect([answered.status, codeOf(answered)]).toEqual([status, code]);
  });

  it('is right when an older build folded the state', async () => {
    const pilot = await submitted(proposer);
    const before = (await proposer.get(`/api/pilots/${pilot}`)).body as PilotView;
    await house.pool.query("UPDATE pilotage.pilots SET fold = 0, state = '{}' WHERE id = $1", [
      pilot,
    ]);
    const after = (await proposer.get(`/api/pilots/${pilot}`)).body as PilotView;
    expect(after.pilot).toEqual(before.pilot);
    expect((await act(proposer, pilot, 'Withdraw', { reason: 'x' })).status).toBe(200);
  });

  it('does not show a draft as a pilot', async () => {
    const pilot = await draft(proposer, submission());
    expect(codeOf(await proposer.get(`/api/pilots/${pilot}`))).toBe('NO_SUCH_PILOT');
  });
});
