/** test: the kit and the fidelity of sites by tables: who drafts, releases and reports, which licence opens it, what is counted. */
import type { Matter, Pilot } from '../../../domain/pilot';
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  head,
  lastOf,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { desks } from '../support/desks';
import { changed } from '../support/gates';
import { holderOf } from '../support/life';
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

const [K, F] = ['replicationKit-1', 'fidelity-1'];
const [site, justice] = ['tan-lap:head', 'an-binh.justice:head'];
const secretary = 'hoa-lac:secretary';
const monitor = 'government:monitor';
const openedAt = '2026-03-02T02:00:00.000Z';
const kit = {
  ...{ mustStay: ['text:one', 'text:two', 'text:three'], mayChange: [], preconditions: [] },
  ...{ costVnd: 300_000_000, keeper: owner },
};
const releasing = { matter: K };
const reasons = { matter: K, reasons: 'text:unclear' };
const answer = { matter: F, kept: [true, true, true], changes: 'text:none', effect: 'better' };
const waiving = { matter: F, reasons: 'text:gone' };
const told = (id: string, kind: string, state: string, data: object): Matter => ({
  ...{ id, kind, state, data, openedAt, closedAt: openedAt, version: 2 },
});
const licensed = (licence: string, n = 1, state = 'licensed'): Matter =>
  told(`authorship-${n}`, 'authorship', state, { authors: [], ownership: 'unit', licence });
const replicated = (n = 1, siteUnit = 'tan-lap'): Matter =>
  told(`replication-${n}`, 'replication', 'replicated', {
    ...{ siteUnit, site: null, since: openedAt, child: `p-test.r${n}` },
  });
const withMatters = (...given: readonly Matter[]): Partial<Pilot> => ({
  matters: Object.fromEntries(given.map((each) => [each.id, each])),
});

const begun = shared(() =>
  alive(withMatters(licensed('free'), replicated(), replicated(2, 'an-binh.justice'))),
);
const drafted = shared(() => begun().does(owner, 'DraftKit', kit));
const released = shared(() => drafted().does(head, 'ReleaseKit', releasing));
const asking = (n = 1) => ({ replication: `replication-${n}` });
const asked = shared(() => released().does(owner, 'AskFidelity', asking()));
const reported = () => asked().does(site, 'ReportFidelity', answer);
const sentBack = () => drafted().does(head, 'SendBackKit', reasons);
const withdrawn = () => released().does(head, 'WithdrawKit', reasons);
const ran = [...afterStart, ...inOutcomeReview, ...closedAfterRun];
const heads = [head, superiorHead];

doors([
  {
    ...{ command: 'DraftKit', life: begun, post: owner, payload: kit },
    ...{ posts: [proposer, owner, secretary], stages: [...ran, 'ARCHIVED'] },
  },
  {
    ...{ command: 'ReleaseKit', life: drafted, post: head, payload: releasing },
    ...{ posts: heads, stages: ran },
  },
  {
    ...{ command: 'SendBackKit', life: drafted, post: head, payload: reasons },
    ...{ posts: heads, stages: ran },
  },
  {
    ...{ command: 'WithdrawKit', life: released, post: head, payload: reasons },
    ...{ posts: heads, stages: ran },
  },
  {
    ...{ command: 'AskFidelity', life: released, post: owner, payload: asking() },
    ...{ posts: [owner, supervisor, head], stages: ran },
  },
  {
    ...{ command: 'ReportFidelity', life: asked, post: site, payload: answer },
    ...{ posts: [site], stages: ran },
  },
  {
    ...{ command: 'WaiveFidelity', life: asked, post: head, payload: waiving },
    ...{ posts: heads, stages: ran },
  },
]);

desks([
  {
    ...{ when: 'a kit is drafted', life: drafted, matter: K, step: 'releaseKit', post: head },
    ...{ rule: 'kit.release', due: '2026-03-16', commands: ['ReleaseKit', 'SendBackKit'] },
  },
  {
    ...{ when: 'a site is asked', life: asked, matter: F, step: 'reportFidelity', post: site },
    ...{ rule: 'kit.fidelity', due: '2026-03-30', commands: ['ReportFidelity'] },
  },
]);

