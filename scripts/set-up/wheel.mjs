/** scripts: takes one file out of a wheel, which is a zip archive (no zip64, stored or deflated). */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

function directoryOf(archive) {
  for (let at = archive.length - 22; at >= 0; at -= 1) {
    if (archive.readUInt32LE(at) === endSignature) {
      return { entries: archive.readUInt16LE(at + 10), offset: archive.readUInt32LE(at + 16) };
    }
  }
  throw new Error('this is not a zip archive');
}

function* entriesOf(archive) {
  const directory = directoryOf(archive);
  let at = directory.offset;
  for (let left = directory.entries; left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== entrySignature) throw new Error('the zip archive is damaged');
    const nameLength = archive.readUInt16LE(at + 28);
    const rest = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    yield {
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packedSize: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      header: archive.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + rest;
  }
}

/** The content of the first entry whose name ends with `suffix`. */
export function readFromWheel(file, suffix) {
  const archive = readFileSync(file);
  for (const entry of entriesOf(archive)) {
    if (!entry.name.endsWith(suffix)) continue;
    const nameLength = archive.readUInt16LE(entry.header + 26);
    const begin = entry.header + 30 + nameLength + archive.readUInt16LE(entry.header + 28);
    const packed = archive.subarray(begin, begin + entry.packedSize);
    const content = entry.method === 0 ? packed : inflateRawSync(packed);
    if (content.length !== entry.size) throw new Error(`${entry.name} is damaged`);
    return content;
  }
  throw new Error(`${file} has no ${suffix}`);
}
