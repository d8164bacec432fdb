/** api: sentences for people: the law's own words where it has them, else the api's. */
import { hasWord, sentenceOfEvent, sentenceOfRefusal } from '../domain/speech';
import type { Hearing } from '../domain/speech';
import type { Directory } from '../domain/directory';
import type { PilotEvent } from '../domain/kernel';
import type { Language, WordParams, Words } from '../domain/words';
import { say } from '../domain/words';
import { problemWords } from './problem-words';

const own = new Map<string, Words>(Object.entries(problemWords));

function refusalIn(language: Language, code: string, params: WordParams): string {
  if (hasWord('refusal', code)) return sentenceOfRefusal({ code, params }, language);
  return say(own.get(code) ?? problemWords.REFUSED, language, { code, ...params });
}

export const sentenceOf = (code: string, params: WordParams): Words => ({
  vi: refusalIn('vi', code, params),
  en: refusalIn('en', code, params),
  fr: refusalIn('fr', code, params),
});

/** An event in plain words: ids by their names, references by the prose that they stand for. */
export function sentenceOfEntry(
  event: Pick<PilotEvent, 'type' | 'body'>,
  language: Language,
  directory: Directory,
  texts: ReadonlyMap<string, string>,
): string {
  const nameOf: NonNullable<Hearing['nameOf']> = (id) =>
    texts.get(id) ??
    directory.unit(id)?.name[language] ??
    directory.post(id)?.title[language] ??
    directory.person(id)?.name;
  return sentenceOfEvent(event, language, { nameOf });
}
