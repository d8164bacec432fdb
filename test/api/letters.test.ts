/** Settings of letters over HTTP: an address is one's own by the code that was sent there, wishes are kept, and nobody reads another's letters. */
import { sessionIdOf } from '../../api/identity/session-cookie';
import type { LetterPage, LetterSettings } from '../../contracts/letters';
import { usualWishes } from '../../domain/letters/wishes';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';

let house: House;
let clerk: Asker;
const person = holderOf('hoa-lac:clerk');

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.as('hoa-lac:clerk');
});
afterAll(() => house.close());

const settings = async (): Promise<LetterSettings> =>
  (await clerk.get('/api/settings/letters')).body as LetterSettings;
const give = (email: string, asker = clerk) => asker.put('/api/settings/address', { email });
const confirm = (code: string) => clerk.post('/api/settings/address/confirmation', { code });
const code = async (): Promise<string> => {
  const { rows } = await house.pool.query<{ code: string }>(
    'SELECT code FROM pilotage.contacts WHERE person = $1',
    [person],
  );
  return rows[0]?.code ?? '';
};
const otherThan = (right: string): string => (right === '000000' ? '000001' : '000000');
/** As a minute later. */
const later = () =>
  house.pool.query(
    `UPDATE pilotage.contacts SET code_asked_at = code_asked_at - interval '61 seconds'`,
  );

describe('an address', () => {
  it('is none at first, and wishes are the usual ones', async () => {
    expect(await settings()).toEqual({
      email: null,
      refusal: null,
      askedEmail: null,
      language: 'vi',
      wishes: usualWishes,
      letters: 'shown',
    });
  });

  it('is taken by its code, and a wrong one is counted', async () => {
    const asked = await give('lan@example.vn');
    expect(asked.body).toMatchObject({ email: null, askedEmail: 'lan@example.vn' });
    const right = await code();
    const wrong = await confirm(otherThan(right));
    expect([wrong.status, codeOf(wrong)]).toEqual([400, 'CODE_WRONG']);
    expect((wrong.body as { detail: string }).detail).toContain('4');
    expect((await confirm(right)).body).toMatchObject({
      email: 'lan@example.vn',
      askedEmail: null,
    });
    expect(codeOf(await confirm(right))).toBe('CODE_OVER');
  });

  it('that is changed stays the old one until the new one is confirmed', async () => {
    expect((await give('lan.moi@example.vn')).body).toMatchObject({
      email: 'lan@example.vn',
      askedEmail: 'lan.moi@example.vn',
    });
    const soon = await give('lan.moi@example.vn');
    expect([soon.status, codeOf(soon)]).toEqual([429, 'CODE_TOO_SOON']);
  });

  it('cannot be guessed', async () => {
    const right = await code();
    for (let i = 0; i < 5; i += 1) await confirm(otherThan(right));
    const answered = await confirm(right);
    expect([answered.status, codeOf(answered)]).toEqual([409, 'CODE_OVER']);
    await later();
    await give('lan.moi@example.vn');
    const fresh = await confirm(await code());
    expect(fresh.body).toMatchObject({ email: 'lan.moi@example.vn' });
  });

  it('has a code that runs out', async () => {
    await give('lan3@example.vn');
    await house.pool.query(
      `UPDATE pilotage.contacts SET code_asked_at = now() - interval '31 minutes'`,
    );
    expect(codeOf(await confirm(await code()))).toBe('CODE_OVER');
  });

  it('is erased with everything that led to it', async () => {
    const erased = await clerk.ask('DELETE', '/api/settings/address');
    expect(erased.body).toMatchObject({ email: null, askedEmail: null });
    const { rows } = await house.pool.query('SELECT 1 FROM pilotage.contacts WHERE person = $1', [
      person,
    ]);
    expect(rows).toEqual([]);
  });

  it.each([
    '',
    'lan',
    'lan@example',
    'a b@example.vn',
    'lan@example.vn\r\nBcc: all@example.vn',
    'lan@example.vn,other@example.vn',
    '"lan"@example.vn',
    `${'a'.repeat(250)}@example.vn`,
  ])('like %j is refused', async (email) => {
    const answered = await give(email);
    expect([answered.status, ['MALFORMED', 'BAD_TEXT']]).toEqual([
      400,
      expect.arrayContaining([codeOf(answered)]),
    ]);
  });
});

