/** test: what became of a pilot, told by its ledger: kits, sites, faithfulness, adaptations, rules in the making, awards. */
import { awardsOf } from '../../../domain/after/awards';
import { ruleTracksOf } from '../../../domain/after/codification';
import { replicationsOf } from '../../../domain/after/replication';
import type { ToldEvent } from '../../../domain/after/told';
import { typesTold } from '../../../domain/after/types-told';
import type { Matter } from '../../../domain/pilot';
import { alive, alivePilot, head, owner } from '../support/alive';
import { concludedLife, personIn, staff } from '../support/ending';
import type { Life } from '../support/life';

/** As it comes from the database: only entries of the types that tell. */
const toldOf = (life: Life): readonly ToldEvent[] =>
  life.events.flatMap((event, i) =>
    typesTold.includes(event.type)
      ? [{ seq: i + 1, hash: `${i + 1}`.padStart(64, 'a'), event }]
      : [],
  );
const replications = (life: Life) => replicationsOf(life.pilot, toldOf(life));
const matterOf = (id: string, kind: string, state: string, data: object): Matter => ({
  ...{ id, kind, state, data, version: 1 },
  openedAt: '2026-02-02T02:00:00.000Z',
  closedAt: '2026-02-03T02:00:00.000Z',
});

describe('a kit and its sites [M39]', () => {
  const kit = {
    ...{ mustStay: ['text:one', 'text:two'], mayChange: ['text:hours'], preconditions: [] },
    ...{ costVnd: 300_000_000, keeper: owner },
  };
  const licensed = matterOf('authorship-1', 'authorship', 'licensed', {
    ...{ authors: [], ownership: 'unit', licence: 'free' },
  });
  const site = matterOf('replication-9', 'replication', 'replicated', {
    ...{ siteUnit: 'tan-lap', site: null, child: 'p-test.r1' },
  });
  const matters = {
    ...alivePilot().matters,
    'authorship-1': licensed,
    'replication-9': site,
  };
  const drafted = (): Life => alive({ matters }).does(owner, 'DraftKit', kit);

  test('a kit says what must stay, when it was released, and why it was withdrawn', () => {
    expect(replications(drafted()).kits).toMatchObject([
      { ...kit, state: 'drafted', releasedAt: null, reasons: null },
    ]);
    const released = drafted().does(head, 'ReleaseKit', { matter: 'replicationKit-1' });
    expect(replications(released).kits[0]?.releasedAt).toBe(released.events.at(-1)?.at);
    released.does(head, 'WithdrawKit', { matter: 'replicationKit-1', reasons: 'text:unsafe' });
    expect(replications(released).kits).toMatchObject([
      { state: 'withdrawn', mustStay: kit.mustStay, reasons: 'text:unsafe' },
    ]);
  });

  test('a site reports how faithful it was, item by item', () => {
    const life = drafted()
      .does(head, 'ReleaseKit', { matter: 'replicationKit-1' })
      .does(owner, 'AskFidelity', { replication: 'replication-9' });
    expect(replications(life).fidelity).toMatchObject([{ child: 'p-test.r1', keptPercent: null }]);
    life.does('tan-lap:head', 'ReportFidelity', {
      ...{ matter: 'fidelity-1', kept: [true, false], changes: 'text:phone', effect: 'same' },
    });
    expect(replications(life).fidelity).toMatchObject([
      { state: 'reported', kept: [true, false], keptPercent: 50, changes: 'text:phone' },
    ]);
  });

  test('a site that was asked agrees with a child, or declines with reasons', () => {
    const asked = (): Life =>
      concludedLife('achieved').does(staff.supervisor, 'ProposeReplication', {
        ...{ siteUnit: 'tan-lap', site: null, reasons: 'text:why' },
      });
    const matter = 'replication-1';
    const agreed = asked().does(staff.siteHead, 'SiteAgrees', {
      ...{ matter, carrier: null, interestsDeclared: true, interested: [], note: null },
    });
    expect(replications(asked()).sites).toMatchObject([
      { matter, siteUnit: 'tan-lap', child: null, declined: null, reasons: 'text:why' },
    ]);
    expect(replications(agreed).sites[0]?.child).toBe('p-test.r1');
    const declined = asked().does(staff.siteHead, 'SiteDeclines', { matter, reasons: 'text:no' });
    expect(replications(declined).sites).toMatchObject([
      { state: 'siteDeclined', declined: 'text:no' },
    ]);
  });

  test('[M77] what a site does otherwise is told with who accepted it', () => {
    const replica = alive({ links: { ...alivePilot().links, parent: 'p-first' } }).does(
      owner,
      'RecordAdaptation',
      { touches: 'core', item: 2, difference: 'text:hours', reasons: 'text:market' },
    );
    expect(replications(replica).adaptations).toMatchObject([
      { touches: 'core', item: 2, state: 'coreTouched', judged: null },
    ]);
    replica.does(head, 'JudgeAdaptation', {
      ...{ matter: 'adaptation-1', accepted: false, reasons: 'text:unsafe' },
    });
    expect(replications(replica).adaptations).toMatchObject([
      { state: 'toUndo', judged: { accepted: false, reasons: 'text:unsafe' } },
    ]);
  });
});

