/** The outbox: letters sent once to whoever holds the post, pilots opened once under minted ids, after whatever crash. */
import type { Pool } from 'pg';
import { createDeeds } from '../../activities/deliver';
import type { Delivered, DeliveryPorts } from '../../activities/ports';
import { createSealer } from '../../adapters/keys/sealer';
import { createDeliveryStore } from '../../adapters/postgres/deliveries';
import type { Outbox } from '../../adapters/postgres/outbox';
import { startOutbox } from '../../adapters/postgres/outbox';
import { createPool } from '../../adapters/postgres/pool';
import type { Envelope } from '../../contracts/messages';
import { submissionOf } from '../domain/support/routes';
import { admit } from '../support/database';
import { Bench } from './support/bench';

let bench: Bench;
let pool: Pool;
let outbox: Outbox | null = null;
const raise = { description: 'text:obstacle', hinders: 'rules' };

beforeEach(async () => {
  bench = await Bench.open();
  pool = createPool({ connectionString: bench.url, size: 6 });
});
afterEach(async () => {
  await outbox?.stop();
  outbox = null;
  await pool.end();
  await bench.close();
});

/** Sends as the program does: to the pilot's desk, here without a workflow between. */
function sendToDesk(): (envelope: Envelope) => Promise<Delivered> {
  return async (envelope) => {
    const { answers } = await bench.desk(envelope.command.pilot).call([envelope]);
    return { kind: 'answered', answer: answers[0] as never };
  };
}

const portsWith = (change: Partial<DeliveryPorts> = {}): DeliveryPorts => {
  const sealer = createSealer({ program: 'system:outbox', root: bench.root });
  return {
    ...createDeliveryStore(pool),
    seal: (command, at) => sealer.seal(command, at),
    send: sendToDesk(),
    log: bench.ports().log,
    ...change,
  };
};
const deedsWith = (change: Partial<DeliveryPorts> = {}) => createDeeds(portsWith(change));
const start = async (deeds = deedsWith()): Promise<void> => {
  outbox = await startOutbox(pool, { ...deeds }, { log: bench.ports().log });
};

