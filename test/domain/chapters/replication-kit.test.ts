/** The kit: what must stay and may change, released by a second person under a licence; sites report how faithful they were. */
import type { Matter, Pilot } from '../../../domain/pilot';
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const K = 'replicationKit-1';
const F = 'fidelity-1';
const site = 'tan-lap:head';
const kit = {
  mustStay: ['text:one', 'text:two', 'text:three'],
  mayChange: ['text:hours'],
  preconditions: ['text:network'],
  costVnd: 300_000_000,
  keeper: owner,
};
const reasons = { matter: K, reasons: 'text:unclear' };
const answer = { matter: F, kept: [true, true, false], changes: 'text:by-phone', effect: 'same' };

const matterOf = (id: string, kind: string, state: string, data: object): Matter => ({
  id,
  kind,
  state,
  openedAt: '2026-02-02T02:00:00.000Z',
  closedAt: '2026-02-03T02:00:00.000Z',
  version: 3,
  data,
});
const licensed = (licence: string): Matter =>
  matterOf('authorship-1', 'authorship', 'licensed', { authors: [], ownership: 'unit', licence });
const replicated = (change: object = {}): Matter => ({
  ...matterOf('replication-1', 'replication', 'replicated', {
    siteUnit: 'tan-lap',
    site: null,
    child: 'p-test.r1',
  }),
  ...change,
});
const withMatters = (...given: readonly Matter[]): Partial<Pilot> => ({
  matters: { ...alivePilot().matters, ...Object.fromEntries(given.map((each) => [each.id, each])) },
});

const begun = (...given: readonly Matter[]): Life => alive(withMatters(licensed('free'), ...given));
const drafted = (...given: readonly Matter[]): Life => begun(...given).does(owner, 'DraftKit', kit);
const released = (...given: readonly Matter[]): Life =>
  drafted(...given).does(head, 'ReleaseKit', { matter: K });
const asked = (): Life =>
  released(replicated()).does(owner, 'AskFidelity', { replication: 'replication-1' });

gates(begun, {
  command: 'DraftKit',
  post: owner,
  payload: kit,
  wrongPosts: [head, supervisor],
  wrongStages: ['SUBMITTED', 'PREPARING', 'REJECTED'],
});
gates(drafted, {
  command: 'ReleaseKit',
  post: head,
  payload: { matter: K },
  wrongPosts: [owner, proposer],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  basedOn: 'matter',
  wrongState: 'withdrawn',
});
gates(drafted, {
  command: 'SendBackKit',
  post: head,
  payload: reasons,
  wrongPosts: [owner],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  wrongState: 'released',
});
gates(released, {
  command: 'WithdrawKit',
  post: superiorHead,
  payload: reasons,
  wrongPosts: [owner],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  wrongState: 'drafted',
});
gates(() => released(replicated()), {
  command: 'AskFidelity',
  post: owner,
  payload: { replication: 'replication-1' },
  wrongPosts: [site, 'hoa-lac:clerk'],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
});
gates(asked, {
  command: 'ReportFidelity',
  post: site,
  payload: answer,
  wrongPosts: [owner, head],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  wrongState: 'reported',
});
gates(asked, {
  command: 'WaiveFidelity',
  post: head,
  payload: { ...reasons, matter: F },
  wrongPosts: [owner, site],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  wrongState: 'reported',
});

