/** adapters: tasks of posts, sorted, paged, searched and counted. It reads its own writes. */
import type { Pool } from 'pg';
import type {
  DesksAsked,
  Nows,
  TaskNumbers,
  TaskRecord,
  TaskSearch,
} from '../../../contracts/reading';
import { delegable } from '../../../domain/delegation';
import { concernCounts, concernTasks } from './concern-desk';
import { merged } from './merged';
import type { Place } from './merged';
import { allOccur, containing, rowOf, rowsOf } from './query';
import { taskColumns, taskTables } from './task-rows';

/** Legal time of the clock that each pilot runs on. */
const clocks = 'JOIN unnest($3::text[], $4::text[]) AS c(id, now) ON c.id = p.clock';
const clockValues = (nows: Nows): readonly [readonly string[], readonly string[]] => [
  [...nows.keys()],
  [...nows.values()],
];

/**
 * Of these desks. Whoever stands in for somebody sees the work of the office that they may do; a vote, an opinion, a
 * check stays with the person. The parameters: own posts, all posts, roles.
 */
const onDesks = (own: string, all: string, roles: string): string =>
  `t.posts && ${all}::text[] AND (t.posts && ${own}::text[] OR t.role = ANY (${roles}::text[]))`;
const allPosts = ({ posts, standingIn }: DesksAsked): readonly string[] => [
  ...posts,
  ...standingIn,
];

const stateIs = `CASE $5::text WHEN 'overdue' THEN t.due_at <= c.now
  WHEN 'dueSoon' THEN t.remind_at <= c.now AND t.due_at > c.now
  WHEN 'open' THEN t.remind_at > c.now AND t.due_at > c.now ELSE true END`;

function tasks(
  pool: Pool,
  tenant: string,
  search: TaskSearch,
  nows: Nows,
): Promise<readonly TaskRecord[]> {
  const { posts, state, step, unit, words, after, limit } = search;
  return rowsOf<TaskRecord>(
    pool,
    `SELECT ${taskColumns} FROM ${taskTables} ${clocks}
     WHERE t.tenant = $1 AND ${onDesks('$2', '$13', '$14')} AND ${stateIs}
       AND ($6::text IS NULL OR t.step = $6) AND ($7::text IS NULL OR p.unit = $7)
       AND ${allOccur('t.search', '$8')}
       AND ($9::text IS NULL OR (t.due_at, t.pilot, t.id) > ($9, $10, $11))
     ORDER BY t.due_at, t.pilot, t.id LIMIT $12`,
    [
      ...[tenant, posts, ...clockValues(nows), state, step, unit, words.map(containing)],
      ...(after ?? [null, null, null]),
      ...[limit, allPosts(search), delegable],
    ],
  );
}

async function counts(
  pool: Pool,
  tenant: string,
  desks: DesksAsked,
  nows: Nows,
): Promise<TaskNumbers> {
  const row = await rowOf<TaskNumbers>(
    pool,
    `SELECT count(*) FILTER (WHERE t.due_at <= c.now)::int AS overdue,
       count(*) FILTER (WHERE t.remind_at <= c.now AND t.due_at > c.now)::int AS "dueSoon",
       count(*) FILTER (WHERE t.remind_at > c.now AND t.due_at > c.now)::int AS open
     FROM pilotage.tasks t
       JOIN pilotage.pilots p ON p.tenant = t.tenant AND p.id = t.pilot ${clocks}
     WHERE t.tenant = $1 AND ${onDesks('$2', '$5', '$6')}`,
    [tenant, desks.posts, ...clockValues(nows), allPosts(desks), delegable],
  );
  return row ?? { open: 0, dueSoon: 0, overdue: 0 };
}

async function allTasks(pool: Pool, tenant: string, search: TaskSearch, nows: Nows) {
  const lists = await Promise.all([
    tasks(pool, tenant, search, nows),
    concernTasks(pool, tenant, search, nows),
  ]);
  // The pilots' order is the database's; where there is nothing to merge it stays as it came.
  if (lists[1].length === 0) return lists[0];
  const placeOf = ({ task, pilot }: TaskRecord): Place => [task.dueAt, pilot, task.id];
  return merged(lists, placeOf, (a, b) => a < b, search.limit);
}

async function allCounts(pool: Pool, tenant: string, desks: DesksAsked, nows: Nows) {
  const [ours, theirs] = await Promise.all([
    counts(pool, tenant, desks, nows),
    concernCounts(pool, tenant, desks.posts, nows),
  ]);
  return {
    open: ours.open + theirs.open,
    dueSoon: ours.dueSoon + theirs.dueSoon,
    overdue: ours.overdue + theirs.overdue,
  };
}

export const inboxIn = (pool: Pool) => ({
  tasks: allTasks.bind(null, pool),
  counts: allCounts.bind(null, pool),
});
