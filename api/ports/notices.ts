/** api: what it needs to show notices, and to keep what of them a person has read. */
import type { NoticeRecord, NoticeSearch } from '../../contracts/reading';

export interface Notices {
  /** Newest first. */
  list(tenant: string, search: NoticeSearch): Promise<readonly NoticeRecord[]>;
  /** Unread ones, counted up to `mostCounted`. */
  count(tenant: string, reader: NoticeReader): Promise<number>;
  read(
    tenant: string,
    reader: NoticeReader,
    notices: readonly { readonly pilot: string; readonly id: string }[],
  ): Promise<void>;
  /** All that are there now, and none that is being written. */
  readAll(tenant: string, reader: NoticeReader): Promise<void>;
}

/** A person in the posts held now. */
export type NoticeReader = Pick<NoticeSearch, 'person' | 'posts'>;
