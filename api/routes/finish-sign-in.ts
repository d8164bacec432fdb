/**
 * api: GET /api/sign-in/callback. The sign-in is used up before anything is asked of the provider, so that nothing can
 * be tried twice; it belongs to the browser that began it. Whoever the directory does not know is told what to do.
 */
import type { SignIn, Vouched } from '../../contracts/coming-in';
import { ProviderAway, SignInRefused } from '../../contracts/coming-in';
import type { SignInProblem } from '../../contracts/identity';
import { backToDoor } from '../identity/door';
import { openSession } from '../identity/opening';
import { hashOfSecret } from '../identity/secrets';
import {
  secretIn,
  sessionIdOf,
  signInCookieGone,
  signInSecretIn,
} from '../identity/session-cookie';
import type { Handler, World } from '../route';
import { sceneOf } from '../scene';

const referenceLength = 12;
const longestLabel = 200;

function labelOf({ claims, subject }: Vouched): string {
  const named = [claims['name'], claims['preferred_username'], claims['email'], subject];
  const label = named.find((each): each is string => typeof each === 'string' && each !== '');
  return (label ?? '').replace(/\p{Cc}/gu, ' ').slice(0, longestLabel);
}

/** By the configured claim, else by what an administrator said. */
async function personOf(vouched: Vouched, reference: string, world: World): Promise<string | null> {
  const { settings, storage } = world;
  const { issuer, subject } = vouched;
  const label = labelOf(vouched);
  const linked = await storage.identities.personOf(settings.tenant, {
    ...{ issuer, subject, label, reference },
  });
  const claimed = settings.personClaim === null ? null : vouched.claims[settings.personClaim];
  const person = typeof claimed === 'string' && claimed !== '' ? claimed : linked;
  const { directory } = await sceneOf(world, settings.tenant);
  return person !== null && directory.person(person) !== undefined ? person : null;
}

function problemOf(error: unknown): SignInProblem {
  if (error instanceof ProviderAway) return 'PROVIDER_AWAY';
  if (error instanceof SignInRefused)
    return error.reason === 'DENIED' ? 'SIGN_IN_DENIED' : 'SIGN_IN_INVALID';
  throw error;
}

interface Back {
  readonly signIn: SignIn;
  readonly vouched: Vouched;
}

async function redeemed(query: string, secret: string | null, world: World) {
  const { provider, storage, log } = world;
  const signIn =
    secret === null || provider === null
      ? null
      : await storage.identities.take(sessionIdOf(secret));
  if (signIn === null || provider === null) return 'SIGN_IN_EXPIRED' as const;
  try {
    return { signIn, vouched: await provider.redeem(query, signIn) } satisfies Back;
  } catch (error) {
    const problem = problemOf(error);
    log.warn({ problem }, 'a sign-in was not accepted');
    return problem;
  }
}

/** As it came: some providers say the same name twice. */
function asSent(query: Readonly<Record<string, string | readonly string[]>>): string {
  const all = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, each] as [string, string]),
  );
  return `?${new URLSearchParams(all).toString()}`;
}

export const finishSignIn: Handler<'finishSignIn'> = async ({ query, header }, world) => {
  const { settings, storage } = world;
  const gone = signInCookieGone(settings.secureCookies);
  const back = await redeemed(asSent(query), signInSecretIn(header('cookie')), world);
  if (typeof back === 'string') return backToDoor(back, { cookie: gone });
  const { signIn, vouched } = back;
  const { issuer, subject } = vouched;
  const reference = hashOfSecret(`${issuer} ${subject}`).slice(0, referenceLength);
  const person = await personOf(vouched, reference, world);
  if (person === null) return backToDoor('UNKNOWN_PERSON', { reference, cookie: gone });
  const before = secretIn(header('cookie'));
  if (before !== null) await storage.sessions.close(sessionIdOf(before));
  const { cookie } = await openSession(world, {
    ...{ person, language: signIn.language, kind: 'oidc' },
    ...{ idToken: vouched.idToken, userAgent: header('user-agent') },
  });
  return {
    status: 302,
    body: null,
    headers: { location: signIn.goesTo, 'set-cookie': cookie },
  };
};
