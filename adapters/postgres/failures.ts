/** adapters: which errors are the data's fault, and which are the attempt's: only those may be tried again. */
import { DatabaseError } from 'pg';
import { Unwritable } from '../../activities/ports';

/** SQLSTATE classes: cardinality, feature, data, constraint, syntax or access, limits of the program. */
const faultsOfData = ['21', '0A', '22', '23', '42', '54'];
const abortedTransaction = '25P02';

export function asUnwritable(error: unknown): unknown {
  const code = error instanceof DatabaseError ? error.code : undefined;
  return code !== undefined && faultsOfData.includes(code.slice(0, 2))
    ? new Unwritable(error)
    : error;
}

/** The statements of one round trip. The first failure is the cause; those after it only follow. */
export async function together<T>(statements: readonly Promise<T>[]): Promise<readonly T[]> {
  const settled = await Promise.allSettled(statements);
  const failures = settled.flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  );
  const cause = failures.find(
    (error) => !(error instanceof DatabaseError && error.code === abortedTransaction),
  );
  if (failures.length > 0) throw cause ?? failures[0];
  return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}
