/** domain/concern: what an event makes of a concern. Total and dumb: the checks were made when it was decided. */
import type { PilotEvent } from '../kernel';
import type { Concern, Said } from './concern';
import type { ConcernEvents } from './commands';

type Evolve = {
  readonly [T in keyof ConcernEvents]: (
    concern: Concern,
    body: ConcernEvents[T],
    event: PilotEvent,
  ) => Concern;
};

const says = (
  concern: Concern,
  by: Said['by'],
  what: Said['what'],
  text: string,
  at: string,
): Concern => ({ ...concern, dialogue: [...concern.dialogue, { by, what, text, at }] });

const answered = (
  concern: Concern,
  opening: string,
  state: 'approved' | 'declined',
  { by, at }: PilotEvent,
): Concern => ({
  ...concern,
  openings: concern.openings.map((each) =>
    each.id === opening ? { ...each, state, second: by.person, answeredAt: at } : each,
  ),
});

const evolving: Evolve = {
  ConcernRaised: (concern, { named, facts, law, unit, pilot, about, topic }, { at }) =>
    says(
      {
        ...concern,
        ...{ law, unit, pilot, about, topic },
        state: 'raised',
        identity: named ? 'kept' : 'none',
        since: at,
      },
      'speaker',
      'concern',
      facts,
      at,
    ),
  ConcernAcknowledged: (concern, _body, { at }) => ({
    ...concern,
    state: 'acknowledged',
    since: at,
  }),
  ConcernClassified: (concern, body, { at }) => ({
    ...concern,
    state: concern.state === 'acknowledged' ? 'classified' : concern.state,
    since: concern.state === 'acknowledged' ? at : concern.since,
    class: body.class,
    urgent: body.urgent,
  }),
  // Another handler goes on with the clock that runs.
  ConcernAssigned: (concern, { post }, { at }) => ({
    ...concern,
    state: 'inHand',
    handler: post,
    since: concern.state === 'inHand' ? concern.since : at,
  }),
  SpeakerAsked: (concern, { question }, { at }) =>
    says({ ...concern, askedAt: at }, 'handler', 'question', question, at),
  SpeakerAnswered: (concern, { answer }, { at }) =>
    says({ ...concern, askedAt: null }, 'speaker', 'answer', answer, at),
  RetaliationReported: (concern, { retaliation, facts }, { at }) =>
    says(
      {
        ...concern,
        retaliations: [...concern.retaliations, { id: retaliation, at, answer: null }],
      },
      'speaker',
      'retaliation',
      facts,
      at,
    ),
  RetaliationAnswered: (concern, { retaliation, answer, reasons }, { at }) =>
    says(
      {
        ...concern,
        retaliations: concern.retaliations.map((each) =>
          each.id === retaliation ? { ...each, answer } : each,
        ),
      },
      'handler',
      'protection',
      reasons,
      at,
    ),
  OpeningRequested: (concern, { opening, reason }, { by, at }) =>
    says(
      {
        ...concern,
        openings: [
          ...concern.openings,
          {
            id: opening,
            by: { person: by.person, post: by.post ?? '' },
            at,
            state: 'asked',
            second: null,
            answeredAt: null,
          },
        ],
      },
      'handler',
      'opening',
      reason,
      at,
    ),
  OpeningApproved: (concern, { opening }, event) => answered(concern, opening, 'approved', event),
  OpeningDeclined: (concern, { opening }, event) => answered(concern, opening, 'declined', event),
  ConcernReferred: (concern, { pilot, as, command }, { at }) => ({
    ...concern,
    referrals: [...concern.referrals, { pilot, as, command, at }],
  }),
  ConcernConcluded: (concern, { result, told }, { at }) =>
    says(
      { ...concern, state: 'concluded', result, since: at, askedAt: null },
      'handler',
      'conclusion',
      told,
      at,
    ),
  ConcernClosed: (concern, _body, { at }) => ({ ...concern, state: 'closed', since: at }),
  IdentityErased: (concern) => ({ ...concern, identity: 'erased' }),
  ConcernClockRang: (concern, { step, due, rung }) => {
    const key = `${step}@${due}`;
    return {
      ...concern,
      rungs: { ...concern.rungs, [key]: [...(concern.rungs[key] ?? []), rung] },
    };
  },
};

/** Throws on an event that this build does not know. */
export function evolveConcern(concern: Concern, event: PilotEvent): Concern {
  if (event.v !== 1 || !Object.hasOwn(evolving, event.type))
    throw new Error(`No concern knows ${event.type} ${event.v}`);
  const evolve = evolving[event.type as keyof ConcernEvents] as (
    concern: Concern,
    body: unknown,
    event: PilotEvent,
  ) => Concern;
  const after = evolve(concern, event.body, event);
  return event.clock === undefined ? { ...after, version: concern.version + 1 } : after;
}

export const foldConcern = (concern: Concern, events: readonly PilotEvent[]): Concern =>
  events.reduce(evolveConcern, concern);
