/** adapters: mails are claimed for a while, tried, and settled by whoever still holds the claim. */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Ending, Mail } from '../../../activities/letters/ports';
import type { Instant } from '../../../domain/time';
import { asInstant } from '../reading/query';

/** Longer than a mail server may take in all. */
const leaseSeconds = 150;

const claimNext = {
  name: 'mails-claim',
  text: `UPDATE pilotage.mails m SET state = 'handing', attempt = $3, tries = m.tries + 1,
      leased_until = now() + make_interval(secs => ${leaseSeconds}),
      may_have_doubled = m.may_have_doubled OR m.state = 'handing'
    WHERE m.tenant = $1 AND m.id = (SELECT id FROM pilotage.mails
      WHERE tenant = $1 AND due_at <= $2 AND ((state = 'ready' AND next_try_at <= now())
        OR (state = 'handing' AND leased_until < now()))
      ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING m.id, m.person, m.kind, m.tries - 1 AS tries, m.attempt, ${asInstant('m.made_at')} AS "madeAt"`,
};

export async function claimMail(pool: Pool, tenant: string, now: Instant): Promise<Mail | null> {
  const { rows } = await pool.query<Mail>({ ...claimNext, values: [tenant, now, randomUUID()] });
  return rows[0] ?? null;
}

interface Columns {
  readonly state: string;
  readonly reason?: string;
  readonly answer?: string;
  readonly messageId?: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly subject?: string | null;
  readonly content?: string;
}

const finish = {
  name: 'mails-finish',
  text: `UPDATE pilotage.mails SET state = $4, reason = $5, answer = coalesce($6, answer), message_id = $7, bytes = $8,
      body_hash = $9, subject = $10, content = $11, leased_until = NULL, settled_at = now(),
      handed_at = CASE WHEN $4 = 'handed' THEN now() END
    WHERE tenant = $1 AND id = $2 AND attempt = $3 AND state = 'handing'`,
};

const again = {
  name: 'mails-again',
  text: `UPDATE pilotage.mails SET state = 'ready', leased_until = NULL, answer = $4,
      next_try_at = now() + make_interval(secs => $5), may_have_doubled = may_have_doubled OR $6
    WHERE tenant = $1 AND id = $2 AND attempt = $3 AND state = 'handing'`,
};

/** Not an attempt: nothing was tried. */
const laterToday = {
  name: 'mails-quiet',
  text: `UPDATE pilotage.mails SET state = 'ready', leased_until = NULL, due_at = $4, tries = tries - 1
    WHERE tenant = $1 AND id = $2 AND attempt = $3 AND state = 'handing'`,
};

function columnsOf(ending: Exclude<Ending, { as: 'later' | 'quiet' }>): Columns {
  if (ending.as === 'handed')
    return { state: 'handed', answer: ending.answer, subject: ending.subject, ...ending.proof };
  const { as: state, ...rest } = ending;
  return { state, ...rest };
}

export async function settleMail(
  pool: Pool,
  tenant: string,
  { id, attempt }: Mail,
  ending: Ending,
): Promise<void> {
  const own = [tenant, id, attempt];
  if (ending.as === 'later')
    await pool.query({
      ...again,
      values: [...own, ending.answer, ending.waitSeconds, ending.isDoubtful],
    });
  else if (ending.as === 'quiet')
    await pool.query({ ...laterToday, values: [...own, ending.until] });
  else {
    const { state, reason, answer, messageId, bytes, hash, subject, content } = columnsOf(ending);
    const told = [reason, answer, messageId, bytes, hash, subject, content];
    await pool.query({ ...finish, values: [...own, state, ...told.map((each) => each ?? null)] });
  }
}
