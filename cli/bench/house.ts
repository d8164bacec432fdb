/**
 * cli: what benches run against: the whole system with its embedded parts in a folder that is thrown away, and beside it
 * the worker of the bare workflow. What the environment names instead of embedded parts is left alone: a bench fills
 * what it runs on with rubbish.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { createPool } from '../../adapters/postgres/pool';
import { connectTemporal } from '../../adapters/temporal/connection';
import { readConfig } from '../config';
import type { CliConfig } from '../config';
import type { Say } from '../foundations';
import { startProgram } from '../program';
import type { System } from '../system';
import { startSystem } from '../system';

export interface House {
  readonly system: System;
  readonly client: Client;
  /** As the program's role, with time for long statements. */
  readonly pool: Pool;
  /** As the owner of the schema, for filling tables. */
  readonly owner: Pool;
}

interface Stoppable {
  readonly isConnection?: true;
  stop(): Promise<void>;
}

const bareReadyWithinMs = 90_000;
const longestStatementMs = 600_000;

/** Asking as fast as one can is no abuse here; and pilots that were only copied into the tables shall not be revived. */
const settings = { PILOTAGE_REQUESTS_PER_MINUTE: '100000000', PILOTAGE_SWEEP_SECONDS: '86400' };

function benchConfig(dataFolder: string): CliConfig {
  const config = readConfig();
  const environment = { ...config.environment, ...settings };
  return { ...config, environment, dataFolder, databaseUrl: null, temporalAddress: null };
}

export function newFolder(below: string | undefined): string {
  const parent = below ?? tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'pilotage-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL may have to run as somebody else
  return folder;
}

async function openHouse(folder: string, keep: <T extends Stoppable>(part: T) => T, say: Say) {
  const config = benchConfig(folder);
  const system = keep(await startSystem(config, say));
  const { temporalAddress: address, temporalNamespace: namespace } = system;
  keep(
    await startProgram(
      {
        script: join(config.home, 'build', 'js', 'cli', 'bench', 'bare-worker.js'),
        environment: {
          ...config.environment,
          TEMPORAL_ADDRESS: address,
          TEMPORAL_NAMESPACE: namespace,
        },
        logFile: join(folder, 'logs', 'bare-worker.log'),
        say: () => undefined,
        readyWithinMs: bareReadyWithinMs,
        graceMs: 6_000,
      },
      new AbortController().signal,
    ),
  );
  const client = await connectTemporal({ address, namespace });
  keep({ isConnection: true, stop: () => client.connection.close() });
  const database = {
    connectionString: system.databaseUrl,
    size: 4,
    statementTimeoutMs: longestStatementMs,
  };
  const [pool, owner] = [createPool(database), createPool({ ...database, asOwner: true })];
  const ended = async (): Promise<void> => void (await Promise.all([pool.end(), owner.end()]));
  keep({ isConnection: true, stop: ended });
  return { system, client, pool, owner };
}

/** Stops the parts once, however often it is asked; whoever asks again waits for the same end. */
function closing(folder: string): (parts: readonly Stoppable[]) => Promise<void> {
  let closed: Promise<void> | null = null;
  const close = async (parts: readonly Stoppable[]): Promise<void> => {
    for (const part of parts.toReversed()) await part.stop().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
  return (parts) => (closed ??= close(parts));
}

/** Whatever becomes of the work, everything that was started is stopped and the folder is gone. */
export async function inHouse<T>(
  folder: string,
  say: Say,
  work: (house: House) => Promise<T>,
): Promise<T> {
  const started: Stoppable[] = [];
  const close = closing(folder);
  // Our own connections are in use: they end with us, the programs have to be ended.
  const interrupted = (): void =>
    void close(started.filter(({ isConnection }) => isConnection !== true)).finally(() =>
      process.exit(130),
    );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  try {
    const keep = <P extends Stoppable>(part: P): P => {
      started.push(part);
      return part;
    };
    return await work(await openHouse(folder, keep, say));
  } finally {
    await close(started);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
  }
}
