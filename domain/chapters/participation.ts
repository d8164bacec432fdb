/** domain chapter: the small life of an admitted participant: started, suspended, lapsed with its own term, gone. */
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal } from '../kernel';
import { weigh } from '../lacking';
import { changeMatter, closeMatter } from '../matters';
import type { Matter } from '../pilot';
import { started, underTerm } from '../stages';
import type { Participant } from '../state/participant';
import { PARTICIPANT as kind, inStates, stateBeneath } from '../state/participant';
import { participationDuties } from '../state/participation-duties';
import type { LocalDate } from '../time';
import { addDays } from '../time';

export interface ParticipationCommands {
  StartParticipant: { readonly matter: string; readonly startedOn: LocalDate };
  SuspendParticipant: {
    readonly matter: string;
    readonly from: LocalDate;
    readonly plannedUntil: LocalDate | null;
    readonly reasons: TextRef;
  };
  ResumeParticipant: { readonly matter: string; readonly resumedOn: LocalDate };
  ReleaseParticipant: {
    readonly matter: string;
    readonly leftOn: LocalDate;
    readonly reason: 'completed' | 'withdrew' | 'excluded';
    readonly note: TextRef | null;
  };
}

interface Events {
  ParticipantStarted: ParticipationCommands['StartParticipant'];
  ParticipantSuspended: ParticipationCommands['SuspendParticipant'];
  ParticipantResumed: ParticipationCommands['ResumeParticipant'];
  ParticipantLapsed: { readonly matter: string; readonly from: LocalDate };
  ParticipantLeft: ParticipationCommands['ReleaseParticipant'];
}

const dataOf = (matter: Matter): Participant => matter.data as Participant;
const bars = ['proposer', 'interested'] as const;

function start({
  pilot,
  payload,
  matter,
  today,
  reconstructed,
  emit,
}: Context<ParticipationCommands['StartParticipant'], Events>) {
  const { startedOn } = payload;
  const earliest = [pilot.running.startedOn ?? '', dataOf(matter).from ?? ''].sort().at(-1) ?? '';
  const flags = weigh(reconstructed, [
    { when: startedOn > today, code: 'START_IN_FUTURE', flag: 'DATED_AHEAD' },
    {
      when: startedOn < earliest,
      code: 'PARTICIPANT_TOO_EARLY',
      flag: 'ACTIVITY_BEFORE_ADMISSION',
      params: { earliest },
    },
  ]);
  return isRefusal(flags) ? flags : [emit('ParticipantStarted', payload, flags)];
}

function suspend({
  payload,
  today,
  reconstructed,
  emit,
}: Context<ParticipationCommands['SuspendParticipant'], Events>) {
  const { from, plannedUntil } = payload;
  const flags = weigh(reconstructed, [
    { when: from !== today, code: 'SUSPEND_TODAY', flag: 'RETROACTIVE' },
    {
      when: plannedUntil !== null && plannedUntil <= from,
      code: 'PLANNED_END_BEFORE_START',
      flag: 'DATES_CONTRADICT',
    },
  ]);
  return isRefusal(flags) ? flags : [emit('ParticipantSuspended', payload, flags)];
}

function resume({
  payload,
  matter,
  today,
  reconstructed,
  emit,
}: Context<ParticipationCommands['ResumeParticipant'], Events>) {
  const from = dataOf(matter).pausedSince ?? '';
  const flags = weigh(reconstructed, [
    { when: payload.resumedOn > today, code: 'RESUME_IN_FUTURE', flag: 'DATED_AHEAD' },
    {
      when: payload.resumedOn < from,
      code: 'RESUME_BEFORE_SUSPENSION',
      flag: 'DATES_CONTRADICT',
      params: { from },
    },
  ]);
  return isRefusal(flags) ? flags : [emit('ParticipantResumed', payload, flags)];
}

function release({
  payload,
  today,
  reconstructed,
  emit,
}: Context<ParticipationCommands['ReleaseParticipant'], Events>) {
  const flags = weigh(reconstructed, [
    { when: payload.leftOn > today, code: 'LEFT_IN_FUTURE', flag: 'DATED_AHEAD' },
  ]);
  return isRefusal(flags) ? flags : [emit('ParticipantLeft', payload, flags)];
}

export const chapter = defineChapter<ParticipationCommands, Events>({
  name: 'participation',
  commands: {
    StartParticipant: {
      by: ['owner'],
      stages: started,
      matter: { kind, states: ['admitted'] },
      decide: start,
    },
    SuspendParticipant: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter: { kind, states: ['admitted', 'started'] },
      bars,
      decide: suspend,
    },
    ResumeParticipant: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter: { kind, states: ['suspended'] },
      bars,
      decide: resume,
    },
    ReleaseParticipant: {
      by: ['owner', 'head'],
      stages: [...underTerm, 'ENDING'],
      matter: { kind, states: inStates },
      decide: release,
    },
  },
  events: {
    ParticipantStarted: {
      evolve: (pilot, { matter, startedOn }) =>
        changeMatter<Participant>(pilot, matter, 'started', { startedOn }),
      tell: ['head', 'supervisor'],
    },
    ParticipantSuspended: {
      evolve: (pilot, { matter, from, plannedUntil }) =>
        changeMatter<Participant>(pilot, matter, 'suspended', {
          pausedSince: from,
          pausedUntil: plannedUntil,
        }),
      tell: ['owner', 'supervisor'],
    },
    ParticipantResumed: {
      evolve: (pilot, { matter }) =>
        changeMatter<Participant>(pilot, matter, beneath(pilot.matters[matter]), {
          pausedSince: null,
          pausedUntil: null,
        }),
      tell: ['owner', 'supervisor'],
    },
    ParticipantLapsed: {
      evolve: (pilot, { matter, from }) =>
        changeMatter<Participant>(pilot, matter, 'lapsed', {
          lapses: [
            ...(pilot.matters[matter] === undefined ? [] : dataOf(pilot.matters[matter]).lapses),
            { from, to: null },
          ],
        }),
      tell: ['owner', 'supervisor', 'head'],
    },
    ParticipantLeft: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'left', at),
      tell: ['head', 'supervisor'],
    },
  },
  duties: participationDuties,
  rings: {
    // Like the pilot's own lapse: it says that nobody decided.
    confirmParticipantEnd: (pilot, { matter, due }, { kind: rung }) =>
      rung === 'overdue' && pilot.matters[matter]?.state !== 'lapsed'
        ? [
            {
              type: 'ParticipantLapsed',
              body: { matter, from: addDays(due.date, 1) },
              flags: ['PARTICIPANT_LAPSED'],
            },
          ]
        : [],
  },
  rules: {
    'participant.start': {
      value: 3,
      unit: 'months',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 10',
      mark: 'X',
    },
  },
});

const beneath = (matter: Matter | undefined): string =>
  matter === undefined ? 'started' : stateBeneath({ ...dataOf(matter), pausedSince: null });
