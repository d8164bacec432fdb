/** The same cause again in a new finding: linked, prevented by order, confirmed by hands that had no part in it. */
import {
  alive,
  bodyOf,
  codeOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
  told,
} from '../support/alive';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const R = 'recurrence-1';
const find = (life: Life, polarity: 'negative' | 'positive' = 'negative'): Life =>
  life.does(supervisor, 'OpenFinding', { polarity, severity: 'low', description: 'text:found' });
const note = (life: Life, id: string): Life =>
  life.does(supervisor, 'NoteFinding', { matter: id, reason: 'text:noted' });
/** finding-1 is done with, finding-2 is new. */
const again = (life: Life = alive()): Life => find(note(find(life), 'finding-1'));
const link = (id = 'finding-2', earlier = 'finding-1') => ({
  matter: id,
  earlier,
  cause: 'text:cause',
});
const linked = (life: Life = again()): Life => life.does(supervisor, 'LinkRecurrence', link());
const order = { matter: R, measure: 'text:measure', preventBy: '2026-03-20' };
const evidence = { matter: R, evidence: 'text:proof' };
const confirm = (effect: 'effective' | 'ineffective' = 'effective') => ({
  matter: R,
  effect,
  remark: 'text:remark',
});
const ordered = (life: Life = linked()): Life => life.does(head, 'OrderPrevention', order);
const prevented = (life: Life = ordered()): Life => life.does(owner, 'ReportPrevention', evidence);

describe('a cause that came again', () => {
  it('[M21] is linked, prevented by order of the head, and confirmed by somebody else', () => {
    const life = prevented().does(otherSupervisor, 'ConfirmPrevention', confirm());
    expect(life.types.slice(-4)).toEqual([
      'RecurrenceLinked',
      'PreventionOrdered',
      'PreventionReported',
      'PreventionConfirmed',
    ]);
    expect(matter(life, R)).toMatchObject({
      state: 'confirmed',
      data: { finding: 'finding-2', earlier: 'finding-1' },
    });
    expect(stateOf(life, 'finding-2')).toBe('found');
  });

  it('[M21] a second time is told to the superior', () => {
    expect(linked().types).not.toContain('RecurrenceReportedUp');
    const life = find(note(linked(), 'finding-2'));
    life.does(otherSupervisor, 'LinkRecurrence', link('finding-3', 'finding-2'));
    expect(bodyOf(life, 'RecurrenceLinked')).toMatchObject({ times: 2 });
    expect(bodyOf(life, 'RecurrenceReportedUp')).toEqual({ matter: 'recurrence-2', times: 2 });
  });

  it('is counted on when the first prevention is long closed', () => {
    const closed = prevented().does(otherSupervisor, 'ConfirmPrevention', confirm());
    const life = find(note(closed, 'finding-2'));
    life.does(supervisor, 'LinkRecurrence', link('finding-3', 'finding-2'));
    expect(bodyOf(life, 'RecurrenceLinked')).toMatchObject({ times: 2 });
  });

  it('without effect is ordered again', () => {
    const life = prevented().does(superiorHead, 'ConfirmPrevention', confirm('ineffective'));
    expect(stateOf(life, R)).toBe('linked');
    expect(prevented(ordered(life)).pilot.matters[R]?.state).toBe('prevented');
  });

  it('[M16] proposes tighter supervision where that depends on risk, and only there', () => {
    expect(bodyOf(linked(), 'RecurrenceLinked')).toMatchObject({ proposedMonths: null });
    const adopted = alive().does(head, 'AdoptRiskBasedSupervision', {
      surprisesPerYear: 0,
      reason: 'text:risk',
    });
    const life = linked(again(adopted));
    expect(bodyOf(life, 'RecurrenceLinked')).toMatchObject({ proposedMonths: 2 });
    expect(life.pilot.running.rhythm).toMatchObject({ everyMonths: 3, proposed: 2 });
    expect(life.task('answerIntensityProposal')?.post).toBe(head);
  });
});

describe('linking', () => {
  it.each([
    ['no finding', () => again(), 'finding-9'],
    ['itself', () => again(), 'finding-2'],
    [
      'another kind of matter',
      () =>
        again().does(owner, 'RaiseObstacle', {
          description: 'text:d',
          hinders: 'rules',
        }),
      'obstacle-1',
    ],
    ['a positive one', () => find(find(alive(), 'positive')), 'finding-1'],
  ])('to %s is refused', (_what, life, earlier) => {
    expect(codeOf(life().tries(supervisor, 'LinkRecurrence', link('finding-2', earlier)))).toBe(
      'NO_EARLIER_FINDING',
    );
  });

  it('of an earlier one to a later one is refused', () => {
    const first = find(alive()).until('2026-03-03 09:00');
    const life = note(find(first), 'finding-2');
    const backwards = life.tries(supervisor, 'LinkRecurrence', link('finding-1', 'finding-2'));
    expect(codeOf(backwards)).toBe('NO_EARLIER_FINDING');
  });

  it('to one that is not corrected yet is refused', () => {
    expect(codeOf(find(find(alive())).tries(supervisor, 'LinkRecurrence', link()))).toBe(
      'EARLIER_NOT_CORRECTED',
    );
  });

  it('is done once for a finding, and not for one that is closed', () => {
    expect(codeOf(linked().tries(supervisor, 'LinkRecurrence', link()))).toBe(
      'RECURRENCE_ALREADY_LINKED',
    );
    const closed = note(again(), 'finding-2');
    expect(codeOf(closed.tries(supervisor, 'LinkRecurrence', link()))).toBe('WRONG_STATE');
  });

  it.each([owner, proposer, head, 'hoa-lac:clerk'])('is not for %s', (post) => {
    expect(codeOf(again().tries(post, 'LinkRecurrence', link()))).toBe('NOT_YOURS');
  });
});

