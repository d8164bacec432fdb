/** Signing in with an office's own identity provider: a real one, as a process beside the test. */
import { createProvider } from '../../adapters/oidc/provider';
import type { ProviderConfig } from '../../adapters/oidc/provider';
import type { IdentityList, SessionList } from '../../contracts/identity';
import type { SessionView } from '../../contracts/http';
import type { IdentityProvider } from '../../api/ports/identity';
import { startProvider, Traveller } from '../support/oidc/start';
import type { RunningProvider } from '../support/oidc/start';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';

const head = holderOf('hoa-lac:head');
const admin = holderOf('government:directoryAdmin');
let house: House;
let running: RunningProvider;
let provider: IdentityProvider;
let back: string;
const settings: { personClaim: string | null } = { personClaim: 'employee_number' };

const configOf = (issuer: string): ProviderConfig => ({
  ...{ issuer, clientId: 'pilotage', clientSecret: 'a secret of the test' },
  ...{ scope: 'openid profile', redirectUri: back, afterLeaving: `${house.url}/` },
});

beforeAll(async () => {
  house = await openHouse({
    settings: Object.assign(settings, { mode: 'oidc' as const }),
    ports: (ports) => ({
      ...ports,
      provider: {
        begin: (...asked) => provider.begin(...asked),
        redeem: (...asked) => provider.redeem(...asked),
        leave: (...asked) => provider.leave(...asked),
      },
    }),
  });
  back = `${house.url}/api/sign-in/callback`;
  running = await startProvider(back, `${house.url}/`);
  provider = createProvider(configOf(running.issuer));
});
afterAll(async () => {
  await house.close();
  await running.stop();
});

/** Up to the door of the house, with what the provider says of somebody. */
const vouched = (who: Traveller, account: string, to = '/tasks'): Promise<string> =>
  who.vouchedFor(`${house.url}/api/sign-in?to=${encodeURIComponent(to)}`, account, back);

const landed = async (who: Traveller, at: string): Promise<string> =>
  ((await who.ask(at)).location ?? '').replace(house.url, '');

function askerOf(who: Traveller): Asker {
  const asker = house.anybody();
  asker.cookie = `pilotage_session=${who.cookie(house.url, 'pilotage_session') ?? ''}`;
  return asker;
}

async function signedIn(account: string, who = new Traveller()): Promise<Asker> {
  await landed(who, await vouched(who, account));
  const asker = askerOf(who);
  asker.csrf = ((await asker.get('/api/session')).body as SessionView).csrf;
  return asker;
}

