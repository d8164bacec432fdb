/** adapters: calendar feeds: who has which, and what each has shown. */
import type { Pool } from 'pg';
import type { Language } from '../../../domain/words';
import { inTransaction } from '../turns';
import { asInstant, rowOf, rowsOf, whileThere } from './query';

interface FeedRow {
  readonly tenant: string;
  readonly id: string;
  readonly person: string;
  readonly post: string | null;
  readonly language: Language;
  readonly madeAtLegal: string;
}
interface FeedLine {
  readonly id: string;
  readonly post: string | null;
  readonly madeAt: string;
  readonly lastReadAt: string | null;
}
interface Showing {
  readonly uid: string;
  readonly digest: string;
  readonly day: string;
}
interface Shown {
  readonly uid: string;
  readonly day: string;
  readonly sequence: number;
  readonly changedAt: string;
  readonly isGone: boolean;
}

const line = `id, post, ${asInstant('made_at')} AS "madeAt", ${asInstant('last_read_at')} AS "lastReadAt"`;

/** Mails and calendars speak the same language, once somebody has said which. */
const find = (pool: Pool, secretHash: string): Promise<FeedRow | null> =>
  rowOf<FeedRow>(
    pool,
    `SELECT f.tenant, f.id, f.person, f.post, coalesce(w.language, f.language) AS language,
       f.made_at_legal AS "madeAtLegal"
     FROM pilotage.feeds f LEFT JOIN pilotage.notice_wishes w ON w.tenant = f.tenant AND w.person = f.person
     WHERE f.secret_hash = $1 AND f.ended_at IS NULL`,
    [secretHash],
  );

const endOther = `UPDATE pilotage.feeds SET ended_at = now()
  WHERE tenant = $1 AND person = $2 AND coalesce(post, '') = coalesce($3, '') AND ended_at IS NULL RETURNING id`;
const forget = 'DELETE FROM pilotage.feed_entries WHERE tenant = $1 AND feed = ANY ($2::uuid[])';

const make = (pool: Pool, feed: FeedRow & { readonly secretHash: string }): Promise<FeedLine> =>
  whileThere(() =>
    inTransaction(pool, async (client) => {
      const { tenant, id, person, post, language, secretHash, madeAtLegal } = feed;
      // Two at once: the second waits, and ends what the first made.
      await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `feed/${tenant}/${person}`,
      ]);
      const ended = await client.query<{ id: string }>(endOther, [tenant, person, post]);
      await client.query(forget, [tenant, ended.rows.map((row) => row.id)]);
      const { rows } = await client.query<FeedLine>(
        `INSERT INTO pilotage.feeds (tenant, id, person, post, language, secret_hash, made_at_legal)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${line}`,
        [tenant, id, person, post, language, secretHash, madeAtLegal],
      );
      const [made] = rows;
      if (made === undefined) throw new Error('a feed was not kept');
      return made;
    }),
  );

async function end(pool: Pool, tenant: string, person: string, id: string): Promise<boolean> {
  const ended = await rowsOf(
    pool,
    `UPDATE pilotage.feeds SET ended_at = now() WHERE tenant = $1 AND person = $2 AND id = $3 AND ended_at IS NULL
     RETURNING id`,
    [tenant, person, id],
  );
  await rowsOf(pool, forget, [tenant, [id]]);
  return ended.length > 0;
}

/** Long enough for every program to ask once. */
const rememberedDays = 30;

const keepShown = `WITH shown AS (
    SELECT * FROM jsonb_to_recordset($3::jsonb) AS e(uid text, digest text, day text)),
  gone AS (
    UPDATE pilotage.feed_entries k SET gone_at = now(), changed_at = now(), sequence = sequence + 1
    WHERE tenant = $1 AND feed = $2 AND gone_at IS NULL AND NOT EXISTS (SELECT FROM shown WHERE shown.uid = k.uid)),
  old AS (
    DELETE FROM pilotage.feed_entries WHERE tenant = $1 AND feed = $2
      AND gone_at < now() - make_interval(days => ${rememberedDays})
      AND uid NOT IN (SELECT uid FROM shown))
  INSERT INTO pilotage.feed_entries AS k (tenant, feed, uid, digest, day) SELECT $1, $2, uid, digest, day FROM shown
  ON CONFLICT (tenant, feed, uid) DO UPDATE SET digest = excluded.digest, day = excluded.day, gone_at = NULL,
      changed_at = now(), sequence = k.sequence + 1
    WHERE k.digest <> excluded.digest OR k.gone_at IS NOT NULL`;

const lock = `UPDATE pilotage.feeds SET last_read_at = now() WHERE tenant = $1 AND id = $2`;

const show = (
  pool: Pool,
  tenant: string,
  id: string,
  entries: readonly Showing[],
): Promise<readonly Shown[]> =>
  whileThere(() =>
    inTransaction(pool, async (client) => {
      // The row is ours until the end: two programs that ask at once see one order of changes.
      await client.query(lock, [tenant, id]);
      await client.query(keepShown, [tenant, id, JSON.stringify(entries)]);
      const { rows } = await client.query<Shown>(
        `SELECT uid, day, sequence, ${asInstant('changed_at')} AS "changedAt", gone_at IS NOT NULL AS "isGone"
         FROM pilotage.feed_entries WHERE tenant = $1 AND feed = $2 ORDER BY day, uid`,
        [tenant, id],
      );
      return rows;
    }),
  );

export const feedsIn = (pool: Pool) => ({
  find: find.bind(null, pool),
  make: make.bind(null, pool),
  end: end.bind(null, pool),
  show: show.bind(null, pool),
  list: (tenant: string, person: string): Promise<readonly FeedLine[]> =>
    rowsOf<FeedLine>(
      pool,
      `SELECT ${line} FROM pilotage.feeds WHERE tenant = $1 AND person = $2 AND ended_at IS NULL ORDER BY made_at, id`,
      [tenant, person],
    ),
});
