/** api: who reads consolidated reports: whoever signs or prepares them, and the auditor. */
import { mayDo } from '../../domain/reports/decide';
import { noFigures } from '../errors';
import type { Scene } from '../scene';

export function requireReportReader({ directory, now }: Scene, person: string): void {
  const reads = directory
    .holdingsOf(person, now)
    .some(
      ({ post }) =>
        directory.post(post)?.kind === 'auditor' || mayDo(directory, 'PrepareReport', post),
    );
  if (!reads) throw noFigures();
}
