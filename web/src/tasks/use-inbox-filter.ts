/** web: what the inbox shows, as it stands in the address: whatever is chosen can be kept, sent, and gone back to. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { InboxFilter } from '../api/inbox';

const names = [
  ...['state', 'of', 'hand', 'step', 'stage', 'role', 'unit'],
  ...['dueFrom', 'dueTo', 'q', 'sort'],
] as const;

/** Conditions that stand below "filter and sort"; the others are in sight already. */
const folded = ['step', 'stage', 'role', 'unit', 'dueFrom', 'dueTo'] as const;

export const filterIn = (params: URLSearchParams): InboxFilter =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );

export interface FilterDesk {
  readonly filter: InboxFilter;
  /** How many conditions are chosen that are not in sight. */
  readonly foldedChosen: number;
  readonly isFiltered: boolean;
  change(part: InboxFilter): void;
  replace(filter: InboxFilter): void;
}

export function useInboxFilter(): FilterDesk {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => filterIn(params), [params]);
  const replace = useCallback(
    (next: InboxFilter) =>
      setParams(new URLSearchParams(Object.entries(next).filter(([, value]) => value !== '')), {
        replace: true,
      }),
    [setParams],
  );
  const change = useCallback(
    (part: InboxFilter) =>
      setParams(
        (before) =>
          new URLSearchParams(
            Object.entries({ ...filterIn(before), ...part }).filter(([, value]) => value !== ''),
          ),
        { replace: true },
      ),
    [setParams],
  );
  return {
    filter,
    foldedChosen: folded.filter((name) => filter[name] !== undefined).length,
    isFiltered: Object.keys(filter).some((name) => name !== 'sort'),
    change,
    replace,
  };
}
