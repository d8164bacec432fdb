/** The operators' notes: who sees them, what stands in them, and how somebody says that they have looked. */
import { randomUUID } from 'node:crypto';
import type { OperatorNote, OperatorNotePage } from '../../contracts/operator-notes';
import { csrfHeader } from '../../contracts/requests';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { submitted } from './support/proposal';

let house: House;
let operator: Asker;
let pilot: string;

interface Noted {
  readonly reason: string;
  readonly run?: string;
  readonly times?: number;
  readonly tenant?: string;
  readonly ageMinutes?: number;
}

async function noted({
  reason,
  run = 'run-1',
  times = 1,
  tenant = 'practice',
  ageMinutes = 0,
}: Noted): Promise<string> {
  const { rows } = await house.pool.query<{ id: string }>(
    `INSERT INTO pilotage.operator_notes (tenant, pilot, day, run, reason, times, digest, last_at)
     VALUES ($1, $2, current_date, $3, $4, $5, 'd', now() - make_interval(mins => $6)) RETURNING id`,
    [tenant, pilot, run, reason, times, ageMinutes],
  );
  return rows[0]?.id ?? '';
}

const happensAgain = (id: string) =>
  house.pool.query(
    `UPDATE pilotage.operator_notes SET times = times + 1 WHERE tenant = 'practice' AND id = $1`,
    [id],
  );

const page = async (query = ''): Promise<OperatorNotePage> =>
  (await operator.get(`/api/operator-notes${query}`)).body as OperatorNotePage;
const ids = async (query = '') => (await page(query)).notes.map(({ id }) => id);
const count = async () => (await operator.get('/api/operator-notes/count')).body;
const acknowledge = (asker: Asker, id: string, times: unknown = 1) =>
  asker.post(`/api/operator-notes/${id}/acknowledgement`, { times });

beforeAll(async () => {
  house = await openHouse();
  operator = await house.as('government:operator');
  pilot = await submitted(await house.as('hoa-lac:cadre-1'));
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.pool.query(
    `DELETE FROM pilotage.operator_notes WHERE tenant IN ('practice', 'other')`,
  );
});

it('a note says what happened, to which pilot and when, and leads to the run', async () => {
  const id = await noted({ reason: 'LIFE_INTERRUPTED' });
  expect((await page()).notes).toEqual([
    {
      id,
      kind: 'lifeInterrupted',
      reason: 'LIFE_INTERRUPTED',
      pilot,
      pilotNumber: null,
      times: 1,
      firstAt: expect.any(String) as string,
      lastAt: expect.any(String) as string,
      open: true,
      acknowledged: null,
      temporalUrl: `http://localhost:8233/namespaces/default/workflows/pilot%3Apractice%3A${pilot}/run-1/history`,
    },
  ]);
});

it.each([
  ['RESET', 'reset'],
  ['CANCEL_ASKED', 'cancelAsked'],
  ['LEDGER_BEHIND', 'onHold'],
  ['LEDGER_FORKED', 'onHold'],
  ['LEDGER_BROKEN', 'onHold'],
  ['LEDGER_ACCEPTED', 'ledgerAccepted'],
  ['UNSIGNED', 'messagesRefused'],
  ['constructor', 'messagesRefused'],
])('%s is shown as %s', async (reason, kind) => {
  await noted({ reason });
  expect((await page()).notes[0]).toMatchObject({ reason, kind });
});

