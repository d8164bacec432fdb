/** Resources: asked for, committed, delivered or refused; what does not come in time is the head's to answer for. */
import {
  alive,
  bodyOf,
  codeOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  owner,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
  told,
} from '../support/alive';
import type { Life } from '../support/life';

const R = 'resource-1';
const money = {
  resource: 'money',
  amountVnd: 250_000_000,
  quantity: null,
  description: 'text:sensors',
};
const asked = (life: Life = alive()): Life => life.does(owner, 'RequestResource', money);
const commit = { matter: R, amountVnd: 200_000_000, quantity: null, deliverBy: null };
const committed = (): Life => asked().does(head, 'CommitResource', commit);

describe('a resource', () => {
  it('[M14] is asked for by the owner, committed by the head, confirmed by the owner', () => {
    const life = committed();
    expect(bodyOf(life, 'ResourceCommitted')).toEqual({
      ...commit,
      resource: 'money',
      deliverBy: '2026-03-23',
    });
    life.does(owner, 'ConfirmDelivery', { matter: R, remark: null });
    expect(matter(life, R)).toMatchObject({
      state: 'delivered',
      closedAt: life.now,
      data: { amountVnd: 200_000_000 },
    });
  });

  it('may be committed by the finance officer, for a named day', () => {
    const life = asked().does('an-binh:finance', 'CommitResource', {
      ...commit,
      deliverBy: '2026-04-10',
    });
    expect(life.task('confirmDelivery')).toMatchObject({ post: owner, dueDate: '2026-04-10' });
  });

  it('[M58] may be refused, with a reason only', () => {
    expect(stateOf(asked().does(head, 'RefuseResource', { matter: R, reason: 'text:no' }), R)).toBe(
      'notGranted',
    );
    expect(
      stateOf(
        committed().does(superiorHead, 'RefuseResource', { matter: R, reason: 'text:cut' }),
        R,
      ),
    ).toBe('notGranted');
  });

  it.each([
    ['money', { amountVnd: null, quantity: 3 }],
    ['money', { amountVnd: 0, quantity: null }],
    ['people', { amountVnd: 5, quantity: null }],
    ['equipment', { amountVnd: null, quantity: 0 }],
  ])('%s without its measure is no request: %j', (resource, amount) => {
    expect(
      codeOf(
        alive().tries(owner, 'RequestResource', { resource, ...amount, description: 'text:d' }),
      ),
    ).toBe('AMOUNT_REQUIRED');
  });

  it('is not committed without an amount, nor for a day that has passed', () => {
    expect(codeOf(asked().tries(head, 'CommitResource', { ...commit, amountVnd: null }))).toBe(
      'AMOUNT_REQUIRED',
    );
    expect(
      codeOf(asked().tries(head, 'CommitResource', { ...commit, deliverBy: '2026-03-01' })),
    ).toBe('DATE_PASSED');
    const life = asked(told()).does(head, 'CommitResource', { ...commit, deliverBy: '2026-03-01' });
    expect(lastOf(life, 'ResourceCommitted')?.flags).toEqual(['RETROACTIVE']);
  });

  it('is asked for by the owner, granted by others, and only once', () => {
    expect(codeOf(alive().tries(supervisor, 'RequestResource', money))).toBe('NOT_YOURS');
    expect(codeOf(alive().tries(proposer, 'RequestResource', money))).toBe('NOT_YOURS');
    expect(codeOf(asked().tries(owner, 'CommitResource', commit))).toBe('NOT_YOURS');
    expect(codeOf(asked().tries(owner, 'RefuseResource', { matter: R, reason: 'text:r' }))).toBe(
      'NOT_YOURS',
    );
    expect(codeOf(committed().tries(head, 'ConfirmDelivery', { matter: R, remark: null }))).toBe(
      'NOT_YOURS',
    );
    expect(codeOf(asked().tries(owner, 'ConfirmDelivery', { matter: R, remark: null }))).toBe(
      'WRONG_STATE',
    );
  });

  it('belongs to the time under a decision', () => {
    expect(codeOf(alive({ stage: 'INTAKE' }).tries(owner, 'RequestResource', money))).toBe(
      'WRONG_STAGE',
    );
    expect(codeOf(alive({ stage: 'ENDING' }).tries(owner, 'RequestResource', money))).toBe(
      'WRONG_STAGE',
    );
    expect(alive({ stage: 'APPROVED_PILOT' }).tries(owner, 'RequestResource', money)).toBeNull();
  });
});

describe('clocks of a resource', () => {
  it('the head has five working days to commit; the clock commits nothing', () => {
    const life = asked();
    expect(life.task('commitResource')).toMatchObject({
      post: head,
      dueDate: '2026-03-09',
      rule: 'resource.commit',
    });
    life.until('2026-03-17 12:00');
    expect(life.rungsOf('commitResource')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
    ]);
    expect(stateOf(life, R)).toBe('requested');
  });

  it('[M14] an overdue delivery goes to the head, who names a new date', () => {
    const life = committed().until('2026-03-23 16:59');
    expect(life.task('answerOverdueDelivery')).toBeUndefined();
    life.until('2026-03-23 17:01');
    expect(life.rungsOf('confirmDelivery')).toEqual(['reminder-1', 'reminder-2', 'due', 'overdue']);
    expect(life.task('answerOverdueDelivery')).toMatchObject({
      post: head,
      dueDate: '2026-03-30',
      commands: ['CommitResource', 'RefuseResource'],
    });
    life.does(head, 'CommitResource', { ...commit, deliverBy: '2026-04-06' });
    expect(life.task('answerOverdueDelivery')).toBeUndefined();
    expect(life.task('confirmDelivery')?.dueDate).toBe('2026-04-06');
  });

  it('an unanswered overdue delivery climbs, and nothing is delivered by it', () => {
    const life = committed().until('2026-04-10 12:00');
    expect(life.rungsOf('answerOverdueDelivery')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
    ]);
    expect(stateOf(life, R)).toBe('committed');
    expect(
      decidedByClock(life).filter(
        (type) => type.includes('Deliver') || type.startsWith('Resource'),
      ),
    ).toEqual([]);
  });
});
