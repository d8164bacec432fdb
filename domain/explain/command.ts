/** domain: why a command is, or is not, somebody's now: which check refused, on which facts, and who could. */
import { ask } from '../allowed';
import { commandRules } from '../book';
import { askedOf } from '../decide';
import { dutiesOf } from '../deadlines';
import type { DutyExplained, LawTold, PilotFacts } from '../explain';
import { explainDuty, lawTold, pilotFacts } from '../explain';
import type { Actor, Bar, Command, CommandRule, Facts, Refusal } from '../kernel';
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import type { RuleTold } from './rule';
import { ruleTold, rulesRead } from './rule';
import type { RoleTold } from './who';
import { rolesTold } from './who';

/** In the order in which the law asks. */
export const CHECKS = ['stage', 'matter', 'role', 'separation', 'version', 'own'] as const;
export type Check = (typeof CHECKS)[number];

/** The codes of the checks that every command goes through; every other is of the chapter's own guard. */
const checkOf: Readonly<Record<string, Check>> = {
  NO_SUCH_PILOT: 'stage',
  WRONG_STAGE: 'stage',
  NO_SUCH_MATTER: 'matter',
  WRONG_STATE: 'matter',
  NOT_MOOT: 'matter',
  NOT_YOURS: 'role',
  NOT_DELEGABLE: 'role',
  PROPOSER_BARRED: 'separation',
  INTERESTED_BARRED: 'separation',
  IMPLEMENTER_BARRED: 'separation',
  WATCHER_BARRED: 'separation',
  VERSION_REQUIRED: 'version',
  STALE: 'version',
};

/** Of somebody who acts for another the role is the other's: what is wrong with the delegation is wrong with the role. */
const checkThat = (code: string): Check =>
  checkOf[code] ?? (code.startsWith('DELEGATION_') ? 'role' : 'own');

export interface CommandExplained {
  readonly command: string;
  readonly matter: string | null;
  /** In which post it was asked; that in which it is offered, if there is one. */
  readonly actor: Actor;
  readonly refusal: Refusal | null;
  /** The check that refused; null when none did. */
  readonly refusedBy: Check | null;
  /** Checks that were asked before and let it pass. */
  readonly passed: readonly Check[];
  readonly stages: readonly Stage[];
  readonly matterState: string | null;
  readonly matterStates: readonly string[];
  readonly bars: readonly Bar[];
  /** Who may, post by post. */
  readonly roles: readonly RoleTold[];
  /** Rules that the checks read. */
  readonly rules: readonly RuleTold[];
  /** Open items that it would fulfil, with their deadlines. */
  readonly fulfils: readonly DutyExplained[];
  readonly law: LawTold;
  readonly facts: PilotFacts;
}

type AnyRule = CommandRule<never, never>;

function appliesTo(check: Check, rule: AnyRule): boolean {
  if (check === 'matter') return rule.matter !== undefined || rule.moot === true;
  if (check === 'separation') return rule.bars !== undefined;
  if (check === 'version') return rule.basedOn !== undefined;
  return check !== 'own' || rule.offered !== undefined;
}

function passedBefore(refusedBy: Check | null, rule: AnyRule): readonly Check[] {
  const end = refusedBy === null ? CHECKS.length : CHECKS.indexOf(refusedBy);
  return CHECKS.slice(0, end).filter((check) => appliesTo(check, rule));
}

/** The post in which it is offered; else the first, as the list of what is withheld says it. */
function asked(
  pilot: Pilot,
  name: string,
  matter: string | null,
  actors: readonly Actor[],
  facts: Facts,
): { readonly command: Command; readonly refusal: Refusal | null } | undefined {
  const contextFor = askedOf(pilot, facts);
  const answers = actors.map((actor) => ask(pilot, name, matter, actor, contextFor));
  return answers.find(({ refusal }) => refusal === null) ?? answers[0];
}

export interface CommandQuestion {
  readonly command: string;
  readonly matter: string | null;
}

/** null: there is no such command, or nobody asks. */
export function explainCommand(
  pilot: Pilot,
  { command: name, matter: id }: CommandQuestion,
  actors: readonly Actor[],
  facts: Facts,
): CommandExplained | null {
  const rule = commandRules.get(name);
  if (rule === undefined) return null;
  const { law } = facts;
  const { result, keys } = rulesRead(law, (noted) =>
    asked(pilot, name, id, actors, { ...facts, law: noted }),
  );
  if (result === undefined) return null;
  const { refusal, command } = result;
  const matter = id === null ? undefined : pilot.matters[id];
  const refusedBy = refusal === null ? null : checkThat(refusal.code);
  return {
    command: name,
    matter: id,
    actor: command.actor,
    refusal,
    refusedBy,
    passed: passedBefore(refusedBy, rule),
    stages: rule.stages,
    matterState: matter?.state ?? null,
    matterStates: rule.matter?.states ?? [],
    bars: rule.bars ?? [],
    roles: rolesTold(rule.by, pilot, facts.directory, facts.now, matter),
    rules: keys.flatMap((key) => ruleTold(law, key) ?? []),
    fulfils: fulfilledBy(pilot, name, id, facts),
    law: lawTold(law),
    facts: pilotFacts(pilot, facts),
  };
}

const fulfilledBy = (
  pilot: Pilot,
  command: string,
  matter: string | null,
  facts: Facts,
): readonly DutyExplained[] =>
  dutiesOf(pilot, facts.law)
    .filter((duty) => duty.commands.includes(command) && (matter ?? duty.matter) === duty.matter)
    .map((duty) => explainDuty(pilot, duty, facts));
