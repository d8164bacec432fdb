/** adapters: letters with what their notices are about as it stands now: tasks, what was read, what came after. */
import type { Pool, PoolClient } from 'pg';
import type { OpenLetter, Reader } from '../../../activities/letters/ports';
import type { Wishes } from '../../../domain/letters/wishes';
import { usualWishes } from '../../../domain/letters/wishes';
import type { Language } from '../../../domain/words';
import { asInstant } from '../reading/query';

/** Read by that person in the program. */
const isRead = `(EXISTS (SELECT FROM pilotage.notice_reads r WHERE r.tenant = l.tenant AND r.person = l.person
    AND r.pilot = l.pilot AND r.notice = l.notice)
  OR EXISTS (SELECT FROM pilotage.notice_marks m WHERE m.tenant = l.tenant AND m.person = l.person
    AND m.up_to > n.recorded_at))`;

const isSuperseded = `(n.event = 'ClockRang' AND EXISTS (SELECT FROM pilotage.notices o
  WHERE o.tenant = n.tenant AND o.pilot = n.pilot AND o.post = n.post AND o.event = 'ClockRang' AND o.seq > n.seq
    AND o.body ->> 'matter' = n.body ->> 'matter' AND o.body ->> 'step' = n.body ->> 'step'
    AND o.body ->> 'due' = n.body ->> 'due'))`;

const tasks = `(SELECT coalesce(jsonb_agg(t.body), '[]') FROM pilotage.tasks t
  WHERE t.tenant = l.tenant AND t.pilot = l.pilot AND (l.post = ANY (t.posts)
    OR (t.body ->> 'matter' = n.body ->> 'matter' AND t.step = n.body ->> 'step')))`;

const ofPilots = `SELECT l.pilot, l.notice, l.person, l.post, l.at, n.seq, n.event, n.body, p.number, p.unit,
    p.state #>> '{law,calendar}' AS calendar, ${tasks} AS tasks, ${isRead} AS "isRead",
    ${isSuperseded} AS "isSuperseded", false AS "isSettled"
  FROM pilotage.letters l
    JOIN pilotage.notices n ON n.tenant = l.tenant AND n.pilot = l.pilot AND n.id = l.notice
    JOIN pilotage.pilots p ON p.tenant = l.tenant AND p.id = l.pilot WHERE l.tenant = $1`;

/** A concern tells a letter no more than that there is something. */
const ofConcerns = `SELECT l.pilot, l.notice, l.person, l.post, l.at, n.seq, n.event, '{}'::jsonb AS body,
    NULL AS number, '' AS unit, NULL AS calendar, '[]'::jsonb AS tasks, ${isRead} AS "isRead", false AS "isSuperseded",
    n.event = 'ConcernClockRang' AND NOT EXISTS (SELECT FROM pilotage.concern_tasks t
      WHERE t.tenant = n.tenant AND t.concern = n.concern AND n.post = ANY (t.posts)) AS "isSettled"
  FROM pilotage.letters l
    JOIN pilotage.concern_notices n ON n.tenant = l.tenant AND 'concern:' || n.concern = l.pilot AND n.id = l.notice
  WHERE l.tenant = $1`;

type Reading = Pool | PoolClient;

async function bothKinds(
  on: Reading,
  where: string,
  values: readonly unknown[],
): Promise<readonly OpenLetter[]> {
  const { rows } = await on.query<OpenLetter>(
    `${ofPilots} AND l.pilot NOT LIKE 'concern:%' AND ${where}
     UNION ALL ${ofConcerns} AND l.pilot LIKE 'concern:%' AND ${where}`,
    [...values],
  );
  return rows;
}

export const lettersOf = (on: Reading, tenant: string, mail: string) =>
  bothKinds(on, `l.mail = $2 AND l.state = 'written'`, [tenant, mail]);

export const waitingOf = (
  on: Reading,
  tenant: string,
  people: readonly string[],
  now: string,
): Promise<readonly OpenLetter[]> =>
  bothKinds(on, `l.state = 'waiting' AND l.person = ANY ($2::text[]) AND l.due_at <= $3`, [
    ...[tenant, people, now],
  ]);

interface ReaderRow {
  readonly person: string;
  readonly language: Language | null;
  readonly wishes: Wishes | null;
  readonly email: string | null;
  readonly isRefused: boolean;
  readonly askedEmail: string | null;
  readonly code: string | null;
  readonly askedAt: string | null;
  readonly lastDigestAt: string | null;
}

const masterLanguage: Language = 'vi';

const readerOf = (row: ReaderRow): Reader => ({
  person: row.person,
  language: row.language ?? masterLanguage,
  wishes: { ...usualWishes, ...row.wishes },
  email: row.email,
  isRefused: row.isRefused,
  asked:
    row.askedEmail === null || row.code === null || row.askedAt === null
      ? null
      : { email: row.askedEmail, code: row.code, at: row.askedAt },
  lastDigestAt: row.lastDigestAt,
});

/** Everybody who is asked for, whether they ever wished anything or not. */
export async function readersAmong(
  on: Reading,
  tenant: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, Reader>> {
  const { rows } = await on.query<ReaderRow>(
    `SELECT who.person, w.language, w.wishes,
       CASE WHEN c.verified_at IS NOT NULL THEN c.email END AS email, c.refused_at IS NOT NULL AS "isRefused",
       c.asked_email AS "askedEmail", c.code, ${asInstant('c.code_asked_at')} AS "askedAt",
       (SELECT max(m.due_at) FROM pilotage.mails m
        WHERE m.tenant = $1 AND m.person = who.person AND m.kind = 'digest') AS "lastDigestAt"
     FROM unnest($2::text[]) AS who(person)
       LEFT JOIN pilotage.notice_wishes w ON w.tenant = $1 AND w.person = who.person
       LEFT JOIN pilotage.contacts c ON c.tenant = $1 AND c.person = who.person`,
    [tenant, people],
  );
  return new Map(rows.map((row) => [row.person, readerOf(row)]));
}
