/** Refusals, and answers to deeds at desks, are forgotten after 90 days; what was accepted never. */
import { forgetOldDeeds, forgetOldRefusals } from '../../../adapters/postgres/forgetting';
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
