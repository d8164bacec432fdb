/**
 * adapters: brings a database to the shape that this build expects. Plain SQL files in order, each applied once and
 * remembered by its hash; two programs that start together wait for each other.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { grantOutbox } from './outbox-grants';

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

const folder = join(__dirname, 'migrations');
const migrationLock = 7_301_226;

function migrations(): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Answers the names of the migrations that were applied now; none when the database was up to date. */
export async function migrate(connectionString: string): Promise<readonly string[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const applied = await applyAll(client);
    await runMigrations({ connectionString });
    await grantOutbox(client);
    return applied;
  } finally {
    await client.end();
  }
}

async function applyAll(client: Client): Promise<readonly string[]> {
  const known = await knownMigrations(client);
  const applied: string[] = [];
  for (const migration of migrations()) {
    const hash = known.get(migration.name);
    if (hash === migration.hash) continue;
    if (hash !== undefined) {
      throw new Error(
        `Migration ${migration.name} was changed after it had been applied; add a new one instead.`,
      );
    }
    await apply(client, migration);
    applied.push(migration.name);
  }
  return applied;
}

async function knownMigrations(client: Client): Promise<ReadonlyMap<string, string>> {
  await client.query('CREATE SCHEMA IF NOT EXISTS pilotage');
  await client.query(
    `CREATE TABLE IF NOT EXISTS pilotage.migrations (
       name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
  );
  const { rows } = await client.query<{ name: string; hash: string }>(
    'SELECT name, hash FROM pilotage.migrations',
  );
  return new Map(rows.map((row) => [row.name, row.hash]));
}

async function apply(client: Client, { name, sql, hash }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query('INSERT INTO pilotage.migrations (name, hash) VALUES ($1, $2)', [
      name,
      hash,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${name} failed: ${String(error)}`, { cause: error });
  }
}
