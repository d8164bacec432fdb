/** adapters: the record's own law book, for the api that asks the law beforehand. */
import type { LawBook } from '../../../activities/ports';
import { Unavailable } from '../../../activities/ports';
import { StorageAway } from '../../../contracts/reading';

async function reached<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof Unavailable ? new StorageAway({ cause: error }) : error;
  }
}

export const lawsIn = (
  book: LawBook,
): Pick<LawBook, 'lawOf' | 'lawAtBirth' | 'lawNamed' | 'calendar'> => ({
  lawOf: (pin) => reached(book.lawOf(pin)),
  lawNamed: (tenant, name, current, at) => reached(book.lawNamed(tenant, name, current, at)),
  calendar: (tenant, name, at) => reached(book.calendar(tenant, name, at)),
  lawAtBirth: (tenant, submit, at) => reached(book.lawAtBirth(tenant, submit, at)),
});
