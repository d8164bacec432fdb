/** domain: to whose head a proposal goes (Decree 73 Art. 7.3-4). */
import type { Directory } from '../directory';
import { superiorNow, unitNow } from '../directory/unit-now';
import type { Instant } from '../time';

/** The proposer's own unit; the superior one when the proposer is its head. A merged unit's mail goes to its successor. */
export function rightAddressee(directory: Directory, proposerPost: string, at: Instant): string {
  const post = directory.post(proposerPost);
  if (post === undefined) return '';
  const superior = post.kind === 'head' ? superiorNow(directory, post.unit, at) : undefined;
  return superior?.id ?? unitNow(directory, post.unit, at);
}
