/** Support actions: planned with an owner and a day, reported done, verified by who needed them, or withdrawn. */
import { noticesOf } from '../../../domain/notices';
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
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
import { directory, holderOf } from '../support/life';

const S = 'support-1';
const helper = 'hoa-lac:legal-1';
const action = { action: 'text:desk', post: helper, dueOn: '2026-03-16' };
const evidence = { matter: S, evidence: 'text:photo' };
const verify = (received: 'received' | 'notReceived' = 'received') => ({
  matter: S,
  received,
  remark: 'text:remark',
});
const withdrawal = { matter: S, reason: 'text:reason' };
const planned = (life: Life = alive()): Life => life.does(head, 'PlanSupport', action);
const done = (life: Life = planned()): Life => life.does(helper, 'ReportSupportDone', evidence);

describe('a support action', () => {
  it('[M15] is planned with owner and day, reported done, verified by the proposer', () => {
    const life = done().does(proposer, 'VerifySupport', verify());
    expect(life.types).toEqual(['SupportPlanned', 'SupportReported', 'SupportVerified']);
    expect(bodyOf(life, 'SupportPlanned')).toEqual({
      matter: S,
      action: 'text:desk',
      owner: helper,
      dueOn: '2026-03-16',
    });
    expect(matter(life, S)).toMatchObject({ state: 'supportVerified', data: { owner: helper } });
  });

  it('[M15] each has its own owner, and the list shows who owes what and when', () => {
    const life = planned().does(superiorHead, 'PlanSupport', {
      ...action,
      post: 'an-binh:finance',
      dueOn: '2026-03-20',
    });
    const tasks = life.tasks.filter(({ step }) => step === 'giveSupport');
    expect(tasks.map(({ matter: id, post, dueDate }) => [id, post, dueDate])).toEqual([
      [S, helper, '2026-03-16'],
      ['support-2', 'an-binh:finance', '2026-03-20'],
    ]);
    const second = { ...evidence, matter: 'support-2' };
    expect(codeOf(life.tries(helper, 'ReportSupportDone', second))).toBe('NOT_YOURS');
    expect(life.tries('an-binh:finance', 'ReportSupportDone', second)).toBeNull();
  });

  it('that did not arrive is still owed, and for the same day', () => {
    const life = done().does(proposer, 'VerifySupport', verify('notReceived'));
    expect(stateOf(life, S)).toBe('supportPlanned');
    expect(dateOf(life, 'giveSupport')).toBe('2026-03-16');
    expect(done(life).tries(supervisor, 'VerifySupport', verify())).toBeNull();
  });

  it.each([
    ['planned', planned],
    ['reported', done],
  ])('may be withdrawn when %s, with a reason', (_state, life) => {
    const over = life().does(head, 'WithdrawSupport', withdrawal);
    expect(matter(over, S)).toMatchObject({ state: 'supportWithdrawn', data: { owner: helper } });
    expect(codeOf(over.tries(proposer, 'VerifySupport', verify()))).toBe('WRONG_STATE');
  });
});

const toldOf = (life: Life): readonly string[] =>
  noticesOf(life.pilot, life.events.slice(-1), life.events.length, life.law, directory).map(
    ({ post }) => post,
  );

describe('notices of support', () => {
  it('go to who owes the action, also when it is over', () => {
    expect(toldOf(planned())).toEqual([helper, proposer]);
    const verified = done().does(proposer, 'VerifySupport', verify());
    expect(toldOf(verified)).toEqual([helper, head]);
    const withdrawn = planned().does(head, 'WithdrawSupport', withdrawal);
    expect(toldOf(withdrawn)).toEqual([helper, proposer, supervisor]);
  });
});

