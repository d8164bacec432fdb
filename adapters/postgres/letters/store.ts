/** adapters: the letters of a tenant, sorted by one at a time and handed over by many. */
import type { Pool, PoolClient } from 'pg';
import type { LetterStore, RefusalTold, Sorted } from '../../../activities/letters/ports';
import type { Instant } from '../../../domain/time';
import { tellScreens } from '../live';
import { inTransaction } from '../turns';
import { claimMail, settleMail } from './mails';
import { lettersOf, readersAmong, waitingOf } from './open-letters';

/** Sorted at once; each with all that waits for them, so that the day's letter is one. */
const peopleAtOnce = 100;

const addMails = `INSERT INTO pilotage.mails (tenant, id, person, kind, due_at)
  SELECT $1, m.id, m.person, m.kind, $3 FROM jsonb_to_recordset($2::jsonb) AS m(id uuid, person text, kind text)`;

const setSorted = `UPDATE pilotage.letters l SET state = s.state, due_at = coalesce(s.until, l.due_at), reason = s.reason,
    mail = s.mail, settled_at = CASE WHEN s.state = 'waiting' THEN NULL ELSE now() END
  FROM jsonb_to_recordset($2::jsonb) AS s(pilot text, notice text, person text, state text, until text, reason text, mail uuid)
  WHERE l.tenant = $1 AND l.pilot = s.pilot AND l.notice = s.notice AND l.person = s.person AND l.state = 'waiting'`;

const addHeirs = `INSERT INTO pilotage.letters (tenant, pilot, notice, person, post, at, due_at)
  SELECT $1, h.pilot, h.notice, h.person, h.post, h.at, $3
  FROM jsonb_to_recordset($2::jsonb) AS h(pilot text, notice text, person text, post text, at text)
  ON CONFLICT DO NOTHING`;

function rowOf(each: Sorted) {
  const { pilot, notice, person } = each.letter;
  const named = { pilot, notice, person };
  if (each.to === 'wait') return { ...named, state: 'waiting', until: each.until };
  return each.to === 'mail'
    ? { ...named, state: 'written', mail: each.mail }
    : { ...named, state: 'pointless', reason: each.reason };
}

const mailsOf = (all: readonly Sorted[]) => [
  ...new Map(
    all.flatMap((each) =>
      each.to === 'mail'
        ? [[each.mail, { id: each.mail, person: each.letter.person, kind: each.kind }] as const]
        : [],
    ),
  ).values(),
];

const heirsOf = (all: readonly Sorted[]) =>
  all.flatMap((each) => {
    if (each.to !== 'pointless') return [];
    const { pilot, notice, post, at } = each.letter;
    return each.heirs.map((person) => ({ pilot, notice, person, post, at }));
  });

async function write(client: PoolClient, tenant: string, now: Instant, all: readonly Sorted[]) {
  const mails = mailsOf(all);
  const heirs = heirsOf(all);
  if (mails.length > 0) await client.query(addMails, [tenant, JSON.stringify(mails), now]);
  await client.query(setSorted, [tenant, JSON.stringify(all.map(rowOf))]);
  if (heirs.length > 0) await client.query(addHeirs, [tenant, JSON.stringify(heirs), now]);
}

async function isAlone(client: PoolClient, tenant: string): Promise<boolean> {
  const { rows } = await client.query<{ alone: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 1)) AS alone',
    [`letters/${tenant}`],
  );
  return rows[0]?.alone === true;
}

async function waitingPeople(client: PoolClient, tenant: string, now: Instant) {
  const { rows } = await client.query<{ person: string }>(
    `SELECT DISTINCT person FROM pilotage.letters
     WHERE tenant = $1 AND state = 'waiting' AND due_at <= $2 LIMIT $3`,
    [tenant, now, peopleAtOnce],
  );
  return rows.map(({ person }) => person);
}

const sort = (
  pool: Pool,
  ...[tenant, now, sorting]: Parameters<LetterStore['sort']>
): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    if (!(await isAlone(client, tenant))) return false;
    const people = await waitingPeople(client, tenant, now);
    if (people.length === 0) return false;
    const letters = await waitingOf(client, tenant, people, now);
    const readers = await readersAmong(client, tenant, people);
    const all = await sorting(letters, readers);
    await write(client, tenant, now, all);
    await dropOrphans(client, tenant, people, now);
    return people.length === peopleAtOnce;
  });

/** Their notice is gone, as after a rebuild that made other ones. */
const dropOrphans = (client: PoolClient, tenant: string, people: readonly string[], now: Instant) =>
  client.query(
    `UPDATE pilotage.letters l SET state = 'pointless', reason = 'superseded', settled_at = now()
     WHERE tenant = $1 AND person = ANY ($2::text[]) AND state = 'waiting' AND due_at <= $3
       AND NOT EXISTS (SELECT FROM pilotage.notices n
         WHERE n.tenant = l.tenant AND n.pilot = l.pilot AND n.id = l.notice)
       AND NOT EXISTS (SELECT FROM pilotage.concern_notices n
         WHERE n.tenant = l.tenant AND 'concern:' || n.concern = l.pilot AND n.id = l.notice)`,
    [tenant, people, now],
  );

async function tell(pool: Pool, tenant: string, told: RefusalTold): Promise<void> {
  const { pilot, notice, seq, post, to, at } = told;
  await pool.query(
    `INSERT INTO pilotage.letter_notices (tenant, pilot, id, seq, post, event, body, at)
     VALUES ($1, $2, $3, $4, $5, 'LetterRefused', $6, $7) ON CONFLICT DO NOTHING`,
    [tenant, pilot, `letter:${notice}`, seq, to, JSON.stringify({ post }), at],
  );
  await tellScreens(pool, { tenant, notices: [to] });
}

export const createLetterStore = (pool: Pool): LetterStore => ({
  sort: (...asked) => sort(pool, ...asked),
  claim: (tenant, now) => claimMail(pool, tenant, now),
  lettersOf: (tenant, mail) => lettersOf(pool, tenant, mail),
  async reader(tenant, person) {
    const found = (await readersAmong(pool, tenant, [person])).get(person);
    if (found === undefined) throw new Error(`No reader ${person}`);
    return found;
  },
  async withdraw(tenant, letters) {
    if (letters.length === 0) return;
    const rows = letters.map(({ letter: { pilot, notice, person }, reason }) => ({
      ...{ pilot, notice, person, reason },
    }));
    await pool.query(
      `UPDATE pilotage.letters l SET state = 'pointless', reason = w.reason
       FROM jsonb_to_recordset($2::jsonb) AS w(pilot text, notice text, person text, reason text)
       WHERE l.tenant = $1 AND l.pilot = w.pilot AND l.notice = w.notice AND l.person = w.person`,
      [tenant, JSON.stringify(rows)],
    );
  },
  settle: (tenant, mail, ending) => settleMail(pool, tenant, mail, ending),
  async refuseAddress(tenant, person, answer) {
    await pool.query(
      `UPDATE pilotage.contacts SET refused_at = now(), refusal = $3 WHERE tenant = $1 AND person = $2`,
      [tenant, person, answer],
    );
  },
  tell: (tenant, told) => tell(pool, tenant, told),
});
