/** test: publication by tables: who prepares and decides, whom it is told, what the set keeps, and which parts exist when. */
import { living } from '../../../domain/stages';
import type { Part } from '../../../domain/state/publication';
import { partsThere, publicSet } from '../../../domain/state/publication';
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  head,
  owner,
  proposer,
  superiorHead,
  supervisor,
} from '../support/alive';
import { desks } from '../support/desks';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import {
  closedAfterRun,
  closedBeforeRun,
  doors,
  fork,
  inOutcomeReview,
  keeps,
  shared,
  tellings,
  underTerm,
} from '../support/tables';

const P = 'publication-1';
const secretary = 'hoa-lac:secretary';
const clerk = 'hoa-lac:clerk';
const [front, council] = ['hoa-lac:front', 'hoa-lac:electedBody'];
const openedAt = '2026-03-02T02:00:00.000Z';
const nextDay = '2026-03-03T02:00:00.000Z';
const held = (part: string, reviewOn = '2026-09-08') => ({
  ...{ part, ground: 'unfinished', reasons: 'text:why', reviewOn },
});
const all = ['summary', 'plan', 'decision', 'costs', 'supervision'];
const some = {
  ...{ parts: ['summary', 'decision', 'costs'], summary: 'text:summary' },
  withheld: [held('plan'), held('supervision', '2026-06-01')],
};
const nothing = { ...some, parts: [], withheld: all.map((part) => held(part)) };
const everything = { ...some, parts: all, withheld: [] };
const approving = { matter: P, number: '3/TB' };
const reasons = { matter: P, reasons: 'text:wrong' };
const keep = { ...reasons, part: 'plan', verdict: 'keep', reviewOn: '2026-12-01' };
const release = { ...keep, verdict: 'release', reviewOn: null };
const { proposal } = alivePilot();
const plan = { ...proposal.plan, confidentiality: 'public' } as const;
const begun = shared(() => alive({ proposal: { ...proposal, plan } }));
const prepare = (payload: object, life = begun()): Life =>
  life.does(secretary, 'PreparePublication', payload);
const approve = (payload: object): Life =>
  prepare(payload).until('2026-03-03 09:00').does(head, 'ApprovePublication', approving);
const prepared = shared(() => prepare(some));
const approved = shared(() => approve(some));
const published = shared(() => approve(everything));
const withheld = shared(() => approve(nothing));
const decidedLater = (payload: object) => approved().does(head, 'ReviewWithholding', payload);
const sentBack = () => prepared().does(head, 'SendBackPublication', reasons);
const withdrawn = () => approved().does(head, 'WithdrawPublication', reasons);
const stages = [...underTerm, ...inOutcomeReview, ...closedAfterRun, ...closedBeforeRun];
const heads = [head, superiorHead];

doors([
  {
    ...{ command: 'PreparePublication', life: begun, post: secretary, payload: some },
    ...{ posts: [secretary, clerk, owner], stages: [...stages, 'ARCHIVED'] },
  },
  {
    ...{ command: 'ApprovePublication', life: prepared, post: head, payload: approving },
    ...{ posts: heads, stages: living },
  },
  {
    ...{ command: 'SendBackPublication', life: prepared, post: head, payload: reasons },
    ...{ posts: heads, stages: living },
  },
  {
    ...{ command: 'ReviewWithholding', life: approved, post: head, payload: keep },
    ...{ posts: heads, stages: living },
  },
  {
    ...{ command: 'WithdrawPublication', life: approved, post: head, payload: reasons },
    ...{ posts: heads, stages: [...stages, 'ARCHIVED'] },
  },
]);

desks([
  {
    ...{ when: 'a set is prepared', life: prepared, matter: P, step: 'decidePublication' },
    ...{ post: head, rule: 'publication.decide', due: '2026-03-16' },
    commands: ['ApprovePublication', 'SendBackPublication'],
  },
  {
    ...{ when: 'a part is withheld', life: approved, matter: P, step: 'reviewWithholding' },
    ...{ post: head, rule: 'publication.review', due: '2026-06-01' },
    commands: ['ReviewWithholding'],
  },
]);

