/** test: a proposal at the registry: forwarded, booked, returned, let lie, taken up again: entries, state, desks and notices. */
import { chronicle } from '../support/chronicle';
import { lawWith, planOf, registered, returned, submitted } from '../support/routes';
import { doors, shared, tellings } from '../support/tables';

const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const proposer = 'hoa-lac:cadre-1';
const head = 'hoa-lac:head';
const booked = { number: '15', book: '2026' };
const reasons = { reasons: ['text:one'] };
const reason = { reason: 'text:r' };
const again = { title: 'text:title', plan: planOf(), answer: 'text:answer' };

const fresh = shared(() => submitted());
const booking = shared(() => registered());
const sentBack = shared(() => returned());
const lain = shared(() => returned().until('2026-04-14 09:00'));
const misaddressed = shared(() => submitted({ proposer: head }));

chronicle('a proposal that its unit may not decide', misaddressed, [
  {
    when: 'it is not booked where it came in',
    by: clerk,
    does: 'Register',
    with: booked,
    refused: ['WRONG_ADDRESSEE', { unit: 'an-binh' }],
  },
  {
    when: 'it is forwarded, and the level is another',
    at: '2026-03-03 10:00',
    by: clerk,
    does: 'Forward',
    with: reason,
    emits: [['Forwarded', { reason: 'text:r', unit: 'an-binh' }]],
    changes: {
      unit: 'an-binh',
      'approval.levels': [
        {
          unit: 'an-binh',
          sentAt: '2026-03-03T03:00:00.000Z',
          receivedAt: '2026-03-03T03:00:00.000Z',
          away: [],
          metAt: null,
          metBy: null,
        },
      ],
    },
    asks: [
      'main decideProposal: an-binh:head until 2026-03-12 (approval.simple) Register, Forward',
      'main register: an-binh:clerk until 2026-03-04 (registration) Register, Forward',
    ],
    frees: ['main register: hoa-lac:clerk until 2026-03-03 (registration) Register, Forward'],
    tells: ['hoa-lac:head', 'an-binh:clerk'],
  },
  {
    when: 'it is forwarded no further',
    by: 'an-binh:clerk',
    does: 'Forward',
    with: reason,
    refused: ['RIGHT_ADDRESSEE'],
  },
  {
    when: 'it is booked there',
    by: 'an-binh:clerk',
    does: 'Register',
    with: booked,
    emits: [['Registered', { number: '15', book: '2026', unit: 'an-binh' }]],
    changes: {
      stage: 'INTAKE',
      stageSince: '2026-03-03T03:00:00.000Z',
      'approval.number': '15',
      'approval.registeredAt': '2026-03-03T03:00:00.000Z',
    },
    asks: [
      'main decideProposal: an-binh:head until 2026-03-12 (approval.simple) TakeSimpleRoute, TakeCouncilRoute, AcceptUrgency, Return, ReferUp',
      'main signLegality: an-binh:legal-1 until 2026-03-06 (legality.check) SignLegalitySheet',
      'main takeRoute: an-binh:secretary until 2026-03-06 (intake.check) TakeSimpleRoute, TakeCouncilRoute, AcceptUrgency, Return',
    ],
    frees: [
      'main decideProposal: an-binh:head until 2026-03-12 (approval.simple) Register, Forward',
      'main register: an-binh:clerk until 2026-03-04 (registration) Register, Forward',
    ],
    tells: ['hoa-lac:head', 'an-binh:secretary', 'an-binh:head'],
  },
]);

