/**
 * adapters: the pool as the outbox's runner wants it. The runner marks a deed as done in a promise that nobody awaits and
 * tries again only what it knows as a time-out; any other failure there would end the program. So whatever a database
 * that is away answers is told as a time-out.
 */
import type { Pool, PoolClient } from 'pg';
import { DatabaseError } from 'pg';

/** Cancelled by a time limit of ours, or waiting too long for a lock: the same statement may pass the next time. */
const passing = ['57014', '55P03'];

/** Lost with its connection, or stopped by a limit; not what the statement itself did wrong. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof DatabaseError) ||
  error.severity !== 'ERROR' ||
  passing.includes(error.code ?? '');

function asTimeOut(error: unknown): never {
  if (!mayPass(error)) throw error;
  const message = error instanceof Error ? error.message : String(error);
  throw Object.assign(new Error(message, { cause: error }), { code: 'ETIMEDOUT' });
}

/** The original with one of its methods replaced; the rest stays bound to it. */
const withMethod = <T extends object>(original: T, name: string, method: unknown): T =>
  new Proxy(original, {
    get(target, key) {
      if (key === name) return method;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value as Query).bind(target) : value;
    },
  });

type Query = (...args: readonly unknown[]) => Promise<unknown>;
type Listening = Parameters<Pool['connect']>[0];

const patientClient = (client: PoolClient): PoolClient => {
  const query = client.query.bind(client) as Query;
  return withMethod(client, 'query', (...args: readonly unknown[]) =>
    query(...args).catch(asTimeOut),
  );
};

export function patientPool(pool: Pool): Pool {
  const connect = async (): Promise<PoolClient> => {
    // What is marked after the program has closed its pool waits for the next program.
    if (pool.ending) return new Promise<never>(() => undefined);
    return patientClient(await pool.connect().catch(asTimeOut));
  };
  return withMethod(pool, 'connect', (listening?: Listening) =>
    listening === undefined ? connect() : pool.connect(listening),
  );
}
