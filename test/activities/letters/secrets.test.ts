/** What a letter never tells, who is written to instead of somebody, and letters where there is no mail server. */
import { describeConcern } from './concern';
import { holderOf, local } from '../../domain/support/life';
import { LetterBench, awake } from './bench';

const clerk = 'hoa-lac:clerk';
const address = 'clerk@example.vn';
let post: LetterBench;
const opened: LetterBench[] = [];
const openPost = async (options: Parameters<typeof LetterBench.open>[0] = {}) => {
  post = await LetterBench.open(options);
  opened.push(post);
};
afterEach(async () => {
  for (const bench of opened.splice(0)) await bench.close();
});

describe('of a concern', () => {
  it('there is something to read, and no more: no number, no thread, no head is told', async () => {
    await openPost();
    const handler = await describeConcern(post, 'C-SECRET');
    await post.contact(handler, address);
    await post.turn();
    const [mail] = post.postbox.mails;
    expect(mail?.subject).toBe('Bạn có nội dung cần đọc');
    expect(mail?.inReplyTo).toBeUndefined();
    expect(mail?.text).toContain('https://pilots.example.vn/concerns\n');
    expect(post.postbox.raw[0]?.toString()).not.toContain('C-SECRET');
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/C-SECRET|Phản ánh/i);
  });
});

describe('of a proceeding about a person', () => {
  it('neither the pilot nor the proceeding is named', async () => {
    await openPost();
    await post.contact(clerk, address);
    await post.bench.desk('p-1').submit();
    await post.deliver();
    await post.bench.tamper(
      `UPDATE pilotage.notices SET event = 'AbuseAlleged', body = '{"matter": "abuse-1"}'`,
    );
    await post.turn();
    const [mail] = post.postbox.to(address);
    expect(mail?.subject).toBe('Bạn có nội dung cần đọc');
    expect(mail?.inReplyTo).toBeUndefined();
    expect(mail?.text).not.toMatch(/lợi dụng|Hòa Lạc|Văn thư/);
  });

  it('a sentence that would name somebody is one of them', async () => {
    await openPost();
    await post.contact(clerk, address);
    const { person } = holderOf('hoa-lac:cadre-1');
    await post.bench.desk('p-1').submit();
    await post.deliver();
    await post.bench.tamper(
      `UPDATE pilotage.notices SET event = 'SharesAgreed', body = '{"person": "${person}"}'`,
    );
    await post.turn();
    expect(post.postbox.to(address)[0]?.subject).toBe('Bạn có nội dung cần đọc');
  });
});

describe('a deputy', () => {
  const arranged = `UPDATE pilotage.directories SET version = version + 1, body = body || jsonb_build_object(
    'absences', jsonb_build_array(jsonb_build_object('id', 'a-1', 'person', $$PERSON$$, 'reason', 'leave',
      'from', '${local('2026-03-01 00:00')}', 'to', '${local('2026-03-20 00:00')}')),
    'delegations', jsonb_build_array(jsonb_build_object('id', 'd-1', 'from', '${clerk}', 'to', 'hoa-lac:secretary',
      'givenBy', $$PERSON$$, 'instrument', '7/PC', 'capacity', 'forHead', 'basedOn', null, 'whileAbsent', true,
      'inForceFrom', '${local('2026-03-01 00:00')}', 'inForceTo', '${local('2026-03-20 00:00')}', 'revokedAt', null,
      'scope', '{"commands": "all", "unit": null, "field": null, "maxAmountVnd": null}'::jsonb)))`;

  it('is written to about deadlines of the office, as the one who stands in; not about the rest', async () => {
    await openPost();
    const { person } = holderOf(clerk);
    await post.bench.tamper(arranged.replaceAll('PERSON', person));
    await post.contact('hoa-lac:secretary', 'deputy@example.vn', awake, 'en');
    const desk = await post.bench.desk('p-1').submit();
    await post.turn();
    expect(post.postbox.to('deputy@example.vn')).toEqual([]);
    await post.bench.at('2026-03-04 09:00');
    await desk.ring();
    await post.turn();
    const [mail] = post.postbox.to('deputy@example.vn');
    expect(mail?.subject).toContain('Overdue');
    expect(mail?.text).toContain('You stand in for Đặng Thu Yến in the post Clerk');
  });
});

describe('without a mail server', () => {
  it('letters are kept as they would have been sent, by the same wishes', async () => {
    await openPost({ smtp: false });
    await post.contact(clerk, address);
    await post.bench.desk('p-1').submit();
    await post.turn();
    const { person } = holderOf(clerk);
    const mine = (await post.mails()).filter((row) => row.person === person);
    expect(mine).toMatchObject([{ state: 'kept', reason: 'noMailServer' }]);
    expect(mine[0]?.subject).toContain('Diễn biến');
    expect(mine[0]?.content).toContain('còn 1 ngày làm việc');
  });
});

describe('the code of an address', () => {
  const ask = async (email: string): Promise<void> => {
    await post.pool.query(
      `INSERT INTO pilotage.contacts (tenant, person, asked_email, code, code_asked_at)
       VALUES ('practice', $1, $2, '012345', now())`,
      [holderOf(clerk).person, email],
    );
    await post.pool.query(
      `INSERT INTO pilotage.mails (tenant, id, person, kind, due_at)
       VALUES ('practice', gen_random_uuid(), $1, 'code', $2)`,
      [holderOf(clerk).person, await post.bench.legal()],
    );
  };

  it('goes to the address that was asked for, and stays nowhere', async () => {
    await openPost();
    await ask('new@example.vn');
    await post.turn();
    expect(post.postbox.to('new@example.vn')[0]?.subject).toBe('Mã xác nhận địa chỉ thư: 012345');
    const [row] = await post.mails();
    expect(row).toMatchObject({ kind: 'code', state: 'handed', subject: null, content: null });
  });

  it('that has run out is not sent', async () => {
    await openPost();
    await ask('new@example.vn');
    await post.pool.query(
      `UPDATE pilotage.contacts SET code_asked_at = now() - interval '31 minutes'`,
    );
    await post.turn();
    expect(await post.mails()).toMatchObject([{ state: 'pointless', reason: 'codeOver' }]);
    expect(post.postbox.mails).toEqual([]);
  });
});
