/** test: from the decision to the start. */
import { movedEnd } from '../../../domain/calendar/suspensions';
import { lastDayOfTerm } from '../../../domain/state/under-term';
import { Life, lawOf, local } from '../support/life';
import { approvedLife, approvedPilot, indicator, posts, runningLife } from '../support/running';

const startOn = (startedOn: string, resourcesConfirmed = true) => ({
  startedOn,
  resourcesConfirmed,
});
const preparing = (wish: Parameters<typeof approvedPilot>[0] = {}): Life =>
  approvedLife(wish).does(posts.owner, 'Prepare', { preparations: 'text:1' });

describe('Prepare', () => {
  test('the owner begins the preparations; head and supervisor are told', () => {
    const life = preparing();
    expect(life.pilot.stage).toBe('PREPARING');
    expect(life.pilot.running.preparedAt).toBe(local('2026-01-05 09:00'));
    expect(life.types).toEqual(['PreparationBegun']);
  });

  test.each([
    [posts.head, 'NOT_YOURS'],
    [posts.supervisor, 'NOT_YOURS'],
  ])('%s may not: %s', (post, code) => {
    expect(approvedLife().tries(post, 'Prepare', { preparations: 'text:1' })?.code).toBe(code);
  });

  test('not twice', () => {
    expect(preparing().tries(posts.owner, 'Prepare', { preparations: 'text:1' })?.code).toBe(
      'WRONG_STAGE',
    );
  });

  test('the task reminds, falls due and is escalated, and decides nothing', () => {
    const life = approvedLife();
    expect(life.task('prepare')).toMatchObject({
      post: posts.owner,
      dueDate: '2026-01-16',
      commands: ['Prepare'],
    });
    life.until('2026-01-28 09:00');
    expect(life.rungsOf('prepare')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
    ]);
    expect(life.pilot.stage).toBe('APPROVED_PILOT');
  });
});

describe('AdoptPlan', () => {
  const plan = { number: '7/KH-UBND', plan: 'text:plan', adoptedOn: '2026-01-06' };

  test.each(['APPROVED_PILOT', 'PREPARING'] as const)('by the head while %s', (stage) => {
    const life = stage === 'PREPARING' ? preparing() : approvedLife();
    life.does(posts.head, 'AdoptPlan', plan);
    expect(life.pilot.running.planAdoptedOn).toBe('2026-01-06');
    expect(life.pilot.stage).toBe(stage);
  });

  test('not by the owner, not once it runs, not by a head who proposed it', () => {
    expect(approvedLife().tries(posts.owner, 'AdoptPlan', plan)?.code).toBe('NOT_YOURS');
    expect(runningLife().tries(posts.head, 'AdoptPlan', plan)?.code).toBe('WRONG_STAGE');
    const own = approvedPilot();
    const head = {
      ...own,
      proposal: { ...own.proposal, proposer: { ...own.proposal.proposer, person: headPerson() } },
    };
    expect(
      new Life(lawOf(), '2026-01-05 09:00', head).tries(posts.head, 'AdoptPlan', plan)?.code,
    ).toBe('PROPOSER_BARRED');
  });

  const headPerson = (): string =>
    approvedLife()
      .facts()
      .directory.data.holdings.find((row) => row.post === posts.head)?.person ?? '';
});

describe('RecordBaseline', () => {
  const baseline = {
    indicator: 'trips',
    value: 12.5,
    measuredOn: '2026-01-05',
    method: 'text:counted',
  };
  const wish = { indicators: [indicator('trips'), indicator('onTime', 40)] };

  test('[M7] each indicator without one has it recorded before the start', () => {
    const life = preparing(wish);
    expect(life.task('recordBaseline')?.commands).toEqual(['RecordBaseline']);
    expect(life.tries(posts.owner, 'Start', startOn('2026-01-05'))).toMatchObject({
      code: 'BASELINE_MISSING',
      params: { indicators: 'trips' },
    });
    life.does(posts.owner, 'RecordBaseline', baseline);
    expect(life.pilot.running.baselines).toEqual({ trips: { value: 12.5, on: '2026-01-05' } });
    expect(life.task('recordBaseline')).toBeUndefined();
    life.does(posts.owner, 'Start', startOn('2026-01-05'));
    expect(life.pilot.stage).toBe('RUNNING');
  });

  test('what cannot be measured is said, and the pilot may start', () => {
    const life = preparing(wish).does(posts.owner, 'RecordBaseline', { ...baseline, value: null });
    expect(life.tries(posts.owner, 'Start', startOn('2026-01-05'))).toBeNull();
  });

  test.each([
    [posts.owner, { ...baseline, indicator: 'none' }, 'UNKNOWN_INDICATOR'],
    [posts.owner, { ...baseline, measuredOn: '2026-01-06' }, 'MEASURED_IN_FUTURE'],
    [posts.head, baseline, 'NOT_YOURS'],
  ])('%s %#', (post, payload, code) => {
    expect(preparing(wish).tries(post, 'RecordBaseline', payload)?.code).toBe(code);
  });

  test('not after the start: the baseline stands', () => {
    expect(runningLife().tries(posts.owner, 'RecordBaseline', baseline)?.code).toBe('WRONG_STAGE');
  });
});

