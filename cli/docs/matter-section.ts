/** cli/docs: one kind of matter: its states, the acts that open, move and close it, and what is awaited by when. */
import type { LawPack } from '../../domain/law/pack';
import type { CommandRow } from './command-rows';
import { commandRows, guardsOf, isMain, movesBy, opens } from './command-rows';
import { dutyTable } from './duty-table';
import { blocks, code, codes, table } from './markdown';
import type { Observed } from './observed';
import { theClock } from './observed';
import { stagesInWords } from './stage-words';
import { bothWords, english, rolesInWords, stateWords } from './vocabulary';

export const kindsOf = ({ matterMoves }: Observed): readonly string[] => [
  ...new Set(matterMoves.map(([kind]) => kind)),
];

/** The kinds of matter that an act beside the track opens, or else those whose duties wait for it. */
function kindsOfFreeAct(observed: Observed, command: string): readonly string[] {
  const opened = opens(observed, command);
  if (opened.length > 0) return opened;
  const waiting = observed.duties.filter(({ commands }) => commands.includes(command));
  return waiting.map(({ kind }) => kind);
}

/** The acts that are about this kind of matter: they name one, open one, or are what its duties wait for. */
export const actsOf = (observed: Observed, kind: string): readonly CommandRow[] =>
  commandRows.filter((command) =>
    command.rule.matter === undefined
      ? !isMain(observed, command) && kindsOfFreeAct(observed, command.name).includes(kind)
      : command.rule.matter.kind === kind,
  );

const arrow = (from: string | null, to: string): string =>
  from === null ? `opens as ${code(to)}` : `${code(from)} → ${code(to)}`;

function lifeBy(observed: Observed, kind: string, { name, rule }: CommandRow): string {
  const moves = observed.matterMoves
    .filter(([of, , by]) => of === kind && by === name)
    .map(([, from, , to]) => arrow(from, to));
  const unmoved = rule.matter === undefined ? '' : `in ${codes(rule.matter.states)}`;
  return moves.length > 0 ? moves.join('; ') : unmoved;
}

function actRow(observed: Observed, kind: string, command: CommandRow): string[] {
  const { name, rule } = command;
  const stages = stagesInWords(rule.stages);
  const moves = movesBy(observed, name).map(([from, , to]) => `${from} → ${to}`);
  return [
    code(name),
    english('commands', name),
    rolesInWords(rule.by),
    lifeBy(observed, kind, command),
    moves.length === 0 ? stages : `${stages}; moves ${moves.join(', ')}`,
    guardsOf(rule),
  ];
}

/** Acts about something else that touch such a matter as well, and the clock. */
function touchedBy(observed: Observed, kind: string, acts: readonly CommandRow[]): string {
  const others = new Map<string, string[]>();
  for (const [of, from, by, to] of observed.matterMoves) {
    if (of !== kind || acts.some(({ name }) => name === by)) continue;
    others.set(by, [...(others.get(by) ?? []), arrow(from, to)]);
  }
  if (others.size === 0) return '';
  const words = [...others].map(
    ([by, moves]) => `${by === theClock ? 'the clock' : code(by)} (${moves.join('; ')})`,
  );
  return `Also by ${words.join('; ')}.`;
}

function statesOf(observed: Observed, kind: string): string {
  const states = new Set(
    observed.matterMoves.flatMap(([of, from, , to]) => (of === kind ? [from ?? '', to] : [])),
  );
  states.delete('');
  const words = [...states].map((state) => `${code(state)} ${stateWords(kind, state)}`);
  return `States: ${words.join('; ')}.`;
}

export function matterSection(observed: Observed, pack: LawPack, kind: string): string {
  const acts = actsOf(observed, kind);
  return blocks(
    `### ${bothWords('kinds', kind)} (${kind})`,
    statesOf(observed, kind),
    table(
      ['Act', 'In words', 'Who', 'The matter', 'Stages', 'Guards'],
      acts.map((command) => actRow(observed, kind, command)),
    ),
    touchedBy(observed, kind, acts),
    dutyTable(
      observed.duties.filter((duty) => duty.kind === kind),
      pack,
      true,
    ),
  );
}
