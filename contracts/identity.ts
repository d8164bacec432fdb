/** contracts (web, api, systems): sessions, identities of a provider, and keys of other systems, as they are told and asked for. */
import { z } from 'zod';
import { scopes } from './endpoints/endpoint';
import { instant } from './replies';
import { line, localDate, personId } from './schema';

export const signInProblems = [
  'SIGN_IN_EXPIRED',
  'SIGN_IN_DENIED',
  'SIGN_IN_INVALID',
  'PROVIDER_AWAY',
  'UNKNOWN_PERSON',
] as const;
export type SignInProblem = (typeof signInProblems)[number];

/** An address of ours: never another site's, however it is written. */
export const ownAddress = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\\\s]*$/);
export const signInQuery = z.strictObject({ to: ownAddress.default('/') });
/** What a provider adds is its own affair: the address is checked as a whole. */
export const callbackQuery = z.record(
  z.string().max(60),
  z.union([z.string(), z.array(z.string())]),
);
export const signInWay = z.object({ mode: z.enum(['practice', 'oidc']) });
export type SignInWay = z.output<typeof signInWay>;

export const signedOut = z.object({
  /** Where the browser goes to end its session at the provider too. */
  to: z.string().nullable(),
});
export type SignedOut = z.output<typeof signedOut>;

const sessionKey = z.string().regex(/^[0-9a-f]{64}$/);
export const sessionParams = z.strictObject({ session: sessionKey });
export const sessionList = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      /** As the browser calls itself. */
      browser: z.string(),
      kind: z.enum(['persona', 'oidc']),
      since: instant,
      lastSeen: instant,
      until: instant,
      isThis: z.boolean(),
    }),
  ),
});
export type SessionList = z.output<typeof sessionList>;
export const endedSessions = z.object({ ended: z.number().int() });

const reference = z.string().regex(/^[0-9a-f]{12}$/);
export const identityParams = z.strictObject({ reference });
export const identityList = z.object({
  identities: z.array(
    z.object({
      reference: z.string(),
      label: z.string(),
      issuer: z.string(),
      subject: z.string(),
      person: z.string().nullable(),
      cameAt: instant,
    }),
  ),
});
export type IdentityList = z.output<typeof identityList>;
export const identityLink = z.strictObject({ person: personId().nullable() });

export const keyParams = z.strictObject({ key: z.string().regex(/^[\w-]{16}$/) });
const key = {
  id: z.string(),
  name: z.string(),
  person: z.string(),
  scopes: z.array(z.string()),
  expiresAt: instant,
};
export const keyList = z.object({
  keys: z.array(
    z.object({
      ...key,
      createdBy: z.string(),
      createdAt: instant,
      revokedAt: instant.nullable(),
      lastUsedAt: instant.nullable(),
    }),
  ),
});
export type KeyList = z.output<typeof keyList>;
export const keyMaking = z.strictObject({
  name: line(120),
  /** In whose name it asks: it sees what they see. */
  person: personId(),
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
  /** Its last day; within a year. */
  lastDay: localDate(),
});
/** The only time that the secret is told. */
export const keyMade = z.object({ ...key, token: z.string() });
export type KeyMade = z.output<typeof keyMade>;
