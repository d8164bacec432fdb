/** test: the authority ends a pilot or a part of it, or makes it permanent. */
import { effectiveEnd } from '../../../domain/state/outcome';
import type { Life } from '../support/life';
import type { Wish } from '../support/running';
import { approvedLife, posts, runningLife } from '../support/running';

const order = (effectiveOn: string) => ({
  order: '9/QĐ-UBND',
  reasons: 'text:harm',
  effectiveOn,
  windDown: 'text:tell the users',
});
const end = (reason: string, effectiveOn: string) => ({ reason, effectiveOn, note: null });
const permanent = (effectiveOn: string, inForceFrom: string) => ({
  instrument: '5/2026/NĐ-CP',
  absorbedBy: 'text:decree',
  inForceFrom,
  effectiveOn,
});
const toJune: Wish = { term: { kind: 'date', end: '2026-06-30' } };

describe('Terminate', () => {
  test('between order and effective end the pilot winds down; then the owner confirms the end', () => {
    const life = runningLife()
      .until('2026-03-02 09:00')
      .does(posts.head, 'Terminate', order('2026-03-31'));
    expect(life.pilot.stage).toBe('ENDING');
    expect(life.pilot.running).toMatchObject({
      endedOn: null,
      windDown: { reason: 'terminated', effectiveOn: '2026-03-31' },
    });
    expect(effectiveEnd(life.pilot)).toBe('2026-03-31');
    expect(life.task('completeWindDown')).toMatchObject({
      post: posts.owner,
      dueDate: '2026-03-31',
      commands: ['ConfirmEnd'],
    });
    life.until('2026-03-31 15:00');
    expect(life.tries(posts.owner, 'ConfirmEnd', end('goal', '2026-03-31'))?.code).toBe(
      'END_REASON_DIFFERS',
    );
    expect(life.tries(posts.owner, 'ConfirmEnd', end('absorbed', '2026-03-31'))).toMatchObject({
      code: 'END_REASON_DIFFERS',
      params: { reason: 'terminated' },
    });
    life.does(posts.owner, 'ConfirmEnd', end('terminated', '2026-03-31'));
    expect(life.pilot.running.endedOn).toBe('2026-03-31');
    expect(life.task('completeWindDown')).toBeUndefined();
    expect(life.task('countersignEnd')).toBeDefined();
    expect(life.tries(posts.owner, 'ConfirmEnd', end('terminated', '2026-03-31'))?.code).toBe(
      'ALREADY_ENDED',
    );
  });

  test('nobody confirms: overdue and escalated, still winding down', () => {
    const life = runningLife()
      .until('2026-03-02 09:00')
      .does(posts.head, 'Terminate', order('2026-03-31'))
      .until('2026-04-02 09:00');
    expect(life.rungsOf('completeWindDown')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(life.pilot.running.endedOn).toBeNull();
  });

  test('effective today it has ended', () => {
    const life = runningLife().does(posts.superiorHead, 'Terminate', order('2026-02-02'));
    expect(life.pilot.running.endedOn).toBe('2026-02-02');
    expect(life.task('completeWindDown')).toBeUndefined();
  });

  test.each([
    ['APPROVED_PILOT', () => approvedLife(toJune), 'notStarted'],
    [
      'PREPARING',
      () => approvedLife(toJune).does(posts.owner, 'Prepare', { preparations: 'text:1' }),
      'notStarted',
    ],
    ['RUNNING', () => runningLife(toJune), 'terminated'],
    ['LAPSED', () => runningLife(toJune).until('2026-07-05 09:00'), 'terminated'],
  ])('from %s', (stage, lives, reason) => {
    const life = lives();
    expect(life.pilot.stage).toBe(stage);
    life.does(posts.head, 'Terminate', order(life.now.slice(0, 10)));
    expect(life.pilot.stage).toBe('ENDING');
    expect(life.pilot.running.windDown?.reason).toBe(reason);
    expect(life.pilot.running.lapses.every((lapse) => lapse.to !== null)).toBe(true);
  });

  test('not back in time, live; kept and flagged from a source', () => {
    const past = order('2026-02-01');
    expect(runningLife().tries(posts.head, 'Terminate', past)?.code).toBe('EFFECTIVE_IN_PAST');
    const told = runningLife({ reconstructed: true }).does(posts.head, 'Terminate', past);
    expect(told.events.at(-1)?.flags).toEqual(['RETROACTIVE']);
  });

  test('only the authority, never who proposed it, not after the end', () => {
    const life = runningLife();
    expect(life.tries(posts.owner, 'Terminate', order('2026-02-02'))?.code).toBe('NOT_YOURS');
    expect(life.tries(posts.supervisor, 'Terminate', order('2026-02-02'))?.code).toBe('NOT_YOURS');
    const head = life.facts().directory.holders(posts.head, life.now)[0]?.person ?? '';
    life.pilot = { ...life.pilot, proposal: { ...life.pilot.proposal, interested: [head] } };
    expect(life.tries(posts.head, 'Terminate', order('2026-02-02'))?.code).toBe(
      'INTERESTED_BARRED',
    );
    life.does(posts.superiorHead, 'Terminate', order('2026-02-02'));
    expect(life.tries(posts.superiorHead, 'Terminate', order('2026-02-02'))?.code).toBe(
      'WRONG_STAGE',
    );
  });
});

describe('EndPart', () => {
  const part = (participant: string | null = null) => ({
    part: 'text:district 1',
    participant,
    order: null,
    reasons: 'text:1',
    effectiveOn: '2026-02-02',
  });

  test('one part ends, the stage stays', () => {
    const life = runningLife().does(posts.head, 'EndPart', part());
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.pilot.running.endedParts).toEqual([{ part: 'text:district 1', on: '2026-02-02' }]);
  });

  test('the part of a participant: it leaves with it', () => {
    const life = runningLife()
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
      .does(posts.head, 'EndPart', part('participant-1'));
    expect(life.pilot.matters['participant-1']?.state).toBe('left');
    expect(life.tries(posts.head, 'EndPart', part('participant-1'))?.code).toBe(
      'NO_SUCH_PARTICIPANT',
    );
  });

  test('wrong role and stage', () => {
    expect(runningLife().tries(posts.owner, 'EndPart', part())?.code).toBe('NOT_YOURS');
    expect(
      runningLife()
        .does(posts.head, 'Terminate', order('2026-02-02'))
        .tries(posts.head, 'EndPart', part())?.code,
    ).toBe('WRONG_STAGE');
  });
});

