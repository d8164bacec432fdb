/** domain: what a command brings about: events, or a refusal with its reason. Folds the chapters; nothing else. */
import { commandRules } from './book';
import { localDateOf } from './calendar/calendar';
import { evolve, versionOf } from './evolve';
import type { Command, CommandRule, Context, Facts, NewEvent, PilotEvent, Refusal } from './kernel';
import { isRefusal, refuse } from './kernel';
import type { Matter, Pilot } from './pilot';
import { isReconstructing } from './pilot';
import { barredBy, carries } from './roles';
import { barredByPast, pastCodes, pastFlags } from './state/separation';

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
  const outcome = rule.decide(context as never);
  if (isRefusal(outcome)) return outcome;
  return apply(pilot, withPastFlag(outcome, pastBar(rule, context)), (event) => ({
    type: event.type,
    v: versionOf(event.type),
    at: facts.receivedAt,
    by: command.actor,
    body: event.body,
    ...(command.source === undefined ? {} : { source: command.source }),
    ...flagsOf(event, command),
  }));
}

function flagsOf(event: NewEvent, command: Command): { flags?: readonly string[] } {
  const flags = [...new Set([...(event.flags ?? []), ...(command.source?.flags ?? [])])];
  return flags.length === 0 ? {} : { flags };
}

/** Stamps new events and folds them, in order. */
export function apply(
  pilot: Pilot,
  news: readonly NewEvent[],
  stamp: (event: NewEvent) => PilotEvent,
): Decided {
  const events = news.map(stamp);
  return { events, pilot: events.reduce(evolve, pilot) };
}

const nobodysMatter: Matter = {
  id: '',
  kind: '',
  state: '',
  openedAt: '',
  closedAt: null,
  version: 0,
  data: {},
};

export function contextOf(pilot: Pilot, command: Command, facts: Facts): Context<unknown, object> {
  const named = (command.payload as { matter?: unknown } | null)?.matter;
  return {
    ...facts,
    pilot,
    payload: command.payload,
    command,
    actor: command.actor,
    today: localDateOf(facts.law.calendar, facts.receivedAt),
    matter: typeof named === 'string' ? (pilot.matters[named] ?? nobodysMatter) : nobodysMatter,
    reconstructed:
      isReconstructing(pilot) || (pilot.stage === 'NEW' && command.source !== undefined),
    emit: (type, body, flags) => ({ type, body, ...(flags === undefined ? {} : { flags }) }),
  };
}

/** Checks that need no payload beyond the matter's name; `allowed` asks them too. */
export function guard(
  rule: CommandRule<never, never>,
  context: Context<unknown, object>,
): Refusal | null {
  const { pilot, actor, command, matter } = context;
  if (pilot.stage === 'NEW' && !rule.stages.includes('NEW')) return refuse('NO_SUCH_PILOT');
  if (!rule.stages.includes(pilot.stage)) return refuse('WRONG_STAGE', { stage: pilot.stage });
  if (rule.matter !== undefined) {
    if (matter.id === '' || matter.kind !== rule.matter.kind)
      return refuse('NO_SUCH_MATTER', { kind: rule.matter.kind });
    if (!rule.matter.states.includes(matter.state))
      return refuse('WRONG_STATE', { matter: matter.id, state: matter.state });
  }
  const at = context.receivedAt;
  const inTheMatter = rule.matter === undefined ? undefined : matter;
  if (!rule.by.some((role) => carries(role, actor, pilot, context.directory, at, inTheMatter))) {
    return refuse('NOT_YOURS', { command: command.name });
  }
  const bar = barredBy(rule.bars ?? [], actor, pilot);
  if (bar !== null) return refuse(bar === 'proposer' ? 'PROPOSER_BARRED' : 'INTERESTED_BARRED');
  const past = pastBar(rule, context);
  if (past !== null && !context.reconstructed) return refuse(pastCodes[past]);
  return staleness(rule, context) ?? rule.offered?.(context) ?? null;
}

const pastBar = (
  { bars }: CommandRule<never, never>,
  context: Pick<Context<unknown, object>, 'actor' | 'pilot' | 'directory' | 'receivedAt'>,
): ReturnType<typeof barredByPast> => barredByPast(bars ?? [], context.actor, context);

/** What a live act would be refused for is kept, and flagged, in what sources tell. */
function withPastFlag(
  outcome: readonly NewEvent[],
  past: ReturnType<typeof barredByPast>,
): readonly NewEvent[] {
  if (past === null) return outcome;
  const flag = pastFlags[past];
  return outcome.map((event) => ({ ...event, flags: [...(event.flags ?? []), flag] }));
}

function staleness(
  rule: CommandRule<never, never>,
  { pilot, command, matter }: Context<unknown, object>,
): Refusal | null {
  if (rule.basedOn === undefined) return null;
  const based = command.basedOn?.[rule.basedOn];
  if (based === undefined) return refuse('VERSION_REQUIRED', { of: rule.basedOn });
  const current = rule.basedOn === 'dossier' ? pilot.proposal.version : matter.version;
  return based === current ? null : refuse('STALE', { seen: based, current });
}
