/** Keys of other systems: each in the name of a person, for named scopes, until a day; a people's affair stays one. */
import { endpoints } from '../../contracts/endpoints';
import type { Endpoint } from '../../contracts/endpoints';
import type { Scope } from '../../contracts/endpoints/endpoint';
import { scopes } from '../../contracts/endpoints/endpoint';
import type { TaskPage } from '../../contracts/http';
import type { KeyList, KeyMade } from '../../contracts/identity';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { submitted } from './support/proposal';

let house: House;
let admin: Asker;
const clerk = holderOf('hoa-lac:clerk');
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const making = (change: object = {}) => ({
  ...{ name: 'Bảng theo dõi', person: clerk, scopes: ['tasks:read'], lastDay: tomorrow },
  ...change,
});

beforeAll(async () => {
  house = await openHouse();
  admin = await house.as('government:directoryAdmin');
});
afterAll(() => house.close());

const made = async (change: object = {}): Promise<KeyMade> => {
  const answered = await admin.post('/api/keys', making(change));
  expect(answered.status).toBe(201);
  return answered.body as KeyMade;
};
const withKey = (token: string, method: string, path: string, json?: unknown) =>
  house.anybody().ask(method, path, {
    headers: { authorization: `Bearer ${token}` },
    ...(json === undefined ? {} : { json }),
  });

describe('a key', () => {
  it('sees what its person sees, without cookie or token', async () => {
    await submitted(await house.as('hoa-lac:cadre-1'));
    const { token } = await made();
    const theirs = (await (await house.as('hoa-lac:clerk')).get('/api/tasks')).body as TaskPage;
    const seen = (await withKey(token, 'GET', '/api/tasks')).body as TaskPage;
    expect(theirs.tasks.length).toBeGreaterThan(0);
    expect(seen.tasks).toEqual(theirs.tasks);
  });

  it('opens what its scope names, and nothing else', async () => {
    const { token } = await made();
    const pilots = await withKey(token, 'GET', '/api/pilots');
    expect([pilots.status, codeOf(pilots)]).toEqual([403, 'OUT_OF_SCOPE']);
    const more = await made({ scopes: ['tasks:read', 'pilots:read'] });
    expect((await withKey(more.token, 'GET', '/api/pilots')).status).toBe(200);
  });

  it('keeps its secret: told once, and nowhere in the database or in the list', async () => {
    const { token, id } = await made();
    const secret = token.split('.')[1] ?? 'none';
    const { rows } = await house.pool.query('SELECT * FROM pilotage.api_keys');
    expect(JSON.stringify(rows)).not.toContain(secret);
    const list = (await admin.get('/api/keys')).body as KeyList;
    expect(list.keys.find((key) => key.id === id)).toMatchObject({
      person: clerk,
      revokedAt: null,
    });
    expect(JSON.stringify(list)).not.toContain(secret);
    expect(JSON.stringify(house.log)).not.toContain(secret);
  });

  it.each([
    ['nothing that is one', 'abc'],
    ['another secret', (key: KeyMade) => `${key.id}.${'x'.repeat(43)}`],
    ['another name', (key: KeyMade) => `${'x'.repeat(16)}.${key.token.split('.')[1]}`],
  ])('with %s is refused', async (_what, token) => {
    const key = await made();
    const answered = await withKey(
      typeof token === 'string' ? token : token(key),
      'GET',
      '/api/tasks',
    );
    expect([answered.status, codeOf(answered)]).toEqual([401, 'KEY_REFUSED']);
  });

  it('does not make up for a cookie, nor a cookie for it', async () => {
    const head = await house.as('hoa-lac:head');
    const answered = await head.ask('GET', '/api/tasks', {
      headers: { authorization: 'Bearer nothing' },
    });
    expect(codeOf(answered)).toBe('KEY_REFUSED');
  });

  it('ends at once when it is revoked, and by itself on its day', async () => {
    const [one, two] = [await made(), await made()];
    expect((await admin.ask('DELETE', `/api/keys/${one.id}`)).status).toBe(200);
    expect(codeOf(await withKey(one.token, 'GET', '/api/tasks'))).toBe('KEY_REFUSED');
    expect(codeOf(await admin.ask('DELETE', `/api/keys/${one.id}`))).toBe('NO_SUCH_KEY');
    await house.pool.query("UPDATE pilotage.api_keys SET expires_at = now() - interval '1 second'");
    expect(codeOf(await withKey(two.token, 'GET', '/api/tasks'))).toBe('KEY_REFUSED');
  });

  it('of an administrator changes the directory as they would', async () => {
    const person = holderOf('government:directoryAdmin');
    const { token } = await made({ person, scopes: ['directory:write'] });
    const act = {
      id: 'act-by-key-0001',
      name: 'AddPerson',
      payload: { id: 'p-950', name: 'Vũ Thu' },
    };
    expect((await withKey(token, 'POST', '/api/directory/acts', act)).status).toBe(200);
    const clerks = await made({ scopes: ['directory:write'] });
    const other = { ...act, id: 'act-by-key-0002', payload: { id: 'p-951', name: 'Vũ Thu' } };
    expect(codeOf(await withKey(clerks.token, 'POST', '/api/directory/acts', other))).toBe(
      'NOT_DIRECTORY_ADMIN',
    );
  });
});

describe('making one', () => {
  it.each([
    ['for somebody unknown', { person: 'p-999' }, 'NO_SUCH_PERSON'],
    ['for no scope', { scopes: [] }, 'MALFORMED'],
    ['for a scope that there is not', { scopes: ['pilots:decide'] }, 'MALFORMED'],
    ['until yesterday', { lastDay: '2020-01-01' }, 'KEY_TOO_LONG'],
    ['for ever', { lastDay: '2999-01-01' }, 'KEY_TOO_LONG'],
  ])('%s is refused', async (_what, change, code) => {
    expect(codeOf(await admin.post('/api/keys', making(change)))).toBe(code);
  });

  it('is for administrators', async () => {
    const head = await house.as('hoa-lac:head');
    for (const answered of [
      await head.get('/api/keys'),
      await head.post('/api/keys', making()),
      await head.ask('DELETE', `/api/keys/${'x'.repeat(16)}`),
    ])
      expect(codeOf(answered)).toBe('NOT_DIRECTORY_ADMIN');
  });
});

const all = Object.entries(endpoints as Record<string, Endpoint>).filter(
  ([, { open }]) => open !== true,
);
describe('what names no scope is for people, whatever a key is good for', () => {
  let token = '';
  beforeAll(async () => {
    token = (await made({ scopes: [...scopes] })).token;
  });

  it.each(all.filter(([, { scope }]) => scope === undefined))('%s', async (_name, endpoint) => {
    const path = endpoint.path.replace(/\{\w+\}/g, 'x');
    const answered = await withKey(token, endpoint.method.toUpperCase(), path);
    expect([answered.status, codeOf(answered)]).toEqual([403, 'NOT_FOR_KEYS']);
  });

  it('and nothing that is decided, signed or said names one', () => {
    const writing = all.filter(([, { scope, method }]) => scope !== undefined && method !== 'get');
    const ofDirectory = ['actOnDirectory', 'previewDirectoryFile', 'importDirectoryFile'];
    expect(writing.map(([name]) => name)).toEqual(ofDirectory);
    const named: readonly Scope[] = all.flatMap(([, { scope }]) => scope ?? []);
    expect(new Set(named)).toEqual(new Set(scopes));
  });
});