describe('somebody whom the provider vouches for', () => {
  it('is led there and back to where they wanted to go, and is who they are in the directory', async () => {
    const who = new Traveller();
    const at = await vouched(who, head, '/pilots/p-1?tab=clocks');
    expect(await landed(who, at)).toBe('/pilots/p-1?tab=clocks');
    expect((await askerOf(who).get('/api/session')).body).toMatchObject({
      mode: 'oidc',
      persona: { person: head },
    });
  });

  it('is asked for by code, with PKCE, state and nonce, and learns nothing of any of them', async () => {
    const { location, status } = await new Traveller().ask(`${house.url}/api/sign-in`);
    const asked = new URL(location ?? '').searchParams;
    expect(status).toBe(302);
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(asked.get('redirect_uri')).toBe(back);
  });

  it('gets a new session, and the one that the browser had is over', async () => {
    const who = new Traveller();
    const before = await signedIn(head, who);
    const after = await signedIn(head, who);
    expect(after.cookie).not.toBe(before.cookie);
    expect(codeOf(await before.get('/api/session'))).toBe('NOT_SIGNED_IN');
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/a b', 'tasks'])(
    'is not led on to %s',
    async (to) => {
      const { status } = await new Traveller().ask(
        `${house.url}/api/sign-in?to=${encodeURIComponent(to)}`,
      );
      expect(status).toBe(400);
    },
  );

  it('is signed out after an hour without a sign of them', async () => {
    const asker = await signedIn(head);
    await house.pool.query(
      "UPDATE pilotage.sessions SET last_seen_at = now() - interval '59 minutes'",
    );
    expect((await asker.get('/api/session')).status).toBe(200);
    await house.pool.query(
      "UPDATE pilotage.sessions SET last_seen_at = now() - interval '61 minutes'",
    );
    expect(codeOf(await asker.get('/api/session'))).toBe('NOT_SIGNED_IN');
  });

  it('signs out at the provider too, who leads them back', async () => {
    const who = new Traveller();
    const asker = await signedIn(head, who);
    const left = await asker.ask('DELETE', '/api/session');
    const { to } = left.body as { to: string };
    expect(to).toContain(`${running.issuer}/session/end?`);
    const { text } = await who.ask(to);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const ended = await who.ask(`${running.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(ended.location).toBe(`${house.url}/`);
    expect(codeOf(await asker.get('/api/session'))).toBe('NOT_SIGNED_IN');
  });
});

describe('a sign-in', () => {
  const problemOf = async (who: Traveller, at: string): Promise<string> => {
    const to = await landed(who, at);
    expect(who.cookie(house.url, 'pilotage_session')).toBeUndefined();
    return new URLSearchParams(to.split('?')[1]).get('problem') ?? to;
  };

  it('belongs to the browser that began it', async () => {
    const at = await vouched(new Traveller(), head);
    expect(await problemOf(new Traveller(), at)).toBe('SIGN_IN_EXPIRED');
  });

  it('is used once', async () => {
    const who = new Traveller();
    const at = await vouched(who, head);
    const secret = who.cookie(house.url, 'pilotage_sign_in');
    await who.ask(at);
    const again = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: `pilotage_sign_in=${secret}` },
    });
    expect(again.headers.get('location')).toBe('/sign-in?problem=SIGN_IN_EXPIRED');
    expect(again.headers.getSetCookie().join()).not.toContain('pilotage_session=');
  });

  it('with the code of another is refused by the provider', async () => {
    const first = new Traveller();
    const used = new URL(await vouched(first, head));
    await first.ask(used.href);
    const who = new Traveller();
    const at = new URL(await vouched(who, head));
    at.searchParams.set('code', used.searchParams.get('code') ?? '');
    expect(await problemOf(who, at.href)).toBe('SIGN_IN_INVALID');
  });

  it.each(['state', 'iss', 'code'])('with another %s is refused', async (name) => {
    const who = new Traveller();
    const at = new URL(await vouched(who, head));
    at.searchParams.set(name, 'x'.repeat(43));
    expect(await problemOf(who, at.href)).toBe('SIGN_IN_INVALID');
  });

  it.each([
    ['nonce', 'SIGN_IN_INVALID'],
    ['verifier', 'SIGN_IN_INVALID'],
  ])('with another %s than it was begun with is refused', async (column, problem) => {
    const who = new Traveller();
    const at = await vouched(who, head);
    await house.pool.query(`UPDATE pilotage.sign_ins SET ${column} = repeat('y', 43)`);
    expect(await problemOf(who, at)).toBe(problem);
  });

  it('that took too long is over', async () => {
    const who = new Traveller();
    const at = await vouched(who, head);
    await house.pool.query("UPDATE pilotage.sign_ins SET expires_at = now() - interval '1 second'");
    expect(await problemOf(who, at)).toBe('SIGN_IN_EXPIRED');
  });

  it('that was broken off at the provider says so', async () => {
    const who = new Traveller();
    const at = new URL(await vouched(who, head));
    const state = at.searchParams.get('state') ?? '';
    const denied = `${back}?error=access_denied&state=${state}&iss=${encodeURIComponent(running.issuer)}`;
    expect(await problemOf(who, denied)).toBe('SIGN_IN_DENIED');
  });

  it('leaves nothing secret in the log', async () => {
    const who = new Traveller();
    const at = new URL(await vouched(who, head));
    await who.ask(at.href);
    const log = JSON.stringify(house.log);
    expect(log).toContain('finishSignIn');
    for (const name of ['code', 'state']) expect(log).not.toContain(at.searchParams.get(name));
  });

  it('while the provider is away says so, at the beginning and at the end, and works again after', async () => {
    const who = new Traveller();
    const at = await vouched(who, head);
    const there = provider;
    provider = createProvider(configOf('http://127.0.0.1:9'));
    expect(await problemOf(who, at)).toBe('PROVIDER_AWAY');
    const begun = await new Traveller().ask(`${house.url}/api/sign-in`);
    expect(begun.location).toBe(`${house.url}/sign-in?problem=PROVIDER_AWAY`);
    provider = there;
    await signedIn(head);
  });
});

describe('somebody whom the directory does not know', () => {
  it('is told so with a reference, by which an administrator lets them in', async () => {
    const who = new Traveller();
    const refused = await landed(who, await vouched(who, 'lan.nguyen'));
    const [, reference = ''] =
      /problem=UNKNOWN_PERSON&reference=([0-9a-f]{12})$/.exec(refused) ?? [];
    const administrator = await signedIn(admin);
    const { identities } = (await administrator.get('/api/identities')).body as IdentityList;
    expect(identities.find((each) => each.reference === reference)).toMatchObject({
      label: 'Account lan.nguyen',
      person: null,
    });
    const linked = await administrator.put(`/api/identities/${reference}`, { person: head });
    expect(linked.status).toBe(200);
    const now = await signedIn('lan.nguyen', new Traveller());
    expect((await now.get('/api/session')).body).toMatchObject({ persona: { person: head } });
    await administrator.put(`/api/identities/${reference}`, { person: null });
    expect(codeOf(await now.get('/api/session'))).toBe('NOT_SIGNED_IN');
  });

  it('is let in by an administrator only, and nobody lets themselves in', async () => {
    const who = new Traveller();
    const refused = await landed(who, await vouched(who, 'second.account'));
    const reference = refused.slice(-12);
    const [administrator, other] = [await signedIn(admin), await signedIn(head)];
    const link = `/api/identities/${reference}`;
    expect(codeOf(await other.get('/api/identities'))).toBe('NOT_DIRECTORY_ADMIN');
    expect(codeOf(await other.put(link, { person: head }))).toBe('NOT_DIRECTORY_ADMIN');
    expect(codeOf(await administrator.put(link, { person: admin }))).toBe('NOT_ONESELF');
    expect(codeOf(await administrator.put(link, { person: 'p-999' }))).toBe('NO_SUCH_PERSON');
    expect(codeOf(await administrator.put('/api/identities/0123456789ab', { person: head }))).toBe(
      'NO_SUCH_IDENTITY',
    );
  });
});

describe('where one is signed in', () => {
  it('is told to oneself, place by place, and ended there or everywhere', async () => {
    const [one, two] = [await signedIn(head), await signedIn(head)];
    const foreign = await signedIn(admin);
    const { sessions } = (await one.get('/api/sessions')).body as SessionList;
    const open = sessions.filter(({ kind }) => kind === 'oidc');
    expect(open.length).toBeGreaterThanOrEqual(2);
    expect(open.filter(({ isThis }) => isThis)).toHaveLength(1);
    const theirs = ((await foreign.get('/api/sessions')).body as SessionList).sessions[0]?.id ?? '';
    expect(codeOf(await one.ask('DELETE', `/api/sessions/${theirs}`))).toBe('NO_SUCH_SESSION');
    const mine = ((await two.get('/api/sessions')).body as SessionList).sessions.find(
      ({ isThis }) => isThis,
    )?.id;
    expect((await one.ask('DELETE', `/api/sessions/${mine}`)).status).toBe(200);
    expect(codeOf(await two.get('/api/session'))).toBe('NOT_SIGNED_IN');
    const third = await signedIn(head);
    expect((await one.ask('DELETE', '/api/sessions')).body).toMatchObject({
      to: expect.stringContaining('/session/end') as string,
    });
    for (const each of [one, third])
      expect(codeOf(await each.get('/api/session'))).toBe('NOT_SIGNED_IN');
    expect((await foreign.get('/api/session')).status).toBe(200);
  });
});
