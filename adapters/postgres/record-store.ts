/**
 * adapters: a turn of a pilot as one transaction: a round trip to lock and look, one to write and commit. Wants a pool
 * with `pipeline`. Past its deadline an attempt rolls back: its caller has given up and tries again.
 */
import type { Pool, PoolClient } from 'pg';
import type { Changes, Look, Place, RecordStore, Turn } from '../../activities/ports';
import { Unavailable, Unwritable } from '../../activities/ports';
import { asUnwritable, together } from './failures';
import { entriesOf } from './ledger';
import { attemptMs } from './pool';
import { openTurn } from './record-look';
import { statementsOf } from './record-write';

export function createRecordStore(pool: Pool, longestMs = attemptMs): RecordStore {
  return {
    async turn(look, work) {
      const until = performance.now() + longestMs;
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        const seen = await openTurn(client, look);
        const { changes, result } = await work(seen, turnOf(client, look));
        if (performance.now() > until)
          throw new Unavailable('the attempt took longer than its caller waits');
        await write(client, look, changes, 'COMMIT');
        return result;
      } catch (error) {
        broken = await rolledBack(client);
        throw error;
      } finally {
        client.release(broken);
      }
    },
  };
}

const turnOf = (client: PoolClient, look: Look): Turn => ({
  entries: () => entriesOf(client, look),
  async attempt(changes) {
    await client.query('SAVEPOINT step');
    try {
      await write(client, look, changes, 'RELEASE SAVEPOINT step');
      return null;
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      await client.query('ROLLBACK TO SAVEPOINT step');
      return error;
    }
  },
});

/** COMMIT of a failed transaction rolls back, so it can be sent along. */
async function write(
  client: PoolClient,
  place: Place,
  changes: Changes,
  end: string,
): Promise<void> {
  const sent = [
    ...statementsOf(place, changes).map((statement) => client.query(statement)),
    client.query(end),
  ];
  try {
    await together(sent);
  } catch (error) {
    throw asUnwritable(error);
  }
}

/** A connection that cannot even roll back is thrown away; the server rolls back when it is gone. */
async function rolledBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
