/** test: the visits of a pilot as its supervisor's calendar shows them, and why they come as often as they do. */
import { intervalOf } from '../../../domain/supervision/interval-cause';
import { visitsOf } from '../../../domain/supervision/visits';
import type { Visit } from '../../../domain/supervision/visits';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import type { Wish } from '../support/running';
import { posts, runningLife } from '../support/running';

const year = { from: '2026-01-01', to: '2027-12-31' };
const seen = (life: Life, days = year): readonly Visit[] =>
  visitsOf(life.pilot, life.law, life.now, days);
const told = (life: Life, days = year): readonly string[] =>
  seen(life, days).map(({ matter, state, on }) => `${matter ?? '-'} ${state} ${on}`);

const quarterly: Wish = { checkpointEveryMonths: 3, reportEveryMonths: 12 };
const living = (until: string): Life => runningLife(quarterly).until(until);
const report = (heldOn: string, severity: string | null = null) => ({
  heldOn,
  team: [holderOf(posts.supervisor).person],
  evidence: 'text:photos',
  values: [],
  findings: [
    severity === null
      ? { polarity: 'positive', severity: 'low', description: 'text:found' }
      : { polarity: 'negative', severity, description: 'text:found' },
  ],
  noFindingReason: null,
});
const hold = (life: Life, matter: string, heldOn: string, severity: string | null = null): Life =>
  life.does(posts.supervisor, 'HoldCheckpoint', { matter, ...report(heldOn, severity) });

describe('visitsOf', () => {
  test('[M16] the one planned, and those foreseen until the term ends, on working days', () => {
    expect(told(living('2026-02-03 08:00'))).toEqual([
      'checkpoint-1 planned 2026-05-04',
      '- foreseen 2026-08-03',
      '- foreseen 2026-11-02',
      '- foreseen 2027-02-02',
    ]);
  });

  test('nothing is foreseen beyond the days that are asked for', () => {
    const days = { from: '2026-02-01', to: '2026-08-01' };
    expect(told(living('2026-02-03 08:00'), days)).toEqual(['checkpoint-1 planned 2026-05-04']);
  });

  test('due from the first day on which the law takes it, late once its day is over', () => {
    const [first] = seen(living('2026-02-03 08:00'));
    const opensOn = first?.opensOn ?? '';
    expect(told(living(`${opensOn} 08:00`))[0]).toBe('checkpoint-1 due 2026-05-04');
    expect(told(living('2026-05-04 23:00'))[0]).toBe('checkpoint-1 late 2026-05-04');
  });

  test('what is late stays on the list, whatever days are asked for', () => {
    const days = { from: '2026-07-01', to: '2026-07-31' };
    expect(told(living('2026-06-10 08:00'), days)).toEqual(['checkpoint-1 late 2026-05-04']);
    expect(told(living('2026-05-02 08:00'), days)).toEqual([]);
  });

  test('made: under its day, and not concluded until somebody concludes', () => {
    const life = hold(living('2026-05-04 10:00'), 'checkpoint-1', '2026-05-03');
    expect(seen(life)[0]).toMatchObject({ state: 'done', on: '2026-05-03', isUnconcluded: true });
    life.does(posts.supervisor, 'CloseCheckpoint', {
      ...{ matter: 'checkpoint-1', conclusion: 'continue', note: null },
    });
    expect(seen(life)[0]).toMatchObject({ state: 'done', isUnconcluded: false });
    expect(told(life, { from: '2026-06-01', to: '2026-06-30' })).toEqual([]);
  });

  test('a surprise visit is one, and is made when it is told', () => {
    const life = living('2026-03-10 10:00').does(
      posts.supervisor,
      'MakeSurpriseVisit',
      report('2026-03-09'),
    );
    expect(seen(life)[0]).toMatchObject({ isSurprise: true, state: 'done', on: '2026-03-09' });
  });

  test('missed at the next anchor, and the next one is planned', () => {
    const life = living('2026-08-03 08:00');
    expect(told(life).slice(0, 2)).toEqual([
      'checkpoint-1 missed 2026-05-02',
      expect.stringMatching(/^checkpoint-2 (planned|due) /),
    ]);
  });

  test('moved: under its new day', () => {
    const life = living('2026-02-10 08:00').does(posts.supervisor, 'MoveCheckpoint', {
      ...{ matter: 'checkpoint-1', movedTo: '2026-05-20', reason: 'text:flood' },
    });
    expect(seen(life)[0]).toMatchObject({
      ...{ state: 'moved', on: '2026-05-20', movedTo: '2026-05-20', anchorOn: '2026-05-02' },
    });
  });

  test('asked to be skipped: still awaited until another person agrees', () => {
    const life = living('2026-05-04 08:00').does(posts.supervisor, 'SkipCheckpoint', {
      ...{ matter: 'checkpoint-1', reason: 'text:flood' },
    });
    expect(seen(life)[0]).toMatchObject({ state: 'due', isSkipAsked: true });
    const { version } = life.pilot.matters['checkpoint-1'] ?? {};
    const basedOn = version === undefined ? {} : { matter: version };
    const agreed = { matter: 'checkpoint-1', position: 'agrees', note: null };
    life.does(posts.head, 'CountersignSkip', agreed, { basedOn });
    expect(seen(life)[0]).toMatchObject({ state: 'skipped', isSkipAsked: false });
  });

  test('a pilot told from sources has no calendar', () => {
    expect(told(runningLife({ ...quarterly, reconstructed: true }))).toEqual([]);
  });
});

describe('intervalOf', () => {
  const causeOf = (life: Life): unknown => intervalOf(life.pilot)?.cause;

  test('as the decision says, until something is seen or missed', () => {
    expect(intervalOf(living('2026-02-03 08:00').pilot)).toEqual({
      ...{ everyMonths: 3, decidedMonths: 3, cause: 'asDecided', proposedMonths: null },
      ...{ missedInARow: 0, cleanInARow: 0 },
    });
  });

  test('[M16] tightened by a miss, by a grave finding, and easing back after clean visits', () => {
    const missed = living('2026-08-03 08:00');
    expect([causeOf(missed), intervalOf(missed.pilot)?.everyMonths]).toEqual(['afterMisses', 2]);
    const grave = hold(living('2026-05-04 10:00'), 'checkpoint-1', '2026-05-04', 'high');
    expect([causeOf(grave), intervalOf(grave.pilot)?.everyMonths]).toEqual(['afterFindings', 1]);
  });

  test('[M16] once risk-based supervision is adopted a person decides, and the rule proposes', () => {
    const life = living('2026-02-10 08:00').does(posts.head, 'AdoptRiskBasedSupervision', {
      ...{ surprisesPerYear: 2, reason: 'text:crowds' },
    });
    expect(causeOf(life)).toBe('decidedByRisk');
    hold(life.until('2026-05-04 10:00'), 'checkpoint-1', '2026-05-04', 'high');
    expect(intervalOf(life.pilot)).toMatchObject({
      ...{ cause: 'proposedByRisk', everyMonths: 3, proposedMonths: 1 },
    });
  });
});
