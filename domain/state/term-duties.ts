/** domain: what waits for a person as a term runs out, winds down and is countersigned. */
import { dueAfterReceipt, dueAtEndOf, dueOn } from '../due';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import { closedAfterRun, underOutcomeReview, underTerm } from '../stages';
import { isTermCounting, termOf } from './under-term';

/** A countersignature is still owed when the review has begun. */
export const afterEnd: readonly Stage[] = [...underOutcomeReview, ...closedAfterRun];
const stagesUnderTerm: readonly Stage[] = underTerm;

function commandsAtTheEnd(pilot: Pilot): readonly string[] {
  if (pilot.running.startedOn !== null || pilot.stage === 'LAPSED')
    return ['ConfirmEnd', 'RequestExtension'];
  return ['RequestExtension', 'RequestEarlyExit'];
}

export function termDuty(pilot: Pilot, law: Law): readonly Duty[] {
  const term = termOf(pilot);
  if (term === null || !stagesUnderTerm.includes(pilot.stage)) return [];
  const openedAt = pilot.running.termSetAt ?? pilot.running.decision?.decidedAt ?? '';
  if (term.kind !== 'date') {
    const commands = ['SetReviewDate', 'ConfirmEnd'];
    return [
      {
        matter: 'main',
        step: 'reviewTerm',
        role: 'head',
        commands,
        openedAt,
        rule: 'term.review',
        due: dueOn(law, term.reviewOn),
      },
    ];
  }
  if (!isTermCounting(pilot)) return [];
  return [
    {
      matter: 'main',
      step: 'confirmEnd',
      role: 'owner',
      commands: commandsAtTheEnd(pilot),
      openedAt,
      rule: 'term.confirmEnd',
      due: dueAtEndOf(law, term.end),
      ladder: 'lapsed',
      params: { lastDay: term.end },
    },
  ];
}

export function windDownDuty(pilot: Pilot, law: Law): readonly Duty[] {
  const { windDown, endedOn } = pilot.running;
  if (pilot.stage !== 'ENDING' || windDown === null || endedOn !== null) return [];
  return [
    {
      matter: 'main',
      step: 'completeWindDown',
      role: 'owner',
      commands: ['ConfirmEnd'],
      openedAt: windDown.orderedAt,
      rule: 'term.confirmEnd',
      due: dueAtEndOf(law, windDown.effectiveOn),
      params: { effectiveOn: windDown.effectiveOn },
    },
  ];
}

export function countersignDuty(pilot: Pilot, law: Law): readonly Duty[] {
  const since = pilot.running.countersignSince;
  if (since === null || !afterEnd.includes(pilot.stage)) return [];
  const rule = 'term.countersign';
  return [
    {
      matter: 'main',
      step: 'countersignEnd',
      role: 'supervisor',
      commands: ['CountersignEnd'],
      openedAt: since,
      rule,
      due: dueAfterReceipt(law, since, rule),
    },
  ];
}
