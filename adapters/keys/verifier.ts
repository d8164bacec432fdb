/** adapters: tells sealed commands of our programs from everything else. */
import type { KeyObject } from 'node:crypto';
import { verify } from 'node:crypto';
import { bytesOf, digestOf } from '../../activities/canonical';
import type { Reading } from '../../activities/envelope';
import { maySpeakOfSources, readEnvelope, signedPart } from '../../activities/envelope';
import type { Certificate, Envelope } from '../../contracts/messages';
import type { Command } from '../../domain/kernel';
import { isOfPublicForm } from '../../domain/publicity/form';
import { certifiedKey } from './certificate';

export interface Verifier {
  verify(envelope: unknown): Reading;
}

const mostKeysKept = 200;

export function createVerifier(rootPublicKey: KeyObject): Verifier {
  const vouched = new Map<string, KeyObject>();
  const keyOf = (certificate: Certificate): KeyObject | null => {
    // By every byte of the certificate: a changed one must not pass as one that was vouched for.
    const name = digestOf(certificate);
    const key = vouched.get(name) ?? certifiedKey(rootPublicKey, certificate);
    if (key === null) return null;
    if (vouched.size >= mostKeysKept) vouched.clear();
    vouched.set(name, key);
    return key;
  };
  return {
    verify(value) {
      const reading = readEnvelope(value);
      if (!reading.ok) return reading;
      try {
        const reason = doubt(reading.envelope, keyOf);
        return reason === null ? reading : { ok: false, reason };
      } catch {
        // Not a key, not base64: whatever the cryptography cannot read is not ours.
        return { ok: false, reason: 'UNSIGNED' };
      }
    },
  };
}

function doubt(
  envelope: Envelope,
  keyOf: (certificate: Certificate) => KeyObject | null,
): string | null {
  const { certificate, command, signedAt } = envelope;
  const key = keyOf(certificate);
  if (key === null) return 'UNKNOWN_KEY';
  if (signedAt < certificate.notBefore || signedAt > certificate.notAfter)
    return 'KEY_NOT_VALID_THEN';
  if (!mayActAs(certificate.program, command)) return 'NOT_ITS_ACTOR';
  // Sources loosen the law: what they tell is kept as it was, and flagged.
  if (command.source !== undefined && !maySpeakOfSources(certificate.program))
    return 'NOT_ITS_SOURCE';
  const signature = Buffer.from(envelope.signature, 'base64');
  return verify(null, bytesOf(signedPart(envelope)), key, signature) ? null : 'BAD_SIGNATURE';
}

/** A program that serves people never speaks as a program but for the public's form, and a program of deeds never as a person. */
const mayActAs = (program: string, { actor: { person }, name }: Command): boolean =>
  program.startsWith('system:')
    ? person === program
    : !person.startsWith('system:') || isOfPublicForm(person, name);
