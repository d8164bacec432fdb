/**
 * domain chapter: what exceeds the authority of a level goes upward level by level, with the reason (M81-M83). Every
 * level has its own receipt and its own clock; the own clock is met by the dispatch.
 */
import { dueAfterReceipt } from '../due';
import type { Context, Outcome, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { atStage } from '../pilot';
import type { Pilot } from '../pilot';
import { backToIntake } from '../state/approval-moves';
import { mustBeReceived } from '../state/competence';
import {
  addLevel,
  backAtLevel,
  currentLevel,
  leaveLevel,
  levelBelow,
  meetLevel,
  newLevel,
  receive,
} from '../state/level-clock';
import type { Dispatch, ReferralGround, Treatment } from '../state/referring';
import { referralToSuperior } from '../state/referring';
import type { Instant } from '../time';

interface Reasons {
  readonly ground: Exclude<ReferralGround, 'councilNotFormed'>;
  readonly reason: TextRef;
  readonly treatment: Treatment | null;
}

export interface ReferralCommands {
  ReferUp: Reasons;
  ReferFurther: Reasons;
  ReceiveReferral: { readonly number: string; readonly book: string };
  SendBack: { readonly instructions: TextRef };
  WithdrawReferral: { readonly reason: TextRef };
}

interface Events {
  ReferredUp: Dispatch;
  ReferralReceived: ReferralCommands['ReceiveReferral'] & { readonly unit: string };
  SentBack: ReferralCommands['SendBack'] & { readonly from: string; readonly to: string };
  ReferralWithdrawn: ReferralCommands['WithdrawReferral'] & { readonly to: string };
}

const refer = (context: Context<Reasons, Events>): Outcome => {
  const referral = referralToSuperior(context, context.payload);
  return referral === null ? refuse('NO_SUPERIOR') : [referral];
};

/** At the level that was first addressed the examination begins anew; above it the papers just lie there again. */
function returnTo(pilot: Pilot, unit: string, at: Instant): Pilot {
  const there = backAtLevel({ ...pilot, unit }, at);
  return unit === pilot.approval.levels[0]?.unit
    ? backToIntake(there)
    : atStage(there, 'REFERRED_UP');
}

export const chapter = defineChapter<ReferralCommands, Events>({
  name: 'referral',
  commands: {
    ReferUp: {
      by: ['head'],
      stages: [
        'INTAKE',
        'CONSULT',
        'COUNCIL_FORMING',
        'APPRAISAL',
        'LEADERSHIP_REVIEW',
        'URGENT_REVIEW',
        'OVERRIDE_WINDOW',
        'DECISION_DRAFT',
      ],
      decide: refer,
    },
    ReferFurther: {
      by: ['head'],
      stages: ['REFERRED_UP'],
      offered: ({ pilot }) => mustBeReceived(pilot),
      decide: refer,
    },
    ReceiveReferral: {
      by: ['clerk'],
      stages: ['REFERRED_UP'],
      offered: ({ pilot }) =>
        currentLevel(pilot)?.receivedAt === null ? null : refuse('ALREADY_RECEIVED'),
      decide: ({ pilot, payload, emit }) => [
        emit('ReferralReceived', { ...payload, unit: pilot.unit }),
      ],
    },
    SendBack: {
      by: ['head'],
      stages: ['REFERRED_UP'],
      offered: ({ pilot }) => mustBeReceived(pilot),
      decide({ pilot, payload, emit }) {
        const to = levelBelow(pilot)?.unit;
        return to === undefined
          ? refuse('NOT_REFERRED')
          : [emit('SentBack', { ...payload, from: pilot.unit, to })];
      },
    },
    WithdrawReferral: {
      by: ['referringHead'],
      stages: ['REFERRED_UP'],
      decide({ pilot, payload, emit }) {
        const to = levelBelow(pilot)?.unit;
        return to === undefined
          ? refuse('NOT_REFERRED')
          : [emit('ReferralWithdrawn', { ...payload, to })];
      },
    },
  },
  events: {
    ReferredUp: {
      evolve(pilot, { to }, { at }) {
        const dispatched = leaveLevel(meetLevel(pilot, at, 'referral'), at, 'referral');
        return atStage(addLevel(dispatched, newLevel(to, at, null)), 'REFERRED_UP');
      },
      tell: ['clerk', 'head', 'proposer', 'referringHead'],
    },
    ReferralReceived: {
      evolve: (pilot, _, { at }) => receive(pilot, at),
      tell: ['head', 'referringHead', 'proposer'],
    },
    SentBack: {
      evolve: (pilot, { to }, { at }) => returnTo(pilot, to, at),
      tell: ['head', 'secretary', 'proposer'],
    },
    ReferralWithdrawn: {
      evolve: (pilot, { to }, { at }) => returnTo(pilot, to, at),
      tell: ['secretary', 'proposer', 'superiorHead'],
    },
  },
  duties(pilot, law) {
    const level = currentLevel(pilot);
    if (pilot.stage !== 'REFERRED_UP' || level === undefined || level.receivedAt !== null)
      return [];
    return [
      {
        matter: 'main',
        step: 'receiveReferral',
        role: 'clerk',
        commands: ['ReceiveReferral'],
        openedAt: level.sentAt,
        rule: 'registration',
        due: dueAfterReceipt(law, level.sentAt, 'registration'),
      },
    ];
  },
});
