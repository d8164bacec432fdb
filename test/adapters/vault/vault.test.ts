/** The identity vault on real PostgreSQL: who is let in, what is encrypted, what is logged, and what is gone when it is erased. */
import { Client } from 'pg';
import { isSame, newCode, partsOfCode, seal, unseal } from '../../../adapters/vault/sealing';
import { Vault } from '../../../adapters/vault/vault';
import { newVaultKey } from '../../../adapters/vault/vault-key';
import { createPool } from '../../../adapters/postgres/pool';
import { ConcernBench } from '../../activities/concern/bench';
import { asSuperuser } from '../../support/database';

const identity = { name: 'Đặng Thị Kín', contact: 'gọi 0900 000 001' };
const place = (concern: string) => ({ tenant: 'practice', concern });
const unlocking = (more: object = {}) => ({
  opening: 'opening-1',
  askedBy: 'p-1',
  agreedBy: 'p-2',
  agreedAt: '2026-03-02T02:00:00.000Z',
  readBy: 'p-1',
  at: '2026-03-02T03:00:00.000Z',
  ...more,
});

let house: ConcernBench;
let admin: Client;
beforeAll(async () => {
  house = await ConcernBench.open();
  admin = new Client({ connectionString: asSuperuser(house.bench.url) });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await house.close();
});

const raw = async (table: string, concern: string) =>
  (await admin.query(`SELECT * FROM pilotage_vault.${table} WHERE concern = $1`, [concern]))
    .rows as Record<string, unknown>[];
const minted = (request: string) => house.vault.minted('practice', request);

