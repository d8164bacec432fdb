/** Refusals, answers to deeds at desks, and webhooks' messages are forgotten after 90 days; what was accepted never. */
import {
  forgetOldDeeds,
  forgetOldMessages,
  forgetOldRefusals,
} from '../../../adapters/postgres/forgetting';
import { createPool } from '../../../adapters/postgres/pool';
import { freshDatabase } from '../../support/database';

it('old refusals and faults are forgotten, and nothing else', async () => {
  const pool = createPool({ connectionString: await freshDatabase() });
  const keep = (id: string, outcome: string, daysAgo: number) =>
    pool.query(
      `INSERT INTO pilotage.answers (tenant, command_id, pilot, digest, answer, at)
       VALUES ('t', $1, 'p', 'd', jsonb_build_object('outcome', $2::text), now() - make_interval(days => $3))`,
      [id, outcome, daysAgo],
    );
  await keep('refused-old', 'refused', 91);
  await keep('fault-old', 'fault', 200);
  await keep('refused-new', 'refused', 89);
  await keep('accepted-old', 'accepted', 3_000);
  await expect(forgetOldRefusals(pool)).resolves.toBe(2);
  const { rows } = await pool.query<{ id: string }>(
    'SELECT command_id AS id FROM pilotage.answers ORDER BY 1',
  );
  expect(rows.map(({ id }) => id)).toEqual(['accepted-old', 'refused-new']);
  await pool.end();
});

it('old answers to deeds at desks are forgotten', async () => {
  const pool = createPool({ connectionString: await freshDatabase() });
  for (const [id, daysAgo] of [
    ['old', 91],
    ['new', 89],
  ])
    await pool.query(
      `INSERT INTO pilotage.task_deeds (tenant, id, digest, outcomes, at)
       VALUES ('t', $1, 'd', '[]', now() - make_interval(days => $2))`,
      [id, daysAgo],
    );
  await expect(forgetOldDeeds(pool)).resolves.toBe(1);
  const { rows } = await pool.query('SELECT id FROM pilotage.task_deeds');
  expect(rows).toEqual([{ id: 'new' }]);
  await pool.end();
});

it('messages of webhooks are forgotten with their attempts, and none that waits', async () => {
  const pool = createPool({ connectionString: await freshDatabase() });
  const keep = async (id: string, state: string, daysAgo: number): Promise<void> => {
    await pool.query(
      `INSERT INTO pilotage.webhook_messages (tenant, id, webhook, type, body, state, made_at)
       VALUES ('t', $1, gen_random_uuid(), 'x', '{}', $2, now() - make_interval(days => $3))`,
      [id, state, daysAgo],
    );
    await pool.query(
      `INSERT INTO pilotage.webhook_attempts (tenant, message, n, duration_ms, answer) VALUES ('t', $1, 1, 5, '')`,
      [id],
    );
  };
  await keep('old', 'delivered', 91);
  await keep('old-waiting', 'waiting', 91);
  await keep('new', 'failed', 89);
  await expect(forgetOldMessages(pool)).resolves.toBe(1);
  const left = await pool.query<{ message: string }>(
    'SELECT message FROM pilotage.webhook_attempts ORDER BY 1',
  );
  expect(left.rows.map(({ message }) => message)).toEqual(['new', 'old-waiting']);
  await pool.end();
});
