/** test: the result judged: what each lack is refused for or flagged as, whose desk is next for every outcome. */
import { chronicle } from '../support/chronicle';
import {
  concludedLife,
  conclusion,
  endingLife,
  meeting,
  report,
  reportedLife,
  scoredLife,
  staff,
} from '../support/ending';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { doors, shared, tellings } from '../support/tables';

const scored = shared(() => scoredLife());
const judge = (change: object, life: Life = scored()) => {
  const refusal = life.tries(staff.head, 'Conclude', { ...conclusion('achieved'), ...change });
  return refusal === null ? null : [refusal.code, refusal.params];
};

chronicle('a result judged otherwise than it was scored', scored, [
  {
    when: 'it is not judged on an older text',
    by: staff.head,
    does: 'Conclude',
    with: conclusion('partly'),
    basedOn: { dossier: 0 },
    refused: ['STALE', { seen: 0, current: 1 }],
  },
  {
    when: 'not without reasons',
    by: staff.head,
    does: 'Conclude',
    with: conclusion('partly', { reasons: null }),
    refused: ['DIFFERENCE_NEEDS_REASONS', { proposed: 'achieved' }],
  },
  {
    when: 'not by a vote that was lost',
    by: staff.head,
    does: 'Conclude',
    with: conclusion('partly', {
      meeting: { ...meeting, votedFor: [staff.deputy], votedAgainst: [staff.head, staff.deputy2] },
    }),
    refused: ['NOT_CARRIED', { result: 'failed' }],
  },
  {
    when: 'by two of three it is',
    by: staff.head,
    does: 'Conclude',
    with: conclusion('partly', {
      meeting: { ...meeting, votedFor: [staff.head, staff.deputy], votedAgainst: [staff.deputy2] },
    }),
    emits: [
      [
        'OutcomeConcluded',
        {
          outcome: 'partly',
          damage: false,
          damageDescription: null,
          reasons: 'text:reasons',
          meeting: {
            body: 'leadership',
            votedFor: ['hoa-lac:head', 'hoa-lac:deputy-1'],
            votedAgainst: ['hoa-lac:deputy-2'],
            abstained: [],
            minutes: 'text:minutes',
          },
          proposed: 'achieved',
          ballot: { result: 'passed', entitled: 3, present: 3 },
        },
      ],
    ],
    changes: {
      stage: 'OUTCOME_SET',
      stageSince: '2026-07-13T02:00:00.000Z',
      'outcome.proposedValue': 'achieved',
      'outcome.value': 'partly',
      'outcome.concludedAt': '2026-07-13T02:00:00.000Z',
    },
    asks: ['main openCauses: hoa-lac:head until 2026-07-16 (causes.open) OpenCauses'],
    frees: ['main concludeOutcome: hoa-lac:head until 2026-07-16 (assessment.simple) Conclude'],
    tells: [
      'hoa-lac:cadre-1',
      'hoa-lac:supervisor',
      'an-binh:head',
      'hoa-lac:partyCommittee',
      'an-binh:personnel',
    ],
  },
  {
    when: 'and once',
    by: staff.superiorHead,
    does: 'Conclude',
    with: conclusion('achieved'),
    refused: ['WRONG_STAGE', { stage: 'OUTCOME_SET' }],
  },
]);

chronicle('an achieved goal with damage', scored, [
  {
    when: 'the damage is described',
    by: staff.head,
    does: 'Conclude',
    with: conclusion('achieved', { damage: true }),
    refused: ['DAMAGE_NOT_DESCRIBED'],
  },
  {
    when: 'and causes are sought',
    at: '2026-07-16 16:00',
    by: staff.superiorHead,
    does: 'Conclude',
    with: conclusion('achieved', { damage: true, damageDescription: 'text:d', reasons: null }),
    emits: [
      [
        'OutcomeConcluded',
        {
          outcome: 'achieved',
          damage: true,
          damageDescription: 'text:d',
          reasons: null,
          meeting: {
            body: 'leadership',
            votedFor: ['hoa-lac:head', 'hoa-lac:deputy-1', 'hoa-lac:deputy-2'],
            votedAgainst: [],
            abstained: [],
            minutes: 'text:minutes',
          },
          proposed: 'achieved',
          ballot: { result: 'passed', entitled: 3, present: 3 },
        },
      ],
    ],
    changes: {
      stage: 'OUTCOME_SET',
      stageSince: '2026-07-16T09:00:00.000Z',
      'outcome.proposedValue': 'achieved',
      'outcome.value': 'achieved',
      'outcome.damage': true,
      'outcome.concludedAt': '2026-07-16T09:00:00.000Z',
    },
    asks: ['main openCauses: hoa-lac:head until 2026-07-21 (causes.open) OpenCauses'],
    frees: ['main concludeOutcome: hoa-lac:head until 2026-07-16 (assessment.simple) Conclude'],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor', 'hoa-lac:partyCommittee', 'an-binh:personnel'],
  },
]);

