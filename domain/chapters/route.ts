/** domain chapter: the route that an examination takes: simple, by council, or urgent (Decree 73 Art. 8). */
import { dueAfterReceipt } from '../due';
import type { Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { numberRule } from '../law/law';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { atStage, withApproval } from '../pilot';
import { leadershipBallot } from '../state/ballot-opening';
import { councilLacks, screenLacks } from '../state/risk';

export interface RouteCommands {
  TakeSimpleRoute: object;
  TakeCouncilRoute: { readonly reason: TextRef };
  AcceptUrgency: { readonly harmIfDelayed: TextRef };
}

interface Events {
  SimpleRouteTaken: object;
  CouncilRouteTaken: { readonly reason: TextRef };
  UrgencyAccepted: { readonly harmIfDelayed: TextRef };
}

interface When {
  readonly pilot: Pilot;
  readonly law: Law;
  readonly reconstructed: boolean;
}

const examined = (when: When): Refusal | null => {
  const needed = numberRule(when.law, 'legality.reviewers');
  const signed = when.pilot.approval.legality.length;
  return signed < needed
    ? refuse('LEGALITY_SHEETS_MISSING', { signed, needed })
    : screenLacks(when);
};

export const chapter = defineChapter<RouteCommands, Events>({
  name: 'route',
  commands: {
    TakeSimpleRoute: {
      by: ['secretary', 'head'],
      stages: ['INTAKE'],
      offered: (when) => examined(when) ?? councilLacks(when),
      decide: ({ emit }) => [emit('SimpleRouteTaken', {})],
    },
    TakeCouncilRoute: {
      by: ['head'],
      stages: ['INTAKE'],
      bars: ['proposer', 'interested'],
      offered: examined,
      decide: ({ payload, emit }) => [emit('CouncilRouteTaken', payload)],
    },
    // Urgent means before the papers are complete: the sheets are still needed before the decision.
    AcceptUrgency: {
      by: ['head'],
      stages: ['INTAKE'],
      bars: ['proposer', 'interested'],
      decide: (context) => [
        context.emit('UrgencyAccepted', context.payload),
        leadershipBallot(context),
      ],
    },
  },
  events: {
    SimpleRouteTaken: {
      evolve: (pilot) => atStage(withApproval(pilot, { route: 'simple' }), 'CONSULT'),
      tell: ['proposer', 'secretary', 'head'],
    },
    CouncilRouteTaken: {
      evolve: (pilot) => atStage(withApproval(pilot, { route: 'council' }), 'COUNCIL_FORMING'),
      tell: ['proposer', 'secretary'],
    },
    UrgencyAccepted: {
      evolve: (pilot) => atStage(withApproval(pilot, { route: 'urgent' }), 'URGENT_REVIEW'),
      tell: ['proposer', 'secretary', 'deputy', 'legal', 'partyCommittee'],
    },
  },
  duties: (pilot, law) =>
    pilot.stage === 'INTAKE'
      ? [
          {
            matter: 'main',
            step: 'takeRoute',
            role: 'secretary',
            commands: ['TakeSimpleRoute', 'TakeCouncilRoute', 'AcceptUrgency', 'Return'],
            openedAt: pilot.stageSince,
            rule: 'intake.check',
            due: dueAfterReceipt(law, pilot.stageSince, 'intake.check'),
          },
        ]
      : [],
  rules: {
    'intake.check': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8',
      mark: 'X',
    },
  },
});
