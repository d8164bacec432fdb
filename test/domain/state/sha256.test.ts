/** The law's own SHA-256 gives what everybody else's gives. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../domain/state/sha256';

const reference = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('of %j as the standard prints it', (text, hash) => expect(sha256(text)).toBe(hash));

test('of every length around a block', () => {
  for (let length = 50; length <= 130; length += 1) {
    const text = 'x'.repeat(length);
    expect(sha256(text)).toBe(reference(text));
  }
});

test('of any text, Vietnamese too', () => {
  expect(sha256('Đánh giá khách quan – 4 €')).toBe(reference('Đánh giá khách quan – 4 €'));
  const words = fc.array(fc.constantFrom('a', 'ế', '中', '🧭', ' ', '%', '\n'));
  fc.assert(fc.property(words, (parts) => sha256(parts.join('')) === reference(parts.join(''))));
});
