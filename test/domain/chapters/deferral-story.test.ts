/** test: two cases put off side by side, prolonged and taken up again: entries, state, desks and notices; told ones keep their days. */
import { changed } from '../support/gates';
import { chronicle } from '../support/chronicle';
import { matter, personIn, respondentLife, staff } from '../support/ending';
import { closedAfterRun, doors, shared } from '../support/tables';

const other = 'responsibility-2';
const putOff = (reviewOn: string, more: object = {}) => ({
  ...{ matter, ground: 'maternity', reviewOn, proof: 'text:proof', ...more },
});
const prolonged = (reviewOn: string) => ({ matter, reviewOn, proof: 'text:proof' });
const back = { matter, reasons: 'text:back' };

/** The proposer's case, which the head judges, and the head's own, which the superior judges. */
const two = shared(() =>
  respondentLife().does(staff.superiorHead, 'OpenResponsibility', {
    ...{ person: personIn(staff.head), capacity: 'approver', grounds: 'text:g' },
  }),
);
const deferred = shared(() => two().does(staff.head, 'DeferResponsibility', putOff('2026-09-01')));
const stages = ['RESPONSIBILITY', ...closedAfterRun] as const;
const posts = [staff.head, staff.superiorHead];

doors([
  {
    ...{ command: 'DeferResponsibility', life: two, post: staff.head, posts, stages },
    payload: putOff('2026-09-01'),
  },
  {
    ...{ command: 'ProlongDeferral', life: deferred, post: staff.head, posts, stages },
    payload: prolonged('2026-10-01'),
  },
  {
    ...{ command: 'EndDeferral', life: deferred, post: staff.head, posts, stages },
    payload: back,
  },
]);

chronicle('two cases put off side by side', two, [
  {
    ...{ when: 'the head puts off the proposer’s until tomorrow', by: staff.head },
    ...{ does: 'DeferResponsibility', with: putOff('2026-08-04') },
    emits: [['ResponsibilityDeferred', putOff('2026-08-04')]],
    changes: {
      ...{ 'matters.responsibility-1.state': 'deferred', 'matters.responsibility-1.version': 2 },
      'matters.responsibility-1.data.deferral': { ground: 'maternity', reviewOn: '2026-08-04' },
    },
    asks: [
      'responsibility-1 reviewDeferral: hoa-lac:head until 2026-08-04 (deferral.review) EndDeferral, ProlongDeferral',
    ],
    frees: [
      'responsibility-1 hearRespondent: hoa-lac:head until 2026-08-17 (responsibility.hear) HearRespondent, DeferResponsibility',
    ],
    tells: ['hoa-lac:cadre-1', 'an-binh:personnel', 'an-binh:head'],
  },
  {
    ...{ when: 'the superior puts off the head’s until a day of holiday', by: staff.superiorHead },
    does: 'DeferResponsibility',
    with: putOff('2026-09-02', { matter: other, ground: 'prosecution' }),
    emits: [
      [
        'ResponsibilityDeferred',
        {
          ...{ matter: 'responsibility-2', ground: 'prosecution', reviewOn: '2026-09-02' },
          proof: 'text:proof',
        },
      ],
    ],
    changes: {
      ...{ 'matters.responsibility-2.state': 'deferred', 'matters.responsibility-2.version': 2 },
      'matters.responsibility-2.data.deferral': { ground: 'prosecution', reviewOn: '2026-09-02' },
    },
    asks: [
      'main closeAfterSettlement: hoa-lac:head until 2026-08-06 (assessment.act) CloseAfterSettlement, OpenResponsibility',
      'responsibility-2 reviewDeferral: an-binh:head until 2026-09-03 (deferral.review) EndDeferral, ProlongDeferral',
    ],
    frees: [
      'responsibility-2 hearRespondent: an-binh:head until 2026-08-17 (responsibility.hear) HearRespondent, DeferResponsibility',
    ],
    tells: ['hoa-lac:head', 'an-binh:personnel'],
  },
  {
    ...{ when: 'what is put off is not put off again', by: staff.superiorHead },
    ...{ does: 'DeferResponsibility', with: putOff('2026-10-02') },
    refused: ['WRONG_STATE', { matter: 'responsibility-1', state: 'deferred' }],
  },
  {
    ...{ when: 'the superior prolongs it, on its ground', by: staff.superiorHead },
    ...{ does: 'ProlongDeferral', with: prolonged('2026-08-05') },
    emits: [['DeferralProlonged', prolonged('2026-08-05')]],
    changes: {
      'matters.responsibility-1.version': 3,
      'matters.responsibility-1.data.deferral.reviewOn': '2026-08-05',
    },
    asks: [
      'responsibility-1 reviewDeferral: hoa-lac:head until 2026-08-05 (deferral.review) EndDeferral, ProlongDeferral',
    ],
    frees: [
      'responsibility-1 reviewDeferral: hoa-lac:head until 2026-08-04 (deferral.review) EndDeferral, ProlongDeferral',
    ],
    tells: ['hoa-lac:cadre-1', 'an-binh:personnel'],
  },
  {
    ...{ when: 'the ground of the other is over', by: staff.superiorHead, does: 'EndDeferral' },
    with: { ...back, matter: other },
    emits: [['DeferralEnded', { ...back, matter: other }]],
    changes: {
      ...{ 'matters.responsibility-2.state': 'opened', 'matters.responsibility-2.version': 3 },
      'matters.responsibility-2.data.deferral': null,
    },
    asks: [
      'responsibility-2 hearRespondent: an-binh:head until 2026-08-17 (responsibility.hear) HearRespondent, DeferResponsibility',
    ],
    frees: [
      'main closeAfterSettlement: hoa-lac:head until 2026-08-06 (assessment.act) CloseAfterSettlement, OpenResponsibility',
      'responsibility-2 reviewDeferral: an-binh:head until 2026-09-03 (deferral.review) EndDeferral, ProlongDeferral',
    ],
    tells: ['hoa-lac:head', 'an-binh:personnel'],
  },
  {
    when: 'the head takes it up again, and the hearing counts from now',
    ...{ at: '2026-08-05 09:00', by: staff.head, does: 'EndDeferral', with: back },
    emits: [['DeferralEnded', back]],
    changes: {
      ...{ 'matters.responsibility-1.state': 'opened', 'matters.responsibility-1.version': 4 },
      'matters.responsibility-1.data.since': '2026-08-05T02:00:00.000Z',
      'matters.responsibility-1.data.deferral': null,
    },
    asks: [
      'responsibility-1 hearRespondent: hoa-lac:head until 2026-08-19 (responsibility.hear) HearRespondent, DeferResponsibility',
    ],
    frees: [
      'responsibility-1 reviewDeferral: hoa-lac:head until 2026-08-05 (deferral.review) EndDeferral, ProlongDeferral',
    ],
    tells: ['hoa-lac:cadre-1', 'an-binh:personnel'],
  },
]);

const told = () =>
  changed(two(), (pilot) => ({ ...pilot, provenance: 'reconstructed', watchedFrom: null }));

chronicle('told from sources', told, [
  {
    ...{ when: 'a review that is long over is kept', by: staff.head, does: 'DeferResponsibility' },
    with: putOff('2025-01-06'),
    emits: [['ResponsibilityDeferred', putOff('2025-01-06')]],
    changes: {
      ...{ 'matters.responsibility-1.state': 'deferred', 'matters.responsibility-1.version': 2 },
      'matters.responsibility-1.data.deferral': { ground: 'maternity', reviewOn: '2025-01-06' },
    },
  },
]);
