/** test: causes sought and concluded by a panel: entries, state, desks and notices; who may, and what each lack is. */
import { chronicle } from '../support/chronicle';
import {
  causes,
  concludedLife,
  heardLife,
  panel,
  personIn,
  settlingLife,
  staff,
} from '../support/ending';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { doors, shared, tellings } from '../support/tables';

const conclusion = { causes, dissent: null };
const heard = shared(() => heardLife());
const unsought = shared(() => concludedLife('notAchieved'));
const undetermined = shared(() => concludedLife('undetermined'));

chronicle('causes of a goal that was missed', unsought, [
  {
    when: 'nobody is a panel yet',
    by: staff.head,
    does: 'AppointPanel',
    with: { members: panel },
    refused: ['WRONG_STAGE', { stage: 'OUTCOME_SET' }],
  },
  {
    when: 'the superior opens them',
    at: '2026-07-20 09:00',
    by: staff.superiorHead,
    does: 'OpenCauses',
    with: { reasons: 'text:r' },
    emits: [['CauseReviewOpened', { reasons: 'text:r', mandatory: true }]],
    changes: {
      stage: 'CAUSE_REVIEW',
      stageSince: '2026-07-20T02:00:00.000Z',
      'outcome.causesOpenedAt': '2026-07-20T02:00:00.000Z',
    },
    asks: ['main appointPanel: hoa-lac:head until 2026-07-27 (causes.appoint) AppointPanel'],
    frees: ['main openCauses: hoa-lac:head until 2026-07-21 (causes.open) OpenCauses'],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    when: 'they are opened once',
    by: staff.head,
    does: 'OpenCauses',
    with: { reasons: null },
    refused: ['WRONG_STAGE', { stage: 'CAUSE_REVIEW' }],
  },
  {
    when: 'without a panel nothing is concluded',
    by: staff.head,
    does: 'ConcludeCauses',
    with: conclusion,
    refused: ['PANEL_ONLY'],
  },
  {
    when: 'a panel of two is too small',
    by: staff.head,
    does: 'AppointPanel',
    with: { members: [staff.legal, staff.expert, staff.expert] },
    refused: ['PANEL_TOO_SMALL', { least: 3 }],
  },
  {
    when: 'three of the house are not impartial',
    by: staff.head,
    does: 'AppointPanel',
    with: { members: [staff.legal, staff.legal2, staff.cadre2] },
    refused: ['PANEL_NEEDS_OUTSIDER', { least: 1 }],
  },
  {
    when: 'nor are three with its supervisor',
    by: staff.head,
    does: 'AppointPanel',
    with: { members: [staff.legal, staff.supervisor, staff.expert] },
    refused: ['PANEL_NOT_IMPARTIAL', { post: 'hoa-lac:supervisor' }],
  },
  {
    when: 'three with one from outside sit',
    by: staff.head,
    does: 'AppointPanel',
    with: { members: panel },
    emits: [
      [
        'PanelAppointed',
        {
          members: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'an-binh:expert-1'],
          outside: ['an-binh:expert-1'],
        },
      ],
    ],
    changes: { 'outcome.panel': ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'an-binh:expert-1'] },
    asks: [
      'main concludeCauses: hoa-lac:legal-1 until 2026-08-28 (causes.conclude) HearPerson, ConcludeCauses',
    ],
    frees: ['main appointPanel: hoa-lac:head until 2026-07-27 (causes.appoint) AppointPanel'],
    tells: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'an-binh:expert-1', 'hoa-lac:cadre-1'],
  },
  {
    when: 'the proposer is heard before',
    by: staff.legal,
    does: 'ConcludeCauses',
    with: conclusion,
    refused: ['PROPOSER_NOT_HEARD'],
  },
  {
    when: 'who came has said something',
    by: staff.legal2,
    does: 'HearPerson',
    with: { person: personIn(staff.proposer), declined: false, statement: null },
    refused: ['STATEMENT_MISSING'],
  },
  {
    when: 'the proposer says it',
    by: staff.legal2,
    does: 'HearPerson',
    with: { person: personIn(staff.proposer), declined: false, statement: 'text:s' },
    emits: [['PersonHeard', { person: 'p-098', declined: false, statement: 'text:s' }]],
    changes: { 'outcome.heard': ['p-098'] },
    tells: ['hoa-lac:head'],
  },
  {
    when: 'weights make a whole',
    by: staff.expert,
    does: 'ConcludeCauses',
    with: { causes: [causes[0]], dissent: null },
    refused: ['WEIGHTS_NOT_WHOLE', { total: 70 }],
  },
  {
    when: 'the panel concludes, with a dissent',
    at: '2026-07-31 10:00',
    by: staff.expert,
    does: 'ConcludeCauses',
    with: { ...conclusion, dissent: 'text:d' },
    emits: [
      [
        'CausesConcluded',
        {
          causes: [
            { type: 'objective', weightPercent: 70, text: 'text:flood' },
            { type: 'subjective', weightPercent: 30, text: 'text:planning' },
          ],
          dissent: 'text:d',
        },
      ],
    ],
    changes: {
      stage: 'RESPONSIBILITY',
      stageSince: '2026-07-31T03:00:00.000Z',
      'outcome.causes': [
        { type: 'objective', weightPercent: 70, text: 'text:flood' },
        { type: 'subjective', weightPercent: 30, text: 'text:planning' },
      ],
      'outcome.causesConcludedAt': '2026-07-31T03:00:00.000Z',
    },
    asks: [
      'main openResponsibility: hoa-lac:head until 2026-08-07 (responsibility.open) OpenResponsibility',
    ],
    frees: [
      'main concludeCauses: hoa-lac:legal-1 until 2026-08-28 (causes.conclude) HearPerson, ConcludeCauses',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-1', 'an-binh:head', 'hoa-lac:partyCommittee'],
  },
  {
    when: 'and hears nobody any more',
    by: staff.legal,
    does: 'HearPerson',
    with: { person: personIn(staff.owner), declined: true, statement: null },
    refused: ['WRONG_STAGE', { stage: 'RESPONSIBILITY' }],
  },
]);

