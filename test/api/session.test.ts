/** Who one is: practice personas, cookies, tokens; and what is closed to whoever has none. */
import type { SessionView } from '../../contracts/http';
import { endpoints } from '../../contracts/endpoints';
import type { Endpoint } from '../../contracts/endpoints';
import { codeOf } from './support/asker';
import { holderOf, openHouse, start } from './support/house';
import type { House } from './support/house';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const person = holderOf('hoa-lac:head');

describe('signing in', () => {
  it('shows whom one may play, with posts and units in three languages', async () => {
    const { status, body } = await house.anybody().get('/api/personas');
    expect(status).toBe(200);
    const { personas } = body as { personas: SessionView['persona'][] };
    expect(personas.find((each) => each.person === person)?.posts).toEqual([
      expect.objectContaining({
        id: 'hoa-lac:head',
        unit: 'hoa-lac',
        kind: 'head',
        title: { vi: 'Thủ trưởng', en: 'Head', fr: 'Chef' },
      }),
    ]);
  });

  it('gives a cookie that scripts cannot read and a token that other sites do not have', async () => {
    const answered = await house.anybody().post('/api/session', { person });
    expect(answered.status).toBe(201);
    expect(answered.headers.get('set-cookie')).toMatch(
      /^pilotage_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(answered.body).toMatchObject({
      persona: { person },
      mode: 'practice',
      clock: { now: start, practice: true, paused: true },
    });
  });

  it('keeps no secret in the database', async () => {
    const asker = await house.as('hoa-lac:head');
    const secret = asker.cookie.split('=')[1] ?? '';
    const { rows } = await house.pool.query('SELECT * FROM pilotage.sessions');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it.each([
    ['somebody unknown', { person: 'p-999' }, 'NO_SUCH_PERSON'],
    ['a program', { person: 'system:clock' }, 'NO_SUCH_PERSON'],
    ['nobody', {}, 'MALFORMED'],
    ['more than was asked', { person, tenant: 'other' }, 'MALFORMED'],
    ['a language that we do not speak', { person, language: 'de' }, 'MALFORMED'],
  ])('refuses %s', async (_what, json, code) => {
    const answered = await house.anybody().post('/api/session', json);
    expect([answered.status, codeOf(answered)]).toEqual([400, code]);
  });

  it('speaks the language of the asker: of the browser, then of the session', async () => {
    const anybody = house.anybody();
    const before = await anybody.ask('GET', '/api/session', {
      headers: { 'accept-language': 'fr' },
    });
    expect(before.body).toMatchObject({
      code: 'NOT_SIGNED_IN',
      detail: expect.stringContaining("Vous n'êtes pas connecté") as string,
    });
    const asker = await house.as('hoa-lac:head');
    expect((await asker.put('/api/session/language', { language: 'vi' })).body).toMatchObject({
      language: 'vi',
    });
    expect((await asker.get('/api/pilots/none')).body).toMatchObject({
      detail: 'Không có thí điểm này; hãy kiểm tra lại địa chỉ.',
    });
  });

  it('ends when one signs out, and by itself', async () => {
    const asker = await house.as('hoa-lac:head');
    const left = await asker.ask('DELETE', '/api/session');
    expect([left.status, left.body]).toEqual([200, { to: null }]);
    expect(codeOf(await asker.get('/api/session'))).toBe('NOT_SIGNED_IN');
    const other = await house.as('hoa-lac:head');
    await house.pool.query("UPDATE pilotage.sessions SET expires_at = now() - interval '1 second'");
    expect(codeOf(await other.get('/api/session'))).toBe('NOT_SIGNED_IN');
  });

  it('is for practice only', async () => {
    const earnest = await openHouse({ settings: { mode: 'oidc' } });
    expect(codeOf(await earnest.anybody().get('/api/personas'))).toBe('NOT_PRACTICE');
    expect(codeOf(await earnest.anybody().post('/api/session', { person }))).toBe('NOT_PRACTICE');
    await earnest.close();
  });
});

const closed = Object.entries(endpoints as Record<string, Endpoint>).filter(
  ([, endpoint]) => endpoint.open !== true,
);
const addressOf = (path: string): string =>
  path.replace('{hash}', 'a'.repeat(64)).replace(/\{\w+\}/g, 'Some-thing1');

describe('whoever is not signed in', () => {
  it.each(closed)('cannot %s', async (_name, { method, path, body }) => {
    const json = body === undefined || body === 'bytes' ? {} : { json: {} };
    const answered = await house.anybody().ask(method.toUpperCase(), addressOf(path), json);
    expect([answered.status, codeOf(answered)]).toEqual([401, 'NOT_SIGNED_IN']);
  });

  it.each(['', 'x', 'a'.repeat(43), "' OR 1=1 --"])(
    'is not let in by the cookie "%s"',
    async (secret) => {
      const answered = await house
        .anybody()
        .ask('GET', '/api/session', { headers: { cookie: `pilotage_session=${secret}` } });
      expect(answered.status).toBe(401);
    },
  );
});

describe('a request that another site sends', () => {
  const unsafe = closed.filter(([, { method }]) => method !== 'get');

  it.each(unsafe)(
    'cannot %s without the token of the session',
    async (_name, { method, path, body }) => {
      const asker = await house.as('hoa-lac:head');
      asker.csrf = '';
      const json = body === undefined || body === 'bytes' ? {} : { json: {} };
      const answered = await asker.ask(method.toUpperCase(), addressOf(path), json);
      expect([answered.status, codeOf(answered)]).toEqual([403, 'NO_TOKEN']);
    },
  );

  it('cannot use the token of another session', async () => {
    const [asker, other] = [await house.as('hoa-lac:head'), await house.as('hoa-lac:clerk')];
    asker.csrf = other.csrf;
    expect(codeOf(await asker.put('/api/session/language', { language: 'fr' }))).toBe('NO_TOKEN');
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    'is refused when it comes from %s',
    async (origin) => {
      const answered = await house
        .anybody()
        .ask('POST', '/api/session', { json: { person }, headers: { origin } });
      expect([answered.status, codeOf(answered)]).toEqual([403, 'OTHER_SITE']);
    },
  );

  it('is not a form: only JSON is taken', async () => {
    const raw = JSON.stringify({ person });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-7',
    ]) {
      const answered = await house
        .anybody()
        .ask('POST', '/api/session', { raw, headers: { 'content-type': type } });
      expect([answered.status, codeOf(answered)]).toEqual([415, 'NOT_JSON']);
    }
  });
});
