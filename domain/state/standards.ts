/** domain: leader standards as a list that the pack switches on one by one (Regulations 214 and 89, not read: local settings; M67). */
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Law } from '../law/law';
import { flagRule } from '../law/law';
import type { Rule } from '../law/pack';
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { IncentiveForm } from './incentive';

export const standards = [
  'politics',
  'ethics',
  'capacity',
  'prestige',
  'results',
  'unity',
  'daresToDecide',
] as const;
export type Standard = (typeof standards)[number];

export const standardsKind = 'standards';

export interface StandardsSheet {
  readonly person: string;
  readonly met: readonly Standard[];
  readonly notMet: readonly Standard[];
}

/** Each is off until a unit vouches for it. */
export const standardRules: Readonly<Record<string, Rule>> = Object.fromEntries(
  standards.map((standard) => [
    `standard.${standard}`,
    {
      value: false,
      unit: 'flag',
      instrument: standard === 'results' ? 'Regulation 89-QĐ/TW' : 'Regulation 214-QĐ/TW',
      article: 'not read',
      mark: 'U',
      localSetting: true,
    } satisfies Rule,
  ]),
);

export const standardsInUse = (law: Law): readonly Standard[] =>
  standards.filter((standard) => flagRule(law, `standard.${standard}`));

const priorities: readonly IncentiveForm[] = [
  'appointmentPriority',
  'planningPriority',
  'rotationPriority',
];

/** A priority goes to whoever meets every standard in use; with none in use nothing is asked. */
export function standardsLack(
  pilot: Pilot,
  law: Law,
  form: IncentiveForm,
  person: string | null,
): Refusal | null {
  const inUse = priorities.includes(form) ? standardsInUse(law) : [];
  if (inUse.length === 0) return null;
  const sheet = mattersOf<StandardsSheet>(pilot, standardsKind)
    .filter(({ data }) => data.person === person)
    .at(-1)?.data;
  const open = inUse.find(
    (standard) => !sheet?.met.includes(standard) && !sheet?.notMet.includes(standard),
  );
  if (open !== undefined) return refuse('STANDARD_NOT_ASSESSED', { standard: open });
  const failed = inUse.find((standard) => sheet?.notMet.includes(standard));
  return failed === undefined ? null : refuse('STANDARD_NOT_MET', { standard: failed });
}
