/** adapters: laws that are written, proposed, and put in force by two people. Rows are added, never changed. */
import type { Pool, PoolClient } from 'pg';
import { digestOf } from '../../../activities/canonical';
import type {
  Confirmed,
  LawDraftRow,
  LawStep,
  NewLawDraft,
  OpenRow,
  ProposalRow,
  RegisterRow,
  StoredLaws,
} from '../../../contracts/law-desk';
import { visibleLaws } from '../visible-laws';
import type { Folded } from './current-state';
import { currentState } from './current-state';
import { asInstant, rowOf, rowsOf, whileThere } from './query';

const stepOf = (person: string, post: string, at: string): string =>
  `jsonb_build_object('person', ${person}, 'post', ${post}, 'at', ${asInstant(at)})`;

const drafts = `SELECT d.id, d.kind, d.law, d.version, d.hash, d.effective_from::text AS "effectiveFrom", d.body,
    ${stepOf('d.person', 'd.post', 'd.at')} AS written,
    CASE WHEN p.n IS NULL THEN NULL ELSE ${stepOf('p.person', 'p.post', 'p.at')}
      || jsonb_build_object('n', p.n, 'digest', p.digest, 'reason', p.reason, 'summary', p.summary) END AS proposal,
    r.draft IS NOT NULL AS "inForce"
  FROM pilotage.law_drafts d
  LEFT JOIN LATERAL (SELECT * FROM pilotage.law_proposals
    WHERE tenant = d.tenant AND draft = d.id ORDER BY n DESC LIMIT 1) p ON true
  LEFT JOIN pilotage.law_register r ON r.tenant = d.tenant AND r.draft = d.id
  WHERE d.tenant = $1`;

const list = (pool: Pool, tenant: string): Promise<readonly LawDraftRow[]> =>
  rowsOf<LawDraftRow>(pool, `${drafts} ORDER BY d.at DESC, d.id LIMIT 200`, [tenant]);

const find = (on: Pool | PoolClient, tenant: string, id: string): Promise<LawDraftRow | null> =>
  rowOf<LawDraftRow>(on, `${drafts} AND d.id = $2`, [tenant, id]);

/** The same text for the same day is the same draft, however often it is sent. */
async function add(pool: Pool, tenant: string, draft: NewLawDraft): Promise<string> {
  const { kind, law, version, effectiveFrom, body, written } = draft;
  const row = await rowOf<{ id: string }>(
    pool,
    `WITH added AS (
       INSERT INTO pilotage.law_drafts (tenant, kind, law, version, hash, effective_from, body, person, post, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id)
     SELECT id FROM added UNION ALL SELECT id FROM pilotage.law_drafts
     WHERE tenant = $1 AND kind = $2 AND law = $3 AND version = $4 AND hash = $5 AND effective_from = $6 LIMIT 1`,
    [
      tenant,
      kind,
      law,
      version,
      digestOf(body),
      effectiveFrom,
      JSON.stringify(body),
      written.person,
      written.post,
      written.at,
    ],
  );
  if (row === null) throw new Error('The draft was not written');
  return row.id;
}

const propose = async (
  pool: Pool,
  tenant: string,
  draft: string,
  proposal: Omit<ProposalRow, 'n'>,
): Promise<void> => {
  const { digest, summary, person, post, reason, at } = proposal;
  await rowsOf(
    pool,
    `INSERT INTO pilotage.law_proposals (tenant, draft, n, digest, summary, person, post, reason, at)
     SELECT $1, $2::uuid, coalesce(max(n), 0) + 1, $3, $4, $5, $6, $7, $8
     FROM pilotage.law_proposals WHERE tenant = $1 AND draft = $2::uuid`,
    [tenant, draft, digest, JSON.stringify(summary), person, post, reason, at],
  );
};

/** All or nothing: the version and its line in the register. Two who confirm at once wait for each other. */
function confirm(
  pool: Pool,
  tenant: string,
  id: string,
  proposal: number,
  by: LawStep,
): Promise<Confirmed> {
  return whileThere(async () => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const done = await confirmIn(client, tenant, id, proposal, by);
      await client.query(done === 'confirmed' ? 'COMMIT' : 'ROLLBACK');
      return done;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  });
}

