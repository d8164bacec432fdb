/**
 * domain/concern: the law of one concern: who may do what in which state, and what comes of it. The speaker acts by the
 * code alone; everybody else must be on the list and have no part in what the concern is about.
 */
import type { BasedOn, NewEvent, Outcome, PilotEvent, Refusal } from '../kernel';
import { isRefusal, refuse } from '../kernel';
import type { Law } from '../law/law';
import type { Instant } from '../time';
import type { ConcernCommandName, ConcernCommands, ConcernEvents } from './commands';
import { speaker } from './commands';
import type { Concern, ConcernState } from './concern';
import { concernStates } from './concern';
import { foldConcern } from './evolve';
import type { People } from './people';
import { handlersOf, isConcerned, mayHandle } from './people';

export interface ConcernActor {
  readonly person: string;
  readonly post: string | null;
}

export interface ConcernCommand<P = unknown> {
  readonly id: string;
  readonly name: string;
  readonly actor: ConcernActor;
  readonly payload: P;
  readonly basedOn?: BasedOn;
}

export interface ConcernFacts extends People {
  readonly receivedAt: Instant;
  /** In force now; pinned when the concern is raised. */
  readonly pin: Concern['law'];
  readonly law: Law;
}

interface Context<P> extends ConcernFacts {
  readonly concern: Concern;
  readonly payload: P;
  readonly actor: ConcernActor;
}

interface Rule<P> {
  /** speaker: by the code; list: any handler of the list; handler: the one it is assigned to. */
  readonly by: readonly ('speaker' | 'list' | 'handler')[];
  readonly states: readonly ConcernState[];
  /** The decision names the version that the person had before their eyes. */
  readonly basedOn?: true;
  decide(context: Context<P>): Outcome;
}

type Rules = { readonly [N in ConcernCommandName]: Rule<ConcernCommands[N]> };

const emit = <T extends keyof ConcernEvents>(type: T, body: ConcernEvents[T]): NewEvent => ({
  type,
  body,
});

const raised = concernStates;
const unconcluded = ['acknowledged', 'classified', 'inHand'] as const;
const untilClosed = concernStates.filter((state) => state !== 'closed');

function raise({ payload, directory, pin }: Context<ConcernCommands['RaiseConcern']>): Outcome {
  if (directory.unit(payload.unit) === undefined)
    return refuse('NO_SUCH_UNIT', { unit: payload.unit });
  const stranger = payload.about.find((post) => directory.post(post) === undefined);
  if (stranger !== undefined) return refuse('NO_SUCH_POST_NAMED', { post: stranger });
  return [emit('ConcernRaised', { ...payload, law: pin })];
}

function assign(context: Context<ConcernCommands['AssignConcern']>): Outcome {
  const { concern, payload } = context;
  const { post } = payload;
  const holders = context.directory.holders(post, context.now);
  if (
    concern.about.includes(post) ||
    holders.some(({ person }) => isConcerned(concern, person, context))
  )
    return refuse('HANDLER_CONCERNED', { post });
  if (!handlersOf(concern, context).some(({ id }) => id === post))
    return refuse('NOT_LISTED', { post });
  return [emit('ConcernAssigned', { ...payload, before: concern.handler })];
}

function requestOpening({ concern, payload }: Context<ConcernCommands['RequestOpening']>): Outcome {
  if (concern.identity !== 'kept') return refuse('NO_IDENTITY');
  if (concern.openings.some(({ state }) => state === 'asked')) return refuse('OPENING_ASKED');
  const opening = `opening-${concern.openings.length + 1}`;
  return [emit('OpeningRequested', { ...payload, opening })];
}

function answerOpening(context: Context<ConcernCommands['AnswerOpening']>): Outcome {
  const { concern, actor, payload } = context;
  const { opening, approved, reason } = payload;
  const asked = concern.openings.find(({ id, state }) => id === opening && state === 'asked');
  if (asked === undefined) return refuse('NO_SUCH_OPENING', { opening });
  if (asked.by.person === actor.person) return refuse('SECOND_PERSON');
  if (!approved) return [emit('OpeningDeclined', { opening, reason })];
  if (concern.identity !== 'kept') return refuse('NO_IDENTITY');
  // The one who asked may have left the list, or gained a part in it, since.
  if (!mayHandle(concern, asked.by, context)) return refuse('ASKER_UNFIT');
  return [emit('OpeningApproved', { opening, reason })];
}

function answerRetaliation({
  concern,
  payload,
}: Context<ConcernCommands['AnswerRetaliation']>): Outcome {
  const open = concern.retaliations.some(
    ({ id, answer }) => id === payload.retaliation && answer === null,
  );
  return open
    ? [emit('RetaliationAnswered', payload)]
    : refuse('NO_SUCH_RETALIATION', { retaliation: payload.retaliation });
}

function close({ concern, payload }: Context<ConcernCommands['CloseConcern']>): Outcome {
  return concern.retaliations.some(({ answer }) => answer === null)
    ? refuse('RETALIATION_OPEN')
    : [emit('ConcernClosed', payload)];
}

