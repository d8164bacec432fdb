/** adapters: where and how a person is written to, as they say it themselves. */
import type { Pool } from 'pg';
import { randomUUID } from 'node:crypto';
import type { LetterSettings, LetterWishes } from '../../../contracts/letters';
import { codeAgainAfterSeconds, codeMinutes, mostCodeTries } from '../../../domain/letters/address';
import { usualWishes } from '../../../domain/letters/wishes';
import type { Instant } from '../../../domain/time';
import { inTransaction } from '../turns';
import { listLetters } from './letter-list';
import { asInstant, rowOf, rowsOf, whileThere } from './query';

type Settings = Omit<LetterSettings, 'letters'>;

interface SettingsRow extends Omit<Settings, 'refusal' | 'wishes' | 'language'> {
  readonly refusedAt: Instant | null;
  readonly refusal: string | null;
  readonly language: Settings['language'] | null;
  readonly wishes: Settings['wishes'] | null;
}

async function settings(pool: Pool, tenant: string, person: string): Promise<Settings> {
  const row = await rowOf<SettingsRow>(
    pool,
    `SELECT CASE WHEN c.verified_at IS NOT NULL THEN c.email END AS email, c.asked_email AS "askedEmail", c.refusal,
       ${asInstant('c.refused_at')} AS "refusedAt", w.language, w.wishes
     FROM (SELECT $1::text AS tenant, $2::text AS person) me
       LEFT JOIN pilotage.contacts c ON c.tenant = me.tenant AND c.person = me.person
       LEFT JOIN pilotage.notice_wishes w ON w.tenant = me.tenant AND w.person = me.person`,
    [tenant, person],
  );
  const { email = null, askedEmail = null, refusal = null, refusedAt = null } = row ?? {};
  return {
    email,
    askedEmail,
    refusal: refusedAt === null ? null : { at: refusedAt, answer: refusal ?? '' },
    language: row?.language ?? 'vi',
    wishes: { ...usualWishes, ...row?.wishes },
  };
}

async function wish(
  pool: Pool,
  tenant: string,
  person: string,
  { language, wishes }: LetterWishes,
): Promise<void> {
  await rowsOf(
    pool,
    `INSERT INTO pilotage.notice_wishes (tenant, person, language, wishes) VALUES ($1, $2, $3, $4)
     ON CONFLICT (tenant, person) DO UPDATE SET language = $3, wishes = $4`,
    [tenant, person, language, JSON.stringify(wishes)],
  );
}

const putAsked = `INSERT INTO pilotage.contacts AS c (tenant, person, asked_email, code, code_asked_at)
  VALUES ($1, $2, $3, $4, now())
  ON CONFLICT (tenant, person) DO UPDATE SET asked_email = $3, code = $4, code_asked_at = now(), code_tries = 0
    WHERE c.code_asked_at IS NULL OR c.code_asked_at < now() - make_interval(secs => ${codeAgainAfterSeconds})
  RETURNING 1`;

const askAddress = (
  pool: Pool,
  tenant: string,
  person: string,
  { email, code, now }: { readonly email: string; readonly code: string; readonly now: Instant },
): Promise<{ readonly waitSeconds: number }> =>
  whileThere(() =>
    inTransaction(pool, async (client) => {
      const { rowCount } = await client.query(putAsked, [tenant, person, email, code]);
      if (rowCount !== 1) return { waitSeconds: codeAgainAfterSeconds };
      await client.query(
        `INSERT INTO pilotage.mails (tenant, id, person, kind, due_at) VALUES ($1, $2, $3, 'code', $4)`,
        [tenant, randomUUID(), person, now],
      );
      return { waitSeconds: 0 };
    }),
  );

/** A try is counted before it is looked at: two at once are two. */
const tryCode = `UPDATE pilotage.contacts SET code_tries = code_tries + 1
  WHERE tenant = $1 AND person = $2 AND code IS NOT NULL AND code_tries < ${mostCodeTries}
    AND code_asked_at > now() - make_interval(mins => ${codeMinutes})
  RETURNING code = $3 AS right, code_tries AS tries`;

const takeAddress = `UPDATE pilotage.contacts SET email = asked_email, verified_at = now(), refused_at = NULL,
    refusal = NULL, asked_email = NULL, code = NULL, code_asked_at = NULL, code_tries = 0
  WHERE tenant = $1 AND person = $2 AND code = $3`;

async function confirm(pool: Pool, tenant: string, person: string, code: string) {
  const tried = await rowOf<{ right: boolean; tries: number }>(pool, tryCode, [
    ...[tenant, person, code],
  ]);
  if (tried === null) return { kind: 'over' as const };
  if (!tried.right) return { kind: 'wrong' as const, left: mostCodeTries - tried.tries };
  await rowsOf(pool, takeAddress, [tenant, person, code]);
  return { kind: 'confirmed' as const };
}

async function erase(pool: Pool, tenant: string, person: string): Promise<void> {
  await rowsOf(pool, 'DELETE FROM pilotage.contacts WHERE tenant = $1 AND person = $2', [
    ...[tenant, person],
  ]);
}

export const lettersIn = (pool: Pool) => ({
  settings: settings.bind(null, pool),
  wish: wish.bind(null, pool),
  askAddress: askAddress.bind(null, pool),
  confirm: confirm.bind(null, pool),
  erase: erase.bind(null, pool),
  list: listLetters.bind(null, pool),
});
