/** The bytes that are signed and hashed: the same for the same value, and refused for what cannot be carried. */
import fc from 'fast-check';
import { canonicalBytes, digestOf } from '../../activities/canonical';

const text = (value: unknown): string => {
  const canonical = canonicalBytes(value);
  return canonical.ok ? canonical.bytes.toString('utf8') : canonical.reason;
};

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('canonical bytes', () => {
  it.each([
    [{ b: 1, a: 'ế', aa: null }, '{"a":"ế","aa":null,"b":1}'],
    [
      { '\u20ac': 'Euro', '\r': 'CR', '1': 'one', '\u0080': 'control' },
      '{"\\r":"CR","1":"one","\u0080":"control","€":"Euro"}',
    ],
    [[1e-27, 0.1, -0, 333333333.3333333], '[1e-27,0.1,0,333333333.3333333]'],
    [{ left: undefined, kept: false }, '{"kept":false}'],
    ['\u000f\u2028"\\', '"\\u000f\u2028\\"\\\\"'],
  ])('of %j are those of RFC 8785', (value, expected) => {
    expect(text(value)).toBe(expected);
  });

  it.each([
    ['a lone surrogate', { text: 'a\ud800b' }, 'BAD_TEXT'],
    ['a lone surrogate in a key', { '\udc00': 1 }, 'BAD_TEXT'],
    ['NUL', { text: 'a\u0000' }, 'BAD_TEXT'],
    ['a key that would change the prototype', JSON.parse('{"__proto__":{"a":1}}'), 'BAD_TEXT'],
    ['a number that no JSON carries', { n: Infinity }, 'BAD_NUMBER'],
    ['not a number', [NaN], 'BAD_NUMBER'],
    ['an integer that would be rounded', { n: 2 ** 53 }, 'BAD_NUMBER'],
    ['something too deep', nested(65), 'TOO_DEEP'],
    ['something far too deep', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), 'TOO_DEEP'],
    ['a hole', [undefined], 'NOT_JSON'],
    ['a date', { at: new Date(0) }, 'NOT_JSON'],
    ['a function', { call: () => 1 }, 'NOT_JSON'],
    ['a big integer', 1n, 'NOT_JSON'],
    ['a map', new Map(), 'NOT_JSON'],
  ])('refuse %s', (_, value, reason) => {
    expect(canonicalBytes(value)).toEqual({ ok: false, reason });
  });

  it('refuse what is larger than it may be', () => {
    expect(canonicalBytes('x'.repeat(100), 50)).toEqual({ ok: false, reason: 'TOO_LARGE' });
    expect(canonicalBytes('x'.repeat(48), 50).ok).toBe(true);
    expect(canonicalBytes(Array.from({ length: 200_001 }, () => 1))).toEqual({
      ok: false,
      reason: 'TOO_LARGE',
    });
  });

  it('answer any value whatever, and give back every JSON value that they accept', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof canonicalBytes(value).ok).toBe('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const canonical = canonicalBytes(value);
        if (canonical.ok)
          expect(JSON.parse(canonical.bytes.toString('utf8'))).toEqual(
            JSON.parse(JSON.stringify(value)),
          );
      }),
    );
  });

  it('do not depend on the order in which a value was put together', () => {
    expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }));
  });
});