function erase({ concern, actor }: Context<object>): Outcome {
  if (concern.identity !== 'kept') return refuse('NO_IDENTITY');
  if (actor.person !== speaker.person && concern.state !== 'closed')
    return refuse('ERASE_WHEN_CLOSED');
  return [emit('IdentityErased', {})];
}

const rules: Rules = {
  RaiseConcern: { by: ['speaker'], states: ['none'], decide: raise },
  AcknowledgeConcern: {
    by: ['list'],
    states: ['raised'],
    decide: () => [emit('ConcernAcknowledged', {})],
  },
  ClassifyConcern: {
    by: ['list'],
    states: unconcluded,
    basedOn: true,
    decide: ({ payload }) => [emit('ConcernClassified', payload)],
  },
  AssignConcern: { by: ['list'], states: ['classified', 'inHand'], basedOn: true, decide: assign },
  AskSpeaker: {
    by: ['handler'],
    states: ['inHand'],
    decide: ({ payload }) => [emit('SpeakerAsked', payload)],
  },
  AnswerByCode: {
    by: ['speaker'],
    states: untilClosed,
    decide: ({ payload }) => [emit('SpeakerAnswered', payload)],
  },
  ReportRetaliation: {
    by: ['speaker'],
    states: raised,
    decide: ({ concern, payload }) => [
      emit('RetaliationReported', {
        ...payload,
        retaliation: `retaliation-${concern.retaliations.length + 1}`,
      }),
    ],
  },
  AnswerRetaliation: { by: ['list'], states: raised, decide: answerRetaliation },
  RequestOpening: { by: ['handler'], states: ['inHand', 'concluded'], decide: requestOpening },
  AnswerOpening: { by: ['list'], states: raised, basedOn: true, decide: answerOpening },
  ReferConcern: {
    by: ['handler'],
    states: ['inHand', 'concluded'],
    decide: ({ payload }) => [emit('ConcernReferred', payload)],
  },
  ConcludeConcern: {
    by: ['handler'],
    states: ['inHand'],
    basedOn: true,
    decide: ({ payload }) => [emit('ConcernConcluded', payload)],
  },
  CloseConcern: { by: ['handler'], states: ['concluded'], basedOn: true, decide: close },
  EraseIdentity: { by: ['speaker', 'list'], states: raised, decide: erase },
};

function mayAct(by: Rule<never>['by'], concern: Concern, actor: ConcernActor, people: People) {
  if (actor.person === speaker.person) return by.includes('speaker');
  if (!mayHandle(concern, actor, people)) return false;
  return by.includes('list') || (by.includes('handler') && actor.post === concern.handler);
}

/** Who, then in which state, then on what; the answer says the first that is wrong. */
function guard(
  rule: Rule<never>,
  concern: Concern,
  { actor, basedOn }: Pick<ConcernCommand, 'actor' | 'basedOn'>,
  people: People,
): Refusal | null {
  // Before it is raised nobody but a speaker has to do with it, and it gives nothing away.
  if (concern.state === 'none' && !rule.states.includes('none')) return refuse('NO_SUCH_CONCERN');
  if (!mayAct(rule.by, concern, actor, people)) return refuse('NOT_YOURS');
  if (!rule.states.includes(concern.state)) return refuse('CONCERN_STATE');
  if (rule.basedOn !== true) return null;
  if (basedOn?.matter === undefined) return refuse('VERSION_REQUIRED', { of: 'matter' });
  return basedOn.matter === concern.version
    ? null
    : refuse('STALE', { seen: basedOn.matter, current: concern.version });
}

const ruleOf = (name: string): Rule<never> | undefined =>
  Object.hasOwn(rules, name) ? rules[name as ConcernCommandName] : undefined;

export type ConcernDecision =
  | { readonly refused: false; readonly events: readonly PilotEvent[]; readonly concern: Concern }
  | Refusal;

export function decideConcern(
  concern: Concern,
  command: ConcernCommand,
  facts: ConcernFacts,
): ConcernDecision {
  const rule = ruleOf(command.name);
  if (rule === undefined) return refuse('UNKNOWN_COMMAND', { command: command.name });
  const no = guard(rule, concern, command, facts);
  if (no !== null) return no;
  const { actor } = command;
  const outcome = rule.decide({ ...facts, concern, actor, payload: command.payload as never });
  if (isRefusal(outcome)) return outcome;
  const events = outcome.map(({ type, body }): PilotEvent => ({
    type,
    v: 1,
    at: facts.receivedAt,
    by: actor,
    body,
  }));
  return { refused: false, events, concern: foldConcern(concern, events) };
}

/** Acts that may be offered to a handler now; the record asks again. */
export function allowedInConcern(
  concern: Concern,
  actor: ConcernActor,
  people: People,
): readonly ConcernCommandName[] {
  return (Object.keys(rules) as ConcernCommandName[]).filter((name) => {
    const basedOn = { matter: concern.version };
    return guard(rules[name], concern, { actor, basedOn }, people) === null;
  });
}