tellings([
  ['PublicationPrepared', prepared, [head, proposer]],
  ['PublicationApproved', approved, [proposer, owner, supervisor, front, council]],
  ['PublicationSentBack', sentBack, [secretary, owner]],
  ['WithholdingReviewed', () => decidedLater(keep), [proposer, owner, front, council]],
  ['PublicationWithdrawn', withdrawn, [proposer, owner, supervisor, superiorHead]],
]);

const kept = (part: string, reviewOn: string | null) => ({ part, ground: 'unfinished', reviewOn });
const data = {
  ...{ parts: some.parts, preparedBy: holderOf(secretary).person, since: openedAt },
  summary: 'text:summary',
  withheld: [kept('plan', '2026-09-08'), kept('supervision', '2026-06-01')],
};
keeps(P, 'publication', openedAt, [
  ['prepared', prepared, { state: 'prepared', version: 1, closedAt: null, data }],
  [
    'published in part',
    approved,
    {
      ...{ state: 'partlyPublished', version: 2, closedAt: null },
      data: { ...data, since: nextDay },
    },
  ],
  [
    'published',
    published,
    {
      ...{ state: 'published', version: 2, closedAt: nextDay },
      data: { parts: all, withheld: [], summary: 'text:summary' },
    },
  ],
  [
    'withheld as a whole',
    withheld,
    {
      ...{ state: 'withheld', version: 2, closedAt: null },
      data: {
        ...{ ...data, parts: [], since: nextDay },
        withheld: all.map((part) => kept(part, '2026-09-08')),
      },
    },
  ],
  [
    'with a part released',
    () => decidedLater({ ...release, part: 'supervision' }),
    {
      ...{ state: 'partlyPublished', version: 3, closedAt: null },
      data: {
        ...{ ...data, since: nextDay },
        parts: ['summary', 'decision', 'costs', 'supervision'],
        withheld: [kept('plan', '2026-09-08')],
      },
    },
  ],
  [
    'with a part kept longer',
    () => decidedLater(keep),
    {
      ...{ state: 'partlyPublished', version: 3, closedAt: null },
      data: {
        ...{ ...data, since: nextDay },
        withheld: [kept('plan', '2026-12-01'), kept('supervision', '2026-06-01')],
      },
    },
  ],
  ['sent back', sentBack, { state: 'sentBack', version: 2, closedAt: openedAt, data: {} }],
  ['withdrawn', withdrawn, { state: 'withdrawn', version: 3, closedAt: nextDay, data: {} }],
]);

describe('which parts exist', () => {
  const { running, outcome } = alivePilot();
  const report = {
    ...{ filedAt: openedAt, by: owner, text: 't', lessons: 'l', problems: null, values: [] },
  };
  it.each<readonly [string, object, object, readonly Part[]]>([
    ['nothing decided', { decision: null, startedOn: null }, {}, ['summary', 'plan']],
    ['decided', { startedOn: null }, {}, ['summary', 'plan', 'decision', 'costs']],
    ['started', {}, {}, ['summary', 'plan', 'decision', 'costs', 'supervision']],
    [
      'reported',
      {},
      { report },
      ['summary', 'plan', 'decision', 'costs', 'supervision', 'lessons'],
    ],
    [
      'judged on file',
      {},
      { value: 'partly' },
      ['summary', 'plan', 'decision', 'costs', 'supervision', 'results'],
    ],
    [
      'never started, judged',
      { startedOn: null },
      { value: 'notStarted', report },
      ['summary', 'plan', 'decision', 'costs', 'results', 'lessons'],
    ],
  ])('%s', (_when, runs, judged, parts) => {
    const pilot = alivePilot({
      running: { ...running, ...runs },
      outcome: { ...outcome, ...judged },
    });
    expect(partsThere(pilot)).toEqual(parts);
    const life = alive({ ...pilot, proposal: { ...proposal, plan } });
    expect(life.tries(clerk, 'PreparePublication', { ...everything, parts })).toBeNull();
  });

  it.each([
    ['left out', { parts: ['summary', 'decision', 'costs'] }, 'PART_UNACCOUNTED', 'plan'],
    ['not there', { parts: [...all, 'results'] }, 'PART_NOT_THERE', 'results'],
    ['named twice', { parts: [...all, 'costs'] }, 'PART_TWICE', 'costs'],
    ['named and held back', { withheld: [held('costs')] }, 'PART_TWICE', 'costs'],
  ])('a part %s is refused by its name', (_what, change, code, part) =>
    expect(begun().tries(owner, 'PreparePublication', { ...everything, ...change })).toEqual({
      ...{ refused: true, code, params: { part } },
    }),
  );
});