describe('Start', () => {
  test('the owner starts; months become a date; the first checkpoint is planned', () => {
    const life = preparing().does(posts.owner, 'Start', startOn('2026-01-05'));
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.pilot.running).toMatchObject({
      startedOn: '2026-01-05',
      term: { kind: 'date', end: '2027-01-05' },
    });
    expect(life.pilot.matters['checkpoint-1']).toMatchObject({
      state: 'planned',
      data: { months: 3, anchorOn: '2026-04-05' },
    });
  });

  test('C15 24 months from 1 July 2025 end on 1 July 2027', () => {
    const life = runningLife({ started: '2025-07-01 09:00', term: { kind: 'months', months: 24 } });
    expect(lastDayOfTerm(life.pilot)).toBe('2027-07-01');
  });

  test.each([
    [{ kind: 'date', end: '2026-12-31' }],
    [{ kind: 'condition', condition: 'text:decree', reviewOn: '2026-06-30' }],
    [{ kind: 'open', reviewOn: '2026-06-30' }],
  ] as const)('a term decided as %j stays so', (term) => {
    expect(runningLife({ term }).pilot.running.term).toEqual(term);
  });

  test.each([
    ['2026-01-04', true, 'BEFORE_DECISION_IN_FORCE'],
    ['2026-01-07', true, 'START_IN_FUTURE'],
    ['2026-01-06', false, 'RESOURCES_NOT_CONFIRMED'],
  ])('[M9] live, started on %s with resources %s: %s', (startedOn, resources, code) => {
    const life = preparing().until('2026-01-06 09:00');
    expect(life.tries(posts.owner, 'Start', startOn(startedOn, resources))?.code).toBe(code);
    expect(life.pilot.stage).toBe('PREPARING');
  });

  test('[M9] told from a source, activity before the decision is kept and flagged', () => {
    const life = preparing({ reconstructed: true, indicators: [indicator('trips')] });
    life.does(posts.owner, 'Start', startOn('2025-12-01', false));
    expect(life.events.at(-1)?.flags).toEqual([
      'ACTIVITY_BEFORE_DECISION',
      'NO_BASELINE',
      'RESOURCES_NOT_CONFIRMED',
    ]);
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.pilot.matters).toEqual({});
  });

  test('not without a decision, not by the supervisor, not before preparing', () => {
    const undecided = preparing({ running: { decision: null, plannedTerm: null } });
    expect(undecided.tries(posts.owner, 'Start', startOn('2026-01-05'))?.code).toBe(
      'NO_DECISION_IN_FORCE',
    );
    expect(preparing().tries(posts.supervisor, 'Start', startOn('2026-01-05'))?.code).toBe(
      'NOT_YOURS',
    );
    expect(approvedLife().tries(posts.owner, 'Start', startOn('2026-01-05'))?.code).toBe(
      'WRONG_STAGE',
    );
  });

  test('the task to start is counted from the decision and escalated; nothing starts by itself', () => {
    const life = preparing();
    expect(life.task('start')).toMatchObject({ post: posts.owner, dueDate: '2026-04-06' });
    life.until('2026-04-08 09:00');
    expect(life.rungsOf('start')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(life.pilot.stage).toBe('PREPARING');
  });

  test('a date that suspensions moved before the start is not set back by it', () => {
    const term = { kind: 'date', end: '2026-12-31' } as const;
    const moved =
      movedEnd('2026-12-31', [{ from: '2026-01-06', until: '2026-01-16', stopsTerm: true }]) ?? '';
    const running = {
      term: { kind: 'date', end: moved } as const,
      decidedEnd: { end: '2026-12-31', on: '2026-01-05' },
      movedByDays: 10,
    };
    const life = preparing({ term, running }).does(posts.owner, 'Start', startOn('2026-01-05'));
    expect(life.pilot.running).toMatchObject(running);
  });
});

describe('ConfirmStart', () => {
  const started = (): Life => preparing().does(posts.owner, 'Start', startOn('2026-01-05'));

  test('the supervisor confirms; the task is gone', () => {
    const life = started();
    expect(life.task('confirmStart')).toMatchObject({
      post: posts.supervisor,
      dueDate: '2026-01-08',
    });
    life.does(posts.supervisor, 'ConfirmStart', { note: null });
    expect(life.task('confirmStart')).toBeUndefined();
    expect(life.tries(posts.supervisor, 'ConfirmStart', { note: null })?.code).toBe(
      'START_ALREADY_CONFIRMED',
    );
  });

  test('not by the owner, not before the start', () => {
    expect(started().tries(posts.owner, 'ConfirmStart', { note: null })?.code).toBe('NOT_YOURS');
    expect(preparing().tries(posts.supervisor, 'ConfirmStart', { note: null })?.code).toBe(
      'WRONG_STAGE',
    );
  });

  test('silence confirms nothing', () => {
    const life = started().until('2026-01-12 09:00');
    expect(life.rungsOf('confirmStart')).toContain('escalation-1');
    expect(life.pilot.running.startConfirmedAt).toBeNull();
  });
});
