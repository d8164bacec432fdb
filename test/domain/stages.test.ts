/** test: the stages of lifecycle.md section 1 and their groups, written out: what an act may be given at hangs on them. */
import * as groups from '../../domain/stages';

const approval = [
  ...[
    'SUBMITTED',
    'INTAKE',
    'RETURNED',
    'URGENT_REVIEW',
    'COUNCIL_FORMING',
    'APPRAISAL',
    'CONSULT',
  ],
  ...['LEADERSHIP_REVIEW', 'OVERRIDE_WINDOW', 'DECISION_DRAFT', 'REFERRED_UP', 'NORM_TRACK'],
];
const preparation = ['APPROVED_FULL', 'APPROVED_PILOT', 'PREPARING'];
const supervision = ['RUNNING', 'SUSPENDED', 'LAPSED'];
const review = ['ENDING', 'ASSESSMENT', 'OUTCOME_SET', 'CAUSE_REVIEW', 'RESPONSIBILITY'];
const ran = ['CLOSED_SUCCESS', 'CLOSED_PARTLY', 'CLOSED_FAILED', 'CLOSED_UNDETERMINED'];
const neverRan = ['CLOSED_NOT_PURSUED', 'REJECTED', 'WITHDRAWN'];
const archived = ['ARCHIVED'];
const everything = [
  ...approval,
  ...preparation,
  ...supervision,
  ...review,
  ...ran,
  ...neverRan,
  ...archived,
];

describe('groups of stages', () => {
  test.each([
    ['stages', groups.stages, ['NEW', ...everything]],
    ['anyStage', groups.anyStage, everything],
    ['living', groups.living, everything.slice(0, -1)],
    ['beforeDecision', groups.beforeDecision, approval],
    ['approved', groups.approved, ['APPROVED_FULL', 'APPROVED_PILOT']],
    ['underTerm', groups.underTerm, [...preparation, ...supervision]],
    ['started', groups.started, supervision],
    ['underOutcomeReview', groups.underOutcomeReview, review],
    ['closed', groups.closed, [...ran, ...neverRan]],
    ['closedAfterRun', groups.closedAfterRun, ran],
    [
      'afterDecision',
      groups.afterDecision,
      [...preparation, ...supervision, ...review, ...ran, ...archived],
    ],
  ] as const)('%s', (_, group, expected) => expect(group).toEqual(expected));
});

describe('the phase of a stage', () => {
  test.each([
    ['approval', ['NEW', ...approval]],
    ['preparation', preparation],
    ['supervision', supervision],
    ['outcomeReview', review],
    ['consequences', [...ran, ...neverRan]],
    ['over', archived],
  ])('%s', (phase, expected) => {
    const own = groups.stages.filter((stage) => groups.phaseOfStage[stage] === phase);
    expect(own).toEqual(expected);
  });
});
