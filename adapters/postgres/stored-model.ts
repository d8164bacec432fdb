/** adapters: the read model of one pilot as stored, and as a rebuild makes it, in one comparable shape. */
import type { PoolClient } from 'pg';
import type { Place } from '../../activities/ports';
import type { DesksAnew, Rebuilt } from '../../activities/rebuild';
import type { Pilot } from '../../domain/pilot';
import { taskRecord } from './record-tasks';

export interface StoredModel {
  readonly fold: number;
  readonly state: Pilot;
  readonly row: unknown;
  readonly tasks: unknown;
  readonly notices: unknown;
  readonly desks: DesksAnew | null;
}

const rowColumns =
  'revision, head, stage, unit, number, title, provenance, next_due_at, next_ring_at, late, flags, last_legal, parent';
const taskColumns = 'id, post, posts, role, kind, step, due_at, remind_at, body';
const noticeColumns = 'id, seq, post, event, body, at';

/** Of a row of pilots. */
export const desksAnew = `CASE WHEN desks_at IS NULL THEN NULL
  ELSE jsonb_build_object('directory', desks_directory, 'at', desks_at) END`;

const byId = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

export async function storedModel(
  client: PoolClient,
  { tenant, pilot }: Place,
): Promise<StoredModel | null> {
  const read = async <T extends object>(text: string): Promise<readonly T[]> =>
    (await client.query<T>(text, [tenant, pilot])).rows;
  const [head] = await read<Pick<StoredModel, 'fold' | 'state' | 'row' | 'desks'>>(
    `SELECT fold, state, ${desksAnew} AS desks, (SELECT to_jsonb(r) FROM (SELECT ${rowColumns}) r) AS row FROM pilotage.pilots WHERE tenant = $1 AND id = $2`,
  );
  if (head === undefined) return null;
  const tasks = await read<{ id: string }>(
    `SELECT ${taskColumns} FROM pilotage.tasks WHERE tenant = $1 AND pilot = $2`,
  );
  const notices = await read<{ id: string }>(
    `SELECT ${noticeColumns} FROM pilotage.notices WHERE tenant = $1 AND pilot = $2`,
  );
  return { ...head, tasks: byId(tasks), notices: byId(notices) };
}

export function modelRows({
  pilot,
  head,
  lastLegal,
  model,
  notices,
}: Rebuilt): Pick<StoredModel, 'row' | 'tasks' | 'notices'> {
  return {
    row: {
      revision: pilot.revision,
      head,
      stage: pilot.stage,
      unit: pilot.unit,
      number: pilot.approval.number,
      title: pilot.proposal.title,
      provenance: pilot.provenance,
      next_due_at: model.nextDueAt,
      next_ring_at: model.nextRingAt,
      late: model.late,
      flags: model.flags,
      last_legal: lastLegal,
      parent: pilot.links.parent,
    },
    tasks: byId(model.tasks.map(taskRecord)),
    notices: byId(
      notices.map(({ id, seq, post, event, body, at }) => ({ id, seq, post, event, body, at })),
    ),
  };
}
