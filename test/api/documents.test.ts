/** Documents under the hash of their content: what is taken, what is not, and how they are given out. */
import { createHash } from 'node:crypto';
import { largestDocumentBytes } from '../../contracts/requests';
import type { DocumentRow } from '../../contracts/http';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';

let house: House;
let asker: Asker;
beforeAll(async () => {
  house = await openHouse();
  asker = await house.as('hoa-lac:cadre-1');
});
afterAll(() => house.close());

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const zip = (...names: readonly string[]): Buffer =>
  Buffer.from(`PK\u0003\u0004${'\0'.repeat(26)}${names.join('\0')}`, 'latin1');

interface Upload {
  readonly name?: string;
  readonly type?: string;
  readonly hash?: string;
}

const upload = (
  content: Buffer,
  {
    name = 'T%E1%BB%9D%20tr%C3%ACnh.pdf',
    type = 'application/octet-stream',
    hash = sha256(content),
  }: Upload = {},
) =>
  asker.ask('PUT', `/api/documents/${hash}`, {
    raw: new Uint8Array(content),
    headers: { 'content-type': type, 'x-file-name': name },
  });

describe('a document', () => {
  it('is kept once under its hash, by whoever was first', async () => {
    const first = await upload(pdf);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      hash: sha256(pdf),
      name: 'Tờ trình.pdf',
      mediaType: 'application/pdf',
      bytes: pdf.length,
      uploadedBy: holderOf('hoa-lac:cadre-1'),
    });
    const second = await upload(pdf, { name: 'other.pdf' });
    expect([second.status, (second.body as DocumentRow).name]).toEqual([200, 'Tờ trình.pdf']);
  });

  it('is given out as a download that can do nothing in a page', async () => {
    await upload(pdf);
    const answered = await (await house.as('hoa-lac:head')).get(`/api/documents/${sha256(pdf)}`);
    expect(answered.bytes.equals(pdf)).toBe(true);
    expect(Object.fromEntries(answered.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh.pdf",
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    [
      'PNG',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]),
      'image/png',
      'image/png',
    ],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), '', 'image/jpeg'],
    [
      'DOCX',
      zip('[Content_Types].xml', 'word/document.xml'),
      '',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'XLSX',
      zip('[Content_Types].xml', 'xl/workbook.xml'),
      '',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'ODT',
      Buffer.from(
        `PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`,
        'latin1',
      ),
      '',
      'application/vnd.oasis.opendocument.text',
    ],
    ['CSV', Buffer.from('tên;số\nA;1\n'), 'text/csv', 'text/csv'],
    ['text', Buffer.from('Biên bản'), 'text/plain; charset=utf-8', 'text/plain'],
  ])('%s is known by its bytes', async (_what, content, type, mediaType) => {
    const answered = await upload(content, {
      type: type === '' ? 'application/octet-stream' : type,
    });
    expect([answered.status, (answered.body as DocumentRow).mediaType]).toEqual([201, mediaType]);
  });

  it.each([
    ['a program', Buffer.from('MZ\u0090\u0000'), 'application/octet-stream'],
    ['a program that calls itself PDF', Buffer.from('MZ\u0090\u0000'), 'application/pdf'],
    ['a picture that calls itself PDF', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'application/pdf'],
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'text/html'],
    ['a drawing with a script', Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml'],
    ['an archive of anything', zip('evil.exe'), 'application/zip'],
    ['text that is none', Buffer.from([0x61, 0x00, 0x62]), 'text/plain'],
    ['text in another encoding', Buffer.from([0xe9, 0xe8]), 'text/plain'],
  ])('%s is not taken', async (_what, content, type) => {
    const answered = await upload(content, { type });
    expect([answered.status, codeOf(answered)]).toEqual([415, 'FILE_TYPE']);
  });

  it.each([
    ['that arrives damaged', pdf, { hash: 'a'.repeat(64) }, 400, 'HASH_DIFFERS'],
    ['that is empty', Buffer.alloc(0), {}, 400, 'EMPTY_FILE'],
    ['without a name', pdf, { name: '' }, 400, 'MALFORMED'],
    ['with a name that is no encoding', pdf, { name: '%E0%A4%A' }, 400, 'MALFORMED'],
    [
      'with a name that turns its letters around',
      pdf,
      { name: '%E2%80%AEfdp.exe' },
      400,
      'BAD_TEXT',
    ],
    ['with a name without end', pdf, { name: 'a'.repeat(300) }, 400, 'MALFORMED'],
    ['under something that is no hash', pdf, { hash: 'A'.repeat(64) }, 400, 'MALFORMED'],
  ])('%s is refused', async (_what, content, how, status, code) => {
    const answered = await upload(content, how);
    expect([answered.status, codeOf(answered)]).toEqual([status, code]);
  });

  it('keeps no path in its name', async () => {
    const content = Buffer.from('%PDF-1.7 path');
    expect((await upload(content, { name: '..%2F..%2Fetc%2Fpasswd' })).body).toMatchObject({
      name: '.._.._etc_passwd',
    });
  });

  it('of more than the limit is refused, and one of the limit is taken', async () => {
    const content = Buffer.alloc(largestDocumentBytes, 0x20);
    pdf.copy(content);
    expect((await upload(content)).status).toBe(201);
    const larger = await upload(Buffer.concat([content, Buffer.from(' ')]));
    expect([larger.status, codeOf(larger)]).toEqual([413, 'TOO_LARGE']);
  }, 30_000);

  it('that nobody uploaded is not there', async () => {
    const answered = await asker.get(`/api/documents/${'b'.repeat(64)}`);
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_DOCUMENT']);
  });

  it('of another tenant is not there', async () => {
    const content = Buffer.from('%PDF-1.7 elsewhere');
    await house.ports.storage.documents.keep(
      'elsewhere',
      {
        hash: sha256(content),
        name: 'x',
        mediaType: 'application/pdf',
        bytes: content.length,
        uploadedBy: 'p',
      },
      content,
    );
    expect((await asker.get(`/api/documents/${sha256(content)}`)).status).toBe(404);
  });
});
