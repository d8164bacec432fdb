/** adapters: seals commands for a program. Its key changes every day; each command carries the certificate of its key. */
import { sign } from 'node:crypto';
import { bytesOf } from '../../activities/canonical';
import { signedPart } from '../../activities/envelope';
import type { Envelope } from '../../contracts/messages';
import type { Command } from '../../domain/kernel';
import type { Instant } from '../../domain/time';
import { epochToInstant } from '../../domain/time';
import { issueCertificate } from './certificate';
import type { ProgramKey } from './certificate';
import type { RootKey } from './root-key';

export interface Sealer {
  readonly program: string;
  /** `sealedAt` is the legal time at first sight of the command id. */
  seal(command: Command, sealedAt: Instant): Envelope;
}

export interface SealerOptions {
  readonly program: string;
  readonly root: RootKey;
  /** Real time in milliseconds. */
  readonly now?: () => number;
}

const hourMs = 3_600_000;
const newKeyEveryMs = 24 * hourMs;
const validForMs = 48 * hourMs;

export function createSealer({ program, root, now = Date.now }: SealerOptions): Sealer {
  let key: ProgramKey | null = null;
  let keySince = 0;
  const keyAt = (at: number): ProgramKey => {
    // A clock that was set back would sign before its certificate is valid.
    if (key === null || at - keySince >= newKeyEveryMs || at < keySince) {
      key = issueCertificate(root, program, {
        notBefore: epochToInstant(at),
        notAfter: epochToInstant(at + validForMs),
      });
      keySince = at;
    }
    return key;
  };
  return {
    program,
    seal(command, sealedAt) {
      const at = now();
      const { certificate, privateKey } = keyAt(at);
      const sealed = { command, sealedAt, signedAt: epochToInstant(at), certificate };
      return {
        ...sealed,
        signature: sign(null, bytesOf(signedPart(sealed)), privateKey).toString('base64'),
      };
    },
  };
}