tellings([
  ['KitDrafted', drafted, [head]],
  ['KitDrafted', () => begun().does(secretary, 'DraftKit', kit), [head, owner]],
  ['KitReleased', released, [proposer, owner, superiorHead, monitor]],
  ['KitSentBack', sentBack, [proposer, owner, secretary]],
  ['KitWithdrawn', withdrawn, [proposer, owner, superiorHead, monitor]],
  ['FidelityAsked', asked, [site]],
  ['FidelityReported', reported, [owner, head, supervisor, proposer]],
  ['FidelityWaived', () => asked().does(head, 'WaiveFidelity', waiving), [owner]],
]);

const draftedBy = holderOf(owner).person;
keeps(K, 'replicationKit', openedAt, [
  [
    'drafted',
    drafted,
    { state: 'drafted', version: 1, closedAt: null, data: { core: 3, keeper: owner, draftedBy } },
  ],
  [
    'released',
    released,
    { state: 'released', version: 2, closedAt: openedAt, data: { core: 3, keeper: owner } },
  ],
  ['sent back', sentBack, { state: 'sentBack', version: 2, closedAt: openedAt, data: {} }],
  ['withdrawn', withdrawn, { state: 'withdrawn', version: 3, closedAt: openedAt, data: {} }],
]);
const place = { siteUnit: 'tan-lap', child: 'p-test.r1', replication: 'replication-1', core: 3 };
keeps(F, 'fidelity', openedAt, [
  ['asked', asked, { state: 'asked', version: 1, closedAt: null, data: place }],
  [
    'reported',
    reported,
    {
      ...{ state: 'reported', version: 2, closedAt: openedAt },
      data: { child: 'p-test.r1', keptPercent: 100 },
    },
  ],
  [
    'waived',
    () => asked().does(superiorHead, 'WaiveFidelity', waiving),
    { state: 'waived', version: 2, closedAt: openedAt, data: {} },
  ],
]);

describe('a kit', () => {
  it.each([
    ['while it runs', {}, null],
    ['put back before its start', { startedOn: null }, 'WRONG_STAGE'],
  ])('of a pilot %s: %s', (_when, running, code) => {
    const before = alivePilot();
    const life = alive({ running: { ...before.running, ...running } });
    expect(codeOf(life.tries(owner, 'DraftKit', kit))).toBe(code);
  });

  it.each([
    ['CLOSED_SUCCESS', 'CLOSED_SUCCESS'],
    ['CLOSED_FAILED', 'CLOSED_FAILED'],
    [null, 'CLOSED_UNDETERMINED'],
    ['REJECTED', null],
    ['WITHDRAWN', null],
    ['CLOSED_NOT_PURSUED', null],
  ] as const)('archived from %s it comes back at %s', (archivedFrom, stage) => {
    const life = changed(begun(), (pilot) => ({
      ...pilot,
      stage: 'ARCHIVED',
      outcome: { ...pilot.outcome, archivedFrom },
    }));
    const refusal = life.tries(secretary, 'DraftKit', kit);
    expect([codeOf(refusal), life.pilot.stage]).toEqual(
      stage === null ? ['WRONG_STAGE', 'ARCHIVED'] : [null, stage],
    );
    expect(life.types).toEqual(stage === null ? [] : ['RecordReopened', 'KitDrafted']);
  });

  it('waits one at a time, and says which; released, sent back or withdrawn it waits no more', () => {
    expect(drafted().tries(proposer, 'DraftKit', kit)).toMatchObject({
      ...{ code: 'KIT_WAITING', params: { matter: K } },
    });
    for (const life of [released, sentBack, withdrawn])
      expect(life().tries(proposer, 'DraftKit', kit)).toBeNull();
  });

  it('is released by somebody else than its drafter, also when the drafter is head', () => {
    const twoHats = alive({
      ...withMatters(licensed('free')),
      posts: { owner: head, supervisor },
    }).does(head, 'DraftKit', kit);
    expect(codeOf(twoHats.tries(head, 'ReleaseKit', releasing))).toBe('KIT_DRAFTED_BY_YOU');
    expect(twoHats.tries(superiorHead, 'ReleaseKit', releasing)).toBeNull();
  });

  it.each([
    ['none', [], 'LICENCE_NEEDED'],
    ['free', [licensed('free')], null],
    ['withAttribution', [licensed('withAttribution')], null],
    ['withAgreement', [licensed('withAgreement')], null],
    ['internalOnly', [licensed('internalOnly')], 'LICENCE_FORBIDS'],
    ['not agreed yet', [licensed('free', 1, 'declared')], 'LICENCE_NEEDED'],
    ['closed later', [licensed('free'), licensed('internalOnly', 2)], 'LICENCE_FORBIDS'],
    ['opened later', [licensed('internalOnly'), licensed('free', 2)], null],
  ])('[M71] under the licence %s: %#', (_licence, given, code) => {
    const life = alive(withMatters(...given)).does(owner, 'DraftKit', kit);
    expect(codeOf(life.tries(head, 'ReleaseKit', releasing))).toBe(code);
  });

  it.each([
    ['ReleaseKit', drafted, releasing],
    ['SendBackKit', drafted, reasons],
    ['WithdrawKit', released, reasons],
    ['WaiveFidelity', asked, waiving],
  ])('%s is not for a head with an interest', (command, life, payload) => {
    const each = changed(life(), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [holderOf(head).person] },
    }));
    expect(codeOf(fork(each).tries(head, command, payload))).toBe('INTERESTED_BARRED');
    expect(each.tries(superiorHead, command, payload)).toBeNull();
  });
});

