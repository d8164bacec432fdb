/**
 * adapters: what posts were told, and what of it a person has read: everything recorded before a moment, and single ones
 * after it. The moment keeps the count quick for whoever holds a post for years.
 */
import type { Pool } from 'pg';
import { mostCounted } from '../../../contracts/notices';
import type { NoticeRecord, NoticeSearch } from '../../../contracts/reading';
import { merged } from './merged';
import type { Place } from './merged';
import { asInstant, rowOf, rowsOf } from './query';

type Reader = Pick<NoticeSearch, 'person' | 'posts'>;

const urgency = `CASE WHEN n.event = 'ConcernClockRang' OR n.body ->> 'kind' IN ('overdue', 'escalation') THEN 'late'
  WHEN n.event = 'ClockRang' THEN 'due' ELSE 'news' END`;

/** All kinds in one shape. A concern says of itself no more than which one it is. */
const ofPilots = `(SELECT tenant, pilot, id, seq, post, event, body, at, sent_at, recorded_at FROM pilotage.notices)`;
const ofConcerns = `(SELECT tenant, 'concern:' || concern AS pilot, id, seq, post, event, '{}'::jsonb AS body, at,
  NULL::timestamptz AS sent_at, recorded_at FROM pilotage.concern_notices)`;

const ofLetters = `(SELECT tenant, pilot, id, seq, post, event, body, at, NULL::timestamptz AS sent_at, recorded_at
  FROM pilotage.letter_notices)`;

/** A reminder is no entry of the ledger. */
const ofNudges = `(SELECT tenant, pilot, id, 0 AS seq, post, 'TaskNudged' AS event, body, at, NULL::timestamptz AS sent_at, recorded_at
  FROM pilotage.nudges)`;

/** Of no pilot: told to administrators. */
const ofWebhooks = `(SELECT tenant, 'webhook:' || webhook AS pilot, id, 0 AS seq, post, event, body, at,
  NULL::timestamptz AS sent_at, recorded_at FROM pilotage.webhook_notices)`;

/** Of tenant $1 at posts $2, as person $3 has read them. */
const readBy = `LEFT JOIN pilotage.notice_reads r
    ON r.tenant = n.tenant AND r.person = $3 AND r.pilot = n.pilot AND r.notice = n.id
  LEFT JOIN pilotage.notice_marks m ON m.tenant = n.tenant AND m.person = $3
  WHERE n.tenant = $1 AND n.post = ANY ($2::text[])`;
const isUnread = `r.notice IS NULL AND n.recorded_at >= coalesce(m.up_to, '-infinity')`;

const listOf = (kind: string, title: string, pilots: string): string =>
  `SELECT n.id, n.seq, n.pilot, ${title} AS "pilotTitle", n.post, n.event, n.body, n.at,
     ${asInstant('n.sent_at')} AS "sentAt", ${urgency} AS urgency, NOT (${isUnread}) AS "isRead"
   FROM ${kind} n ${pilots} ${readBy}
     AND ($4::text IS NULL OR ${urgency} = $4) AND (NOT $5::boolean OR (${isUnread}))
     AND ($6::text IS NULL OR (n.at, n.pilot, n.id) < ($6, $7, $8))
   ORDER BY n.at DESC, n.pilot DESC, n.id DESC LIMIT $9`;

const title = 'coalesce(x.body, p.title)';
const titled = `JOIN pilotage.pilots p ON p.tenant = n.tenant AND p.id = n.pilot
  LEFT JOIN pilotage.texts x ON x.tenant = p.tenant AND x.ref = p.title`;

const lists = [
  listOf(ofPilots, title, titled),
  listOf(ofConcerns, `upper(substr(n.pilot, 9))`, ''),
  listOf(ofLetters, title, titled),
  listOf(ofNudges, title, titled),
  listOf(ofWebhooks, `n.body ->> 'host'`, ''),
];

async function list(
  pool: Pool,
  tenant: string,
  { posts, person, urgency: wanted, unreadOnly, after, limit }: NoticeSearch,
): Promise<readonly NoticeRecord[]> {
  const values = [tenant, posts, person, wanted, unreadOnly, ...(after ?? [null, null, null])];
  const found = await Promise.all(
    lists.map((sql) => rowsOf<NoticeRecord>(pool, sql, [...values, limit])),
  );
  const [pilots = [], ...others] = found;
  // The pilots' order is the database's; where there is nothing to merge it stays as it came.
  if (others.every((rows) => rows.length === 0)) return pilots;
  const placeOf = ({ at, pilot, id }: NoticeRecord): Place => [at, pilot, id];
  return merged(found, placeOf, (a, b) => a > b, limit);
}

const unread = (kind: string): string =>
  `SELECT n.pilot, n.id, n.recorded_at FROM ${kind} n ${readBy} AND ${isUnread}`;
const allUnread = `(${[ofPilots, ofConcerns, ofLetters, ofNudges, ofWebhooks].map(unread).join(' UNION ALL ')})`;

async function count(pool: Pool, tenant: string, { posts, person }: Reader): Promise<number> {
  const row = await rowOf<{ unread: number }>(
    pool,
    `SELECT count(*)::int AS unread FROM (SELECT 1 FROM ${allUnread} AS u LIMIT ${mostCounted}) AS counted`,
    [tenant, posts, person],
  );
  return row?.unread ?? 0;
}

async function read(
  pool: Pool,
  tenant: string,
  { posts, person }: Reader,
  notices: readonly { readonly pilot: string; readonly id: string }[],
): Promise<void> {
  await rowsOf(
    pool,
    `INSERT INTO pilotage.notice_reads (tenant, person, pilot, notice)
     SELECT $1, $3, u.pilot, u.id FROM ${allUnread} AS u
       JOIN jsonb_to_recordset($4::jsonb) AS told(pilot text, id text) USING (pilot, id)
     ON CONFLICT DO NOTHING`,
    [tenant, posts, person, JSON.stringify(notices)],
  );
}

/**
 * The moment stays behind what may still be committing, which nobody has seen: what is there of those seconds is read one
 * by one. No attempt of the record lasts so long.
 */
async function readAll(pool: Pool, tenant: string, { posts, person }: Reader): Promise<void> {
  await rowsOf(
    pool,
    `WITH late AS (INSERT INTO pilotage.notice_reads (tenant, person, pilot, notice)
       SELECT $1, $3, u.pilot, u.id FROM ${allUnread} AS u WHERE u.recorded_at >= now() - interval '15 seconds'
       ON CONFLICT DO NOTHING),
     before AS (DELETE FROM pilotage.notice_reads
       WHERE tenant = $1 AND person = $3 AND at < now() - interval '1 day')
     INSERT INTO pilotage.notice_marks (tenant, person, up_to) VALUES ($1, $3, now() - interval '15 seconds')
     ON CONFLICT (tenant, person) DO UPDATE SET up_to = greatest(notice_marks.up_to, excluded.up_to)`,
    [tenant, posts, person],
  );
}

export const noticesIn = (pool: Pool) => ({
  list: list.bind(null, pool),
  count: count.bind(null, pool),
  read: read.bind(null, pool),
  readAll: readAll.bind(null, pool),
});
