/** activities: proves an exported file by itself: its hash, its canonical bytes, its entries, its prose, and what its lines cite. */
import { createHash } from 'node:crypto';
import type { ExportFile, LinkedEntry } from '../contracts/access-log';
import { sealName } from '../contracts/access-log';
import { exportForm } from '../domain/exports/document';
import type { Reading } from './envelope';
import { canonicalBytes, sha256 } from './canonical';
import { entryOf, hashOf } from './record/chain';

export type ExportFault =
  'NOT_AN_EXPORT' | 'NOT_CANONICAL' | 'HASH' | 'ENTRY' | 'ORDER' | 'TEXT' | 'CITATION' | 'SEAL';

export interface ExportVerdict {
  readonly faults: readonly ExportFault[];
  /** null: the file could not be read. */
  readonly file: ExportFile | null;
  readonly lines: number;
  readonly entries: number;
  /** Whether a key was there to check the seal with. */
  readonly sealChecked: boolean;
}

const unread: ExportVerdict = {
  faults: ['NOT_AN_EXPORT'],
  file: null,
  lines: 0,
  entries: 0,
  sealChecked: false,
};

function parsed(text: string): ExportFile | null {
  try {
    const value = JSON.parse(text) as ExportFile | null;
    const { document, entries, texts } = value?.content ?? {};
    const isOne =
      document?.form === exportForm &&
      typeof value?.hash === 'string' &&
      [document.sheets, document.grant.entries, entries, texts].every(Array.isArray) &&
      document.sheets.every(({ lines }) => lines.every((line) => Array.isArray(line.entries)));
    return isOne ? value : null;
  } catch {
    return null;
  }
}

function isEntry({ seq, entry, prevHash, hash }: LinkedEntry, file: ExportFile): boolean {
  try {
    const told = entryOf(Buffer.from(entry, 'utf8'));
    const { tenant, pilot } = file.content.document;
    return (
      hashOf(prevHash, Buffer.from(entry, 'utf8')) === hash &&
      told.seq === seq &&
      told.tenant === tenant &&
      told.pilot === pilot
    );
  } catch {
    return false;
  }
}

/** Neighbours hang together, and no number comes twice. */
const inOrder = (entries: readonly LinkedEntry[]): boolean =>
  entries.every((entry, i) => {
    const before = entries[i - 1];
    if (before === undefined) return true;
    return entry.seq > before.seq && (entry.seq > before.seq + 1 || entry.prevHash === before.hash);
  });

const isText = ({ ref, salt, body }: ExportFile['content']['texts'][number]): boolean =>
  ref ===
  `t:${createHash('sha256')
    .update(salt + body)
    .digest('base64url')}`;

/** What leaves whole is cited by the hash that it has; no line stands on nothing. */
function citesWell({ content }: ExportFile): boolean {
  const { document, entries } = content;
  const hashes = new Map(entries.map(({ seq, hash }) => [seq, hash]));
  const own = document.sheets.filter(({ pilot }) => pilot === document.pilot);
  const cited = own.flatMap(({ lines }) => lines.flatMap((line) => line.entries));
  return (
    document.grant.entries.length > 0 &&
    document.sheets.every(({ lines }) => lines.every((line) => line.entries.length > 0)) &&
    cited.every(({ seq, hash }) => (hashes.get(seq) ?? hash) === hash)
  );
}

function isSealed(
  { seal, hash, content }: ExportFile,
  verify: (seal: unknown) => Reading,
): boolean {
  const reading = verify(seal);
  if (!reading.ok) return false;
  const { name, tenant, pilot, payload } = reading.envelope.command;
  return (
    name === sealName &&
    tenant === content.document.tenant &&
    pilot === content.document.pilot &&
    (payload as { hash?: unknown } | null)?.hash === hash
  );
}

/** `verify` checks seals with the root's public key; without it a seal is left unchecked. */
export function verifyExport(
  text: string,
  verify: ((seal: unknown) => Reading) | null,
): ExportVerdict {
  const file = parsed(text);
  if (file === null) return unread;
  const { content } = file;
  const bytes = canonicalBytes(content);
  const whole = canonicalBytes(file);
  const checks: readonly (readonly [ExportFault, boolean])[] = [
    ['NOT_CANONICAL', whole.ok && whole.bytes.toString('utf8') === text.trimEnd()],
    ['HASH', bytes.ok && sha256(bytes.bytes) === file.hash],
    ['ENTRY', content.entries.every((entry) => isEntry(entry, file))],
    ['ORDER', inOrder(content.entries)],
    ['TEXT', content.texts.every(isText)],
    ['CITATION', citesWell(file)],
    ['SEAL', verify === null || isSealed(file, verify)],
  ];
  return {
    faults: checks.filter(([, holds]) => !holds).map(([fault]) => fault),
    file,
    lines: content.document.sheets.flatMap(({ lines }) => lines).length,
    entries: content.entries.length,
    sealChecked: verify !== null,
  };
}
