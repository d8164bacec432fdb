/** Bad input gets a clear error and loses nothing: broken bytes, hostile texts, endless numbers, nests and floods. */
import type { DraftView, PilotView } from '../../contracts/http';
import { largestJsonBytes } from '../../contracts/requests';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { act, draft, submission } from './support/proposal';

let house: House;
let asker: Asker;
let pilot: string;
beforeAll(async () => {
  house = await openHouse();
  asker = await house.as('hoa-lac:cadre-1');
  pilot = await draft(asker);
});
afterAll(() => house.close());

const saveRaw = (raw: string | Buffer, headers: Record<string, string> = {}) =>
  asker.ask('PUT', `/api/pilots/${pilot}/draft`, {
    raw: typeof raw === 'string' ? raw : new Uint8Array(raw),
    headers: { 'content-type': 'application/json', ...headers },
  });
const saveText = (text: string) => saveRaw(`{"version":1,"payload":{"need":"${text}"}}`);

describe('what is no text', () => {
  it.each([
    ['half a character', '\\ud800'],
    ['NUL', 'a\\u0000b'],
    ['a bell', '\\u0007'],
    ['an escape', '\\u001b[2J'],
    ['a control of the second kind', '\\u0085'],
    ['letters turned around', '\\u202eabc'],
    ['an isolate', '\\u2066abc'],
    ['a byte order mark', '\\ufeffabc'],
    ['a character that is none', '\\uffff'],
  ])('%s is refused by its place', async (_what, text) => {
    const answered = await saveText(text);
    expect([answered.status, codeOf(answered)]).toEqual([400, 'BAD_TEXT']);
    expect(answered.body).toMatchObject({ params: { path: '/payload/need' } });
  });

  it('is refused in names of fields as well', async () => {
    expect(codeOf(await saveRaw('{"version":1,"payload":{"a\\u0000":1}}'))).toBe('BAD_TEXT');
  });

  it('is refused as bytes', async () => {
    const answered = await saveRaw(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]));
    expect([answered.status, codeOf(answered)]).toEqual([400, 'BAD_TEXT']);
  });
});

describe('numbers', () => {
  it.each(['1e400', '-1e400', '12345678901234567890', '9007199254740992'])(
    '%s are refused',
    async (number) => {
      const answered = await saveRaw(`{"version":1,"payload":{"amount":${number}}}`);
      expect([answered.status, codeOf(answered)]).toEqual([400, 'BAD_TEXT']);
    },
  );
});

describe('what is no JSON, or too much of it', () => {
  it.each([
    ['nothing', '', 'MALFORMED'],
    ['half an object', '{"version":1', 'MALFORMED'],
    ['a word', 'hello', 'MALFORMED'],
    ['null', 'null', 'MALFORMED'],
    ['a list', '[]', 'MALFORMED'],
    ['a deep nest', `{"version":1,"payload":${'{"a":'.repeat(60)}1${'}'.repeat(60)}}`, 'TOO_DEEP'],
    ['a nest without end', '['.repeat(120_000), 'MALFORMED'],
    ['a closed nest without end', '['.repeat(120_000) + ']'.repeat(120_000), 'TOO_DEEP'],
    [
      'a reach for the prototype',
      '{"version":1,"payload":{"__proto__":{"isAdmin":true}}}',
      'MALFORMED',
    ],
  ])('%s is refused', async (_what, raw, code) => {
    const answered = await saveRaw(raw);
    expect([answered.status, codeOf(answered)]).toEqual([400, code]);
  });

  it('is refused by its size, said or not', async () => {
    const large = `{"version":1,"payload":{"need":"${'a'.repeat(largestJsonBytes)}"}}`;
    const answered = await saveRaw(large);
    expect([answered.status, codeOf(answered)]).toEqual([413, 'TOO_LARGE']);
  });

  it('is refused when it is packed', async () => {
    const answered = await saveRaw(Buffer.from([0x1f, 0x8b, 8]), { 'content-encoding': 'gzip' });
    expect([answered.status, codeOf(answered)]).toEqual([415, 'NOT_JSON']);
  });

  it('leaves the draft as it was', async () => {
    expect(((await asker.get(`/api/pilots/${pilot}/draft`)).body as DraftView).version).toBe(1);
  });
});

const hostile = [
  "'; DROP TABLE pilotage.pilots; --",
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '{{constructor.constructor("return process")()}}',
  '../../../etc/passwd',
  '${jndi:ldap://x}',
  "=cmd|' /C calc'!A0",
  'Рilоt (Cyrillic look-alikes)',
  'e\u0301\u0302\u0303'.repeat(50),
  'constructor __proto__ toString',
  '😀 𠮷 👨‍👩‍👧',
];

describe('hostile texts', () => {
  it.each(hostile)('are texts like any other: %s', async (text) => {
    const id = await draft(asker);
    const answered = await act(asker, id, 'Submit', submission({ title: text }));
    expect(answered.status).toBe(200);
    const { title } = (await asker.get(`/api/pilots/${id}`)).body as PilotView;
    expect(title).toBe(text.normalize('NFC').trim());
    expect(
      (await asker.get(`/api/pilots?q=${encodeURIComponent(text.slice(0, 100))}`)).status,
    ).toBe(200);
  });

  it('of one look are one text, however they were typed', async () => {
    const id = await draft(asker);
    await act(asker, id, 'Submit', submission({ title: 'Thí điểm'.normalize('NFD') }));
    expect(((await asker.get(`/api/pilots/${id}`)).body as PilotView).title).toBe(
      'Thí điểm'.normalize('NFC'),
    );
  });

  it('in headers do no harm', async () => {
    const headers = {
      'x-request-id': '<script>',
      'accept-language': '*;q=x',
      origin: house.url,
      'x-forwarded-for': 'x',
    };
    const answered = await asker.ask('GET', '/api/session', { headers });
    expect(answered.status).toBe(200);
    expect(answered.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('dates', () => {
  const proposed = submission() as { plan: object };
  it.each([
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '10000-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    'now',
  ])('%s is no date', async (end) => {
    const answered = await act(asker, pilot, 'Submit', {
      ...proposed,
      plan: { ...proposed.plan, term: { kind: 'date', end } },
    });
    expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
  });

  it.each(['1900-01-01', '2999-12-31'])(
    '%s is a date that the law may refuse or keep, and nothing breaks',
    async (end) => {
      const id = await draft(asker);
      const plan = { ...proposed.plan, term: { kind: 'date', end } };
      const answered = await act(asker, id, 'Submit', { ...proposed, plan });
      expect([200, 409, 422]).toContain(answered.status);
      if (answered.status === 200) {
        expect((await asker.get(`/api/pilots/${id}`)).status).toBe(200);
      }
    },
  );
});
