/** adapters: tasks of posts, sorted, paged, searched and counted. It reads its own writes. */
import type { Pool } from 'pg';
import type {
  TaskNumbers,
  TaskRecord,
  TaskSearch,
  TasksAsked,
} from '../../../contracts/inbox-reading';
import type { Nows } from '../../../contracts/reading';
import { concernCounts, concernTasks } from './concern-desk';
import { desksAsked, isInState, nowOf, Values } from './desk-query';
import { merged } from './merged';
import type { Place } from './merged';
import { rowOf, rowsOf } from './query';
import { choicesOf } from './task-choices';
import { actAtDesk } from './task-deeds';
import { taskColumns, taskTables } from './task-rows';
import { taskViewsIn } from './task-views';

const sortedBy = { due: 'd.due_at', opened: 'd.opened_at', pilot: 'd.search' } as const;

/** Which way the rows are read: what was opened last comes first, and what lies before a place is read backwards. */
const isForward = ({ order, before }: TaskSearch): boolean =>
  (order === 'opened') === (before !== null);

/** A pilot's place in the list is its title, which the place itself does not tell. */
function beyond(values: Values, tenant: string, search: TaskSearch): string {
  const place = search.after ?? search.before;
  if (place === null) return '';
  const [at, pilot, id] = place.map((part) => values.add(part)) as [string, string, string];
  const key =
    search.order === 'pilot'
      ? `coalesce((SELECT search FROM pilotage.pilots WHERE tenant = ${values.add(tenant)} AND id = ${pilot}), ${pilot})`
      : at;
  // Named in any case: a value that no statement uses has no type.
  return `AND (${sortedBy[search.order]}, d.pilot, d.id) ${isForward(search) ? '>' : '<'} (${key}, ${pilot}, ${id})
    AND ${at} IS NOT NULL`;
}

type Hit = TaskRecord & { readonly key: string };

/** A page of each desk, and of these the first: however much lies there, few rows are read. */
function tasks(
  pool: Pool,
  tenant: string,
  search: TaskSearch,
  nows: Nows,
): Promise<readonly Hit[]> {
  const values = new Values();
  const { desks, where } = desksAsked(values, tenant, search);
  const state = isInState(values.add(search.state), nowOf(values, nows));
  const place = beyond(values, tenant, search);
  const limit = values.add(search.limit, 'int');
  const way = isForward(search) ? '' : 'DESC';
  const sorted = (row: string): string =>
    `ORDER BY ${row}.key ${way}, ${row}.pilot ${way}, ${row}.id ${way}`;
  return rowsOf<Hit>(
    pool,
    `WITH shown AS (
       SELECT DISTINCT r.key, r.pilot, r.id FROM ${desks}, LATERAL (
         SELECT ${sortedBy[search.order]} AS key, d.pilot, d.id FROM pilotage.task_desks d
         WHERE ${where} AND ${state} ${place}
         ORDER BY 1 ${way}, d.pilot ${way}, d.id ${way} LIMIT ${limit}) r
       ${sorted('r')} LIMIT ${limit})
     SELECT s.key, ${taskColumns} FROM shown s JOIN (${taskTables})
       ON t.tenant = ${values.add(tenant)} AND t.pilot = s.pilot AND t.id = s.id ${sorted('s')}`,
    values.all,
  );
}

const none: TaskNumbers = { open: 0, dueSoon: 0, overdue: 0, mine: 0, handed: 0 };

/** What somebody has in hand is found from there: those are few. */
const inHands = (values: Values, person: string): string =>
  `LEFT JOIN (SELECT tenant, pilot, task, opened_at, given_by FROM pilotage.task_claims WHERE person = ${values.add(person)}) h
    ON h.tenant = d.tenant AND h.pilot = d.pilot AND h.task = d.id AND h.opened_at = d.opened_at`;

async function counts(
  pool: Pool,
  tenant: string,
  asked: TasksAsked,
  nows: Nows,
): Promise<TaskNumbers> {
  const values = new Values();
  const { desks, where, each } = desksAsked(values, tenant, asked);
  const now = nowOf(values, nows);
  const row = await rowOf<TaskNumbers>(
    pool,
    `SELECT count(*) FILTER (WHERE due_at <= now)::int AS overdue,
       count(*) FILTER (WHERE remind_at <= now AND due_at > now)::int AS "dueSoon",
       count(*) FILTER (WHERE remind_at > now AND due_at > now)::int AS open,
       count(*) FILTER (WHERE now IS NOT NULL AND is_held)::int AS mine,
       count(*) FILTER (WHERE now IS NOT NULL AND is_given)::int AS handed
     FROM (SELECT ${each} d.pilot, d.id, d.due_at, d.remind_at, ${now} AS now,
         h.task IS NOT NULL AS is_held, h.given_by IS NOT NULL AS is_given
       FROM ${desks} JOIN pilotage.task_desks d ON ${where} ${inHands(values, asked.person)}) each`,
    values.all,
  );
  return row ?? none;
}

async function allTasks(pool: Pool, tenant: string, search: TaskSearch, nows: Nows) {
  const lists = await Promise.all([
    tasks(pool, tenant, search, nows),
    concernTasks(pool, tenant, search, nows),
  ]);
  const placeOf = ({ task, pilot, key }: Hit): Place => [key, pilot, task.id];
  const isBefore = (a: string, b: string): boolean => (isForward(search) ? a < b : a > b);
  // The pilots' order is the database's; where there is nothing to merge it stays as it came.
  const found = lists[1].length === 0 ? lists[0] : merged(lists, placeOf, isBefore, search.limit);
  const rows = found.map(({ key: _, ...row }): TaskRecord => row);
  return search.before === null ? rows : rows.toReversed();
}

async function allCounts(pool: Pool, tenant: string, asked: TasksAsked, nows: Nows) {
  const [ours, theirs] = await Promise.all([
    counts(pool, tenant, asked, nows),
    concernCounts(pool, tenant, asked, nows),
  ]);
  return {
    ...ours,
    open: ours.open + theirs.open,
    dueSoon: ours.dueSoon + theirs.dueSoon,
    overdue: ours.overdue + theirs.overdue,
  };
}

export const inboxIn = (pool: Pool) => ({
  tasks: allTasks.bind(null, pool),
  counts: allCounts.bind(null, pool),
  choices: choicesOf.bind(null, pool),
  act: actAtDesk.bind(null, pool),
  views: taskViewsIn(pool),
});
