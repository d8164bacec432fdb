/** domain chapter: the authority ends a pilot or a part of it, or makes it permanent; between order and end it winds down. */
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { withRunning } from '../pilot';
import { underTerm } from '../stages';
import { PARTICIPANT, isIn } from '../state/participant';
import { intoEnding } from '../state/winding-up';
import type { LocalDate } from '../time';
import { addDays } from '../time';

export interface TerminationCommands {
  Terminate: {
    readonly order: string | null;
    readonly reasons: TextRef;
    readonly effectiveOn: LocalDate;
    /** What must still be done between the order and the end. */
    readonly windDown: TextRef | null;
  };
  EndPart: {
    readonly part: TextRef;
    /** The part is what this participant does. */
    readonly participant: string | null;
    readonly order: string | null;
    readonly reasons: TextRef;
    readonly effectiveOn: LocalDate;
  };
  MakePermanent: {
    readonly instrument: string | null;
    readonly absorbedBy: TextRef;
    readonly inForceFrom: LocalDate;
    readonly effectiveOn: LocalDate;
  };
}

interface Dated {
  readonly orderedOn: LocalDate;
  /** Null while the wind-down goes on. */
  readonly endedOn: LocalDate | null;
}

interface Events {
  PilotTerminated: TerminationCommands['Terminate'] & Dated;
  PartEnded: TerminationCommands['EndPart'];
  MadePermanent: TerminationCommands['MakePermanent'] & Dated;
}

const dated = (today: LocalDate, effectiveOn: LocalDate): Dated => ({
  orderedOn: today,
  endedOn: effectiveOn <= today ? effectiveOn : null,
});

const inPast = (effectiveOn: LocalDate, today: LocalDate) => ({
  when: effectiveOn < today,
  code: 'EFFECTIVE_IN_PAST',
  flag: 'RETROACTIVE',
});

function makePermanent({
  payload,
  today,
  reconstructed,
  emit,
}: Context<TerminationCommands['MakePermanent'], Events>) {
  const { effectiveOn, inForceFrom } = payload;
  const flags = weigh(reconstructed, [
    inPast(effectiveOn, today),
    {
      when: inForceFrom > addDays(effectiveOn, 1),
      code: 'GAP_BEFORE_INSTRUMENT',
      flag: 'GAP_BEFORE_INSTRUMENT',
      params: { inForceFrom },
    },
  ]);
  return isRefusal(flags)
    ? flags
    : [emit('MadePermanent', { ...payload, ...dated(today, effectiveOn) }, flags)];
}

function endPart({ pilot, payload, today, emit }: Context<TerminationCommands['EndPart'], Events>) {
  const ended = emit('PartEnded', payload, payload.effectiveOn < today ? ['RETROACTIVE'] : []);
  if (payload.participant === null) return [ended];
  const participant = pilot.matters[payload.participant];
  if (participant?.kind !== PARTICIPANT || !isIn(participant)) return refuse('NO_SUCH_PARTICIPANT');
  const left = {
    matter: participant.id,
    leftOn: payload.effectiveOn,
    reason: 'excluded',
    note: payload.reasons,
  };
  return [ended, { type: 'ParticipantLeft', body: left }];
}

export const chapter = defineChapter<TerminationCommands, Events>({
  name: 'termination',
  commands: {
    Terminate: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      bars: ['proposer', 'interested'],
      decide({ payload, today, reconstructed, emit }) {
        const flags = weigh(reconstructed, [inPast(payload.effectiveOn, today)]);
        return isRefusal(flags)
          ? flags
          : [emit('PilotTerminated', { ...payload, ...dated(today, payload.effectiveOn) }, flags)];
      },
    },
    EndPart: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      bars: ['proposer', 'interested'],
      decide: endPart,
    },
    MakePermanent: {
      by: ['head', 'superiorHead'],
      stages: ['RUNNING', 'LAPSED'],
      bars: ['proposer', 'interested'],
      offered: ({ pilot }) => (pilot.running.startedOn === null ? refuse('NEVER_STARTED') : null),
      decide: makePermanent,
    },
  },
  events: {
    PilotTerminated: {
      evolve: (pilot, { effectiveOn, endedOn, orderedOn }, { at }) =>
        intoEnding(pilot, { reason: 'terminated', effectiveOn, endedOn, decidedOn: orderedOn }, at),
      tell: ['owner', 'supervisor', 'proposer', 'partyCommittee'],
    },
    PartEnded: {
      evolve: (pilot, { part, effectiveOn }) =>
        withRunning(pilot, {
          endedParts: [...pilot.running.endedParts, { part, on: effectiveOn }],
        }),
      tell: ['owner', 'supervisor', 'proposer'],
    },
    MadePermanent: {
      evolve: (pilot, { effectiveOn, endedOn, orderedOn }, { at }) =>
        intoEnding(pilot, { reason: 'absorbed', effectiveOn, endedOn, decidedOn: orderedOn }, at),
      tell: ['owner', 'supervisor', 'proposer'],
    },
  },
});
