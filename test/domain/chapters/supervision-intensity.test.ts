/** Risk-based supervision: visits and misses propose, a person decides within bounds, the row of visits follows. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
} from '../support/alive';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const N = 'intensity-1';
const C = 'checkpoint-1';
type Severity = 'low' | 'medium' | 'high';
const found = (severity: Severity) => [
  { polarity: 'negative', severity, description: 'text:found' },
];
const good = [{ polarity: 'positive', severity: 'low', description: 'text:good' }];
const visit = (heldOn: string, findings: readonly object[] = good) => ({
  heldOn,
  team: [holderOf(supervisor).person],
  evidence: 'text:photos',
  values: [],
  findings,
  noFindingReason: null,
});
const adoption = { surprisesPerYear: 0, reason: 'text:risk' };
const decision = (everyMonths: number, reason: string | null = null, surprisesPerYear = 0) => ({
  matter: N,
  everyMonths,
  surprisesPerYear,
  reason,
});
/** Visits every three months since 2 February 2026: the first is planned for 2 May. */
const adopted = (life: Life = alive(), surprisesPerYear = 0): Life =>
  life
    .until('2026-03-02 09:01')
    .does(head, 'AdoptRiskBasedSupervision', { ...adoption, surprisesPerYear });
const surprised = (severity: Severity, life: Life = adopted()): Life =>
  life.does(supervisor, 'MakeSurpriseVisit', visit('2026-03-02', found(severity)));
const rhythmOf = (life: Life) => life.pilot.running.rhythm;
const anchorOf = (life: Life, id = C): string =>
  (matter(life, id)?.data as { anchorOn: string }).anchorOn;

describe('risk-based supervision', () => {
  it('[M16] the rule proposes after a grave finding, a person decides, and the next visit comes earlier', () => {
    const life = surprised('high');
    expect(rhythmOf(life)).toMatchObject({ everyMonths: 3, proposed: 1, proposedAt: life.now });
    expect(anchorOf(life)).toBe('2026-05-02');
    expect(life.task('answerIntensityProposal')).toMatchObject({
      post: head,
      rule: 'intensity.decide',
      dueDate: '2026-03-09',
      params: { everyMonths: 3, proposed: 1 },
    });
    life.does(head, 'DecideIntensity', decision(1));
    expect(bodyOf(life, 'IntensityDecided')).toMatchObject({
      proposedMonths: 1,
      fromMonths: 3,
      everyMonths: 1,
      nextMonths: 2,
    });
    expect(rhythmOf(life)).toEqual({ everyMonths: 1, missedInARow: 0, cleanInARow: 0 });
    expect(anchorOf(life)).toBe('2026-04-02');
    expect(life.task('answerIntensityProposal')).toBeUndefined();
  });

  it('without it the interval follows by itself, as before', () => {
    const life = surprised('high', alive().until('2026-03-02 09:01'));
    expect(rhythmOf(life)).toEqual({ everyMonths: 1, missedInARow: 0, cleanInARow: 0 });
  });

  it.each([
    ['low', undefined],
    ['medium', 2],
    ['high', 1],
  ] as const)('[M16] a finding of severity %s proposes %s', (severity, proposed) => {
    expect(rhythmOf(surprised(severity))?.proposed).toBe(proposed);
  });

  it('[M16] a missed visit proposes a tighter interval, and a second one a tighter still', () => {
    const life = adopted().until('2026-08-02 09:00');
    expect(stateOf(life, C)).toBe('missed');
    expect(rhythmOf(life)).toMatchObject({ everyMonths: 3, missedInARow: 1, proposed: 2 });
    const since = rhythmOf(life)?.proposedAt;
    life.until('2026-11-02 09:00');
    expect(rhythmOf(life)).toMatchObject({ everyMonths: 3, missedInARow: 2, proposed: 1 });
    expect(rhythmOf(life)?.proposedAt).toBe(since);
  });

  it('[M16] a clean visit proposes to relax what was tightened, never beyond the decision', () => {
    const life = surprised('high').does(head, 'DecideIntensity', decision(1));
    life.until('2026-04-02 09:00').does(supervisor, 'HoldCheckpoint', {
      matter: C,
      ...visit('2026-04-02'),
    });
    expect(rhythmOf(life)).toMatchObject({ everyMonths: 1, cleanInARow: 1, proposed: 2 });
    expect(anchorOf(life, 'checkpoint-3')).toBe('2026-05-02');
    life.does(head, 'DecideIntensity', decision(2));
    expect(anchorOf(life, 'checkpoint-3')).toBe('2026-06-02');
    expect(rhythmOf(adopted())?.proposed).toBeUndefined();
  });

  it('one clean visit does not wipe out a proposal that nobody answered', () => {
    const life = surprised('high').until('2026-05-04 09:00');
    life.does(supervisor, 'HoldCheckpoint', { matter: C, ...visit('2026-05-04') });
    expect(rhythmOf(life)).toMatchObject({ everyMonths: 3, proposed: 2 });
    expect(rhythmOf(life)?.proposedAt).toBe('2026-03-02T02:01:00.000Z');
  });

  it('[M16] a grave incident proposes as a grave finding does', () => {
    const life = adopted()
      .does(owner, 'ReportIncident', {
        happenedOn: '2026-03-02',
        noticedOn: '2026-03-02',
        incidentClass: 'violation',
        severity: 'low',
        description: 'text:what',
        estimatedVnd: 0,
        peopleAffected: null,
        lateReason: null,
      })
      .until('2026-03-03 10:00')
      .does(head, 'AssessIncident', {
        matter: 'incident-1',
        incidentClass: 'violation',
        severity: 'high',
        estimatedVnd: 0,
        peopleAffected: 0,
        reasons: 'text:r',
      });
    expect(bodyOf(life, 'IncidentAssessed')).toMatchObject({ proposedMonths: 1 });
    expect(life.task('answerIntensityProposal')?.dueDate).toBe('2026-03-10');
  });
});

