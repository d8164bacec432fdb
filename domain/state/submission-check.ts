/** domain: what every proposal must have before anybody looks at it (M1, M34, M71). */
import type { Directory } from '../directory';
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Submission } from './lineage';
import type { Plan } from './proposal';

export type Proposed = Pick<
  Submission,
  'title' | 'plan' | 'addressee' | 'interestsDeclared' | 'interested' | 'withinDuties'
>;

/** Shares of authors are all of the authorship, or nobody named any. */
export const sharesFit = ({ authorship }: Plan): Refusal | null =>
  authorship.length === 0 || authorship.reduce((sum, share) => sum + share.percent, 0) === 100
    ? null
    : refuse('AUTHORSHIP_NOT_WHOLE');

export function proposedFits(proposed: Proposed, directory: Directory): Refusal | null {
  if (!proposed.interestsDeclared) return refuse('INTERESTS_NOT_DECLARED');
  if (!proposed.withinDuties) return refuse('NOT_WITHIN_DUTIES');
  if (directory.unit(proposed.addressee) === undefined)
    return refuse('NO_SUCH_UNIT', { unit: proposed.addressee });
  return sharesFit(proposed.plan);
}