describe('a kit', () => {
  it('[M39] says what must stay and may change, at what cost, and is released by the head', () => {
    const life = drafted();
    expect(bodyOf(life, 'KitDrafted')).toEqual({ ...kit, matter: K });
    expect(life.task('releaseKit')).toMatchObject({
      post: head,
      rule: 'kit.release',
      commands: ['ReleaseKit', 'SendBackKit'],
    });
    expect(dateOf(life, 'releaseKit')).toBe('2026-03-16');
    life.does(head, 'ReleaseKit', { matter: K });
    expect(matter(life, K)).toMatchObject({ state: 'released', data: { core: 3, keeper: owner } });
    expect(life.task('releaseKit')).toBeUndefined();
  });

  it.each([
    ['without a core', { ...kit, mustStay: [] }, 'KIT_WITHOUT_CORE'],
    ['kept by nobody', { ...kit, keeper: 'hoa-lac:poet' }, 'POST_UNKNOWN'],
  ])('%s is not drafted', (_what, payload, code) =>
    expect(codeOf(begun().tries(owner, 'DraftKit', payload))).toBe(code),
  );

  it.each([
    ['no licence', null, 'LICENCE_NEEDED'],
    ['a licence inside the unit only', 'internalOnly', 'LICENCE_FORBIDS'],
    ['a licence with attribution', 'withAttribution', null],
  ])('[M71] under %s: %s gives %s', (_what, licence, code) => {
    const life = alive(licence === null ? {} : withMatters(licensed(licence))).does(
      owner,
      'DraftKit',
      kit,
    );
    expect(codeOf(life.tries(head, 'ReleaseKit', { matter: K }))).toBe(code);
  });

  it('is not released by whoever drafted it, and waits one at a time', () => {
    const own = changed(drafted(), (pilot) => {
      const one = pilot.matters[K];
      if (one === undefined) throw new Error('no kit');
      const data = { ...(one.data as object), draftedBy: holderOf(head).person };
      return { ...pilot, matters: { ...pilot.matters, [K]: { ...one, data } } };
    });
    expect(codeOf(own.tries(head, 'ReleaseKit', { matter: K }))).toBe('KIT_DRAFTED_BY_YOU');
    expect(own.tries(superiorHead, 'ReleaseKit', { matter: K })).toBeNull();
    expect(codeOf(drafted().tries(proposer, 'DraftKit', kit))).toBe('KIT_WAITING');
  });

  it('sent back may be drafted anew', () => {
    const life = drafted().does(head, 'SendBackKit', reasons);
    expect(matter(life, K)).toMatchObject({ state: 'sentBack', data: {} });
    expect(life.tries(owner, 'DraftKit', kit)).toBeNull();
  });
});

describe('fidelity', () => {
  it('[M39] is reported back by the head of the site, for each thing that must stay', () => {
    const life = asked();
    expect(life.task('reportFidelity')).toMatchObject({ post: site, rule: 'kit.fidelity' });
    expect(dateOf(life, 'reportFidelity')).toBe('2026-03-30');
    life.does(site, 'ReportFidelity', answer);
    expect(bodyOf(life, 'FidelityReported')).toEqual({
      ...answer,
      child: 'p-test.r1',
      keptPercent: 67,
    });
    expect(lastOf(life, 'FidelityReported')?.flags).toEqual(['CORE_CHANGED']);
    expect(matter(life, F)).toMatchObject({ state: 'reported', data: { keptPercent: 67 } });
  });

  it('kept whole carries no flag; left out is not answered', () => {
    const whole = asked().does(site, 'ReportFidelity', { ...answer, kept: [true, true, true] });
    expect(lastOf(whole, 'FidelityReported')?.flags).toBeUndefined();
    expect(asked().tries(site, 'ReportFidelity', { ...answer, kept: [true] })).toMatchObject({
      code: 'CORE_NOT_ANSWERED',
      params: { core: 3, given: 1 },
    });
  });

  it.each([
    ['without a kit', () => begun(replicated()), 'NO_KIT_RELEASED'],
    [
      'of a withdrawn kit',
      () => released(replicated()).does(head, 'WithdrawKit', reasons),
      'NO_KIT_RELEASED',
    ],
    [
      'of a site that has not opened',
      () => released(replicated({ state: 'siteAgreed' })),
      'NOT_REPLICATED',
    ],
    ['of no replication', () => released(), 'NOT_REPLICATED'],
    [
      'of a site outside the directory',
      () => released(replicated({ data: { site: 'text:Hanoi', child: 'p-test.r1' } })),
      'SITE_HAS_NO_DESK',
    ],
    ['twice', asked, 'FIDELITY_ASKED'],
  ])('is not asked %s', (_what, life, code) =>
    expect(codeOf(life().tries(owner, 'AskFidelity', { replication: 'replication-1' }))).toBe(code),
  );

  it('is waived by a person with reasons, and by no clock', () => {
    const life = asked().until('2026-06-01 09:00');
    expect(life.rungsOf('reportFidelity')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect([stateOf(life, F), decidedByClock(life).includes('FidelityWaived')]).toEqual([
      'asked',
      false,
    ]);
    expect(stateOf(life.does(head, 'WaiveFidelity', { ...reasons, matter: F }), F)).toBe('waived');
  });
});