chronicle('causes of a result that stays open, which need not be sought', undetermined, [
  {
    when: 'they may be',
    by: staff.head,
    does: 'OpenCauses',
    with: { reasons: 'text:learn' },
    emits: [['CauseReviewOpened', { reasons: 'text:learn', mandatory: false }]],
    changes: { stage: 'CAUSE_REVIEW', 'outcome.causesOpenedAt': '2026-07-16T03:00:00.000Z' },
    asks: ['main appointPanel: hoa-lac:head until 2026-07-23 (causes.appoint) AppointPanel'],
    frees: [
      'main closeUndetermined: hoa-lac:head until 2026-07-21 (assessment.act) CloseUndetermined, OpenCauses',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor', 'an-binh:head'],
  },
]);

doors([
  {
    command: 'OpenCauses',
    life: unsought,
    post: staff.head,
    payload: { reasons: null },
    posts: [staff.head, staff.superiorHead],
    stages: ['OUTCOME_SET'],
  },
  {
    command: 'ConcludeCauses',
    life: heard,
    post: staff.legal,
    payload: conclusion,
    posts: [...panel, staff.head],
    stages: ['CAUSE_REVIEW'],
  },
]);

tellings([
  [
    'CausesConcluded',
    shared(() => settlingLife()),
    [staff.head, staff.owner, staff.superiorHead, staff.party],
  ],
]);

describe('what causes need', () => {
  const weights = (...all: readonly number[]) => ({
    ...conclusion,
    causes: all.map((weightPercent) => ({ ...causes[0], weightPercent })),
  });
  test.each([
    [weights(100), null],
    [weights(50, 50), null],
    [weights(34, 33, 33), null],
    [weights(99), 99],
    [weights(50, 51), 101],
    [weights(33, 33, 33), 99],
  ])('%j', (payload, total) => {
    const refusal = heard().tries(staff.legal, 'ConcludeCauses', payload);
    expect(refusal?.params ?? null).toEqual(total === null ? null : { total });
  });

  const left = (life: Life): Life =>
    changed(life, (pilot) => ({
      ...pilot,
      outcome: { ...pilot.outcome, panel: [staff.legal, staff.legal2] },
    }));
  test('without its member from outside the panel concludes nothing', () =>
    expect(left(heard()).tries(staff.legal, 'ConcludeCauses', conclusion)?.code).toBe(
      'OUTSIDER_GONE',
    ));

  test('a member who left the panel concludes nothing', () =>
    expect(left(heard()).tries(staff.expert, 'ConcludeCauses', conclusion)?.code).toMatch(
      /NOT_YOURS|PANEL_ONLY/,
    ));
});
