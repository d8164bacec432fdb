/**
 * web: the drawer of this browser (IndexedDB): visits that were not sent yet, and what is needed to write one without a
 * network. Nothing in it is the record; every row says whose it is.
 */
const name = 'pilotage';
const version = 1;

export type Drawer = 'visits' | 'papers';

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('drawer')));
  });

let opening: Promise<IDBDatabase> | null = null;

function opened(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('visits', { keyPath: 'id' });
      request.result.createObjectStore('papers', { keyPath: 'id' });
    });
    request.addEventListener('success', () => {
      // Another tab wants to erase it: let go, and open anew when asked again.
      request.result.addEventListener('versionchange', () => {
        request.result.close();
        opening = null;
      });
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      opening = null;
      reject(request.error ?? new Error('drawer'));
    });
  });
  return opening;
}

const place = async (drawer: Drawer, mode: IDBTransactionMode): Promise<IDBObjectStore> =>
  (await opened()).transaction(drawer, mode).objectStore(drawer);

export async function put(drawer: Drawer, row: { readonly id: string }): Promise<void> {
  const into = await place(drawer, 'readwrite');
  const written = new Promise<void>((resolve, reject) => {
    // Only what the transaction has completed outlives a closed browser.
    into.transaction.addEventListener('complete', () => resolve());
    into.transaction.addEventListener('abort', () =>
      reject(into.transaction.error ?? new Error('drawer')),
    );
  });
  into.put(row);
  await written;
}

export async function remove(drawer: Drawer, id: string): Promise<void> {
  await asked((await place(drawer, 'readwrite')).delete(id));
}

export async function get<T>(drawer: Drawer, id: string): Promise<T | undefined> {
  return (await asked((await place(drawer, 'readonly')).get(id))) as T | undefined;
}

export async function all<T>(drawer: Drawer): Promise<readonly T[]> {
  return (await asked((await place(drawer, 'readonly')).getAll())) as T[];
}

/** Of every drawer what a person has in it. */
export async function erase(person: string): Promise<void> {
  for (const drawer of ['visits', 'papers'] as const) {
    const rows = await all<{ id: string; person: string }>(drawer);
    for (const row of rows) if (row.person === person) await remove(drawer, row.id);
  }
}
