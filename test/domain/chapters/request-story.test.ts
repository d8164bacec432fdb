/** test: requests of a running pilot side by side: one supplemented, one passed up; what the superior has and the head has no more. */
import { codeOf } from '../support/alive';
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { posts, runningLife } from '../support/running';
import { doors, shared, tellings, underTerm } from '../support/tables';

const exit = { reasons: 'text:e', wishedOn: '2026-06-30' };
const extension = {
  newEnd: '2027-12-31',
  condition: null,
  reviewOn: null,
  reasons: 'text:1',
  participants: [],
};
const supplement = { matter: 'extension-1', dossier: 'text:papers' };
const refer = { matter: 'extension-1', reasons: 'text:beyond' };

const asked = shared((): Life =>
  runningLife()
    .does(posts.owner, 'RequestExtension', extension)
    .does(posts.owner, 'RequestEarlyExit', exit),
);
const referred = shared((): Life => asked().does(posts.head, 'ReferRequest', refer));

chronicle('an extension that goes up beside an early exit that stays', asked, [
  {
    when: 'the clerk adds a paper',
    at: '2026-02-03 09:00',
    by: 'hoa-lac:clerk',
    does: 'SupplementRequest',
    with: supplement,
    emits: [['RequestSupplemented', { matter: 'extension-1', dossier: 'text:papers' }]],
    changes: { 'matters.extension-1.version': 2 },
    tells: ['hoa-lac:head', 'hoa-lac:supervisor'],
  },
  {
    when: 'who decides on the older papers is stale',
    by: posts.head,
    does: 'RefuseExtension',
    with: { matter: 'extension-1', reasons: 'text:n' },
    basedOn: { matter: 1 },
    refused: ['STALE', { seen: 1, current: 2 }],
  },
  {
    when: 'it goes up, and the clock starts anew there',
    at: '2026-02-04 09:00',
    by: posts.head,
    does: 'ReferRequest',
    with: refer,
    emits: [['RequestReferred', { matter: 'extension-1', reasons: 'text:beyond' }]],
    changes: {
      'matters.extension-1.version': 3,
      'matters.extension-1.data.referredAt': '2026-02-04T02:00:00.000Z',
    },
    asks: [
      'extension-1 decideExtension: an-binh:head until 2026-02-13 (superior.decision) GrantExtension, RefuseExtension',
    ],
    frees: [
      'extension-1 decideExtension: hoa-lac:head until 2026-02-11 (extension.decide) GrantExtension, RefuseExtension',
    ],
    tells: ['an-binh:head', 'hoa-lac:cadre-1'],
  },
  {
    when: 'it goes up once',
    by: posts.head,
    does: 'ReferRequest',
    with: refer,
    refused: ['ALREADY_REFERRED'],
  },
  {
    when: 'the head refuses the exit, which stayed',
    by: posts.head,
    does: 'RefuseEarlyExit',
    with: { matter: 'earlyExit-1', reasons: 'text:n' },
    emits: [['EarlyExitRefused', { matter: 'earlyExit-1', reasons: 'text:n' }]],
    changes: {
      'matters.earlyExit-1.state': 'refused',
      'matters.earlyExit-1.closedAt': '2026-02-04T02:00:00.000Z',
      'matters.earlyExit-1.version': 2,
    },
    frees: [
      'earlyExit-1 decideEarlyExit: hoa-lac:head until 2026-02-11 (earlyExit.decide) GrantEarlyExit, RefuseEarlyExit',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    when: 'what was refused goes nowhere',
    by: posts.head,
    does: 'ReferRequest',
    with: { ...refer, matter: 'earlyExit-1' },
    refused: ['WRONG_STATE', { matter: 'earlyExit-1', state: 'refused' }],
  },
  {
    when: 'the superior refuses the extension',
    at: '2026-02-13 09:00',
    by: posts.superiorHead,
    does: 'RefuseExtension',
    with: { matter: 'extension-1', reasons: 'text:n' },
    emits: [['ExtensionRefused', { matter: 'extension-1', reasons: 'text:n' }]],
    changes: {
      'matters.extension-1.state': 'refused',
      'matters.extension-1.closedAt': '2026-02-13T02:00:00.000Z',
      'matters.extension-1.version': 4,
    },
    frees: [
      'extension-1 decideExtension: an-binh:head until 2026-02-13 (superior.decision) GrantExtension, RefuseExtension',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    when: 'papers come too late',
    by: posts.owner,
    does: 'SupplementRequest',
    with: supplement,
    refused: ['WRONG_STATE', { matter: 'extension-1', state: 'refused' }],
  },
]);

doors([
  {
    command: 'SupplementRequest',
    life: asked,
    post: posts.owner,
    payload: supplement,
    posts: [posts.owner, 'hoa-lac:clerk', 'hoa-lac:secretary'],
    stages: [
      ...['SUBMITTED', 'INTAKE', 'RETURNED', 'CONSULT'],
      ...['LEADERSHIP_REVIEW', 'OVERRIDE_WINDOW', 'COUNCIL_FORMING', 'APPRAISAL'],
      ...['DECISION_DRAFT', 'REFERRED_UP', 'NORM_TRACK', 'URGENT_REVIEW'],
      ...underTerm,
    ] as typeof underTerm,
  },
  {
    command: 'ReferRequest',
    life: asked,
    post: posts.head,
    payload: refer,
    posts: [posts.head],
    stages: underTerm,
  },
]);

tellings([
  [
    'RequestSupplemented',
    () => asked().does('hoa-lac:secretary', 'SupplementRequest', supplement),
    [posts.head, posts.supervisor],
  ],
  ['RequestReferred', referred, [posts.superiorHead, posts.owner]],
]);

test('papers that come after it went up move no clock, and the superior must have seen them', () => {
  const life = referred().does(posts.owner, 'SupplementRequest', supplement);
  expect(life.task('decideExtension')).toMatchObject({
    post: posts.superiorHead,
    dueDate: '2026-02-11',
    rule: 'superior.decision',
  });
  const refusal = { matter: 'extension-1', reasons: 'text:n' };
  expect(
    codeOf(life.tries(posts.superiorHead, 'RefuseExtension', refusal, { basedOn: { matter: 2 } })),
  ).toBe('STALE');
  expect(codeOf(life.tries(posts.superiorHead, 'RefuseExtension', refusal))).toBeNull();
});

describe('what is no open request', () => {
  const other = shared((): Life =>
    asked().does(posts.owner, 'RaiseObstacle', { description: 'text:o', hinders: 'rules' }),
  );
  test.each(['SupplementRequest', 'ReferRequest'])(
    '%s of an obstacle, or of nothing',
    (command) => {
      const by = command === 'ReferRequest' ? posts.head : posts.owner;
      const payload = (matter: string) =>
        command === 'ReferRequest' ? { ...refer, matter } : { ...supplement, matter };
      expect(other().tries(by, command, payload('obstacle-1'))).toMatchObject({
        code: 'WRONG_STATE',
        params: { matter: 'obstacle-1', state: 'raised' },
      });
      expect(other().tries(by, command, payload('extension-2'))).toMatchObject({
        code: 'NO_SUCH_MATTER',
        params: { kind: 'request' },
      });
    },
  );

  test('a head with an interest passes nothing up; one who proposed may', () => {
    const life = asked();
    const interested = [holderOf(posts.head).person];
    const { pilot } = life;
    life.pilot = { ...pilot, proposal: { ...pilot.proposal, interested } };
    expect(codeOf(life.tries(posts.head, 'ReferRequest', refer))).toBe('INTERESTED_BARRED');
    const proposer = { ...pilot.proposal.proposer, person: holderOf(posts.head).person };
    life.pilot = { ...pilot, proposal: { ...pilot.proposal, proposer } };
    expect(codeOf(life.tries(posts.head, 'ReferRequest', refer))).toBeNull();
  });
});
