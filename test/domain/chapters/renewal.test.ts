/** test: the next term of the same pilot under another instrument, and a term reopened by what a source tells. */
import { lapsedDays, lastDayOfTerm } from '../../../domain/state/under-term';
import type { Life } from '../support/life';
import type { Wish } from '../support/running';
import { approvedLife, posts, runningLife } from '../support/running';

const toJune: Wish = { term: { kind: 'date', end: '2026-06-30' } };
const anew = {
  number: '98/2026/QH15',
  inForceFrom: '2026-08-01',
  newEnd: null,
  condition: null,
  reviewOn: null,
  months: 60,
  conditions: 'text:1',
  checkpointEveryMonths: 6,
  reportEveryMonths: 6,
};
const reopen = {
  number: null,
  newEnd: '2026-12-31',
  condition: null,
  reviewOn: null,
  signedOn: '2026-09-15',
  effectFrom: '2026-07-01',
};

describe('DecideAnew and StartNextTerm', () => {
  const decided = (): Life =>
    runningLife().until('2026-06-24 09:00').does(posts.head, 'DecideAnew', anew);

  test('the running term goes on until the owner starts the next one', () => {
    const life = decided();
    expect(life.pilot.stage).toBe('RUNNING');
    expect(lastDayOfTerm(life.pilot)).toBe('2027-02-02');
    expect(life.events.at(-1)?.body).toMatchObject({ predecessor: '12/QĐ-UBND' });
    expect(life.task('startNextTerm')).toMatchObject({ post: posts.owner, dueDate: '2026-09-24' });
    life.until('2026-08-03 09:00').does(posts.owner, 'StartNextTerm', { startedOn: '2026-08-01' });
    expect(lastDayOfTerm(life.pilot)).toBe('2031-08-01');
    expect(life.pilot.running).toMatchObject({
      nextTerm: null,
      startedOn: '2026-02-02',
      termStartedOn: '2026-08-01',
      decision: { number: '98/2026/QH15', checkpointEveryMonths: 6 },
      pastTerms: [
        {
          number: '12/QĐ-UBND',
          startedOn: '2026-02-02',
          term: { kind: 'date', end: '2027-02-02' },
          replacedOn: '2026-08-01',
        },
      ],
    });
    expect(life.task('startNextTerm')).toBeUndefined();
  });

  test('a date or a condition instead of months', () => {
    const life = runningLife().does(posts.superiorHead, 'DecideAnew', {
      ...anew,
      months: null,
      condition: 'text:law',
      reviewOn: '2027-01-04',
      inForceFrom: '2026-02-02',
    });
    life.does(posts.owner, 'StartNextTerm', { startedOn: '2026-02-02' });
    expect(life.pilot.running.term).toEqual({
      kind: 'condition',
      condition: 'text:law',
      reviewOn: '2027-01-04',
    });
  });

  test('from LAPSED: the lapse ends with the next term, its days stay', () => {
    const life = runningLife(toJune)
      .until('2026-07-10 09:00')
      .does(posts.head, 'DecideAnew', { ...anew, inForceFrom: '2026-07-10' });
    expect(life.pilot.stage).toBe('LAPSED');
    life.does(posts.owner, 'StartNextTerm', { startedOn: '2026-07-10' });
    expect(life.pilot.stage).toBe('RUNNING');
    expect(lapsedDays(life.pilot, '2026-12-31')).toBe(10);
  });

  test('ended before the next term began: its instrument took over', () => {
    const life = decided().does(posts.owner, 'ConfirmEnd', {
      reason: 'goal',
      effectiveOn: '2026-06-24',
      note: 'text:1',
    });
    expect(life.pilot.running).toMatchObject({ nextTerm: null, succeededBy: ['98/2026/QH15'] });
  });

  test('nobody starts it: reminded and escalated, nothing begins', () => {
    const life = decided().until('2026-09-28 09:00');
    expect(life.rungsOf('startNextTerm')).toContain('escalation-1');
    expect(life.pilot.running.nextTerm).not.toBeNull();
  });

  test('refusals', () => {
    expect(runningLife().tries(posts.owner, 'DecideAnew', anew)?.code).toBe('NOT_YOURS');
    expect(approvedLife().tries(posts.head, 'DecideAnew', anew)?.code).toBe('WRONG_STAGE');
    expect(runningLife().tries(posts.head, 'DecideAnew', { ...anew, months: null })?.code).toBe(
      'TERM_INCOMPLETE',
    );
    expect(
      runningLife().tries(posts.owner, 'StartNextTerm', { startedOn: '2026-02-02' })?.code,
    ).toBe('NO_NEXT_TERM');
    expect(decided().tries(posts.owner, 'StartNextTerm', { startedOn: '2026-06-24' })?.code).toBe(
      'BEFORE_DECISION_IN_FORCE',
    );
    expect(decided().tries(posts.owner, 'StartNextTerm', { startedOn: '2026-08-01' })?.code).toBe(
      'START_IN_FUTURE',
    );
    expect(decided().tries(posts.head, 'StartNextTerm', { startedOn: '2026-08-01' })?.code).toBe(
      'NOT_YOURS',
    );
  });

  test('told from a source, a second start before its decision is kept and flagged', () => {
    const life = runningLife({ reconstructed: true })
      .until('2026-06-24 09:00')
      .does(posts.head, 'DecideAnew', anew);
    life.does(posts.owner, 'StartNextTerm', { startedOn: '2026-06-24' });
    expect(life.events.at(-1)?.flags).toEqual(['ACTIVITY_BEFORE_DECISION']);
  });
});

