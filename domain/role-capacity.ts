/** domain: in what capacity a role is carried, and what becomes of it when nobody holds its post: read from the rules of roles.ts. */
import type { Role } from './roles';
import { fallsToHead, unitRoles } from './roles';

/** `unitPost`: a post of the competent unit, else of the nearest unit above that has one. `namedPost`: one that a decision or a matter names. */
export type Carrier = 'unitPost' | 'namedPost' | 'person' | 'anyPost' | 'program';
/** Who stands in. An opinion, a check, a vote falls to nobody. */
export type StandIn = 'head' | 'headAbove' | 'nobody';

export interface Capacity {
  readonly carrier: Carrier;
  readonly standIn: StandIn;
}

const notByPost: Partial<Record<Role, Carrier>> = {
  proposer: 'person',
  respondent: 'person',
  anyCadre: 'anyPost',
  system: 'program',
};

const headsByLevel: readonly Role[] = ['head', 'superiorHead', 'managingHead'];

const standIn = (role: Role): StandIn => {
  if (headsByLevel.includes(role)) return 'headAbove';
  return fallsToHead.includes(role) ? 'head' : 'nobody';
};

export const capacityOf = (role: Role): Capacity => ({
  carrier: notByPost[role] ?? (unitRoles[role] === undefined ? 'namedPost' : 'unitPost'),
  standIn: standIn(role),
});
