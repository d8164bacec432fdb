/** activities: what another calendar would move: every due date of the pilot, before and after. */
import { dutiesOf } from '../../domain/deadlines';
import type { Adoption, Command, Duty, MovedDue } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import type { Pilot } from '../../domain/pilot';
import type { LawBook } from '../ports';

/** For every other command null. */
export async function adoptionOf(
  laws: LawBook,
  pilot: Pilot,
  law: Law,
  command: Command,
): Promise<Adoption | null> {
  const { calendar: name } = command.payload as { calendar?: unknown };
  if (command.name !== 'AdoptCalendar' || typeof name !== 'string') return null;
  const calendar = await laws.calendar(name);
  if (calendar === null || calendar.id !== law.pack.calendar) return null;
  return { from: pilot.law.calendar, to: name, moved: movedDues(pilot, law, { ...law, calendar }) };
}

const nameOf = ({ matter, step, post }: Duty): string => `${matter}/${step}/${post ?? ''}`;

function movedDues(pilot: Pilot, before: Law, after: Law): readonly MovedDue[] {
  const dues = new Map(dutiesOf(pilot, after).map((duty) => [nameOf(duty), duty.due.at]));
  return dutiesOf(pilot, before).flatMap((duty) => {
    const newDue = dues.get(nameOf(duty));
    if (newDue === undefined || newDue === duty.due.at) return [];
    return [{ matter: duty.matter, step: duty.step, rule: duty.rule, oldDue: duty.due.at, newDue }];
  });
}
