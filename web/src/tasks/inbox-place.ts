/** web: from which list a pilot was opened, and where in it: kept with the page in the browser's history, not in its address. */
import { useHistoryState } from 'wouter/use-browser-location';
import type { TaskRow } from '../../../contracts/http';
import type { InboxFilter } from '../api/inbox';

export interface InboxPlace {
  readonly inbox: {
    readonly filter: InboxFilter;
    readonly place: string;
  };
}

export const placeOf = ({ place }: TaskRow, filter: InboxFilter): InboxPlace => ({
  inbox: { filter, place },
});

const isPlace = (state: unknown): state is InboxPlace =>
  typeof state === 'object' && state !== null && 'inbox' in state;

/** null: it was not opened from the inbox. */
export function useInboxPlace(): InboxPlace['inbox'] | null {
  const state = useHistoryState<unknown>();
  return isPlace(state) ? state.inbox : null;
}

export const listLink = (filter: InboxFilter): string => {
  const query = new URLSearchParams(filter).toString();
  return query === '' ? '/tasks' : `/tasks?${query}`;
};
