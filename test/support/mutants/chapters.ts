/**
 * test: the law without one chapter, for scripts/mutants.mjs: domain/book reads this file in place of the register of
 * chapters, and the tests of what the chapter did must fail. The program itself knows nothing of it.
 */
import { join } from 'node:path';
import { chapters as whole } from '../../../domain/chapters.generated';
import { takenOut } from './taken-out';

function chapterTakenOut(): unknown {
  const place = takenOut();
  if (!place.startsWith('domain/chapters/')) return null;
  const file = join(__dirname, '..', '..', '..', place);
  return jest.requireActual<{ readonly chapter: unknown }>(file).chapter;
}

const gone = chapterTakenOut();

export const chapters = whole.filter((chapter) => chapter !== gone);
