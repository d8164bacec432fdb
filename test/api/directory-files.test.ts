/** Files from a spreadsheet for the directory: looked at first, every fault told with its line, taken over whole or not at all. */
import { randomUUID } from 'node:crypto';
import type { FilePart, FilePreview } from '../../contracts/directory-files';
import type { Answered, Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';

let house: House;
let admin: Asker;
beforeAll(async () => {
  house = await openHouse();
  admin = await house.as('government:directoryAdmin');
});
afterAll(() => house.close());

const csv = { 'content-type': 'text/csv' };
const look = async (part: FilePart, file: string | Buffer): Promise<FilePreview> => {
  const answered = await admin.ask('POST', `/api/directory/files/${part}/previews`, {
    raw: new Uint8Array(Buffer.from(file)),
    headers: csv,
  });
  expect(answered.status).toBe(200);
  return answered.body as FilePreview;
};
const take = (
  part: FilePart,
  file: string,
  { id = randomUUID(), as = admin }: { id?: string; as?: Asker } = {},
): Promise<Answered> =>
  as.ask('PUT', `/api/directory/files/${part}/imports/${id}`, {
    raw: new Uint8Array(Buffer.from(file)),
    headers: csv,
  });
const versionNow = async (): Promise<number> =>
  ((await admin.get('/api/directory')).body as { version: number }).version;
const faultsOf = ({ faults }: FilePreview) =>
  faults.map(({ line, column, code }) => [line, column, code]);

const units = 'Mã đơn vị;Tên đơn vị;Mã cấp trên;Cấp\nxa-tan-phu;UBND xã Tân Phú;an-binh;Xã\n';
const posts =
  'unit,kind,title\nxa-tan-phu,Thủ trưởng,Chủ tịch UBND xã\nxa-tan-phu,clerk,\n"xa-tan-phu",Cán bộ,\n';
const people = [
  '\ufeffMã cán bộ\tHọ và tên\tĐiện thoại\tMã chức danh\tTừ ngày\tSố quyết định',
  'cb-1\tNguyễn Thị Xuân\t0900\txa-tan-phu:head\t5/3/2026\t12/QĐ-UBND',
  'cb-2\tTrần Văn Đông\t0901\txa-tan-phu:clerk\t2026-03-05\t13/QĐ-UBND',
  'cb-3\tLê Hà\t\t\t\t',
  '',
].join('\r\n');

it('is for administrators of the directory', async () => {
  const clerk = await house.as('hoa-lac:clerk');
  expect(codeOf(await take('units', units, { as: clerk }))).toBe('NOT_DIRECTORY_ADMIN');
  const asked = { raw: new Uint8Array(Buffer.from(units)), headers: csv };
  expect(codeOf(await clerk.ask('POST', '/api/directory/files/units/previews', asked))).toBe(
    'NOT_DIRECTORY_ADMIN',
  );
  expect(
    (await house.anybody().ask('POST', '/api/directory/files/units/previews', asked)).status,
  ).toBe(401);
});

it('an office comes in by three files, each looked at first, however the spreadsheet wrote them', async () => {
  const before = await versionNow();
  expect(await look('units', units)).toMatchObject({ rows: 1, adds: { units: 1 }, faults: [] });
  expect(await versionNow()).toBe(before);
  expect((await take('units', units)).status).toBe(200);
  expect(await look('posts', posts)).toMatchObject({ rows: 3, adds: { posts: 3 }, faults: [] });
  expect((await take('posts', posts)).status).toBe(200);
  expect(await look('people', people)).toMatchObject({
    ...{ rows: 3, adds: { people: 3, appointments: 2 }, faults: [], unchanged: 0 },
    ignored: ['Điện thoại'],
  });
  expect((await take('people', people)).body).toMatchObject({
    adds: { people: 3, appointments: 2 },
  });
  const { posts: all, people: everybody } = (await admin.get('/api/directory')).body as {
    posts: { id: string; title: { vi: string; en: string } }[];
    people: { id: string; name: string }[];
  };
  expect(all.find(({ id }) => id === 'xa-tan-phu:head')?.title).toMatchObject({
    vi: 'Chủ tịch UBND xã',
  });
  expect(all.find(({ id }) => id === 'xa-tan-phu:clerk')?.title).toMatchObject({ en: 'Clerk' });
  expect(everybody.find(({ id }) => id === 'cb-2')?.name).toBe('Trần Văn Đông');
});

it('what the directory has already is left out; a file that brings nothing is told so', async () => {
  expect(await look('people', people)).toMatchObject({
    ...{ adds: { people: 0, appointments: 0 }, unchanged: 3, faults: [] },
  });
  expect(codeOf(await take('people', people))).toBe('FILE_BRINGS_NOTHING');
});

it('the same id is the same import, and no other', async () => {
  const id = randomUUID();
  const file = 'id,name\ncb-again,Phan Thị Lụa\n';
  const first = await take('people', file, { id });
  expect(first.status).toBe(200);
  expect((await take('people', file, { id })).body).toMatchObject({
    version: (first.body as { version: number }).version,
  });
  expect(codeOf(await take('people', `${file}cb-more,Khác\n`, { id }))).toBe('COMMAND_ID_REUSED');
});

it('every fault is told with its line and column, and nothing of the file goes in', async () => {
  const before = await versionNow();
  const file = [
    'id,name,post,from,capacity,instrument',
    'cb-10,Vũ Thị Mận,,,,',
    'cb-11,,,,,',
    'cb-12,Hồ Đào,hoa-lac:nobody,2026-03-05,,14/QĐ',
    'cb-13,Hồ Mai,hoa-lac:cadre-1,32/13/2026,,15/QĐ',
    'cb-14,Hồ Lan,hoa-lac:cadre-1,2026-03-05,Trưởng,16/QĐ',
    `${holderOf('hoa-lac:clerk')},Tên Khác,,,,`,
  ].join('\n');
  const seen = await look('people', file);
  expect(faultsOf(seen)).toEqual([
    [3, 'Họ và tên', 'CELL_EMPTY'],
    [4, null, 'NO_SUCH_POST'],
    [5, 'Từ ngày', 'CELL_UNREADABLE'],
    [6, 'Tư cách', 'CELL_UNREADABLE'],
    [7, null, 'ID_TAKEN'],
  ]);
  expect(seen.adds).toEqual({ units: 0, posts: 0, people: 4, appointments: 0 });
  expect(seen.faults[0]?.words.vi).toBe('Ô "Họ và tên" trống; hãy điền vào.');
  expect(codeOf(await take('people', file))).toBe('FILE_HAS_FAULTS');
  expect(await versionNow()).toBe(before);
});

describe('a file that is none', () => {
  const broken: readonly (readonly [string, FilePart, string | Buffer, string])[] = [
    [
      'a picture',
      'units',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]),
      'FILE_NOT_TEXT',
    ],
    ['an open quotation', 'units', 'id,name,level\n"a,b,commune\n', 'FILE_NOT_CSV'],
    ['without a column that must be there', 'units', 'id,name\na,b\n', 'FILE_LACKS_COLUMN'],
    ['with nothing but its first line', 'people', 'id,name\n\n', 'FILE_EMPTY'],
    ['empty', 'people', '', 'FILE_LACKS_COLUMN'],
    ['too long', 'people', `id,name\n${'x,y\n'.repeat(20_001)}`, 'FILE_TOO_LONG'],
    [
      'with a sign that turns the direction of reading',
      'people',
      'id,name\na,b\u202ec\n',
      'FILE_NOT_TEXT',
    ],
  ];
  it.each(broken)('%s', async (_name, part, file, code) => {
    const { faults, faultCount } = await look(part, file);
    expect([faults[0]?.code, faultCount]).toEqual([code, 1]);
  });

  it('written as UTF-16, as some spreadsheets do, is one', async () => {
    const file = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('id\tname\ncb-16\tĐặng Thị Ấm\n', 'utf16le'),
    ]);
    expect(await look('people', file)).toMatchObject({ adds: { people: 1 }, faults: [] });
  });
});

it('20,000 people come in at once', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `many-${n},Người số ${n}`);
  const done = await take('people', `id,name\n${rows.join('\n')}\n`);
  expect(done.body).toMatchObject({ adds: { people: 20_000 } });
}, 120_000);
