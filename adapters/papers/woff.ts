/** adapters: reads the tables out of a WOFF file (W3C, WOFF 1.0), as typefaces come from npm. */
import { inflateSync } from 'node:zlib';

const headerBytes = 44;
const entryBytes = 20;

export type Tables = ReadonlyMap<string, Buffer>;

export function tablesOf(woff: Buffer): Tables {
  const count = woff.readUInt16BE(12);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = headerBytes + i * entryBytes;
      const [from, packed, bytes] = [4, 8, 12].map((place) => woff.readUInt32BE(at + place));
      const content = woff.subarray(from, (from ?? 0) + (packed ?? 0));
      const isPacked = (packed ?? 0) < (bytes ?? 0);
      return [woff.toString('latin1', at, at + 4), isPacked ? inflateSync(content) : content];
    }),
  );
}

export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`the typeface has no table '${tag}'`);
  return found;
}
