/**
 * domain/after: the code by which an award is verified: the beginning of the hash of the entry that gave it, in letters that
 * nobody confuses. Nothing is kept for it: whoever could forge it could forge the ledger.
 */

/** Hex digits of the hash that the code carries: 80 bits. */
export const certifiedDigits = 20;
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digitsOfHex = 4;
const bitsOfLetter = 5;
const groupSize = 4;

const bitsOf = (text: string, base: number, width: number): string =>
  [...text].map((digit) => parseInt(digit, base).toString(2).padStart(width, '0')).join('');

const pieces = (text: string, size: number): readonly string[] =>
  Array.from({ length: text.length / size }, (_, i) => text.slice(i * size, (i + 1) * size));

export function codeOfHash(hash: string): string {
  const bits = bitsOf(hash.slice(0, certifiedDigits), 16, digitsOfHex);
  const code = pieces(bits, bitsOfLetter)
    .map((piece) => letters[parseInt(piece, 2)] ?? '')
    .join('');
  return pieces(code, groupSize).join('-');
}

/** What people read out and type: no matter the case, the dashes, or an O for a nought. null: no code. */
export function hashOfCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const values = [...plain].map((letter) => letters.indexOf(letter));
  const length = (certifiedDigits * digitsOfHex) / bitsOfLetter;
  if (values.length !== length || values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(bitsOfLetter, '0')).join('');
  return pieces(bits, digitsOfHex)
    .map((piece) => parseInt(piece, 2).toString(16))
    .join('');
}