describe('fidelity', () => {
  const [yes, no] = [true, false];
  it.each([
    [[no, no, no], 0, ['CORE_CHANGED']],
    [[yes, no, no], 33, ['CORE_CHANGED']],
    [[no, yes, yes], 67, ['CORE_CHANGED']],
    [[yes, yes, yes], 100, undefined],
  ])('kept %j is %s percent', (kept, keptPercent, flags) => {
    const life = asked().does(site, 'ReportFidelity', { ...answer, kept });
    expect(bodyOf(life, 'FidelityReported')).toEqual({
      ...{ ...answer, kept, keptPercent, child: 'p-test.r1' },
    });
    expect(lastOf(life, 'FidelityReported')?.flags).toEqual(flags);
  });

  it.each([[[]], [[yes, yes]], [[yes, yes, yes, yes]]])('%j answers not just the core', (kept) =>
    expect(asked().tries(site, 'ReportFidelity', { ...answer, kept })).toEqual({
      ...{ refused: true, code: 'CORE_NOT_ANSWERED', params: { core: 3, given: kept.length } },
    }),
  );

  it('is asked about the kit that was released last', () => {
    const life = released()
      .does(owner, 'DraftKit', { ...kit, mustStay: ['text:only'] })
      .does(head, 'ReleaseKit', { matter: 'replicationKit-2' });
    expect(bodyOf(fork(life).does(owner, 'AskFidelity', asking()), 'FidelityAsked')).toEqual({
      ...{ ...place, matter: F, core: 1 },
    });
    life.does(head, 'WithdrawKit', { ...reasons, matter: 'replicationKit-2' });
    expect(bodyOf(life.does(owner, 'AskFidelity', asking()), 'FidelityAsked')).toMatchObject({
      core: 3,
    });
  });

  it('a kit that changes afterwards changes no question that was asked', () => {
    const life = asked().does(head, 'WithdrawKit', reasons);
    expect(life.tries(site, 'ReportFidelity', answer)).toBeNull();
  });

  it('of two sites is asked side by side, each answering for itself', () => {
    const life = asked().does(owner, 'AskFidelity', asking(2));
    const second = { ...answer, matter: 'fidelity-2' };
    expect(codeOf(fork(life).tries(site, 'ReportFidelity', second))).toBe('NOT_YOURS');
    life.does(justice, 'ReportFidelity', second);
    expect([stateOf(life, F), stateOf(life, 'fidelity-2')]).toEqual(['asked', 'reported']);
  });

  it.each([
    ['asked', asked, 'FIDELITY_ASKED'],
    ['reported', reported, null],
    ['waived', () => asked().does(head, 'WaiveFidelity', waiving), null],
  ])('once it is %s, another question: %s', (_state, life, code) => {
    const refusal = life().tries(supervisor, 'AskFidelity', asking());
    expect(codeOf(refusal)).toBe(code);
    if (refusal !== null) expect(refusal.params).toEqual({ matter: F });
  });

  it.each([
    [site, 'ReportFidelity', answer],
    [head, 'WaiveFidelity', waiving],
  ])('reported it is over: %s %s', (post, command, payload) =>
    expect(codeOf(reported().tries(post, command, payload))).toBe('WRONG_STATE'),
  );
});
