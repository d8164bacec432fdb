/** cli: what must be true of the database before the programs start; doing it again changes nothing. */
import { migrate } from '../adapters/postgres/migrate';

export interface Preparation {
  /** As the owner of the schema. */
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly say: (words: string) => void;
}

export async function prepare({ databaseUrl, say }: Preparation): Promise<void> {
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) say(`database brought up to date (${applied.join(', ')})`);
}
