/** worker: what the program is connected to, opened once and closed at its end. */
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import type { Log } from '../../activities/ports';
import { provideRootKey, rootKeyFile } from '../../adapters/keys/root-key';
import type { RootKey } from '../../adapters/keys/root-key';
import { createPool } from '../../adapters/postgres/pool';
import { connectTemporal, ensureSearchAttributes } from '../../adapters/temporal/connection';
import type { WorkerConfig } from '../config';

export interface World {
  readonly config: WorkerConfig;
  readonly log: Log;
  /** For turns: statements follow each other without waiting. */
  readonly pool: Pool;
  /** For everything else. */
  readonly calmPool: Pool;
  /** For turns of concerns, which ask for the law while they hold a connection. */
  readonly concernPool: Pool;
  /** Reads identities, and nothing else. */
  readonly vaultPool: Pool;
  readonly client: Client;
  readonly root: RootKey;
}

export async function openWorld(config: WorkerConfig, log: Log): Promise<World> {
  const onIdleError = (error: Error): void =>
    log.warn({ error: error.message }, 'a connection to the database broke');
  const database = { connectionString: config.databaseUrl, onIdleError };
  const client = await connectTemporal(config.temporal);
  await ensureSearchAttributes(client);
  return {
    config,
    log,
    pool: createPool({ ...database, pipeline: true, size: 20 }),
    calmPool: createPool({ ...database, size: 10 }),
    concernPool: createPool({ ...database, size: 4 }),
    vaultPool: createPool({
      connectionString: config.vaultDatabaseUrl,
      onIdleError,
      size: 2,
      asVault: true,
    }),
    client,
    root: provideRootKey(rootKeyFile(config.dataFolder)),
  };
}

export async function closeWorld(world: World): Promise<void> {
  await world.client.connection.close();
  const { pool, calmPool, concernPool, vaultPool } = world;
  await Promise.all([pool, calmPool, concernPool, vaultPool].map((each) => each.end()));
}