async function until(isSo: () => Promise<boolean>, withinMs = 5_000): Promise<void> {
  for (let waited = 0; waited < withinMs; waited += 50) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not come about within ${withinMs} ms`);
}

const noticesLeft = async (): Promise<number> =>
  (await bench.rows('SELECT 1 FROM pilotage.notices WHERE sent_at IS NULL')).length;
const jobsLeft = async (): Promise<number> =>
  (await bench.rows('SELECT 1 FROM graphile_worker.jobs')).length;

describe('letters', () => {
  it('go to whoever holds the post, once', async () => {
    await start();
    const desk = await bench.desk('o-1').submit();
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    await until(async () => (await jobsLeft()) === 0);
    expect(await noticesLeft()).toBe(0);
    const [row] = await bench.rows<{ sent_to: string[] }>(
      `SELECT sent_to FROM pilotage.notices WHERE post = 'hoa-lac:head' LIMIT 1`,
    );
    expect(row?.sent_to).toHaveLength(1);
  });

  it('keep the time and the persons of the first sending', async () => {
    await bench.desk('o-1').submit();
    const [notice] = await bench.rows<{ id: string }>('SELECT id FROM pilotage.notices LIMIT 1');
    const letter = { tenant: 'practice', pilot: 'o-1', notices: [notice?.id ?? ''] };
    await deedsWith().deliverNotices(letter);
    const sent = await bench.rows('SELECT sent_at, sent_to FROM pilotage.notices WHERE id = $1', [
      notice?.id,
    ]);
    await deedsWith().deliverNotices(letter);
    const again = [{ id: notice?.id ?? '', holders: ['p-999'], readers: ['p-999'] }];
    await portsWith().markSent(letter, again, await bench.legal());
    expect(
      await bench.rows('SELECT sent_at, sent_to FROM pilotage.notices WHERE id = $1', [notice?.id]),
    ).toEqual(sent);
  });

  it('to a post that nobody holds stay at its desk', async () => {
    await bench.desk('o-1').submit();
    await bench.pool.query(`UPDATE pilotage.notices SET post = 'hoa-lac:auditor'`);
    const [notice] = await bench.rows<{ id: string }>('SELECT id FROM pilotage.notices LIMIT 1');
    await deedsWith().deliverNotices({
      tenant: 'practice',
      pilot: 'o-1',
      notices: [notice?.id ?? ''],
    });
    expect(
      await bench.rows('SELECT sent_to FROM pilotage.notices WHERE sent_at IS NOT NULL'),
    ).toEqual([{ sent_to: [] }]);
  });

  it('that are no longer there hold up nothing', async () => {
    await expect(
      deedsWith().deliverNotices({ tenant: 'practice', pilot: 'o-1', notices: ['gone'] }),
    ).resolves.toBeUndefined();
  });

  it('of a program that was killed in the middle are sent by the next', async () => {
    await bench.desk('o-1').submit();
    await bench.tamper(
      `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'killed'`,
    );
    await start();
    await until(async () => (await jobsLeft()) === 0);
    expect(await noticesLeft()).toBe(0);
  });

  it('that fail are tried again, and hold up no other', async () => {
    let failures = 0;
    const deeds = deedsWith();
    await start({
      ...deeds,
      deliverNotices: async (letter) => {
        failures += 1;
        if (failures === 1) throw new Error('the mail server is down');
        await deeds.deliverNotices(letter);
      },
    });
    for (const pilot of ['o-1', 'o-2']) await bench.desk(pilot).submit();
    await until(async () => (await jobsLeft()) === 0);
    expect(await noticesLeft()).toBe(0);
  });
});

describe('an outbox whose database goes away and comes back', () => {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it.each([
    ['done, is not told of them again', () => Promise.resolve(), 'unsent'],
    ['failed, tries them again', () => Promise.reject(new Error('the mail is down')), 'sent'],
  ])('when its deeds were just %s', async (_, ends, are) => {
    const deeds = deedsWith();
    let away = 0;
    // Each of its four hands has a deed in it when the database goes.
    const deliverNotices: typeof deeds.deliverNotices = async (letter) => {
      if (away === 4) return deeds.deliverNotices(letter);
      away += 1;
      if (away === 4) await admit(bench.url, false);
      else await until(() => Promise.resolve(away === 4));
      return ends();
    };
    for (const pilot of ['o-1', 'o-2']) {
      const desk = await bench.desk(pilot).submit();
      await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    }
    expect(await jobsLeft()).toBe(4);
    const letters = await noticesLeft();
    await start({ ...deeds, deliverNotices });
    await until(() => Promise.resolve(away === 4));
    await pause(1_500);
    await admit(bench.url, true);
    await until(async () => (await jobsLeft()) === 0, 20_000);
    expect(await noticesLeft()).toBe(are === 'sent' ? 0 : letters);
  });
});

describe('a pilot opened from another', () => {
  const repropose = async (): Promise<void> => {
    const desk = await bench.desk('o-old').submit();
    await desk.does('hoa-lac:cadre-1', 'Withdraw', { reason: 'text:reason' });
    const {
      parent: _parent,
      predecessor: _predecessor,
      minted: _minted,
      ...again
    } = submissionOf();
    await desk.does('hoa-lac:cadre-1', 'Repropose', { ...again, reason: 'text:again' });
  };
  const opening = async () => {
    const [row] = await bench.rows<{ payload: never }>(
      `SELECT payload FROM graphile_worker._private_jobs WHERE key LIKE 'open:%'`,
    );
    if (row === undefined) throw new Error('Nobody is to be opened');
    return row.payload;
  };

  it('is born once, with its lineage, whatever is delivered again', async () => {
    await repropose();
    const payload = await opening();
    await deedsWith().openPilot(payload);
    await deedsWith().openPilot(payload);
    const rows = await bench.rows<{
      id: string;
      state: { links: object; proposal: { proposer: object } };
    }>(`SELECT id, state FROM pilotage.pilots WHERE id <> 'o-old'`);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: 'o-old.n1',
      state: {
        links: { predecessor: 'o-old' },
        proposal: { proposer: { post: 'hoa-lac:cadre-1' } },
      },
    });
  });

  it('is opened by the outbox', async () => {
    await repropose();
    await start();
    await until(
      async () =>
        (await bench.rows(`SELECT 1 FROM pilotage.pilots WHERE id = 'o-old.n1'`)).length === 1,
    );
  });

  it.each<[string, Delivered]>([
    ['nobody knows whether it was taken', { kind: 'unknown', reason: 'UNAVAILABLE' }],
    ['it is under way', { kind: 'underway' }],
    [
      'the pilot is on hold',
      { kind: 'answered', answer: { id: null, outcome: 'onHold', reason: 'LEDGER_FORKED' } },
    ],
  ])('is tried again when %s', async (_, delivered) => {
    await repropose();
    await expect(
      deedsWith({ send: () => Promise.resolve(delivered) }).openPilot(await opening()),
    ).rejects.toThrow('o-old.n1');
  });

  it('is not tried again when the law refuses; operators are told', async () => {
    await repropose();
    const refused: Delivered = {
      kind: 'answered',
      answer: { id: 'x', outcome: 'refused', code: 'NO_SUCH_UNIT', params: {} },
    };
    await deedsWith({ send: () => Promise.resolve(refused) }).openPilot(await opening());
    expect(bench.lines.at(-1)).toMatchObject({ level: 'error', fields: { pilot: 'o-old.n1' } });
  });
});
