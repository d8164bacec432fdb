/** Floods, silence and faults: who asks too often waits, nobody waits for ever, and what breaks tells nothing of our insides. */
import { StorageAway } from '../../contracts/reading';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import { act, draft, submission } from './support/proposal';

describe('whoever asks too often', () => {
  it('waits, by address', async () => {
    const house = await openHouse({ settings: { perAddressPerMinute: 5 } });
    const asked = await Promise.all(
      Array.from({ length: 8 }, () => house.anybody().get('/api/session')),
    );
    const refused = asked.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(3);
    expect(codeOf(refused[0] ?? asked[0]!)).toBe('TOO_MANY');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await house.anybody().get('/healthz')).status).toBe(200);
    await house.close();
  });

  it('waits, by session, and holds up nobody else', async () => {
    const house = await openHouse({ settings: { perSessionPerMinute: 3 } });
    const [one, two] = [await house.as('hoa-lac:head'), await house.as('hoa-lac:clerk')];
    const asked = await Promise.all(Array.from({ length: 5 }, () => one.get('/api/session')));
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
    expect((await two.get('/api/session')).status).toBe(200);
    await house.close();
  });
});

describe('nobody waits for ever', () => {
  it('for an act: its outcome is unknown, and the same id finds it', async () => {
    let finish: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const house = await openHouse({
      settings: { requestDeadlineMs: 300 },
      ports: (ports) => ({
        ...ports,
        lives: {
          ...ports.lives,
          send: async (envelope, options) => {
            await gate;
            return ports.lives.send(envelope, options);
          },
        },
      }),
    });
    const asker = await house.as('hoa-lac:cadre-1');
    const [pilot, id] = [await draft(asker), 'slow-command'];
    const answered = await act(asker, pilot, 'Submit', submission(), { id });
    expect([answered.status, codeOf(answered)]).toEqual([503, 'UNKNOWN']);
    finish();
    let { status } = await act(asker, pilot, 'Submit', submission(), { id });
    for (let tries = 1; status === 503 && tries < 30; tries += 1)
      ({ status } = await act(asker, pilot, 'Submit', submission(), { id }));
    expect(status).toBe(200);
    await house.close();
  });

  it('for a page', async () => {
    const house = await openHouse({
      settings: { requestDeadlineMs: 100 },
      ports: (ports) => ({
        ...ports,
        storage: {
          ...ports.storage,
          pilots: { ...ports.storage.pilots, search: () => new Promise(() => undefined) },
        },
      }),
    });
    const answered = await (await house.as('hoa-lac:head')).get('/api/pilots');
    expect([answered.status, codeOf(answered), answered.headers.get('retry-after')]).toEqual([
      503,
      'AWAY',
      '5',
    ]);
    await house.close();
  });
});

describe('what breaks', () => {
  it('is told as an incident, and its cause to the log only', async () => {
    const house = await openHouse({
      ports: (ports) => ({
        ...ports,
        storage: {
          ...ports.storage,
          pilots: {
            ...ports.storage.pilots,
            search: async () => {
              throw new Error('column "secret" does not exist');
            },
          },
        },
      }),
    });
    const answered = await (await house.as('hoa-lac:head')).get('/api/pilots');
    expect([answered.status, codeOf(answered)]).toEqual([500, 'FAULT']);
    expect(answered.bytes.toString('utf8')).not.toContain('secret');
    const { incident } = (answered.body as { params: { incident: string } }).params;
    expect(
      house.log.find(({ level, fields }) => level === 'error' && fields['incident'] === incident)
        ?.fields['err'],
    ).toBeInstanceOf(Error);
    await house.close();
  });

  it('is called away when the database is', async () => {
    const house = await openHouse({
      ports: (ports) => ({
        ...ports,
        storage: {
          ...ports.storage,
          sessions: {
            ...ports.storage.sessions,
            find: async () => {
              throw new StorageAway();
            },
          },
        },
      }),
    });
    const answered = await (await house.as('hoa-lac:head')).get('/api/pilots');
    expect([answered.status, codeOf(answered)]).toEqual([503, 'AWAY']);
    await house.close();
  });

  it('is called away when connections are cut or statements take too long', async () => {
    const house = await openHouse();
    const asker = await house.as('hoa-lac:head');
    const client = await house.pool.connect();
    await client.query('BEGIN');
    await client
      .query('LOCK TABLE pilotage.sessions IN ACCESS EXCLUSIVE MODE')
      .catch(() => undefined);
    client.release(true);
    const { rows } = await house.pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const cut = house.pool
      .query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
      .catch(() => undefined);
    await cut;
    expect([200, 503]).toContain((await asker.get('/api/session')).status);
    expect((await asker.get('/api/session')).status).toBe(200);
    await house.close();
  });
});

describe('the log', () => {
  it('has one line for each request, without names, texts or secrets', async () => {
    const house = await openHouse();
    const asker = await house.as('hoa-lac:cadre-1');
    const pilot = await draft(asker, { need: 'Điều bí mật' });
    await act(asker, pilot, 'Submit', submission({ title: 'Điều bí mật' }));
    await asker.get('/api/pilots?q=bí mật');
    await asker.get('/api/nothing?person=somebody');
    const lines = JSON.stringify(house.log);
    expect(house.log.map(({ fields }) => fields['endpoint'])).toEqual([
      'createSession',
      'createPilot',
      'sendCommand',
      'getPilots',
      'none',
    ]);
    for (const secret of [
      'mật',
      'somebody',
      holderOf('hoa-lac:cadre-1'),
      asker.cookie.split('=')[1] ?? '',
      asker.csrf,
      '127.0.0.1',
    ]) {
      expect(lines).not.toContain(secret);
    }
    expect(house.log.at(-1)?.fields).toMatchObject({
      method: 'GET',
      status: 404,
      code: 'NO_SUCH_ADDRESS',
      ms: expect.any(Number) as number,
    });
    await house.close();
  });
});
