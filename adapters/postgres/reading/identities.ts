/** adapters: sign-ins on their way, and who somebody of the provider is in the directory. */
import type { Pool } from 'pg';
import type { IdentityLine, SignIn, Vouched } from '../../../contracts/coming-in';
import { inTransaction } from '../turns';
import { asInstant, rowOf, rowsOf, whileThere } from './query';

/** Whoever comes is kept, so that an administrator finds them by their reference. */
const cameIn = `INSERT INTO pilotage.identities AS i (tenant, issuer, subject, reference, label)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (tenant, issuer, subject) DO UPDATE SET label = excluded.label, came_at = now()
  RETURNING i.person`;

interface Who extends Pick<Vouched, 'issuer' | 'subject'> {
  readonly label: string;
  readonly reference: string;
}

async function link(
  pool: Pool,
  tenant: string,
  reference: string,
  person: string | null,
  by: string,
): Promise<boolean> {
  return whileThere(() =>
    inTransaction(pool, async (client) => {
      const before = await rowOf<{ person: string | null }>(
        client,
        'SELECT person FROM pilotage.identities WHERE tenant = $1 AND reference = $2 FOR UPDATE',
        [tenant, reference],
      );
      if (before === null) return false;
      await rowsOf(
        client,
        `UPDATE pilotage.identities SET person = $3, linked_by = $4, linked_at = now()
         WHERE tenant = $1 AND reference = $2`,
        [tenant, reference, person, by],
      );
      if (before.person !== null && before.person !== person)
        await rowsOf(
          client,
          `DELETE FROM pilotage.sessions WHERE tenant = $1 AND person = $2 AND kind = 'oidc'`,
          [tenant, before.person],
        );
      return true;
    }),
  );
}

export const identitiesIn = (pool: Pool) => ({
  async begin(id: string, signIn: SignIn, expiresAt: Date): Promise<void> {
    const { state, nonce, verifier, goesTo, language } = signIn;
    await rowsOf(pool, 'DELETE FROM pilotage.sign_ins WHERE expires_at < now()');
    await rowsOf(
      pool,
      `INSERT INTO pilotage.sign_ins (id, state, nonce, verifier, goes_to, language, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, state, nonce, verifier, goesTo, language, expiresAt],
    );
  },

  take: (id: string): Promise<SignIn | null> =>
    rowOf<SignIn>(
      pool,
      `DELETE FROM pilotage.sign_ins WHERE id = $1 AND expires_at > now()
       RETURNING state, nonce, verifier, goes_to AS "goesTo", language`,
      [id],
    ),

  async personOf(tenant: string, { issuer, subject, reference, label }: Who) {
    const row = await rowOf<{ person: string | null }>(pool, cameIn, [
      ...[tenant, issuer, subject],
      ...[reference, label],
    ]);
    return row?.person ?? null;
  },

  list: (tenant: string, most: number): Promise<readonly IdentityLine[]> =>
    rowsOf<IdentityLine>(
      pool,
      `SELECT issuer, subject, reference, label, person, ${asInstant('came_at')} AS "cameAt"
       FROM pilotage.identities WHERE tenant = $1 ORDER BY came_at DESC LIMIT $2`,
      [tenant, most],
    ),

  link: (tenant: string, reference: string, person: string | null, by: string) =>
    link(pool, tenant, reference, person, by),
});
