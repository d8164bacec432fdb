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

const brought = {
  units: 'UnitAdded',
  posts: 'PostAdded',
  people: 'PersonAdded',
  appointments: 'Appointed',
} as const;

/** What the law of the directory makes of its rows, each asked after those before it. */
function byLaw(read: FileRows, { scene, actor, days }: DirectoryClerk) {
  const asking: Asking<FileRows['payload']> = {
    ...{ directory: scene.directory, actor, now: scene.now, ...days },
    ...{ payload: read.payload, id: 'preview' },
  };
  const { events, faults } = readRows(asking);
  const countOf = (part: keyof typeof brought): number =>
    events.filter(({ type }) => type === brought[part]).length;
  return {
    adds: {
      ...{ units: countOf('units'), posts: countOf('posts') },
      ...{ people: countOf('people'), appointments: countOf('appointments') },
    },
    faults: faults.map(({ part, row, refusal }): TableFault => ({
      ...{ line: read.lines[part][row] ?? 1, column: null, refusal },
    })),
  };
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
  const { adds, faults: refused } = byLaw(read, clerk);
  const faults = [...read.faults, ...refused].toSorted((a, b) => a.line - b.line);
  return {
    payload: read.payload,
    preview: {
      rows: table.rows.length,
      adds,
      unchanged: read.unchanged,
      ignored: [...table.ignored],
      faults: faults.slice(0, mostFaultsTold).map(toldOf),
      faultCount: faults.length,
    },
  };
}
