/** Letters through a real mail server: what they say, to whom and when, and that no trouble of the server loses or doubles any. */
import { createHash } from 'node:crypto';
import { usualWishes } from '../../../domain/letters/wishes';
import { languages } from '../../../domain/words';
import { holderOf } from '../../domain/support/life';
import { LetterBench, awake } from './bench';

let post: LetterBench;
const opened: LetterBench[] = [];
const openPost = async (options: Parameters<typeof LetterBench.open>[0] = {}) => {
  const bench = await LetterBench.open(options);
  opened.push(bench);
  return bench;
};
beforeEach(async () => {
  post = await openPost();
});
afterEach(async () => {
  for (const bench of opened.splice(0)) await bench.close();
});

const head = 'hoa-lac:head';
const clerk = 'hoa-lac:clerk';
const address = 'clerk@example.vn';
const sha256 = (bytes: Buffer | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
const register = { number: '12/2026', book: 'Sổ công văn đến' };
/** The clerk's task to register is reminded of, due, overdue and escalated at these times. */
const ring = async (time: string, pilot = 'p-1') => {
  await post.bench.at(time);
  return desks.get(pilot)?.ring();
};
const desks = new Map<string, ReturnType<LetterBench['bench']['desk']>>();
const submit = async (pilot = 'p-1') => {
  const desk = await post.bench.desk(pilot).submit();
  desks.set(pilot, desk);
  return desk;
};

describe('a letter', () => {
  it.each(languages)(
    'in %s says what, which pilot, why, by when and on what ground',
    async (language) => {
      await post.contact(clerk, address, awake, language);
      await submit();
      await post.turn();
      const [mail] = post.postbox.mails;
      const words = {
        vi: ['Kính gửi Đặng Thu Yến', 'Vào sổ', 'Văn thư', '03/03/2026, còn 1 ngày làm việc'],
        en: ['Dear Đặng Thu Yến', 'Register', 'Clerk', '3 Mar 2026, working days left: 1'],
        fr: ['Bonjour Đặng Thu Yến', 'Greffier', '03/03/2026, jours ouvrés restants : 1'],
      }[language];
      for (const each of words) expect(mail?.text).toContain(each);
      for (const each of words) expect(mail?.html).toContain(each);
      expect(mail?.text).toContain('https://pilots.example.vn/pilots/p-1#entry-1');
      expect(mail?.text).not.toContain('Thí điểm thử');
    },
  );

  it('has the headers that mail programs want, and diacritics are right in its subject', async () => {
    await post.contact(clerk, address);
    await submit();
    await post.turn();
    const [mail] = post.postbox.mails;
    const { headers } = mail!;
    expect(mail?.subject).toMatch(
      /^Chưa có số · Diễn biến: Đề xuất .* Hòa Lạc · hạn 03\/03\/2026$/,
    );
    expect(mail?.from?.text).toBe('"Sổ thí điểm" <pilots@example.vn>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('content-language')).toBe('vi');
    expect(post.postbox.raw[0]?.toString()).toContain(
      'List-Unsubscribe: <https://pilots.example.vn/settings#notifications>',
    );
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@example\.vn>$/);
    expect(mail?.inReplyTo).toMatch(/^<pilot\.[0-9a-f]{24}@example\.vn>$/);
    expect(mail?.inReplyTo).not.toContain('p-1');
  });

  it('is proved by what was handed over, byte for byte, and holds no address', async () => {
    await post.contact(clerk, address);
    await submit();
    await post.turn();
    const [row] = await post.mails();
    expect(row).toMatchObject({
      ...{ person: holderOf(clerk).person, state: 'handed', tries: 1, may_have_doubled: false },
      message_id: post.postbox.mails[0]?.messageId,
      bytes: post.postbox.raw[0]?.length,
      body_hash: sha256(post.postbox.raw[0]),
    });
    expect(row?.answer).toMatch(/^250/);
    expect(JSON.stringify([await post.mails(), await post.letters()])).not.toContain(address);
  });

  it('of one pilot joins its thread, and of another does not', async () => {
    await post.contact(clerk, address);
    await submit();
    await (await submit('p-2')).does(clerk, 'Register', register);
    await post.turn();
    await ring('2026-03-03 08:30');
    await post.turn();
    const threads = post.postbox.mails.map(({ inReplyTo }) => inReplyTo);
    expect(threads.length).toBeGreaterThanOrEqual(2);
    expect(new Set(threads).size).toBeLessThanOrEqual(2);
  });

  it('goes to whoever holds the post when it is sent, once', async () => {
    await post.contact(clerk, address);
    await submit();
    await post.turn();
    await post.turn();
    post.restart();
    await post.turn();
    expect(post.postbox.to(address)).toHaveLength(1);
  });

  it('without an address is kept with its words', async () => {
    const person = await post.contact(clerk, address);
    await post.pool.query('DELETE FROM pilotage.contacts WHERE person = $1', [person]);
    await submit();
    await post.turn();
    const mails = await post.mails();
    expect(mails).toMatchObject([{ person, state: 'kept', reason: 'noAddress' }]);
    expect(mails[0]?.content).toContain('Vào sổ');
    expect(post.postbox.mails).toEqual([]);
  });
});

describe('names and titles', () => {
  const evil = 'Văn thư\r\nBcc: all@example.vn\r\n\r\n<script>alert(1)</script> {unit}';

  it('write no header and no markup', async () => {
    await post.contact(clerk, address);
    await post.bench.tamper(
      `UPDATE pilotage.directories SET body = jsonb_set(body, '{posts}', (SELECT jsonb_agg(
         CASE WHEN p ->> 'id' = '${clerk}' THEN jsonb_set(p, '{title,vi}', ${quoted(evil)}) ELSE p END)
         FROM jsonb_array_elements(body -> 'posts') p))`,
    );
    await submit();
    await post.turn();
    const [mail] = post.postbox.mails;
    expect(mail?.headers.has('bcc')).toBe(false);
    expect(post.postbox.raw[0]?.toString()).not.toMatch(/^Bcc:/m);
    expect(mail?.html).not.toContain('<script>');
    expect(mail?.html).toContain('&lt;script&gt;');
    expect(mail?.text).toContain('Văn thư Bcc: all@example.vn <script>');
    expect(mail?.text).toContain('{unit}');
  });
});

const quoted = (text: string): string => `'${JSON.stringify(text).replaceAll("'", "''")}'::jsonb`;

describe('when a letter goes', () => {
  it('waits for the end of quiet hours, by the calendar: over the weekend to Monday', async () => {
    post = await openPost({ start: '2026-03-06 20:00' });
    await post.contact(clerk, address, { ...awake, ...usualWishes, news: 'atOnce' });
    await submit();
    await post.turn();
    for (const time of ['2026-03-07 10:00', '2026-03-08 12:00', '2026-03-09 05:59']) {
      await post.bench.at(time);
      await post.turn();
      expect(post.postbox.mails).toEqual([]);
    }
    await post.bench.at('2026-03-09 06:00');
    await post.turn();
    expect(post.postbox.mails).toHaveLength(1);
  });

  it('is one a day in the digest, late before due before news, with counts', async () => {
    await post.contact(clerk, address, { late: 'digest', due: 'digest', news: 'digest' });
    await submit('p-1');
    await submit('p-2');
    await post.turn();
    expect(post.postbox.mails).toEqual([]);
    await ring('2026-03-04 06:00', 'p-1');
    await post.bench.at('2026-03-04 07:00');
    await post.turn();
    expect(post.postbox.mails).toHaveLength(1);
    const [mail] = post.postbox.mails;
    expect(mail?.subject).toMatch(/^Bản tin 04\/03\/2026 · quá hạn 1 · nhắc hạn 0 · diễn biến \d$/);
    expect(mail?.text?.indexOf('Quá hạn (1)')).toBeLessThan(
      mail?.text?.indexOf('Diễn biến (') ?? -1,
    );
    await submit('p-3');
    await post.bench.at('2026-03-04 16:00');
    await post.turn();
    expect(post.postbox.mails).toHaveLength(1);
    await post.bench.at('2026-03-05 07:00');
    await post.turn();
    expect(post.postbox.mails).toHaveLength(2);
  });

  it('is never when it is not wished; an escalation reaches the post it names all the same', async () => {
    const none = { late: 'none', due: 'none', news: 'none' } as const;
    await post.contact(clerk, address, none);
    await post.contact(head, 'head@example.vn', none);
    await submit();
    for (const day of [3, 4, 5, 6, 9, 10, 11, 12, 13]) {
      await ring(`2026-03-${String(day).padStart(2, '0')} 23:00`);
      await post.turn();
    }
    expect(post.postbox.to(address)).toEqual([]);
    const [letter] = post.postbox.to('head@example.vn');
    expect(letter?.subject).toContain('Báo cấp trên');
    expect(letter?.text).toContain('Việc này ở Văn thư đã quá hạn, nên được báo lên Thủ trưởng');
  });
});

describe('a letter that became pointless is not sent, and says why', () => {
  const later = { ...awake, quiet: { fromHour: 0, toHour: 10 } };
  const reasons = async () =>
    (await post.letters())
      .filter(({ person }) => person === holderOf(clerk).person)
      .map(({ reason }) => reason);

  beforeEach(() => post.contact(clerk, address, later));

  it('because the task was done meanwhile, or something newer was told', async () => {
    const desk = await submit();
    await post.turn();
    await ring('2026-03-04 09:00');
    await post.turn();
    await desk.does(clerk, 'Register', register);
    await post.bench.at('2026-03-04 10:00');
    await post.turn();
    expect(await reasons()).toContain('taskDone');
    expect(post.postbox.mails.filter(({ subject }) => subject?.includes('Quá hạn'))).toEqual([]);
  });

  it('because the notice was read', async () => {
    await submit();
    await post.turn();
    await post.pool.query(
      `INSERT INTO pilotage.notice_reads (tenant, person, pilot, notice)
       SELECT tenant, $1, pilot, id FROM pilotage.notices WHERE post = $2`,
      [holderOf(clerk).person, clerk],
    );
    await post.bench.at('2026-03-02 10:00');
    await post.turn();
    expect(await reasons()).toEqual(['alreadyRead']);
    expect(post.postbox.mails).toEqual([]);
  });

  it('because the post passed to somebody else, who is written to', async () => {
    await submit();
    await post.turn();
    const heir = holderOf(head).person;
    await post.contact(head, 'heir@example.vn', awake);
    await post.bench.tamper(
      `UPDATE pilotage.directories SET body = jsonb_set(body, '{holdings}', (SELECT jsonb_agg(
         CASE WHEN h ->> 'post' = '${clerk}' THEN jsonb_set(h, '{person}', '"${heir}"') ELSE h END)
         FROM jsonb_array_elements(body -> 'holdings') h)), version = version + 1`,
    );
    await post.bench.at('2026-03-02 10:00');
    await post.turn();
    await post.turn();
    expect(await reasons()).toEqual(['postPassedOn']);
    const toHeir = post.postbox.to('heir@example.vn').map(({ text }) => text ?? '');
    expect(toHeir.some((text) => text.includes('chức danh Văn thư'))).toBe(true);
    expect(post.postbox.to(address)).toEqual([]);
  });
});
