/** test: changes asked for side by side, rechecked and granted at once: entries, state, desks and notices (M20). */
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
const target = { indicator: 'onTime', target: 80 };
const lawful = (lawful: boolean) => ({ matter: 'change-1', lawful, basis: 'text:art. 5' });
const running = (): Life => runningLife({ reportEveryMonths: 12 });

chronicle('two changes side by side', running, [
  {
    when: 'the owner asks for a larger scope',
    by: posts.owner,
    does: 'RequestChange',
    with: wish({ growsScope: true, part: 'text:north' }),
    emits: [
      [
        'ChangeRequested',
        {
          aspects: ['targets'],
          description: 'text:more',
          reasons: 'text:demand',
          effectOnTargets: null,
          growsScope: true,
          part: 'text:north',
          participant: null,
          newEnd: null,
          matter: 'change-1',
        },
      ],
    ],
    changes: {
      'matters.change-1': {
        id: 'change-1',
        kind: 'change',
        state: 'requested',
        openedAt: '2026-02-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { growsScope: true, sheets: [], granted: null, grantedAt: null },
      },
      'opened.change': 1,
    },
    asks: [
      'change-1 decideChange: hoa-lac:head until 2026-02-11 (change.decide) GrantChange, RefuseChange',
      'change-1 recheckLegality: hoa-lac:legal-1 until 2026-02-05 (legality.check) RecheckLegality',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
  },
  {
    when: 'a second request is a matter of its own',
    by: posts.proposer,
    does: 'RequestChange',
    with: wish(),
    emits: [
      [
        'ChangeRequested',
        {
          aspects: ['targets'],
          description: 'text:more',
          reasons: 'text:demand',
          effectOnTargets: null,
          growsScope: false,
          part: null,
          participant: null,
          newEnd: null,
          matter: 'change-2',
        },
      ],
    ],
    changes: {
      'matters.change-2': {
        id: 'change-2',
        kind: 'change',
        state: 'requested',
        openedAt: '2026-02-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { growsScope: false, sheets: [], granted: null, grantedAt: null },
      },
      'opened.change': 2,
    },
    asks: [
      'change-2 decideChange: hoa-lac:head until 2026-02-11 (change.decide) GrantChange, RefuseChange',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
  },
  {
    when: 'the second has nothing to recheck',
    by: posts.legal,
    does: 'RecheckLegality',
    with: { ...lawful(true), matter: 'change-2' },
    refused: ['NO_RECHECK_NEEDED'],
  },
  {
    when: 'one reviewer finds the first lawful',
    at: '2026-02-04 09:00',
    by: posts.legal,
    does: 'RecheckLegality',
    with: lawful(true),
    emits: [
      [
        'LegalityRechecked',
        { matter: 'change-1', lawful: true, basis: 'text:art. 5', reviewer: 'p-094' },
      ],
    ],
    changes: {
      'matters.change-1.version': 2,
      'matters.change-1.data.sheets': [{ reviewer: 'p-094', lawful: true }],
    },
    tells: ['hoa-lac:head'],
  },
  {
    when: 'one of two reviewers is not enough',
    by: posts.head,
    does: 'GrantChange',
    with: grant('change-1'),
    refused: ['LEGALITY_RECHECK_MISSING'],
  },
  {
    when: 'a second reviewer ends the recheck',
    by: 'hoa-lac:legal-2',
    does: 'RecheckLegality',
    with: lawful(true),
    emits: [
      [
        'LegalityRechecked',
        { matter: 'change-1', lawful: true, basis: 'text:art. 5', reviewer: 'p-095' },
      ],
    ],
    changes: {
      'matters.change-1.version': 3,
      'matters.change-1.data.sheets': [
        { reviewer: 'p-094', lawful: true },
        { reviewer: 'p-095', lawful: true },
      ],
    },
    frees: [
      'change-1 recheckLegality: hoa-lac:legal-1 until 2026-02-05 (legality.check) RecheckLegality',
    ],
    tells: ['hoa-lac:head'],
  },
  {
    when: 'nothing is granted from yesterday on',
    by: posts.head,
    does: 'GrantChange',
    with: grant('change-1', { effectiveFrom: '2026-02-03' }),
    refused: ['EFFECTIVE_IN_PAST'],
  },
  {
    when: 'from today on it is in force at once',
    by: posts.head,
    does: 'GrantChange',
    with: grant('change-1', { less: true, newTargets: [target], newBudgetVnd: 7 }),
    emits: [
      [
        'ChangeGranted',
        {
          matter: 'change-1',
          number: null,
          description: 'text:granted',
          less: true,
          effectiveFrom: '2026-02-04',
          newEnd: null,
          newTargets: [{ indicator: 'onTime', target: 80 }],
          newOwner: null,
          newBudgetVnd: 7,
          inForce: true,
          decidedOn: '2026-02-04',
        },
      ],
    ],
    changes: {
      'proposal.plan.budgetVnd': 7,
      'proposal.plan.indicators': [
        {
          id: 'onTime',
          name: 'text:onTime',
          unit: '%',
          baseline: 40,
          target: 80,
          better: 'higher',
        },
      ],
      'matters.change-1.state': 'grantedLess',
      'matters.change-1.closedAt': '2026-02-04T02:00:00.000Z',
      'matters.change-1.version': 4,
      'matters.change-1.data.granted': {
        effectiveFrom: '2026-02-04',
        newEnd: null,
        newTargets: [{ indicator: 'onTime', target: 80 }],
        newOwner: null,
        newBudgetVnd: 7,
      },
    },
    frees: [
      'change-1 decideChange: hoa-lac:head until 2026-02-11 (change.decide) GrantChange, RefuseChange',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    when: 'what was granted is not refused',
    by: posts.head,
    does: 'RefuseChange',
    with: { matter: 'change-1', reasons: 'text:no' },
    refused: ['WRONG_STATE', { matter: 'change-1', state: 'grantedLess' }],
  },
]);
