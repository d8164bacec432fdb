/**
 * adapters: joins the parts of a typeface into one TrueType file. On the web a face is split by script, so that a page
 * loads few of its parts; a Vietnamese word needs letters of two, and a PDF that changes its font inside a word can
 * neither be justified nor searched. The parts are cut from one face: metrics and names are those of the first.
 */
import type { Glyph } from './glyphs';
import { glyphsOf, lettersOf, movedBy } from './glyphs';
import type { Tables } from './woff';
import { table } from './woff';

const evenly = (bytes: Buffer): Buffer =>
  bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);

/** Numbers of two or four bytes, one after the other. */
const words = (size: 2 | 4, numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(size * numbers.length);
  numbers.forEach((number, i) => bytes.writeUIntBE(number, size * i, size));
  return bytes;
};

const patched = (bytes: Buffer, at: number, number: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt16BE(number, at);
  return copy;
};

/** Format 12: a range for each letter. */
function letterTable(letters: ReadonlyMap<number, number>): Buffer {
  const ranges = [...letters].sort(([a], [b]) => a - b).flatMap(([code, n]) => [code, code, n]);
  return Buffer.concat([
    words(2, [0, 1, 3, 10]),
    words(4, [12]),
    words(2, [12, 0]),
    words(4, [16 + 4 * ranges.length, 0, letters.size, ...ranges]),
  ]);
}

function outlineTables(glyphs: readonly Glyph[]) {
  const outlines = glyphs.map(({ outline }) => evenly(outline));
  const places = [0];
  for (const outline of outlines) places.push((places.at(-1) ?? 0) + outline.length);
  const metrics = glyphs.flatMap(({ width, bearing }) => [width, bearing & 0xffff]);
  return { glyf: Buffer.concat(outlines), loca: words(4, places), hmtx: words(2, metrics) };
}

function asFile(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: Buffer[] = [];
  let at = 12 + 16 * entries.length;
  const index = entries.map(([tag, content]) => {
    // Nobody who reads it here looks at the sums: the PDF gets tables of its own.
    const entry = Buffer.concat([Buffer.from(tag, 'latin1'), words(4, [0, at, content.length])]);
    const part = evenly(content);
    parts.push(part);
    at += part.length;
    return entry;
  });
  const head = Buffer.concat([words(4, [0x00010000]), words(2, [entries.length, 0, 0, 0])]);
  return Buffer.concat([head, ...index, ...parts]);
}

/** The first part that has a letter gives it. */
export function oneFace(first: Tables, ...others: readonly Tables[]): Buffer {
  const glyphs: Glyph[] = [];
  const letters = new Map<number, number>();
  for (const part of [first, ...others]) {
    const before = glyphs.length;
    for (const [code, n] of lettersOf(part)) if (!letters.has(code)) letters.set(code, before + n);
    glyphs.push(
      ...glyphsOf(part).map((each) => ({ ...each, outline: movedBy(each.outline, before) })),
    );
  }
  return asFile({
    ...outlineTables(glyphs),
    cmap: letterTable(letters),
    head: patched(table(first, 'head'), 50, 1),
    hhea: patched(table(first, 'hhea'), 34, glyphs.length),
    maxp: patched(table(first, 'maxp'), 4, glyphs.length),
    name: table(first, 'name'),
    'OS/2': table(first, 'OS/2'),
    // Without the names of letters, which nothing here asks for.
    post: Buffer.concat([words(4, [0x00030000]), table(first, 'post').subarray(4, 32)]),
  });
}
