/**
 * domain: the table command x role x stage, read from the chapters, what one of its cells answers, and what would be
 * wrong with such a table. Nothing is kept here twice: the pages and the tests read it, the gate asks the same rules.
 */
import { chapterOfCommand, commandRules } from './book';
import type { Bar, CommandRule } from './kernel';
import type { Role } from './roles';
import type { Stage } from './stages';

export interface TableRow {
  readonly command: string;
  readonly chapter: string;
  readonly by: readonly Role[];
  readonly stages: readonly Stage[];
  readonly matter: { readonly kind: string; readonly states: readonly string[] } | null;
  /** Any matter that has lost its object, whatever its kind. */
  readonly moot: boolean;
  readonly bars: readonly Bar[];
  readonly basedOn: 'dossier' | 'matter' | null;
  /** A guard of the chapter's own narrows it further. */
  readonly narrowed: boolean;
}

const rowOf = ([command, rule]: readonly [string, CommandRule<never, never>]): TableRow => ({
  command,
  chapter: chapterOfCommand.get(command) ?? '',
  by: rule.by,
  stages: rule.stages,
  matter: rule.matter ?? null,
  moot: rule.moot === true,
  bars: rule.bars ?? [],
  basedOn: rule.basedOn ?? null,
  narrowed: rule.offered !== undefined,
});

export const roleTable: readonly TableRow[] = [...commandRules].map(rowOf);

/** What the gate answers to somebody who carries the role and nothing else; null: the cell is open. What is not listed is refused. */
export function cellOf({ by, stages }: TableRow, role: Role, stage: Stage): string | null {
  if (stage === 'NEW' && !stages.includes('NEW')) return 'NO_SUCH_PILOT';
  if (!stages.includes(stage)) return 'WRONG_STAGE';
  return by.includes(role) ? null : 'NOT_YOURS';
}

/** What operators do is never a legal act (lifecycle.md section 4): they read, and keep the system alive. */
export const actsNever: readonly Role[] = ['operator'];

/** The verbs of decision, ballot, panel, judgement and award, and a few acts that decide without such a verb. */
const judging = new RegExp(
  `^(${[
    'Approve|Grant|Refuse|Award|Revoke|Conclude|Decide|Judge|Uphold|Dismiss|Terminate|Annul|Admit|SettleDamage',
    'CastVote|StrikeVote|OrderDespiteVote|LetStand|AcceptUrgency|TakeCouncil|FormCouncil|NameSubstitute',
    'AppointPanel|Hear|RecordFindings|Defer|Score|Examine|Screen|Assess|Countersign|Verify|Check(?=Nom|Inc)',
    'MakePermanent|CloseSuccess|CloseUndetermined|CloseAfterSettlement|ConfirmHalt|LiftHalt|SignLegality',
  ].join('|')})`,
);

/** Acts with such a verb that judge neither the pilot nor a person in it, each with its reason. */
export const judgesNothing: Readonly<Record<string, string>> = {
  RefuseResource: 'what one does not give to one’s own pilot is no gain',
  VerifySupport: 'whoever was promised help says whether it came',
  AnnulSanction: 'about a person’s earlier sanction, which its own guard keeps from that person',
};

export const isJudging = ({ command }: Pick<TableRow, 'command'>): boolean =>
  judging.test(command) && judgesNothing[command] === undefined;

const openToProposer = (row: TableRow): boolean =>
  isJudging(row) && (row.by.includes('proposer') || !row.bars.includes('proposer'));

/** What is wrong with a table, in one line each; empty when it may stand. */
export function faultsOf(table: readonly TableRow[], roles: readonly Role[]): readonly string[] {
  const acting = new Set(table.flatMap(({ by }) => by));
  return [
    ...table.filter(({ by }) => by.length === 0).map(({ command }) => `${command}: no actor`),
    ...table
      .filter(({ stages }) => stages.length === 0)
      .map(({ command }) => `${command}: no stage`),
    ...roles
      .filter((role) => !acting.has(role) && !actsNever.includes(role))
      .map((role) => `${role}: no command`),
    ...table
      .filter(openToProposer)
      .map(({ command }) => `${command}: open to its own proposer, though it decides or judges`),
  ];
}