chronicle(
  'a judgement of which sources tell little',
  () => endingLife({ reconstructed: true }).does(staff.owner, 'FileCompletionReport', report),
  [
    {
      when: 'a vote given twice is no vote, in sources either',
      by: staff.head,
      does: 'Conclude',
      with: conclusion('partly', { meeting: { ...meeting, votedAgainst: [staff.head] } }),
      refused: ['VOTED_TWICE'],
    },
    {
      when: 'what is missing is said in flags',
      by: staff.head,
      does: 'Conclude',
      with: conclusion('partly', { reasons: null, meeting: null, damage: true }),
      emits: [
        [
          'OutcomeConcluded',
          {
            outcome: 'partly',
            damage: true,
            damageDescription: null,
            reasons: null,
            meeting: null,
            proposed: 'undetermined',
            ballot: null,
          },
          [
            'PARTY_OPINION_NOT_FOUND',
            'SCORES_NOT_FOUND',
            'MINUTES_NOT_FOUND',
            'REASONS_NOT_FOUND',
            'DAMAGE_NOT_DESCRIBED',
          ],
        ],
      ],
      changes: {
        stage: 'OUTCOME_SET',
        'outcome.proposedValue': 'undetermined',
        'outcome.value': 'partly',
        'outcome.damage': true,
        'outcome.concludedAt': '2026-06-30T09:00:00.000Z',
        flags: [
          { code: 'PARTY_OPINION_NOT_FOUND', at: '2026-06-30T09:00:00.000Z' },
          { code: 'SCORES_NOT_FOUND', at: '2026-06-30T09:00:00.000Z' },
          { code: 'MINUTES_NOT_FOUND', at: '2026-06-30T09:00:00.000Z' },
          { code: 'REASONS_NOT_FOUND', at: '2026-06-30T09:00:00.000Z' },
          { code: 'DAMAGE_NOT_DESCRIBED', at: '2026-06-30T09:00:00.000Z' },
        ],
      },
    },
  ],
);

doors([
  {
    command: 'Conclude',
    life: scored,
    post: staff.head,
    payload: conclusion('achieved'),
    posts: [staff.head, staff.superiorHead],
    stages: ['ASSESSMENT'],
  },
]);

tellings([
  [
    'OutcomeConcluded',
    shared(() => concludedLife('partly')),
    [staff.owner, staff.supervisor, staff.superiorHead, staff.party, staff.personnel],
  ],
]);

describe('what a judgement needs', () => {
  test.each([
    [
      'reasons where it differs',
      { outcome: 'notAchieved', reasons: null },
      ['DIFFERENCE_NEEDS_REASONS', { proposed: 'achieved' }],
    ],
    ['no reasons where it does not', { reasons: null }, null],
    ['a meeting', { meeting: null }, ['MEETING_NEEDED', {}]],
    [
      'votes of those who sit on the body that met',
      { meeting: { ...meeting, body: 'council' } },
      ['NOT_OF_THE_BODY', { post: staff.head }],
    ],
    [
      'nobody from outside the body',
      { meeting: { ...meeting, votedFor: [staff.head, staff.legal] } },
      ['NOT_OF_THE_BODY', { post: staff.legal }],
    ],
    ['words for the damage', { damage: true }, ['DAMAGE_NOT_DESCRIBED', {}]],
    ['no words where there is no damage', { damage: false, damageDescription: 'text:none' }, null],
  ])('%s', (_what, change, answer) => expect(judge(change)).toEqual(answer));

  test('reasons against the advice of the Party committee, also where it does not differ', () => {
    const adverse = () =>
      changed(scored(), (pilot) => {
        const { partyOpinion } = pilot.outcome;
        if (partyOpinion === null) throw new Error('no opinion');
        const against = { ...partyOpinion, position: 'against' as const };
        return { ...pilot, outcome: { ...pilot.outcome, partyOpinion: against } };
      });
    expect(judge({ reasons: null }, adverse())).toEqual(['ADVERSE_OPINION_NEEDS_REASONS', {}]);
    expect(judge({ reasons: 'text:r' }, adverse())).toBeNull();
  });

  test.each([
    ['nothing yet', () => reportedLife(), ['PARTY_OPINION_MISSING', {}]],
    [
      'the opinion only',
      () =>
        reportedLife().does(staff.party, 'GivePartyOpinion', {
          position: 'for',
          number: null,
          text: 'text:o',
        }),
      ['TARGETS_UNSCORED', { open: 1 }],
    ],
    [
      'a score only',
      () =>
        reportedLife().does(staff.supervisor, 'ScoreTarget', {
          indicator: 'onTime',
          score: 'not',
          value: 1,
          evidence: 'text:e',
        }),
      ['PARTY_OPINION_MISSING', {}],
    ],
  ])('before it there must be opinion and scores: %s', (_what, life, answer) =>
    expect(judge({}, life())).toEqual(answer),
  );
});

test.each([
  ['achieved', false, 'closeSuccess', '2026-07-21'],
  ['achieved', true, 'openCauses', '2026-07-21'],
  ['partly', false, 'openCauses', '2026-07-21'],
  ['notAchieved', true, 'openCauses', '2026-07-21'],
  ['undetermined', false, 'closeUndetermined', '2026-07-21'],
  ['undetermined', true, 'openCauses', '2026-07-21'],
  ['notStarted', false, 'closeUndetermined', '2026-07-21'],
] as const)('judged as %s, damage %s: next is %s until %s', (outcome, damage, step, due) =>
  expect(
    concludedLife(outcome, damage)
      .tasks.filter(({ matter, post }) => matter === 'main' && post === staff.head)
      .map((task) => [task.step, task.dueDate]),
  ).toEqual([[step, due]]),
);
