/** test: a pilot tried elsewhere, by tables: who proposes, who answers for which site, and what each step keeps. */
import {
  alive,
  alivePilot,
  codeOf,
  head,
  lastOf,
  owner,
  proposer,
  superiorHead,
  supervisor,
  vacate,
} from '../support/alive';
import { desks } from '../support/desks';
import {
  afterStart,
  closedAfterRun,
  doors,
  fork,
  inOutcomeReview,
  keeps,
  shared,
  tellings,
} from '../support/tables';

const R = 'replication-1';
const site = 'tan-lap:head';
const carrier = 'tan-lap:cadre-1';
const monitor = 'government:monitor';
const outbox = 'system:outbox';
const openedAt = '2026-03-02T02:00:00.000Z';
const nextDay = '2026-03-03T02:00:00.000Z';
const wish = { siteUnit: 'tan-lap', site: null, reasons: 'text:reasons' };
const words = { siteUnit: null, site: 'text:Hanoi', reasons: 'text:reasons' };
const yes = (change: object = {}) => ({
  ...{ matter: R, carrier, interestsDeclared: true, interested: [], note: null, ...change },
});
const no = { matter: R, reasons: 'text:no' };
const child = 'p-test.r1';
const begun = shared(alive);
const proposed = shared(() => begun().does(supervisor, 'ProposeReplication', wish));
const outside = shared(() => begun().does(supervisor, 'ProposeReplication', words));
const agreed = shared(() =>
  proposed()
    .until('2026-03-03 09:00')
    .does(site, 'SiteAgrees', yes({ interested: ['p-1'] })),
);
const declined = () => proposed().does(site, 'SiteDeclines', no);
const opened = () => agreed().does(outbox, 'RecordReplicationOpened', { child });
const ran = [...afterStart, ...inOutcomeReview, ...closedAfterRun];

doors([
  {
    ...{ command: 'ProposeReplication', life: begun, post: owner, payload: wish },
    posts: [proposer, owner, supervisor, head, superiorHead, monitor],
    stages: [...ran, 'ARCHIVED'],
  },
  {
    ...{ command: 'SiteAgrees', life: proposed, post: site, payload: yes() },
    ...{ posts: [site, head], stages: ran },
  },
  {
    ...{ command: 'SiteDeclines', life: proposed, post: site, payload: no },
    ...{ posts: [site, head], stages: ran },
  },
  {
    ...{ command: 'RecordReplicationOpened', life: agreed, post: outbox, payload: { child } },
    ...{ posts: [], stages: [...ran, 'ARCHIVED'] },
  },
]);

const answering = { matter: R, step: 'answerReplication', rule: 'replication.agree' };
desks([
  {
    ...{ ...answering, when: 'a unit is asked', life: proposed, post: site, due: '2026-03-30' },
    commands: ['SiteAgrees', 'SiteDeclines'],
  },
  {
    ...{ ...answering, when: 'a site in words is asked', life: outside, post: head },
    ...{ due: '2026-03-30', commands: ['SiteAgrees', 'SiteDeclines'] },
  },
  {
    ...{ when: 'the site agreed', life: agreed, matter: R, step: 'openReplica' },
    ...{ post: 'government:operator', rule: 'replication.open', due: '2026-03-04' },
    commands: ['RecordReplicationOpened'],
  },
]);

tellings([
  ['ReplicationProposed', proposed, [site, head, proposer, superiorHead]],
  ['ReplicationProposed', outside, [head, proposer, superiorHead]],
  ['ReplicationAgreed', agreed, [proposer, owner, head, supervisor]],
  ['ReplicationDeclined', declined, [proposer, owner, head, superiorHead]],
  ['ReplicationOpened', opened, [site, proposer, head]],
]);

const data = { siteUnit: 'tan-lap', site: null, since: openedAt, child: null };
keeps(R, 'replication', openedAt, [
  ['proposed', proposed, { state: 'proposed', version: 1, closedAt: null, data }],
  [
    'proposed for a site in words',
    outside,
    {
      ...{ state: 'proposed', version: 1, closedAt: null },
      data: { site: 'text:Hanoi', since: openedAt, child: null },
    },
  ],
  [
    'agreed',
    agreed,
    {
      ...{ state: 'siteAgreed', version: 2, closedAt: null },
      data: { ...data, child, since: nextDay },
    },
  ],
  ['declined', declined, { state: 'siteDeclined', version: 2, closedAt: openedAt, data }],
  [
    'opened',
    opened,
    {
      ...{ state: 'replicated', version: 3, closedAt: nextDay },
      data: { ...data, child, since: nextDay },
    },
  ],
]);

