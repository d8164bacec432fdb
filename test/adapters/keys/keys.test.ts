/** Signatures: what our programs sealed is known again, and nothing else is. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueCertificate } from '../../../adapters/keys/certificate';
import { newRootKey, provideRootKey, rootKeyFile } from '../../../adapters/keys/root-key';
import { createSealer } from '../../../adapters/keys/sealer';
import { createVerifier } from '../../../adapters/keys/verifier';
import { readEnvelope } from '../../../activities/envelope';
import type { Envelope } from '../../../contracts/messages';
import type { Command, Source } from '../../../domain/kernel';
import { publicForm } from '../../../domain/publicity/form';

const root = newRootKey();
const start = Date.parse('2026-03-02T02:00:00.000Z');
const hour = 3_600_000;
const command: Command = {
  id: 'c-1',
  name: 'GrantExtension',
  tenant: 'practice',
  pilot: 'p-1',
  actor: { person: 'p-001', post: 'hoa-lac:head' },
  payload: { matter: 'extension-1', reason: 'Đồng ý' },
  basedOn: { matter: 2 },
};
const source: Source = {
  organisation: 'Gazette',
  precision: 'month',
  told: '2019-03',
  confidence: 'read',
  doubt: 'text:doubt',
  pack: 'generic',
};
const sealer = createSealer({ program: 'api', root, now: () => start });
const verifier = createVerifier(root.publicKey);
const sealed = sealer.seal(command, '2026-03-02T02:00:00.000Z');

const reasonOf = (value: unknown): string | null => {
  const reading = verifier.verify(value);
  return reading.ok ? null : reading.reason;
};
const changed = (change: Partial<Envelope>): Envelope => ({ ...sealed, ...change });

describe('a sealed command', () => {
  it('is known again, also after a journey through JSON that reorders it', () => {
    expect(verifier.verify(JSON.parse(JSON.stringify(sealed)))).toEqual({
      ok: true,
      envelope: sealed,
    });
    const reordered = Object.fromEntries(Object.entries(sealed).reverse());
    expect(reasonOf(reordered)).toBeNull();
  });

  it.each<[string, Envelope, string]>([
    ['another act', changed({ command: { ...command, name: 'RefuseExtension' } }), 'BAD_SIGNATURE'],
    [
      'another payload',
      changed({ command: { ...command, payload: { matter: 'extension-2' } } }),
      'BAD_SIGNATURE',
    ],
    [
      'another person',
      changed({ command: { ...command, actor: { person: 'p-002', post: null } } }),
      'BAD_SIGNATURE',
    ],
    ['another pilot', changed({ command: { ...command, pilot: 'p-2' } }), 'BAD_SIGNATURE'],
    ['another time of receipt', changed({ sealedAt: '2026-03-01T02:00:00.000Z' }), 'BAD_SIGNATURE'],
    ['another time of signing', changed({ signedAt: '2026-03-02T03:00:00.000Z' }), 'BAD_SIGNATURE'],
    ['an empty signature', changed({ signature: '' }), 'BAD_SIGNATURE'],
    ['a signature that is no base64', changed({ signature: '\ufffd' }), 'BAD_SIGNATURE'],
    [
      'a certificate for another program',
      changed({ certificate: { ...sealed.certificate, program: 'cli' } }),
      'UNKNOWN_KEY',
    ],
    [
      'a certificate made to last',
      changed({ certificate: { ...sealed.certificate, notAfter: '2036-03-02T02:00:00.000Z' } }),
      'UNKNOWN_KEY',
    ],
    [
      'a key put in the place of the certified one',
      changed({
        certificate: {
          ...sealed.certificate,
          publicKey: issueCertificate(root, 'api', {
            notBefore: sealed.signedAt,
            notAfter: sealed.signedAt,
          }).certificate.publicKey,
        },
      }),
      'UNKNOWN_KEY',
    ],
  ])('is refused with %s', (_, envelope, reason) => {
    expect(reasonOf(envelope)).toBe(reason);
  });

  it('is refused when another root vouched for its key', () => {
    const stranger = createSealer({ program: 'api', root: newRootKey(), now: () => start });
    expect(reasonOf(stranger.seal(command, sealed.sealedAt))).toBe('UNKNOWN_KEY');
  });

  it('is refused when its key was not valid at the signing', () => {
    const { certificate } = sealed;
    const old = createSealer({
      program: 'api',
      root,
      now: () => Date.parse(certificate.notAfter) + 1,
    });
    const late = old.seal(command, sealed.sealedAt);
    expect(reasonOf({ ...late, certificate })).toBe('KEY_NOT_VALID_THEN');
  });

  it('never speaks for a person with the key of a program, nor the other way round', () => {
    const outbox = createSealer({ program: 'system:outbox', root, now: () => start });
    expect(reasonOf(outbox.seal(command, sealed.sealedAt))).toBe('NOT_ITS_ACTOR');
    const asOutbox = { ...command, actor: { person: 'system:outbox', post: null } };
    expect(reasonOf(outbox.seal(asOutbox, sealed.sealedAt))).toBeNull();
    expect(reasonOf(sealer.seal(asOutbox, sealed.sealedAt))).toBe('NOT_ITS_ACTOR');
  });

  it('speaks for the public’s form where somebody writes through it, and in nothing else', () => {
    const written = { ...command, actor: { person: publicForm, post: null } };
    const feedback = { ...written, name: 'ReceiveFeedback' };
    expect(reasonOf(sealer.seal(feedback, sealed.sealedAt))).toBeNull();
    expect(reasonOf(sealer.seal(written, sealed.sealedAt))).toBe('NOT_ITS_ACTOR');
    const outbox = createSealer({ program: 'system:outbox', root, now: () => start });
    expect(reasonOf(outbox.seal(feedback, sealed.sealedAt))).toBe('NOT_ITS_ACTOR');
  });

  it('lets nobody but the importer say that an act comes from a source', () => {
    const told = { ...command, source };
    expect(reasonOf(sealer.seal(told, sealed.sealedAt))).toBe('NOT_ITS_SOURCE');
    const outbox = createSealer({ program: 'system:outbox', root, now: () => start });
    const asOutbox = { ...told, actor: { person: 'system:outbox', post: null } };
    expect(reasonOf(outbox.seal(asOutbox, sealed.sealedAt))).toBe('NOT_ITS_SOURCE');
    const importer = createSealer({ program: 'importer', root, now: () => start });
    expect(reasonOf(importer.seal(told, sealed.sealedAt))).toBeNull();
    const program = createSealer({ program: 'system:importer', root, now: () => start });
    const asImporter = { ...told, actor: { person: 'system:importer', post: null } };
    expect(reasonOf(program.seal(asImporter, sealed.sealedAt))).toBeNull();
  });
});

describe('anything else', () => {
  const withCommand = (change: object): unknown => ({
    ...sealed,
    command: { ...command, ...change },
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'NOT_JSON'],
    ['null', null, 'MALFORMED'],
    ['a text', 'GrantExtension', 'MALFORMED'],
    ['a list', [], 'MALFORMED'],
    ['an unknown field', { ...sealed, extra: 1 }, 'MALFORMED'],
    ['an unknown field of the command', withCommand({ extra: 1 }), 'MALFORMED'],
    ['no actor', withCommand({ actor: undefined }), 'MALFORMED'],
    ['an id with spaces', withCommand({ id: 'a b' }), 'MALFORMED'],
    ['a payload that is no object', withCommand({ payload: 'all' }), 'MALFORMED'],
    ['a version that is no number', withCommand({ basedOn: { dossier: '1' } }), 'MALFORMED'],
    ['flags that are no list', withCommand({ source: { flags: 'LATE' } }), 'MALFORMED'],
    ['a time that is none', { ...sealed, sealedAt: '2026-02-30T00:00:00.000Z' }, 'MALFORMED'],
    ['bad Unicode', withCommand({ payload: { reason: '\ud800' } }), 'BAD_TEXT'],
    ['an unsafe number', withCommand({ payload: { amountVnd: 1e300 } }), 'BAD_NUMBER'],
    ['too much', withCommand({ payload: { reason: 'x'.repeat(300_000) } }), 'TOO_LARGE'],
  ])('is refused: %s', (_, value, reason) => {
    expect(reasonOf(value)).toBe(reason);
    expect(readEnvelope(value)).toEqual({ ok: false, reason });
  });
});

describe('keys', () => {
  it('change every day, and what the old one sealed stays good', () => {
    let now = start;
    const day = createSealer({ program: 'api', root, now: () => now });
    const first = day.seal(command, sealed.sealedAt);
    now = start + 23 * hour;
    expect(day.seal(command, sealed.sealedAt).certificate.keyId).toBe(first.certificate.keyId);
    now = start + 24 * hour;
    const second = day.seal(command, sealed.sealedAt);
    expect(second.certificate.keyId).not.toBe(first.certificate.keyId);
    expect([reasonOf(first), reasonOf(second)]).toEqual([null, null]);
  });

  it('are made anew when the clock was set back before their validity', () => {
    let now = start;
    const back = createSealer({ program: 'api', root, now: () => now });
    back.seal(command, sealed.sealedAt);
    now = start - hour;
    expect(reasonOf(back.seal(command, sealed.sealedAt))).toBeNull();
  });

  it('have a root that is made once, for its owner only', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilotage-keys-'));
    const file = rootKeyFile(folder);
    provideRootKey(file);
    const pem = readFileSync(file, 'utf8');
    const again = provideRootKey(file);
    expect(readFileSync(file, 'utf8')).toBe(pem);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const own = createSealer({ program: 'api', root: again }).seal(command, sealed.sealedAt);
    expect(createVerifier(again.publicKey).verify(own).ok).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
