/** adapters: what became of letters, newest first: handed over or kept, waiting for their time, or of no use. */
import type { Pool } from 'pg';
import type { Letter } from '../../../contracts/letters';
import { asInstant, asPlace, rowsOf } from './query';

type LetterRow = Omit<Letter, 'name'> & { readonly place: readonly [string, string] };

interface Search {
  readonly of: 'mine' | 'undelivered' | 'proofs';
  readonly person: string;
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

const noticesOf = (
  where: string,
): string => `(SELECT coalesce(jsonb_agg(jsonb_build_object('pilot', l.pilot,
    'number', p.number, 'seq', split_part(l.notice, ':', 1)::int)), '[]')
  FROM pilotage.letters l JOIN pilotage.pilots p ON p.tenant = l.tenant AND p.id = l.pilot WHERE ${where})`;

const mails = `SELECT m.tenant, m.id::text AS id, m.person, m.kind,
    CASE WHEN m.state IN ('ready', 'handing') THEN 'waiting' ELSE m.state END AS state, m.reason, m.subject, m.content,
    m.due_at, m.made_at, m.handed_at, m.answer, m.message_id, m.bytes, m.body_hash, m.tries, m.may_have_doubled,
    ${noticesOf('l.tenant = m.tenant AND l.mail = m.id')} AS notices
  FROM pilotage.mails m`;

/** Not yet, or never, in a mail. */
const alone = `SELECT o.tenant, md5(o.pilot || ' ' || o.notice || ' ' || o.person), o.person, 'notice', o.state, o.reason,
    NULL, NULL, o.due_at, o.made_at, NULL, NULL, NULL, NULL, NULL, 0, false,
    ${noticesOf('l.tenant = o.tenant AND l.pilot = o.pilot AND l.notice = o.notice AND l.person = o.person')}
  FROM pilotage.letters o`;

const views: Readonly<Record<Search['of'], string>> = {
  mine: `${mails} WHERE m.tenant = $1 AND m.person = $2
    UNION ALL ${alone} WHERE o.tenant = $1 AND o.person = $2 AND o.mail IS NULL`,
  proofs: `${mails} WHERE m.tenant = $1 AND $2 <> ''`,
  // Tried and not taken, turned away, or kept because the address turns letters away.
  undelivered: `${mails} WHERE m.tenant = $1 AND $2 <> '' AND (m.state = 'refused'
    OR (m.state IN ('ready', 'handing') AND m.tries > 0) OR (m.state = 'kept' AND m.reason = 'addressRefused'))`,
};

const pageOf = (
  view: string,
): string => `SELECT a.id, a.person, a.kind, a.state, a.reason, a.subject, a.content,
    a.notices, a.due_at AS "dueAt", ${asInstant('a.made_at')} AS "madeAt",
    ${asInstant('a.handed_at')} AS "handedAt", a.answer, a.message_id AS "messageId", a.bytes, a.body_hash AS hash,
    a.tries, a.may_have_doubled AS "mayHaveDoubled", jsonb_build_array(${asPlace('a.made_at')}, a.id) AS place
  FROM (${view}) AS a
  WHERE a.tenant = $1 AND ($3::timestamptz IS NULL OR (a.made_at, a.id) < ($3, $4))
  ORDER BY a.made_at DESC, a.id DESC LIMIT $5`;

export const listLetters = (
  pool: Pool,
  tenant: string,
  { of, person, after, limit }: Search,
): Promise<readonly LetterRow[]> =>
  rowsOf<LetterRow>(pool, pageOf(views[of]), [
    ...[tenant, person],
    ...(after ?? [null, null]),
    limit,
  ]);
