/** test: the superior's own part in an upheld case, by tables: who is asked, who concludes, from which day, and what is kept. */
import { liabilityNote } from '../../../domain/state/liability';
import {
  alive,
  bodyOf,
  codeOf,
  head,
  lastOf,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
  told,
  vacantDirectory,
} from '../support/alive';
import { A, allegation, headPerson, screen, upheld, verdict } from '../support/apart';
import { desks } from '../support/desks';
import { changed } from '../support/gates';
import { directory, holderOf } from '../support/life';
import { allBut, doors, fork, keeps, shared, tellings } from '../support/tables';

const L = 'superiorLiability-1';
const personnel = 'an-binh:personnel';
const openedAt = '2026-03-02T02:00:00.000Z';
const reply = { matter: L, prevention: 'text:p', knewOfIt: true, reply: 'text:r' };
const conclusion = { matter: L, answerable: 'answerable', reasons: 'text:r', number: '3/KL' };
const cleared = { ...conclusion, answerable: 'notAnswerable' };
const noted = shared(upheld);
const replied = shared(() =>
  noted().until('2026-03-03 09:00').does(head, 'ReplyToLiabilityNote', reply),
);
const concluded = (payload: object = conclusion) =>
  replied().does(superiorHead, 'ConcludeLiabilityNote', payload);
const living = allBut('ARCHIVED');

doors([
  {
    ...{ command: 'ReplyToLiabilityNote', life: noted, post: head, payload: reply },
    ...{ posts: [head], stages: living },
  },
  {
    ...{ command: 'ConcludeLiabilityNote', life: replied, post: superiorHead },
    ...{ payload: conclusion, stages: living },
  },
]);

desks([
  {
    ...{ when: 'it is noted', life: noted, matter: L, step: 'replyToLiabilityNote', post: head },
    ...{ rule: 'liability.reply', due: '2026-03-16', commands: ['ReplyToLiabilityNote'] },
  },
  {
    ...{ when: 'it is replied to', life: replied, matter: L, step: 'concludeLiabilityNote' },
    ...{ post: superiorHead, rule: 'liability.conclude', due: '2026-03-24' },
    commands: ['ConcludeLiabilityNote'],
  },
]);

tellings([
  ['SuperiorLiabilityNoted', noted, [head, personnel]],
  ['LiabilityNoteReplied', replied, [personnel, superiorHead]],
  ['LiabilityNoteConcluded', concluded, [head, personnel]],
  ['LiabilityNoteConcluded', () => concluded(cleared), [head, personnel]],
]);

const data = {
  ...{ abuse: A, person: headPerson, post: head, judgePost: superiorHead, since: openedAt },
};
const nextDay = '2026-03-03T02:00:00.000Z';
const kept = { person: headPerson, post: head, abuse: A };
keeps(L, 'superiorLiability', openedAt, [
  ['noted', noted, { state: 'noted', version: 1, closedAt: null, data }],
  [
    'replied to',
    replied,
    { state: 'replied', version: 2, closedAt: null, data: { ...data, since: nextDay } },
  ],
  ['answered for', concluded, { state: 'answerable', version: 3, closedAt: nextDay, data: kept }],
  [
    'not answered for',
    () => concluded(cleared),
    { state: 'notAnswerable', version: 3, closedAt: nextDay, data: kept },
  ],
]);

describe('who answers for whom, and who judges it', () => {
  const noteFor = (post: string | null, within = directory, pilot = alive().pilot) =>
    liabilityNote(
      { pilot, directory: within, receivedAt: openedAt },
      A,
      post === null ? null : holderOf(post).person,
    ).map(({ body }) => {
      const { post: answering, judgePost } = body as { post: string; judgePost: string | null };
      return [answering, judgePost];
    });

  it.each([
    ['hoa-lac:cadre-2', 'hoa-lac:head', 'an-binh:head'],
    ['hoa-lac:deputy-1', 'hoa-lac:head', 'an-binh:head'],
    ['hoa-lac:head', 'an-binh:head', 'government:head'],
    ['an-binh.justice:deputy-1', 'an-binh.justice:head', 'an-binh:head'],
    ['an-binh.justice:head', 'an-binh:head', 'government:head'],
    ['tan-lap:cadre-1', 'tan-lap:head', 'an-binh:head'],
    ['an-binh:finance', 'an-binh:head', 'government:head'],
    ['an-binh:head', 'government:head', 'assembly:head'],
    ['government:monitor', 'government:head', 'assembly:head'],
    ['government:head', 'assembly:head', 'government:monitor'],
  ])('%s: %s, judged by %s', (post, answering, judge) =>
    expect(noteFor(post)).toEqual([[answering, judge]]),
  );

  it.each([
    ['nobody, for the head of all', 'assembly:head'],
    ['nobody, for a person withheld', null],
  ])('%s', (_who, post) => expect(noteFor(post)).toEqual([]));

  it('a vacant desk answers for nothing: the next head above does', () => {
    expect(noteFor('hoa-lac:cadre-2', vacantDirectory('hoa-lac:head'))).toEqual([
      ['an-binh:head', 'government:head'],
    ]);
  });

  it('who holds no post any more is answered for where the pilot is', () =>
    expect(noteFor('tan-lap:cadre-1', vacantDirectory('tan-lap:cadre-1'))).toEqual([
      ['hoa-lac:head', 'an-binh:head'],
    ]));

  it.each([
    ['a head who decided the pilot', owner, superiorHead, [head, 'government:head']],
    [
      'the monitor in the own case',
      'government:monitor',
      'assembly:head',
      ['government:head', null],
    ],
  ] as const)('%s does not judge it', (_who, post, decider, note) => {
    const { pilot } = changed(alive(), (each) => ({
      ...each,
      approval: { ...each.approval, deciders: [holderOf(decider).person] },
    }));
    expect(noteFor(post, directory, pilot)).toEqual([note]);
  });
});

