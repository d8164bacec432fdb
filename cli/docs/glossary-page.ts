/** cli/docs: docs/glossary.md: every word of the law in three languages, chapter by chapter. */
import { doubts } from '../../domain/doubts';
import type { Glossary } from '../../domain/glossary-shape';
import { glossaries } from '../../domain/glossary.generated';
import type { Words } from '../../domain/words';
import { blocks, code, page, table } from './markdown';

const opening = `# Glossary

Made by \`npx pilotage docs\` from \`domain/glossary\`. Do not edit: change the words there.

One term, one word. Vietnamese is the master; a word that is wrong is wrong there first. \`{places}\` are filled from the event or the refusal. Labels of form fields and of choices are beside these in the same files.`;

/** What a reader of the law looks up; labels of fields and choices belong to the forms. */
const parts = [
  ['terms', 'Terms'],
  ['kinds', 'Kinds of matter'],
  ['states', 'States'],
  ['commands', 'Commands'],
  ['events', 'Events'],
  ['steps', 'Steps'],
  ['flags', 'Flags'],
  ['refusals', 'Refusals'],
] as const satisfies readonly (readonly [keyof Glossary, string])[];

const rowsOf = (words: Readonly<Record<string, Words>>): string[][] =>
  Object.entries(words).map(([key, { vi, en, fr }]) => [code(key), vi, en, fr]);

const part = (title: string, words: Readonly<Record<string, Words>> | undefined): string =>
  table([title, 'Tiếng Việt', 'English', 'Français'], rowsOf(words ?? {}));

const section = (name: string, glossary: Glossary): string =>
  blocks(`## ${name}`, ...parts.map(([key, title]) => part(title, glossary[key])));

const doubtful = (): string =>
  blocks(
    '## Doubts of translation',
    'Where a translation says something else, the Vietnamese term counts.',
    table(
      ['Tiếng Việt', 'English', 'Français', 'Rendered as', 'Where', 'Taken here as'],
      doubts.map(({ term, rendered, source, taken }) => [
        term.vi,
        term.en,
        term.fr,
        rendered,
        source,
        taken.en,
      ]),
    ),
  );

export const glossaryPage = (all: Readonly<Record<string, Glossary>> = glossaries): string =>
  page(
    opening,
    doubtful(),
    ...Object.entries(all).map(([name, glossary]) => section(name, glossary)),
  );
