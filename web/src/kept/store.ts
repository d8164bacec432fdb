/**
 * web: the drawer of this browser (IndexedDB): visits that were not sent yet, and what is needed to write one without a
 * network. Nothing in it is the record; every row says whose it is.
 */
import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

const drawers = ['visits', 'papers'] as const;
export type Drawer = (typeof drawers)[number];

let opening: Promise<IDBPDatabase> | null = null;

function opened(): Promise<IDBPDatabase> {
  const closed = (): void => {
    opening = null;
  };
  opening ??= openDB('pilotage', 1, {
    upgrade(drawer) {
      for (const name of drawers) drawer.createObjectStore(name, { keyPath: 'id' });
    },
    terminated: closed,
  }).catch((error: unknown) => {
    closed();
    throw error;
  });
  return opening;
}

/** Answers once the transaction is complete: only that outlives a closed browser. */
export async function put(drawer: Drawer, row: { readonly id: string }): Promise<void> {
  const work = (await opened()).transaction(drawer, 'readwrite');
  await Promise.all([work.store.put(row), work.done]);
}

export const remove = async (drawer: Drawer, id: string): Promise<void> =>
  (await opened()).delete(drawer, id);

export const get = async <T>(drawer: Drawer, id: string): Promise<T | undefined> =>
  (await (await opened()).get(drawer, id)) as T | undefined;

export const all = async <T>(drawer: Drawer): Promise<readonly T[]> =>
  (await (await opened()).getAll(drawer)) as T[];

/** Of every drawer what a person has in it. */
export async function erase(person: string): Promise<void> {
  for (const drawer of drawers) {
    const rows = await all<{ id: string; person: string }>(drawer);
    for (const row of rows) if (row.person === person) await remove(drawer, row.id);
  }
}
