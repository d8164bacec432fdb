/** api: what it needs of the outside to show what is published. */
import type { PublishedRow, PublishedSearch } from '../../contracts/reading';

export interface Publicity {
  list(tenant: string, search: PublishedSearch): Promise<readonly PublishedRow[]>;
}
