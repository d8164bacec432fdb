/** domain: the stages of the main track (lifecycle.md section 1) and the phase that each belongs to. */

export const phaseOfStage = {
  NEW: 'approval',
  SUBMITTED: 'approval',
  INTAKE: 'approval',
  RETURNED: 'approval',
  URGENT_REVIEW: 'approval',
  COUNCIL_FORMING: 'approval',
  APPRAISAL: 'approval',
  CONSULT: 'approval',
  LEADERSHIP_REVIEW: 'approval',
  OVERRIDE_WINDOW: 'approval',
  DECISION_DRAFT: 'approval',
  REFERRED_UP: 'approval',
  NORM_TRACK: 'approval',
  APPROVED_FULL: 'preparation',
  APPROVED_PILOT: 'preparation',
  PREPARING: 'preparation',
  RUNNING: 'supervision',
  SUSPENDED: 'supervision',
  LAPSED: 'supervision',
  ENDING: 'outcomeReview',
  ASSESSMENT: 'outcomeReview',
  OUTCOME_SET: 'outcomeReview',
  CAUSE_REVIEW: 'outcomeReview',
  RESPONSIBILITY: 'outcomeReview',
  CLOSED_SUCCESS: 'consequences',
  CLOSED_PARTLY: 'consequences',
  CLOSED_FAILED: 'consequences',
  CLOSED_UNDETERMINED: 'consequences',
  CLOSED_NOT_PURSUED: 'consequences',
  REJECTED: 'consequences',
  WITHDRAWN: 'consequences',
  ARCHIVED: 'over',
} as const;

export type Stage = keyof typeof phaseOfStage;
export type Phase = (typeof phaseOfStage)[Stage];

export const stages = Object.keys(phaseOfStage) as readonly Stage[];

const inPhases = (...phases: readonly Phase[]): readonly Stage[] =>
  stages.filter((stage) => stage !== 'NEW' && phases.includes(phaseOfStage[stage]));

/** Stage groups that chapters name in their rules. */
export const beforeDecision = inPhases('approval');
export const approved = ['APPROVED_FULL', 'APPROVED_PILOT'] as const satisfies readonly Stage[];
export const underTerm = [
  ...approved,
  'PREPARING',
  'RUNNING',
  'SUSPENDED',
  'LAPSED',
] as const satisfies readonly Stage[];
export const started = ['RUNNING', 'SUSPENDED', 'LAPSED'] as const satisfies readonly Stage[];
export const underOutcomeReview = inPhases('outcomeReview');
export const closed = inPhases('consequences');
export const closedAfterRun = closed.filter(
  (stage) => stage.startsWith('CLOSED_') && stage !== 'CLOSED_NOT_PURSUED',
);
export const afterDecision: readonly Stage[] = [
  ...underTerm,
  ...underOutcomeReview,
  ...closedAfterRun,
  'ARCHIVED',
];
export const anyStage = stages.filter((stage) => stage !== 'NEW');
/** Matters are settled here; an archived pilot only takes late truth. */
export const living = anyStage.filter((stage) => stage !== 'ARCHIVED');
