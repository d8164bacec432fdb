/** adapters: the tasks of a pilot as a turn, a rebuild or a changed directory writes them. The database lays them on desks. */
import type { QueryConfig, QueryResult } from 'pg';
import type { Place } from '../../activities/ports';
import type { TaskRow } from '../../activities/record/read-model';
import type { LiveWord } from '../../contracts/live';
import { delegable } from '../../domain/delegation';
import type { Role } from '../../domain/roles';

export type Statement = QueryConfig<unknown[]>;

/** Both answer the posts whose tasks changed: of what is gone, of what is there, and of what it was before. */
const dropTasks = {
  name: 'record-drop-tasks',
  text: 'DELETE FROM pilotage.tasks WHERE tenant = $1 AND pilot = $2 AND id <> ALL($3) RETURNING posts, role',
};

const putTasks = {
  name: 'record-put-tasks',
  text: `WITH before AS (SELECT id, posts FROM pilotage.tasks WHERE tenant = $1 AND pilot = $2),
    put AS (INSERT INTO pilotage.tasks AS t (tenant, pilot, id, post, posts, role, kind, step, due_at, remind_at, body, is_secret, search)
    SELECT $1, $2, n.id, n.post, ARRAY(SELECT jsonb_array_elements_text(n.posts)), n.role, n.kind, n.step, n.due_at, n.remind_at, n.body,
      n.is_secret, p.search
    FROM jsonb_to_recordset($3::jsonb)
      AS n(id text, post text, posts jsonb, role text, kind text, step text, due_at text, remind_at text, body jsonb, is_secret boolean),
      (SELECT search FROM pilotage.pilots WHERE tenant = $1 AND id = $2) p
    ON CONFLICT (tenant, pilot, id) DO UPDATE SET
      post = excluded.post, posts = excluded.posts, role = excluded.role, kind = excluded.kind, step = excluded.step,
      due_at = excluded.due_at, remind_at = excluded.remind_at, body = excluded.body, is_secret = excluded.is_secret, search = excluded.search
    WHERE (t.post, t.posts, t.due_at, t.remind_at, t.body, t.is_secret, t.search) IS DISTINCT FROM
      (excluded.post, excluded.posts, excluded.due_at, excluded.remind_at, excluded.body, excluded.is_secret, excluded.search)
    RETURNING t.id, t.posts, t.role)
    SELECT put.posts || coalesce(before.posts, '{}') AS posts, put.role FROM put LEFT JOIN before USING (id)`,
};

export interface TaskRecord {
  readonly id: string;
  readonly post: string | null;
  readonly posts: readonly string[];
  readonly role: string;
  readonly kind: string;
  readonly step: string;
  readonly due_at: string;
  readonly remind_at: string;
  readonly body: TaskRow['task'];
}

export const taskRecord = ({ task, remindAt }: TaskRow): TaskRecord => ({
  id: task.id,
  post: task.post,
  posts: task.post === null ? [] : [task.post, ...task.also],
  role: task.role,
  kind: task.kind,
  step: task.step,
  due_at: task.dueAt,
  remind_at: remindAt,
  body: task,
});

/** Posts whose tasks changed, and those where a deputy may do them, from what the statements answered. */
export function desksIn(results: readonly QueryResult[]): Pick<LiveWord, 'tasks' | 'offices'> {
  const rows = results.flatMap(({ rows: each }) => each as readonly Partial<MovedTask>[]);
  const ofOffice = rows.filter(({ role }) => role !== undefined && delegable.includes(role));
  return {
    tasks: rows.flatMap(({ posts }) => posts ?? []),
    offices: ofOffice.flatMap(({ posts }) => posts ?? []),
  };
}

interface MovedTask {
  readonly posts: readonly string[];
  readonly role: Role;
}

/** Beside what a rebuild compares: rows that an older build wrote do not say it. */
const writtenTask = (row: TaskRow): TaskRecord & { readonly is_secret: boolean } => ({
  ...taskRecord(row),
  is_secret: row.isSecret,
});

/** A claim ends with its task, whoever closed it; a rebuild that makes the same tasks anew leaves it. */
const releaseClosed = {
  name: 'record-release-closed',
  text: `DELETE FROM pilotage.task_claims k WHERE k.tenant = $1 AND k.pilot = $2 AND NOT EXISTS (
      SELECT FROM pilotage.tasks t WHERE t.tenant = $1 AND t.pilot = $2 AND t.id = k.task AND t.body ->> 'openedAt' = k.opened_at)`,
};

export function taskStatements(
  { tenant, pilot }: Place,
  tasks: readonly TaskRow[],
): readonly Statement[] {
  const rows = tasks.map(writtenTask);
  return [
    { ...dropTasks, values: [tenant, pilot, rows.map((row) => row.id)] },
    ...(rows.length > 0 ? [{ ...putTasks, values: [tenant, pilot, JSON.stringify(rows)] }] : []),
    { ...releaseClosed, values: [tenant, pilot] },
  ];
}
