/** api: what it needs of the outside to know who somebody is: a provider that says it, and a place to keep what was said. */
import type {
  ApiKey,
  ApiKeyLine,
  IdentityLine,
  Opened,
  SessionLine,
  SignIn,
  SignInProof,
  Vouched,
} from '../../contracts/coming-in';
import type { SessionRow } from '../../contracts/reading';
import type { Language } from '../../domain/words';

export interface IdentityProvider {
  /** Where the browser goes. Throws ProviderAway. */
  begin(proof: SignInProof, language: Language): Promise<string>;
  /** `query`: of the address the browser came back to. Throws SignInRefused, ProviderAway. */
  redeem(query: string, proof: SignInProof): Promise<Vouched>;
  /** Where a browser ends its session at the provider too; null: the provider has no such address, or is away. */
  leave(idToken: string): Promise<string | null>;
}

export interface Sessions {
  /** Notes, once a minute, that somebody is there. */
  find(id: string): Promise<SessionRow | null>;
  /** Those of them that are still open. */
  alive(ids: readonly string[]): Promise<ReadonlySet<string>>;
  open(session: SessionRow, opened: Opened): Promise<void>;
  /** Answers the provider's token of the session; null: there is none. */
  close(id: string): Promise<string | null>;
  speak(id: string, language: Language): Promise<void>;
  /** Open ones of a person, the last seen first. */
  of(tenant: string, person: string): Promise<readonly SessionLine[]>;
  /** One of a person's sessions, or all of them; answers how many. */
  end(tenant: string, person: string, id: string | null): Promise<number>;
}

export interface Identities {
  begin(id: string, signIn: SignIn, expiresAt: Date): Promise<void>;
  /** Once: a second call finds nothing. */
  take(id: string): Promise<SignIn | null>;
  /** Whom an administrator linked. Keeps who came, so that one can be linked. */
  personOf(
    tenant: string,
    who: Pick<Vouched, 'issuer' | 'subject'> & {
      readonly label: string;
      readonly reference: string;
    },
  ): Promise<string | null>;
  /** The last who came first. */
  list(tenant: string, most: number): Promise<readonly IdentityLine[]>;
  /** By the reference. person null: unlinks. Ends the sessions of whoever was linked before. False: there is none. */
  link(tenant: string, reference: string, person: string | null, by: string): Promise<boolean>;
}

export interface ApiKeys {
  /** Living ones only; notes, once a minute, that it was used. */
  find(id: string): Promise<(ApiKey & { readonly secretHash: string }) | null>;
  create(
    key: ApiKey & {
      readonly secretHash: string;
      readonly createdBy: string;
      readonly expiresAt: Date;
    },
  ): Promise<void>;
  list(tenant: string): Promise<readonly ApiKeyLine[]>;
  /** False: there is none that lives. */
  revoke(tenant: string, id: string): Promise<boolean>;
}
