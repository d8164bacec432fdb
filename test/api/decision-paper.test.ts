/** The decision as a PDF: what was signed, in the official layout and with every letter right; before that a draft, for whoever decides. */
import { practiceDirectory } from '../../adapters/seed/practice-directory';
import { approvedPilot, passed } from '../domain/support/routes';
import { approved, People } from './support/approved';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { wordsOfPdf } from './support/pdf-text';

const head = 'hoa-lac:head';
const clerk = 'hoa-lac:clerk';
const letters =
  'aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ';
const title = `Một cửa ${letters} ${letters.toLocaleUpperCase('vi')}`;
const submission = { title };

let house: House;
let people: People;
beforeAll(async () => {
  house = await openHouse();
  people = new People(house);
});
afterAll(() => house.close());

const paperOf = async (post: string, pilot: string, query = '') =>
  (await people.as(post)).get(`/api/pilots/${pilot}/decision/paper${query}`);
const nameOf = (post: string): string =>
  practiceDirectory.people.find(({ id }) => id === holderOf(post))?.name ?? '';
/** Where a line breaks, and where it may not, is no part of the words. */
const plain = (words: string): string => words.replace(/\s+/gu, '');

async function wordsFor(post: string, pilot: string, query = ''): Promise<string> {
  return plain(wordsOfPdf((await paperOf(post, pilot, query)).bytes));
}

describe('what was signed', () => {
  let pilot: string;
  beforeAll(async () => {
    pilot = await approved(people, approvedPilot({}, { submission }));
  });

  it('is a PDF with every part that the rules ask for, and every letter right', async () => {
    const answered = await paperOf(clerk, pilot);
    expect(answered.status).toBe(200);
    expect(answered.headers.get('content-type')).toBe('application/pdf');
    expect(answered.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const words = plain(wordsOfPdf(answered.bytes));
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ỦY BAN NHÂN DÂN PHƯỜNG HÒA LẠC',
      'Số: 12/QĐ-UBND',
      'Hòa Lạc, ngày 02 tháng 3 năm 2026',
      `Về việc phê duyệt thực hiện thí điểm “${title}”`,
      'Điều 1. Phê duyệt',
      'Nơi nhận:',
      'THỦ TRƯỞNG',
      nameOf(head),
      'Bản thực hành, không có giá trị pháp lý.',
    ])
      expect(words).toContain(plain(part));
    expect(words).not.toContain(plain('DỰ THẢO'));
  });

  it('is the same file whoever asks, and as often as they ask', async () => {
    const first = await paperOf(clerk, pilot);
    const second = await paperOf('an-binh:head', pilot);
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  it('is signed as the clerk recorded the signature', async () => {
    await people.does(clerk, pilot, 'RecordSigning', {
      ...{ document: 'decision', number: '12/QĐ-UBND', signedOn: '2026-03-02' },
      ...{ signer: holderOf('hoa-lac:deputy-1'), capacity: 'forHead', authorisation: null },
    });
    const words = await wordsFor(clerk, pilot);
    expect(words).toContain(plain(`KT. THỦ TRƯỞNG CẤP PHÓ ${nameOf('hoa-lac:deputy-1')}`));
  });
});

describe('what would be signed', () => {
  let pilot: string;
  beforeAll(async () => {
    pilot = await approved(people, passed({ submission }));
  });

  it('is a draft without number, day and name, for whoever decides', async () => {
    const words = await wordsFor(head, pilot);
    for (const part of ['DỰ THẢO', 'Số: ……/QĐ-……', 'ngày …… tháng …… năm 2026', title])
      expect(words).toContain(plain(part));
    expect(words).not.toContain(plain(nameOf(head)));
  });

  it('may be an approval in full', async () => {
    expect(await wordsFor(head, pilot)).toContain(plain('phê duyệt thực hiện thí điểm “'));
    expect(await wordsFor(head, pilot, '?as=full')).toContain(plain('phê duyệt thực hiện “'));
  });

  it('is nobody else’s to see', async () => {
    expect(codeOf(await paperOf(clerk, pilot))).toBe('NO_SUCH_DECISION');
  });
});

it('is of a pilot that there is, and for whoever is signed in', async () => {
  expect(codeOf(await paperOf(head, 'none'))).toBe('NO_SUCH_PILOT');
  expect((await house.anybody().get('/api/pilots/none/decision/paper')).status).toBe(401);
});
