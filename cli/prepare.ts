/** cli: what must be true of the database and the data folder before the programs start; doing it again changes nothing. */
import { mainClock } from '../adapters/clock/clocks';
import { provideRootKey, rootKeyFile } from '../adapters/keys/root-key';
import { migrate } from '../adapters/postgres/migrate';
import { createPool } from '../adapters/postgres/pool';
import { seedLaw, seedTenant } from '../adapters/postgres/seed';
import { practiceDirectory } from '../adapters/seed/practice-directory';
import { calendars } from '../domain/calendar';
import { packs } from '../domain/law/packs';

export interface Preparation {
  /** As the owner of the schema. */
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly say: (words: string) => void;
}

/** The tenant that everybody may try things in: its people are invented and its clock can be moved. */
export const practiceTenant = 'practice';

export async function prepare({ databaseUrl, dataFolder, say }: Preparation): Promise<void> {
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) say(`database brought up to date (${applied.join(', ')})`);
  provideRootKey(rootKeyFile(dataFolder));
  const pool = createPool({ connectionString: databaseUrl, size: 2 });
  try {
    await seedLaw(pool, packs, calendars);
    const now = new Date().toISOString();
    // Begins as the real time, at its pace, until somebody moves it.
    const clock = { id: mainClock, legalBase: now, realBase: now, rate: 1, practice: true };
    await seedTenant(pool, practiceTenant, { directory: practiceDirectory, clock });
  } finally {
    await pool.end();
  }
}