describe('deciding', () => {
  it.each([
    [0, 'INTENSITY_OUT_OF_BOUNDS'],
    [4, 'INTENSITY_OUT_OF_BOUNDS'],
    [2, 'INTENSITY_NEEDS_REASON'],
    [3, 'INTENSITY_NEEDS_REASON'],
    [1, null],
  ])('every %d months where 1 is proposed and 3 decided: %s', (everyMonths, code) => {
    expect(codeOf(surprised('high').tries(head, 'DecideIntensity', decision(everyMonths)))).toBe(
      code,
    );
  });

  it('otherwise than proposed is possible with a reason, and answers the proposal', () => {
    const life = surprised('high').does(superiorHead, 'DecideIntensity', decision(3, 'text:calm'));
    expect(rhythmOf(life)?.proposed).toBeUndefined();
    expect(anchorOf(life)).toBe('2026-05-02');
    expect(life.task('reviewIntensity')?.dueDate).toBe('2027-03-02');
  });

  it('without a proposal needs a reason', () => {
    expect(codeOf(adopted().tries(head, 'DecideIntensity', decision(3)))).toBe(
      'INTENSITY_NEEDS_REASON',
    );
    expect(adopted().tries(head, 'DecideIntensity', decision(2, 'text:r'))).toBeNull();
  });

  it('makes no visit missed that is due today', () => {
    const life = surprised('high').until('2026-06-10 09:00');
    expect(stateOf(life, C)).toBe('due');
    expect(codeOf(life.tries(head, 'DecideIntensity', decision(1)))).toBe('VISIT_AWAITED_FIRST');
    life.does(supervisor, 'HoldCheckpoint', { matter: C, ...visit('2026-06-10', found('high')) });
    expect(life.tries(head, 'DecideIntensity', decision(1))).toBeNull();
    expect(anchorOf(life, 'checkpoint-3')).toBe('2026-07-02');
  });

  it('rests on what was proposed last', () => {
    const life = surprised('medium');
    const basedOn = { matter: matter(life, N)?.version ?? 0 };
    surprised('high', life);
    expect(codeOf(life.tries(head, 'DecideIntensity', decision(2, 'text:r'), { basedOn }))).toBe(
      'STALE',
    );
  });

  it.each([owner, proposer, supervisor, 'hoa-lac:clerk'])('is not for %s', (post) => {
    expect(codeOf(surprised('high').tries(post, 'DecideIntensity', decision(1)))).toBe('NOT_YOURS');
    expect(codeOf(alive().tries(post, 'AdoptRiskBasedSupervision', adoption))).toBe('NOT_YOURS');
  });

  it('is not for a head who proposed or has an interest', () => {
    const { proposal } = alive().pilot;
    const { person } = holderOf(head);
    const own = { ...proposal, proposer: { ...proposal.proposer, person } };
    const interested = { ...proposal, interested: [person] };
    const tries = (held: typeof proposal) =>
      codeOf(alive({ proposal: held }).tries(head, 'AdoptRiskBasedSupervision', adoption));
    expect([tries(own), tries(interested)]).toEqual(['PROPOSER_BARRED', 'INTERESTED_BARRED']);
  });

  it('is adopted once, under a term, and ends with it', () => {
    expect(codeOf(adopted().tries(head, 'AdoptRiskBasedSupervision', adoption))).toBe(
      'RISK_BASED_ALREADY',
    );
    for (const stage of ['INTAKE', 'ENDING'] as const)
      expect(codeOf(alive({ stage }).tries(head, 'AdoptRiskBasedSupervision', adoption))).toBe(
        'WRONG_STAGE',
      );
    const life = adopted().does(head, 'Terminate', {
      effectiveOn: '2026-03-02',
      reasons: 'text:r',
      order: null,
      windDown: null,
    });
    expect(stateOf(life, N)).toBe('dropped');
    expect(codeOf(life.tries(head, 'DecideIntensity', decision(1)))).toBe('WRONG_STAGE');
  });
});

