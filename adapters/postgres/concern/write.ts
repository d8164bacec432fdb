/** adapters: what a turn of a concern writes. Unneeded statements are not sent. */
import type { QueryConfig } from 'pg';
import type {
  ConcernChanges,
  ConcernPlace,
  ConcernRow,
  ConcernTaskRow,
} from '../../../activities/concern/ports';

type Statement = QueryConfig<unknown[]>;

const appendEntries = `INSERT INTO pilotage.concern_ledger (tenant, concern, seq, event_time, legal_time, record_time, type,
    version, actor, command_id, n, clock, entry, prev_hash, hash)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

const putRow = `INSERT INTO pilotage.concerns (tenant, id, revision, head, state, late, next_ring_at, settled, last_legal)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (tenant, id) DO UPDATE SET revision = excluded.revision, head = excluded.head, state = excluded.state,
    late = excluded.late, next_ring_at = excluded.next_ring_at, settled = excluded.settled, last_legal = excluded.last_legal`;

/** Answers whose tasks they were. */
const dropTasks =
  'DELETE FROM pilotage.concern_tasks WHERE tenant = $1 AND concern = $2 RETURNING posts';
const addTasks = `INSERT INTO pilotage.concern_tasks (tenant, concern, id, posts, step, due_at, remind_at, body)
  SELECT $1, $2, n.id, ARRAY(SELECT jsonb_array_elements_text(n.posts)), n.step, n.due_at, n.remind_at, n.body
  FROM jsonb_to_recordset($3::jsonb) AS n(id text, posts jsonb, step text, due_at text, remind_at text, body jsonb)`;

const addNotices = `INSERT INTO pilotage.concern_notices (tenant, concern, id, seq, post, event, at)
  SELECT $1, $2, n.id, n.seq, n.post, n.event, n.at
  FROM jsonb_to_recordset($3::jsonb) AS n(id text, seq int, post text, event text, at text)`;

const addAnswers = `INSERT INTO pilotage.concern_answers (tenant, concern, command_id, digest, answer)
  SELECT $1, $2, a."commandId", a.digest, a.answer
  FROM jsonb_to_recordset($3::jsonb) AS a("commandId" text, digest text, answer jsonb)`;

const addErasure = `SELECT graphile_worker.add_job('eraseIdentity',
    json_build_object('tenant', $1::text, 'concern', $2::text), job_key := 'erase:' || $1 || ':' || $2)`;

/** In the same transaction, as for pilots: whoever is told of something is written to. */
const addDelivery = `SELECT graphile_worker.add_job('deliverConcernNotices',
    json_build_object('tenant', $1::text, 'concern', $2::text, 'notices', $3::json),
    job_key := 'notices:' || $1 || ':concern:' || $2 || ':' || ($3::json ->> 0))`;

const taskRecord = ({ task, remindAt }: ConcernTaskRow) => ({
  id: task.id,
  posts: task.post === null ? [] : [task.post, ...task.also],
  step: task.step,
  due_at: task.dueAt,
  remind_at: remindAt,
  body: task,
});

const rowStatement = (place: readonly [string, string], row: ConcernRow): Statement => ({
  text: putRow,
  values: [
    ...place,
    row.revision,
    row.head,
    JSON.stringify(row.state),
    row.late,
    row.nextRingAt,
    row.settled,
    row.lastLegal,
  ],
});

/** Posts whose tasks are other ones now: whoever has one of them handles the concern. */
export const desksIn = ({ tasks }: ConcernChanges): readonly string[] =>
  tasks.flatMap((row) => taskRecord(row).posts);

export function concernStatements(
  { tenant, concern }: ConcernPlace,
  { entries, answers, row, tasks, notices, erase }: ConcernChanges,
): readonly Statement[] {
  const place = [tenant, concern] as const;
  const listed = (text: string, rows: readonly unknown[]): readonly Statement[] =>
    rows.length === 0 ? [] : [{ text, values: [...place, JSON.stringify(rows)] }];
  return [
    ...entries.map((each): Statement => ({
      text: appendEntries,
      values: [
        ...place,
        ...[each.seq, each.eventTime, each.legalTime, each.recordTime, each.type, each.version],
        ...[each.actor, each.commandId, each.n, each.clock, each.entry, each.prevHash, each.hash],
      ],
    })),
    ...(row === null ? [] : [rowStatement(place, row), { text: dropTasks, values: [...place] }]),
    ...listed(addTasks, tasks.map(taskRecord)),
    ...listed(addNotices, notices),
    ...listed(
      addDelivery,
      notices.map(({ id }) => id),
    ),
    ...listed(addAnswers, answers),
    ...(erase ? [{ text: addErasure, values: [...place] }] : []),
  ];
}
