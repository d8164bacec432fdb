/** Letters through a real mail server: what they say, to whom, when, and that a dead server loses and doubles nothing. */
import { createHash } from 'node:crypto';
import { LetterBench, awake } from './bench';

let post: LetterBench;
beforeEach(async () => {
  post = await LetterBench.open();
});
afterEach(() => post.close());

const head = 'hoa-lac:head';
const clerk = 'hoa-lac:clerk';
const textOf = (i = 0): string => post.postbox.mails[i]?.text ?? '';

describe('a letter', () => {
  it('says what, which pilot, why you, by when and on what ground, and leads there', async () => {
    await post.contact(clerk, 'clerk@example.vn');
    await post.bench.desk('p-1').submit();
    await post.turn();
    expect(post.postbox.mails).toHaveLength(1);
    const [mail] = post.postbox.mails;
    expect(textOf()).toContain('https://pilots.example.vn/pilots/p-1#entry-1');
    const [row] = await post.mails();
    expect(row).toMatchObject({
      state: 'handed',
      kind: 'notice',
      tries: 1,
      bytes: post.postbox.raw[0]?.length,
    });
    expect(row?.body_hash).toBe(
      createHash('sha256')
        .update(post.postbox.raw[0] ?? '')
        .digest('hex'),
    );
  });
});
