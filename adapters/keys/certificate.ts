/** adapters: certificates of programs' keys: which program may sign what, until when, vouched for by the root. */
import type { KeyObject } from 'node:crypto';
import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto';
import { bytesOf } from '../../activities/canonical';
import { certifiedPart } from '../../activities/envelope';
import type { Certificate } from '../../contracts/messages';
import type { Instant } from '../../domain/time';
import type { RootKey } from './root-key';

export interface ProgramKey {
  readonly certificate: Certificate;
  readonly privateKey: KeyObject;
}

export interface Validity {
  readonly notBefore: Instant;
  readonly notAfter: Instant;
}

/** A new key for a program; `program` is 'api' or 'system:<name>'. */
export function issueCertificate(root: RootKey, program: string, validity: Validity): ProgramKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const certified = {
    program,
    keyId: randomUUID(),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    notBefore: validity.notBefore,
    notAfter: validity.notAfter,
  };
  const signature = sign(null, bytesOf(certifiedPart(certified)), root.privateKey).toString(
    'base64',
  );
  return { certificate: { ...certified, signature }, privateKey };
}

/** The program's public key when the root vouches for it, else null. */
export function certifiedKey(rootPublicKey: KeyObject, certificate: Certificate): KeyObject | null {
  const vouched = verify(
    null,
    bytesOf(certifiedPart(certificate)),
    rootPublicKey,
    Buffer.from(certificate.signature, 'base64'),
  );
  if (!vouched) return null;
  return createPublicKey({
    key: Buffer.from(certificate.publicKey, 'base64'),
    format: 'der',
    type: 'spki',
  });
}
