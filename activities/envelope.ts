/** activities: the shape of a sealed command. It may be anything: whoever reads it here gets an envelope or a reason. */
import type { Certificate, Envelope } from '../contracts/messages';
import { largestEnvelopeBytes } from '../contracts/messages';
import { isInstant } from '../domain/time';
import { canonicalBytes } from './canonical';

export type Reading =
  | { readonly ok: true; readonly envelope: Envelope }
  | { readonly ok: false; readonly reason: string };

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string' && value.length <= 4_000;
const isId: Check = (value) => typeof value === 'string' && /^[\w.:@-]{1,160}$/.test(value);
const isTime: Check = (value) => isInstant(value);
const isVersion: Check = (value) => Number.isSafeInteger(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && choices.includes(value);

/** Every key known, every check passed. */
const shaped =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) &&
    Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries(checks).every(([key, check]) => check(value[key]));

const isCertificate = shaped({
  program: isId,
  keyId: isId,
  publicKey: isText,
  notBefore: isTime,
  notAfter: isTime,
  signature: isText,
});

const isSource = shaped({
  organisation: isText,
  precision: oneOf('day', 'month', 'year'),
  told: isText,
  confidence: oneOf('read', 'snippet'),
  url: optional(isText),
  filled: optional(isText),
  doubt: optional(isText),
  pack: optional(isId),
  flags: optional(listOf(isId)),
});

const isCommand = shaped({
  id: isId,
  name: isId,
  tenant: isId,
  pilot: isId,
  actor: shaped({ person: isId, post: nullable(isId) }),
  payload: isFields,
  basedOn: optional(shaped({ dossier: optional(isVersion), matter: optional(isVersion) })),
  source: optional(isSource),
});

const isEnvelope = shaped({
  command: isCommand,
  sealedAt: isTime,
  signedAt: isTime,
  certificate: isCertificate,
  signature: isText,
});

/** Size and text first: they bound the work of everything after. */
export function readEnvelope(value: unknown): Reading {
  const canonical = canonicalBytes(value, largestEnvelopeBytes);
  if (!canonical.ok) return { ok: false, reason: canonical.reason };
  return isEnvelope(value)
    ? { ok: true, envelope: value as Envelope }
    : { ok: false, reason: 'MALFORMED' };
}

/** The id of whatever came, for the answer to whoever waits; null when it has none that can be read. */
export function idOf(value: unknown): string | null {
  const id = isFields(value) && isFields(value['command']) ? value['command']['id'] : undefined;
  return typeof id === 'string' && isId(id) ? id : null;
}

/** Only they may say that an act comes from a source: as its persons, or as a program. */
export const importer = 'importer';
export const importingProgram = 'system:importer';

export const maySpeakOfSources = (program: string): boolean =>
  program === importer || program === importingProgram;

/** What the program's signature covers. */
export const signedPart = ({
  command,
  sealedAt,
  signedAt,
  certificate,
}: Omit<Envelope, 'signature'>): object => ({
  command,
  sealedAt,
  signedAt,
  certificate,
});

/** What the root's signature covers. */
export const certifiedPart = ({
  program,
  keyId,
  publicKey,
  notBefore,
  notAfter,
}: Omit<Certificate, 'signature'>): object => ({
  program,
  keyId,
  publicKey,
  notBefore,
  notAfter,
});
