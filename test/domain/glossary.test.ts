/** Every word that a person can meet exists in three languages; what is missing is named with the file that needs it. */
import { commandRules, eventRules } from '../../domain/book';
import type { Glossary } from '../../domain/glossary-shape';
import { glossaries } from '../../domain/glossary.generated';
import { MARKS } from '../../domain/law/pack';
import { roles } from '../../domain/roles';
import type { WordSort } from '../../domain/speech';
import { choiceWord, fieldWord, hasWord, stateWord } from '../../domain/speech';
import { phaseOfStage, stages } from '../../domain/stages';
import type { Words } from '../../domain/words';
import { languages } from '../../domain/words';
import type { Named } from './support/named';
import {
  matterStates,
  otherCodes,
  payloadFields,
  refusalCodes,
  schemaNames,
  stepNames,
} from './support/named';

const pages: readonly (readonly [string, Glossary])[] = Object.entries(glossaries);
const without = (sort: WordSort, names: readonly string[]): readonly string[] =>
  names.filter((name) => !hasWord(sort, name));
const wordless = (sort: WordSort, named: readonly Named[]): readonly string[] =>
  named
    .filter(({ name }) => !hasWord(sort, name))
    .map(({ name, where }) => `${sort} ${name} (${where})`);

const itself = (words: Words, key: string): boolean =>
  words.vi === key && words.en === key && words.fr === key;
const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

describe('words in three languages', () => {
  it('for every command and every event', () => {
    expect({
      commands: without('command', [...commandRules.keys()]),
      events: without('event', [...eventRules.keys()]),
    }).toEqual({
      commands: [],
      events: [],
    });
  });

  it('for every step that a task can ask for', () =>
    expect(wordless('step', stepNames())).toEqual([]));

  it('for every refusal of the law', () => expect(wordless('refusal', refusalCodes())).toEqual([]));

  it('for every flag, and every other code that the law hands on', () => {
    const named = otherCodes().filter(
      ({ name }) => !hasWord('refusal', name) && !hasWord('term', name),
    );
    expect(wordless('flag', named)).toEqual([]);
  });

  it('for every kind of matter that a command acts upon, and each of its states', () => {
    const acted = [...commandRules.values()].flatMap(({ matter }) =>
      matter === undefined ? [] : [matter],
    );
    const kinds = without('kind', once(acted.map(({ kind }) => kind)));
    const states = acted.flatMap(({ kind, states: named }) =>
      named
        .filter((state) => itself(stateWord(kind, state), state))
        .map((state) => `${kind}: ${state}`),
    );
    expect({ kinds, states: once(states) }).toEqual({ kinds: [], states: [] });
  });

  it('for every state that a matter is put into', () =>
    expect(wordless('state', matterStates())).toEqual([]));

  it('for every stage, phase and role, and every mark', () => {
    const terms = [
      ...stages,
      ...Object.values(phaseOfStage),
      ...roles,
      ...MARKS.map((mark) => `mark.${mark}`),
      'localSetting',
    ];
    expect(without('term', once(terms))).toEqual([]);
  });

  it('for every field of a form', () => {
    const missing = payloadFields().filter(({ command, field }) =>
      itself(fieldWord(command, field), field),
    );
    expect(once(missing.map(({ command, field }) => `${command}.${field}`))).toEqual([]);
  });

  it('for every choice in a form', () => {
    const missing = payloadFields().flatMap(({ command, field, values }) =>
      values
        .filter((value) => itself(choiceWord(command, field, value), value))
        .map((value) => `${command}: ${field}.${value}`),
    );
    expect(once(missing)).toEqual([]);
  });
});

describe('the words themselves', () => {
  const entries = pages.flatMap(([page, glossary]) =>
    Object.entries(glossary).flatMap(([section, words]) =>
      Object.entries(words as Record<string, Words>).map(([key, word]) => ({
        at: `${page}.${section}.${key}`,
        word,
      })),
    ),
  );

  it('are never blank', () => {
    const blank = entries.filter(({ word }) =>
      languages.some((language) => word[language].trim() === ''),
    );
    expect(blank.map(({ at }) => at)).toEqual([]);
  });

  it('have the same places in every language', () => {
    const places = (text: string): string =>
      [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
    const uneven = entries.filter(
      ({ word }) => new Set(languages.map((language) => places(word[language]))).size > 1,
    );
    expect(uneven.map(({ at }) => at)).toEqual([]);
  });

  it('of a refusal are one sentence', () => {
    const refusals = entries.filter(({ at }) => at.includes('.refusals.'));
    const isOne = (text: string): boolean => text.endsWith('.') && !/[.!?]\s+\p{Lu}/u.test(text);
    const broken = refusals.filter(({ word }) =>
      languages.some((language) => !isOne(word[language])),
    );
    expect(broken.map(({ at }) => at)).toEqual([]);
  });
});

describe('the law and its forms', () => {
  it('have a schema for every command, and a command for every schema', () => {
    const commands = [...commandRules.keys()];
    expect({
      withoutSchema: commands.filter((name) => !schemaNames().includes(name)),
      withoutCommand: schemaNames().filter((name) => !commandRules.has(name)),
    }).toEqual({ withoutSchema: [], withoutCommand: [] });
  });
});
