/** Who speaks up leaves no trace: not in the database but in the vault, not in the log, not when something fails. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { practiceDirectory } from '../../adapters/seed/practice-directory';
import { asSuperuser } from '../support/database';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';

const speakerPost = 'hoa-lac:cadre-2';
const person = holderOf(speakerPost);
const name = practiceDirectory.people.find(({ id }) => id === person)?.name ?? '';
const identity = { name: `${name} (${person})`, contact: 'gặp ở quán nước' };

let house: House;
let anybody: Asker;
beforeAll(async () => {
  house = await openHouse();
  anybody = house.anybody();
});
afterAll(() => house.close());

const secret = () => randomUUID() + randomUUID();
const raising = (change: object = {}) => ({
  id: secret(),
  unit: 'hoa-lac',
  pilot: null,
  about: ['hoa-lac:head'],
  topic: 'wrongdoing',
  facts: `Tôi là ${name} và đã thấy việc sai.`,
  identity,
  ...change,
});
async function raise(change: object = {}): Promise<string> {
  const { status, body } = await anybody.post('/api/speak-up', raising(change));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return (body as { code: string }).code;
}
const urlOf = async (): Promise<string> => {
  const url = new URL(process.env['PILOTAGE_TEST_DATABASE_URL'] ?? '');
  const { rows } = await house.pool.query<{ name: string }>('SELECT current_database() AS name');
  url.pathname = `/${rows[0]?.name ?? ''}`;
  return url.toString();
};

it('[M65] who speaks stands nowhere but in the vault: not in the database, not in the log, not by any header', async () => {
  const marked = new (anybody.constructor as new (url: string) => Asker)(house.url);
  const headers = {
    'user-agent': 'canary-agent',
    'x-request-id': 'canary-request',
    'x-forwarded-for': '203.0.113.77',
    referer: 'http://canary.example',
  };
  const lines = house.log.length;
  const body = raising({ pilot: null });
  const { code } = (await marked.ask('POST', '/api/speak-up', { json: body, headers })).body as {
    code: string;
  };
  for (const path of ['/api/speak-up/status', '/api/speak-up/nowhere', '/api/speak-up/acts'])
    await marked.ask('POST', path, { json: { code, id: 'canary' }, headers });
  expect(house.log.slice(lines)).toEqual([]);
  await raise();
  const admin = new Client({ connectionString: asSuperuser(await urlOf()) });
  await admin.connect();
  const tables = await admin.query<{ place: string }>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS place FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'pilotage_vault')`,
  );
  const found: string[] = [];
  // The directory is the telephone book: it names everybody, whoever speaks.
  for (const { place } of tables.rows.filter((row) => row.place !== 'pilotage.directories')) {
    const { rows } = await admin.query<{ row: string }>(`SELECT t::text AS row FROM ${place} t`);
    for (const { row } of rows) {
      const bytes = row.replace(/\\\\?x([0-9a-f]{8,})/g, (_, hex: string) =>
        Buffer.from(hex, 'hex').toString('utf8'),
      );
      for (const word of [
        person,
        name,
        identity.contact,
        body.id,
        code,
        code.replace(/-/g, ''),
        'canary',
        '203.0.113.77',
      ])
        if (bytes.includes(word)) found.push(`${place}: ${word}`);
    }
  }
  await admin.end();
  expect(tables.rows.map(({ place }) => place)).toContain('pilotage.concern_ledger');
  expect(found).toEqual([]);
  expect(JSON.stringify(house.log)).not.toMatch(new RegExp(`${person}|${name}|speak-up`));
});

it('[M65] a fault while somebody speaks up is logged as an incident and nothing more', async () => {
  const broken = await openHouse({
    ports: (ports) => ({
      ...ports,
      vault: {
        ...ports.vault,
        minted: () => {
          throw new Error(`about ${name}`);
        },
      },
    }),
  });
  const answered = await broken.anybody().post('/api/speak-up', raising());
  expect([answered.status, codeOf(answered)]).toEqual([500, 'FAULT']);
  expect(broken.log).toEqual([
    {
      level: 'error',
      fields: { incident: expect.any(String) as string, reason: 'FAULT' },
      message: 'speak up failed',
    },
  ]);
  await broken.close();
});
