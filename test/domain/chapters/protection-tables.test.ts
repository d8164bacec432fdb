/** test: protection by tables: for whom it is asked, who decides, until when, under which rule, and what it forbids. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  head,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { headPerson, ownerPerson, superiorPerson } from '../support/apart';
import { desks } from '../support/desks';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { allBut, doors, keeps, shared, tellings } from '../support/tables';

const P = 'protection-1';
const personnel = 'an-binh:personnel';
const openedAt = '2026-03-02T02:00:00.000Z';
const person = holderOf(proposer).person;
const request = { person, protectedAs: 'proposer', threat: 'text:t', wished: null };
const granting = {
  ...{ matter: P, measures: ['noAdverseMove'], reviewOn: '2026-06-01', reasons: 'text:r' },
  number: '9/QĐ',
};
const reviewing = { matter: P, measures: ['support'], reviewOn: '2026-08-03', reasons: 'text:r' };
const refusing = { matter: P, reasons: 'text:r' };
const ending = { matter: P, ground: 'threatOver', reasons: 'text:r' };
const begun = shared(alive);
const ask = (change: object = {}, life = begun()): Life =>
  life.does(supervisor, 'RequestProtection', { ...request, ...change });
const requested = shared(ask);
const granted = shared(() => requested().does(superiorHead, 'GrantProtection', granting));
const reviewed = () =>
  granted().until('2026-03-03 09:00').does(superiorHead, 'ReviewProtection', reviewing);
const refused = () => requested().does(superiorHead, 'RefuseProtection', refusing);
const ended = () => granted().does(superiorHead, 'EndProtection', ending);
const declined = () => granted().does(proposer, 'DeclineProtection', { matter: P });
const deciders = (...persons: readonly string[]) =>
  changed(alive(), (pilot) => ({ ...pilot, approval: { ...pilot.approval, deciders: persons } }));
const living = allBut('ARCHIVED');

doors([
  {
    ...{ command: 'RequestProtection', life: begun, post: supervisor, payload: request },
    posts: [
      ...[supervisor, otherSupervisor, 'an-binh:supervisor-2', proposer, owner, head],
      'hoa-lac:partyCommittee',
    ],
    stages: living,
  },
  {
    ...{ command: 'GrantProtection', life: requested, post: superiorHead, payload: granting },
    stages: living,
  },
  {
    ...{ command: 'RefuseProtection', life: requested, post: superiorHead, payload: refusing },
    stages: living,
  },
  {
    ...{ command: 'ReviewProtection', life: granted, post: superiorHead, payload: reviewing },
    stages: living,
  },
  {
    ...{ command: 'EndProtection', life: granted, post: superiorHead, payload: ending },
    stages: living,
  },
  {
    ...{ command: 'DeclineProtection', life: granted, post: proposer, payload: { matter: P } },
    ...{ posts: [proposer], stages: living },
  },
]);

desks([
  {
    ...{ when: 'it is asked for', life: requested, matter: P, step: 'decideProtection' },
    ...{ post: superiorHead, rule: 'protection.decide', due: '2026-03-09' },
    commands: ['GrantProtection', 'RefuseProtection'],
  },
  {
    ...{ when: 'it is in force', life: granted, matter: P, step: 'reviewProtection' },
    ...{ post: superiorHead, rule: 'protection.review', due: '2026-06-01' },
    commands: ['ReviewProtection', 'EndProtection'],
  },
]);

const everybody = [proposer, head, supervisor, personnel];
tellings([
  ['ProtectionRequested', requested, [proposer, superiorHead, personnel]],
  ['ProtectionGranted', granted, everybody],
  ['ProtectionReviewed', reviewed, everybody],
  ['ProtectionRefused', refused, [proposer, supervisor, personnel]],
  ['ProtectionEnded', ended, everybody],
  ['ProtectionDeclined', declined, [supervisor, superiorHead, personnel]],
]);

const asked = {
  ...{ person, post: proposer, protectedAs: 'proposer', judgePost: superiorHead },
  ...{ openedBy: holderOf(supervisor).person, since: openedAt, measures: [], reviewOn: null },
};
const inForce = { ...asked, measures: ['noAdverseMove'], reviewOn: '2026-06-01' };
keeps(P, 'protection', openedAt, [
  ['asked for', requested, { state: 'requested', version: 1, closedAt: null, data: asked }],
  ['granted', granted, { state: 'inForce', version: 2, closedAt: null, data: inForce }],
  [
    'reviewed',
    reviewed,
    {
      ...{ state: 'inForce', version: 3, closedAt: null },
      data: {
        ...{ ...asked, measures: ['support'], reviewOn: '2026-08-03' },
        since: '2026-03-03T02:00:00.000Z',
      },
    },
  ],
  [
    'refused',
    refused,
    { state: 'refused', version: 2, closedAt: openedAt, data: { post: proposer } },
  ],
  ['ended', ended, { state: 'ended', version: 3, closedAt: openedAt, data: { post: proposer } }],
  ['declined', declined, { state: 'declined', version: 3, closedAt: openedAt, data: {} }],
]);

describe('for whom it is asked', () => {
  const watcher = holderOf(supervisor).person;
  const oncePerson = holderOf('hoa-lac:cadre-2').person;
  const once = changed(alive(), (pilot) => ({
    ...pilot,
    posts: { ...pilot.posts, owner: 'hoa-lac:deputy-2' },
    past: [{ charge: 'owner', post: 'hoa-lac:cadre-2', until: '2026-02-20T02:00:00.000Z' }],
  }));

  it.each([
    ['proposer', person, null],
    ['proposer', ownerPerson, 'NOT_THAT_CAPACITY'],
    ['proposer', 'p-none', 'PERSON_UNKNOWN'],
    ['implementer', ownerPerson, null],
    ['implementer', person, 'NOT_THAT_CAPACITY'],
    ['implementer', watcher, 'NOT_THAT_CAPACITY'],
    ['decidingHead', headPerson, null],
    ['decidingHead', ownerPerson, 'NOT_THAT_CAPACITY'],
    ['decidingHead', superiorPerson, 'NOT_THAT_CAPACITY'],
  ])('%s %s: %s', (protectedAs, who, code) =>
    expect(
      codeOf(
        begun().tries(supervisor, 'RequestProtection', { ...request, protectedAs, person: who }),
      ),
    ).toBe(code),
  );

  it('whoever carried it out once is still protected for it', () =>
    expect(stateOf(ask({ protectedAs: 'implementer', person: oncePerson }, once), P)).toBe(
      'requested',
    ));

  it.each([
    ['asked for', requested, false],
    ['in force', granted, false],
    ['refused', refused, true],
    ['ended', ended, true],
    ['declined', declined, true],
  ])('again while it is %s: %s', (_when, life, again) => {
    const refusal = life().tries(head, 'RequestProtection', request);
    expect(refusal).toEqual(
      again ? null : { refused: true, code: 'PROTECTION_OPEN', params: { matter: P } },
    );
  });
});

describe('who decides', () => {
  const [government, assembly] = ['government:head', 'assembly:head'].map(
    (post) => holderOf(post).person,
  ) as [string, string];
  const asHead = (who: string) => ({ protectedAs: 'decidingHead', person: who });

  it.each([
    ['the proposer: the province', {}, undefined, superiorHead],
    ['the deciding head: the province', asHead(headPerson), undefined, superiorHead],
    [
      'the deciding province: above it',
      asHead(superiorPerson),
      deciders(superiorPerson),
      'government:head',
    ],
    ['the proposer where the province decided', {}, deciders(superiorPerson), 'government:head'],
    [
      'the deciding Government: above it',
      asHead(government),
      deciders(government),
      'assembly:head',
    ],
    [
      'the proposer where everybody above decided',
      {},
      deciders(superiorPerson, government, assembly),
      'government:monitor',
    ],
    ['the head of all: a monitor', asHead(assembly), deciders(assembly), 'government:monitor'],
  ])('%s', (_whom, change, life, judgePost) => {
    const each = ask(change, life);
    expect(bodyOf(each, 'ProtectionRequested')).toMatchObject({ judgePost });
    expect(each.task('decideProtection')?.post).toBe(judgePost);
  });

  it.each([
    ['GrantProtection', requested, granting],
    ['RefuseProtection', requested, refusing],
    ['ReviewProtection', granted, reviewing],
    ['EndProtection', granted, ending],
  ])('%s is for the one who was named, and still free of any part', (command, life, payload) => {
    for (const post of [head, 'government:head', 'an-binh:deputy-1', otherSupervisor])
      expect(codeOf(life().tries(post, command, payload))).toBe('NOT_THE_JUDGE');
    const part = changed(life(), (pilot) => ({
      ...pilot,
      approval: { ...pilot.approval, deciders: [superiorPerson] },
    }));
    expect(part.tries(superiorHead, command, payload)).toMatchObject({
      ...{ code: 'PART_IN_PILOT', params: { part: 'decider' } },
    });
  });
});

describe('until when, and under which rule', () => {
  const tries = (change: object, life = requested()) =>
    life.tries(superiorHead, 'GrantProtection', { ...granting, ...change });

  it.each([
    ['2026-03-01', 'DATE_PASSED', { date: '2026-03-01' }],
    ['2026-03-02', 'DATE_PASSED', { date: '2026-03-02' }],
    ['2026-03-03', null, null],
    ['2026-09-03', null, null],
    ['2026-09-04', 'REVIEW_TOO_LATE', { latest: '2026-09-03' }],
  ])('to be looked at on %s: %s', (reviewOn, code, params) => {
    const refusal = tries({ reviewOn });
    expect([codeOf(refusal), refusal?.params ?? null]).toEqual([code, params]);
    expect(
      codeOf(granted().tries(superiorHead, 'ReviewProtection', { ...reviewing, reviewOn })),
    ).toBe(code);
  });

  it('a day off is looked at on the next working day', () => {
    const life = requested().does(superiorHead, 'GrantProtection', {
      ...{ ...granting, reviewOn: '2026-06-06' },
    });
    expect(dateOf(life, 'reviewProtection')).toBe('2026-06-08');
  });

  it('without a measure nothing is granted, and nothing goes on', () => {
    expect(codeOf(tries({ measures: [] }))).toBe('MEASURES_NEEDED');
    const none = { ...reviewing, measures: [] };
    expect(codeOf(granted().tries(superiorHead, 'ReviewProtection', none))).toBe('MEASURES_NEEDED');
  });

  it.each([
    ['proposer', person, 'protection.basis', '73/2023/NĐ-CP', 'Art. 11.1–3', 'V'],
    ['implementer', ownerPerson, 'protection.basis', '73/2023/NĐ-CP', 'Art. 11.1–3', 'V'],
    ['decidingHead', headPerson, 'protection.basis.head', 'Conclusion 14-KL/TW', '§2.4', 'X'],
  ])('[M72] for the %s it cites %s %s', (protectedAs, who, rule, instrument, article, mark) => {
    const cited = { rule, instrument, article, mark, pack: 'vn-decree-73@2026.1' };
    const life = ask({ protectedAs, person: who });
    life.does(superiorHead, 'GrantProtection', granting);
    expect(bodyOf(life, 'ProtectionGranted')).toEqual({ ...granting, ...cited });
    life.does(superiorHead, 'ReviewProtection', reviewing);
    expect(bodyOf(life, 'ProtectionReviewed')).toEqual({ ...reviewing, ...cited });
    const no = ask({ protectedAs, person: who }).does(superiorHead, 'RefuseProtection', refusing);
    expect(bodyOf(no, 'ProtectionRefused')).toEqual({ ...refusing, ...cited });
  });
});
