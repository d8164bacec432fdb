/** Findings: ordered, evidenced, verified by other hands, watched; a failed correction leads to a recommendation. */
import {
  alive,
  codeOf,
  dateOf,
  decidedByClock,
  bodyOf,
  head,
  lastOf,
  matter,
  otherSupervisor,
  owner,
  program,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
  told,
  vacate,
} from '../support/alive';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const F = 'finding-1';
const found = (severity: 'low' | 'medium' | 'high' = 'medium', life: Life = alive()): Life =>
  life.does(supervisor, 'OpenFinding', {
    polarity: 'negative',
    severity,
    description: 'text:what',
  });
const ordered = (life: Life = found()): Life =>
  life.does(supervisor, 'OrderCorrection', { matter: F, order: 'text:order', correctBy: null });
const evidenced = (life: Life = ordered()): Life =>
  life.does(owner, 'SubmitCorrectionEvidence', { matter: F, evidence: 'text:proof' });
const verify = (verified: 'cured' | 'notCured') => ({ matter: F, verified, remark: 'text:remark' });

describe('a negative finding', () => {
  it('[M21] goes from order to evidence to verification by somebody else, and is watched for recurrence', () => {
    const life = evidenced().does(otherSupervisor, 'VerifyCorrection', verify('cured'));
    expect(stateOf(life, F)).toBe('cured');
    life.does(supervisor, 'CheckRecurrence', { matter: F, recurrence: 'gone', remark: 'text:r' });
    expect(stateOf(life, F)).toBe('settled');
    expect(life.types).toEqual([
      'FindingOpened',
      'CorrectionOrdered',
      'CorrectionEvidenced',
      'CorrectionVerified',
      'RecurrenceChecked',
    ]);
  });

  it('gives each step its post, its term and its rule', () => {
    const life = found();
    expect(life.task('orderCorrection')).toMatchObject({
      post: supervisor,
      rule: 'finding.order',
      dueDate: '2026-03-09',
    });
    ordered(life);
    expect(life.task('submitCorrectionEvidence')).toMatchObject({
      post: owner,
      rule: 'finding.correct',
      dueDate: '2026-03-16',
    });
    evidenced(life);
    expect(life.task('verifyCorrection')).toMatchObject({
      post: otherSupervisor,
      rule: 'finding.verify',
      dueDate: '2026-03-09',
    });
    life.does(head, 'VerifyCorrection', verify('cured'));
    expect(life.task('checkRecurrence')).toMatchObject({
      post: supervisor,
      rule: 'finding.recurrence',
      dueDate: '2026-06-02',
    });
  });

  it('keeps the date that the supervisor set, and moves a day off to the next working day', () => {
    const life = found().does(supervisor, 'OrderCorrection', {
      matter: F,
      order: 'text:o',
      correctBy: '2026-03-21',
    });
    expect(bodyOf(life, 'CorrectionOrdered')).toMatchObject({ correctBy: '2026-03-21' });
    expect(dateOf(life, 'submitCorrectionEvidence')).toBe('2026-03-23');
  });

  it('is found again when it recurs', () => {
    const life = evidenced().does(head, 'VerifyCorrection', verify('cured'));
    life.does(supervisor, 'CheckRecurrence', {
      matter: F,
      recurrence: 'recurred',
      remark: 'text:r',
    });
    expect(matter(life, F)).toMatchObject({
      state: 'found',
      closedAt: null,
      data: { recurrences: 1 },
    });
    expect(life.task('orderCorrection')).toBeDefined();
  });

  it('becomes a recommendation to suspend when it is not cured', () => {
    const life = evidenced().does(otherSupervisor, 'VerifyCorrection', verify('notCured'));
    expect(life.types.slice(-2)).toEqual(['CorrectionVerified', 'SuspensionRecommended']);
    expect(stateOf(life, F)).toBe('recommended');
    expect(life.pilot.stage).toBe('RUNNING');
  });

  it('[M16] can be recommended for suspension at once', () => {
    const life = found('high').does(supervisor, 'RecommendSuspension', {
      matter: F,
      reason: 'text:danger',
    });
    expect(stateOf(life, F)).toBe('recommended');
  });
});

