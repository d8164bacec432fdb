/** domain: what waits for a person while something stands still, or is to stand still. */
import { dueAfterDay, dueOn } from '../due';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import type { Matter } from '../pilot';
import type { Suspension } from './suspension';

export function suspensionDuty(
  { id, state, openedAt, data }: Matter<Suspension>,
  law: Law,
): readonly Duty[] {
  if (state === 'ordered') {
    const rule = 'suspension.begin';
    return [
      {
        matter: id,
        step: 'beginSuspension',
        role: 'owner',
        commands: ['BeginSuspension'],
        openedAt,
        rule,
        due: dueOn(law, data.from),
      },
    ];
  }
  if (state !== 'suspended') return [];
  const commands = ['ResumeSuspension', 'ProlongSuspension'];
  const shared = {
    matter: id,
    step: 'resumeSuspension',
    role: 'head',
    commands,
    openedAt,
  } as const;
  return data.plannedUntil === null
    ? [
        {
          ...shared,
          rule: 'suspension.review',
          due: dueAfterDay(law, data.from, 'suspension.review'),
        },
      ]
    : [{ ...shared, rule: 'suspension.resume', due: dueOn(law, data.plannedUntil) }];
}
