/** adapters: tasks of concerns, as rows of the same inbox. Their title says no more than which one it is. */
import type { Pool } from 'pg';
import { mainClock } from '../../../activities/legal-clock';
import type { Nows, TaskNumbers, TaskRecord, TaskSearch } from '../../../contracts/reading';
import { rowOf, rowsOf } from './query';

const tables = `pilotage.concern_tasks t
  JOIN pilotage.concerns p ON p.tenant = t.tenant AND p.id = t.concern`;

const stateIs = `CASE $4::text WHEN 'overdue' THEN t.due_at <= $3
  WHEN 'dueSoon' THEN t.remind_at <= $3 AND t.due_at > $3
  WHEN 'open' THEN t.remind_at > $3 AND t.due_at > $3 ELSE true END`;

/** Concerns run on the tenant's own clock. */
const nowIn = (nows: Nows): string => nows.get(mainClock) ?? new Date().toISOString();

export async function concernTasks(
  pool: Pool,
  tenant: string,
  { posts, state, step, unit, words, after, limit }: TaskSearch,
  nows: Nows,
): Promise<readonly TaskRecord[]> {
  // What a concern is about is not searched by words.
  if (words.length > 0) return [];
  return rowsOf<TaskRecord>(
    pool,
    `SELECT t.body AS task, 'concern:' || t.concern AS pilot, upper(t.concern) AS "pilotTitle", NULL AS "pilotNumber",
       NULL AS stage, '${mainClock}' AS clock, p.state #>> '{law,calendar}' AS calendar, t.remind_at AS "remindAt"
     FROM ${tables}
     WHERE t.tenant = $1 AND t.posts && $2::text[] AND ${stateIs}
       AND ($5::text IS NULL OR t.step = $5) AND ($6::text IS NULL OR p.state ->> 'unit' = $6)
       AND ($7::text IS NULL OR (t.due_at, 'concern:' || t.concern, t.id) > ($7, $8, $9))
     ORDER BY t.due_at, t.concern, t.id LIMIT $10`,
    [tenant, posts, nowIn(nows), state, step, unit, ...(after ?? [null, null, null]), limit],
  );
}

export async function concernCounts(
  pool: Pool,
  tenant: string,
  posts: readonly string[],
  nows: Nows,
): Promise<TaskNumbers> {
  const row = await rowOf<TaskNumbers>(
    pool,
    `SELECT count(*) FILTER (WHERE t.due_at <= $3)::int AS overdue,
       count(*) FILTER (WHERE t.remind_at <= $3 AND t.due_at > $3)::int AS "dueSoon",
       count(*) FILTER (WHERE t.remind_at > $3 AND t.due_at > $3)::int AS open
     FROM pilotage.concern_tasks t WHERE t.tenant = $1 AND t.posts && $2::text[]`,
    [tenant, posts, nowIn(nows)],
  );
  return row ?? { open: 0, dueSoon: 0, overdue: 0 };
}