describe('ReopenTerm', () => {
  const ended = (wish: Wish): Life =>
    runningLife({ ...toJune, ...wish })
      .until('2026-06-30 10:00')
      .does(posts.owner, 'ConfirmEnd', { reason: 'term', effectiveOn: '2026-06-30', note: null })
      .until('2026-09-15 09:00');

  test('a source tells of an extension after the end: the term is open again, flagged, its gap stays as lapsed', () => {
    const life = ended({ reconstructed: true }).does(posts.head, 'ReopenTerm', reopen);
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.events.at(-1)?.flags).toEqual(['REOPENED', 'LATE_EXTENSION', 'RETROACTIVE']);
    expect(life.pilot.running).toMatchObject({
      endedOn: null,
      windDown: null,
      lapses: [{ from: '2026-07-01', to: '2026-09-15' }],
      term: { end: '2026-12-31' },
    });
  });

  test('participants that ended with it are in again', () => {
    const life = runningLife({ ...toJune, reconstructed: true })
      .does(posts.owner, 'ApplyParticipant', {
        name: 'text:firm',
        sort: 'firm',
        dossier: null,
        previous: null,
      })
      .does(posts.head, 'AdmitParticipant', {
        matter: 'participant-1',
        number: null,
        from: null,
        until: null,
        conditions: null,
      })
      .until('2026-06-30 10:00')
      .does(posts.owner, 'ConfirmEnd', { reason: 'term', effectiveOn: '2026-06-30', note: null });
    expect(life.pilot.matters['participant-1']?.state).toBe('ended');
    life.until('2026-09-15 09:00').does(posts.head, 'ReopenTerm', reopen);
    expect(life.pilot.matters['participant-1']).toMatchObject({
      state: 'admitted',
      closedAt: null,
    });
  });

  test('never live, not by the owner, not without a term', () => {
    expect(ended({}).tries(posts.head, 'ReopenTerm', reopen)?.code).toBe('ONLY_FROM_SOURCES');
    expect(ended({ reconstructed: true }).tries(posts.owner, 'ReopenTerm', reopen)?.code).toBe(
      'NOT_YOURS',
    );
    expect(
      ended({ reconstructed: true }).tries(posts.head, 'ReopenTerm', { ...reopen, newEnd: null })
        ?.code,
    ).toBe('TERM_INCOMPLETE');
    expect(runningLife({ reconstructed: true }).tries(posts.head, 'ReopenTerm', reopen)?.code).toBe(
      'WRONG_STAGE',
    );
  });
});