it('in earnest, without a mail server, no address can be proved', async () => {
  const other = await openHouse({ settings: { mode: 'oidc' } });
  try {
    // The session is the practice one's: only the mode of the program differs.
    const asker = other.anybody();
    const secret = 'x'.repeat(43);
    await other.ports.storage.sessions.open(
      {
        ...{ id: sessionIdOf(secret), tenant: 'practice', person, language: 'en', csrf: 'token' },
      },
      new Date(Date.now() + 60_000),
    );
    asker.cookie = `pilotage_session=${secret}`;
    asker.csrf = 'token';
    const answered = await give('lan@example.vn', asker);
    expect([answered.status, codeOf(answered)]).toEqual([409, 'NO_MAIL_SERVER']);
  } finally {
    await other.close();
  }
});

describe('wishes', () => {
  it('are kept, and are each person’s own', async () => {
    const wishes = { ...usualWishes, news: 'none' as const, digestHour: 16, quiet: null };
    const said = await clerk.put('/api/settings/letters', { language: 'fr', wishes });
    expect(said.body).toMatchObject({ language: 'fr', wishes });
    expect(await settings()).toMatchObject({ language: 'fr', wishes });
    const head = await house.as('hoa-lac:head');
    expect((await head.get('/api/settings/letters')).body).toMatchObject({
      language: 'vi',
      wishes: usualWishes,
    });
  });

  it.each([
    { digestHour: 24 },
    { news: 'sometimes' },
    { quiet: { fromHour: 19 } },
    { quiet: { fromHour: -1, toHour: 7 } },
    { more: true },
  ])('like %j are refused', async (change) => {
    const answered = await clerk.put('/api/settings/letters', {
      language: 'vi',
      wishes: { ...usualWishes, ...change },
    });
    expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
  });
});

describe('letters', () => {
  const add = (row: Record<string, unknown>) =>
    house.pool.query(
      `INSERT INTO pilotage.mails SELECT * FROM jsonb_populate_record(NULL::pilotage.mails, $1::jsonb)`,
      [
        JSON.stringify({
          ...{ tenant: 'practice', person, kind: 'notice', due_at: '2026-03-02T02:00:00.000Z' },
          ...{ next_try_at: new Date(), tries: 1, may_have_doubled: false, made_at: new Date() },
          ...row,
        }),
      ],
    );
  const list = async (asker: Asker, query = ''): Promise<LetterPage> =>
    (await asker.get(`/api/letters${query}`)).body as LetterPage;
  const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;

  beforeAll(async () => {
    const proof = { message_id: '<a@b>', bytes: 900, body_hash: 'ab', answer: '250 OK' };
    await house.pool.query(`DELETE FROM pilotage.mails`).catch(() => undefined);
    await add({ id: idOf(1), state: 'handed', subject: 'Nhắc hạn', ...proof });
    await add({ id: idOf(2), state: 'kept', reason: 'noMailServer', subject: 'S', content: 'C' });
    await add({ id: idOf(3), state: 'refused', reason: 'refused', answer: '550 no such user' });
    await add({ id: idOf(4), state: 'ready', answer: '451 later' });
    await add({ id: idOf(5), state: 'handed', subject: 'X', person: holderOf('tan-lap:head') });
  });

  it('to oneself are told with what they say, page by page', async () => {
    const all = (await list(clerk)).letters.filter(({ kind }) => kind === 'notice');
    expect(all.map(({ state }) => state).sort()).toEqual(['handed', 'kept', 'refused', 'waiting']);
    expect(all.find(({ state }) => state === 'kept')).toMatchObject({ subject: 'S', content: 'C' });
    const first = await list(clerk, '?limit=2');
    const second = await list(clerk, `?limit=200&after=${first.next}`);
    const ids = [...first.letters, ...second.letters].map(({ id }) => id);
    expect(new Set(ids).size).toBe((await list(clerk, '?limit=200')).letters.length);
  });

  it('that do not arrive are told to operators, without what they say', async () => {
    const operator = await house.as('government:operator');
    const { letters } = await list(operator, '?of=undelivered');
    expect(letters.map(({ id }) => id).sort()).toEqual([idOf(3), idOf(4)]);
    expect(letters.every(({ subject, content }) => subject === null && content === null)).toBe(
      true,
    );
    const refused = await clerk.get('/api/letters?of=undelivered');
    expect([refused.status, codeOf(refused)]).toEqual([403, 'NOT_OPERATOR']);
  });

  it('are proved to auditors, without what they say', async () => {
    const auditor = await house.as('government:auditor');
    const { letters } = await list(auditor, '?of=proofs');
    expect(letters.find(({ id }) => id === idOf(1))).toMatchObject({
      ...{ person, subject: null, content: null, messageId: '<a@b>', bytes: 900, hash: 'ab' },
      answer: '250 OK',
    });
    const refused = await clerk.get('/api/letters?of=proofs');
    expect([refused.status, codeOf(refused)]).toEqual([403, 'NOT_AUDITOR']);
  });
});
