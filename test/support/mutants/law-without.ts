/**
 * test: runs test files of the law with one file of the law taken out, for scripts/mutants.mjs. A chapter is missing
 * from the book; of any other file each function answers nothing and each list is empty.
 */
import { join } from 'node:path';
import { takeOut } from './taken-out';

const root = join(__dirname, '..', '..', '..');

export interface Mutant {
  /** From the project's root; '' is the whole law. */
  readonly without: string;
  readonly files: readonly string[];
  readonly mechanisms: readonly number[];
}

/** A file that does not even load without it fails for each mechanism that it proves. */
function tellOf(error: unknown, mechanisms: readonly number[]): void {
  it.each(mechanisms)('[M%d] does not load', () => {
    throw error;
  });
}

export function lawWithout({ without, files, mechanisms }: Mutant): void {
  takeOut(without);
  if (without !== '' && !without.startsWith('domain/chapters/')) jest.doMock(join(root, without));
  describe.each(files)('%s', (file) => {
    try {
      jest.requireActual(join(root, file));
    } catch (error) {
      tellOf(error, mechanisms);
    }
  });
}
