/** domain: every word that a person reads exists in three languages; Vietnamese is the master. */
export type Language = 'vi' | 'en' | 'fr';
export const languages = ['vi', 'en', 'fr'] as const satisfies readonly Language[];

export interface Words {
  readonly vi: string;
  readonly en: string;
  readonly fr: string;
}

export type WordParams = Readonly<Record<string, string | number>>;

/** Fills `{name}` places of a sentence; a missing value stays visible as its name. */
export function say(words: Words, language: Language, params: WordParams = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    params[name] === undefined ? whole : String(params[name]),
  );
}
