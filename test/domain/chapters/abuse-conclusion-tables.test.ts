/** test: what a conclusion on abuse may say, to whom its acts are open, and what is kept of the case. */
import { codeOf, superiorHead } from '../support/alive';
import { desks } from '../support/desks';
import { A, heardAbuse, notUpheld, upheld, verdict } from '../support/apart';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { allBut, doors, shared, tellings } from '../support/tables';

const clerk = 'hoa-lac:clerk';
const owner = 'hoa-lac:cadre-2';
const sent = { matter: A, number: null, sentOn: '2026-03-02' };
const heard = shared(heardAbuse);
const concluded = shared(upheld);
const dismissed = shared(() => heardAbuse().does(superiorHead, 'ConcludeAbuse', notUpheld));
const referred = shared(() => upheld().does('an-binh:personnel', 'SendAbuseReferral', sent));

doors([
  {
    command: 'SendAbuseReferral',
    life: concluded,
    post: clerk,
    payload: sent,
    posts: [clerk, 'an-binh:personnel', superiorHead],
    stages: allBut('ARCHIVED'),
  },
  {
    command: 'ConcludeAbuse',
    life: heard,
    post: superiorHead,
    payload: verdict,
    stages: allBut('ARCHIVED'),
  },
]);

tellings([
  [
    'AbuseUpheld',
    concluded,
    [owner, 'hoa-lac:supervisor', 'hoa-lac:head', 'an-binh:personnel', 'an-binh:emulation'],
  ],
  [
    'AbuseNotUpheld',
    dismissed,
    [owner, 'hoa-lac:supervisor', 'hoa-lac:head', 'an-binh:personnel', 'an-binh:emulation'],
  ],
  ['AbuseReferred', referred, [owner, 'hoa-lac:supervisor', superiorHead]],
]);

desks([
  {
    when: 'a case is heard',
    life: heard,
    matter: A,
    step: 'concludeAbuse',
    post: superiorHead,
    rule: 'abuse.decide',
    due: '2026-04-13',
    commands: ['ConcludeAbuse', 'NameAbuseJudge'],
  },
  {
    when: 'a case is upheld',
    life: concluded,
    matter: A,
    step: 'sendAbuseReferral',
    post: clerk,
    rule: 'abuse.refer',
    due: '2026-03-05',
    commands: ['SendAbuseReferral'],
  },
]);

test('a dismissed case keeps only the person, and a referred one where it went', () =>
  expect([dismissed(), referred()].map(({ pilot }) => pilot.matters[A]?.data)).toEqual([
    { person: holderOf(owner).person, post: owner },
    {
      ...{ person: holderOf(owner).person, post: owner, beneficiaries: [] },
      ...{ class: 'profitSeeking', referral: 'inspection' },
    },
  ]));

describe('what a conclusion says', () => {
  const negligence = { ...verdict, class: 'negligence', interest: 'none', consequence: 'text:c' };
  const tries = (payload: object, life: Life = heard()) =>
    codeOf(life.tries(superiorHead, 'ConcludeAbuse', payload));

  test.each([
    ['intentional', null, 'NEGLIGENCE_IS_NOT_MEANT'],
    ['disguised', null, 'NEGLIGENCE_IS_NOT_MEANT'],
    ['unintentional', 'INTENT_NOT_FOUND', null],
    ['notEstablished', 'INTENT_NOT_FOUND', null],
  ])('upheld as %s: profit %s, negligence %s', (intent, profit, careless) =>
    expect([tries({ ...verdict, intent }), tries({ ...negligence, intent })]).toEqual([
      profit,
      careless,
    ]),
  );

  test.each([
    ['profitSeeking', 'personal', null],
    ['profitSeeking', 'group', null],
    ['profitSeeking', 'none', 'CLASS_AND_INTEREST_DIFFER'],
    ['negligence', 'none', null],
    ['negligence', 'personal', 'CLASS_AND_INTEREST_DIFFER'],
    ['negligence', 'group', 'CLASS_AND_INTEREST_DIFFER'],
  ])('not upheld, the class %s still goes with the interest %s: %s', (sort, interest, code) =>
    expect(tries({ ...notUpheld, class: sort, interest })).toBe(code),
  );

  test.each(['intentional', 'disguised', 'unintentional', 'notEstablished'])(
    'not upheld says nothing of intent that must fit: %s',
    (intent) => expect(tries({ ...notUpheld, intent })).toBeNull(),
  );

  test('where it goes is asked before how it is classed', () =>
    expect(tries({ ...verdict, referral: null, interest: 'none' })).toBe(
      'REFERRAL_GOES_WITH_UPHELD',
    ));
});
