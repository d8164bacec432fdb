/**
 * adapters: a turn of a pilot as one transaction: a round trip to lock and look, one to write and commit. Wants a pool
 * with `pipeline`. Past its deadline an attempt rolls back: its caller has given up and tries again. Answers are told
 * of (hearing.ts) after the commit and not in it, because commits that tell wait for each other; so are screens (live.ts).
 */
import type { Pool, PoolClient } from 'pg';
import type { Changes, Look, Place, RecordStore, Turn } from '../../activities/ports';
import { Unavailable, Unwritable } from '../../activities/ports';
import type { LiveWord } from '../../contracts/live';
import { asUnwritable, together } from './failures';
import { answersChannel } from './hearing';
import { entriesOf } from './ledger';
import { tellerOn } from './live';
import { attemptMs } from './pool';
import { openTurn } from './record-look';
import { desksIn } from './record-tasks';
import { statementsOf } from './record-write';

export function createRecordStore(pool: Pool, longestMs = attemptMs): RecordStore {
  const tellScreens = tellerOn(pool);
  return {
    async turn(look, work) {
      const until = performance.now() + longestMs;
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        const seen = await openTurn(client, look);
        const steps: Step[] = [];
        const { changes, result } = await work(seen, turnOf(client, look, steps));
        if (performance.now() > until)
          throw new Unavailable('the attempt took longer than its caller waits');
        const written = write(client, look, changes, 'COMMIT');
        const answered = [...steps.flatMap((step) => idsOf(step.changes)), ...idsOf(changes)];
        const told = tell(client, look, answered);
        steps.push({ changes, desks: await written });
        await told;
        tellScreens(newsOf(look, steps));
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

const idsOf = ({ answers }: Changes): string[] => answers.map(({ commandId }) => commandId);

/** What was written, and the posts whose tasks it changed. */
interface Step {
  readonly changes: Changes;
  readonly desks: ReturnType<typeof desksIn>;
}

function newsOf({ tenant, pilot }: Place, steps: readonly Step[]): Partial<LiveWord> {
  const isAnother = steps.some(({ changes }) => changes.pilot !== null || changes.hold !== null);
  return {
    tenant,
    pilot: isAnother ? pilot : null,
    tasks: steps.flatMap(({ desks }) => desks.tasks),
    offices: steps.flatMap(({ desks }) => desks.offices),
    notices: steps.flatMap(({ changes }) => changes.notices.map(({ post }) => post)),
  };
}

const turnOf = (client: PoolClient, look: Look, steps: Step[]): Turn => ({
  entries: () => entriesOf(client, look),
  async attempt(changes) {
    await client.query('SAVEPOINT step');
    try {
      steps.push({ changes, desks: await write(client, look, changes, 'RELEASE SAVEPOINT step') });
      return null;
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      await client.query('ROLLBACK TO SAVEPOINT step');
      return error;
    }
  },
});

/** Posts whose tasks changed. COMMIT of a failed transaction rolls back, so it can be sent along. */
async function write(
  client: PoolClient,
  place: Place,
  changes: Changes,
  end: string,
): Promise<Step['desks']> {
  const sent = [
    ...statementsOf(place, changes).map((statement) => client.query(statement)),
    client.query(end),
  ];
  try {
    return desksIn(await together(sent));
  } catch (error) {
    throw asUnwritable(error);
  }
}

const tellAnswers = {
  name: 'record-tell-answers',
  text: `SELECT pg_notify('${answersChannel}', $1 || ' ' || id)
    FROM set_config('synchronous_commit', 'off', true), unnest($2::text[]) AS id`,
};

/** Sent along with the commit; it waits for no disk of its own. Who hears looks into the record, so a word too many does no harm, nor does one lost. */
async function tell(
  client: PoolClient,
  { tenant }: Place,
  answered: readonly string[],
): Promise<void> {
  if (answered.length === 0) return;
  await client.query({ ...tellAnswers, values: [tenant, answered] }).catch(() => undefined);
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
