/** contracts (api, adapters): how somebody comes in: by a session, by a provider's word, by a key. */
import type { Language } from '../domain/words';

/** What a sign-in is held to when it comes back. */
export interface SignInProof {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface SignIn extends SignInProof {
  readonly goesTo: string;
  readonly language: Language;
}

/** Who the provider says somebody is. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly idToken: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** The provider, or the person there, said no, or what came back is not what was asked for. */
export class SignInRefused extends Error {
  constructor(
    readonly reason: 'DENIED' | 'INVALID',
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'SignInRefused';
  }
}

/** The provider does not answer: nobody's fault, and over soon. */
export class ProviderAway extends Error {
  constructor(options?: ErrorOptions) {
    super('the identity provider does not answer', options);
    this.name = 'ProviderAway';
  }
}

export interface Opened {
  readonly kind: 'persona' | 'oidc';
  readonly expiresAt: Date;
  /** null: only its end ends it. */
  readonly idleSeconds: number | null;
  readonly idToken: string | null;
  /** As the browser calls itself, cut short. */
  readonly browser: string;
}

export interface SessionLine {
  readonly id: string;
  readonly browser: string;
  readonly kind: Opened['kind'];
  readonly since: string;
  readonly lastSeen: string;
  readonly until: string;
}

export interface IdentityLine {
  readonly issuer: string;
  readonly subject: string;
  readonly reference: string;
  readonly label: string;
  readonly person: string | null;
  readonly cameAt: string;
}

export interface ApiKey {
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  readonly person: string;
  readonly scopes: readonly string[];
}

export interface ApiKeyLine extends ApiKey {
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}
