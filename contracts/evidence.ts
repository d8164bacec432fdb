/** contracts (web, api, cli): the ledger of a pilot as a file, and how anybody checks it, with nothing but SHA-256. */
import { z } from 'zod';
import { instant } from './replies';

const hash = z.string();
export const evidenceFile = z.object({
  format: z.literal('pilotage-ledger-1'),
  tenant: z.string(),
  pilot: z.string(),
  number: z.string().nullable(),
  /** Legal time at which it was read. */
  readAt: instant,
  /** Where the chain ends: the hash of the last entry. */
  head: hash,
  entries: z.array(
    z.object({
      seq: z.number().int(),
      type: z.string(),
      at: instant,
      person: z.string(),
      /** Canonical bytes of the entry, as text (RFC 8785). */
      entry: z.string(),
      hash,
    }),
  ),
});
export type EvidenceFile = z.output<typeof evidenceFile>;

export interface EvidenceFault {
  readonly seq: number;
  /** content: not the bytes that were hashed; order: a number is missing or twice; end: not where the chain is said to end. */
  readonly kind: 'content' | 'order' | 'end';
}

export interface EvidenceVerdict {
  readonly checked: number;
  readonly faults: readonly EvidenceFault[];
}

async function sha256(text: string): Promise<string> {
  const bytes = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Each hash is of the hash before, as text, and the entry's bytes; the first has none before it. */
export async function checkEvidence({ entries, head }: EvidenceFile): Promise<EvidenceVerdict> {
  const faults: EvidenceFault[] = [];
  let before = '';
  for (const [i, { seq, entry, hash: told }] of entries.entries()) {
    if (seq !== i + 1) faults.push({ seq, kind: 'order' });
    if ((await sha256(before + entry)) !== told) faults.push({ seq, kind: 'content' });
    before = told;
  }
  if (before !== head) faults.push({ seq: entries.length, kind: 'end' });
  return { checked: entries.length, faults };
}
