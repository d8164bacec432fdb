/** test: the duty to decide over a whole examination, by the worked examples C1-C6, C8 and C16 (V14 is in the ballot). */
import { decide } from '../../../domain/decide';
import { ring } from '../../../domain/deadlines';
import { directoryOf } from '../../../domain/directory';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import { tasksOf } from '../../../domain/tasks';
import { Life, holderOf, local } from '../support/life';
import {
  allVote,
  closeBallot,
  examine,
  giveOpinion,
  inConsultation,
  inReview,
  lawWith,
  planOf,
  receiveReferral,
  referral,
  register,
  registered,
  returned,
  submitted,
} from '../support/routes';

const resubmission = { title: 'text:title', plan: planOf(), answer: 'text:answer' };
const dueOf = (life: Life) => life.task('decideProposal')?.dueDate;

describe('seven working days from receipt', () => {
  test.each([
    ['C1', '2026-03-02 09:00', '2026-03-11'],
    ['C2 after the cut-off hour', '2026-03-02 17:30', '2026-03-12'],
    ['C2 on a Saturday', '2026-03-07 10:00', '2026-03-18'],
    ['C3 before Tet', '2026-02-11 09:00', '2026-02-27'],
    ['C3 on the last day before Tet', '2026-02-13 16:00', '2026-03-03'],
    ['C3 and after its cut-off hour', '2026-02-13 17:30', '2026-03-04'],
    ['C4 with a Saturday worked', '2025-04-21 09:00', '2025-04-29'],
    ['C5 over two holidays', '2026-04-22 09:00', '2026-05-06'],
  ])('%s: received %s, due %s', (_, start, due) => {
    expect(dueOf(submitted({ start }))).toBe(due);
  });

  test('C1 the same day through every stage before the vote', () => {
    const dues = [submitted, registered, inConsultation, inReview].map((route) => dueOf(route()));
    expect(dues).toEqual(Array.from({ length: 4 }, () => '2026-03-11'));
  });

  test('[M58] met by the leadership vote; never reached by silence', () => {
    const life = closeBallot(allVote(giveOpinion(inReview())));
    expect(life.task('decideProposal')).toBeUndefined();
    const silent = registered().until('2026-04-30');
    expect(silent.rungsOf('decideProposal')).toEqual(
      expect.arrayContaining([
        'reminder-1',
        'reminder-2',
        'due',
        'overdue',
        'escalation-1',
        'escalation-2',
        'escalation-3',
        'escalation-4',
      ]),
    );
    expect(silent.pilot.stage).toBe('INTAKE');
  });
});

describe('C6 returned on Thursday 5 March with 3 days used, resubmitted on Friday 13 March', () => {
  const backAgain = (onReturn: string) => {
    const life = registered({ law: lawWith({ 'approval.onReturn': onReturn }) }).until(
      '2026-03-05 10:00',
    );
    life.does('hoa-lac:secretary', 'Return', { reasons: ['text:r'] }).until('2026-03-13 10:00');
    return life.does('hoa-lac:cadre-1', 'Resubmit', resubmission);
  };

  test.each([
    ['pauses', '2026-03-19'],
    ['restarts', '2026-03-24'],
    ['runs', '2026-03-11'],
  ])('onReturn %s: due %s', (onReturn, due) => {
    expect(dueOf(backAgain(onReturn))).toBe(due);
  });

  test('while it is with the proposer a paused clock does not ring, a running one does and is overdue', () => {
    expect(backAgain('pauses').rungsOf('decideProposal')).toEqual([]);
    expect(backAgain('runs').rungsOf('decideProposal')).toEqual(
      expect.arrayContaining(['due', 'overdue', 'escalation-1']),
    );
  });

  test('what was overdue before the return stays overdue after it', () => {
    const life = registered()
      .until('2026-03-12 10:00')
      .does('hoa-lac:secretary', 'Return', { reasons: ['text:r'] });
    life.until('2026-03-13 10:00').does('hoa-lac:cadre-1', 'Resubmit', resubmission);
    expect(dueOf(life)).toBe('2026-03-11');
    expect(life.rungsOf('decideProposal').filter((rung) => rung === 'overdue')).toHaveLength(1);
  });

  test('two returns: each day of return counts as used', () => {
    const life = registered()
      .until('2026-03-03 10:00')
      .does('hoa-lac:secretary', 'Return', { reasons: ['text:r'] });
    life
      .until('2026-03-09 10:00')
      .does('hoa-lac:cadre-1', 'Resubmit', resubmission)
      .until('2026-03-11 10:00');
    life
      .does('hoa-lac:secretary', 'Return', { reasons: ['text:r'] })
      .until('2026-03-16 10:00')
      .does('hoa-lac:cadre-1', 'Resubmit', resubmission);
    expect(dueOf(life)).toBe('2026-03-20');
  });

  test('returned after the vote, the clock stopped with the vote', () => {
    const life = closeBallot(allVote(giveOpinion(inReview()).until('2026-03-04 10:00'))).until(
      '2026-03-30 10:00',
    );
    life
      .does('hoa-lac:head', 'Return', { reasons: ['text:r'] })
      .until('2026-04-01 10:00')
      .does('hoa-lac:cadre-1', 'Resubmit', resubmission);
    expect(dueOf(life)).toBe('2026-04-08');
  });
});

