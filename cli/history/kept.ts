/** cli: files that were taken in before, and what became of them. */
import type { ImportedFile } from '../../activities/ports';
import type { CaseFile } from '../../domain/history/case';
import type { Lived } from '../../domain/history/rehearsal';
import type { HistoryReport } from '../../domain/history/report';
import type { Instant } from '../../domain/time';
import type { HistoryHouse } from './house';
import { commandIdOf } from './sealed-act';

/** As it was told, with the command that was each event's own: corrections point at its entry. */
export interface KeptFile {
  readonly pilot: string;
  readonly digest: string;
  readonly file: CaseFile;
  readonly report: HistoryReport;
  readonly commandOfEvent: readonly (string | null)[];
  /** When the last of it happened. */
  readonly lastAt: Instant;
}

/** The command that was each event's own. */
export const commandsOfEvents = (
  pilot: string,
  lived: readonly Lived[],
  events: number,
): KeptFile['commandOfEvent'] =>
  Array.from({ length: events }, (_, index) => {
    const own = lived.findLastIndex(({ step }) => step.index === index && step.act.told);
    return own < 0 ? null : commandIdOf({ pilot, number: own + 1 });
  });

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
