/** domain: what waits for the supervisor: the next visit, its miss, and the closing of what was held. */
import { localDateOf } from '../calendar/calendar';
import { dueAfterReceipt, dueAtEndOf, dueOn } from '../due';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import { openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { isReconstructing } from '../pilot';
import type { Stage } from '../stages';
import { closedAfterRun, started, underOutcomeReview } from '../stages';
import type { Instant } from '../time';
import { addDays } from '../time';
import type { Checkpoint } from './checkpoint';
import { CHECKPOINT, awaitedCheckpoint, nextAnchor } from './checkpoint';
import { areCheckpointsStopped } from './suspension';

const startedStages: readonly Stage[] = started;
export const whileClosing: readonly Stage[] = [
  ...started,
  ...underOutcomeReview,
  ...closedAfterRun,
];
const rule = 'checkpoint.interval';

/** Sources never told of our checkpoints: the row begins when a told pilot is taken into care. */
export function visitDuties(pilot: Pilot, law: Law): readonly Duty[] {
  const { startedOn } = pilot.running;
  const idle = isReconstructing(pilot) || startedOn === null || areCheckpointsStopped(pilot);
  if (idle || !startedStages.includes(pilot.stage)) return [];
  const next = awaitedCheckpoint(pilot);
  return next === null
    ? [planDuty(pilot, law, startedOn)]
    : [holdDuty(law, next), missDuty(pilot, law, next)];
}

function planDuty({ watchedFrom }: Pilot, law: Law, startedOn: string): Duty {
  const since = watchedFrom === null ? startedOn : localDateOf(law.calendar, watchedFrom);
  return silent('main', 'planCheckpoint', dueAtEndOf(law, since));
}

function holdDuty(law: Law, { id, openedAt, data }: Matter<Checkpoint>): Duty {
  const commands = ['HoldCheckpoint', 'MoveCheckpoint', 'SkipCheckpoint'];
  const due = dueOn(law, data.movedTo ?? data.anchorOn);
  return {
    matter: id,
    step: 'holdCheckpoint',
    role: 'supervisor',
    commands,
    openedAt,
    rule,
    due,
    params: { anchor: data.anchorOn },
  };
}

const missDuty = (pilot: Pilot, law: Law, { id, data }: Matter<Checkpoint>): Duty =>
  silent(id, 'missCheckpoint', dueAtEndOf(law, addDays(nextAnchor(pilot, data), -1)));

/** Opened at its own due, so that it has no steps before it. */
const silent = (
  matter: string,
  step: string,
  due: { readonly date: string; readonly at: Instant },
): Duty => ({
  matter,
  step,
  role: 'supervisor',
  commands: [],
  openedAt: due.at,
  rule,
  due,
  silent: true,
});

export function closingDuties(pilot: Pilot, law: Law): readonly Duty[] {
  if (!whileClosing.includes(pilot.stage)) return [];
  return openMattersOf<Checkpoint>(pilot, CHECKPOINT)
    .filter((matter) => matter.state === 'held')
    .map(({ id, openedAt, data }) => {
      const since = data.heldAt ?? openedAt;
      const due = dueAfterReceipt(law, since, 'checkpoint.close');
      return {
        matter: id,
        step: 'closeCheckpoint',
        role: 'supervisor',
        commands: ['CloseCheckpoint'],
        openedAt: since,
        rule: 'checkpoint.close',
        due,
      };
    });
}
