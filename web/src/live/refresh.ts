/** web: which questions are to be asked again after news. */
import type { QueryClient } from '@tanstack/react-query';
import type { LiveEvent } from '../../../contracts/live';
import { keys } from '../api/keys';

/** What other people, or a moved clock, change under our eyes. */
const moving: readonly unknown[] = [
  ...keys.tasks,
  ...keys.notices,
  ...keys.pilots,
  ...keys.clock,
  'pilot',
  'concerns',
  'concern',
];

/** `isHeld`: the page of a pilot stays as it is. */
export function refresh(client: QueryClient, news: LiveEvent, isHeld: boolean): void {
  const stale = (key: readonly unknown[]): void => void client.invalidateQueries({ queryKey: key });
  if (news.all || news.clock) {
    void client.invalidateQueries({
      predicate: ({ queryKey: [first] }) =>
        moving.includes(first) && !(isHeld && first === 'pilot'),
    });
    return;
  }
  if (news.tasks) {
    stale(keys.tasks);
    stale(['concerns']);
    stale(['concern']);
  }
  if (news.notices) stale(keys.notices);
  if (!isHeld) for (const pilot of news.pilots) stale(keys.pilot(pilot));
}
