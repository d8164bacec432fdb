/** api: GET /api/words/:language. The same for everybody until the next build, so that browsers and proxies may keep it. */
import { glossaries } from '../../domain/glossary.generated';
import type { Glossary } from '../../domain/glossary-shape';
import type { Language, Words } from '../../domain/words';
import type { Handler } from '../route';

const inLanguage = (
  section: Readonly<Record<string, Words>>,
  language: Language,
): Record<string, string> =>
  Object.fromEntries(Object.entries(section).map(([key, words]) => [key, words[language]]));

function chapterIn(glossary: Glossary, language: Language): Record<string, Record<string, string>> {
  const sections = Object.entries(glossary) as readonly (readonly [
    string,
    Readonly<Record<string, Words>>,
  ])[];
  return Object.fromEntries(
    sections.map(([name, section]) => [name, inLanguage(section, language)]),
  );
}

export const getWords: Handler<'getWords'> = async ({ params: { language } }) => ({
  status: 200,
  body: {
    language,
    chapters: Object.fromEntries(
      Object.entries(glossaries).map(([name, glossary]) => [name, chapterIn(glossary, language)]),
    ),
  },
  headers: { 'cache-control': 'public, max-age=300' },
});