describe('a rule in the making [M40]', () => {
  const matter = 'codification-1';
  const proposed = (): Life =>
    concludedLife('achieved').does(staff.head, 'ProposeCodification', {
      ...{ subject: 'text:subject', part: null },
    });
  const tracks = (life: Life) => ruleTracksOf(life.pilot, toldOf(life));

  test('is told from the proposal over the drafts and opinions to the instrument', () => {
    const life = proposed();
    expect(tracks(life)).toMatchObject([{ subject: 'text:subject', draft: null, opinions: [] }]);
    life
      .does(staff.legal, 'DraftCodification', { matter, draft: 'text:1', consult: [] })
      .does(staff.legal, 'DraftCodification', { matter, draft: 'text:2', consult: ['an-binh'] });
    expect(tracks(life)).toMatchObject([
      { draft: { text: 'text:2', times: 2 }, unanswered: ['an-binh:head'], instrument: null },
    ]);
    life.does('an-binh:head', 'GiveCodificationOpinion', {
      ...{ matter, position: 'for', opinion: 'text:yes' },
    });
    expect(tracks(life)).toMatchObject([
      { opinions: [{ post: 'an-binh:head', position: 'for', opinion: 'text:yes' }] },
    ]);
    expect(tracks(life)[0]?.unanswered).toEqual([]);
  });

  test('that was dropped says why', () => {
    const life = proposed().does(staff.head, 'DropCodification', { matter, reasons: 'text:no' });
    expect(tracks(life)).toMatchObject([{ state: 'abandoned', dropped: { reasons: 'text:no' } }]);
  });
});

describe('an award [M41]', () => {
  const matter = 'commendation-1';
  const person = personIn(staff.proposer);
  const nominated = (): Life =>
    concludedLife('achieved').does(staff.supervisor, 'Nominate', {
      ...{ nominee: 'individual', person, unit: null, name: null, merit: 'text:m', reasons: null },
    });
  const awards = (life: Life) => awardsOf(life.pilot, toldOf(life));
  const given = (): Life =>
    nominated()
      .does(staff.personnel, 'CheckNomination', { matter, eligible: true, remarks: 'text:r' })
      .does(staff.emulation, 'Award', {
        ...{ matter, form: 'certificateOfMerit', number: '77/QĐ', citation: 'text:citation' },
      });

  test('has no code before it is given, then that of its entry, and keeps it when it is revoked', () => {
    expect(awards(nominated())).toMatchObject([{ person, merit: 'text:m', award: null }]);
    const life = given();
    const [told] = awards(life);
    expect(told?.award).toMatchObject({ form: 'certificateOfMerit', number: '77/QĐ' });
    expect(told?.award?.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    life.does(staff.emulation, 'RevokeAward', { matter, number: null, reasons: 'text:fraud' });
    expect(awards(life)).toMatchObject([
      { state: 'revoked', reasons: 'text:fraud', award: { code: told?.award?.code } },
    ]);
  });

  test('of a nomination that the reader may not know of nothing is told', () => {
    const { pilot, ...life } = { pilot: given().pilot, told: toldOf(given()) };
    expect(awardsOf({ ...pilot, matters: {} }, life.told)).toEqual([]);
  });
});
