/** domain: the register of delegations as one pilot sees it: the tenant's standing rows, and those given for it alone (M79). */
import type { DelegationRow, Directory } from '../directory';
import type { Pilot } from '../pilot';

/** Acts of a head that may be given to another post for one pilot: our own list. What is not on it stays in the own hand. */
export const delegableActs = [
  'Return',
  'ReferUp',
  'TakeCouncilRoute',
  'ApproveFull',
  'ApprovePilot',
  'Refuse',
  'PostponeDecision',
  'GrantChange',
  'RefuseChange',
  'GrantExtension',
  'RefuseExtension',
  'CommitResource',
  'RefuseResource',
  'PlanSupport',
  'AskOpinion',
  'ResolveObstacle',
  'EscalateObstacle',
  'OrderSuspension',
  'ResumeSuspension',
] as const;
export type DelegableAct = (typeof delegableActs)[number];

export const delegatedHere = (pilot: Pilot): readonly DelegationRow[] => pilot.delegated ?? [];

export const withDelegated = (pilot: Pilot, row: DelegationRow): Pilot => ({
  ...pilot,
  delegated: [...delegatedHere(pilot), row],
});

export const delegationOf = (
  pilot: Pilot,
  directory: Directory,
  id: string,
): DelegationRow | undefined =>
  directory.delegation(id) ?? delegatedHere(pilot).find((row) => row.id === id);

export const delegationsOf = (pilot: Pilot, directory: Directory): readonly DelegationRow[] => [
  ...(directory.data.delegations ?? []),
  ...delegatedHere(pilot),
];

export const delegationsToPost = (
  pilot: Pilot,
  directory: Directory,
  post: string,
): readonly DelegationRow[] => [
  ...directory.delegationsTo(post),
  ...delegatedHere(pilot).filter((row) => row.to === post),
];
