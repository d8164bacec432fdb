/** api: the proof pack of a pilot in plain words, every line with its place and hash in the ledger. */
import type { ProofPack } from '../../contracts/http';
import type { LedgerRow } from '../../contracts/reading';
import type { Directory } from '../../domain/directory';
import type { PilotEvent } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { proofLines, protectionStatus } from '../../domain/proof';
import type { Language } from '../../domain/words';
import { sentenceOfEntry } from '../sentences';

interface Reader {
  readonly directory: Directory;
  readonly now: string;
  readonly language: Language;
  readonly texts: ReadonlyMap<string, string>;
  /** Who asks: a protected person sees their own status, everybody else the proposer's. */
  readonly person: string;
}

export function proofPackOf(
  pilot: Pilot,
  reads: readonly { readonly row: LedgerRow; readonly event: PilotEvent }[],
  { directory, now, language, texts, person }: Reader,
): ProofPack {
  const lines = proofLines(
    reads.map(({ row, event }) => ({
      seq: row.seq,
      recordedAt: row.legalTime,
      hash: row.hash,
      event,
    })),
  );
  const own = protectionStatus(pilot, person);
  const head = [...reads].sort((a, b) => b.row.seq - a.row.seq)[0]?.row;
  return {
    pilot: pilot.id,
    asOf: now,
    head: { seq: head?.seq ?? 0, hash: head?.hash ?? '' },
    protection:
      own.cases.length > 0 ? own : protectionStatus(pilot, pilot.proposal.proposer.person),
    lines: lines.map(({ seq, sort, event, recordedAt, hash }) => ({
      seq,
      sort,
      type: event.type,
      at: event.at,
      recordedAt,
      hash,
      sentence: sentenceOfEntry(event, language, directory, texts),
      actor: directory.person(event.by.person)?.name ?? event.by.person,
      flags: event.flags ?? [],
    })),
  };
}
