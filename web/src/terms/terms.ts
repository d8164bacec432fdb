/** web: the words of the field, looked up in the glossary of the law. What it does not know is shown as it is written. */
import type { GlossaryView } from '../../../contracts/reference-replies';
import type { WordParams } from '../../../domain/words';

type Section =
  'kinds' | 'states' | 'commands' | 'events' | 'steps' | 'fields' | 'choices' | 'flags' | 'terms';

export interface Terms {
  command(name: string): string;
  /** What happened, as a sentence. */
  event(name: string, params?: WordParams): string;
  step(name: string, params?: WordParams): string;
  stage(name: string): string;
  role(name: string): string;
  kind(name: string): string;
  /** State of a matter of a kind. */
  state(kind: string, state: string): string;
  flag(code: string): string;
  /** Label of a form's field; the chapter's own word first. */
  field(name: string, chapter?: string): string;
  choice(field: string, value: string, chapter?: string): string;
  /** Only if the glossary has a word for it. */
  knownChoice(field: string, value: string, chapter?: string): string | undefined;
  term(name: string): string;
  /** The chapter that a kind of matter belongs to. */
  chapterOfKind(kind: string): string | undefined;
  chapterOfEvent(event: string): string | undefined;
}

/** camelCase or UPPER_SNAKE as words, for what has no entry. */
export function readable(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const filled = (sentence: string, params: WordParams): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    params[name] === undefined ? whole : String(params[name]),
  );

/** Chapters are named by their files in the forms, and as a property in the glossary. */
const propertyOf = (chapter: string): string =>
  chapter.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export function termsOf({ chapters }: GlossaryView): Terms {
  const all = Object.values(chapters);
  const anywhere = (section: Section, key: string): string | undefined => {
    for (const chapter of all) {
      const word = chapter[section]?.[key];
      if (word !== undefined) return word;
    }
    return undefined;
  };
  const word = (section: Section, key: string, chapter?: string): string | undefined =>
    (chapter === undefined ? undefined : chapters[propertyOf(chapter)]?.[section]?.[key]) ??
    anywhere(section, key);
  const chapterWith = (section: Section, key: string): string | undefined =>
    Object.keys(chapters).find((name) => chapters[name]?.[section]?.[key] !== undefined);
  const termOf = (kind: string, name: string): string =>
    anywhere('terms', `${kind}.${name}`) ?? anywhere('terms', name) ?? readable(name);
  return {
    event: (name, params = {}) => filled(word('events', name) ?? readable(name), params),
    command: (name) => word('commands', name) ?? readable(name),
    step: (name, params = {}) => filled(word('steps', name) ?? readable(name), params),
    stage: (name) => termOf('stage', name),
    role: (name) => termOf('role', name),
    kind: (name) => word('kinds', name) ?? readable(name),
    state: (kind, state) => word('states', state, chapterWith('kinds', kind)) ?? readable(state),
    flag: (code) => word('flags', code) ?? readable(code),
    field: (name, chapter) => word('fields', name, chapter) ?? readable(name),
    choice: (field, value, chapter) =>
      word('choices', `${field}.${value}`, chapter) ?? readable(value),
    knownChoice: (field, value, chapter) => word('choices', `${field}.${value}`, chapter),
    term: (name) => anywhere('terms', name) ?? readable(name),
    chapterOfKind: (kind) => chapterWith('kinds', kind),
    chapterOfEvent: (event) => chapterWith('events', event),
  };
}
