/** test: registry and intake: booked, forwarded, returned, let lie. */
import { local } from '../support/life';
import {
  inConsultation,
  lawWith,
  passed,
  planOf,
  registered,
  returned,
  submitted,
} from '../support/routes';

const booked = { number: '15', book: '2026' };
const reasons = { reasons: ['text:one', 'text:two'] };
const resubmission = { title: 'text:title', plan: planOf(), answer: 'text:answer' };

describe('registration', () => {
  test('[M8] the clerk books it: number, time, intake', () => {
    const { pilot } = submitted().does('hoa-lac:clerk', 'Register', booked);
    expect(pilot).toMatchObject({
      stage: 'INTAKE',
      approval: { number: '15', registeredAt: local('2026-03-02 09:00') },
    });
  });

  test('C1 its delay does not move the receipt, nor the duty to decide', () => {
    const life = submitted().until('2026-03-05 09:00').does('hoa-lac:clerk', 'Register', booked);
    expect(life.pilot.approval.levels[0]?.receivedAt).toBe(local('2026-03-02 09:00'));
    expect(life.task('decideProposal')).toMatchObject({
      dueDate: '2026-03-11',
      post: 'hoa-lac:head',
    });
  });

  test('the clerk has a task for it; nobody books by leaving it', () => {
    const life = submitted();
    expect(life.task('register')).toMatchObject({
      post: 'hoa-lac:clerk',
      dueDate: '2026-03-03',
      rule: 'registration',
    });
    life.until('2026-03-20');
    expect(life.rungsOf('register')).toEqual(
      expect.arrayContaining(['due', 'overdue', 'escalation-1', 'escalation-2']),
    );
    expect(life.pilot.stage).toBe('SUBMITTED');
  });

  test.each([
    ['hoa-lac:secretary', 'NOT_YOURS'],
    ['tan-lap:clerk', 'NOT_YOURS'],
    ['an-binh:clerk', 'NOT_YOURS'],
  ])('not by %s: %s', (post, code) => {
    expect(submitted().tries(post, 'Register', booked)?.code).toBe(code);
  });

  test('not twice', () => {
    expect(registered().tries('hoa-lac:clerk', 'Register', booked)?.code).toBe('WRONG_STAGE');
  });
});

describe('forwarding', () => {
  const misaddressed = () => submitted({ proposer: 'hoa-lac:head' });

  test('a proposal of the head is not booked here but forwarded to the superior, where the clock starts', () => {
    const life = misaddressed().until('2026-03-03 10:00');
    expect(life.tries('hoa-lac:clerk', 'Register', booked)).toMatchObject({
      code: 'WRONG_ADDRESSEE',
      params: { unit: 'an-binh' },
    });
    expect(life.task('decideProposal')).toBeUndefined();
    life.does('hoa-lac:clerk', 'Forward', { reason: 'text:head' });
    expect(life.pilot).toMatchObject({ stage: 'SUBMITTED', unit: 'an-binh' });
    expect(life.pilot.approval.levels).toMatchObject([
      { unit: 'an-binh', receivedAt: local('2026-03-03 10:00') },
    ]);
    expect(life.task('decideProposal')).toMatchObject({
      post: 'an-binh:head',
      dueDate: '2026-03-12',
      rule: 'approval.simple',
    });
    expect(life.task('register')).toMatchObject({ post: 'an-binh:clerk', dueDate: '2026-03-04' });
    life.does('an-binh:clerk', 'Register', booked);
    expect(life.pilot.stage).toBe('INTAKE');
  });

  test('what is at its right addressee is not sent away', () => {
    expect(submitted().tries('hoa-lac:clerk', 'Forward', { reason: 'text:r' })?.code).toBe(
      'RIGHT_ADDRESSEE',
    );
    expect(misaddressed().tries('hoa-lac:head', 'Forward', { reason: 'text:r' })?.code).toBe(
      'NOT_YOURS',
    );
    expect(registered().tries('hoa-lac:clerk', 'Forward', { reason: 'text:r' })?.code).toBe(
      'WRONG_STAGE',
    );
  });
});

