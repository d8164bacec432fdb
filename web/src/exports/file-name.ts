/** web: the name under which an exported file is kept: what it is of, and the beginning of its hash, so that two are told apart. */
import type { ExportPage } from '../../../contracts/exports';

const safe = (text: string): string => text.replace(/[^\w-]+/g, '-');

export const fileNameOf = (
  pilot: string,
  matter: string,
  { hash }: Pick<ExportPage, 'hash'>,
): string => `${safe(pilot)}-${safe(matter)}-${hash.slice(0, 12)}.json`;

/** Hands the bytes over as they came: a file that was written anew would have another hash. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
