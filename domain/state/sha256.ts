/** domain: SHA-256 (FIPS 180-4) in plain arithmetic, so that the law itself can open a sealed envelope, the same at every replay. */

const WORDS = 64;
const isPrime = (n: number): boolean => {
  for (let d = 2; d * d <= n; d += 1) if (n % d === 0) return false;
  return true;
};

/** The first 32 bits of the fractional part. */
const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (isPrime(n)) found.push(n);
  return found;
}

const rounds = primes(WORDS).map((prime) => fraction(Math.cbrt(prime)));
const initial = primes(8).map((prime) => fraction(Math.sqrt(prime)));

const utf8 = (text: string): readonly number[] =>
  [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|./g)].map(([char, hex]) =>
    hex === undefined ? char.charCodeAt(0) : parseInt(hex, 16),
  );

/** The text, a one bit, zeros, and the length in bits at the end of a block of 64 bytes. */
function padded(bytes: readonly number[]): readonly number[] {
  const zeros = (((55 - bytes.length) % 64) + 64) % 64;
  const bits = bytes.length * 8;
  const length = [Math.floor(bits / 2 ** 32), bits].flatMap((word) =>
    [24, 16, 8, 0].map((shift) => (word >>> shift) & 255),
  );
  return [...bytes, 128, ...Array<number>(zeros).fill(0), ...length];
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const at = (words: readonly number[], i: number): number => words[i] ?? 0;

function schedule(block: readonly number[]): readonly number[] {
  const w: number[] = Array.from({ length: 16 }, (_, i) =>
    [0, 1, 2, 3].reduce((word, byte) => (word << 8) | at(block, i * 4 + byte), 0),
  );
  for (let i = 16; i < WORDS; i += 1) {
    const [early, late] = [at(w, i - 15), at(w, i - 2)];
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w.push((at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0);
  }
  return w;
}

function compress(state: readonly number[], block: readonly number[]): readonly number[] {
  const w = schedule(block);
  const after = rounds.reduce<readonly number[]>((v, constant, i) => {
    const [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => at(v, n)) as Eight;
    const choice = (e & f) ^ (~e & g);
    const t1 = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constant + at(w, i);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const t2 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    return [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g];
  }, state);
  return state.map((word, i) => (word + at(after, i)) | 0);
}

type Eight = [number, number, number, number, number, number, number, number];

/** Of the text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  let state: readonly number[] = initial;
  for (let from = 0; from < bytes.length; from += 64)
    state = compress(state, bytes.slice(from, from + 64));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
