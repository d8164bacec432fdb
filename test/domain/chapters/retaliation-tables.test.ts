/** test: retaliation by tables: who records, who answers for which unit, who examines from where, and what each step keeps. */
import {
  alive,
  bodyOf,
  codeOf,
  head,
  lastOf,
  matter,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
  told,
  vacate,
} from '../support/alive';
import { headPerson, ownerPerson, superiorPerson } from '../support/apart';
import { desks } from '../support/desks';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { allBut, doors, keeps, shared, tellings } from '../support/tables';

const R = 'retaliation-1';
const personnel = 'an-binh:personnel';
const monitor = 'government:monitor';
const justice = 'an-binh.justice:head';
const person = holderOf(proposer).person;
const openedAt = '2026-03-02T02:00:00.000Z';
const event = {
  ...{ target: 'proposer', person, sort: 'transfer', actingUnit: 'hoa-lac' },
  ...{ effectiveOn: '2026-03-01', facts: 'text:f' },
};
const explain = { matter: R, explanation: 'text:e' };
const found = { matter: R, verdict: 'retaliation', remedy: 'text:undo', reasons: 'text:r' };
const cleared = { ...found, verdict: 'unrelated', remedy: null };
const undo = { matter: R, done: 'text:d' };
const begun = shared(alive);
const noticed = shared(() => begun().does(personnel, 'RecordAdverseEvent', event));
const explained = shared(() => noticed().does(head, 'ExplainAdverseEvent', explain));
const upheld = shared(() => explained().does(superiorHead, 'ExamineRetaliation', found));
const unrelated = () => explained().does(superiorHead, 'ExamineRetaliation', cleared);
const undone = () => upheld().does(head, 'UndoAdverseEvent', undo);
const recorded = (change: object, life = begun()): Life =>
  life.does(personnel, 'RecordAdverseEvent', { ...event, ...change });
const speaker = { target: 'speaker', person: null };

doors([
  {
    command: 'RecordAdverseEvent',
    life: begun,
    post: personnel,
    payload: event,
    posts: [
      ...[personnel, supervisor, otherSupervisor, 'an-binh:supervisor-2', proposer, owner, monitor],
    ],
    stages: allBut('ARCHIVED'),
  },
  {
    ...{ command: 'ExplainAdverseEvent', life: noticed, post: head, payload: explain },
    ...{ posts: [head], stages: allBut('ARCHIVED') },
  },
  {
    ...{ command: 'ExplainAdverseEvent', post: justice, payload: explain, posts: [justice] },
    life: () => recorded({ actingUnit: 'an-binh.justice' }),
    stages: allBut('ARCHIVED'),
  },
  {
    ...{ command: 'ExamineRetaliation', life: explained, post: superiorHead, payload: found },
    stages: allBut('ARCHIVED'),
  },
  {
    ...{ command: 'UndoAdverseEvent', life: upheld, post: head, payload: undo },
    ...{ posts: [head], stages: allBut('ARCHIVED') },
  },
]);

desks([
  {
    ...{ when: 'an event is recorded', life: noticed, matter: R, step: 'explainAdverseEvent' },
    ...{ post: head, rule: 'retaliation.reply', due: '2026-03-09' },
    commands: ['ExplainAdverseEvent', 'ExamineRetaliation'],
  },
  {
    ...{ when: 'it is explained', life: explained, matter: R, step: 'examineRetaliation' },
    ...{ post: superiorHead, rule: 'retaliation.examine', due: '2026-03-16' },
    commands: ['ExamineRetaliation'],
  },
  {
    ...{ when: 'it was retaliation', life: upheld, matter: R, step: 'undoAdverseEvent' },
    ...{ post: head, rule: 'retaliation.undo', due: '2026-03-09' },
    commands: ['UndoAdverseEvent'],
  },
]);

tellings([
  ['RetaliationNoticed', noticed, [proposer, head, superiorHead, supervisor, monitor]],
  ['RetaliationNoticed', () => recorded(speaker), [head, superiorHead, supervisor, monitor]],
  ['AdverseEventExplained', explained, [proposer, superiorHead]],
  ['RetaliationExamined', upheld, [proposer, head, personnel, supervisor]],
  ['RetaliationExamined', unrelated, [proposer, head, personnel, supervisor]],
  ['AdverseEventUndone', undone, [proposer, superiorHead, personnel]],
]);

