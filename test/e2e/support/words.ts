/** test: the words that people read on the screens, so that tests find things as people do. */
import type { GlossaryView } from '../../../contracts/reference-replies';
import type { Language } from '../../../domain/words';
import type { Terms } from '../../../web/src/terms/terms';
import { termsOf } from '../../../web/src/terms/terms';
import { en } from '../../../web/src/words/en';
import { fr } from '../../../web/src/words/fr';
import type { ScreenWords } from '../../../web/src/words/vi';
import { vi } from '../../../web/src/words/vi';

export interface Words {
  readonly language: Language;
  /** Words around the record. */
  readonly screen: ScreenWords;
  /** Words of the field. */
  readonly terms: Terms;
  /** The chapter that a command belongs to: its fields have its words. */
  chapterOf(command: string): string | undefined;
}

const screens: Readonly<Record<Language, ScreenWords>> = { vi, en, fr };

export async function wordsIn(language: Language, address: string): Promise<Words> {
  const answer = await fetch(`${address}/api/words/${language}`);
  const glossary = (await answer.json()) as GlossaryView;
  const chapters = Object.entries(glossary.chapters);
  return {
    language,
    screen: screens[language],
    terms: termsOf(glossary),
    chapterOf: (command) =>
      chapters.find(([, chapter]) => chapter['commands']?.[command] !== undefined)?.[0],
  };
}

/** A sentence of the screens with its places filled. */
export const say = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
