/** cli/docs: docs/mechanisms.md: each of the 109 mechanisms with the code that does it and the tests that prove it. */
import { book } from '../../domain/book';
import { codes, page, table } from './markdown';
import type { MechanismRow } from './mechanism-rows';
import { mechanismRows } from './mechanism-rows';

const opening = `# The mechanisms

Made by \`npx pilotage docs\` from \`cli/docs/mechanism-rows.ts\`, the chapters and the titles of the tests. Do not edit: say in the rows where a mechanism is done, and name it in the title of the test that would fail without it, as \`[M24]\`.`;

const fileName = (path: string): string => path.split('/').at(-1) ?? path;

const link = (path: string): string => `[${fileName(path)}](../${path})`;

const commandsOf = (path: string): readonly string[] => {
  const name = /^domain\/chapters\/(.+)\.ts$/.exec(path)?.[1];
  return Object.keys(book.find((chapter) => chapter.name === name)?.commands ?? {});
};

/** Rows without code or without a test are said to be so. */
const told = (cells: readonly string[]): string =>
  cells.length === 0 ? '**none**' : cells.join(', ');

function row({ n, what, places }: MechanismRow, tests: readonly string[]): string[] {
  const commands = places.flatMap(commandsOf);
  return [
    `M${n}`,
    what,
    told(places.map(link)),
    codes(commands),
    told(tests.map((file) => link(`test/${file}`))),
  ];
}

export const mechanismsPage = (proofs: ReadonlyMap<number, readonly string[]>): string =>
  page(
    opening,
    table(
      ['', 'Mechanism', 'Done by', 'Commands', 'Proved by'],
      mechanismRows.map((each) => row(each, proofs.get(each.n) ?? [])),
    ),
  );