const data = { person, post: proposer, unit: 'hoa-lac', judgePost: superiorHead, since: openedAt };
keeps(R, 'retaliation', openedAt, [
  ['recorded', noticed, { state: 'noticed', version: 1, closedAt: null, data }],
  [
    'against a speaker',
    () => recorded(speaker),
    {
      ...{ state: 'noticed', version: 1, closedAt: null },
      data: { ...data, person: null, post: null },
    },
  ],
  [
    'explained a day later',
    () => noticed().until('2026-03-03 09:00').does(head, 'ExplainAdverseEvent', explain),
    {
      ...{ state: 'explained', version: 2, closedAt: null },
      data: { ...data, since: '2026-03-03T02:00:00.000Z' },
    },
  ],
  [
    'found two days later',
    () => explained().until('2026-03-04 09:00').does(superiorHead, 'ExamineRetaliation', found),
    {
      ...{ state: 'retaliation', version: 3, closedAt: null },
      data: { ...data, since: '2026-03-04T02:00:00.000Z' },
    },
  ],
  [
    'found unrelated',
    unrelated,
    {
      ...{ state: 'unrelated', version: 3, closedAt: openedAt },
      data: { post: proposer, unit: 'hoa-lac' },
    },
  ],
  ['undone', undone, { state: 'undone', version: 4, closedAt: openedAt, data: { post: proposer } }],
]);

describe('who is hit, and as what', () => {
  const tries = (target: string, hit: string | null) =>
    codeOf(begun().tries(personnel, 'RecordAdverseEvent', { ...event, target, person: hit }));
  const panelist = holderOf('hoa-lac:legal-1').person;

  it.each([
    ['proposer', person, null],
    ['proposer', ownerPerson, 'NOT_THAT_CAPACITY'],
    ['proposer', headPerson, 'NOT_THAT_CAPACITY'],
    ['implementer', ownerPerson, null],
    ['implementer', person, 'NOT_THAT_CAPACITY'],
    ['decidingHead', headPerson, null],
    ['decidingHead', superiorPerson, 'NOT_THAT_CAPACITY'],
    ['implementer', panelist, 'NOT_THAT_CAPACITY'],
    ['implementer', null, 'PERSON_NEEDED'],
    ['decidingHead', 'p-none', 'PERSON_UNKNOWN'],
    ['speaker', null, null],
    ['speaker', person, 'SPEAKER_STAYS_UNNAMED'],
  ])('%s %s: %s', (target, hit, code) => expect(tries(target, hit)).toBe(code));

  it('says which capacity it is that they did not have', () =>
    expect(
      begun().tries(personnel, 'RecordAdverseEvent', { ...event, target: 'implementer' }),
    ).toMatchObject({ params: { protectedAs: 'implementer' } }));

  it('an unknown unit is told by its name before anything else', () =>
    expect(
      begun().tries(personnel, 'RecordAdverseEvent', {
        ...{ ...event, actingUnit: 'mars', person: null },
      }),
    ).toMatchObject({ code: 'NO_SUCH_UNIT', params: { unit: 'mars' } }));
});

describe('who examines', () => {
  const judgeIn = (change: object, life?: Life) =>
    (bodyOf(recorded(change, life), 'RetaliationNoticed') as { judgePost: string | null })
      .judgePost;
  const decidedBy = (...persons: readonly string[]) =>
    changed(alive(), (pilot) => ({
      ...pilot,
      approval: { ...pilot.approval, deciders: persons },
    }));
  const government = holderOf('government:head').person;
  const assembly = holderOf('assembly:head').person;

  it.each([
    ['the ward acted: the province', {}, undefined, superiorHead],
    ['the province acted: above it', { actingUnit: 'an-binh' }, undefined, 'government:head'],
    ['the Government acted: above it', { actingUnit: 'government' }, undefined, 'assembly:head'],
    ['the assembly acted: the monitor', { actingUnit: 'assembly' }, undefined, monitor],
    ['a unit beside the line acted', { actingUnit: 'tan-lap' }, undefined, superiorHead],
    ['the province’s head decided', {}, decidedBy(superiorPerson), 'government:head'],
    ['two levels decided', {}, decidedBy(superiorPerson, government), 'assembly:head'],
    ['the whole line decided', {}, decidedBy(superiorPerson, government, assembly), monitor],
    [
      'everybody has a part in it',
      {},
      decidedBy(superiorPerson, government, assembly, holderOf(monitor).person),
      null,
    ],
    ['nobody is head of the province', {}, vacate(alive(), superiorHead), 'government:head'],
  ] as const)('%s', (_when, change, life, post) => expect(judgeIn(change, life)).toBe(post));

  it('never who recorded it: the monitor who did leaves it to somebody who must be named', () => {
    const life = decidedBy(superiorPerson, government, assembly);
    life.does(monitor, 'RecordAdverseEvent', event);
    expect(bodyOf(life, 'RetaliationNoticed')).toMatchObject({ judgePost: null });
  });

  it.each([
    [head, 'UNIT_CONCERNED'],
    ['hoa-lac:deputy-1', 'UNIT_CONCERNED'],
    ['government:head', 'NOT_THE_JUDGE'],
    [otherSupervisor, 'NOT_THE_JUDGE'],
    [justice, 'NOT_THE_JUDGE'],
    [superiorHead, null],
  ])('%s: %s', (post, code) =>
    expect(codeOf(explained().tries(post, 'ExamineRetaliation', found))).toBe(code),
  );

  it('not any more who was given a part in the pilot meanwhile', () => {
    const life = changed(explained(), (pilot) => ({
      ...pilot,
      approval: { ...pilot.approval, deciders: [superiorPerson] },
    }));
    expect(life.tries(superiorHead, 'ExamineRetaliation', found)).toMatchObject({
      ...{ code: 'PART_IN_PILOT', params: { part: 'decider' } },
    });
  });
});

