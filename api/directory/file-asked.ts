/** api: a file for the directory as the law sees it: what it would bring, and every fault with its line. */
import type { FilePart, FilePreview } from '../../contracts/directory-files';
import { columns, mostFaultsTold } from '../../contracts/directory-files';
import type { Asking } from '../../domain/directory/asking';
import { readRows } from '../../domain/directory/import';
import { sentenceOfRefusal } from '../../domain/speech';
import type { DirectoryClerk } from './clerk';
import type { FileRows } from './file-rows';
import { fileRowsOf } from './file-rows';
import type { TableFault } from './table';
import { tableOf } from './table';

export interface FileAsked extends Pick<FileRows, 'payload'> {
  readonly preview: FilePreview;
}

/** What the law of the directory says against its rows, each asked after those before it. */
function faultsByLaw(read: FileRows, { scene, actor, days }: DirectoryClerk): TableFault[] {
  const asking: Asking<FileRows['payload']> = {
    ...{ directory: scene.directory, actor, now: scene.now, ...days },
    ...{ payload: read.payload, id: 'preview' },
  };
  return readRows(asking).faults.map(({ part, row, refusal }) => ({
    ...{ line: read.lines[part][row] ?? 1, column: null, refusal },
  }));
}

const toldOf = ({ line, column, refusal }: TableFault): FilePreview['faults'][number] => ({
  ...{ line, column, code: refusal.code },
  words: {
    vi: sentenceOfRefusal(refusal, 'vi'),
    en: sentenceOfRefusal(refusal, 'en'),
    fr: sentenceOfRefusal(refusal, 'fr'),
  },
});

export function fileAsked(part: FilePart, bytes: Buffer, clerk: DirectoryClerk): FileAsked {
  const table = tableOf(bytes, columns[part]);
  const read = fileRowsOf(part, table, clerk.scene.directory);
  const faults = [...read.faults, ...faultsByLaw(read, clerk)].toSorted((a, b) => a.line - b.line);
  const { units, posts, people, appointments } = read.payload;
  return {
    payload: read.payload,
    preview: {
      rows: table.rows.length,
      adds: {
        ...{ units: units.length, posts: posts.length },
        ...{ people: people.length, appointments: appointments.length },
      },
      unchanged: read.unchanged,
      ignored: [...table.ignored],
      faults: faults.slice(0, mostFaultsTold).map(toldOf),
      faultCount: faults.length,
    },
  };
}
