/** Documents in parts: gone on with after a broken line, checked as a whole, each person's own, swept after a day. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receiveUploads } from '../../api/uploads/receive';
import type { DocumentRow, Problem } from '../../contracts/http';
import { csrfHeader, largestDocumentBytes } from '../../contracts/requests';
import type { Asker } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';

const folder = mkdtempSync(join(tmpdir(), 'pilotage-uploads-'));
let house: House;
let clerk: Asker;
let other: Asker;

beforeAll(async () => {
  house = await openHouse({ settings: { uploadFolder: folder } });
  clerk = await house.as('hoa-lac:clerk');
  other = await house.as('tan-lap:clerk');
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const pdf = (bytes = 3_000): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes), Buffer.from('\n%%EOF')]);
const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const metadata = (given: Record<string, string>): string =>
  Object.entries(given)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** As a browser's uploader speaks; the protocol has no place in the table of endpoints. */
const tus = (
  asker: Asker,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Buffer,
): Promise<Response> =>
  fetch(house.url + path, {
    method,
    headers: {
      ...{ 'tus-resumable': '1.0.0', cookie: asker.cookie, [csrfHeader]: asker.csrf },
      ...headers,
    },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });

interface Begun {
  readonly hash?: string;
  readonly name?: string;
  readonly length?: number;
}

const begin = (asker: Asker, content: Buffer, { hash, name, length }: Begun = {}) =>
  tus(asker, 'POST', '/api/uploads', {
    'upload-length': String(length ?? content.length),
    'upload-metadata': metadata({
      hash: hash ?? hashOf(content),
      filename: name ?? 'biên bản.pdf',
      filetype: 'application/pdf',
    }),
  });
const begun = async (asker: Asker, content: Buffer, more: Begun = {}): Promise<string> =>
  (await begin(asker, content, more)).headers.get('location') ?? '';
const part = (asker: Asker, path: string, offset: number, bytes: Buffer): Promise<Response> =>
  tus(
    asker,
    'PATCH',
    path,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    bytes,
  );
const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as Problem).code;
const lying = (): number => readdirSync(folder).length;

test('in two parts, the second after asking how far it came, it becomes a document', async () => {
  const content = pdf();
  const path = await begun(clerk, content);
  expect((await part(clerk, path, 0, content.subarray(0, 1_000))).status).toBe(204);
  const asked = await tus(clerk, 'HEAD', path);
  expect(asked.headers.get('upload-offset')).toBe('1000');
  const last = await part(clerk, path, 1_000, content.subarray(1_000));
  expect(last.status).toBe(200);
  expect((await last.json()) as DocumentRow).toMatchObject({
    ...{ hash: hashOf(content), name: 'biên bản.pdf', bytes: content.length },
    mediaType: 'application/pdf',
  });
  const read = await clerk.get(`/api/documents/${hashOf(content)}`);
  expect(read.bytes.equals(content)).toBe(true);
  expect(lying()).toBe(0);
});

test('nobody goes on with, looks at or cancels another’s', async () => {
  const content = pdf();
  const path = await begun(clerk, content);
  for (const answered of [
    await tus(other, 'HEAD', path),
    await part(other, path, 0, content),
    await tus(other, 'DELETE', path),
  ])
    expect(answered.status).toBe(404);
  expect((await tus(clerk, 'DELETE', path)).status).toBe(204);
  expect(lying()).toBe(0);
});

test.each([
  [
    'what arrived is not what was announced',
    { hash: hashOf(Buffer.from('other')) },
    'HASH_DIFFERS',
  ],
  ['a page that calls itself a PDF', {}, 'FILE_TYPE'],
])('%s: refused in words, and nothing is left', async (_what, more, code) => {
  const content = code === 'FILE_TYPE' ? Buffer.from('<html>Xin chào</html>') : pdf();
  const answered = await part(clerk, await begun(clerk, content, more), 0, content);
  expect(await codeOf(answered)).toBe(code);
  expect(answered.status).toBe(code === 'FILE_TYPE' ? 415 : 400);
  expect(lying()).toBe(0);
});

test('what is too large, has no name or no hash is not begun', async () => {
  const large = await begin(clerk, pdf(), { length: largestDocumentBytes + 1 });
  expect(large.status).toBe(413);
  for (const more of [{ name: '' }, { hash: 'x' }]) {
    const answered = await begin(clerk, pdf(), more);
    expect([answered.status, await codeOf(answered)]).toEqual([400, 'MALFORMED']);
  }
  expect(lying()).toBe(0);
});

test('without a session, without the token, from another site, or to read: no', async () => {
  const none = await tus(house.anybody(), 'POST', '/api/uploads', { 'upload-length': '3' });
  expect([none.status, await codeOf(none)]).toEqual([401, 'NOT_SIGNED_IN']);
  const token = await tus(clerk, 'POST', '/api/uploads', { [csrfHeader]: 'x' });
  expect(await codeOf(token)).toBe('NO_TOKEN');
  const site = await tus(clerk, 'POST', '/api/uploads', { origin: 'https://elsewhere.example' });
  expect(await codeOf(site)).toBe('OTHER_SITE');
  const path = await begun(clerk, pdf());
  expect((await tus(clerk, 'GET', path)).status).toBe(405);
  await tus(clerk, 'DELETE', path);
});

test('one person has so many at a time, and another is not held up by it', async () => {
  const paths: string[] = [];
  for (let n = 0; n < 10; n += 1) paths.push(await begun(clerk, pdf()));
  const eleventh = await begin(clerk, pdf());
  expect([eleventh.status, await codeOf(eleventh)]).toEqual([429, 'TOO_MANY_UPLOADS']);
  const theirs = await begin(other, pdf());
  expect(theirs.status).toBe(201);
  for (const path of paths) await tus(clerk, 'DELETE', path);
  await tus(other, 'DELETE', theirs.headers.get('location') ?? '');
  expect(lying()).toBe(0);
});

test('what nobody finished is swept after a day, and not before', async () => {
  const path = await begun(clerk, pdf());
  const uploads = receiveUploads(folder, house.ports.storage);
  expect(await uploads.sweep()).toBe(0);
  const kept = join(folder, `${path.split('/').at(-1)}.json`);
  const told = JSON.parse(await readFile(kept, 'utf8')) as { creation_date: string };
  const old = new Date(Date.parse(told.creation_date) - 25 * 3_600_000).toISOString();
  await writeFile(kept, JSON.stringify({ ...told, creation_date: old }));
  expect(await uploads.sweep()).toBe(1);
  expect(lying()).toBe(0);
});
