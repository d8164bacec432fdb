/** cli/docs: what a chapter states of a command: who may, where, under which guards. */
import { chapterOfCommand, commandRules } from '../../domain/book';
import type { CommandRule } from '../../domain/kernel';
import type { Observed } from './observed';
import { theClock } from './observed';

export interface CommandRow {
  readonly name: string;
  readonly chapter: string;
  readonly rule: CommandRule<never, never>;
}

export const commandRows: readonly CommandRow[] = [...commandRules].map(([name, rule]) => ({
  name,
  chapter: chapterOfCommand.get(name) ?? '',
  rule,
}));

export const barWords = {
  proposer: 'not the proposer',
  interested: 'not the interested',
  implementer: 'not who has or had charge',
  watcher: 'not who watches or watched',
} as const;
const basedOnWords = {
  dossier: 'dossier as seen',
  matter: 'matter as seen',
} as const;

export function guardsOf({ basedOn, bars }: CommandRule<never, never>): string {
  const words = [
    ...(bars ?? []).map((bar) => barWords[bar]),
    ...(basedOn === undefined ? [] : [basedOnWords[basedOn]]),
  ];
  return words.join(', ');
}

/** The kinds of matter that a command opens. */
export const opens = ({ matterMoves }: Observed, command: string): readonly string[] => [
  ...new Set(
    matterMoves.filter(([, from, by]) => from === null && by === command).map(([kind]) => kind),
  ),
];

const isAwaitedOnTrack = ({ duties }: Observed, command: string): boolean =>
  duties.some(({ kind, commands }) => kind === 'main' && commands.includes(command));

/** Taking a pilot out of the archive does not count: acts on matters do that as well. */
const movesTheTrack = ({ moves }: Observed, command: string): boolean =>
  moves.some(([from, by]) => by === command && from !== 'ARCHIVED');

/**
 * An act of the main track concerns no matter, and a duty of the track waits for it or it moves the stage. An act that
 * opens a matter must do both. Every other act belongs to a matter, or stands beside the track.
 */
export function isMain(observed: Observed, { name, rule }: CommandRow): boolean {
  if (rule.matter !== undefined) return false;
  const awaited = isAwaitedOnTrack(observed, name);
  return opens(observed, name).length === 0
    ? awaited || movesBy(observed, name).length > 0
    : awaited && movesTheTrack(observed, name);
}

export const movesBy = (observed: Observed, command: string): Observed['moves'] =>
  observed.moves.filter(([, by]) => by === command && by !== theClock);
