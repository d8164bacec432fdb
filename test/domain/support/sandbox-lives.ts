/** test: a pilot under a law of controlled testing from its start on, and what it asks for. */
import type { Refusal } from '../../../domain/kernel';
import type { Law } from '../../../domain/law/law';
import { staff } from './ending';
import type { Life } from './life';
import { approvePilot, passed } from './routes';
import { fitting, granting } from './sandbox';

export const owner = staff.owner;
export const head = staff.head;

/** Approved and started on 2 March 2026 for as long as its plan wants. */
export function startedUnder(law: Law, months = 24): Life {
  const plan = fitting({ term: { kind: 'months', months } });
  const life = passed({ law, submission: { plan } });
  approvePilot(life, granting(life));
  return life
    .does(owner, 'Prepare', { preparations: 'text:preparations' })
    .does(owner, 'Start', { startedOn: '2026-03-02', resourcesConfirmed: true })
    .does(staff.supervisor, 'ConfirmStart', { note: null });
}

export const words = (newEnd: string | null, reviewOn: string | null = null) => ({
  newEnd,
  condition: null,
  reviewOn,
  participants: [],
});
export const wish = (newEnd: string | null, reviewOn: string | null = null) => ({
  ...words(newEnd, reviewOn),
  reasons: 'text:reasons',
});
export const grantOf = (number: number, newEnd: string, signedOn: string) => ({
  ...words(newEnd),
  matter: `extension-${number}`,
  number: null,
  signedOn,
  effectFrom: null,
  conditions: null,
});
export const changeWish = {
  aspects: ['time'],
  description: 'text:d',
  reasons: 'text:r',
  effectOnTargets: null,
  growsScope: false,
  part: null,
  participant: null,
  newEnd: null,
};
export const changeGrant = (life: Life, more: object) => ({
  matter: `change-${life.pilot.opened['change'] ?? 0}`,
  number: null,
  description: 'text:d',
  less: false,
  effectiveFrom: new Date(Date.parse(life.now) + 7 * 3_600_000).toISOString().slice(0, 10),
  newEnd: null,
  newTargets: [],
  newOwner: null,
  newBudgetVnd: null,
  ...more,
});

export const asks = (life: Life, newEnd: string | null, reviewOn?: string): Refusal | null =>
  life.tries(owner, 'RequestExtension', wish(newEnd, reviewOn));

export function extended(life: Life, number: number, day: string, newEnd: string): Life {
  return life
    .until(`${day} 09:00`)
    .does(owner, 'RequestExtension', wish(newEnd))
    .does(head, 'GrantExtension', grantOf(number, newEnd, day));
}