describe('return', () => {
  test('all reasons at once; the examination begins anew when it comes back', () => {
    const life = inConsultation().does('hoa-lac:secretary', 'Return', reasons);
    expect(life.pilot).toMatchObject({ stage: 'RETURNED', approval: { route: null, returns: 1 } });
    expect(life.events.at(-1)?.body).toMatchObject({ ...reasons, number: 1 });
  });

  test('also with the decision drafted: what was voted does not bind on another text', () => {
    const { pilot } = passed().does('hoa-lac:head', 'Return', reasons);
    expect(pilot.approval).toMatchObject({ ballot: null, ballotResult: null, route: null });
  });

  test('questions to agencies end with it', () => {
    const life = inConsultation().does('hoa-lac:secretary', 'AskConsultation', {
      units: ['an-binh.justice'],
      question: 'text:q',
    });
    life.does('hoa-lac:secretary', 'Return', reasons);
    expect(life.pilot.matters['consultation-1']).toMatchObject({
      state: 'silent',
      closedAt: life.now,
    });
  });

  test('a limit protects the proposer from being sent round for ever', () => {
    const life = returned()
      .does('hoa-lac:cadre-1', 'Resubmit', resubmission)
      .does('hoa-lac:head', 'Return', reasons);
    life.does('hoa-lac:cadre-1', 'Resubmit', resubmission);
    expect(life.tries('hoa-lac:secretary', 'Return', reasons)).toMatchObject({
      code: 'RETURN_LIMIT',
      params: { returns: 2, limit: 2 },
    });
  });

  test('without a limit in the pack there is none', () => {
    const life = returned({ law: lawWith({ 'approval.resubmissions': null }) });
    for (let i = 0; i < 4; i += 1) {
      life
        .does('hoa-lac:cadre-1', 'Resubmit', resubmission)
        .does('hoa-lac:secretary', 'Return', reasons);
    }
    expect(life.pilot.approval.returns).toBe(5);
  });

  test('told from a source, a third return is kept as what it was', () => {
    const life = returned({ told: true });
    for (let i = 0; i < 2; i += 1) {
      life
        .does('hoa-lac:cadre-1', 'Resubmit', resubmission)
        .does('hoa-lac:secretary', 'Return', reasons);
    }
    expect(life.pilot.approval.returns).toBe(3);
  });

  test('not by the clerk, and not of what is not registered', () => {
    expect(registered().tries('hoa-lac:clerk', 'Return', reasons)?.code).toBe('NOT_YOURS');
    expect(submitted().tries('hoa-lac:secretary', 'Return', reasons)?.code).toBe('WRONG_STAGE');
  });
});

describe('what is not pursued', () => {
  const late = () => returned().until('2026-04-14 09:00');

  test('is closed by the secretary after the term of the return, never by a clock, and can be reopened', () => {
    const life = late();
    expect(life.pilot.stage).toBe('RETURNED');
    life.does('hoa-lac:secretary', 'CloseNotPursued', { reason: 'text:silent' });
    expect(life.pilot.stage).toBe('CLOSED_NOT_PURSUED');
    life.does('hoa-lac:secretary', 'ReopenNotPursued', { reason: 'text:asked' });
    expect(life.pilot.stage).toBe('RETURNED');
    expect(life.task('resubmit')?.dueDate).toBe('2026-05-29');
    life.does('hoa-lac:cadre-1', 'Resubmit', resubmission);
    expect(life.pilot.stage).toBe('INTAKE');
  });

  test('not while the proposer may still complete it', () => {
    expect(
      returned().tries('hoa-lac:secretary', 'CloseNotPursued', { reason: 'text:r' }),
    ).toMatchObject({
      code: 'RETURN_TERM_RUNNING',
      params: { due: '2026-04-13' },
    });
  });

  test('told from a source, the day does not matter', () => {
    expect(
      returned({ told: true }).tries('hoa-lac:secretary', 'CloseNotPursued', { reason: 'text:r' }),
    ).toBeNull();
  });

  test.each([
    ['CloseNotPursued', 'hoa-lac:head', late],
    [
      'ReopenNotPursued',
      'hoa-lac:cadre-1',
      () => late().does('hoa-lac:secretary', 'CloseNotPursued', { reason: 'text:r' }),
    ],
  ])('%s is not for %s', (command, post, route) => {
    expect(route().tries(post, command, { reason: 'text:r' })?.code).toBe('NOT_YOURS');
    expect(registered().tries('hoa-lac:secretary', command, { reason: 'text:r' })?.code).toBe(
      'WRONG_STAGE',
    );
  });
});
