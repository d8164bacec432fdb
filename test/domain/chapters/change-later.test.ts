/** test: changes granted for a later day, and refused: entries, state, desks and notices (M20). */
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { posts, runningLife } from '../support/running';

const wish = (more: object = {}) => ({
  ...{
    aspects: ['targets'],
    description: 'text:more',
    reasons: 'text:demand',
    effectOnTargets: null,
  },
  ...{ growsScope: false, part: null, participant: null, newEnd: null },
  ...more,
});
const grant = (matter: string, more: object = {}) => ({
  ...{
    matter,
    number: null,
    description: 'text:granted',
    less: false,
    effectiveFrom: '2026-02-04',
  },
  ...{ newEnd: null, newTargets: [], newOwner: null, newBudgetVnd: null },
  ...more,
});
const asked = (): Life =>
  runningLife({ reportEveryMonths: 12 })
    .does(posts.owner, 'RequestChange', wish())
    .does(posts.owner, 'RequestChange', wish())
    .until('2026-02-04 09:00');

chronicle('two changes, one for later and one refused', asked, [
  {
    when: 'from tomorrow on it waits',
    by: posts.head,
    does: 'GrantChange',
    with: grant('change-1', {
      effectiveFrom: '2026-02-05',
      newOwner: 'hoa-lac:cadre-2',
      newEnd: '2026-12-31',
    }),
    emits: [
      [
        'ChangeGranted',
        {
          matter: 'change-1',
          number: null,
          description: 'text:granted',
          less: false,
          effectiveFrom: '2026-02-05',
          newEnd: '2026-12-31',
          newTargets: [],
          newOwner: 'hoa-lac:cadre-2',
          newBudgetVnd: null,
          inForce: false,
          decidedOn: '2026-02-04',
        },
      ],
    ],
    changes: {
      'matters.change-1.state': 'grantedLater',
      'matters.change-1.version': 2,
      'matters.change-1.data.granted': {
        effectiveFrom: '2026-02-05',
        newEnd: '2026-12-31',
        newTargets: [],
        newOwner: 'hoa-lac:cadre-2',
        newBudgetVnd: null,
      },
      'matters.change-1.data.grantedAt': '2026-02-04T02:00:00.000Z',
    },
    asks: [
      'change-1 putChangeInForce: hoa-lac:cadre-1 until 2026-02-05 (change.begin) PutChangeInForce',
    ],
    frees: [
      'change-1 decideChange: hoa-lac:head until 2026-02-11 (change.decide) GrantChange, RefuseChange',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    when: 'the day before its day it is not put in force',
    by: posts.owner,
    does: 'PutChangeInForce',
    with: { matter: 'change-1' },
    refused: ['CHANGE_NOT_YET', { from: '2026-02-05' }],
  },
  {
    when: 'on its day the head puts it in force',
    at: '2026-02-05 08:00',
    by: posts.head,
    does: 'PutChangeInForce',
    with: { matter: 'change-1' },
    emits: [['ChangePutInForce', { matter: 'change-1', on: '2026-02-05' }]],
    changes: {
      'posts.owner': 'hoa-lac:cadre-2',
      'running.term.end': '2026-12-31',
      'running.termSetAt': '2026-02-05T01:00:00.000Z',
      'running.decidedEnd.end': '2026-12-31',
      'running.decidedEnd.on': '2026-02-05',
      'matters.change-1.state': 'granted',
      'matters.change-1.closedAt': '2026-02-05T01:00:00.000Z',
      'matters.change-1.version': 3,
      past: [{ charge: 'owner', post: 'hoa-lac:cadre-1', until: '2026-02-05T01:00:00.000Z' }],
    },
    asks: [
      'main fileReport: hoa-lac:cadre-2 until 2027-02-16 (report.due) FileProgressReport',
      'main confirmEnd: hoa-lac:cadre-2 until 2026-12-31 (term.confirmEnd) ConfirmEnd, RequestExtension',
    ],
    frees: [
      'change-1 putChangeInForce: hoa-lac:cadre-1 until 2026-02-05 (change.begin) PutChangeInForce',
      'main fileReport: hoa-lac:cadre-1 until 2027-02-16 (report.due) FileProgressReport',
      'main confirmEnd: hoa-lac:cadre-1 until 2027-02-02 (term.confirmEnd) ConfirmEnd, RequestExtension',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
  {
    when: 'a refused one changes nothing else',
    by: posts.head,
    does: 'RefuseChange',
    with: { matter: 'change-2', reasons: 'text:no' },
    emits: [['ChangeRefused', { matter: 'change-2', reasons: 'text:no' }]],
    changes: {
      'matters.change-2.state': 'refused',
      'matters.change-2.closedAt': '2026-02-05T01:00:00.000Z',
      'matters.change-2.version': 2,
    },
    frees: [
      'change-2 decideChange: hoa-lac:head until 2026-02-11 (change.decide) GrantChange, RefuseChange',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor', 'hoa-lac:cadre-1'],
  },
  {
    when: 'what was refused is not put in force',
    by: posts.head,
    does: 'PutChangeInForce',
    with: { matter: 'change-2' },
    refused: ['WRONG_STATE', { matter: 'change-2', state: 'refused' }],
  },
]);
