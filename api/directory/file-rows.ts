/** api: rows of a file made into the act that brings them. What is wrong with a cell is told of that cell; what the directory has already is left out. */
import { columns } from '../../contracts/directory-files';
import type { FilePart } from '../../contracts/directory-files';
import { directoryActSchemas } from '../../contracts/directory';
import type { Directory, PostKind, UnitRow } from '../../domain/directory';
import type { DirectoryActs } from '../../domain/directory/acts';
import { postTitles } from '../../domain/directory/post-titles';
import type { Refusal } from '../../domain/kernel';
import { refuse } from '../../domain/kernel';
import { plain } from '../../contracts/plain';
import { languages } from '../../domain/words';
import type { FileTable, TableFault, TableRow } from './table';

type Rows = DirectoryActs['ImportRows'];
type RowPart = keyof Rows;
type Act = 'AddUnit' | 'AddPost' | 'AddPerson' | 'Appoint';
const partOf = {
  AddUnit: 'units',
  AddPost: 'posts',
  AddPerson: 'people',
  Appoint: 'appointments',
} as const satisfies Record<Act, RowPart>;

export interface FileRows {
  readonly payload: Rows;
  /** On which line of the file each of them stands. */
  readonly lines: Readonly<Record<RowPart, readonly number[]>>;
  readonly unchanged: number;
  readonly faults: readonly TableFault[];
}

interface Candidate {
  readonly act: Act;
  readonly payload: object;
}

const levels: Readonly<Record<UnitRow['level'], readonly string[]>> = {
  commune: ['commune', 'xã', 'phường', 'đặc khu', 'cấp xã'],
  province: ['province', 'tỉnh', 'thành phố', 'cấp tỉnh'],
  ministry: ['ministry', 'bộ', 'cơ quan ngang bộ', 'ministère'],
  government: ['government', 'chính phủ', 'gouvernement'],
  assembly: ['assembly', 'quốc hội', 'assemblée'],
};
const capacities = {
  holder: ['holder', 'chính thức', 'titulaire'],
  acting: ['acting', 'quyền', 'phụ trách', 'intérimaire'],
} as const;

/** Whichever of them is called so; what nobody knows is left as it is, for the cell's fault to name it. */
function called<K extends string>(table: Readonly<Record<K, readonly string[]>>, said: string) {
  const named = Object.entries<readonly string[]>(table).find(([, names]) =>
    names.some((name) => plain(name) === plain(said)),
  );
  return named?.[0] ?? said;
}

const kinds = Object.fromEntries(
  Object.entries(postTitles).map(([kind, title]) => [
    kind,
    [kind, ...languages.map((language) => title[language])],
  ]),
);

/** 5/3/2026 is written as well as 2026-03-05. */
function dayOf(said: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said) ?? [];
  return year === undefined
    ? said
    : `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

type Cells = TableRow['cells'];

function unitIn(cells: Cells): readonly Candidate[] {
  const vi = cells.get('name');
  const name = { vi, en: cells.get('nameEn') ?? vi, fr: cells.get('nameFr') ?? vi };
  const level = called(levels, cells.get('level') ?? '');
  const superior = cells.get('superior') ?? null;
  return [{ act: 'AddUnit', payload: { id: cells.get('id'), name, superior, level } }];
}

function postIn(cells: Cells): readonly Candidate[] {
  const unit = cells.get('unit');
  const kind = called(kinds, cells.get('kind') ?? '');
  const usual = (postTitles as Partial<typeof postTitles>)[kind as PostKind];
  const vi = cells.get('title') ?? usual?.vi;
  const own = cells.has('title') ? undefined : usual;
  const title = {
    ...{ vi, en: cells.get('titleEn') ?? own?.en ?? vi, fr: cells.get('titleFr') ?? own?.fr ?? vi },
  };
  return [
    { act: 'AddPost', payload: { id: cells.get('id') ?? `${unit}:${kind}`, unit, kind, title } },
  ];
}

function personIn(cells: Cells): readonly Candidate[] {
  const id = cells.get('id');
  const person: Candidate = { act: 'AddPerson', payload: { id, name: cells.get('name') } };
  const post = cells.get('post');
  if (post === undefined) return [person];
  const lastDay = cells.get('lastDay');
  const payload = {
    ...{ person: id, post, from: dayOf(cells.get('from') ?? '') },
    lastDay: lastDay === undefined ? null : dayOf(lastDay),
    capacity: called(capacities, cells.get('capacity') ?? 'holder'),
    instrument: cells.get('instrument'),
  };
  return [person, { act: 'Appoint', payload }];
}

const candidatesIn = { units: unitIn, posts: postIn, people: personIn } as const;

/** Under which column a field stands; names have one each in three languages. */
const columnOf = (path: readonly PropertyKey[]): string => {
  const [field = '', language] = path.map(String);
  if (field === 'person') return 'id';
  return language === 'en' || language === 'fr'
    ? `${field}${language === 'en' ? 'En' : 'Fr'}`
    : field;
};

function faultOf(part: FilePart, line: number, cells: Cells, path: readonly PropertyKey[]) {
  const key = columnOf(path);
  const column = columns[part].find((each) => each.key === key)?.vi ?? key;
  const value = cells.get(key);
  const refusal: Refusal =
    value === undefined
      ? refuse('CELL_EMPTY', { column })
      : refuse('CELL_UNREADABLE', { column, value: value.slice(0, 80) });
  return { line, column, refusal };
}

/** Said before in this file, or there already as it is said here. */
function isKnown({ act, payload }: Candidate, directory: Directory, said: Set<string>): boolean {
  const key = `${act} ${JSON.stringify(payload)}`;
  if (said.has(key)) return true;
  said.add(key);
  if (act === 'AddUnit') {
    const { id, name, superior, level } = payload as DirectoryActs['AddUnit'];
    const there = directory.unit(id);
    return there?.name.vi === name.vi && there.superior === superior && there.level === level;
  }
  if (act === 'AddPost') {
    const { id, unit, kind } = payload as DirectoryActs['AddPost'];
    const there = directory.post(id);
    return there?.unit === unit && there.kind === kind;
  }
  if (act === 'AddPerson') {
    const { id, name } = payload as DirectoryActs['AddPerson'];
    return directory.person(id)?.name === name;
  }
  const { person, post, instrument } = payload as DirectoryActs['Appoint'];
  return directory
    .holdingsIn(post)
    .some((row) => row.person === person && row.instrument === instrument);
}

export function fileRowsOf(part: FilePart, table: FileTable, directory: Directory): FileRows {
  const payload: Record<RowPart, object[]> = { units: [], posts: [], people: [], appointments: [] };
  const lines: Record<RowPart, number[]> = { units: [], posts: [], people: [], appointments: [] };
  const faults: TableFault[] = [...table.faults];
  const said = new Set<string>();
  let unchanged = 0;
  for (const { line, cells } of table.rows) {
    const fresh: boolean[] = [];
    for (const candidate of candidatesIn[part](cells)) {
      const read = directoryActSchemas[candidate.act].safeParse(candidate.payload);
      if (!read.success) {
        const { path } = read.error.issues[0] ?? { path: [] };
        faults.push(faultOf(part, line, cells, path));
        fresh.push(true);
        break;
      }
      const isFresh = !isKnown({ ...candidate, payload: read.data }, directory, said);
      fresh.push(isFresh);
      if (!isFresh) continue;
      payload[partOf[candidate.act]].push(read.data);
      lines[partOf[candidate.act]].push(line);
    }
    if (!fresh.includes(true)) unchanged += 1;
  }
  return { payload: payload as unknown as Rows, lines, unchanged, faults };
}
