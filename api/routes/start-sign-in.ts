/** api: GET /api/sign-in. Sends the browser to the provider; what it has to bring back is kept here, under a secret only it has. */
import { ProviderAway } from '../../contracts/coming-in';
import { backToDoor } from '../identity/door';
import { newSecret } from '../identity/secrets';
import { sessionIdOf, signInCookieWith } from '../identity/session-cookie';
import type { Handler } from '../route';

const lastsSeconds = 10 * 60;

export const startSignIn: Handler<'startSignIn'> = async ({ query, language }, world) => {
  const { provider, storage, settings, realNow, log } = world;
  if (provider === null) return backToDoor(null);
  const proof = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
  const secret = newSecret();
  try {
    const location = await provider.begin(proof, language);
    await storage.identities.begin(
      sessionIdOf(secret),
      { ...proof, goesTo: query.to, language },
      new Date(realNow().getTime() + lastsSeconds * 1_000),
    );
    const cookie = signInCookieWith(secret, lastsSeconds, settings.secureCookies);
    return { status: 302, body: null, headers: { location, 'set-cookie': cookie } };
  } catch (error) {
    if (!(error instanceof ProviderAway)) throw error;
    log.warn({ err: error.cause }, 'the identity provider does not answer');
    return backToDoor('PROVIDER_AWAY');
  }
};
