/** test: a register of delegations, and a pilot with an obstacle that a deputy would resolve for the head. */
import type { DelegationRow, Directory } from '../../../domain/directory';
import { directoryOf } from '../../../domain/directory';
import type { Law } from '../../../domain/law/law';
import type { Pilot } from '../../../domain/pilot';
import { alive, head, owner } from './alive';
import { Life, directory as practice, holderOf, lawOf, local } from './life';

export const deputy = 'hoa-lac:deputy-1';
export const further = 'hoa-lac:deputy-2';
export const headPerson = holderOf(head).person;
export const deputyPerson = holderOf(deputy).person;
export const O = 'obstacle-1';

export const row = (change: Partial<DelegationRow> = {}): DelegationRow => ({
  id: 'UQ-9',
  from: head,
  to: deputy,
  givenBy: headPerson,
  scope: {
    commands: ['ResolveObstacle', 'CommitResource'],
    unit: null,
    field: null,
    maxAmountVnd: null,
  },
  inForceFrom: local('2026-01-01 00:00'),
  inForceTo: local('2026-12-31 00:00'),
  revokedAt: null,
  instrument: '9/UQ',
  capacity: 'underAuthorisation',
  basedOn: null,
  ...change,
});
export const scoped = (scope: Partial<DelegationRow['scope']>): DelegationRow =>
  row({ scope: { ...row().scope, ...scope } });
export const passedOn = (change: Partial<DelegationRow> = {}): DelegationRow =>
  row({
    id: 'UQ-10',
    from: deputy,
    to: further,
    givenBy: deputyPerson,
    basedOn: 'UQ-9',
    ...change,
  });

export const registered = (...delegations: readonly DelegationRow[]): Directory =>
  directoryOf({ ...practice.data, delegations });

export const lawWithChain = (links: number): Law => {
  const law = lawOf();
  const rule = law.pack.rules['delegation.chain'];
  if (rule === undefined) throw new Error('No rule about chains');
  const rules = { ...law.pack.rules, 'delegation.chain': { ...rule, value: links } };
  return { ...law, pack: { ...law.pack, rules } };
};

/** A pilot with one obstacle, in a tenant whose register has these rows. */
export function lifeWith(
  rows: readonly DelegationRow[],
  change: (pilot: Pilot) => Pilot = (pilot) => pilot,
  law = lawOf(),
): Life {
  const raised = alive().does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' });
  const life = new Life(law, '2026-03-02 10:00', change(raised.pilot));
  const facts = life.facts.bind(life);
  life.facts = () => ({ ...facts(), directory: registered(...rows) });
  return life;
}

export const resolve = (life: Life, post = deputy) =>
  life.tries(post, 'ResolveObstacle', { matter: O, resolution: 'text:r' });
export const proposal = (change: object) => (pilot: Pilot) => ({
  ...pilot,
  proposal: { ...pilot.proposal, ...change },
});
export const plan = (change: object) => (pilot: Pilot) =>
  proposal({ plan: { ...pilot.proposal.plan, ...change } })(pilot);