async function confirmIn(
  client: PoolClient,
  tenant: string,
  id: string,
  proposal: number,
  by: LawStep,
): Promise<Confirmed> {
  await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`law-register ${tenant}`]);
  const draft = await find(client, tenant, id);
  if (draft === null || draft.inForce || draft.proposal?.n !== proposal) return 'again';
  const { rowCount } = await client.query(
    `INSERT INTO pilotage.law_register (tenant, draft, proposal, kind, law, version, hash, effective_from, digest,
       proposed_by, proposed_post, proposed_at, reason, confirmed_by, confirmed_post, confirmed_at)
     SELECT d.tenant, d.id, p.n, d.kind, d.law, d.version, d.hash, d.effective_from, p.digest,
       p.person, p.post, p.at, p.reason, $4, $5, $6
     FROM pilotage.law_drafts d JOIN pilotage.law_proposals p ON p.tenant = d.tenant AND p.draft = d.id AND p.n = $3
     WHERE d.tenant = $1 AND d.id = $2 AND NOT EXISTS (SELECT FROM pilotage.law_register o
       WHERE o.tenant = d.tenant AND o.kind = d.kind AND o.law = d.law AND o.effective_from >= d.effective_from)
     ON CONFLICT DO NOTHING`,
    [tenant, id, proposal, by.person, by.post, by.at],
  );
  return rowCount === 1 && (await isStored(client, draft)) ? 'confirmed' : 'taken';
}

/** A version that pilots may be pinned to is never changed: the same name with another text is refused. */
async function isStored(client: PoolClient, draft: LawDraftRow): Promise<boolean> {
  const { kind, hash, law, version, body } = draft;
  const table = kind === 'pack' ? 'packs' : 'calendars';
  await client.query(
    `INSERT INTO pilotage.${table} (hash, id, version, body) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [hash, law, version, JSON.stringify(body)],
  );
  const { rows } = await client.query<{ hash: string }>(
    `SELECT hash FROM pilotage.${table} WHERE id = $1 AND version = $2`,
    [law, version],
  );
  return rows[0]?.hash === hash;
}

const register = (pool: Pool, tenant: string): Promise<readonly RegisterRow[]> =>
  rowsOf<RegisterRow>(
    pool,
    `SELECT draft, kind, law, version, hash, effective_from::text AS "effectiveFrom", digest, reason,
       ${stepOf('proposed_by', 'proposed_post', 'proposed_at')} AS proposed,
       ${stepOf('confirmed_by', 'confirmed_post', 'confirmed_at')} AS confirmed
     FROM pilotage.law_register WHERE tenant = $1 ORDER BY confirmed_at DESC, draft LIMIT 500`,
    [tenant],
  );

/** Pilots that are not archived, by id, a page at a time. */
async function openPilots(
  pool: Pool,
  tenant: string,
  after: string,
  limit: number,
): Promise<readonly OpenRow[]> {
  const rows = await rowsOf<OpenRow & Folded & { id: string }>(
    pool,
    `SELECT p.id, p.state, p.fold, p.revision, p.clock, coalesce(t.body, p.title) AS title FROM pilotage.pilots p
     LEFT JOIN pilotage.texts t ON t.tenant = p.tenant AND t.ref = p.title
     WHERE p.tenant = $1 AND p.id > $2 AND p.stage <> 'ARCHIVED' ORDER BY p.id LIMIT $3`,
    [tenant, after, limit],
  );
  return Promise.all(
    rows.map(async (row) => ({
      clock: row.clock,
      title: row.title,
      state: await currentState(pool, tenant, row.id, row),
    })),
  );
}

async function laws(pool: Pool, tenant: string): Promise<StoredLaws> {
  const [packs, calendars] = await Promise.all([
    rowsOf<StoredLaws['packs'][number]>(pool, visibleLaws('pack'), [tenant]),
    rowsOf<StoredLaws['calendars'][number]>(pool, visibleLaws('calendar'), [tenant]),
  ]);
  return { packs, calendars };
}

export const lawDeskIn = (pool: Pool) => ({
  list: list.bind(null, pool),
  find: (tenant: string, id: string) => find(pool, tenant, id),
  add: add.bind(null, pool),
  propose: propose.bind(null, pool),
  confirm: confirm.bind(null, pool),
  register: register.bind(null, pool),
  openPilots: openPilots.bind(null, pool),
  laws: laws.bind(null, pool),
});