describe('who may, and when', () => {
  it('only the supervisor opens and orders, only the owner gives evidence', () => {
    expect(
      codeOf(
        alive().tries(owner, 'OpenFinding', {
          polarity: 'negative',
          severity: 'low',
          description: 'text:w',
        }),
      ),
    ).toBe('NOT_YOURS');
    expect(
      codeOf(
        found().tries(head, 'OrderCorrection', { matter: F, order: 'text:o', correctBy: null }),
      ),
    ).toBe('NOT_YOURS');
    expect(
      codeOf(ordered().tries(head, 'SubmitCorrectionEvidence', { matter: F, evidence: 'text:e' })),
    ).toBe('NOT_YOURS');
    expect(
      codeOf(
        ordered().tries(program, 'SubmitCorrectionEvidence', { matter: F, evidence: 'text:e' }),
      ),
    ).toBe('NOT_YOURS');
  });

  it('whoever ordered the correction does not verify it', () => {
    expect(codeOf(evidenced().tries(supervisor, 'VerifyCorrection', verify('cured')))).toBe(
      'SAME_HANDS',
    );
  });

  it('neither does whoever made it, nor the proposer, nor somebody with an interest', () => {
    const twoPosts = evidenced();
    twoPosts.pilot = { ...twoPosts.pilot, posts: { owner, supervisor: owner } };
    expect(codeOf(twoPosts.tries(owner, 'VerifyCorrection', verify('cured')))).toBe(
      'IMPLEMENTER_BARRED',
    );
    const byProposer = evidenced();
    byProposer.pilot = { ...byProposer.pilot, posts: { owner, supervisor: proposer } };
    expect(codeOf(byProposer.tries(proposer, 'VerifyCorrection', verify('cured')))).toBe(
      'PROPOSER_BARRED',
    );
    const interested = evidenced();
    const { proposal } = interested.pilot;
    interested.pilot = {
      ...interested.pilot,
      proposal: { ...proposal, interested: [holderOf(head).person] },
    };
    expect(codeOf(interested.tries(head, 'VerifyCorrection', verify('cured')))).toBe(
      'INTERESTED_BARRED',
    );
  });

  it('is verified on the evidence that was read', () => {
    expect(
      codeOf(
        evidenced().tries(head, 'VerifyCorrection', verify('cured'), { basedOn: { matter: 1 } }),
      ),
    ).toBe('STALE');
    expect(
      codeOf(evidenced().tries(head, 'VerifyCorrection', verify('cured'), { basedOn: {} })),
    ).toBe('VERSION_REQUIRED');
  });

  it('nothing is found before a decision, and steps follow their order', () => {
    const early = alive({ stage: 'INTAKE' });
    expect(
      codeOf(
        early.tries(supervisor, 'OpenFinding', {
          polarity: 'negative',
          severity: 'low',
          description: 'text:w',
        }),
      ),
    ).toBe('WRONG_STAGE');
    expect(
      codeOf(found().tries(owner, 'SubmitCorrectionEvidence', { matter: F, evidence: 'text:e' })),
    ).toBe('WRONG_STATE');
    expect(
      codeOf(
        ordered().tries(supervisor, 'OrderCorrection', {
          matter: F,
          order: 'text:o',
          correctBy: null,
        }),
      ),
    ).toBe('WRONG_STATE');
    expect(
      codeOf(
        found().tries(owner, 'SubmitCorrectionEvidence', {
          matter: 'finding-9',
          evidence: 'text:e',
        }),
      ),
    ).toBe('NO_SUCH_MATTER');
    expect(
      codeOf(
        found().tries(supervisor, 'CheckRecurrence', {
          matter: F,
          recurrence: 'gone',
          remark: 'text:r',
        }),
      ),
    ).toBe('WRONG_STATE');
  });

  it('a correction is not ordered for a day that has passed; told from a source it is flagged', () => {
    const past = { matter: F, order: 'text:o', correctBy: '2026-02-20' };
    expect(codeOf(found().tries(supervisor, 'OrderCorrection', past))).toBe('DATE_PASSED');
    const life = found('low', told()).does(supervisor, 'OrderCorrection', past);
    expect(lastOf(life, 'CorrectionOrdered')?.flags).toEqual(['RETROACTIVE']);
    expect(life.pilot.flags.map((flag) => flag.code)).toContain('RETROACTIVE');
  });

  it('a vacant supervisor leaves the order with the head, who does not verify it then', () => {
    const life = vacate(found(), supervisor).does(head, 'OrderCorrection', {
      matter: F,
      order: 'text:o',
      correctBy: null,
    });
    expect(matter(life, F)?.data).toMatchObject({ checkedPost: head });
    evidenced(life);
    expect(life.task('verifyCorrection')?.post).toBe(otherSupervisor);
    expect(codeOf(life.tries(head, 'VerifyCorrection', verify('cured')))).toBe('SAME_HANDS');
    expect(life.tries(superiorHead, 'VerifyCorrection', verify('cured'))).toBeNull();
  });
});

describe('clocks of a finding', () => {
  it.each([
    ['orderCorrection', found],
    ['submitCorrectionEvidence', ordered],
    ['verifyCorrection', evidenced],
  ] as const)('%s: reminded, due, overdue and escalated, and still open', (step, from) => {
    const life = from();
    const before = stateOf(life, F);
    life.until('2026-04-24 12:00');
    expect(life.rungsOf(step)).toEqual(
      expect.arrayContaining([
        'reminder-1',
        'reminder-2',
        'due',
        'overdue',
        'escalation-1',
        'escalation-2',
        'escalation-3',
      ]),
    );
    expect(stateOf(life, F)).toBe(before);
    expect(
      decidedByClock(life).filter(
        (type) => type.startsWith('Correction') || type.startsWith('Finding'),
      ),
    ).toEqual([]);
  });

  it('the recurrence check is reminded and overdue after three months', () => {
    const life = evidenced()
      .does(head, 'VerifyCorrection', verify('cured'))
      .until('2026-06-02 18:00');
    expect(life.rungsOf('checkRecurrence')).toEqual(['reminder-1', 'reminder-2', 'due', 'overdue']);
    expect(stateOf(life, F)).toBe('cured');
  });
});
