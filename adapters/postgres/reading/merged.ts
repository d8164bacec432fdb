/** adapters: pilots and concerns in one list. */

export type Place = readonly [string, string, string];

/** One list of two that are sorted alike; each was asked for a whole page. */
export const merged = <T>(
  lists: readonly (readonly T[])[],
  placeOf: (row: T) => Place,
  isBefore: (a: string, b: string) => boolean,
  limit: number,
): readonly T[] => {
  const compare = (a: Place, b: Place): number => {
    const i = a.findIndex((part, n) => part !== b[n]);
    return i < 0 ? 0 : isBefore(a[i] ?? '', b[i] ?? '') ? -1 : 1;
  };
  return lists
    .flat()
    .sort((a, b) => compare(placeOf(a), placeOf(b)))
    .slice(0, limit);
};