describe('C8 referred on Friday 6 March, received by the superior on Monday 9 March', () => {
  const atSuperior = () => {
    const life = registered().until('2026-03-06 10:00').does('hoa-lac:head', 'ReferUp', referral);
    return receiveReferral(life.until('2026-03-09 09:00'));
  };

  test('the own clock is met on day 4; the superior’s runs to Wednesday 18 March', () => {
    const life = atSuperior();
    expect(life.pilot.approval.levels[0]).toMatchObject({
      metAt: local('2026-03-06 10:00'),
      metBy: 'referral',
    });
    expect(life.task('decideProposal')).toMatchObject({
      post: 'an-binh:head',
      dueDate: '2026-03-18',
      rule: 'superior.decision',
    });
  });

  test.each([
    ['sent back', 'an-binh:head', 'SendBack', { instructions: 'text:i' }],
    ['withdrawn', 'hoa-lac:head', 'WithdrawReferral', { reason: 'text:r' }],
  ])(
    '%s on Thursday 12 March, the own clock goes on with 3 days left',
    (_, post, command, payload) => {
      const life = atSuperior().until('2026-03-12 10:00').does(post, command, payload);
      expect(life.task('decideProposal')).toMatchObject({
        post: 'hoa-lac:head',
        dueDate: '2026-03-17',
        rule: 'approval.simple',
      });
    },
  );

  test('not even when a return would let it run', () => {
    const life = registered({ law: lawWith({ 'approval.onReturn': 'runs' }) })
      .until('2026-03-06 10:00')
      .does('hoa-lac:head', 'ReferUp', referral);
    receiveReferral(life.until('2026-03-09 09:00'))
      .until('2026-03-12 10:00')
      .does('an-binh:head', 'SendBack', { instructions: 'text:i' });
    expect(dueOf(life)).toBe('2026-03-17');
  });
});

describe('C16 the head is on leave all of C1', () => {
  const head = holderOf('hoa-lac:head');
  const acting = holderOf('hoa-lac:deputy-1').person;
  const onLeave = directoryOf({
    ...practiceDirectory,
    holdings: [
      ...practiceDirectory.holdings,
      {
        person: acting,
        post: 'hoa-lac:head',
        from: local('2026-03-01 00:00'),
        to: local('2026-04-01 00:00'),
        capacity: 'acting',
      },
    ],
  });

  /** A life in a ward whose head is away. */
  class Away extends Life {
    override facts() {
      return { ...super.facts(), directory: onLeave };
    }
  }

  const life = () => {
    const away = new Away();
    away.pilot = submitted().pilot;
    return register(away);
  };

  test('11 March all the same, and the task is with the acting head', () => {
    const away = life();
    const task = tasksOf(away.pilot, away.law, onLeave, away.now).find(
      (each) => each.step === 'decideProposal',
    );
    expect(task).toMatchObject({ post: 'hoa-lac:head', dueDate: '2026-03-11' });
    expect(onLeave.holds(acting, 'hoa-lac:head', away.now)).toBe(true);
    const rang = ring(away.pilot, away.facts(), local('2026-03-11 18:00'));
    expect(rang.events.map((event) => event.body)).toContainEqual(
      expect.objectContaining({ step: 'decideProposal', rung: 'overdue' }),
    );
  });

  test('the acting head sits in the head’s place, once, and may act', () => {
    const away = examine(life())
      .does('hoa-lac:secretary', 'TakeSimpleRoute')
      .does('hoa-lac:secretary', 'CloseConsultation');
    expect(away.pilot.approval.ballot?.seats).toEqual([
      { person: acting, post: 'hoa-lac:head' },
      { person: holderOf('hoa-lac:deputy-2').person, post: 'hoa-lac:deputy-2' },
    ]);
    const command = {
      id: 'c',
      name: 'ReferUp',
      tenant: 'practice',
      pilot: 'p-test',
      actor: { person: acting, post: 'hoa-lac:head' },
      payload: referral,
    };
    expect(decide(away.pilot, command, away.facts()).refused).toBeUndefined();
    expect(
      decide(away.pilot, { ...command, actor: { ...head, post: 'hoa-lac:deputy-1' } }, away.facts())
        .refused,
    ).toBe(true);
  });
});

test('a clock that was never started is nobody’s lateness', () => {
  expect(
    submitted({ proposer: 'hoa-lac:head' }).until('2026-06-01').rungsOf('decideProposal'),
  ).toEqual([]);
  expect(returned().task('decideProposal')).toBeUndefined();
});
