/** adapters: what the tasks of some desks can be told apart by, and how many there are of each. */
import type { Pool } from 'pg';
import type { Choice, TaskChoices, TasksAsked } from '../../../contracts/inbox-reading';
import { desksAsked, Values } from './desk-query';
import { rowsOf } from './query';

interface Grouped {
  readonly step: string | null;
  readonly unit: string | null;
  readonly stage: string | null;
  readonly role: string | null;
  readonly n: number;
}

export async function choicesOf(
  pool: Pool,
  tenant: string,
  asked: TasksAsked,
): Promise<TaskChoices> {
  const values = new Values();
  const { desks, where, each } = desksAsked(values, tenant, asked);
  const rows = await rowsOf<Grouped>(
    pool,
    `SELECT step, unit, stage, role, count(*)::int AS n
     FROM (SELECT ${each} d.pilot, d.id, d.step, d.unit, d.stage, d.role
       FROM ${desks} JOIN pilotage.task_desks d ON ${where}) each
     GROUP BY GROUPING SETS ((step), (unit), (stage), (role)) ORDER BY n DESC, 1, 2, 3, 4`,
    values.all,
  );
  const of = (part: Exclude<keyof Grouped, 'n'>): readonly Choice[] =>
    rows.flatMap((row) => (row[part] === null ? [] : [{ value: row[part], count: row.n }]));
  return { steps: of('step'), units: of('unit'), stages: of('stage'), roles: of('role') };
}
