/** Webhooks from the record to a receiver that verifies them: what is told and to whom, and what happens when it is not taken. */
import { Receiver } from './receiver';
import { WebhookBench } from './bench';

let webhooks: WebhookBench;
let receiver: Receiver;
const raise = { description: 'text:obstacle', hinders: 'rules' };

beforeEach(async () => {
  webhooks = await WebhookBench.open();
  receiver = await new Receiver().open();
});
afterEach(async () => {
  await webhooks.close();
  await receiver.close();
});

interface Message {
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

describe('what happens to a pilot', () => {
  it('is told in ids and stages, signed as published', async () => {
    const webhook = await webhooks.subscribe(receiver.url);
    await webhooks.start(1);
    await webhooks.bench.desk('w-1').submit();
    const told = await webhooks.settled(webhook, 1);
    expect(told).toMatchObject([{ state: 'delivered', tries: 1, type: 'pilot.Submitted' }]);
    const message = receiver.verified<Message>(webhooks.secretOf(webhook));
    expect(message).toEqual({
      type: 'pilot.Submitted',
      timestamp: '2026-03-02T02:00:00.000Z',
      data: {
        ...{ pilot: 'w-1', number: null, seq: 1, event: 'Submitted', stage: 'SUBMITTED' },
        links: {
          screen: 'https://pilotage.example.vn/pilots/w-1#entry-1',
          api: 'https://pilotage.example.vn/api/pilots/w-1',
        },
      },
    });
    expect(receiver.heard[0]?.headers['webhook-id']).toBe(told[0]?.id);
    expect(() => receiver.verified(webhooks.secretOf(webhook, 2))).toThrow('No matching signature');
  });

  it('is told of the sorts that were asked for, and where nobody listens there is no job', async () => {
    await webhooks.bench.desk('w-1').submit();
    expect(
      await webhooks.bench.rows(
        `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'tellWebhooks'`,
      ),
    ).toEqual([]);
    const webhook = await webhooks.subscribe(receiver.url, ['ObstacleRaised']);
    await webhooks.start(1);
    const desk = await webhooks.bench.desk('w-2').submit();
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    expect(await webhooks.settled(webhook, 1)).toMatchObject([{ type: 'pilot.ObstacleRaised' }]);
    expect(receiver.heard[0]?.body).not.toContain('text:obstacle');
  });

  it('is told once, however often the deed is done', async () => {
    const webhook = await webhooks.subscribe(receiver.url);
    await webhooks.bench.desk('w-1').submit();
    const [job] = await webhooks.bench.rows<{ payload: object }>(
      `SELECT p.payload FROM graphile_worker._private_jobs p JOIN graphile_worker.jobs j ON j.id = p.id
       WHERE j.task_identifier = 'tellWebhooks'`,
    );
    await webhooks.bench.rows(`SELECT graphile_worker.add_job('tellWebhooks', $1::json)`, [
      JSON.stringify(job?.payload),
    ]);
    await webhooks.start(1);
    await webhooks.settled(webhook, 1);
    const left = `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier IN ('tellWebhooks', 'deliverWebhook')`;
    await webhooks.until(async () => (await webhooks.bench.rows(left)).length === 0);
    expect(receiver.heard).toHaveLength(1);
  });
});

describe('a receiver', () => {
  it('that is down and comes up again is told, under the same id', async () => {
    const webhook = await webhooks.subscribe(receiver.url);
    await receiver.close();
    await webhooks.start(3_600);
    await webhooks.bench.desk('w-1').submit();
    await webhooks.until(async () => (await webhooks.attempts(webhook)).length === 1);
    receiver.answering = { status: 503, body: 'đang bảo trì' };
    await receiver.open();
    await webhooks.hurry();
    await webhooks.until(async () => (await webhooks.attempts(webhook)).length === 2);
    receiver.answering = { status: 200 };
    await webhooks.hurry();
    expect(await webhooks.settled(webhook, 1)).toMatchObject([{ state: 'delivered', tries: 3 }]);
    expect(await webhooks.attempts(webhook)).toEqual([
      { n: 1, status: null, trouble: 'noConnection', answer: '' },
      { n: 2, status: 503, trouble: null, answer: 'đang bảo trì' },
      { n: 3, status: 200, trouble: null, answer: '' },
    ]);
    const ids = receiver.heard.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    receiver.verified(webhooks.secretOf(webhook));
  });

  it('that never takes it is asked eight times, and no more', async () => {
    const webhook = await webhooks.subscribe(receiver.url);
    receiver.answering = { status: 500 };
    await webhooks.start(0);
    await webhooks.bench.desk('w-1').submit();
    expect(await webhooks.settled(webhook, 1)).toMatchObject([{ state: 'failed', tries: 8 }]);
    expect(receiver.heard).toHaveLength(8);
  });

  it('that is gone is told nothing more', async () => {
    const webhook = await webhooks.subscribe(receiver.url);
    receiver.answering = { status: 410 };
    await webhooks.start(0);
    const desk = await webhooks.bench.desk('w-1').submit();
    expect(await webhooks.settled(webhook, 1)).toMatchObject([{ state: 'failed', tries: 1 }]);
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    const [row] = await webhooks.bench.rows(
      'SELECT is_active, stopped_reason FROM pilotage.webhooks',
    );
    expect(row).toEqual({ is_active: false, stopped_reason: 'gone' });
    expect(await webhooks.messages(webhook)).toHaveLength(1);
  });

  it('that has failed for days is stopped, and whoever watches the log is told', async () => {
    const webhook = await webhooks.subscribe(receiver.url);
    receiver.answering = { status: 500 };
    await webhooks.bench.rows(
      `UPDATE pilotage.webhooks SET failing_since = now() - interval '73 hours'`,
    );
    await webhooks.start(3_600);
    await webhooks.bench.desk('w-1').submit();
    expect(await webhooks.settled(webhook, 1)).toMatchObject([{ state: 'stopped', tries: 1 }]);
    const [row] = await webhooks.bench.rows(
      'SELECT is_active, stopped_reason FROM pilotage.webhooks',
    );
    expect(row).toEqual({ is_active: false, stopped_reason: 'failing' });
    expect(webhooks.bench.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { fields: { webhook } },
    ]);
  });

  it('that does not answer holds up no other', async () => {
    const silent = await new Receiver().open();
    try {
      silent.answering = null;
      const dead = await webhooks.subscribe(silent.url);
      for (let n = 0; n < 8; n += 1) await webhooks.bench.desk(`dead-${n}`).submit();
      const alive = await webhooks.subscribe(receiver.url);
      await webhooks.start(3_600);
      await webhooks.bench.desk('alive').submit();
      await webhooks.until(async () =>
        (await webhooks.messages(alive)).some(({ state }) => state === 'delivered'),
      );
      // One after the other, each until its time is over: most of them still wait.
      expect((await webhooks.attempts(dead)).length).toBeLessThan(5);
      await webhooks.until(async () => (await webhooks.attempts(dead)).length > 0);
      expect((await webhooks.attempts(dead))[0]).toMatchObject({ trouble: 'timeOut' });
    } finally {
      await silent.close();
    }
  });

  it('that sends us elsewhere is not followed, and a long answer is cut', async () => {
    const other = await new Receiver().open();
    try {
      const webhook = await webhooks.subscribe(receiver.url);
      receiver.answering = {
        ...{ status: 302, headers: { location: other.url } },
        body: `${'x'.repeat(5_000)}\0`,
      };
      await webhooks.start(3_600);
      await webhooks.bench.desk('w-1').submit();
      await webhooks.until(async () => (await webhooks.attempts(webhook)).length === 1);
      const [attempt] = await webhooks.attempts(webhook);
      expect([attempt?.status, attempt?.answer.length]).toEqual([302, 1_024]);
      expect(other.heard).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('on a forbidden address hears nothing', async () => {
    const webhook = await webhooks.subscribe(receiver.url);
    await webhooks.start(3_600, { loopback: false });
    await webhooks.bench.desk('w-1').submit();
    await webhooks.until(async () => (await webhooks.attempts(webhook)).length === 1);
    expect(await webhooks.attempts(webhook)).toMatchObject([{ trouble: 'forbiddenAddress' }]);
    expect(receiver.heard).toEqual([]);
  });
});

it('a secret that was changed signs beside the one before for a day, then alone', async () => {
  const webhook = await webhooks.subscribe(receiver.url);
  const [old, young] = [webhooks.secretOf(webhook, 1), webhooks.secretOf(webhook, 2)];
  await webhooks.bench.rows('UPDATE pilotage.webhooks SET generation = 2, rotated_at = now()');
  await webhooks.start(1);
  await webhooks.bench.desk('w-1').submit();
  await webhooks.settled(webhook, 1);
  expect(receiver.verified(old)).toEqual(receiver.verified(young));
  await webhooks.bench.rows(
    `UPDATE pilotage.webhooks SET rotated_at = rotated_at - interval '25 hours'`,
  );
  await webhooks.bench.desk('w-2').submit();
  await webhooks.settled(webhook, 2);
  receiver.verified(young);
  expect(() => receiver.verified(old)).toThrow('No matching signature');
});
