/** adapters: keys with which other systems ask. The secret itself is nowhere. */
import type { Pool } from 'pg';
import type { ApiKey, ApiKeyLine } from '../../../contracts/coming-in';
import { asInstant, rowOf, rowsOf } from './query';

interface Kept extends ApiKey {
  readonly secretHash: string;
}
interface Found extends Kept {
  readonly isToNote: boolean;
}
interface Made extends Kept {
  readonly createdBy: string;
  readonly expiresAt: Date;
}

const lives = 'revoked_at IS NULL AND expires_at > now()';

async function find(pool: Pool, id: string): Promise<Kept | null> {
  const found = await rowOf<Found>(
    pool,
    `SELECT tenant, id, name, person, scopes, secret_hash AS "secretHash",
       coalesce(last_used_at < now() - interval '1 minute', true) AS "isToNote"
     FROM pilotage.api_keys WHERE id = $1 AND ${lives}`,
    [id],
  );
  if (found === null) return null;
  const { isToNote, ...key } = found;
  if (isToNote)
    await rowsOf(
      pool,
      'UPDATE pilotage.api_keys SET last_used_at = now() WHERE tenant = $1 AND id = $2',
      [key.tenant, id],
    );
  return key;
}

async function create(pool: Pool, key: Made): Promise<void> {
  const { tenant, id, name, person, scopes, secretHash, createdBy, expiresAt } = key;
  await rowsOf(
    pool,
    `INSERT INTO pilotage.api_keys
       (tenant, id, name, person, scopes, secret_hash, created_by, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tenant, id, name, person, scopes, secretHash, createdBy, expiresAt],
  );
}

export const apiKeysIn = (pool: Pool) => ({
  find: (id: string) => find(pool, id),
  create: (key: Made) => create(pool, key),

  list: (tenant: string): Promise<readonly ApiKeyLine[]> =>
    rowsOf<ApiKeyLine>(
      pool,
      `SELECT tenant, id, name, person, scopes, created_by AS "createdBy",
         ${asInstant('created_at')} AS "createdAt", ${asInstant('expires_at')} AS "expiresAt",
         ${asInstant('revoked_at')} AS "revokedAt", ${asInstant('last_used_at')} AS "lastUsedAt"
       FROM pilotage.api_keys WHERE tenant = $1 ORDER BY created_at DESC LIMIT 500`,
      [tenant],
    ),

  async revoke(tenant: string, id: string): Promise<boolean> {
    const revoked = await rowsOf(
      pool,
      `UPDATE pilotage.api_keys SET revoked_at = now() WHERE tenant = $1 AND id = $2 AND ${lives} RETURNING id`,
      [tenant, id],
    );
    return revoked.length > 0;
  },
});
