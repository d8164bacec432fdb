/** domain chapter: firms, units and sites apply to take part; each is admitted, or refused and may apply again. */
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { changeMatter, closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import { beforeDecision, underTerm } from '../stages';
import type { Participant } from '../state/participant';
import { PARTICIPANT as kind } from '../state/participant';
import { lastDayOfTerm } from '../state/under-term';
import type { LocalDate } from '../time';

export interface ParticipantCommands {
  ApplyParticipant: {
    readonly name: TextRef;
    readonly sort: Participant['sort'];
    readonly dossier: TextRef | null;
    /** An earlier application of the same participant. */
    readonly previous: string | null;
  };
  /** Without dates of its own it follows the pilot's. */
  AdmitParticipant: {
    readonly matter: string;
    readonly number: string | null;
    readonly from: LocalDate | null;
    readonly until: LocalDate | null;
    readonly conditions: TextRef | null;
  };
  RefuseParticipant: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  ParticipantApplied: ParticipantCommands['ApplyParticipant'] & { readonly matter: string };
  ParticipantAdmitted: ParticipantCommands['AdmitParticipant'];
  ParticipantRefused: ParticipantCommands['RefuseParticipant'];
}

const applied = { kind, states: ['applied'] };
const bars = ['proposer', 'interested'] as const;
const by = ['head', 'superiorHead'] as const;

function apply({ pilot, payload, emit }: Context<ParticipantCommands['ApplyParticipant'], Events>) {
  const { previous } = payload;
  if (previous !== null && pilot.matters[previous]?.kind !== kind)
    return refuse('NO_SUCH_PARTICIPANT');
  return [emit('ParticipantApplied', { ...payload, matter: nextMatterId(pilot, kind) })];
}

function admit({
  pilot,
  payload,
  reconstructed,
  emit,
}: Context<ParticipantCommands['AdmitParticipant'], Events>) {
  const { from, until } = payload;
  const last = lastDayOfTerm(pilot);
  const inForceFrom = pilot.running.decision?.inForceFrom ?? null;
  const flags = weigh(reconstructed, [
    {
      when: from !== null && until !== null && until < from,
      code: 'PARTICIPANT_DATES_CROSSED',
      flag: 'DATES_CONTRADICT',
    },
    {
      when: last !== null && until !== null && until > last,
      code: 'OUTSIDE_PILOT_TERM',
      flag: 'OUTSIDE_PILOT_TERM',
      params: { last: last ?? '' },
    },
    {
      when: from !== null && inForceFrom !== null && from < inForceFrom,
      code: 'BEFORE_DECISION_IN_FORCE',
      flag: 'ACTIVITY_BEFORE_DECISION',
      params: { inForceFrom: inForceFrom ?? '' },
    },
  ]);
  return isRefusal(flags) ? flags : [emit('ParticipantAdmitted', payload, flags)];
}

export const chapter = defineChapter<ParticipantCommands, Events>({
  name: 'participant',
  commands: {
    ApplyParticipant: {
      by: ['owner', 'proposer', 'clerk', 'secretary'],
      stages: [...beforeDecision, ...underTerm],
      decide: apply,
    },
    AdmitParticipant: {
      by,
      stages: underTerm,
      matter: applied,
      basedOn: 'matter',
      bars,
      decide: admit,
    },
    RefuseParticipant: {
      by,
      stages: [...beforeDecision, ...underTerm],
      matter: applied,
      basedOn: 'matter',
      bars,
      decide: ({ payload, emit }) => [emit('ParticipantRefused', payload)],
    },
  },
  events: {
    ParticipantApplied: {
      evolve: (pilot, { matter, name, sort, previous }, { at }) =>
        openMatter<Participant>(pilot, matter, kind, 'applied', at, {
          name,
          sort,
          previous,
          from: null,
          until: null,
          untilSetAt: null,
          startedOn: null,
          pausedSince: null,
          pausedUntil: null,
          lapses: [],
        }),
      tell: ['head', 'supervisor'],
    },
    ParticipantAdmitted: {
      evolve: (pilot, { matter, from, until }, { at }) =>
        changeMatter<Participant>(pilot, matter, 'admitted', { from, until, untilSetAt: at }),
      tell: ['owner', 'supervisor', 'proposer'],
    },
    ParticipantRefused: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'refused', at),
      tell: ['owner', 'proposer'],
    },
  },
  // Before the decision on the pilot there is nothing to admit to: the application waits for it.
  duties: (pilot, law) =>
    pilot.running.decision === null
      ? []
      : openMattersOf(pilot, kind)
          .filter((matter) => matter.state === 'applied')
          .map(({ id, openedAt }) => ({
            matter: id,
            step: 'decideParticipant',
            role: 'head',
            commands: ['AdmitParticipant', 'RefuseParticipant'],
            openedAt,
            rule: 'participant.decide',
            due: dueAfterReceipt(law, openedAt, 'participant.decide'),
          })),
});
