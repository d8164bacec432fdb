/** cli/docs: one stage of the main track: its acts, where they lead, and what is awaited by when. */
import type { LawPack } from '../../domain/law/pack';
import type { Stage } from '../../domain/stages';
import type { CommandRow } from './command-rows';
import { commandRows, guardsOf, isMain, movesBy } from './command-rows';
import { dutyTable } from './duty-table';
import { blocks, code, codes, table } from './markdown';
import type { Observed } from './observed';
import { theClock } from './observed';
import { bothWords, english, rolesInWords } from './vocabulary';

/** Where the act was seen to lead from here; with a star when only from elsewhere. */
function leadsTo(observed: Observed, command: string, stage: Stage): string {
  const moves = movesBy(observed, command);
  const here = moves.filter(([from]) => from === stage).map(([, , to]) => to);
  if (here.length > 0) return here.map(code).join(', ');
  return [...new Set(moves.map(([, , to]) => to))].map((to) => `${code(to)}\\*`).join(', ');
}

function actsTable(observed: Observed, stage: Stage): string {
  const rows = commandRows
    .filter((command) => command.rule.stages.includes(stage) && isMain(observed, command))
    .map((command) => actRow(observed, command, stage));
  return table(['Act', 'In words', 'Who', 'Guards', 'Leads to'], rows);
}

const actRow = (observed: Observed, { name, rule }: CommandRow, stage: Stage): string[] => [
  code(name),
  english('commands', name),
  rolesInWords(rule.by),
  guardsOf(rule),
  leadsTo(observed, name, stage),
];

/** Acts of matters, and the clock, that move this stage. */
function movedBesides(observed: Observed, stage: Stage): string {
  const besides = observed.moves.filter(
    ([from, by]) =>
      from === stage && !commandRows.some((row) => row.name === by && isMain(observed, row)),
  );
  if (besides.length === 0) return '';
  const words = besides.map(([, by, to]) =>
    by === theClock ? `time alone → ${code(to)}` : `${code(by)} → ${code(to)}`,
  );
  return `Moved on besides by: ${words.join('; ')}.`;
}

export function stageSection(observed: Observed, pack: LawPack, stage: Stage): string {
  const duties = observed.duties.filter(({ kind, at }) => kind === 'main' && at.includes(stage));
  const into = [...new Set(observed.moves.flatMap(([from, , to]) => (to === stage ? [from] : [])))];
  return blocks(
    `### ${stage}: ${bothWords('terms', stage)}`,
    into.length === 0 ? '' : `Reached from ${codes(into)}.`,
    actsTable(observed, stage),
    movedBesides(observed, stage),
    dutyTable(duties, pack, false),
  );
}