describe('two persons', () => {
  const inOneHand = shared(() =>
    alive({ posts: { owner: head, supervisor } }).does(head, 'PreparePublication', some),
  );

  it('who prepared a set does not approve it, but may send it back', () => {
    expect(codeOf(inOneHand().tries(head, 'ApprovePublication', approving))).toBe(
      'PREPARED_BY_YOU',
    );
    expect(inOneHand().tries(head, 'SendBackPublication', reasons)).toBeNull();
    expect(inOneHand().tries(superiorHead, 'ApprovePublication', approving)).toBeNull();
  });

  it('a set waits one at a time; what is decided waits for nobody', () => {
    expect(prepared().tries(clerk, 'PreparePublication', some)).toMatchObject({
      ...{ code: 'PUBLICATION_WAITING', params: { matter: P } },
    });
    for (const life of [approved, published, withheld, sentBack, withdrawn])
      expect(life().tries(clerk, 'PreparePublication', some)).toBeNull();
  });

  it.each([
    [published, 5, 0],
    [approved, 3, 2],
    [withheld, 0, 5],
  ])('%#: the public is told how much it gets, and how much not', (life, count, heldBack) =>
    expect(bodyOf(life(), 'PublicationApproved')).toEqual({
      ...{ ...approving, published: count, heldBack },
    }),
  );
});

describe('what the public may read', () => {
  const second = (life: Life, payload: object) =>
    life
      .does(clerk, 'PreparePublication', payload)
      .does(head, 'ApprovePublication', { matter: 'publication-2', number: null });

  it.each([
    ['prepared', prepared, []],
    ['published in part', approved, ['summary', 'decision', 'costs']],
    ['published', published, all],
    ['withheld', withheld, []],
    ['sent back', sentBack, []],
    ['withdrawn', withdrawn, []],
  ])('%s: %j', (_state, life, parts) => expect(publicSet(life().pilot)).toEqual(parts));

  it('is the sum of all sets, each part once; a withdrawn one takes back only its own', () => {
    const life = second(approved(), everything);
    expect([...publicSet(life.pilot)].sort()).toEqual([...all].sort());
    life.does(head, 'WithdrawPublication', { ...reasons, matter: 'publication-2' });
    expect(publicSet(life.pilot)).toEqual(['summary', 'decision', 'costs']);
  });

  it.each([
    ['published', published, null],
    ['published in part', approved, null],
    ['withheld', withheld, 'WRONG_STATE'],
    ['prepared', prepared, 'WRONG_STATE'],
    ['withdrawn', withdrawn, 'WRONG_STATE'],
  ])('a set that is %s is withdrawn: %s', (_state, life, code) =>
    expect(codeOf(life().tries(superiorHead, 'WithdrawPublication', reasons))).toBe(code),
  );

  it('withdrawn from the archive the record comes back where it was', () => {
    const life = changed(fork(published()), (pilot) => ({
      ...pilot,
      stage: 'ARCHIVED',
      outcome: { ...pilot.outcome, archivedFrom: 'CLOSED_FAILED' },
    })).does(head, 'WithdrawPublication', reasons);
    expect([life.pilot.stage, publicSet(life.pilot)]).toEqual(['CLOSED_FAILED', []]);
  });
});
