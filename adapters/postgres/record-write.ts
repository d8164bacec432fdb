/** adapters: what a turn writes, as statements of one round trip. Unneeded ones are not sent. */
import type { QueryConfig, QueryResult } from 'pg';
import type { Changes, Leavings, Place } from '../../activities/ports';
import type { LedgerRow } from '../../activities/record/chain';
import type { PilotRow, TaskRow } from '../../activities/record/read-model';
import type { LiveWord } from '../../contracts/live';
import { delegable } from '../../domain/delegation';
import type { Role } from '../../domain/roles';
import { besideStatements } from './record-beside';

export type Statement = QueryConfig<unknown[]>;

export function statementsOf(place: Place, changes: Changes): readonly Statement[] {
  const { entries, answers, pilot, tasks, notices, deeds, unconfirmed, hold } = changes;
  const { tenant, pilot: id } = place;
  return [
    ...leavings(place, changes),
    ...(entries.length > 0 ? [appendEntries(place, entries)] : []),
    ...(pilot === null
      ? []
      : [pilotStatement(place, pilot, unconfirmed), ...taskStatements(place, tasks)]),
    ...(notices.length > 0
      ? [{ ...addNotices, values: [tenant, id, JSON.stringify(notices)] }]
      : []),
    ...(deeds.length > 0 ? [{ ...addDeeds, values: [JSON.stringify(deeds)] }] : []),
    ...(answers.length > 0
      ? [{ ...addAnswers, values: [tenant, id, JSON.stringify(answers)] }]
      : []),
    ...besideStatements(place, changes),
    ...(unconfirmed === null || pilot !== null
      ? []
      : [{ ...setUnconfirmed, values: [tenant, id, unconfirmed] }]),
    ...(hold === null ? [] : [{ ...setHold, values: [tenant, id, hold] }]),
  ];
}

/** Before the pilot's row, whose search words come from its texts. */
const leavings = (
  { tenant, pilot }: Place,
  { texts, imported }: Leavings,
): readonly Statement[] => [
  ...(texts.length > 0 ? [{ ...addTexts, values: [tenant, pilot, JSON.stringify(texts)] }] : []),
  ...(imported === null
    ? []
    : [
        {
          ...putImported,
          values: [
            tenant,
            imported.identity,
            pilot,
            imported.mode,
            imported.digest,
            JSON.stringify(imported.report),
          ],
        },
      ]),
];

const addTexts = {
  name: 'record-add-texts',
  text: `INSERT INTO pilotage.texts (tenant, pilot, ref, salt, body)
    SELECT $1, $2, t.ref, t.salt, t.body FROM jsonb_to_recordset($3::jsonb) AS t(ref text, salt text, body text)`,
};

const putImported = {
  name: 'record-put-imported',
  text: `INSERT INTO pilotage.imports (tenant, identity, pilot, mode, digest, report) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (tenant, identity, mode) DO UPDATE SET
      pilot = excluded.pilot, digest = excluded.digest, report = excluded.report, at = now()`,
};

const append = {
  name: 'record-append',
  text: `INSERT INTO pilotage.ledger (tenant, pilot, seq, event_time, legal_time, record_time, type, version, actor,
      command_id, n, clock, entry, prev_hash, hash)
    SELECT $1, $2, * FROM unnest($3::int[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::int[], $9::text[],
      $10::text[], $11::int[], $12::text[], $13::bytea[], $14::text[], $15::text[])`,
};

function appendEntries({ tenant, pilot }: Place, rows: readonly LedgerRow[]): Statement {
  const column = <K extends keyof LedgerRow>(key: K): LedgerRow[K][] => rows.map((row) => row[key]);
  return {
    ...append,
    values: [
      tenant,
      pilot,
      column('seq'),
      column('eventTime'),
      column('legalTime'),
      column('recordTime'),
      column('type'),
      column('version'),
      column('actor'),
      column('commandId'),
      column('n'),
      column('clock'),
      column('entry'),
      column('prevHash'),
      column('hash'),
    ],
  };
}

/** The epoch is set at birth and given out anew by the database only. */
const putPilot = {
  name: 'record-put-pilot',
  text: `INSERT INTO pilotage.pilots AS p (tenant, id, epoch, revision, head, stage, unit, number, title, provenance, clock, state,
      fold, build, next_due_at, next_ring_at, late, flags, last_legal, parent, unconfirmed_since, search, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
      CASE WHEN $21::boolean THEN now() END,
      pilotage.folded(concat_ws(' ', $2::text, $8::text, $7::text, (SELECT body FROM pilotage.texts WHERE tenant = $1 AND ref = $9))),
      now())
    ON CONFLICT (tenant, id) DO UPDATE SET
      revision = excluded.revision, head = excluded.head, stage = excluded.stage, unit = excluded.unit, number = excluded.number,
      title = excluded.title, provenance = excluded.provenance, clock = excluded.clock, state = excluded.state, fold = excluded.fold,
      build = excluded.build, next_due_at = excluded.next_due_at, next_ring_at = excluded.next_ring_at, late = excluded.late,
      flags = excluded.flags, last_legal = excluded.last_legal, parent = excluded.parent, search = excluded.search,
      desks_directory = NULL, desks_at = NULL,
      unconfirmed_since = CASE WHEN $21::boolean IS NULL THEN p.unconfirmed_since ELSE excluded.unconfirmed_since END, updated_at = now()`,
};

