/** domain chapter: the registry and the desk that receives a proposal: booked, forwarded, returned, let lie (M8, M58). */
import { dueAfterReceipt } from '../due';
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { optionalNumberRule } from '../law/law';
import { atStage, withApproval } from '../pilot';
import { backToIntake, concludeApproval, endQuestions } from '../state/approval-moves';
import { addLevel, leaveLevel, newLevel } from '../state/level-clock';

export interface IntakeCommands {
  Register: { readonly number: string; readonly book: string };
  Forward: { readonly reason: TextRef };
  Return: { readonly reasons: readonly TextRef[] };
  CloseNotPursued: { readonly reason: TextRef };
  ReopenNotPursued: { readonly reason: TextRef };
}

interface Events {
  Registered: { readonly number: string; readonly book: string; readonly unit: string };
  Forwarded: { readonly reason: TextRef; readonly unit: string };
  Returned: { readonly reasons: readonly TextRef[]; readonly number: number };
  NotPursued: { readonly reason: TextRef };
  PursuedAgain: { readonly reason: TextRef };
}

export const chapter = defineChapter<IntakeCommands, Events>({
  name: 'intake',
  commands: {
    Register: {
      by: ['clerk'],
      stages: ['SUBMITTED'],
      offered: ({ pilot }) =>
        pilot.unit === pilot.approval.addressee
          ? null
          : refuse('WRONG_ADDRESSEE', { unit: pilot.approval.addressee }),
      decide: ({ pilot, payload, emit }) => [emit('Registered', { ...payload, unit: pilot.unit })],
    },
    Forward: {
      by: ['clerk'],
      stages: ['SUBMITTED'],
      offered: ({ pilot }) =>
        pilot.unit === pilot.approval.addressee ? refuse('RIGHT_ADDRESSEE') : null,
      decide: ({ pilot, payload, emit }) => [
        emit('Forwarded', { ...payload, unit: pilot.approval.addressee }),
      ],
    },
    Return: {
      by: ['secretary', 'head'],
      stages: ['INTAKE', 'CONSULT', 'DECISION_DRAFT'],
      offered({ pilot, law, reconstructed }) {
        const limit = optionalNumberRule(law, 'approval.resubmissions');
        const { returns } = pilot.approval;
        return limit !== null && returns >= limit && !reconstructed
          ? refuse('RETURN_LIMIT', { returns, limit })
          : null;
      },
      decide: ({ pilot, payload, emit }) => [
        emit('Returned', { ...payload, number: pilot.approval.returns + 1 }),
      ],
    },
    CloseNotPursued: {
      by: ['secretary'],
      stages: ['RETURNED'],
      offered({ pilot, law, receivedAt, reconstructed }) {
        const due = dueAfterReceipt(law, pilot.stageSince, 'return.answer');
        return receivedAt <= due.at && !reconstructed
          ? refuse('RETURN_TERM_RUNNING', { due: due.date })
          : null;
      },
      decide: ({ payload, emit }) => [emit('NotPursued', payload)],
    },
    ReopenNotPursued: {
      by: ['secretary', 'head'],
      stages: ['CLOSED_NOT_PURSUED'],
      decide: ({ payload, emit }) => [emit('PursuedAgain', payload)],
    },
  },
  events: {
    Registered: {
      evolve: (pilot, { number }, { at }) =>
        atStage(withApproval(pilot, { number, registeredAt: at }), 'INTAKE'),
      tell: ['proposer', 'secretary', 'head'],
    },
    Forwarded: {
      evolve: (pilot, { unit }, { at }) =>
        addLevel(withApproval(pilot, { levels: [] }), newLevel(unit, at, at)),
      tell: ['proposer', 'clerk'],
    },
    Returned: {
      evolve: (pilot, { number }, { at }) =>
        atStage(
          withApproval(backToIntake(leaveLevel(endQuestions(pilot, at), at, 'return')), {
            returns: number,
          }),
          'RETURNED',
        ),
      tell: ['proposer', 'head'],
    },
    NotPursued: {
      evolve: (pilot, _, { at }) => concludeApproval(pilot, 'CLOSED_NOT_PURSUED', at),
      tell: ['proposer', 'head'],
    },
    PursuedAgain: { evolve: (pilot) => atStage(pilot, 'RETURNED'), tell: ['proposer', 'head'] },
  },
  duties: (pilot, law) =>
    pilot.stage === 'SUBMITTED'
      ? [
          {
            matter: 'main',
            step: 'register',
            role: 'clerk',
            commands: ['Register', 'Forward'],
            openedAt: pilot.stageSince,
            rule: 'registration',
            due: dueAfterReceipt(
              law,
              pilot.approval.levels[0]?.sentAt ?? pilot.stageSince,
              'registration',
            ),
          },
        ]
      : [],
  rules: {
    registration: {
      value: 1,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 7',
      mark: 'X',
    },
    'approval.resubmissions': {
      value: 2,
      unit: 'count',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8',
      mark: 'U',
      localSetting: true,
    },
  },
});
