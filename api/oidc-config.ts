/** api: which identity provider people sign in with. Each fault is one sentence that says what to do. */
import type { Environment } from './environment';
import { required, textOf, urlOf } from './environment';

export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** null: a public client, proven by PKCE alone. */
  readonly clientSecret: string | null;
  readonly scope: string;
  readonly redirectUri: string;
  readonly afterLeaving: string;
  /** null: an administrator links who comes. */
  readonly personClaim: string | null;
}

const isOnThisMachine = (url: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

function overTls(name: string, url: string): string {
  if (!url.startsWith('https:') && !isOnThisMachine(url))
    throw new Error(
      `${name} must begin with https://: without TLS anybody on the way could sign in as anybody.`,
    );
  return url;
}

export function readOidc(env: Environment, baseUrl: string | null): OidcConfig {
  if (baseUrl === null)
    throw new Error(
      'PILOTAGE_BASE_URL is not set: the identity provider sends people back to it, such as https://pilotage.example.gov.vn.',
    );
  const issuer = urlOf(env, 'PILOTAGE_OIDC_ISSUER', ['https:', 'http:']);
  const home = overTls('PILOTAGE_BASE_URL', baseUrl);
  return {
    issuer: overTls('PILOTAGE_OIDC_ISSUER', issuer ?? required(env, 'PILOTAGE_OIDC_ISSUER')),
    clientId: required(env, 'PILOTAGE_OIDC_CLIENT_ID'),
    clientSecret: textOf(env, 'PILOTAGE_OIDC_CLIENT_SECRET'),
    scope: textOf(env, 'PILOTAGE_OIDC_SCOPE') ?? 'openid profile',
    redirectUri: `${home}/api/sign-in/callback`,
    afterLeaving: `${home}/`,
    personClaim: textOf(env, 'PILOTAGE_OIDC_PERSON_CLAIM'),
  };
}
