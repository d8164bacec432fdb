/** The directory over HTTP: who changes it, what is refused, and a deputy who acts by the dates alone. */
import { randomUUID } from 'node:crypto';
import { createDesks } from '../../adapters/postgres/desks';
import { createDirectories } from '../../adapters/postgres/directory';
import { createLawBook } from '../../adapters/postgres/law-book';
import type { CommandReply, Problem, TaskPage } from '../../contracts/http';
import type { DirectoryView } from '../../contracts/reference-replies';
import type { DirectoryDesk } from '../../contracts/directory';
import { sha256 } from '../../activities/canonical';
import type { Answered, Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { act, submitted } from './support/proposal';

const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const clerkPerson = holderOf(clerk);
let house: House;
let admin: Asker;
let askers: Record<'clerk' | 'secretary' | 'proposer', Asker>;

beforeAll(async () => {
  house = await openHouse();
  admin = await house.as('government:directoryAdmin');
  askers = {
    clerk: await house.as(clerk),
    secretary: await house.as(secretary),
    proposer: await house.as('hoa-lac:cadre-1'),
  };
});
afterAll(() => house.close());

const does = (asker: Asker, name: string, payload: object, id: string = randomUUID()) =>
  asker.post('/api/directory/acts', { id, name, payload });
const versionIn = ({ body }: Answered): number => (body as { version: number }).version;
const desk = async (asker: Asker): Promise<DirectoryDesk> =>
  (await asker.get('/api/directory/desk')).body as DirectoryDesk;
const until = (to: string) => askers.clerk.post('/api/clock', { act: 'advanceTo', to });
const tasks = async (asker: Asker): Promise<TaskPage['tasks']> =>
  ((await asker.get('/api/tasks')).body as TaskPage).tasks;

describe('an act on the directory', () => {
  const someone = { id: 'p-901', name: 'Đỗ Thị Hạnh' };

  it('is for whoever is signed in', async () => {
    expect((await does(house.anybody(), 'AddPerson', someone)).status).toBe(401);
    expect((await house.anybody().get('/api/directory/desk')).status).toBe(401);
    expect((await house.anybody().get('/api/directory/entries')).status).toBe(401);
  });

  it('is one entry, once, however often it is sent', async () => {
    const id = randomUUID();
    const first = await does(admin, 'AddPerson', someone, id);
    expect(first.status).toBe(200);
    expect(versionIn(await does(admin, 'AddPerson', someone, id))).toBe(versionIn(first));
    const view = (await admin.get('/api/directory')).body as DirectoryView;
    expect(view.version).toBe(versionIn(first));
    expect(view.people.filter(({ id: person }) => person === someone.id)).toEqual([someone]);
    expect(codeOf(await does(admin, 'AddPerson', { ...someone, name: 'Khác' }, id))).toBe(
      'COMMAND_ID_REUSED',
    );
  });

  it('is refused in words: not by others, not twice, not malformed', async () => {
    const refused = await does(askers.clerk, 'AddPerson', { id: 'p-902', name: 'Ai Đó' });
    expect([refused.status, (refused.body as Problem).code]).toEqual([403, 'NOT_DIRECTORY_ADMIN']);
    expect((refused.body as Problem).detail).toMatch(/directory administrator/);
    expect(codeOf(await does(admin, 'AddPerson', someone))).toBe('ID_TAKEN');
    expect(codeOf(await does(admin, 'AddPerson', { ...someone, id: '<b>' }))).toBe('MALFORMED');
    expect(codeOf(await does(admin, 'Overthrow', {}))).toBe('MALFORMED');
  });

  it('is chained: each entry’s hash is of the one before and its own bytes', async () => {
    await does(admin, 'RenamePerson', { person: someone.id, name: 'Đỗ Thị Hạnh Nga' });
    const { rows } = await house.pool.query<{ entry: Buffer; prev_hash: string; hash: string }>(
      'SELECT entry, prev_hash, hash FROM pilotage.directory_entries ORDER BY version',
    );
    expect(rows.length).toBeGreaterThan(1);
    rows.forEach(({ entry, prev_hash: prev, hash }, i) => {
      expect(hash).toBe(sha256(prev, entry));
      if (i > 0) expect(prev).toBe(rows[i - 1]?.hash);
    });
    await expect(
      house.pool.query("UPDATE pilotage.directory_entries SET person = 'x'"),
    ).rejects.toThrow(/permission denied/);
  });

  it('is read by administrators and auditors, newest first', async () => {
    const page = (await admin.get('/api/directory/entries?limit=1')).body as {
      entries: { type: string; person: string }[];
      next: number;
    };
    expect(page.entries).toMatchObject([
      { type: 'PersonRenamed', person: holderOf('government:directoryAdmin') },
    ]);
    const older = await admin.get(`/api/directory/entries?limit=1&before=${page.next}`);
    expect(older.body).toMatchObject({
      entries: [{ type: 'PersonAdded' }],
      next: expect.any(Number) as number,
    });
    expect(
      (await (await house.as('government:auditor')).get('/api/directory/entries')).status,
    ).toBe(200);
    expect(codeOf(await askers.clerk.get('/api/directory/entries'))).toBe('NOT_DIRECTORY_ADMIN');
  });
});

describe('a deputy', () => {
  const scope = { commands: 'all', unit: null, field: null, maxAmountVnd: null };
  let pilot: string;

  it('sees nothing while nobody is away', async () => {
    pilot = await submitted(askers.proposer);
    await does(askers.clerk, 'NameDeputy', {
      ...{ post: clerk, deputy: secretary, from: '2026-03-02', lastDay: '2026-12-31' },
      ...{ scope, instrument: '7/PC-UBND' },
    });
    const away = {
      person: clerkPerson,
      from: '2026-03-03',
      lastDay: '2026-03-04',
      reason: 'leave',
    };
    expect((await does(askers.clerk, 'RecordAbsence', away)).status).toBe(200);
    expect((await tasks(askers.clerk)).map(({ step }) => step)).toContain('register');
    expect((await tasks(askers.secretary)).map(({ step }) => step)).not.toContain('register');
  });

  it('has the desk of the absent from the first day on, and says for whom', async () => {
    await until('2026-03-03T02:00:00.000Z');
    const [task] = (await tasks(askers.secretary)).filter(({ step }) => step === 'register');
    const { people } = (await admin.get('/api/directory')).body as DirectoryView;
    expect(task).toMatchObject({
      pilot,
      post: clerk,
      deputyOf: people.find(({ id }) => id === clerkPerson)?.name,
    });
    const counts = (await askers.secretary.get('/api/tasks/counts')).body as Record<string, number>;
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(
      (await tasks(askers.secretary)).length,
    );
    expect((await desk(askers.secretary)).deputies).toMatchObject([
      { post: clerk, isStandingIn: true },
    ]);
  });

  it('acts with both names in the ledger', async () => {
    const answered = await act(askers.secretary, pilot, 'Register', {
      number: '15/TĐ',
      book: 'Sổ 1',
    });
    expect((answered.body as CommandReply).outcome).toBe('accepted');
    const { rows } = await house.pool.query<{ actor: unknown }>(
      `SELECT convert_from(entry, 'UTF8')::jsonb -> 'by' AS actor FROM pilotage.ledger WHERE pilot = $1 ORDER BY seq DESC LIMIT 1`,
      [pilot],
    );
    expect(rows[0]?.actor).toMatchObject({
      ...{ person: holderOf(secretary), post: secretary },
      under: { post: clerk, person: clerkPerson, capacity: 'forHead' },
    });
  });

  it('is one no more the day after, and nobody had to do anything', async () => {
    const second = await submitted(askers.proposer);
    await until('2026-03-04T17:00:00.000Z');
    expect((await tasks(askers.secretary)).map(({ step }) => step)).not.toContain('register');
    const refused = await act(askers.secretary, second, 'Register', {
      number: '16/TĐ',
      book: 'Sổ 1',
    });
    expect(codeOf(refused)).toBe('DELEGATION_GIVER_PRESENT');
  });

  it('and what people declare is theirs and the administrator’s', async () => {
    const interest = { about: { kind: 'organisation', name: 'Công ty A' }, nature: 'ownership' };
    expect(
      (await does(askers.clerk, 'DeclareInterest', { person: clerkPerson, ...interest })).status,
    ).toBe(200);
    expect((await desk(askers.clerk)).interests).toHaveLength(1);
    expect((await desk(askers.proposer)).interests).toEqual([]);
    expect(await desk(admin)).toMatchObject({
      isAdmin: true,
      interests: [{ person: clerkPerson }],
    });
  });
});

const taskOf = async (pilot: string) => {
  const { rows } = await house.pool.query<{ posts: string[]; due_at: string; revision: number }>(
    `SELECT t.posts, t.due_at, p.revision FROM pilotage.tasks t JOIN pilotage.pilots p ON p.id = t.pilot
     WHERE t.pilot = $1 AND t.step = 'register'`,
    [pilot],
  );
  return rows[0];
};
const desksFollow = () =>
  createDesks(house.pool, createLawBook(house.pool), createDirectories(house.pool)).follow(
    'practice',
  );

describe('a desk that nobody holds any more', () => {
  it('falls to the head the same day; the pilot’s dates stay, and its ledger hears nothing', async () => {
    await desksFollow();
    const pilot = await submitted(askers.proposer);
    const before = await taskOf(pilot);
    expect(before?.posts[0]).toBe(clerk);
    const lastDay = '2026-03-05';
    expect(
      (
        await does(admin, 'EndHolding', {
          person: clerkPerson,
          post: clerk,
          lastDay,
          instrument: '9/QĐ',
        })
      ).status,
    ).toBe(200);
    await desksFollow();
    expect(await taskOf(pilot)).toEqual(before);
    await until('2026-03-05T17:00:00.000Z');
    expect(await desksFollow()).toBeGreaterThan(0);
    expect(await taskOf(pilot)).toEqual({
      ...before,
      posts: expect.arrayContaining(['hoa-lac:head']) as string[],
    });
    expect(await desksFollow()).toBe(0);
  });
});

describe('a unit that is merged', () => {
  it('hands its open work to its successor on the day, by itself', async () => {
    const pilot = await submitted(askers.proposer);
    const before = await taskOf(pilot);
    expect(before?.posts).not.toContain('tan-lap:clerk');
    const merger = { unit: 'hoa-lac', into: 'tan-lap', from: '2026-03-09' };
    expect((await does(admin, 'MergeUnit', merger)).status).toBe(200);
    await desksFollow();
    expect(await taskOf(pilot)).toEqual(before);
    await until('2026-03-08T17:00:00.000Z');
    expect(await desksFollow()).toBeGreaterThan(0);
    expect(await taskOf(pilot)).toEqual({ ...before, posts: ['tan-lap:clerk'] });
    const successor = await house.as('tan-lap:clerk');
    expect((await tasks(successor)).map((task) => task.pilot)).toContain(pilot);
    expect((await successor.get(`/api/pilots/${pilot}`)).body).toMatchObject({
      ...{ unit: 'hoa-lac', unitNow: 'tan-lap' },
    });
    const answered = await act(successor, pilot, 'Register', { number: '17/TĐ', book: 'Sổ 1' });
    expect((answered.body as CommandReply).outcome).toBe('accepted');
  });
});
