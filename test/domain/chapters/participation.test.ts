/** test: the small life of an admitted participant. */
import { stageUnderTerm } from '../../../domain/state/under-term';
import type { Life } from '../support/life';
import type { Wish } from '../support/running';
import { approvedLife, posts, runningLife } from '../support/running';

const id = 'participant-1';
const stateOf = (life: Life): string => life.pilot.matters[id]?.state ?? '';
const admitted = (more: object = {}, wish: Wish = {}): Life =>
  runningLife({ checkpointEveryMonths: 24, reportEveryMonths: 24, ...wish })
    .does(posts.owner, 'ApplyParticipant', {
      name: 'text:firm',
      sort: 'firm',
      dossier: null,
      previous: null,
    })
    .does(posts.head, 'AdmitParticipant', {
      matter: id,
      number: null,
      from: null,
      until: null,
      conditions: null,
      ...more,
    });
const started = (more: object = {}, wish: Wish = {}): Life =>
  admitted(more, wish).does(posts.owner, 'StartParticipant', {
    matter: id,
    startedOn: '2026-02-02',
  });
const pause = (more: object = {}) => ({
  matter: id,
  from: '2026-02-02',
  plannedUntil: null,
  reasons: 'text:1',
  ...more,
});
const leave = { matter: id, leftOn: '2026-02-02', reason: 'withdrew', note: null };

describe('StartParticipant', () => {
  test('by the owner, from its own first day on', () => {
    const life = admitted();
    expect(life.task('startParticipant')).toMatchObject({
      post: posts.owner,
      dueDate: '2026-05-04',
    });
    life.does(posts.owner, 'StartParticipant', { matter: id, startedOn: '2026-02-02' });
    expect(stateOf(life)).toBe('started');
    expect(life.task('startParticipant')).toBeUndefined();
  });

  test.each([
    [posts.owner, '2026-02-01', 'PARTICIPANT_TOO_EARLY'],
    [posts.owner, '2026-02-03', 'START_IN_FUTURE'],
    [posts.head, '2026-02-02', 'NOT_YOURS'],
  ])('%s on %s: %s', (post, startedOn, code) => {
    expect(admitted().tries(post, 'StartParticipant', { matter: id, startedOn })?.code).toBe(code);
  });

  test('not before the pilot has started; from a source, too early is kept and flagged', () => {
    const life = approvedLife().does(posts.owner, 'ApplyParticipant', {
      name: 'text:firm',
      sort: 'firm',
      dossier: null,
      previous: null,
    });
    life.does(posts.head, 'AdmitParticipant', {
      matter: id,
      number: null,
      from: null,
      until: null,
      conditions: null,
    });
    expect(
      life.tries(posts.owner, 'StartParticipant', { matter: id, startedOn: '2026-01-05' })?.code,
    ).toBe('WRONG_STAGE');
    expect(life.task('startParticipant')).toBeUndefined();
    const told = admitted({ from: '2026-03-01' }, { reconstructed: true }).does(
      posts.owner,
      'StartParticipant',
      { matter: id, startedOn: '2026-02-02' },
    );
    expect(told.events.at(-1)?.flags).toEqual(['ACTIVITY_BEFORE_ADMISSION']);
  });
});

describe('its own term', () => {
  test('runs out with nobody deciding: it lapses, the pilot does not', () => {
    const life = started({ until: '2026-06-30' });
    expect(life.task('confirmParticipantEnd')).toMatchObject({
      post: posts.owner,
      dueDate: '2026-06-30',
    });
    life.until('2026-07-08 09:00');
    expect(stateOf(life)).toBe('lapsed');
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.pilot.flags.map((flag) => flag.code)).toEqual(['PARTICIPANT_LAPSED']);
    expect(life.rungsOf('confirmParticipantEnd')).toEqual([
      'reminder-1',
      'reminder-2',
      'reminder-3',
      'reminder-4',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
      'escalation-3',
    ]);
  });

  test('extended for the named participant alone; the lapsed days stay', () => {
    const life = started({ until: '2026-06-30' }).until('2026-07-08 09:00');
    const before = life.pilot.running.term;
    life
      .does(posts.owner, 'RequestExtension', {
        newEnd: '2026-12-31',
        condition: null,
        reviewOn: null,
        reasons: 'text:1',
        participants: [id],
      })
      .does(posts.head, 'GrantExtension', {
        matter: 'extension-1',
        newEnd: '2026-12-31',
        condition: null,
        reviewOn: null,
        number: null,
        signedOn: '2026-07-08',
        effectFrom: '2026-07-01',
        participants: [id],
        conditions: null,
      });
    expect(life.events.at(-1)?.flags).toEqual(['LATE_EXTENSION', 'RETROACTIVE']);
    expect(life.pilot.matters[id]).toMatchObject({
      state: 'started',
      data: { until: '2026-12-31', lapses: [{ from: '2026-07-01', to: '2026-07-08' }] },
    });
    expect(life.pilot.running.term).toEqual(before);
    expect(life.pilot.running.extensions).toBe(0);
    expect(
      life.tries(posts.owner, 'RequestExtension', {
        newEnd: '2028-12-31',
        condition: null,
        reviewOn: null,
        reasons: 'text:1',
        participants: [id],
      })?.code,
    ).toBe('OUTSIDE_PILOT_TERM');
    expect(
      life.tries(posts.owner, 'RequestExtension', {
        newEnd: null,
        condition: null,
        reviewOn: '2026-12-31',
        reasons: 'text:1',
        participants: [id],
      })?.code,
    ).toBe('PARTICIPANT_NEEDS_DATE');
  });

  test('an extension of the pilot carries those whose own end was earlier', () => {
    const life = started({ until: '2026-06-30' })
      .does(posts.owner, 'RequestExtension', {
        newEnd: '2027-06-30',
        condition: null,
        reviewOn: null,
        reasons: 'text:1',
        participants: [],
      })
      .does(posts.head, 'GrantExtension', {
        matter: 'extension-1',
        newEnd: '2027-06-30',
        condition: null,
        reviewOn: null,
        number: null,
        signedOn: '2026-02-02',
        effectFrom: null,
        participants: [],
        conditions: null,
      });
    expect(life.pilot.matters[id]).toMatchObject({ data: { until: '2027-06-30' } });
  });
});

