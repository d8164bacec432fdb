/** domain chapter: a legal hold: the record must not be destroyed while somebody may still need it as evidence. Reviewed, and lifted by another person. */
import { dueAfterReceipt } from '../due';
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import { anyStage } from '../stages';
import type { LegalHold } from '../state/keeping';
import { holdKind as kind } from '../state/keeping';
import { reopening } from '../state/outcome';
import { settle } from '../state/settled';

interface OnHold {
  readonly matter: string;
  readonly reason: TextRef;
}

export interface LegalHoldCommands {
  OrderLegalHold: {
    readonly ground: 'audit' | 'inspection' | 'proceedings' | 'complaint' | 'archivalValue';
    readonly reason: TextRef;
  };
  KeepLegalHold: OnHold;
  LiftLegalHold: OnHold;
}

interface Events {
  LegalHoldOrdered: LegalHoldCommands['OrderLegalHold'] & {
    readonly matter: string;
    readonly orderedBy: string;
  };
  LegalHoldKept: OnHold;
  LegalHoldLifted: OnHold;
}

const by = ['auditor', 'archivist'] as const;
const held = { kind, states: ['holding'] } as const;

export const chapter = defineChapter<LegalHoldCommands, Events>({
  name: 'legal-hold',
  commands: {
    OrderLegalHold: {
      by,
      stages: anyStage,
      decide: ({ pilot, payload, actor, emit }) => [
        ...reopening(pilot),
        emit('LegalHoldOrdered', {
          ...payload,
          matter: nextMatterId(pilot, kind),
          orderedBy: actor.person,
        }),
      ],
    },
    KeepLegalHold: {
      by,
      stages: anyStage,
      matter: held,
      decide: ({ payload, emit }) => [emit('LegalHoldKept', payload)],
    },
    LiftLegalHold: {
      by,
      stages: anyStage,
      matter: held,
      basedOn: 'matter',
      decide: ({ payload, matter, actor, emit }) =>
        (matter.data as LegalHold).orderedBy === actor.person
          ? refuse('HOLD_ORDERED_BY_YOU', { matter: matter.id })
          : [emit('LegalHoldLifted', payload)],
    },
  },
  events: {
    LegalHoldOrdered: {
      evolve: (pilot, { matter, orderedBy, reason }, { at }) =>
        openMatter<LegalHold>(pilot, matter, kind, 'holding', at, {
          orderedBy,
          reason,
          reviewedAt: at,
        }),
      tell: ['head', 'archivist', 'auditor'],
    },
    LegalHoldKept: {
      evolve: (pilot, { matter, reason }, { at }) =>
        changeMatter<LegalHold>(pilot, matter, null, { reason, reviewedAt: at }),
      tell: ['head', 'archivist'],
    },
    LegalHoldLifted: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'liftedHold', at),
      tell: ['head', 'archivist', 'auditor'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<LegalHold>(pilot, kind).map(({ id, data }) => ({
      matter: id,
      step: 'reviewLegalHold',
      role: 'auditor',
      commands: ['KeepLegalHold', 'LiftLegalHold'],
      openedAt: data.reviewedAt,
      rule: 'legalHold.review',
      due: dueAfterReceipt(law, data.reviewedAt, 'legalHold.review'),
    })),
  rules: {
    'legalHold.review': {
      value: 12,
      unit: 'months',
      instrument: '30/2020/NĐ-CP',
      article: 'Not found',
      mark: 'X',
    },
  },
});
