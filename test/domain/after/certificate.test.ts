/** test: the code of a certificate: as many bits as it says, typed by people, and never taken for another. */
import fc from 'fast-check';
import { certifiedDigits, codeOfHash, hashOfCode } from '../../../domain/after/certificate';

const hash = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(''));

test('a code is sixteen letters in four groups, and leads back to the beginning of its hash', () => {
  expect(codeOfHash(`${'0'.repeat(20)}${'f'.repeat(44)}`)).toBe('0000-0000-0000-0000');
  expect(codeOfHash('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  fc.assert(
    fc.property(hash, (of) => hashOfCode(codeOfHash(of)) === of.slice(0, certifiedDigits)),
    { seed: 20_260_302 },
  );
});

test('two hashes that begin otherwise have two codes', () =>
  fc.assert(
    fc.property(hash, hash, (a, b) => {
      fc.pre(a.slice(0, certifiedDigits) !== b.slice(0, certifiedDigits));
      return codeOfHash(a) !== codeOfHash(b);
    }),
    { seed: 20_260_302 },
  ));

test.each([
  ['0101-abcd-efgh-jkmn', '0101-ABCD-EFGH-JKMN'],
  ['OIOL ABCD EFGH JKMN', '0101-ABCD-EFGH-JKMN'],
  ['0101ABCDEFGHJKMN', '0101-ABCD-EFGH-JKMN'],
])('%s is read as %s', (typed, code) => {
  expect(hashOfCode(typed)).toBe(hashOfCode(code));
  expect(hashOfCode(typed)).not.toBeNull();
});

test.each(['', '0101-ABCD', 'UUUU-UUUU-UUUU-UUUU', '0101-ABCD-EFGH-JKMN-0', 'đđđđ-đđđđ-đđđđ-đđđđ'])(
  '%j is no code',
  (typed) => expect(hashOfCode(typed)).toBeNull(),
);
