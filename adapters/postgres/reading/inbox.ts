/** adapters: tasks and notices of posts, sorted, paged, searched and counted. It reads its own writes. */
import type { Pool } from 'pg';
import type {
  NoticeRecord,
  Nows,
  TaskNumbers,
  TaskRecord,
  TaskSearch,
} from '../../../contracts/reading';
import { concernCounts, concernNotices, concernTasks } from './concern-desk';
import { allOccur, asInstant, containing, rowOf, rowsOf } from './query';
import { taskColumns, taskTables } from './task-rows';

/** Legal time of the clock that each pilot runs on. */
const clocks = 'JOIN unnest($3::text[], $4::text[]) AS c(id, now) ON c.id = p.clock';
const clockValues = (nows: Nows): readonly [readonly string[], readonly string[]] => [
  [...nows.keys()],
  [...nows.values()],
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
     WHERE t.tenant = $1 AND t.posts && $2::text[] AND ${stateIs}
       AND ($6::text IS NULL OR t.step = $6) AND ($7::text IS NULL OR p.unit = $7)
       AND ${allOccur('t.search', '$8')}
       AND ($9::text IS NULL OR (t.due_at, t.pilot, t.id) > ($9, $10, $11))
     ORDER BY t.due_at, t.pilot, t.id LIMIT $12`,
    [
      ...[tenant, posts, ...clockValues(nows), state, step, unit, words.map(containing)],
      ...(after ?? [null, null, null]),
      limit,
    ],
  );
}

async function counts(
  pool: Pool,
  tenant: string,
  posts: readonly string[],
  nows: Nows,
): Promise<TaskNumbers> {
  const row = await rowOf<TaskNumbers>(
    pool,
    `SELECT count(*) FILTER (WHERE t.due_at <= c.now)::int AS overdue,
       count(*) FILTER (WHERE t.remind_at <= c.now AND t.due_at > c.now)::int AS "dueSoon",
       count(*) FILTER (WHERE t.remind_at > c.now AND t.due_at > c.now)::int AS open
     FROM pilotage.tasks t
       JOIN pilotage.pilots p ON p.tenant = t.tenant AND p.id = t.pilot ${clocks}
     WHERE t.tenant = $1 AND t.posts && $2::text[]`,
    [tenant, posts, ...clockValues(nows)],
  );
  return row ?? { open: 0, dueSoon: 0, overdue: 0 };
}

function notices(
  pool: Pool,
  tenant: string,
  posts: readonly string[],
  after: readonly [string, string, string] | null,
  limit: number,
): Promise<readonly NoticeRecord[]> {
  return rowsOf<NoticeRecord>(
    pool,
    `SELECT n.id, n.pilot, coalesce(x.body, p.title) AS "pilotTitle", n.post, n.event, n.body, n.at,
       ${asInstant('n.sent_at')} AS "sentAt"
     FROM pilotage.notices n JOIN pilotage.pilots p ON p.tenant = n.tenant AND p.id = n.pilot
       LEFT JOIN pilotage.texts x ON x.tenant = p.tenant AND x.ref = p.title
     WHERE n.tenant = $1 AND n.post = ANY ($2::text[])
       AND ($3::text IS NULL OR (n.at, n.pilot, n.id) < ($3, $4, $5))
     ORDER BY n.at DESC, n.pilot DESC, n.id DESC LIMIT $6`,
    [tenant, posts, ...(after ?? [null, null, null]), limit],
  );
}

type Place = readonly [string, string, string];

/** One list of two that are sorted alike; each was asked for a whole page. */
const merged = <T>(
  lists: readonly (readonly T[])[],
  placeOf: (row: T) => Place,
  isBefore: (a: string, b: string) => boolean,
  limit: number,
): readonly T[] => {
  const compare = (a: Place, b: Place): number => {
    const i = a.findIndex((part, n) => part !== b[n]);
    return i < 0 ? 0 : isBefore(a[i] ?? '', b[i] ?? '') ? -1 : 1;
  };
  return lists
    .flat()
    .sort((a, b) => compare(placeOf(a), placeOf(b)))
    .slice(0, limit);
};

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

async function allCounts(pool: Pool, tenant: string, posts: readonly string[], nows: Nows) {
  const [ours, theirs] = await Promise.all([
    counts(pool, tenant, posts, nows),
    concernCounts(pool, tenant, posts, nows),
  ]);
  return {
    open: ours.open + theirs.open,
    dueSoon: ours.dueSoon + theirs.dueSoon,
    overdue: ours.overdue + theirs.overdue,
  };
}

async function allNotices(
  pool: Pool,
  tenant: string,
  posts: readonly string[],
  after: Place | null,
  limit: number,
) {
  const lists = await Promise.all([
    notices(pool, tenant, posts, after, limit),
    concernNotices(pool, tenant, posts, after, limit),
  ]);
  if (lists[1].length === 0) return lists[0];
  const placeOf = ({ at, pilot, id }: NoticeRecord): Place => [at, pilot, id];
  return merged(lists, placeOf, (a, b) => a > b, limit);
}

export const inboxIn = (pool: Pool) => ({
  tasks: allTasks.bind(null, pool),
  counts: allCounts.bind(null, pool),
  notices: allNotices.bind(null, pool),
});