describe('planning it', () => {
  it.each([
    ['a day that has passed', { dueOn: '2026-03-01' }, 'DATE_PASSED'],
    ['a post that does not exist', { post: 'hoa-lac:nobody' }, 'NO_SUCH_POST'],
    ['the proposer as owner', { post: proposer }, 'SUPPORTS_ITSELF'],
    ["the pilot's own owner", { post: owner }, 'SUPPORTS_ITSELF'],
  ])('is refused for %s', (_what, change, code) => {
    expect(codeOf(alive().tries(head, 'PlanSupport', { ...action, ...change }))).toBe(code);
  });

  it('from sources may lie in the past', () => {
    const life = told().does(head, 'PlanSupport', { ...action, dueOn: '2026-02-01' });
    expect(lastOf(life, 'SupportPlanned')?.flags).toEqual(['RETROACTIVE']);
  });

  it.each([owner, proposer, supervisor, 'hoa-lac:clerk'])('is not for %s', (post) => {
    expect(codeOf(alive().tries(post, 'PlanSupport', action))).toBe('NOT_YOURS');
  });

  it.each(['INTAKE', 'ENDING', 'ARCHIVED'] as const)('is not for %s', (stage) => {
    expect(codeOf(alive({ stage }).tries(head, 'PlanSupport', action))).toBe('WRONG_STAGE');
  });
});

describe('who may, and when', () => {
  it.each([
    [owner, 'ReportSupportDone', evidence],
    [proposer, 'ReportSupportDone', evidence],
    [head, 'ReportSupportDone', evidence],
    [helper, 'WithdrawSupport', withdrawal],
    [proposer, 'WithdrawSupport', withdrawal],
  ])('%s has no part in %s', (post, command, payload) => {
    expect(codeOf(planned().tries(post, command, payload))).toBe('NOT_YOURS');
  });

  it.each([head, superiorHead, helper])('%s does not verify it', (post) => {
    expect(codeOf(done().tries(post, 'VerifySupport', verify()))).toBe('NOT_YOURS');
  });

  it('a supervisor who gave it does not verify it', () => {
    const life = alive().does(head, 'PlanSupport', { ...action, post: supervisor });
    life.does(supervisor, 'ReportSupportDone', evidence);
    expect(codeOf(life.tries(supervisor, 'VerifySupport', verify()))).toBe('OWN_SUPPORT_VERIFIED');
    expect(life.tries(proposer, 'VerifySupport', verify())).toBeNull();
  });

  it('is verified as last read, and in its turn', () => {
    const old = { basedOn: { matter: 1 } };
    expect(codeOf(done().tries(proposer, 'VerifySupport', verify(), old))).toBe('STALE');
    expect(codeOf(planned().tries(proposer, 'VerifySupport', verify()))).toBe('WRONG_STATE');
    expect(codeOf(done().tries(helper, 'ReportSupportDone', evidence))).toBe('WRONG_STATE');
  });
});

describe('a support note', () => {
  it.each([head, superiorHead, supervisor, 'hoa-lac:partyCommittee'])(
    '[M18] %s writes it',
    (post) => {
      const life = alive().does(post, 'WriteSupportNote', { note: 'text:well-done' });
      expect(bodyOf(life, 'SupportNoted')).toEqual({ note: 'text:well-done' });
      expect(life.pilot.matters).toEqual(alive().pilot.matters);
    },
  );

  it('is written neither by the pilot nor by a proposer to themselves', () => {
    const note = { note: 'text:note' };
    expect(codeOf(alive().tries(owner, 'WriteSupportNote', note))).toBe('NOT_YOURS');
    const { proposal } = alive().pilot;
    const own = { ...proposal.proposer, person: holderOf(head).person };
    const life = alive({ proposal: { ...proposal, proposer: own } });
    expect(codeOf(life.tries(head, 'WriteSupportNote', note))).toBe('PROPOSER_BARRED');
    expect(codeOf(alive({ stage: 'ARCHIVED' }).tries(head, 'WriteSupportNote', note))).toBe(
      'WRONG_STAGE',
    );
  });
});

describe('clocks of support', () => {
  it('name the action owner, then the proposer', () => {
    const life = planned();
    expect(life.task('giveSupport')).toMatchObject({ post: helper, rule: 'support.action' });
    expect(done(life).task('verifySupport')).toMatchObject({
      post: proposer,
      rule: 'support.verify',
      dueDate: '2026-03-09',
    });
  });

  it('ring and decide nothing', () => {
    const life = planned().until('2026-04-10 12:00');
    expect(life.rungsOf('giveSupport')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
      'escalation-3',
    ]);
    expect(stateOf(life, S)).toBe('supportPlanned');
    expect(decidedByClock(life).filter((type) => type.startsWith('Support'))).toEqual([]);
  });
});
