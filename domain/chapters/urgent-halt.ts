/** domain chapter: the supervisor stops what cannot wait; the head confirms or lifts it. Unconfirmed it stands, overdue. */
import { dueAfterReceipt } from '../due';
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import { underTerm } from '../stages';
import { newEndAfter, runAgain } from '../state/resuming';
import type { Suspension } from '../state/suspension';
import { SUSPENSION as kind } from '../state/suspension';
import { settled } from '../state/under-term';
import type { LocalDate } from '../time';

export interface UrgentHaltCommands {
  OrderUrgentHalt: { readonly part: TextRef | null; readonly reasons: TextRef };
  ConfirmHalt: {
    readonly matter: string;
    readonly stopsTerm: boolean;
    readonly plannedUntil: LocalDate | null;
    readonly note: TextRef | null;
  };
  LiftHalt: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  UrgentHaltOrdered: UrgentHaltCommands['OrderUrgentHalt'] & {
    readonly matter: string;
    readonly from: LocalDate;
  };
  HaltConfirmed: UrgentHaltCommands['ConfirmHalt'];
  HaltLifted: UrgentHaltCommands['LiftHalt'] & {
    readonly liftedOn: LocalDate;
    readonly newEnd: LocalDate | null;
  };
}

const halted = { kind, states: ['halted'] };
const by = ['head', 'superiorHead'] as const;
const bars = ['proposer', 'interested', 'implementer'] as const;

export const chapter = defineChapter<UrgentHaltCommands, Events>({
  name: 'urgent-halt',
  commands: {
    OrderUrgentHalt: {
      by: ['supervisor'],
      stages: underTerm,
      decide: ({ pilot, payload, today, emit }) => [
        emit('UrgentHaltOrdered', { ...payload, matter: nextMatterId(pilot, kind), from: today }),
      ],
    },
    ConfirmHalt: {
      by,
      stages: underTerm,
      matter: halted,
      basedOn: 'matter',
      bars,
      decide: ({ payload, today, emit }) =>
        payload.plannedUntil !== null && payload.plannedUntil <= today
          ? refuse('HALT_END_IN_PAST')
          : [emit('HaltConfirmed', payload)],
    },
    LiftHalt: {
      by,
      stages: underTerm,
      matter: halted,
      basedOn: 'matter',
      bars,
      decide: ({ pilot, matter, payload, today, emit }) => [
        emit('HaltLifted', {
          ...payload,
          liftedOn: today,
          newEnd: newEndAfter(pilot, matter.id, today),
        }),
      ],
    },
  },
  events: {
    UrgentHaltOrdered: {
      evolve: (pilot, { matter, part, from }, { at }) =>
        settled(
          openMatter<Suspension>(pilot, matter, kind, 'halted', at, {
            sort: 'forced',
            whole: part === null,
            stopsTerm: false,
            stopsCheckpoints: false,
            from,
            plannedUntil: null,
            until: null,
          }),
        ),
      tell: ['head', 'superiorHead', 'owner', 'proposer'],
    },
    HaltConfirmed: {
      evolve: (pilot, { matter, stopsTerm, plannedUntil }) =>
        settled(changeMatter<Suspension>(pilot, matter, 'suspended', { stopsTerm, plannedUntil })),
      tell: ['owner', 'supervisor', 'proposer'],
    },
    HaltLifted: {
      evolve: (pilot, { matter, liftedOn, newEnd }, { at }) =>
        runAgain(pilot, { matter, state: 'lifted', resumedOn: liftedOn, newEnd }, at),
      tell: ['owner', 'supervisor', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Suspension>(pilot, kind)
      .filter((matter) => matter.state === 'halted')
      .map(({ id, openedAt }) => ({
        matter: id,
        step: 'confirmHalt',
        role: 'head',
        commands: ['ConfirmHalt', 'LiftHalt'],
        openedAt,
        rule: 'suspension.confirmHalt',
        due: dueAfterReceipt(law, openedAt, 'suspension.confirmHalt'),
      })),
});