describe('the program and the vault [M65]', () => {
  const tables = ['codes', 'identities', 'keys', 'erased', 'access_log'];

  it.each(tables)(
    'the role of the rest of the program is refused %s, whatever it tries',
    async (table) => {
      for (const sql of [
        `SELECT * FROM pilotage_vault.${table}`,
        `SELECT count(*) FROM pilotage_vault.${table}`,
        `DELETE FROM pilotage_vault.${table}`,
        `INSERT INTO pilotage_vault.${table} DEFAULT VALUES`,
      ])
        await expect(house.bench.rows(sql)).rejects.toThrow('permission denied');
    },
  );

  it('a login that is only the program’s cannot put on the role of the vault', async () => {
    const name = `program_${process.pid}`;
    await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'p' IN ROLE pilotage_app`);
    const url = new URL(house.bench.url);
    url.username = name;
    url.password = 'p';
    const login = new Client({ connectionString: url.toString() });
    await login.connect();
    try {
      await expect(login.query('SET ROLE pilotage_vault')).rejects.toThrow('permission denied');
      await expect(login.query('SELECT * FROM pilotage_vault.identities')).rejects.toThrow(
        'permission denied',
      );
      await login.query('SELECT count(*) FROM pilotage.concerns');
    } finally {
      await login.end();
      await admin.query(`DROP ROLE ${name}`);
    }
  });

  it('the vault in its turn sees nothing of the program', async () => {
    const pool = createPool({ connectionString: house.bench.url, asVault: true, size: 1 });
    for (const table of ['concerns', 'concern_ledger', 'sessions', 'directories'])
      await expect(pool.query(`SELECT * FROM pilotage.${table}`)).rejects.toThrow(
        'permission denied',
      );
    for (const sql of [
      'UPDATE pilotage_vault.access_log SET at = $$x$$',
      'DELETE FROM pilotage_vault.access_log',
      'DELETE FROM pilotage_vault.erased',
    ])
      await expect(pool.query(sql)).rejects.toThrow('permission denied');
    await pool.end();
  });
});

describe('a code [M65]', () => {
  it('finds its concern, in whatever way it is typed', async () => {
    const { code, concern } = minted('request-1');
    await house.vault.keep(place(concern), code, null);
    expect(await house.vault.concernOf('practice', code)).toBe(concern);
    expect(
      await house.vault.concernOf('practice', ` ${code.toLowerCase().replace(/-/g, ' ')} `),
    ).toBe(concern);
    expect(
      await house.vault.concernOf('practice', code.replace(/0/g, 'o').replace(/1/g, 'l')),
    ).toBe(concern);
  });

  it('of another tenant, with another ending, or of nobody finds nothing', async () => {
    const { code, concern } = minted('request-2');
    await house.vault.keep(place(concern), code, null);
    const last = code.endsWith('A') ? 'B' : 'A';
    for (const [tenant, typed] of [
      ['other', code],
      ['practice', code.slice(0, -1) + last],
      ['practice', ''],
      ['practice', 'x'.repeat(500)],
    ] as const)
      expect(await house.vault.concernOf(tenant, typed)).toBeNull();
  });

  it('is long, is made again for the same request only, and is kept as a digest', async () => {
    const { code, concern, command } = minted('request-3');
    expect(code).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]{5}$/);
    expect(minted('request-3')).toEqual({ code, concern, command });
    expect(minted('request-4').code).not.toBe(code);
    expect(
      new Vault(createPool({ connectionString: house.bench.url }), newVaultKey()).minted(
        'practice',
        'request-3',
      ).code,
    ).not.toBe(code);
    await house.vault.keep(place(concern), code, null);
    const [row] = await raw('codes', concern);
    expect(JSON.stringify(row)).not.toContain(code.replace(/-/g, '').slice(10));
  });

  it('is compared as a whole, and a missing one takes part in the comparison', () => {
    const { digest } = partsOfCode(newCode(newVaultKey()));
    expect(isSame(digest, digest)).toBe(true);
    expect(isSame(undefined, digest)).toBe(false);
    expect(isSame(Buffer.alloc(32), digest)).toBe(false);
    expect(isSame(Buffer.alloc(3), digest)).toBe(false);
  });
});

describe('an identity [M65]', () => {
  const kept = async (request: string) => {
    const { code, concern } = minted(request);
    await house.vault.keep(place(concern), code, identity);
    return concern;
  };

  it('lies encrypted under a key of its own, which is itself encrypted', async () => {
    const [one, two] = [await kept('i-1'), await kept('i-2')];
    const dump = JSON.stringify([await raw('identities', one), await raw('keys', one)]);
    expect(dump).not.toContain('Kín');
    const [first, other] = [(await raw('keys', one))[0], (await raw('keys', two))[0]];
    expect(first?.['wrapped']).not.toEqual(other?.['wrapped']);
    // Another concern's key opens nothing, and a row moved to another concern does not either.
    await admin.query(
      'UPDATE pilotage_vault.identities SET sealed = (SELECT sealed FROM pilotage_vault.identities WHERE concern = $1) WHERE concern = $2',
      [one, two],
    );
    await expect(house.vault.open(place(two), unlocking())).rejects.toThrow();
  });

  it('is read by the two who opened it, and each reading is in the log before it is read', async () => {
    const concern = await kept('i-3');
    expect(await house.vault.open(place(concern), unlocking())).toEqual(identity);
    expect(
      await house.vault.open(
        place(concern),
        unlocking({ readBy: 'p-2', at: '2026-03-02T04:00:00.000Z' }),
      ),
    ).toEqual(identity);
    expect(await raw('access_log', concern)).toMatchObject([
      { asked_by: 'p-1', agreed_by: 'p-2', read_by: 'p-1', opening: 'opening-1' },
      { asked_by: 'p-1', agreed_by: 'p-2', read_by: 'p-2', opening: 'opening-1' },
    ]);
    expect(await house.vault.openings(place(concern))).toEqual([
      { opening: 'opening-1', at: '2026-03-02T03:00:00.000Z' },
      { opening: 'opening-1', at: '2026-03-02T04:00:00.000Z' },
    ]);
  });

  it.each([
    ['one person alone', { agreedBy: 'p-1' }],
    ['a third person', { readBy: 'p-3' }],
    ['anybody a day later', { at: '2026-03-03T02:00:00.001Z' }],
  ])('is not read by %s, and the log says nothing', async (_who, more) => {
    const concern = await kept(`i-${JSON.stringify(more)}`);
    expect(await house.vault.open(place(concern), unlocking(more))).toBeNull();
    expect(await raw('access_log', concern)).toEqual([]);
  });

  it('one person for both is refused by the database itself, and the log is append-only even for its owner', async () => {
    const log = `INSERT INTO pilotage_vault.access_log (tenant, concern, opening, asked_by, agreed_by, read_by, at)`;
    await expect(
      admin.query(`${log} VALUES ('t', 'c', 'o', 'a', 'a', 'a', 'now')`),
    ).rejects.toThrow('check');
    await expect(
      admin.query(`${log} VALUES ('t', 'c', 'o', 'a', 'b', 'x', 'now')`),
    ).rejects.toThrow('check');
    await expect(admin.query('DELETE FROM pilotage_vault.access_log')).rejects.toThrow(
      'append-only',
    );
  });

  it('is gone for good when its key is destroyed; a late retry does not bring it back', async () => {
    const concern = await kept('i-6');
    const [before] = await raw('identities', concern);
    await house.vault.erase(place(concern));
    await house.vault.erase(place(concern));
    expect(await raw('keys', concern)).toEqual([]);
    expect(await house.vault.open(place(concern), unlocking())).toBeNull();
    await kept('i-6');
    expect(await raw('keys', concern)).toEqual([]);
    // Restored from a back-up without its key it is noise.
    await admin.query('INSERT INTO pilotage_vault.identities VALUES ($1, $2, $3)', [
      'practice',
      concern,
      before?.['sealed'],
    ]);
    expect(await house.vault.open(place(concern), unlocking())).toBeNull();
    expect(await house.vault.concernOf('practice', minted('i-6').code)).toBe(concern);
  });
});

it('[M65] what is sealed opens by its key at its place, unchanged, or not at all', () => {
  const key = newVaultKey();
  const sealed = seal(key, Buffer.from('text'), 'here');
  expect(unseal(key, sealed, 'here').toString()).toBe('text');
  expect(() => unseal(key, sealed, 'there')).toThrow();
  expect(() => unseal(newVaultKey(), sealed, 'here')).toThrow();
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(() => unseal(key, sealed, 'here')).toThrow();
});
