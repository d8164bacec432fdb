/** domain: what a command brings about: events, or a refusal with its reason. Folds the chapters; nothing else. */
import { apply } from './apply';
import { commandRules } from './book';
import { versionOf } from './evolve';
import type { ContextFor } from './gate';
import { actingAs, contextsOf, guard, pastBar } from './gate';
import type { Command, Context, Facts, NewEvent, PilotEvent, Refusal } from './kernel';
import { isRefusal, refuse } from './kernel';
import type { Pilot } from './pilot';
import { pastFlags } from './state/separation';
import { standingOf } from './still-able';

export interface Decided {
  readonly refused?: undefined;
  readonly events: readonly PilotEvent[];
  readonly pilot: Pilot;
}

/** The law of one command. The order of checks is the order of what a person must be told first. */
export function decide(pilot: Pilot, command: Command, facts: Facts): Decided | Refusal {
  const rule = commandRules.get(command.name);
  if (rule === undefined) return refuse('UNKNOWN_COMMAND', { command: command.name });
  const context = contextOf(pilot, command, facts);
  const refusal = guard(rule, context);
  if (refusal !== null) return refusal;
  const actor = actingAs(rule, context);
  if (isRefusal(actor)) return actor;
  const outcome = rule.decide({ ...context, actor } as never);
  if (isRefusal(outcome)) return outcome;
  return apply(pilot, withPastFlag(outcome, pastBar(rule, { ...context, actor })), (event) => ({
    type: event.type,
    v: versionOf(event.type),
    at: facts.receivedAt,
    by: actor,
    body: event.body,
    ...(command.source === undefined ? {} : { source: command.source }),
    ...flagsOf(event, command),
  }));
}

function flagsOf(event: NewEvent, command: Command): { flags?: readonly string[] } {
  const flags = [...new Set([...(event.flags ?? []), ...(command.source?.flags ?? [])])];
  return flags.length === 0 ? {} : { flags };
}

/** What a live act would be refused for is kept, and flagged, in what sources tell. */
function withPastFlag(
  outcome: readonly NewEvent[],
  past: ReturnType<typeof pastBar>,
): readonly NewEvent[] {
  if (past === null) return outcome;
  const flag = pastFlags[past];
  return outcome.map((event) => ({ ...event, flags: [...(event.flags ?? []), flag] }));
}

export { apply, guard };

/** What commands are asked of, with the law's own eye on who is still able to act. */
export const askedOf = (pilot: Pilot, facts: Facts): ContextFor =>
  contextsOf(pilot, facts, standingOf(pilot, facts));

export const contextOf = (pilot: Pilot, command: Command, facts: Facts): Context<unknown, object> =>
  askedOf(pilot, facts)(command);