describe('acknowledging', () => {
  it('is written with who and when, and takes the note from the open ones', async () => {
    const id = await noted({ reason: 'RESET' });
    expect(await count()).toEqual({ open: 1 });
    const { status, body } = await acknowledge(operator, id);
    const person = holderOf('government:operator');
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        id,
        open: false,
        acknowledged: expect.objectContaining({ person, times: 1 }) as unknown,
      }),
    ]);
    expect(await count()).toEqual({ open: 0 });
    expect(await ids('?state=open')).toEqual([]);
    expect(await ids('?state=acknowledged')).toEqual([id]);
    expect(await ids()).toEqual([id]);
  });

  it('again, or twice at once, changes nothing', async () => {
    const id = await noted({ reason: 'RESET' });
    await Promise.all([acknowledge(operator, id), acknowledge(operator, id)]);
    const first = (await page()).notes[0]?.acknowledged;
    expect(((await acknowledge(operator, id)).body as OperatorNote).acknowledged).toEqual(first);
  });

  it('what happens after it is open again, with the one who looked before', async () => {
    const id = await noted({ reason: 'UNSIGNED', times: 3 });
    await happensAgain(id);
    expect((await acknowledge(operator, id, 3)).body).toMatchObject({ open: true, times: 4 });
    expect((await acknowledge(operator, id, 4)).body).toMatchObject({ open: false });
    await happensAgain(id);
    expect((await page('?state=open')).notes[0]).toMatchObject({
      times: 5,
      acknowledged: { times: 4 },
    });
  });

  it('can be added only: the program may not change or take back what somebody said', async () => {
    await acknowledge(operator, await noted({ reason: 'RESET' }));
    for (const statement of [
      "UPDATE pilotage.operator_acknowledgements SET person = 'x'",
      'DELETE FROM pilotage.operator_acknowledgements',
      'TRUNCATE pilotage.operator_acknowledgements',
    ])
      await expect(house.pool.query(statement)).rejects.toThrow(/permission denied/);
  });

  it.each<[string, () => Promise<string>, unknown, number, string]>([
    ['what is not there', async () => randomUUID(), 1, 404, 'NO_SUCH_NOTE'],
    [
      'what another tenant has',
      () => noted({ reason: 'RESET', tenant: 'other' }),
      1,
      404,
      'NO_SUCH_NOTE',
    ],
    ['what is no id', async () => 'note', 1, 400, 'MALFORMED'],
    ['more often than it happened', () => noted({ reason: 'RESET' }), 2, 400, 'MALFORMED'],
    ['no time at all', () => noted({ reason: 'RESET' }), 0, 400, 'MALFORMED'],
    ['a text', () => noted({ reason: 'RESET' }), 'once', 400, 'MALFORMED'],
  ])('refuses %s', async (_, idOf, times, status, code) => {
    const answered = await acknowledge(operator, await idOf(), times);
    expect([answered.status, codeOf(answered)]).toEqual([status, code]);
  });

  it('needs the token of the session', async () => {
    const id = await noted({ reason: 'RESET' });
    const answered = await operator.ask('POST', `/api/operator-notes/${id}/acknowledgement`, {
      json: { times: 1 },
      headers: { [csrfHeader]: 'another' },
    });
    expect([answered.status, codeOf(answered)]).toEqual([403, 'NO_TOKEN']);
    expect(await count()).toEqual({ open: 1 });
  });
});

describe('whoever is no operator', () => {
  it.each(['hoa-lac:head', 'government:auditor'])(
    '%s sees and acknowledges nothing',
    async (post) => {
      const id = await noted({ reason: 'RESET' });
      const asker = await house.as(post);
      const answers = [
        await asker.get('/api/operator-notes'),
        await asker.get('/api/operator-notes/count'),
        await acknowledge(asker, id),
      ];
      for (const answered of answers)
        expect([answered.status, codeOf(answered)]).toEqual([403, 'NOT_OPERATOR']);
      expect(await count()).toEqual({ open: 1 });
    },
  );
});

it('the list comes in pages, newest first, none twice and none left out', async () => {
  const all: string[] = [];
  for (let n = 0; n < 7; n += 1)
    all.push(await noted({ reason: 'RESET', run: `run-${n}`, ageMinutes: n < 3 ? 0 : n }));
  const seen: string[] = [];
  for (let after = ''; ;) {
    const { notes, next } = await page(`?limit=2${after}`);
    seen.push(...notes.map(({ id }) => id));
    if (next === null) break;
    after = `&after=${next}`;
  }
  expect([...seen].sort()).toEqual([...all].sort());
  expect(seen.slice(3)).toEqual(all.slice(3));
  const answered = await operator.get('/api/operator-notes?after=nowhere');
  expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
});
