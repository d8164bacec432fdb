/** api: an upload's name begins with a mark of whose it is, so that nobody goes on with another's. */
import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { SessionRow } from '../../contracts/reading';

export type Owner = Pick<SessionRow, 'tenant' | 'person'>;

const markOf = ({ tenant, person }: Owner): string =>
  createHash('sha256').update(`${tenant}/${person}`).digest('hex').slice(0, 24);

export const newUploadId = (owner: Owner): string =>
  `${markOf(owner)}-${randomBytes(16).toString('hex')}`;

export const isUploadOf = (owner: Owner, id: string): boolean => {
  const [mark, rest = ''] = id.split('-');
  return mark === markOf(owner) && /^[0-9a-f]{32}$/.test(rest);
};

/** Begun and not finished; what was finished is a document and lies here no more. */
export async function countUploads(folder: string, owner: Owner): Promise<number> {
  const names = await readdir(folder);
  return names.filter((name) => isUploadOf(owner, name)).length;
}