describe('who is asked', () => {
  it.each([
    ['proposed', proposed, false],
    ['agreed', agreed, false],
    ['declined', declined, true],
    ['opened', opened, true],
  ])('the same site again, once %s: %s', (_state, life, again) =>
    expect(life().tries(head, 'ProposeReplication', wish)).toEqual(
      again ? null : { refused: true, code: 'SITE_ALREADY_ASKED', params: { matter: R } },
    ),
  );

  it.each([
    [{ siteUnit: null }, 'SITE_NEEDED', {}],
    [{ site: 'text:Hanoi' }, 'SITE_NEEDED', {}],
    [{ siteUnit: 'mars' }, 'SITE_UNKNOWN', { unit: 'mars' }],
    [{ siteUnit: 'hoa-lac' }, 'SITE_IS_HERE', {}],
  ])('%j: %s', (change, code, params) =>
    expect(begun().tries(owner, 'ProposeReplication', { ...wish, ...change })).toEqual({
      ...{ refused: true, code, params },
    }),
  );

  it.each([
    ['never started', { startedOn: null }, 'WRONG_STAGE'],
    ['has started', {}, null],
  ])('by a pilot that %s: %s', (_what, change, code) => {
    const life = alive({ running: { ...alivePilot().running, ...change } });
    expect(codeOf(life.tries(owner, 'ProposeReplication', wish))).toBe(code);
  });

  it.each(['achieved', 'partly', 'notAchieved', 'undetermined', null] as const)(
    'with the outcome %s a flag says whether it was judged before',
    (value) => {
      const life = alive({ outcome: { ...alivePilot().outcome, value } });
      life.does(owner, 'ProposeReplication', wish);
      expect(lastOf(life, 'ReplicationProposed')?.flags).toEqual(
        value === null ? ['BEFORE_FINAL_REVIEW'] : undefined,
      );
    },
  );
});

describe('who answers', () => {
  it.each([
    ['SiteAgrees', proposed, yes(), site, null],
    ['SiteAgrees', proposed, yes(), head, 'SITE_ANSWERS_ITSELF'],
    ['SiteDeclines', proposed, no, site, null],
    ['SiteDeclines', proposed, no, head, 'SITE_ANSWERS_ITSELF'],
    ['SiteAgrees', outside, yes({ carrier: null }), head, null],
    ['SiteDeclines', outside, no, head, null],
    ['SiteAgrees', outside, yes(), site, 'NOT_YOURS'],
  ] as const)('%s, %#: %s', (command, life, payload, post, code) =>
    expect(codeOf(life().tries(post, command, payload))).toBe(code),
  );

  it.each([
    ['a unit', proposed, site, null, null],
    ['a unit', proposed, site, carrier, null],
    ['a unit', proposed, site, 'tan-lap:deputy-2', null],
    ['a unit', proposed, site, 'hoa-lac:cadre-1', 'CARRIER_NOT_AT_SITE'],
    ['a unit', proposed, site, 'an-binh:head', 'CARRIER_NOT_AT_SITE'],
    ['a unit', proposed, site, 'tan-lap:poet', 'CARRIER_NOT_AT_SITE'],
    ['a site in words', outside, head, null, null],
    ['a site in words', outside, head, owner, null],
    ['a site in words', outside, head, carrier, 'CARRIER_NOT_AT_SITE'],
  ])('for %s, %#, the carrier %s %s: %s', (_what, life, by, post, code) => {
    const refusal = life().tries(by, 'SiteAgrees', yes({ carrier: post }));
    expect(codeOf(refusal)).toBe(code);
    if (refusal !== null) expect(refusal.params).toEqual({ post });
  });

  it('a post that nobody holds carries nothing', () => {
    const life = vacate(alive().does(supervisor, 'ProposeReplication', wish), carrier);
    expect(codeOf(life.tries(site, 'SiteAgrees', yes()))).toBe('CARRIER_NOT_AT_SITE');
  });

  it('interests are declared before anything else is looked at', () =>
    expect(
      codeOf(proposed().tries(site, 'SiteAgrees', yes({ interestsDeclared: false, carrier: 'x' }))),
    ).toBe('INTERESTS_NOT_DECLARED'));

  it.each([
    ['declined', declined],
    ['agreed', agreed],
    ['opened', opened],
  ])('%s, nothing more is answered', (_state, life) => {
    expect(codeOf(fork(life()).tries(site, 'SiteAgrees', yes()))).toBe('WRONG_STATE');
    expect(codeOf(life().tries(site, 'SiteDeclines', no))).toBe('WRONG_STATE');
  });
});
