/** cli: what a looking command needs: the stored pilots, the tenant's directory, and what its clocks show. */
import { mainClock } from '../adapters/clock/clocks';
import { createPool } from '../adapters/postgres/pool';
import { createStorage } from '../adapters/postgres/reading';
import type { Directory } from '../domain/directory';
import { directoryOf } from '../domain/directory';
import type { Instant } from '../domain/time';
import type { Language } from '../domain/words';
import { languages } from '../domain/words';
import { readConfig } from './config';
import { withDatabase } from './database';

export interface Asked {
  readonly storage: ReturnType<typeof createStorage>;
  readonly directory: Directory;
  /** Legal time of a clock; the tenant's own when it is not known. */
  nowOn(clock: string): Instant;
  readonly nows: ReadonlyMap<string, Instant>;
}

const nobody = { version: 0, units: [], posts: [], people: [], holdings: [] } as const;

export const languageIn = (text: string | undefined): Language =>
  languages.find((language) => language === text) ?? 'en';

/** Opens the database of a program that runs, or of the data folder, for one question. */
export function asking<T>(tenant: string, question: (asked: Asked) => Promise<T>): Promise<T> {
  return withDatabase(readConfig(), async (connectionString) => {
    const pool = createPool({ connectionString, size: 3 });
    try {
      const storage = createStorage(pool);
      const [data, clocks] = await Promise.all([
        storage.reference.directory(tenant),
        storage.clocks(tenant),
      ]);
      const nows = new Map(clocks.map(({ id, now }) => [id, now]));
      const main = nows.get(mainClock) ?? new Date().toISOString();
      const nowOn = (clock: string): Instant => nows.get(clock) ?? main;
      return await question({ storage, directory: directoryOf(data ?? nobody), nowOn, nows });
    } finally {
      await pool.end();
    }
  });
}