describe('MakePermanent', () => {
  test('absorbed by an instrument without a gap', () => {
    const life = runningLife().does(
      posts.head,
      'MakePermanent',
      permanent('2026-02-28', '2026-03-01'),
    );
    expect(life.pilot.stage).toBe('ENDING');
    expect(life.pilot.running.windDown).toMatchObject({
      reason: 'absorbed',
      effectiveOn: '2026-02-28',
    });
    life.until('2026-02-28 10:00').does(posts.owner, 'ConfirmEnd', end('absorbed', '2026-02-28'));
    expect(life.pilot.running.endedOn).toBe('2026-02-28');
  });

  test('from LAPSED; the lapse ends that day', () => {
    const life = runningLife(toJune)
      .until('2026-07-05 09:00')
      .does(posts.head, 'MakePermanent', permanent('2026-07-05', '2026-07-05'));
    expect(life.pilot.running.lapses).toEqual([{ from: '2026-07-01', to: '2026-07-05' }]);
  });

  test.each([
    [permanent('2026-02-28', '2026-03-02'), 'GAP_BEFORE_INSTRUMENT'],
    [permanent('2026-02-01', '2026-02-02'), 'EFFECTIVE_IN_PAST'],
  ])('live %j: %s', (payload, code) => {
    expect(runningLife().tries(posts.head, 'MakePermanent', payload)?.code).toBe(code);
  });

  test('a gap told by a source is kept and flagged', () => {
    const life = runningLife({ reconstructed: true }).does(
      posts.head,
      'MakePermanent',
      permanent('2026-02-28', '2026-06-01'),
    );
    expect(life.events.at(-1)?.flags).toEqual(['GAP_BEFORE_INSTRUMENT']);
  });

  test('not by the owner, not before the start, not what never started', () => {
    expect(
      runningLife().tries(posts.owner, 'MakePermanent', permanent('2026-02-28', '2026-03-01'))
        ?.code,
    ).toBe('NOT_YOURS');
    expect(
      approvedLife().tries(posts.head, 'MakePermanent', permanent('2026-02-28', '2026-03-01'))
        ?.code,
    ).toBe('WRONG_STAGE');
    const never: Life = approvedLife(toJune).until('2026-07-05 09:00');
    expect(
      never.tries(posts.head, 'MakePermanent', permanent('2026-07-28', '2026-07-29'))?.code,
    ).toBe('NEVER_STARTED');
  });
});
