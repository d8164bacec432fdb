/** adapters: documents under the hash of their content. */
import type { Pool } from 'pg';
import type { DocumentRecord } from '../../../contracts/reading';
import { asInstant, rowOf, rowsOf } from './query';

const columns = `hash, name, media_type AS "mediaType", bytes, uploaded_by AS "uploadedBy", ${asInstant('uploaded_at')} AS "uploadedAt"`;

const one = (pool: Pool, tenant: string, hash: string): Promise<DocumentRecord | null> =>
  rowOf<DocumentRecord>(
    pool,
    `SELECT ${columns} FROM pilotage.documents WHERE tenant = $1 AND hash = $2`,
    [tenant, hash],
  );

async function describe(
  pool: Pool,
  tenant: string,
  hashes: readonly string[],
): Promise<readonly DocumentRecord[]> {
  if (hashes.length === 0) return [];
  return rowsOf<DocumentRecord>(
    pool,
    `SELECT ${columns} FROM pilotage.documents WHERE tenant = $1 AND hash = ANY ($2::text[])
     ORDER BY uploaded_at, hash`,
    [tenant, hashes],
  );
}

async function content(pool: Pool, tenant: string, hash: string) {
  const row = await rowOf<DocumentRecord & { content: Buffer }>(
    pool,
    `SELECT ${columns}, content FROM pilotage.documents WHERE tenant = $1 AND hash = $2`,
    [tenant, hash],
  );
  if (row === null) return null;
  const { content: bytes, ...record } = row;
  return { record, content: bytes };
}

async function keep(
  pool: Pool,
  tenant: string,
  document: Omit<DocumentRecord, 'uploadedAt'>,
  bytes: Buffer,
) {
  const { hash, name, mediaType, uploadedBy } = document;
  const written = await rowOf<DocumentRecord>(
    pool,
    `INSERT INTO pilotage.documents (tenant, hash, name, media_type, bytes, content, uploaded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING ${columns}`,
    [tenant, hash, name, mediaType, document.bytes, bytes, uploadedBy],
  );
  const record = written ?? (await one(pool, tenant, hash));
  if (record === null) throw new Error('The document was not written');
  return { record, isNew: written !== null };
}

export const documentsIn = (pool: Pool) => ({
  describe: describe.bind(null, pool),
  content: content.bind(null, pool),
  keep: keep.bind(null, pool),
});
