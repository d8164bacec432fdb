/** cli: what telling a history needs of the installation: its record, its law, its people, its clocks. */
import type { Pool } from 'pg';
import { currentBuild } from '../../activities/build';
import type { LawBook, RecordPorts } from '../../activities/ports';
import type { Clocks } from '../../adapters/clock/clocks';
import { createClocks } from '../../adapters/clock/clocks';
import { createLawBook } from '../../adapters/postgres/law-book';
import { createPool } from '../../adapters/postgres/pool';
import { createRecordStore } from '../../adapters/postgres/record-store';
import type { Directory } from '../../domain/directory';
import type { CaseFile } from '../../domain/history/case';
import { firstDay } from '../../domain/history/moments';
import type { Rehearsal } from '../../domain/history/rehearsal';
import { rehearse } from '../../domain/history/rehearsal';
import { packFor } from '../../domain/history/tale';
import type { Command } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import { CliError } from '../command';
import type { CaseSource } from './case-source';

export interface HistoryHouse {
  readonly tenant: string;
  readonly pool: Pool;
  readonly laws: LawBook;
  readonly clocks: Clocks;
  readonly ports: RecordPorts;
  close(): Promise<void>;
}

/** A life takes as long to tell as it takes; nobody waits for it. */
const longestMs = 600_000;

export function openHouse(databaseUrl: string, tenant: string): HistoryHouse {
  const pool = createPool({
    connectionString: databaseUrl,
    pipeline: true,
    size: 4,
    statementTimeoutMs: longestMs,
  });
  const laws = createLawBook(pool);
  const quiet = (): void => undefined;
  return {
    tenant,
    pool,
    laws,
    clocks: createClocks(pool),
    ports: {
      store: createRecordStore(pool, longestMs),
      // Nothing is signed here: what is told goes into the record by its own author.
      verifier: { verify: () => ({ ok: false, reason: 'UNSIGNED' }) },
      laws,
      log: { info: quiet, warn: quiet, error: quiet },
      now: () => new Date().toISOString(),
      incident: () => 'history',
      build: currentBuild,
    },
    close: () => pool.end(),
  };
}

export async function directoryNow({ pool, laws, tenant }: HistoryHouse): Promise<Directory> {
  const { rows } = await pool.query<{ version: number | null }>(
    'SELECT pilotage.directory_version($1) AS version',
    [tenant],
  );
  return laws.directory(tenant, rows[0]?.version ?? null);
}

/** The law that a file is read under from its birth on. */
export function lawFor({ laws, tenant }: HistoryHouse, file: CaseFile): Promise<Law> {
  const source = { pack: packFor(file) };
  const birth = { payload: {}, source } as unknown as Command;
  return laws.lawAtBirth(tenant, birth, `${firstDay(file.events[0]?.date ?? '')}T05:00:00.000Z`);
}

/** Told in memory first: a file that contradicts itself is refused by line before its first act. */
export async function rehearsed(
  house: HistoryHouse,
  { file, name, lineOf }: CaseSource,
): Promise<Rehearsal> {
  const [law, directory] = [await lawFor(house, file), await directoryNow(house)];
  const rehearsal = rehearse(file, { law, directory });
  const { stopped } = rehearsal;
  if (stopped === null) return rehearsal;
  const where = stopped.index === null ? '' : ` (event ${stopped.index})`;
  if (stopped.by === 'law')
    throw new Error(`${name}:${lineOf(stopped.index)}${where}: the law refuses ${stopped.why}`);
  throw new CliError(
    `${name}:${lineOf(stopped.index)}: ${stopped.why}${where}\nNothing was taken in.`,
  );
}
