/** adapters: the outlines of a TrueType face, their widths, and which letter has which. */
import type { Tables } from './woff';
import { table } from './woff';

export interface Glyph {
  readonly outline: Buffer;
  readonly width: number;
  readonly bearing: number;
}

export function glyphsOf(tables: Tables): readonly Glyph[] {
  const [glyf, loca, hmtx] = [table(tables, 'glyf'), table(tables, 'loca'), table(tables, 'hmtx')];
  const isLong = table(tables, 'head').readInt16BE(50) === 1;
  const place = (n: number): number =>
    isLong ? loca.readUInt32BE(4 * n) : 2 * loca.readUInt16BE(2 * n);
  const wide = table(tables, 'hhea').readUInt16BE(34);
  // Those after the last width share it, and have a bearing alone.
  const widthAt = (n: number): number => 4 * Math.min(n, wide - 1);
  const bearingAt = (n: number): number => (n < wide ? 4 * n + 2 : 4 * wide + 2 * (n - wide));
  return Array.from({ length: table(tables, 'maxp').readUInt16BE(4) }, (_, n) => ({
    outline: glyf.subarray(place(n), place(n + 1)),
    width: hmtx.readUInt16BE(widthAt(n)),
    bearing: hmtx.readInt16BE(bearingAt(n)),
  }));
}

const more = 0x20;
const bytesOfPart = (flags: number): number =>
  4 +
  ((flags & 0x1) === 0 ? 2 : 4) +
  ((flags & 0x8) === 0 ? 0 : 2) +
  ((flags & 0x40) === 0 ? 0 : 4) +
  ((flags & 0x80) === 0 ? 0 : 8);

/** A letter made of others names them by number: the numbers move with them. */
export function movedBy(outline: Buffer, by: number): Buffer {
  if (by === 0 || outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const moved = Buffer.from(outline);
  for (let at = 10; ;) {
    const flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + by, at + 2);
    if ((flags & more) === 0) return moved;
    at += bytesOfPart(flags);
  }
}

function subtable(cmap: Buffer): Buffer {
  for (let n = 0; n < cmap.readUInt16BE(2); n += 1) {
    const found = cmap.subarray(cmap.readUInt32BE(8 + 8 * n));
    if (found.readUInt16BE(0) === 4) return found;
  }
  throw new Error('the typeface has no table of letters in format 4');
}

/** Letter by letter: its code and the number of its glyph. */
export function lettersOf(tables: Tables): ReadonlyMap<number, number> {
  const map = subtable(table(tables, 'cmap'));
  const doubled = map.readUInt16BE(6);
  const letters = new Map<number, number>();
  for (let at = 14; at < 14 + doubled; at += 2) {
    const [last, first] = [map.readUInt16BE(at), map.readUInt16BE(at + 2 + doubled)];
    const delta = map.readUInt16BE(at + 2 + 2 * doubled);
    const rangeAt = at + 2 + 3 * doubled;
    const range = map.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : map.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (range === 0 || listed !== 0) letters.set(code, (listed + delta) & 0xffff);
    }
  }
  return letters;
}
