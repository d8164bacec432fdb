/** A mail server that is down, slow to agree or refuses, and programs that die in between: nothing is lost, and what may be twice says so. */
import { holderOf } from '../../domain/support/life';
import type { Mailer } from '../../../activities/letters/ports';
import { LetterBench } from './bench';

let post: LetterBench;
beforeEach(async () => {
  post = await LetterBench.open();
});
afterEach(() => post.close());

const head = 'hoa-lac:head';
const clerk = 'hoa-lac:clerk';
const address = 'clerk@example.vn';
const states = async () => (await post.mails()).map(({ state }) => state);
const refuse = (code: number, when: 'recipient' | 'data', to: string | null = address) => {
  post.postbox.behaviour.refusing = { code, words: `5.1.1 <${address}> no`, address: to, when };
};
/** The clerk alone is told, so that every mail is the clerk's. */
const submit = async (pilot = 'p-1') => {
  await post.bench.desk(pilot).submit();
  await post.deliver();
  await post.bench.tamper(
    `DELETE FROM pilotage.letters WHERE person <> '${holderOf(clerk).person}'`,
  );
};
/** Whole rounds with time between them, until nothing waits. */
const rounds = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2 ** (i + 1)));
    await post.hurry();
    await post.turn();
  }
};

it('down for some rounds, then up: every letter arrives, once', async () => {
  await post.contact(clerk, address);
  await post.postbox.close();
  for (const pilot of ['p-1', 'p-2', 'p-3']) await submit(pilot);
  await rounds(3);
  expect(await states()).toEqual(['ready', 'ready', 'ready']);
  expect((await post.mails())[0]?.answer).toContain('ECONNREFUSED');
  await post.postbox.open();
  await rounds(6);
  expect(await states()).toEqual(['handed', 'handed', 'handed']);
  expect(post.postbox.mails).toHaveLength(3);
  expect((await post.mails()).every((row) => !row.may_have_doubled)).toBe(true);
});

it('down holds up nothing: acts are recorded, notices delivered, letters sorted', async () => {
  await post.contact(clerk, address);
  await post.postbox.close();
  await submit();
  await post.turn();
  const desk = await post.bench.desk('p-2').submit();
  await desk.does(clerk, 'Register', { number: '1/2026', book: 'A' });
  await post.turn();
  const unsent = await post.bench.rows('SELECT 1 FROM pilotage.notices WHERE sent_at IS NULL');
  expect(unsent).toEqual([]);
  expect((await post.letters()).filter(({ state }) => state === 'written').length).toBeGreaterThan(
    1,
  );
});

it('down until a letter is of no use: it is not sent, and the rest is', async () => {
  await post.contact(clerk, address);
  await post.bench.at('2026-03-04 09:00');
  const desk = await post.bench.desk('p-1').submit();
  await desk.ring();
  await post.bench.at('2026-03-06 09:00');
  await desk.ring();
  await post.postbox.close();
  await post.turn();
  const late = post.pool.query<{ mail: string }>(
    `SELECT l.mail FROM pilotage.letters l JOIN pilotage.notices n ON n.pilot = l.pilot AND n.id = l.notice
     WHERE n.event = 'ClockRang' AND l.state = 'written' AND n.post = $1`,
    [clerk],
  );
  const { mail } = (await late).rows[0]!;
  await desk.does(clerk, 'Register', { number: '1/2026', book: 'A' });
  await post.deliver();
  await post.postbox.open();
  await rounds(4);
  const rows = await post.pool.query('SELECT state, reason FROM pilotage.mails WHERE id = $1', [
    mail,
  ]);
  expect(rows.rows).toEqual([{ state: 'pointless', reason: 'taskDone' }]);
  expect(post.postbox.mails.length).toBeGreaterThan(0);
  expect(post.postbox.mails.filter(({ subject }) => subject?.includes('Quá hạn'))).toEqual([]);
});

it('is left alone for longer and longer while it is in trouble', async () => {
  await post.contact(clerk, address);
  let asked = 0;
  const mailer: Mailer = {
    domain: 'example.vn',
    hand: () => {
      asked += 1;
      return Promise.resolve({ kind: 'later', of: 'server', answer: 'no', isDoubtful: false });
    },
  };
  let now = Date.parse('2026-03-02T00:00:00.000Z');
  post.restart({ mailer, now: () => new Date(now).toISOString() }, 5_000);
  await submit();
  const triedAt: number[] = [];
  for (let second = 0; second <= 340; second += 5) {
    const before = asked;
    await post.turn();
    if (asked > before) triedAt.push(second);
    now += 5_000;
  }
  expect(triedAt).toEqual([0, 5, 15, 35, 75, 155, 315]);
});

