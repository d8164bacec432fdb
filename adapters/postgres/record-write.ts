/** adapters: what a turn writes, as statements of one round trip. Unneeded ones are not sent. */
import type { Changes, Leavings, Place } from '../../activities/ports';
import type { LedgerRow } from '../../activities/record/chain';
import type { PilotRow } from '../../activities/record/read-model';
import { besideStatements } from './record-beside';
import { taskStatements } from './record-tasks';
import type { Statement } from './record-tasks';

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
      fold, build, next_due_at, next_ring_at, late, flags, last_legal, parent, unconfirmed_since, search, calendar, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
      CASE WHEN $21::boolean THEN now() END,
      pilotage.folded(concat_ws(' ', (SELECT body FROM pilotage.texts WHERE tenant = $1 AND ref = $9), $8::text, $7::text, $2::text)),
      $22, now())
    ON CONFLICT (tenant, id) DO UPDATE SET
      revision = excluded.revision, head = excluded.head, stage = excluded.stage, unit = excluded.unit, number = excluded.number,
      title = excluded.title, provenance = excluded.provenance, clock = excluded.clock, state = excluded.state, fold = excluded.fold,
      build = excluded.build, next_due_at = excluded.next_due_at, next_ring_at = excluded.next_ring_at, late = excluded.late,
      flags = excluded.flags, last_legal = excluded.last_legal, parent = excluded.parent, search = excluded.search, calendar = excluded.calendar,
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
      state.law.calendar,
    ],
  };
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
