/** domain: what another version of the calendar would move in a pilot: every due date, old and new side by side. */
import type { Calendar } from './calendar/calendar';
import { dutiesOf } from './deadlines';
import type { Adoption, Duty } from './kernel';
import type { Law } from './law/law';
import type { Pilot } from './pilot';

/** A calendar as a pilot names it. */
export const calendarRef = ({ id, version }: Calendar): string => `${id}@${version}`;

/** Compares the duties under both calendars; none is lost or won by a calendar, some are due on another day. */
export function adoption(pilot: Pilot, law: Law, calendar: Calendar): Adoption {
  const before = byPlace(dutiesOf(pilot, law));
  const after = byPlace(dutiesOf(pilot, { ...law, calendar }));
  const moved = [...before].flatMap(([place, duty]) => {
    const then = after.get(place);
    if (then === undefined || then.due.at === duty.due.at) return [];
    return [
      {
        matter: duty.matter,
        step: duty.step,
        rule: duty.rule,
        oldDue: duty.due.at,
        newDue: then.due.at,
      },
    ];
  });
  return { from: pilot.law.calendar, to: calendarRef(calendar), moved };
}

/** A duty without its date: matter, step and post, and its number among equal ones. */
export function byPlace(duties: readonly Duty[]): ReadonlyMap<string, Duty> {
  const places = new Map<string, Duty>();
  for (const duty of duties) {
    const place = `${duty.matter}/${duty.step}/${duty.post ?? ''}`;
    let number = 0;
    while (places.has(`${place}/${number}`)) number += 1;
    places.set(`${place}/${number}`, duty);
  }
  return places;
}
