/** domain: the doors of a command, before its own guards: stage, matter, role, separation, version.  */
import { localDateOf } from './calendar/calendar';
import { underDelegation } from './delegation';
import type { Actor, Command, CommandRule, Context, Facts, Refusal, Standing } from './kernel';
import { isRefusal, personsOf, refuse } from './kernel';
import { mootOf } from './duties';
import type { Matter, Pilot } from './pilot';
import { isReconstructing } from './pilot';
import { barredBy, carries } from './roles';
import { barredByPast, pastCodes } from './state/separation';
import { standsInFor } from './state/substitution';

const nobodysMatter: Matter = {
  id: '',
  kind: '',
  state: '',
  openedAt: '',
  closedAt: null,
  version: 0,
  data: {},
};

const emit: Context<unknown, object>['emit'] = (type, body, flags) => ({
  type,
  body,
  ...(flags === undefined ? {} : { flags }),
});

const nobodyAsks: Standing = { vacancies: () => [], unfit: () => null };

export type ContextFor = (command: Command) => Context<unknown, object>;

/** What all commands at one moment share is made ready once. */
export function contextsOf(pilot: Pilot, facts: Facts, standing = nobodyAsks): ContextFor {
  const today = localDateOf(facts.law.calendar, facts.receivedAt);
  const shared = { ...facts, pilot, today, standing, emit };
  const told = isReconstructing(pilot);
  return (command) => {
    const { actor, payload, source } = command;
    const named = (payload as { matter?: unknown } | null)?.matter;
    return {
      ...shared,
      command,
      actor,
      payload,
      matter: typeof named === 'string' ? (pilot.matters[named] ?? nobodysMatter) : nobodysMatter,
      reconstructed: told || (pilot.stage === 'NEW' && source !== undefined),
    };
  };
}

/** Checks that need no payload beyond the matter's name; `allowed` asks them too. */
export function guard(
  rule: CommandRule<never, never>,
  context: Context<unknown, object>,
): Refusal | null {
  const { pilot, actor, matter } = context;
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
    if (!mootOf(pilot, context.law).includes(matter)) return refuse('NOT_MOOT');
  }
  const acting = actingAs(rule, context);
  if (isRefusal(acting)) return acting;
  const bar = barredBy(rule.bars ?? [], actor, pilot, context.directory, context.receivedAt);
  if (bar !== null) return refuse(bar === 'proposer' ? 'PROPOSER_BARRED' : 'INTERESTED_BARRED');
  const past = pastBar(rule, { ...context, actor: acting });
  if (past !== null && !context.reconstructed) return refuse(pastCodes[past]);
  return staleness(rule, context) ?? rule.offered?.({ ...context, actor: acting }) ?? null;
}

/**
 * The actor as recorded. The act is somebody's own, a substitute's, delegated and then told with both names, or refused.
 */
export function actingAs(
  rule: CommandRule<never, never>,
  context: Context<unknown, object>,
): Actor | Refusal {
  const { actor, pilot, directory, receivedAt, command } = context;
  const matter = rule.matter === undefined ? undefined : context.matter;
  const carried = rule.by.some((role) =>
    carries(role, actor, pilot, directory, receivedAt, matter),
  );
  if (carried || standsInFor(context, matter, command.name)) return actor;
  const under = underDelegation(rule.by, { ...context, matter });
  if (under === null) return refuse('NOT_YOURS', { command: command.name });
  return isRefusal(under) ? under : { ...actor, under };
}

/** Under a delegation neither of the two may have had the charge. */
export const pastBar = (
  { bars }: CommandRule<never, never>,
  context: Pick<Context<unknown, object>, 'actor' | 'pilot' | 'directory' | 'receivedAt'>,
): ReturnType<typeof barredByPast> =>
  personsOf(context.actor)
    .map((person) => barredByPast(bars ?? [], { ...context.actor, person }, context))
    .find((bar) => bar !== null) ?? null;

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