describe('SuspendParticipant and ResumeParticipant', () => {
  test('it alone stands still and runs again', () => {
    const life = started().does(
      posts.head,
      'SuspendParticipant',
      pause({ plannedUntil: '2026-02-12' }),
    );
    expect(stateOf(life)).toBe('suspended');
    expect(stageUnderTerm(life.pilot)).toBe('RUNNING');
    expect(life.task('resumeParticipant')).toMatchObject({
      post: posts.head,
      dueDate: '2026-02-12',
    });
    life.until('2026-02-24 09:00');
    expect(life.rungsOf('resumeParticipant')).toContain('escalation-1');
    expect(stateOf(life)).toBe('suspended');
    life.does(posts.head, 'ResumeParticipant', { matter: id, resumedOn: '2026-02-24' });
    expect(stateOf(life)).toBe('started');
  });

  test('without a planned end it is looked at again after a month', () => {
    const life = admitted().does(posts.superiorHead, 'SuspendParticipant', pause());
    expect(life.task('resumeParticipant')?.dueDate).toBe('2026-03-02');
    expect(
      stateOf(life.does(posts.head, 'ResumeParticipant', { matter: id, resumedOn: '2026-02-02' })),
    ).toBe('admitted');
  });

  test('refusals', () => {
    expect(started().tries(posts.owner, 'SuspendParticipant', pause())?.code).toBe('NOT_YOURS');
    expect(
      started().tries(posts.head, 'SuspendParticipant', pause({ from: '2026-02-01' }))?.code,
    ).toBe('SUSPEND_TODAY');
    expect(
      started().tries(posts.head, 'SuspendParticipant', pause({ plannedUntil: '2026-02-01' }))
        ?.code,
    ).toBe('PLANNED_END_BEFORE_START');
    expect(
      started().tries(posts.head, 'ResumeParticipant', { matter: id, resumedOn: '2026-02-02' })
        ?.code,
    ).toBe('WRONG_STATE');
    const paused = started().does(posts.head, 'SuspendParticipant', pause());
    expect(
      paused.tries(posts.head, 'ResumeParticipant', { matter: id, resumedOn: '2026-02-03' })?.code,
    ).toBe('RESUME_IN_FUTURE');
    expect(
      paused.tries(posts.head, 'ResumeParticipant', { matter: id, resumedOn: '2026-02-01' })?.code,
    ).toBe('RESUME_BEFORE_SUSPENSION');
    expect(
      paused.tries(posts.owner, 'ResumeParticipant', { matter: id, resumedOn: '2026-02-02' })?.code,
    ).toBe('NOT_YOURS');
  });
});

describe('ReleaseParticipant', () => {
  test('gone, its tasks with it', () => {
    const life = started({ until: '2026-06-30' }).does(posts.owner, 'ReleaseParticipant', leave);
    expect(life.pilot.matters[id]).toMatchObject({ state: 'left' });
    expect(life.task('confirmParticipantEnd')).toBeUndefined();
    expect(life.tries(posts.owner, 'ReleaseParticipant', leave)?.code).toBe('WRONG_STATE');
  });

  test('not ahead of the day, not by the supervisor', () => {
    expect(
      started().tries(posts.owner, 'ReleaseParticipant', { ...leave, leftOn: '2026-02-03' })?.code,
    ).toBe('LEFT_IN_FUTURE');
    expect(started().tries(posts.supervisor, 'ReleaseParticipant', leave)?.code).toBe('NOT_YOURS');
  });

  test('with the pilot they all end', () => {
    const life = started().does(posts.owner, 'ConfirmEnd', {
      reason: 'goal',
      effectiveOn: '2026-02-02',
      note: 'text:1',
    });
    expect(stateOf(life)).toBe('ended');
  });
});
