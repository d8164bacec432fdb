/** test: a concern of which its list was told, as the record leaves it. */
import type { LetterBench } from './bench';

/** Answers the post that was told. */
export async function describeConcern(post: LetterBench, concern: string): Promise<string> {
  const handler = 'an-binh:supervisor-1';
  await post.pool.query(
    `INSERT INTO pilotage.concern_notices (tenant, concern, id, seq, post, event, at)
     VALUES ('practice', $1, $2, 1, $3, 'ConcernRaised', $4)`,
    [concern, `1/${handler}`, handler, await post.bench.legal()],
  );
  await post.pool.query(
    `SELECT graphile_worker.add_job('deliverConcernNotices', json_build_object('tenant', 'practice', 'concern', $1::text,
       'notices', json_build_array($2::text)))`,
    [concern, `1/${handler}`],
  );
  return handler;
}
