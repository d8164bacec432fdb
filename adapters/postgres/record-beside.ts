/** adapters: what a turn writes beside the pilot's life: notes for operators, and which run asked. */
import type { QueryConfig } from 'pg';
import type { Changes, OperatorNote, Place } from '../../activities/ports';

/** After the pilot's row, which the first turn of a life has to write before its run can be kept. */
export const besideStatements = (
  { tenant, pilot }: Place,
  { notes, interruptions, run }: Changes,
): readonly QueryConfig<unknown[]>[] => [
  ...(notes.length > 0
    ? [{ ...addNotes, values: [tenant, pilot, JSON.stringify(counted(notes))] }]
    : []),
  ...(interruptions.length > 0
    ? [{ ...addInterruptions, values: [tenant, pilot, JSON.stringify(interruptions)] }]
    : []),
  ...(run === null ? [] : [{ ...setRun, values: [tenant, pilot, run] }]),
];

const addNotes = {
  name: 'record-add-notes',
  text: `INSERT INTO pilotage.operator_notes AS o (tenant, pilot, day, run, reason, times, digest)
    SELECT $1, $2, current_date, n.run, n.reason, n.times, n.digest
    FROM jsonb_to_recordset($3::jsonb) AS n(run text, reason text, times int, digest text)
    ON CONFLICT (tenant, pilot, day, run, reason)
    DO UPDATE SET times = o.times + excluded.times, digest = excluded.digest, last_at = now()`,
};

const addInterruptions = {
  name: 'record-add-interruptions',
  text: `INSERT INTO pilotage.operator_notes (tenant, pilot, day, run, reason, times, digest, once)
    SELECT $1, $2, current_date, n.run, n.reason, 1, n.digest, true
    FROM jsonb_to_recordset($3::jsonb) AS n(run text, reason text, digest text) ON CONFLICT DO NOTHING`,
};

const setRun = {
  name: 'record-run',
  text: 'UPDATE pilotage.pilots SET run = $3 WHERE tenant = $1 AND id = $2',
};

function counted(
  notes: readonly OperatorNote[],
): readonly (OperatorNote & { readonly times: number })[] {
  const byReason = new Map<string, OperatorNote & { readonly times: number }>();
  for (const note of notes)
    byReason.set(note.reason, { ...note, times: (byReason.get(note.reason)?.times ?? 0) + 1 });
  return [...byReason.values()];
}
