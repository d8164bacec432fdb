/** domain chapter: after a failed vote the head alone may order it, in writing, and answers for it (Decree 73 Art. 8.1). */
import { dueAfterReceipt } from '../due';
import type { TextRef } from '../kernel';
import { defineChapter } from '../kernel';
import { atStage, withApproval } from '../pilot';
import { mayDecide } from '../state/competence';
import { refused } from '../state/refusing';

export interface OverrideCommands {
  OrderDespiteVote: { readonly necessity: TextRef; readonly feasibility: TextRef };
  LetStand: { readonly reasons: TextRef };
}

const deciding = {
  by: ['head'],
  stages: ['OVERRIDE_WINDOW'],
  basedOn: 'dossier',
  bars: ['proposer', 'interested'],
  offered: mayDecide,
} as const;

interface Events {
  OrderedDespiteVote: OverrideCommands['OrderDespiteVote'];
  VoteLeftStanding: OverrideCommands['LetStand'];
}

export const chapter = defineChapter<OverrideCommands, Events>({
  name: 'override',
  commands: {
    OrderDespiteVote: {
      ...deciding,
      decide: ({ payload, emit }) => [emit('OrderedDespiteVote', payload)],
    },
    LetStand: { ...deciding, decide: ({ payload, emit }) => [emit('VoteLeftStanding', payload)] },
  },
  events: {
    OrderedDespiteVote: {
      evolve: (pilot) =>
        atStage(withApproval(pilot, { ballotResult: 'ordered' }), 'DECISION_DRAFT'),
      tell: ['superiorHead', 'deputy', 'proposer', 'partyCommittee', 'secretary'],
    },
    VoteLeftStanding: {
      evolve: (pilot, { reasons }, { at, by }) =>
        refused(pilot, { at, by, reasons, afterPassedVote: false }),
      tell: ['proposer', 'secretary', 'deputy'],
    },
  },
  duties: (pilot, law) =>
    pilot.stage === 'OVERRIDE_WINDOW'
      ? [
          {
            matter: 'main',
            step: 'answerVote',
            role: 'head',
            commands: ['OrderDespiteVote', 'LetStand', 'ReferUp'],
            openedAt: pilot.stageSince,
            rule: 'override.window',
            due: dueAfterReceipt(law, pilot.stageSince, 'override.window'),
          },
        ]
      : [],
  rules: {
    'override.window': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.1',
      mark: 'X',
    },
  },
});