describe('surprise visits', () => {
  it('[M16] so many are owed a year, without a day that anybody could read beforehand', () => {
    const life = adopted(alive(), 2);
    expect(life.task('makeSurpriseVisit')).toMatchObject({
      post: supervisor,
      commands: ['MakeSurpriseVisit'],
      rule: 'intensity.surprise',
      dueDate: '2026-09-02',
      params: { made: 0, surprisesPerYear: 2 },
    });
    surprised('low', life);
    expect(dateOf(life, 'makeSurpriseVisit')).toBe('2027-03-02');
  });

  it('are counted anew when their number is decided anew, and none are owed for 0', () => {
    const life = surprised('low', adopted(alive(), 2)).until('2026-04-01 09:00');
    life.does(head, 'DecideIntensity', decision(3, 'text:r', 4));
    expect(dateOf(life, 'makeSurpriseVisit')).toBe('2026-07-01');
    life.does(head, 'DecideIntensity', decision(3, 'text:r', 4));
    expect(bodyOf(life, 'IntensityDecided')).toMatchObject({ countedFrom: '2026-04-01' });
    life.does(head, 'DecideIntensity', decision(3, 'text:r', 0));
    expect(life.task('makeSurpriseVisit')).toBeUndefined();
  });

  it('are not owed before the start', () => {
    const { running } = alive().pilot;
    const life = alive({ stage: 'PREPARING', running: { ...running, startedOn: null } });
    life.does(head, 'AdoptRiskBasedSupervision', { ...adoption, surprisesPerYear: 2 });
    expect(life.task('makeSurpriseVisit')).toBeUndefined();
    expect(life.task('reviewIntensity')?.post).toBe(head);
  });
});

describe('clocks of the intensity', () => {
  it('an unanswered proposal goes up and changes no interval', () => {
    const life = surprised('high').until('2026-04-20 12:00');
    expect(life.rungsOf('answerIntensityProposal')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-3']),
    );
    expect(rhythmOf(life)).toMatchObject({ everyMonths: 3, proposed: 1 });
    expect(decidedByClock(life)).not.toContain('IntensityDecided');
  });
});
