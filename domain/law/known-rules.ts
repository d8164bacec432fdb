/**
 * domain/law: the rules that every pack must state, and what each may be. A pack that forgets one, or counts it in
 * a unit that no clock understands, is refused on loading, not found out in a pilot's third year.
 */
import { DENOMINATORS } from '../ballot';
import { ON_RETURN } from '../calendar/terms';
import type { Rule, RuleUnit } from './pack';

export interface KnownRule {
  readonly units: readonly RuleUnit[];
  /** The choices that the law's code understands. */
  readonly choices?: readonly string[];
  /** null is an answer: no limit, or a person decides each time. */
  readonly nullable?: boolean;
  /** The law has a number of its own for it, so a pack may be silent. */
  readonly optional?: boolean;
  readonly min?: number;
  /** Exclusive. */
  readonly below?: number;
}

export const TIES = ['head', 'none'] as const;
/** Whether the decision must be signed within the approval's clock or has one of its own. */
export const DRAFT_CLOCKS = ['withinApprovalClock', 'ownClock'] as const;

const term: KnownRule = { units: ['workingDays', 'calendarDays', 'hours', 'months'] };
const nullableTerm: KnownRule = { ...term, nullable: true };
const days: KnownRule = { units: ['workingDays', 'calendarDays'] };
const askedBefore: KnownRule = { units: ['workingDays', 'calendarDays', 'months'] };
const rhythm: KnownRule = { units: ['months'], min: 1 };
const atLeastOne: KnownRule = { units: ['count'], min: 1 };
const limit: KnownRule = { units: ['count'], nullable: true };
const limitMonths: KnownRule = { units: ['months'], nullable: true, min: 1 };
// More than the share must be present: more than all of them is impossible.
const quorum: KnownRule = { units: ['percent'], below: 100 };
const flag: KnownRule = { units: ['flag'] };
const cap = (unit: RuleUnit): KnownRule => ({
  units: [unit],
  nullable: true,
  optional: true,
  min: 1,
});
const onReturn: KnownRule = { units: ['choice'], choices: ON_RETURN };
const denominator: KnownRule = { units: ['choice'], choices: DENOMINATORS };
const tie: KnownRule = { units: ['choice'], choices: TIES };
const draftClock: KnownRule = { units: ['choice'], choices: DRAFT_CLOCKS };

export const knownRules = {
  registration: term,
  'intake.check': term,
  'legality.check': term,
  'legality.reviewers': atLeastOne,
  'return.answer': term,
  'idle.draft': term,
  'consultation.reply': term,
  'opinion.reply': term,
  'party.opinion': term,
  'approval.simple': term,
  'approval.onReturn': onReturn,
  'approval.resubmissions': limit,
  'approval.urgent': term,
  'council.form': term,
  'council.meet': term,
  'council.papersBefore': days,
  'council.size.min': atLeastOne,
  'council.size.max': atLeastOne,
  'council.appraisal': term,
  'decision.draft': draftClock,
  'decision.draft.term': term,
  'override.window': term,
  'superior.decision': term,
  'superior.substitute': term,
  'norm.track': term,
  'ballot.denominator': denominator,
  'ballot.tie': tie,
  'ballot.council.tie': tie,
  'ballot.quorum': quorum,
  'ballot.quorum.atLeast': atLeastOne,
  'preparation.start': term,
  'resource.commit': term,
  'resource.delivery': term,
  'checkpoint.interval': rhythm,
  'checkpoint.interval.min': rhythm,
  'checkpoint.interval.max': rhythm,
  'checkpoint.hold': term,
  'checkpoint.missedTwice': atLeastOne,
  'report.interval': rhythm,
  'report.due': term,
  'finding.correct': term,
  'finding.verify': term,
  'finding.recurrence': term,
  'obstacle.answer': term,
  'incident.report': term,
  'incident.assess': term,
  'handover.successor': term,
  'handover.accept': term,
  'interim.interval': rhythm,
  'interim.hold': term,
  'participant.decide': term,
  'external.stop': term,
  'external.reply': term,
  'change.decide': term,
  'extension.ask': askedBefore,
  'extension.decide': term,
  'extension.max.count': limit,
  'extension.max.months': limitMonths,
  'suspension.confirmHalt': term,
  'suspension.resume': term,
  'term.review': term,
  'term.confirmEnd': term,
  'completion.report': term,
  'assessment.onFile': term,
  'assessment.simple': term,
  'assessment.council': term,
  'assessment.act': term,
  'causes.open': term,
  'causes.conclude': term,
  'causes.panel.min': atLeastOne,
  'causes.panel.outside': atLeastOne,
  'responsibility.hear': term,
  'responsibility.conclude': term,
  'responsibility.notify': term,
  'deferral.review': term,
  'appeal.window': nullableTerm,
  'appeal.decide': nullableTerm,
  'abuse.screen': term,
  'abuse.decide': term,
  'commendation.check': term,
  'commendation.award': term,
  'replication.agree': term,
  'codification.draft': term,
  'codification.opinions': term,
  'codification.issue': term,
  'archive.after': term,
  'terms.rollToWorkingDay': flag,
} satisfies Record<string, KnownRule>;

export type RuleKey = keyof typeof knownRules;

/** Whether an extension asked too late is refused, or kept and flagged; a pack that is silent flags. */
export const ASKED_LATE = ['refuse', 'flag'] as const;
export const STOP_KINDS = [
  'purposeNotMet',
  'riskOverBenefit',
  'breach',
  'harm',
  'ownWish',
  'lapse',
] as const;
/** Why a pilot is stopped, agreed beforehand. */
export type StopKind = (typeof STOP_KINDS)[number];

/** Limits on a plan that some regimes set. A pack without them limits nothing. */
export const limitingRules: Readonly<Record<string, KnownRule>> = {
  'cap.people': cap('people'),
  'cap.money': cap('vnd'),
  'cap.sites': cap('sites'),
  'cap.area': cap('km2'),
  'cap.time': cap('months'),
  'stop.atLeast': { ...cap('count'), nullable: false },
  ...Object.fromEntries(
    STOP_KINDS.map((kind) => [`stop.${kind}`, { units: ['flag'], optional: true } as const]),
  ),
  'extension.ask.late': { units: ['choice'], choices: ASKED_LATE, optional: true },
};

/** What a pack may restate of rules that the chapters bring along: in their unit and among their choices. */
export function knownBy(rules: Iterable<readonly [string, Rule]>): Record<string, KnownRule> {
  const shapeOf = ({ unit, choices }: Rule): KnownRule => ({
    units: [unit],
    ...(choices === undefined ? {} : { choices }),
    nullable: true,
    optional: true,
  });
  return Object.fromEntries([...rules].map(([key, rule]) => [key, shapeOf(rule)]));
}
