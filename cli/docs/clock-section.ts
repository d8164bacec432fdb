/** cli/docs: what clocks do: they call, louder and louder; and the little that time alone brings about. */
import type { Ladder, LawPack } from '../../domain/law/pack';
import { blocks, code, table } from './markdown';
import type { Observed } from './observed';
import { bothWords, english } from './vocabulary';

const unitWords = { workingDays: 'working days', calendarDays: 'days', hours: 'hours' } as const;

function escalations(ladder: Ladder): string {
  const steps = ladder.escalateAfter.map(
    ({ after, unit, to }) => `${after} ${unitWords[unit]}: ${to}`,
  );
  const then = ladder.thenEvery;
  return [...steps, ...(then === undefined ? [] : [`then every ${then.months} month(s)`])].join(
    '; ',
  );
}

function reminders(ladder: Ladder): string {
  const unit = ladder.escalateAfter[0]?.unit === 'hours' ? 'hours' : 'working days';
  return `${ladder.remindBefore.join(', ')} ${unit} before`;
}

export function clockSection({ clocks }: Observed, pack: LawPack): string {
  return blocks(
    '## Clocks',
    'A clock reminds, says that a thing is due, says that it is overdue, and tells those above. It ends, refuses, approves, exempts and closes nothing. How a clock of each ladder calls:',
    table(
      ['Ladder', 'Reminders', 'After the due time'],
      Object.entries(pack.ladders).map(([name, ladder]) => [
        code(name),
        reminders(ladder),
        escalations(ladder),
      ]),
    ),
    'What time alone brings about, beside the entry that the clock rang:',
    table(
      ['Clock', 'Event', 'In words'],
      clocks.map(([step, event]) => [
        `${english('steps', step)} (${code(step)})`,
        code(event),
        bothWords('events', event),
      ]),
    ),
  );
}
