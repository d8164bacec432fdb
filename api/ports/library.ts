/** api: what it needs of the outside to find precedents. */
import type { LibrarySearch, PrecedentRow } from '../../contracts/reading';

export interface Library {
  search(tenant: string, search: LibrarySearch): Promise<readonly PrecedentRow[]>;
}
