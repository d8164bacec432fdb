/** domain: what a command brings about: events, or a refusal with its reason. Folds the chapters; nothing else. */
import { commandRules } from './book';
import { localDateOf } from './calendar/calendar';
import type { Asked } from './delegation';
import { underDelegation } from './delegation';
import { evolve, versionOf } from './evolve';
import type {
  Actor,
  Command,
  CommandRule,
  Context,
  Facts,
  NewEvent,
  PilotEvent,
  Refusal,
} from './kernel';
import { isRefusal, refuse } from './kernel';
import { isMoot } from './moot';
import type { Matter, Pilot } from './pilot';
import { isReconstructing } from './pilot';
import { barredBy, carries } from './roles';

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
  return apply(pilot, outcome, (event) => ({
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
  if (rule.moot === true) {
    if (matter.id === '') return refuse('NO_SUCH_MATTER', { kind: '' });
    if (!isMoot(pilot, context.law, matter)) return refuse('NOT_MOOT');
  }
  const acting = actingAs(rule, context);
  if (isRefusal(acting)) return acting;
  const bar = barredBy(rule.bars ?? [], actor, pilot);
  if (bar !== null) return refuse(bar === 'proposer' ? 'PROPOSER_BARRED' : 'INTERESTED_BARRED');
  return staleness(rule, context) ?? rule.offered?.({ ...context, actor: acting }) ?? null;
}

const askedOf = (rule: CommandRule<never, never>, context: Context<unknown, object>): Asked => ({
  ...context,
  matter: rule.matter === undefined ? undefined : context.matter,
});

/** The actor as recorded: whoever acts for another, with both names. The act is somebody's own, delegated, or refused. */
function actingAs(
  rule: CommandRule<never, never>,
  context: Context<unknown, object>,
): Actor | Refusal {
  const { actor, pilot, directory, receivedAt, command } = context;
  const asked = askedOf(rule, context);
  if (rule.by.some((role) => carries(role, actor, pilot, directory, receivedAt, asked.matter)))
    return actor;
  const under = underDelegation(rule.by, asked);
  if (under === null) return refuse('NOT_YOURS', { command: command.name });
  return isRefusal(under) ? under : { ...actor, under };
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