describe('the time to explain', () => {
  it.each([
    ['2026-03-02 09:00', 'ANSWER_STILL_OPEN'],
    ['2026-03-09 16:59', 'ANSWER_STILL_OPEN'],
    ['2026-03-09 17:00', null],
    ['2026-03-10 09:00', null],
  ])('unexplained, on %s the examination gives %s', (time, code) => {
    const life = noticed().until(time);
    expect(codeOf(life.tries(superiorHead, 'ExamineRetaliation', found))).toBe(code);
  });

  it('says until when', () =>
    expect(noticed().tries(superiorHead, 'ExamineRetaliation', found)).toMatchObject({
      params: { until: '2026-03-09' },
    }));

  it('an explanation given late is still one, and no flag', () => {
    const life = noticed().until('2026-03-12 09:00').does(head, 'ExplainAdverseEvent', explain);
    life.does(superiorHead, 'ExamineRetaliation', cleared);
    expect(lastOf(life, 'RetaliationExamined')?.flags).toBeUndefined();
  });

  it('sources may tell of a verdict without the explanation; it is flagged', () => {
    const life = recorded({}, told()).does(superiorHead, 'ExamineRetaliation', found);
    expect(lastOf(life, 'RetaliationExamined')?.flags).toEqual(['WITHOUT_REPLY']);
  });

  it.each([
    ['retaliation', null, 'REMEDY_GOES_WITH_RETALIATION'],
    ['unrelated', 'text:undo', 'REMEDY_GOES_WITH_RETALIATION'],
    ['notEstablished', 'text:undo', 'REMEDY_GOES_WITH_RETALIATION'],
    ['notEstablished', null, null],
  ])('%s with the remedy %s: %s', (given, remedy, code) =>
    expect(
      codeOf(
        explained().tries(superiorHead, 'ExamineRetaliation', { ...found, verdict: given, remedy }),
      ),
    ).toBe(code),
  );
});

it('two events side by side are explained and examined apart, and each is over once', () => {
  const second = { ...event, sort: 'payCut', actingUnit: 'an-binh.justice' };
  const life = noticed().does(supervisor, 'RecordAdverseEvent', second);
  life.does(justice, 'ExplainAdverseEvent', { ...explain, matter: 'retaliation-2' });
  expect([stateOf(life, R), stateOf(life, 'retaliation-2')]).toEqual(['noticed', 'explained']);
  expect(codeOf(life.tries(justice, 'ExplainAdverseEvent', explain))).toBe('NOT_YOURS');
  life.does(head, 'ExplainAdverseEvent', explain).does(superiorHead, 'ExamineRetaliation', cleared);
  expect(matter(life, 'retaliation-2')).toMatchObject({ state: 'explained', closedAt: null });
  for (const [post, command, payload] of [
    [head, 'ExplainAdverseEvent', explain],
    [superiorHead, 'ExamineRetaliation', cleared],
    [head, 'UndoAdverseEvent', undo],
  ] as const)
    expect(codeOf(life.tries(post, command, payload))).toBe('WRONG_STATE');
});
