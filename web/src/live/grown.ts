/** web: what came to a desk between two counts. */
import type { TaskCounts } from '../../../contracts/http';

const inAll = ({ open, dueSoon, overdue }: TaskCounts): number => open + dueSoon + overdue;

/** The first count is no news: it was so before one looked. */
export const grownBy = (
  before: TaskCounts | null,
  now: TaskCounts,
): { readonly tasks: number; readonly overdue: number } => ({
  tasks: before === null ? 0 : Math.max(0, inAll(now) - inAll(before)),
  overdue: before === null ? 0 : Math.max(0, now.overdue - before.overdue),
});
