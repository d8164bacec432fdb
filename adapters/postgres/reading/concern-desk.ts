/** adapters: tasks of concerns, as rows of the same inbox. Their title says no more than which one it is. */
import type { Pool } from 'pg';
import { mainClock } from '../../../activities/legal-clock';
import type {
  TaskNumbers,
  TaskRecord,
  TaskSearch,
  TasksAsked,
} from '../../../contracts/inbox-reading';
import type { Nows } from '../../../contracts/reading';
import { rowOf, rowsOf } from './query';

const stateIs = `CASE $4::text WHEN 'overdue' THEN t.due_at <= $3
  WHEN 'dueSoon' THEN t.remind_at <= $3 AND t.due_at > $3
  WHEN 'open' THEN t.remind_at > $3 AND t.due_at > $3 ELSE true END`;

/** Concerns run on the tenant's own clock. */
const nowIn = (nows: Nows): string => nows.get(mainClock) ?? new Date().toISOString();

/** What a concern is about is not searched by words, it is at no stage, and nobody says who works on it. */
const isOutside = ({ words, stage, hand }: TasksAsked): boolean =>
  words.length > 0 || stage !== null || hand === 'mine' || hand === 'handed';

const fitting = `t.tenant = $1 AND t.posts && $2::text[] AND ($5::text IS NULL OR t.step = $5)
  AND ($6::text IS NULL OR p.state ->> 'unit' = $6) AND ($7::text IS NULL OR t.body ->> 'role' = $7)
  AND ($8::text IS NULL OR t.due_at >= $8) AND ($9::text IS NULL OR t.due_at < $9)`;
const tables = `pilotage.concern_tasks t
  JOIN pilotage.concerns p ON p.tenant = t.tenant AND p.id = t.concern`;

const valuesOf = (
  tenant: string,
  { posts, step, unit, role, dueFrom, dueBefore }: TasksAsked,
  nows: Nows,
  state: string | null,
): readonly unknown[] => [
  ...[tenant, posts, nowIn(nows), state],
  ...[step, unit, role, dueFrom, dueBefore],
];

const id = `('concern:' || t.concern)`;
const keys = { due: 't.due_at', opened: `(t.body ->> 'openedAt')`, pilot: id } as const;

type Hit = TaskRecord & { readonly key: string };

export async function concernTasks(
  pool: Pool,
  tenant: string,
  search: TaskSearch,
  nows: Nows,
): Promise<readonly Hit[]> {
  if (isOutside(search)) return [];
  const { order, after, before, state, limit } = search;
  const isForward = (order === 'opened') === (before !== null);
  const [at, pilot, task] = after ?? before ?? [null, null, null];
  const way = isForward ? '' : 'DESC';
  const from =
    order === 'pilot'
      ? `coalesce((SELECT search FROM pilotage.pilots WHERE tenant = $1 AND id = $11), $11)`
      : '$10';
  return rowsOf<Hit>(
    pool,
    `SELECT ${keys[order]} AS key, t.body AS task, ${id} AS pilot, upper(t.concern) AS "pilotTitle", NULL AS "pilotNumber",
       NULL AS stage, '${mainClock}' AS clock, p.state #>> '{law,calendar}' AS calendar, t.remind_at AS "remindAt", NULL AS claim
     FROM ${tables} WHERE ${fitting} AND ${stateIs}
       AND ($10::text IS NULL OR (${keys[order]}, ${id}, t.id) ${isForward ? '>' : '<'} (${from}, $11::text, $12::text))
     ORDER BY 1 ${way}, t.concern ${way}, t.id ${way} LIMIT $13`,
    [...valuesOf(tenant, search, nows, state), at, pilot, task, limit],
  );
}

export async function concernCounts(
  pool: Pool,
  tenant: string,
  asked: TasksAsked,
  nows: Nows,
): Promise<Pick<TaskNumbers, 'open' | 'dueSoon' | 'overdue'>> {
  const none = { open: 0, dueSoon: 0, overdue: 0 };
  if (isOutside(asked)) return none;
  const row = await rowOf<typeof none>(
    pool,
    `SELECT count(*) FILTER (WHERE t.due_at <= $3)::int AS overdue,
       count(*) FILTER (WHERE t.remind_at <= $3 AND t.due_at > $3)::int AS "dueSoon",
       count(*) FILTER (WHERE t.remind_at > $3 AND t.due_at > $3)::int AS open
     FROM ${tables} WHERE ${fitting} AND ${stateIs}`,
    [...valuesOf(tenant, asked, nows, null)],
  );
  return row ?? none;
}
