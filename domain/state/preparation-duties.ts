/** domain: what waits for a person between the decision and the confirmed start. */
import { dueAfterReceipt } from '../due';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import { started } from '../stages';

const startedStages: readonly Stage[] = started;

export const withoutBaseline = ({ proposal, running }: Pilot): readonly string[] =>
  proposal.plan.indicators
    .filter((each) => each.baseline === null && running.baselines[each.id] === undefined)
    .map((each) => each.id);

export function beforeStartDuties(pilot: Pilot, law: Law): readonly Duty[] {
  const { decision, preparedAt } = pilot.running;
  if (decision === null) return [];
  const owner = { matter: 'main', role: 'owner' } as const;
  if (pilot.stage === 'APPROVED_FULL' || pilot.stage === 'APPROVED_PILOT') {
    const rule = 'preparation.prepare';
    return [
      {
        ...owner,
        step: 'prepare',
        commands: ['Prepare'],
        openedAt: decision.decidedAt,
        rule,
        due: dueAfterReceipt(law, decision.decidedAt, rule),
      },
    ];
  }
  if (pilot.stage !== 'PREPARING') return [];
  const rule = 'preparation.start';
  const shared = {
    ...owner,
    openedAt: preparedAt ?? decision.decidedAt,
    rule,
    due: dueAfterReceipt(law, decision.decidedAt, rule),
  };
  const baseline: Duty = { ...shared, step: 'recordBaseline', commands: ['RecordBaseline'] };
  return [
    ...(withoutBaseline(pilot).length > 0 ? [baseline] : []),
    { ...shared, step: 'start', commands: ['Start'] },
  ];
}

export function confirmationDuty(pilot: Pilot, law: Law): readonly Duty[] {
  const { startedAt, startConfirmedAt } = pilot.running;
  if (startedAt === null || startConfirmedAt !== null || !startedStages.includes(pilot.stage))
    return [];
  const rule = 'preparation.confirmStart';
  return [
    {
      matter: 'main',
      step: 'confirmStart',
      role: 'supervisor',
      commands: ['ConfirmStart'],
      openedAt: startedAt,
      rule,
      due: dueAfterReceipt(law, startedAt, rule),
    },
  ];
}