describe('who may, and when', () => {
  it.each([
    ['OrderPrevention', owner, linked, order],
    ['OrderPrevention', supervisor, linked, order],
    ['ReportPrevention', head, ordered, evidence],
    ['ReportPrevention', supervisor, ordered, evidence],
    ['ConfirmPrevention', owner, prevented, confirm()],
    ['ConfirmPrevention', head, prevented, confirm()],
  ] as const)('%s is not for %s', (command, post, life, payload) => {
    expect(codeOf(life().tries(post, command, payload))).toBe('NOT_YOURS');
  });

  it('whoever ordered it does not confirm it', () => {
    const life = prevented(linked().does(superiorHead, 'OrderPrevention', order));
    expect(codeOf(life.tries(superiorHead, 'ConfirmPrevention', confirm()))).toBe(
      'PREVENTION_SAME_HANDS',
    );
    expect(life.tries(supervisor, 'ConfirmPrevention', confirm())).toBeNull();
  });

  it('persons with an interest order and confirm nothing', () => {
    const { proposal } = alive().pilot;
    const biased = (post: string): Life =>
      again(alive({ proposal: { ...proposal, interested: [holderOf(post).person] } }));
    expect(codeOf(linked(biased(head)).tries(head, 'OrderPrevention', order))).toBe(
      'INTERESTED_BARRED',
    );
    const life = prevented(ordered(linked(biased(otherSupervisor))));
    expect(codeOf(life.tries(otherSupervisor, 'ConfirmPrevention', confirm()))).toBe(
      'INTERESTED_BARRED',
    );
  });

  it('goes in its order and as last read', () => {
    expect(codeOf(linked().tries(owner, 'ReportPrevention', evidence))).toBe('WRONG_STATE');
    expect(codeOf(ordered().tries(head, 'OrderPrevention', order))).toBe('WRONG_STATE');
    const old = { basedOn: { matter: 1 } };
    expect(codeOf(prevented().tries(otherSupervisor, 'ConfirmPrevention', confirm(), old))).toBe(
      'STALE',
    );
    const unread = linked().tries(head, 'OrderPrevention', order, { basedOn: {} });
    expect(codeOf(unread)).toBe('VERSION_REQUIRED');
  });

  it('is ordered for a day that lies ahead, told ones excepted', () => {
    const past = { ...order, preventBy: '2026-03-01' };
    expect(codeOf(linked().tries(head, 'OrderPrevention', past))).toBe('DATE_PASSED');
    const life = linked(again(told())).does(head, 'OrderPrevention', past);
    expect(lastOf(life, 'PreventionOrdered')?.body).toMatchObject({ preventBy: '2026-03-01' });
  });

  it('outlives the run, not the archive', () => {
    const life = ordered();
    life.pilot = { ...life.pilot, stage: 'ENDING' };
    expect(prevented(life).pilot.matters[R]?.state).toBe('prevented');
    life.pilot = { ...life.pilot, stage: 'ARCHIVED' };
    expect(codeOf(life.tries(otherSupervisor, 'ConfirmPrevention', confirm()))).toBe('WRONG_STAGE');
  });
});

describe('clocks of a recurrence', () => {
  it('name a post, a day and a rule for each step', () => {
    const life = linked();
    const task = (step: string) => {
      const { post, rule, dueDate } = life.task(step) ?? {};
      return [post, rule, dueDate];
    };
    expect(task('orderPrevention')).toEqual([head, 'recurrence.order', '2026-03-09']);
    ordered(life);
    expect(task('reportPrevention')).toEqual([owner, 'recurrence.prevent', '2026-03-20']);
    prevented(life);
    expect(task('confirmPrevention')).toEqual([
      otherSupervisor,
      'recurrence.confirm',
      '2026-06-02',
    ]);
  });

  it('ring and decide nothing', () => {
    const life = linked().until('2026-04-20 12:00');
    expect(life.rungsOf('orderPrevention')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-3']),
    );
    expect(stateOf(life, R)).toBe('linked');
    expect(decidedByClock(life).filter((type) => /Prevention|Recurrence/.test(type))).toEqual([]);
  });
});
