/** cli: the report of a told file as a person reads it. */
import type { HistoryReport, ToldEvent } from '../../domain/history/report';

const columns = ['#', 'date', 'kind', 'commands', 'stage after', 'flags'] as const;

const row = ({
  index,
  legalTime,
  kind,
  commands,
  stageAfter,
  flags,
}: ToldEvent): readonly string[] => [
  String(index),
  legalTime.slice(0, 10),
  kind,
  shortened(commands),
  stageAfter,
  flags.join(', '),
];

const mostCommandsShown = 4;

/** Long chains are what the law needs and no source tells: their ends say enough. */
const shortened = (commands: readonly string[]): string =>
  commands.length <= mostCommandsShown
    ? commands.join(', ')
    : `${commands[0] ?? ''}, … ${commands.length - 2} …, ${commands.at(-1) ?? ''}`;

/** Columns as wide as what stands in them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) =>
    Math.max(...[head, ...rows].map((each) => each[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export function inWords(report: HistoryReport): string {
  const { pilotId, stage, events, filled, facts, unmapped } = report;
  const wholes = filled.filter(({ field }) => field === null).length;
  return [
    table(columns, events.map(row)),
    '',
    `pilot ${pilotId}: ${stage}`,
    `${events.length} events; ${wholes} acts and ${filled.length - wholes} fields filled in; ${facts} mere facts`,
    ...(unmapped.length === 0 ? [] : [`no place for events ${unmapped.join(', ')}`]),
  ].join('\n');
}
