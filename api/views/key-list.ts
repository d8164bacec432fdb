/** api: the keys of a house as administrators see them. */
import type { KeyList } from '../../contracts/identity';
import type { ApiKeys } from '../ports/identity';

export async function keyListOf(keys: ApiKeys, tenant: string): Promise<KeyList> {
  const lines = await keys.list(tenant);
  return {
    keys: lines.map(({ tenant: _own, scopes, ...line }) => ({ ...line, scopes: [...scopes] })),
  };
}
