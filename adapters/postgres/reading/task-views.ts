/** adapters: views of the inbox that people keep by a name. Kept again under its id, a view is the same one changed. */
import type { Pool } from 'pg';
import { mostViews } from '../../../contracts/inbox';
import type { TaskViewKept, TaskViewRow } from '../../../contracts/inbox';
import { rowOf, rowsOf } from './query';

type Stored = Omit<TaskViewRow, 'sharedBy'> & { readonly person: string };

const columns = `id, name, filter, shared_with AS "sharedWith", person`;

const mostShared = 100;

async function keep(
  pool: Pool,
  tenant: string,
  person: string,
  id: string,
  { name, filter, sharedWith }: TaskViewKept,
): Promise<boolean> {
  const kept = await rowOf(
    pool,
    `INSERT INTO pilotage.task_views AS v (tenant, person, id, name, filter, shared_with, place)
     SELECT $1, $2, $3, $4, $5, $6, (SELECT coalesce(max(place), 0) + 1 FROM pilotage.task_views WHERE tenant = $1 AND person = $2)
     WHERE EXISTS (SELECT FROM pilotage.task_views WHERE tenant = $1 AND person = $2 AND id = $3)
       OR (SELECT count(*) FROM pilotage.task_views WHERE tenant = $1 AND person = $2) < ${mostViews}
     ON CONFLICT (tenant, person, id) DO UPDATE SET
       name = excluded.name, filter = excluded.filter, shared_with = excluded.shared_with
     RETURNING id`,
    [tenant, person, id, name, JSON.stringify(filter), sharedWith],
  );
  return kept !== null;
}

export const taskViewsIn = (pool: Pool) => ({
  list: (tenant: string, person: string, posts: readonly string[]) =>
    rowsOf<Stored>(
      pool,
      `(SELECT ${columns} FROM pilotage.task_views WHERE tenant = $1 AND person = $2 ORDER BY place, id)
       UNION ALL (SELECT ${columns} FROM pilotage.task_views
         WHERE tenant = $1 AND shared_with = ANY ($3::text[]) AND person <> $2 ORDER BY person, place, id LIMIT ${mostShared})`,
      [tenant, person, posts],
    ),

  keep: keep.bind(null, pool),

  async order(tenant: string, person: string, ids: readonly string[]): Promise<void> {
    await rowsOf(
      pool,
      `UPDATE pilotage.task_views v SET place = n.place FROM (
         SELECT id, row_number() OVER (ORDER BY coalesce(array_position($3::text[], id), ${mostViews + 1}), place, id) AS place
         FROM pilotage.task_views WHERE tenant = $1 AND person = $2) n
       WHERE v.tenant = $1 AND v.person = $2 AND v.id = n.id`,
      [tenant, person, ids],
    );
  },

  async drop(tenant: string, person: string, id: string): Promise<void> {
    await rowsOf(
      pool,
      'DELETE FROM pilotage.task_views WHERE tenant = $1 AND person = $2 AND id = $3',
      [tenant, person, id],
    );
  },
});
