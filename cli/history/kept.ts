/** cli: files that were taken in before, and what became of them. */
import type { ImportedFile } from '../../activities/ports';
import type { CaseFile } from '../../domain/history/case';
import type { HistoryReport } from '../../domain/history/report';
import type { HistoryHouse } from './house';

/** As it was told, with the command that was each event's own: corrections point at its entry. */
export interface KeptFile {
  readonly pilot: string;
  readonly digest: string;
  readonly file: CaseFile;
  readonly report: HistoryReport;
  readonly commandOfEvent: readonly (string | null)[];
}

export async function keptFile(
  { pool, tenant }: HistoryHouse,
  mode: ImportedFile['mode'],
  identity: string,
): Promise<KeptFile | null> {
  const { rows } = await pool.query<{
    pilot: string;
    digest: string;
    report: Omit<KeptFile, 'pilot' | 'digest'>;
  }>(
    'SELECT pilot, digest, report FROM pilotage.imports WHERE tenant = $1 AND identity = $2 AND mode = $3',
    [tenant, identity, mode],
  );
  const row = rows[0];
  return row === undefined ? null : { pilot: row.pilot, digest: row.digest, ...row.report };
}
