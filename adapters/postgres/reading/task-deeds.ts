/** adapters: deeds at the desk, each once: asked of every task as it is under its lock, all in one transaction, and told to open screens. */
import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type {
  DeedAsked,
  DeedDone,
  DeedOutcome,
  TaskFound,
  TaskName,
} from '../../../contracts/inbox-reading';
import { isRefusal } from '../../../domain/kernel';
import type { DeskDeed } from '../../../domain/task-deeds';
import { postsOfTask } from '../../../domain/task-deeds';
import { tellScreens } from '../live';
import { inTransaction } from '../turns';
import { whileThere } from './query';
import { calendarOf, claimOf } from './task-rows';

const keyOf = ({ pilot, task }: TaskName): string => `${pilot} ${task}`;

/**
 * In one order, so that two who take the same tasks wait for each other and not for ever; and as a turn of the record locks
 * a pilot: whoever closes a task meanwhile waits, and takes the claim with it.
 */
async function lock(client: PoolClient, { tenant, id, tasks }: DeedAsked): Promise<void> {
  const pilots = [...new Set(tasks.map(({ pilot }) => `${tenant}/${pilot}`))].sort();
  const desks = [...new Set(tasks.map((name) => `desk:${tenant} ${keyOf(name)}`))].sort();
  for (const key of pilots)
    await client.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [key]);
  for (const key of [`deed:${tenant} ${id}`, ...desks])
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}

const find = `SELECT t.pilot, t.id AS task, ${claimOf('k')} AS claim,
    jsonb_build_object('task', t.body, 'clock', p.clock, 'calendar', ${calendarOf}) AS record,
    jsonb_build_object('proposer', p.state #>> '{proposal,proposer,person}', 'posts', jsonb_path_query_array(
      jsonb_build_array(p.state #> '{posts,owner}', p.state #> '{posts,supervisor}'), '$[*] ? (@ != null)')) AS waiters,
    coalesce(t.is_secret, t.body ->> 'matter' <> 'main') AS "isSecret",
    coalesce((SELECT jsonb_agg(jsonb_build_object('person', n.person, 'day', n.day)) FROM pilotage.nudges n
      WHERE n.tenant = t.tenant AND n.pilot = t.pilot AND n.task = t.id AND n.opened_at = t.body ->> 'openedAt'), '[]') AS nudges
  FROM jsonb_to_recordset($2::jsonb) AS asked(pilot text, task text)
    JOIN pilotage.tasks t ON t.tenant = $1 AND t.pilot = asked.pilot AND t.id = asked.task
    JOIN pilotage.pilots p ON p.tenant = t.tenant AND p.id = t.pilot
    LEFT JOIN pilotage.task_claims k ON k.tenant = t.tenant AND k.pilot = t.pilot AND k.task = t.id`;

const hold = `INSERT INTO pilotage.task_claims (tenant, pilot, task, opened_at, person, post, given_by, note, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (tenant, pilot, task) DO UPDATE SET opened_at = excluded.opened_at, person = excluded.person, post = excluded.post,
    given_by = excluded.given_by, note = excluded.note, at = excluded.at`;
const release = 'DELETE FROM pilotage.task_claims WHERE tenant = $1 AND pilot = $2 AND task = $3';
const nudge = `INSERT INTO pilotage.nudges (tenant, pilot, id, task, opened_at, post, day, person, body, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

async function carryOut(
  client: PoolClient,
  { tenant, person }: DeedAsked,
  { pilot, record: { task } }: TaskFound,
  deed: DeskDeed,
  at: string,
): Promise<void> {
  if (deed.kind === 'held') {
    const { openedAt, person: holder, post, givenBy, note, at: since } = deed.claim;
    await client.query(hold, [
      ...[tenant, pilot, task.id, openedAt, holder, post, givenBy, note, since],
    ]);
  }
  if (deed.kind === 'released') await client.query(release, [tenant, pilot, task.id]);
  if (deed.kind === 'nudged') {
    const body = JSON.stringify({ step: task.step, matter: task.matter, by: person });
    await client.query(nudge, [
      ...[tenant, pilot, `nudge:${randomUUID()}`, task.id, task.openedAt],
      ...[deed.post, deed.day, person, body, at],
    ]);
  }
}

interface Told {
  readonly pilot: string;
  readonly tasks: readonly string[];
  readonly notices: readonly string[];
}

interface Done {
  readonly outcomes: readonly DeedOutcome[];
  readonly told: readonly Told[];
}

async function onEach(client: PoolClient, asked: DeedAsked): Promise<Done> {
  const { rows } = await client.query<TaskFound>(find, [asked.tenant, JSON.stringify(asked.tasks)]);
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  const outcomes: DeedOutcome[] = [];
  const told: Told[] = [];
  for (const name of new Map(asked.tasks.map((each) => [keyOf(each), each])).values()) {
    const task = found.get(keyOf(name));
    const { answer, at } = asked.decide(task);
    outcomes.push({ ...name, refusal: isRefusal(answer) ? answer : null });
    if (isRefusal(answer) || answer.kind === 'nothing' || task === undefined) continue;
    await carryOut(client, asked, task, answer, at);
    told.push({
      pilot: task.pilot,
      tasks: answer.kind === 'nudged' ? [] : postsOfTask(task.record.task),
      notices: answer.kind === 'nudged' ? [answer.post] : [],
    });
  }
  return { outcomes, told };
}

async function once(client: PoolClient, asked: DeedAsked): Promise<DeedDone & Pick<Done, 'told'>> {
  const { tenant, id, digest } = asked;
  await lock(client, asked);
  const { rows } = await client.query<{ digest: string; outcomes: readonly DeedOutcome[] }>(
    'SELECT digest, outcomes FROM pilotage.task_deeds WHERE tenant = $1 AND id = $2',
    [tenant, id],
  );
  const [known] = rows;
  if (known !== undefined)
    return known.digest === digest
      ? { kind: 'done', outcomes: known.outcomes, told: [] }
      : { kind: 'reused', told: [] };
  const { outcomes, told } = await onEach(client, asked);
  await client.query(
    'INSERT INTO pilotage.task_deeds (tenant, id, digest, outcomes) VALUES ($1, $2, $3, $4)',
    [tenant, id, digest, JSON.stringify(outcomes)],
  );
  return { kind: 'done', outcomes, told };
}

export async function actAtDesk(pool: Pool, asked: DeedAsked): Promise<DeedDone> {
  const { told, ...done } = await whileThere(() =>
    inTransaction(pool, (client) => once(client, asked)),
  );
  for (const { pilot, tasks, notices } of told)
    await tellScreens(pool, { tenant: asked.tenant, pilot, tasks, offices: tasks, notices });
  return done;
}