it('refuses an address for good: said to operators and to the head, and not tried again', async () => {
  await post.contact(clerk, address);
  refuse(550, 'recipient');
  await submit();
  await post.turn();
  expect(await post.mails()).toMatchObject([{ state: 'refused', reason: 'refused', tries: 1 }]);
  expect((await post.mails())[0]?.answer).not.toContain(address);
  expect(await post.bench.rows('SELECT * FROM pilotage.letter_notices')).toMatchObject([
    { post: head, event: 'LetterRefused', body: { post: clerk }, pilot: 'p-1', seq: 1 },
  ]);
  post.postbox.behaviour.refusing = null;
  await submit('p-2');
  await post.turn();
  expect((await post.mails()).at(-1)).toMatchObject({ state: 'kept', reason: 'addressRefused' });
  expect(post.postbox.mails).toEqual([]);
  expect(post.bench.lines.some(({ message }) => message === 'a letter was refused')).toBe(true);
});

it('refuses one letter for what it is: the address stays good', async () => {
  await post.contact(clerk, address);
  refuse(554, 'data');
  await submit();
  await post.turn();
  expect(await states()).toEqual(['refused']);
  post.postbox.behaviour.refusing = null;
  await submit('p-2');
  await post.turn();
  expect(post.postbox.to(address)).toHaveLength(1);
});

it('says not now of one recipient: the others go, and this one is tried again', async () => {
  await post.contact(clerk, address);
  await post.contact(head, 'head@example.vn');
  refuse(451, 'recipient');
  await post.bench.desk('p-1').submit();
  await post.turn();
  expect(post.postbox.to('head@example.vn')).toHaveLength(1);
  expect(post.postbox.to(address)).toEqual([]);
  await post.turn();
  const [row] = (await post.mails()).filter(({ person }) => person === holderOf(clerk).person);
  expect(row).toMatchObject({ state: 'ready', tries: 1 });
  post.postbox.behaviour.refusing = null;
  await post.hurry();
  await post.turn();
  expect(post.postbox.to(address)).toHaveLength(1);
});

it('hangs up after it took a letter: it may come twice, under one id, and says so', async () => {
  await post.contact(clerk, address);
  post.postbox.behaviour.hangUpAfter = 1;
  await submit();
  await post.turn();
  expect(await post.mails()).toMatchObject([{ state: 'ready', may_have_doubled: true }]);
  await rounds(2);
  expect(await post.mails()).toMatchObject([{ state: 'handed', may_have_doubled: true }]);
  const ids = post.postbox.mails.map(({ messageId }) => messageId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

it('a program that died before it could say how it went is followed by another', async () => {
  await post.contact(clerk, address);
  const silent: Mailer = { domain: 'example.vn', hand: () => new Promise(() => undefined) };
  post.restart({ mailer: silent });
  await submit();
  void post.turn();
  const handing = async () => (await states())[0] === 'handing';
  while (!(await handing())) await new Promise((resolve) => setTimeout(resolve, 10));
  post.restart();
  await post.turn();
  expect(post.postbox.mails).toEqual([]);
  await post.hurry();
  await post.turn();
  expect(post.postbox.mails).toHaveLength(1);
  expect(await post.mails()).toMatchObject([{ state: 'handed', may_have_doubled: true }]);
});

it('fifty letters at once, by two programs: each arrives once', async () => {
  await post.contact(clerk, address);
  for (let i = 0; i < 50; i += 1) await post.bench.desk(`p-${i}`).submit();
  await post.deliver();
  await Promise.all([post.turn(), post.another().turn(['practice'])]);
  await post.turn();
  const mine = post.postbox.to(address);
  expect(mine).toHaveLength(50);
  expect(new Set(mine.map(({ messageId }) => messageId)).size).toBe(50);
});

it('what cannot be written keeps no other waiting', async () => {
  await post.contact(clerk, address);
  await submit('p-1');
  await submit('p-2');
  await post.bench.tamper(
    `UPDATE pilotage.notices SET body = 'null' WHERE pilot = 'p-1'`,
    `UPDATE pilotage.notices SET event = 'ClockRang' WHERE pilot = 'p-1'`,
  );
  await post.turn();
  expect(post.postbox.mails).toHaveLength(1);
  expect(post.bench.lines.some(({ level }) => level === 'error')).toBe(true);
});
