/** domain chapter: a pilot or a part of it stands still by order, and runs again; several suspensions may overlap. */
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { changeMatter, closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import { underTerm } from '../stages';
import type { Suspension } from '../state/suspension';
import { SUSPENSION as kind } from '../state/suspension';
import { newEndAfter, runAgain } from '../state/resuming';
import { suspensionDuty } from '../state/suspension-duties';
import { settled } from '../state/under-term';
import type { LocalDate } from '../time';

export interface SuspensionCommands {
  OrderSuspension: {
    readonly sort: Suspension['sort'];
    /** Null: the whole pilot (or, for its intake, the whole intake). */
    readonly part: TextRef | null;
    readonly stopsTerm: boolean;
    readonly stopsCheckpoints: boolean;
    readonly from: LocalDate;
    readonly plannedUntil: LocalDate | null;
    readonly order: string | null;
    readonly reasons: TextRef;
  };
  BeginSuspension: { readonly matter: string };
  ProlongSuspension: {
    readonly matter: string;
    readonly plannedUntil: LocalDate;
    readonly reasons: TextRef;
  };
  ResumeSuspension: {
    readonly matter: string;
    readonly resumedOn: LocalDate;
    readonly note: TextRef | null;
  };
}

interface Events {
  SuspensionOrdered: SuspensionCommands['OrderSuspension'] & {
    readonly matter: string;
    readonly whole: boolean;
    readonly inForce: boolean;
  };
  SuspensionBegun: { readonly matter: string };
  SuspensionProlonged: SuspensionCommands['ProlongSuspension'];
  SuspensionRevoked: { readonly matter: string };
  SuspensionResumed: SuspensionCommands['ResumeSuspension'] & { readonly newEnd: LocalDate | null };
}

const open = { kind, states: ['ordered', 'suspended'] };
const by = ['head', 'superiorHead'] as const;
const bars = ['proposer', 'interested'] as const;

function order({
  pilot,
  payload,
  today,
  reconstructed,
  emit,
}: Context<SuspensionCommands['OrderSuspension'], Events>) {
  const { from, plannedUntil, sort, part } = payload;
  const flags = weigh(reconstructed, [
    { when: from < today, code: 'SUSPENSION_IN_PAST', flag: 'RETROACTIVE' },
    {
      when: plannedUntil !== null && plannedUntil <= from,
      code: 'PLANNED_END_BEFORE_START',
      flag: 'DATES_CONTRADICT',
    },
    {
      when: sort === 'beforeStart' && pilot.running.startedOn !== null,
      code: 'STARTED_ALREADY',
      flag: 'DATES_CONTRADICT',
    },
  ]);
  if (isRefusal(flags)) return flags;
  const whole = part === null && sort !== 'intakeOnly';
  const matter = nextMatterId(pilot, kind);
  return [emit('SuspensionOrdered', { ...payload, matter, whole, inForce: from <= today }, flags)];
}

function resume({
  pilot,
  payload,
  matter,
  today,
  reconstructed,
  emit,
}: Context<SuspensionCommands['ResumeSuspension'], Events>) {
  if (matter.state === 'ordered') return [emit('SuspensionRevoked', { matter: matter.id })];
  const { from } = matter.data as Suspension;
  const { resumedOn } = payload;
  const flags = weigh(reconstructed, [
    { when: resumedOn > today, code: 'RESUME_IN_FUTURE', flag: 'DATED_AHEAD' },
    {
      when: resumedOn < from,
      code: 'RESUME_BEFORE_SUSPENSION',
      flag: 'DATES_CONTRADICT',
      params: { from },
    },
  ]);
  if (isRefusal(flags)) return flags;
  return [
    emit(
      'SuspensionResumed',
      { ...payload, newEnd: newEndAfter(pilot, matter.id, resumedOn) },
      flags,
    ),
  ];
}

export const chapter = defineChapter<SuspensionCommands, Events>({
  name: 'suspension',
  commands: {
    OrderSuspension: { by, stages: underTerm, bars, decide: order },
    BeginSuspension: {
      by: ['owner', 'head'],
      stages: underTerm,
      matter: { kind, states: ['ordered'] },
      decide: ({ matter, today, emit }) =>
        today < (matter.data as Suspension).from
          ? refuse('SUSPENSION_NOT_YET', { from: (matter.data as Suspension).from })
          : [emit('SuspensionBegun', { matter: matter.id })],
    },
    ProlongSuspension: {
      by,
      stages: underTerm,
      matter: open,
      basedOn: 'matter',
      bars,
      decide: ({ matter, payload, today, emit }) =>
        payload.plannedUntil <= today || payload.plannedUntil <= (matter.data as Suspension).from
          ? refuse('PLANNED_END_IN_PAST')
          : [emit('SuspensionProlonged', payload)],
    },
    ResumeSuspension: {
      by,
      stages: underTerm,
      matter: open,
      basedOn: 'matter',
      bars,
      decide: resume,
    },
  },
  events: {
    SuspensionOrdered: {
      evolve: (
        pilot,
        { matter, sort, whole, stopsTerm, stopsCheckpoints, from, plannedUntil, inForce },
        { at },
      ) =>
        settled(
          openMatter<Suspension>(pilot, matter, kind, inForce ? 'suspended' : 'ordered', at, {
            sort,
            whole,
            stopsTerm,
            stopsCheckpoints,
            from,
            plannedUntil,
            until: null,
          }),
        ),
      tell: ['owner', 'supervisor', 'proposer'],
    },
    SuspensionBegun: {
      evolve: (pilot, { matter }) => settled(changeMatter<Suspension>(pilot, matter, 'suspended')),
      tell: ['head', 'supervisor'],
    },
    SuspensionProlonged: {
      evolve: (pilot, { matter, plannedUntil }) =>
        changeMatter<Suspension>(pilot, matter, null, { plannedUntil }),
      tell: ['owner', 'supervisor'],
    },
    SuspensionRevoked: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'revoked', at),
      tell: ['owner', 'supervisor'],
    },
    SuspensionResumed: {
      evolve: (pilot, { matter, resumedOn, newEnd }, { at }) =>
        runAgain(pilot, { matter, state: 'resumed', resumedOn, newEnd }, at),
      tell: ['owner', 'supervisor', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Suspension>(pilot, kind).flatMap((matter) => suspensionDuty(matter, law)),
  rules: {
    'suspension.begin': {
      value: 0,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 6',
      mark: 'X',
    },
    'suspension.review': {
      value: 1,
      unit: 'months',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 6',
      mark: 'X',
    },
  },
});
