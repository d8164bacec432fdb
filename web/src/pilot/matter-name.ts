/** web: a side proceeding by its kind and number: "Vướng mắc 2". */
import type { Terms } from '../terms/terms';

export function matterName(terms: Terms, id: string): string {
  const [kind = id, number] = id.split('-');
  return number === undefined ? terms.kind(kind) : `${terms.kind(kind)} ${number}`;
}
