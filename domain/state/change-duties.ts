/** domain: what waits for a person while a change is asked for, checked, granted for later. */
import { dueAfterReceipt, dueOn } from '../due';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import type { Matter } from '../pilot';
import type { Change } from './change';
import { deciding } from './request';

export function changeDuties(matter: Matter<Change>, law: Law): readonly Duty[] {
  const { id, state, openedAt, data } = matter;
  if (state === 'grantedLater' && data.granted !== null) {
    const due = dueOn(law, data.granted.effectiveFrom);
    return [
      {
        matter: id,
        step: 'putChangeInForce',
        role: 'owner',
        commands: ['PutChangeInForce'],
        openedAt: data.grantedAt ?? openedAt,
        rule: 'change.begin',
        due,
      },
    ];
  }
  const decide = deciding(matter, law, 'decideChange', 'change.decide', [
    'GrantChange',
    'RefuseChange',
  ]);
  const missing = data.growsScope && data.sheets.length < numberRule(law, 'legality.reviewers');
  if (!missing) return [decide];
  return [
    decide,
    {
      matter: id,
      step: 'recheckLegality',
      role: 'legal',
      commands: ['RecheckLegality'],
      openedAt,
      rule: 'legality.check',
      due: dueAfterReceipt(law, openedAt, 'legality.check'),
    },
  ];
}
