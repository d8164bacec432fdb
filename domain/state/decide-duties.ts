/** domain: the duty to decide in time, at every level that holds the papers (Decree 73 Art. 8.1; M52, M58). */
import type { Due } from '../calendar/terms';
import { dueAfterReceipt } from '../due';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import { choiceRule } from '../law/law';
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import { currentLevel, isReferred, levelDue, ruleOfLevel } from './level-clock';

/** What brings the papers on at each stage; the head answers for it, whoever's turn it is. */
const wayOn: Partial<Record<Stage, readonly string[]>> = {
  SUBMITTED: ['Register', 'Forward'],
  INTAKE: ['TakeSimpleRoute', 'TakeCouncilRoute', 'AcceptUrgency', 'Return', 'ReferUp'],
  RETURNED: ['Resubmit', 'Withdraw'],
  CONSULT: ['CloseConsultation', 'Return', 'ReferUp'],
  COUNCIL_FORMING: ['FormCouncil', 'CannotFormCouncil', 'ReferUp'],
  LEADERSHIP_REVIEW: ['CloseBallot', 'ReferUp'],
  URGENT_REVIEW: ['CloseBallot', 'ReferUp'],
  REFERRED_UP: ['ApprovePilot', 'ApproveFull', 'Refuse', 'NormNeeded', 'ReferFurther', 'SendBack'],
};

const signing = ['ApprovePilot', 'ApproveFull', 'Refuse', 'PostponeDecision', 'Return', 'ReferUp'];

export function decideDuties(pilot: Pilot, law: Law): readonly Duty[] {
  if (pilot.stage === 'DECISION_DRAFT') return [signDuty(pilot, law)];
  const commands = wayOn[pilot.stage];
  const level = currentLevel(pilot);
  if (
    commands === undefined ||
    level === undefined ||
    level.receivedAt === null ||
    level.metAt !== null
  )
    return [];
  const due = levelDue(law, pilot, level);
  if (due === null) return [];
  return [
    {
      matter: 'main',
      step: 'decideProposal',
      role: 'head',
      commands,
      openedAt: level.receivedAt,
      rule: ruleOfLevel(pilot),
      due,
    },
  ];
}

function signDuty(pilot: Pilot, law: Law): Duty {
  const [rule, due] = signClock(pilot, law);
  return {
    matter: 'main',
    step: 'signDecision',
    role: 'head',
    commands: signing,
    openedAt: pilot.stageSince,
    rule,
    due,
  };
}

/** Within the clock of the examination, unless the pack gives the signature one of its own, or there is none left to be within. */
function signClock(pilot: Pilot, law: Law): readonly [string, Due] {
  const { council } = pilot.approval;
  if (choiceRule(law, 'decision.draft') === 'withinApprovalClock') {
    if (council !== null)
      return ['council.appraisal', dueAfterReceipt(law, council.formedAt, 'council.appraisal')];
    const level = currentLevel(pilot);
    const due = level === undefined || isReferred(pilot) ? null : levelDue(law, pilot, level);
    if (due !== null) return [ruleOfLevel(pilot), due];
  }
  return ['decision.draft.term', dueAfterReceipt(law, pilot.stageSince, 'decision.draft.term')];
}
