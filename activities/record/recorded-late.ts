/** activities: in time, recorded late: the act came before its due, but the overdue entry was already written. It stays. */
import { clockActor, dutiesOf } from '../../domain/deadlines';
import { versionOf } from '../../domain/evolve';
import type { Command, PilotEvent } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import type { Pilot } from '../../domain/pilot';
import type { Instant } from '../../domain/time';
import { isOverdue } from './read-model';

/** `pilot` as it was before the command. */
export function recordedLate(
  pilot: Pilot,
  law: Law,
  command: Command,
  receivedAt: Instant,
): readonly PilotEvent[] {
  if (pilot.revision === 0) return [];
  const { matter } = command.payload as { matter?: unknown };
  return dutiesOf(pilot, law)
    .filter(
      (duty) =>
        duty.commands.includes(command.name) &&
        (duty.matter === 'main' || matter === undefined || duty.matter === matter),
    )
    .filter((duty) => duty.post === undefined || duty.post === command.actor.post)
    .filter((duty) => receivedAt < duty.due.at && isOverdue(pilot, duty))
    .map(({ step, due }) => ({
      type: 'RecordedLate',
      v: versionOf('RecordedLate'),
      at: receivedAt,
      by: clockActor,
      body: { command: command.id, step, due: due.at },
    }));
}
