/** What nobody decides, by tables: who asks and who answers, the promised day, each desk, and rounds without a decision. */
import {
  alive,
  bodyOf,
  codeOf,
  head,
  matter,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { desks } from '../support/desks';
import { submitted } from '../support/routes';

const S = 'stalledItem-1';
const monitor = 'government:monitor';
const ask = { item: 'obstacle-1', step: 'resolveObstacle', post: head };
const reason = { matter: S, ground: 'rulesUnclear', reasons: 'text:r', decideBy: '2026-04-10' };
const close = { matter: S, now: 'decided', remark: 'text:r' };
const raised = () => alive().does(owner, 'RaiseObstacle', { description: 't:o', hinders: 'rules' });
const overdue = () => raised().until('2026-03-11 09:00');
const asked = () => overdue().does(superiorHead, 'AskWhyUndecided', ask);
const reasoned = () => asked().does(head, 'GiveReasonForNonDecision', reason);

desks([
  {
    when: 'a reason is asked for',
    life: asked,
    matter: S,
    step: 'giveReasonForNonDecision',
    post: head,
    rule: 'stalled.reason',
    due: '2026-03-16',
    commands: ['GiveReasonForNonDecision'],
  },
  {
    when: 'a day was promised',
    life: reasoned,
    matter: S,
    step: 'closeStalledItem',
    post: superiorHead,
    rule: 'stalled.close',
    due: '2026-04-10',
    commands: ['CloseStalledItem'],
  },
]);

describe('who asks why', () => {
  it.each([
    [superiorHead, null],
    [supervisor, null],
    [monitor, null],
    [head, 'OWN_CASE'],
    [owner, 'NOT_YOURS'],
    [proposer, 'NOT_YOURS'],
    ['hoa-lac:clerk', 'NOT_YOURS'],
    ['tan-lap:head', 'NOT_YOURS'],
  ])('%s: %s', (post, code) =>
    expect(codeOf(overdue().tries(post, 'AskWhyUndecided', ask))).toBe(code),
  );

  it.each([
    ['2026-03-09 09:00', 'NOT_STALLED'],
    ['2026-03-09 16:00', 'NOT_STALLED'],
    ['2026-03-10 09:00', null],
  ])('on %s: %s', (day, code) =>
    expect(codeOf(raised().until(day).tries(superiorHead, 'AskWhyUndecided', ask))).toBe(code),
  );

  it('not about what was decided late in the end', () => {
    const life = overdue().does(head, 'ResolveObstacle', {
      matter: 'obstacle-1',
      resolution: 'text:r',
    });
    expect(codeOf(life.tries(superiorHead, 'AskWhyUndecided', ask))).toBe('NOT_STALLED');
  });
});

describe('who says why', () => {
  it.each([
    [head, null],
    [superiorHead, 'NOT_YOUR_DECISION'],
    [supervisor, 'NOT_YOUR_DECISION'],
    [otherSupervisor, 'NOT_YOUR_DECISION'],
    [proposer, 'NOT_YOUR_DECISION'],
  ])('%s: %s', (post, code) =>
    expect(codeOf(asked().tries(post, 'GiveReasonForNonDecision', reason))).toBe(code),
  );

  it.each([
    ['2026-03-10', 'DATE_PASSED'],
    ['2026-03-11', null],
    ['2026-12-31', null],
  ])('with a decision promised by %s, said on 11 March: %s', (decideBy, code) =>
    expect(codeOf(asked().tries(head, 'GiveReasonForNonDecision', { ...reason, decideBy }))).toBe(
      code,
    ),
  );

  it.each([
    ['2026-04-10', '2026-04-10'],
    ['2026-04-11', '2026-04-13'],
    ['2026-04-30', '2026-05-04'],
  ])('%s is looked at on %s, a working day', (decideBy, due) => {
    const life = asked().does(head, 'GiveReasonForNonDecision', { ...reason, decideBy });
    expect(life.task('closeStalledItem')?.dueDate).toBe(due);
  });
});

describe('who closes it', () => {
  it.each([
    [superiorHead, null],
    [supervisor, null],
    [monitor, null],
    [owner, 'NOT_YOURS'],
    [head, 'NOT_YOURS'],
  ])('%s: %s', (post, code) =>
    expect(codeOf(reasoned().tries(post, 'CloseStalledItem', close))).toBe(code),
  );

  it('not before a reason was given', () =>
    expect(codeOf(asked().tries(superiorHead, 'CloseStalledItem', close))).toBe('WRONG_STATE'));

  it('closed, it is not closed again', () => {
    const life = reasoned().does(superiorHead, 'CloseStalledItem', close);
    expect(stateOf(life, S)).toBe('decidedAtLast');
    expect(codeOf(life.tries(superiorHead, 'CloseStalledItem', close))).toBe('WRONG_STATE');
  });
});

it.each([1, 2, 3, 5])('after %d rounds without a decision their number is kept', (rounds) => {
  const life = asked();
  for (let n = 1; n < rounds; n += 1)
    life
      .does(head, 'GiveReasonForNonDecision', reason)
      .does(superiorHead, 'CloseStalledItem', { ...close, now: 'stillUndecided' });
  expect(matter(life, S)).toMatchObject({ state: 'reasonAsked', data: { times: rounds } });
  life.does(head, 'GiveReasonForNonDecision', reason).does(superiorHead, 'CloseStalledItem', close);
  expect(matter(life, S)?.data).toMatchObject({ times: rounds });
});

it('a proposal on which nobody decides asks the head of its own unit', () => {
  const life = submitted().until('2026-03-19 09:00');
  expect(bodyOf(life, 'NonDecisionNoticed')).toMatchObject({ post: null, role: 'head' });
  expect(life.task('giveReasonForNonDecision')?.post).toBe('hoa-lac:head');
});
