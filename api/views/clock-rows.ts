/** api: the open clocks of a pilot with their rules and steps. */
import type { ClockRow } from '../../contracts/http';
import { dutiesOf, dutyKey } from '../../domain/deadlines';
import { rungsOf } from '../../domain/rungs';
import type { Duty } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import { ruleOf } from '../../domain/law/law';
import type { Pilot } from '../../domain/pilot';

function clockRowOf(pilot: Pilot, law: Law, duty: Duty): ClockRow {
  const { article, instrument, mark } = ruleOf(law, duty.rule);
  const rang = pilot.rungs[dutyKey(duty)] ?? [];
  return {
    matter: duty.matter,
    step: duty.step,
    dueAt: duty.due.at,
    rule: duty.rule,
    article,
    instrument,
    mark,
    rungs: rungsOf(duty, law, rang.length).map(({ name, at }) => ({
      name,
      at,
      rang: rang.includes(name),
    })),
    silent: duty.silent === true,
  };
}

export const clockRowsOf = (pilot: Pilot, law: Law): readonly ClockRow[] =>
  dutiesOf(pilot, law)
    .map((duty) => clockRowOf(pilot, law, duty))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