chronicle('a proposal that is returned and let lie', booking, [
  {
    when: 'it is returned with all its reasons',
    at: '2026-03-03 09:00',
    by: secretary,
    does: 'Return',
    with: { reasons: ['text:one', 'text:two'] },
    emits: [['Returned', { reasons: ['text:one', 'text:two'], number: 1 }]],
    changes: {
      stage: 'RETURNED',
      stageSince: '2026-03-03T02:00:00.000Z',
      'approval.levels': [
        {
          unit: 'hoa-lac',
          sentAt: '2026-03-02T02:00:00.000Z',
          receivedAt: '2026-03-02T02:00:00.000Z',
          away: [{ why: 'return', at: '2026-03-03T02:00:00.000Z', backAt: null }],
          metAt: null,
          metBy: null,
        },
      ],
      'approval.returns': 1,
    },
    asks: ['main resubmit: hoa-lac:cadre-1 until 2026-04-14 (return.answer) Resubmit, Withdraw'],
    frees: [
      'main decideProposal: hoa-lac:head until 2026-03-11 (approval.simple) TakeSimpleRoute, TakeCouncilRoute, AcceptUrgency, Return, ReferUp',
      'main signLegality: hoa-lac:legal-1 until 2026-03-05 (legality.check) SignLegalitySheet',
      'main takeRoute: hoa-lac:secretary until 2026-03-05 (intake.check) TakeSimpleRoute, TakeCouncilRoute, AcceptUrgency, Return',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    when: 'its term of six weeks is the proposer\u2019s',
    at: '2026-04-14 17:00',
    by: secretary,
    does: 'CloseNotPursued',
    with: reason,
    refused: ['RETURN_TERM_RUNNING', { due: '2026-04-14' }],
  },
  {
    when: 'a minute later it is closed',
    at: '2026-04-14 17:01',
    by: secretary,
    does: 'CloseNotPursued',
    with: reason,
    emits: [['NotPursued', { reason: 'text:r' }]],
    changes: { stage: 'CLOSED_NOT_PURSUED', stageSince: '2026-04-14T10:01:00.000Z' },
    asks: ['main archiveRecord: an-binh:archivist until 2026-05-15 (archive.after) Archive'],
    frees: ['main resubmit: hoa-lac:cadre-1 until 2026-04-14 (return.answer) Resubmit, Withdraw'],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    when: 'it is not completed while it is closed',
    by: proposer,
    does: 'Resubmit',
    with: again,
    refused: ['WRONG_STAGE', { stage: 'CLOSED_NOT_PURSUED' }],
  },
  {
    when: 'the head takes it up again, with a new term',
    at: '2026-04-15 09:00',
    by: head,
    does: 'ReopenNotPursued',
    with: reason,
    emits: [['PursuedAgain', { reason: 'text:r' }]],
    changes: { stage: 'RETURNED', stageSince: '2026-04-15T02:00:00.000Z' },
    asks: ['main resubmit: hoa-lac:cadre-1 until 2026-06-01 (return.answer) Resubmit, Withdraw'],
    frees: ['main archiveRecord: an-binh:archivist until 2026-05-15 (archive.after) Archive'],
    tells: ['hoa-lac:cadre-1'],
  },
  {
    when: 'it comes back completed',
    by: proposer,
    does: 'Resubmit',
    with: again,
    emits: [['Resubmitted', again]],
    changes: {
      stage: 'INTAKE',
      'proposal.version': 2,
      'approval.levels': [
        {
          unit: 'hoa-lac',
          sentAt: '2026-03-02T02:00:00.000Z',
          receivedAt: '2026-03-02T02:00:00.000Z',
          away: [
            { why: 'return', at: '2026-03-03T02:00:00.000Z', backAt: '2026-04-15T02:00:00.000Z' },
          ],
          metAt: null,
          metBy: null,
        },
      ],
    },
    asks: [
      'main decideProposal: hoa-lac:head until 2026-04-23 (approval.simple) TakeSimpleRoute, TakeCouncilRoute, AcceptUrgency, Return, ReferUp',
      'main signLegality: hoa-lac:legal-1 until 2026-04-20 (legality.check) SignLegalitySheet',
      'main takeRoute: hoa-lac:secretary until 2026-04-20 (intake.check) TakeSimpleRoute, TakeCouncilRoute, AcceptUrgency, Return',
    ],
    frees: ['main resubmit: hoa-lac:cadre-1 until 2026-06-01 (return.answer) Resubmit, Withdraw'],
    tells: ['hoa-lac:secretary', 'hoa-lac:head'],
  },
]);

doors([
  {
    command: 'Register',
    life: fresh,
    post: clerk,
    payload: booked,
    posts: [clerk],
    stages: ['SUBMITTED'],
  },
  {
    command: 'Forward',
    life: misaddressed,
    post: clerk,
    payload: reason,
    posts: [clerk],
    stages: ['SUBMITTED'],
  },
  {
    command: 'Return',
    life: booking,
    post: head,
    payload: reasons,
    posts: [secretary, head],
    stages: ['INTAKE', 'CONSULT', 'DECISION_DRAFT'],
  },
  {
    command: 'CloseNotPursued',
    life: lain,
    post: secretary,
    payload: reason,
    posts: [secretary],
    stages: ['RETURNED'],
  },
  {
    command: 'ReopenNotPursued',
    life: shared(() => lain().does(secretary, 'CloseNotPursued', reason)),
    post: head,
    payload: reason,
    posts: [secretary, head],
    stages: ['CLOSED_NOT_PURSUED'],
  },
]);

tellings([
  ['Registered', booking, [proposer, secretary, head]],
  ['Forwarded', () => misaddressed().does(clerk, 'Forward', reason), [head, 'an-binh:clerk']],
  ['Returned', sentBack, [proposer, head]],
  ['NotPursued', () => lain().does(secretary, 'CloseNotPursued', reason), [proposer, head]],
]);

test.each([
  [0, 'RETURN_LIMIT'],
  [1, null],
])('a unit that allows %i returns: the first is %s', (limit, code) =>
  expect(
    registered({ law: lawWith({ 'approval.resubmissions': limit }) }).tries(
      secretary,
      'Return',
      reasons,
    )?.code ?? null,
  ).toBe(code),
);

test('each return is counted in its entry', () => {
  const life = sentBack().does(proposer, 'Resubmit', again).does(head, 'Return', reasons);
  expect(life.events.filter(({ type }) => type === 'Returned').map(({ body }) => body)).toEqual([
    { reasons: ['text:one', 'text:two'], number: 1 },
    { reasons: ['text:one'], number: 2 },
  ]);
  expect(life.pilot.approval.returns).toBe(2);
});
