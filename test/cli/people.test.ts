/** `pilotage people`: files go through a real api with a real key: looked at, taken over, sent again, refused with their lines. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../../cli/commands/people';
import type { KeyMade } from '../../contracts/identity';
import { holderOf, openHouse } from '../api/support/house';
import type { House } from '../api/support/house';

let house: House;
let folder: string;
let said: string[];
const before = { url: process.env['PILOTAGE_URL'], key: process.env['PILOTAGE_KEY'] };

beforeAll(async () => {
  house = await openHouse();
  folder = await mkdtemp(join(tmpdir(), 'pilotage-people-'));
  const admin = await house.as('government:directoryAdmin');
  const made = await admin.post('/api/keys', {
    ...{ name: 'Nhân sự', person: holderOf('government:directoryAdmin') },
    ...{ scopes: ['directory:write'] },
    lastDay: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  });
  process.env['PILOTAGE_URL'] = house.url;
  process.env['PILOTAGE_KEY'] = (made.body as KeyMade).token;
});
afterAll(async () => {
  for (const [name, value] of [
    ['PILOTAGE_URL', before.url],
    ['PILOTAGE_KEY', before.key],
  ] as const)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  await rm(folder, { recursive: true });
  await house.close();
});
beforeEach(() => {
  said = [];
  const hear = (words: unknown): void => void said.push(String(words));
  jest.spyOn(console, 'log').mockImplementation(hear);
  jest.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(() => jest.restoreAllMocks());

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

it('looks, takes over in order, and does nothing a second time', async () => {
  const units = await file('units.csv', 'id,name,superior,level\nxa-b,UBND xã B,an-binh,xã\n');
  const posts = await file('posts.csv', 'unit,kind\nxa-b,head\n');
  const persons = await file(
    'people.csv',
    'id,name,post,from,instrument\ncb-b,Lò Thị Én,xa-b:head,2026-03-05,1/QĐ\n',
  );
  const all = ['--units', units, '--posts', posts, '--people', persons];
  expect(await people.run(['--units', units, '--check'])).toBe(0);
  expect(said.join('\n')).toContain('new: 1 units');
  expect(said.join('\n')).not.toContain('taken over');
  expect(await people.run(all)).toBe(0);
  expect(said.filter((line) => line.includes('taken over'))).toHaveLength(3);
  said = [];
  expect(await people.run(all)).toBe(0);
  expect(said.join('\n')).not.toContain('taken over');
});

it('tells every fault with its line, and takes nothing', async () => {
  const posts = await file('bad.csv', 'unit,kind\nnowhere,head\nan-binh,king\n');
  expect(await people.run(['--posts', posts])).toBe(1);
  expect(said.join('\n')).toMatch(/line 2: There is no unit nowhere[\s\S]*line 3: .*king/);
});

it('says what is lacking, and what the api said', async () => {
  expect(await people.run([])).toBe(2);
  expect(await people.run(['--colour', 'red'])).toBe(2);
  await expect(people.run(['--units', join(folder, 'none.csv')])).rejects.toThrow('cannot be read');
  const key = process.env['PILOTAGE_KEY'];
  process.env['PILOTAGE_KEY'] = 'nobody';
  const units = await file('more.csv', 'id,name,level\nx,y,xã\n');
  await expect(people.run(['--units', units])).rejects.toThrow('401');
  process.env['PILOTAGE_KEY'] = key;
});