/** `unconfirmed`: whether a caller waits for the answer; null leaves it as it was. */
export function pilotStatement(
  { tenant, pilot: id }: Place,
  row: PilotRow,
  unconfirmed: boolean | null,
): Statement {
  const { state } = row;
  return {
    ...putPilot,
    values: [
      tenant,
      id,
      row.epoch,
      row.revision,
      row.head,
      state.stage,
      state.unit,
      state.approval.number,
      state.proposal.title,
      state.provenance,
      row.clock,
      JSON.stringify(state),
      row.fold,
      row.build,
      row.nextDueAt,
      row.nextRingAt,
      row.late,
      row.flags,
      row.lastLegal,
      state.links.parent,
      unconfirmed,
    ],
  };
}

/** Both answer the posts whose tasks changed: of what is gone, of what is there, and of what it was before. */
const dropTasks = {
  name: 'record-drop-tasks',
  text: 'DELETE FROM pilotage.tasks WHERE tenant = $1 AND pilot = $2 AND id <> ALL($3) RETURNING posts, role',
};

const putTasks = {
  name: 'record-put-tasks',
  text: `WITH before AS (SELECT id, posts FROM pilotage.tasks WHERE tenant = $1 AND pilot = $2),
    put AS (INSERT INTO pilotage.tasks AS t (tenant, pilot, id, post, posts, role, kind, step, due_at, remind_at, body, search)
    SELECT $1, $2, n.id, n.post, ARRAY(SELECT jsonb_array_elements_text(n.posts)), n.role, n.kind, n.step, n.due_at, n.remind_at, n.body, p.search
    FROM jsonb_to_recordset($3::jsonb)
      AS n(id text, post text, posts jsonb, role text, kind text, step text, due_at text, remind_at text, body jsonb),
      (SELECT search FROM pilotage.pilots WHERE tenant = $1 AND id = $2) p
    ON CONFLICT (tenant, pilot, id) DO UPDATE SET
      post = excluded.post, posts = excluded.posts, role = excluded.role, kind = excluded.kind, step = excluded.step,
      due_at = excluded.due_at, remind_at = excluded.remind_at, body = excluded.body, search = excluded.search
    WHERE (t.post, t.posts, t.due_at, t.remind_at, t.body, t.search)
      IS DISTINCT FROM (excluded.post, excluded.posts, excluded.due_at, excluded.remind_at, excluded.body, excluded.search)
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

export function taskStatements(
  { tenant, pilot }: Place,
  tasks: readonly TaskRow[],
): readonly Statement[] {
  const rows = tasks.map(taskRecord);
  return [
    { ...dropTasks, values: [tenant, pilot, rows.map((row) => row.id)] },
    ...(rows.length > 0 ? [{ ...putTasks, values: [tenant, pilot, JSON.stringify(rows)] }] : []),
  ];
}

export const addNotices = {
  name: 'record-add-notices',
  text: `INSERT INTO pilotage.notices (tenant, pilot, id, seq, post, event, body, at)
    SELECT $1, $2, n.id, n.seq, n.post, n.event, n.body, n.at
    FROM jsonb_to_recordset($3::jsonb) AS n(id text, seq int, post text, event text, body jsonb, at text)`,
};

/** In the same transaction: a job of a turn that was rolled back never runs. Where no other system listens there is none for it. */
const addDeeds = {
  name: 'record-add-deeds',
  text: `SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
      SELECT ROW(d.task, d.payload, NULL::text, NULL::timestamptz, 500, d.key, NULL::int, NULL::text[])::graphile_worker.job_spec
      FROM jsonb_to_recordset($1::jsonb) AS d(task text, payload json, key text)
      WHERE d.task <> 'tellWebhooks' OR EXISTS (SELECT FROM pilotage.webhooks w
        WHERE w.tenant = d.payload ->> 'tenant' AND w.is_active)))`,
};

const addAnswers = {
  name: 'record-add-answers',
  text: `INSERT INTO pilotage.answers (tenant, command_id, pilot, digest, answer)
    SELECT $1, a."commandId", $2, a.digest, a.answer FROM jsonb_to_recordset($3::jsonb) AS a("commandId" text, digest text, answer jsonb)`,
};

const setUnconfirmed = {
  name: 'record-unconfirmed',
  text: 'UPDATE pilotage.pilots SET unconfirmed_since = CASE WHEN $3::boolean THEN now() END WHERE tenant = $1 AND id = $2',
};

const setHold = {
  name: 'record-hold',
  text: 'UPDATE pilotage.pilots SET hold = $3 WHERE tenant = $1 AND id = $2',
};
