/** test: seats of a ballot: a vote struck, a substitute in its place: entries, state, desks and notices; who is free to sit. */
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { giveOpinion, inReview, vote } from '../support/routes';
import { doors, shared } from '../support/tables';

const head = 'hoa-lac:head';
const superiorHead = 'an-binh:head';
const personOf = (post: string): string => holderOf(post).person;
const strike = { member: personOf('hoa-lac:deputy-2'), interest: 'text:brother' };
const naming = (post: string) => ({ post, reason: 'text:gap' });

const open = shared((): Life =>
  vote(giveOpinion(inReview()), { [head]: 'for', 'hoa-lac:deputy-2': 'against' }),
);
const gap = shared((): Life => open().does(head, 'StrikeVote', strike));

chronicle('a vote that was cast is struck, and its seat filled', open, [
  {
    when: 'no seat is empty',
    by: superiorHead,
    does: 'NameSubstitute',
    with: naming('an-binh:deputy-1'),
    refused: ['NO_SEAT_EMPTY'],
  },
  {
    when: 'who has no vote loses none',
    by: head,
    does: 'StrikeVote',
    with: { ...strike, member: personOf('hoa-lac:clerk') },
    refused: ['NOT_ON_THE_BALLOT'],
  },
  {
    when: 'the vote is struck and stays to be seen',
    at: '2026-03-03 09:00',
    by: 'hoa-lac:legal-2',
    does: 'StrikeVote',
    with: strike,
    emits: [['VoteStruck', { member: 'p-091', interest: 'text:brother', wasCast: true }]],
    changes: { 'proposal.interested': ['p-091'], 'approval.ballot.recusals': ['p-091'] },
    tells: ['hoa-lac:head', 'hoa-lac:deputy-1', 'hoa-lac:deputy-2', 'an-binh:head'],
  },
  {
    when: 'it is struck once',
    by: head,
    does: 'StrikeVote',
    with: strike,
    refused: ['NOT_ON_THE_BALLOT'],
  },
  {
    when: 'who was struck is no substitute',
    by: superiorHead,
    does: 'NameSubstitute',
    with: naming('hoa-lac:deputy-2'),
    refused: ['SUBSTITUTE_NOT_FREE'],
  },
  {
    when: 'the superior names one',
    by: superiorHead,
    does: 'NameSubstitute',
    with: naming('an-binh:deputy-1'),
    emits: [['SubstituteNamed', { post: 'an-binh:deputy-1', reason: 'text:gap', member: 'p-035' }]],
    changes: {
      'approval.ballot.seats': [
        { person: 'p-089', post: 'hoa-lac:head' },
        { person: 'p-090', post: 'hoa-lac:deputy-1' },
        { person: 'p-091', post: 'hoa-lac:deputy-2' },
        { person: 'p-035', post: 'an-binh:deputy-1' },
      ],
      'approval.ballot.members': [
        { id: 'p-089', head: true },
        { id: 'p-090', head: false },
        { id: 'p-091', head: false },
        { id: 'p-035' },
      ],
    },
    asks: ['main castVote: an-binh:deputy-1 until 2026-03-11 (approval.simple) CastVote, Recuse'],
    tells: ['hoa-lac:head', 'hoa-lac:deputy-1', 'hoa-lac:deputy-2', 'an-binh:deputy-1'],
  },
  {
    when: 'one empty seat takes no second substitute',
    by: superiorHead,
    does: 'NameSubstitute',
    with: naming('an-binh:deputy-2'),
    refused: ['NO_SEAT_EMPTY'],
  },
  {
    when: 'the substitute votes',
    by: 'an-binh:deputy-1',
    does: 'CastVote',
    with: { choice: 'for', dissent: null },
    emits: [['VoteCast', { choice: 'for', dissent: null, member: 'p-035' }]],
    changes: {
      'approval.ballot.votes': [
        { member: 'p-089', choice: 'for' },
        { member: 'p-091', choice: 'against' },
        { member: 'p-035', choice: 'for' },
      ],
    },
    frees: ['main castVote: an-binh:deputy-1 until 2026-03-11 (approval.simple) CastVote, Recuse'],
  },
]);

doors([
  {
    command: 'StrikeVote',
    life: open,
    post: head,
    payload: strike,
    posts: [head, 'hoa-lac:legal-1', 'hoa-lac:legal-2', superiorHead],
    stages: ['LEADERSHIP_REVIEW', 'URGENT_REVIEW', 'APPRAISAL'],
  },
  {
    command: 'NameSubstitute',
    life: gap,
    post: superiorHead,
    payload: naming('an-binh:deputy-1'),
    posts: [superiorHead],
    stages: ['LEADERSHIP_REVIEW', 'URGENT_REVIEW', 'APPRAISAL'],
  },
]);

describe('who is free to sit', () => {
  test.each([
    ['a deputy of the superior', 'an-binh:deputy-1', null],
    ['a member', head, 'SUBSTITUTE_NOT_FREE'],
    ['the proposer', 'hoa-lac:cadre-1', 'SUBSTITUTE_NOT_FREE'],
    ['a post that is not there', 'hoa-lac:deputy-9', 'SUBSTITUTE_POST_VACANT'],
  ])('%s: %s, %s', (_who, post, code) =>
    expect(gap().tries(superiorHead, 'NameSubstitute', naming(post))?.code ?? null).toBe(code),
  );

  test.each([
    ['with an interest', { interested: ['an-binh:deputy-1'] }, []],
    ['who decided already', { interested: [] }, ['an-binh:deputy-1']],
  ])('nobody %s', (_why, { interested }, deciders) => {
    const life = gap();
    const { pilot } = life;
    life.pilot = {
      ...pilot,
      proposal: { ...pilot.proposal, interested: interested.map(personOf) },
      approval: { ...pilot.approval, deciders: deciders.map(personOf) },
    };
    expect(life.tries(superiorHead, 'NameSubstitute', naming('an-binh:deputy-1'))?.code).toBe(
      'SUBSTITUTE_NOT_FREE',
    );
  });

  test('as many as there are empty seats, also when a substitute steps back', () => {
    const life = gap().does(head, 'StrikeVote', {
      ...strike,
      member: personOf('hoa-lac:deputy-1'),
    });
    const name = (n: number) =>
      life.tries(superiorHead, 'NameSubstitute', naming(`an-binh:deputy-${n}`))?.code ?? null;
    expect([name(1), name(1), name(2), name(3)]).toEqual([
      ...[null, 'SUBSTITUTE_NOT_FREE', null],
      'NO_SEAT_EMPTY',
    ]);
    life.does('an-binh:deputy-2', 'Recuse', { ground: 'text:ground' });
    expect([name(3), name(4)]).toEqual([null, 'NO_SEAT_EMPTY']);
  });
});
