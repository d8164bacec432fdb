/** domain chapter: a refusal with its reasons, and a decision put off, never without a written reason (M58). */
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { mayDecide } from '../state/competence';
import { refused } from '../state/refusing';
import type { LocalDate } from '../time';

export interface RefusalCommands {
  Refuse: { readonly reasons: TextRef; readonly number: string | null };
  PostponeDecision: { readonly reason: TextRef; readonly until: LocalDate };
}

interface Events {
  ProposalRefused: RefusalCommands['Refuse'] & {
    readonly unit: string;
    readonly afterPassedVote: boolean;
  };
  DecisionPostponed: RefusalCommands['PostponeDecision'];
}

export const chapter = defineChapter<RefusalCommands, Events>({
  name: 'refusal',
  commands: {
    Refuse: {
      by: ['head'],
      stages: ['DECISION_DRAFT', 'REFERRED_UP', 'NORM_TRACK'],
      basedOn: 'dossier',
      bars: ['proposer', 'interested'],
      offered: mayDecide,
      decide: ({ pilot, payload, emit }) => [
        emit('ProposalRefused', {
          ...payload,
          unit: pilot.unit,
          afterPassedVote: pilot.approval.ballotResult === 'passed',
        }),
      ],
    },
    // The clock goes on: a reason explains lateness, it does not undo it.
    PostponeDecision: {
      by: ['head'],
      stages: ['DECISION_DRAFT', 'REFERRED_UP'],
      decide: ({ payload, today, reconstructed, emit }) =>
        payload.until < today && !reconstructed
          ? refuse('DATE_PASSED', { date: payload.until })
          : [emit('DecisionPostponed', payload)],
    },
  },
  events: {
    ProposalRefused: {
      evolve: (pilot, { reasons, afterPassedVote }, { at, by }) =>
        refused(pilot, { at, by, reasons, afterPassedVote }),
      // After a passed vote the superior is told why the head stands against it.
      tell: ['proposer', 'secretary', 'deputy', 'superiorHead', 'partyCommittee'],
    },
    DecisionPostponed: {
      evolve: (pilot) => pilot,
      tell: ['proposer', 'superiorHead', 'secretary'],
    },
  },
});
