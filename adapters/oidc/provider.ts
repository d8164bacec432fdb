/**
 * adapters: an identity provider by OpenID Connect: authorization code flow with PKCE, state and nonce. What the provider
 * says of itself is read when it is first needed, and again while it could not be read: the api starts without it.
 */
import * as oidc from 'openid-client';
import type { SignInProof, Vouched } from '../../contracts/coming-in';
import { ProviderAway, SignInRefused } from '../../contracts/coming-in';
import type { Language } from '../../domain/words';

export interface ProviderConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** null: a public client, proven by PKCE alone. */
  readonly clientSecret: string | null;
  readonly scope: string;
  /** Where the provider sends browsers back to, as it is registered there. */
  readonly redirectUri: string;
  /** Where a browser is sent after it signed out there. */
  readonly afterLeaving: string;
}

const timeoutSeconds = 10;

const isLoopback = (url: URL): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

function discover({ issuer, clientId, clientSecret }: ProviderConfig): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  const proof = clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret);
  return oidc.discovery(server, clientId, undefined, proof, {
    timeout: timeoutSeconds,
    // Without TLS only on this machine: config refuses any other.
    execute: server.protocol === 'http:' && isLoopback(server) ? [oidc.allowInsecureRequests] : [],
  });
}

const notAnswering = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);

/** What a provider answers is its word; what never came is not. */
function asKnown(error: unknown): Error {
  if (error instanceof oidc.AuthorizationResponseError)
    return new SignInRefused('DENIED', { cause: error });
  if (error instanceof oidc.ResponseBodyError)
    return new SignInRefused('INVALID', { cause: error });
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  const isNetwork = error instanceof TypeError && !('code' in error);
  return isNetwork || cause instanceof TypeError || notAnswering.has(String(code))
    ? new ProviderAway({ cause: error })
    : new SignInRefused('INVALID', { cause: error });
}

async function knowing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asKnown(error);
  }
}

const vouchedIn = (tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>): Vouched => {
  const claims = tokens.claims();
  if (claims === undefined || tokens.id_token === undefined) throw new SignInRefused('INVALID');
  return { issuer: claims.iss, subject: claims.sub, idToken: tokens.id_token, claims };
};

type Known = () => Promise<oidc.Configuration>;

function knownOnce(config: ProviderConfig): Known {
  let known: Promise<oidc.Configuration> | null = null;
  return () => {
    known ??= discover(config).catch((error: unknown) => {
      known = null;
      throw new ProviderAway({ cause: error });
    });
    return known;
  };
}

async function begin(
  known: Known,
  { redirectUri, scope }: ProviderConfig,
  { state, nonce, verifier }: SignInProof,
  language: Language,
): Promise<string> {
  const url = oidc.buildAuthorizationUrl(await known(), {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
  });
  return url.href;
}

async function leave(known: Known, config: ProviderConfig, idToken: string) {
  try {
    const at = await known();
    if (at.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(at, {
      id_token_hint: idToken,
      post_logout_redirect_uri: config.afterLeaving,
    }).href;
  } catch {
    return null; // signed out here all the same
  }
}

export function createProvider(config: ProviderConfig) {
  const known = knownOnce(config);
  return {
    begin: (proof: SignInProof, language: Language): Promise<string> =>
      begin(known, config, proof, language),
    async redeem(query: string, { state, nonce, verifier }: SignInProof): Promise<Vouched> {
      const at = await known();
      const back = new URL(`${config.redirectUri}${query}`);
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
      return knowing(async () =>
        vouchedIn(
          await oidc.authorizationCodeGrant(at, back, { ...checks, idTokenExpected: true }),
        ),
      );
    },
    leave: (idToken: string): Promise<string | null> => leave(known, config, idToken),
  };
}
