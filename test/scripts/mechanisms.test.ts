/** The 109 mechanisms: each has code that does it and a test that names it; what still lacks is a list that only shrinks. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { proofsIn } from '../../cli/docs/mechanism-proofs';
import { mechanismRows } from '../../cli/docs/mechanism-rows';

const root = resolve(__dirname, '..', '..');
const proofs = proofsIn(root);

/** Take a number out when it works; nothing may be put in. */
const lacking: readonly number[] = [];

it('are 109, in order', () => {
  expect(mechanismRows.map(({ n }) => n)).toEqual(Array.from({ length: 109 }, (_, i) => i + 1));
});

it('no test names one that is not among them', () => {
  expect([...proofs.keys()].filter((n) => n < 1 || n > 109)).toEqual([]);
});

describe.each(mechanismRows)('M$n $what', ({ n, places }) => {
  const isDone = places.length > 0 && (proofs.get(n) ?? []).length > 0;

  it('is done somewhere and proved by a test, or is said to be lacking', () => {
    expect(isDone).toBe(!lacking.includes(n));
  });

  it('is where the row says', () => {
    expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
  });
});
