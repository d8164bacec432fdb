/**
 * adapters: connections to PostgreSQL. A connection lays down its power at once (role pilotage_app) and gives up
 * sooner than the activity that waits for it, so that an attempt past its deadline rolls back.
 */
import { Pool } from 'pg';
import type { ClientConfig } from 'pg';

export interface PoolOptions {
  readonly connectionString: string;
  readonly size?: number;
  /** Statements are sent without waiting for the answer to the one before; for callers that know it. */
  readonly pipeline?: boolean;
  /** The migrating role, for the few deeds that the program's role may not do. */
  readonly asOwner?: boolean;
  /** The vault's role, which reads identities and nothing else. */
  readonly asVault?: boolean;
  /** Called for a connection that broke while nobody used it. */
  readonly onIdleError?: (error: Error) => void;
  readonly statementTimeoutMs?: number;
}

/** The local activity gives up after 5 s. */
export const attemptMs = 4_500;

const settings = (options: PoolOptions): string => {
  const statement = options.statementTimeoutMs ?? 4_000;
  const all = [
    ...(options.asOwner === true
      ? []
      : [options.asVault === true ? 'role=pilotage_vault' : 'role=pilotage_app']),
    `statement_timeout=${statement}`,
    'lock_timeout=3000',
    `idle_in_transaction_session_timeout=${statement}`,
    'TimeZone=UTC',
  ];
  return all.map((setting) => `-c ${setting}`).join(' ');
};

/** How each connection of the program is made, in a pool or alone. */
export const connectionOf = (options: PoolOptions): ClientConfig => ({
  connectionString: options.connectionString,
  options: settings(options),
  connectionTimeoutMillis: 2_000,
  query_timeout: (options.statementTimeoutMs ?? 4_000) + 300,
  keepAlive: true,
  application_name: 'pilotage',
});

export function createPool(options: PoolOptions): Pool {
  const pool = new Pool({
    ...connectionOf(options),
    max: options.size ?? 10,
    ...(options.pipeline === true ? { pipeline: true } : {}),
  });
  // A connection that breaks, idle or in use, would end the whole program without a listener. Whoever uses it is
  // told by its statement; the next one gets a fresh connection.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', (error) => options.onIdleError?.(error));
  return pool;
}