describe('the time to reply', () => {
  it.each([
    ['2026-03-02 09:00', 'ANSWER_STILL_OPEN'],
    ['2026-03-16 16:59', 'ANSWER_STILL_OPEN'],
    ['2026-03-16 17:00', null],
    ['2026-03-17 09:00', null],
  ])('without a reply, on %s the conclusion gives %s', (time, code) => {
    const life = noted().until(time);
    const refusal = life.tries(superiorHead, 'ConcludeLiabilityNote', conclusion);
    expect(codeOf(refusal)).toBe(code);
    if (refusal !== null) expect(refusal.params).toEqual({ until: '2026-03-16' });
    else expect(lastOf(life, 'LiabilityNoteConcluded')?.flags).toEqual(['WITHOUT_REPLY']);
  });

  it('with a reply nothing is waited for and nothing flagged', () => {
    const life = noted().does(head, 'ReplyToLiabilityNote', reply);
    life.does(superiorHead, 'ConcludeLiabilityNote', cleared);
    expect(lastOf(life, 'LiabilityNoteConcluded')?.flags).toBeUndefined();
    expect(bodyOf(life, 'LiabilityNoteConcluded')).toEqual(cleared);
  });

  it('sources may tell of a conclusion without the reply; it is flagged', () => {
    const life = told()
      .does(supervisor, 'AllegeAbuse', allegation)
      .does(superiorHead, 'ScreenAbuse', screen)
      .does(owner, 'AnswerAllegation', { matter: A, statement: 'text:s' })
      .does(superiorHead, 'ConcludeAbuse', verdict)
      .does(superiorHead, 'ConcludeLiabilityNote', conclusion);
    expect(lastOf(life, 'LiabilityNoteConcluded')?.flags).toEqual(['WITHOUT_REPLY']);
  });
});

describe('who concludes', () => {
  it.each([
    [head, 'NOT_THE_JUDGE'],
    ['government:head', 'NOT_THE_JUDGE'],
    ['an-binh:deputy-1', 'NOT_THE_JUDGE'],
    [supervisor, 'NOT_THE_JUDGE'],
    [superiorHead, null],
  ])('%s: %s', (post, code) =>
    expect(codeOf(replied().tries(post, 'ConcludeLiabilityNote', conclusion))).toBe(code),
  );

  it('nobody twice, and after it nobody replies', () => {
    expect(codeOf(concluded().tries(superiorHead, 'ConcludeLiabilityNote', conclusion))).toBe(
      'WRONG_STATE',
    );
    expect(codeOf(concluded().tries(head, 'ReplyToLiabilityNote', reply))).toBe('WRONG_STATE');
    expect(codeOf(replied().tries(head, 'ReplyToLiabilityNote', reply))).toBe('WRONG_STATE');
  });
});

it('two cases upheld are two notes, replied to apart', () => {
  const again = { ...allegation, person: holderOf(proposer).person };
  const life = noted()
    .does(supervisor, 'AllegeAbuse', again)
    .does(superiorHead, 'ScreenAbuse', { ...screen, matter: 'abuse-2' })
    .does(proposer, 'AnswerAllegation', { matter: 'abuse-2', statement: 'text:s' })
    .does(superiorHead, 'ConcludeAbuse', { ...verdict, matter: 'abuse-2' });
  expect(fork(life).pilot.matters['superiorLiability-2']?.data).toMatchObject({ abuse: 'abuse-2' });
  life.does(head, 'ReplyToLiabilityNote', { ...reply, matter: 'superiorLiability-2' });
  expect([stateOf(life, L), stateOf(life, 'superiorLiability-2')]).toEqual(['noted', 'replied']);
});
