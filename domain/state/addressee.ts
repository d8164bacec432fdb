/** domain: to whose head a proposal goes (Decree 73 Art. 7.3-4). */
import type { Directory } from '../directory';

/** The proposer's own unit; the superior one when the proposer is its head. */
export function rightAddressee(directory: Directory, proposerPost: string): string {
  const post = directory.post(proposerPost);
  if (post === undefined) return '';
  const superior = directory.unit(post.unit)?.superior ?? null;
  return post.kind === 'head' && superior !== null ? superior : post.unit;
}
