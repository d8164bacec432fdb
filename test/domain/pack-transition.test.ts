/** What moves when a pilot moves to another law: its pin and its due dates, nothing else, and nothing unseen. */
import type { Command, Transition } from '../../domain/kernel';
import { digestOf, packWanted, transition } from '../../domain/pack-transition';
import { bodyOf, lastOf, owner } from './support/alive';
import { concludedLife, endingLife, heardLife, reportedLife } from './support/ending';
import {
  approvedPilot,
  formingCouncil,
  inAppraisal,
  inConsultation,
  inOverrideWindow,
  inReview,
  inUrgency,
  onNormTrack,
  passed,
  referredUp,
  registered,
  rejected,
  returned,
  submitted,
  withdrawn,
} from './support/routes';
import { Life, holderOf, lawOf } from './support/life';
import {
  M,
  alive,
  conclusion,
  decree,
  digestIn,
  first,
  force,
  laws,
  moved,
  obstacle,
  pinned,
  prepare,
  prepared,
  second,
  tenDays,
  withLaws,
} from './support/moving';
import { withRules } from './support/sandbox';

describe('[M47] the move', () => {
  const row = {
    matter: 'obstacle-1',
    step: 'resolveObstacle',
    rule: 'obstacle.answer',
    oldDue: '2026-11-24T10:00:00.000Z',
    newDue: '2026-12-01T10:00:00.000Z',
  };

  it('shows every due date that moves before anybody decides, and changes nothing yet', () => {
    const life = prepared();
    expect((bodyOf(life, 'PackTransitionPrepared') as Transition).moved).toContainEqual(row);
    expect(life.pilot.law.pack).toBe('vn-decree-73@2026.1');
    expect(life.task('resolveObstacle')?.dueDate).toBe('2026-11-24');
    expect(life.pilot.matters[M]).toMatchObject({ kind: 'packTransition', state: 'prepared' });
  });

  it('in force, the pilot lives under the new law: pin, calendar and dates', () => {
    const life = moved();
    expect(life.pilot.law).toEqual({
      pack: 'vn-party-conclusion-14@2026.1',
      packHash: tenDays.packHash,
      calendar: `${tenDays.calendar.id}@${tenDays.calendar.version}`,
    });
    expect(bodyOf(life, 'PackPutInForce')).toMatchObject({
      from: 'vn-decree-73@2026.1',
      to: 'vn-party-conclusion-14@2026.1',
      reason: 'text:reason',
      moved: expect.arrayContaining([row]) as unknown[],
    });
    life.until('2026-11-25 09:00');
    expect(life.rungsOf('resolveObstacle')).not.toContain('overdue');
    life.until('2026-12-01 17:30');
    expect(life.rungsOf('resolveObstacle')).toContain('overdue');
  });

  it('closes its own matter and forgets what was shown', () => {
    expect(moved().pilot.matters[M]).toMatchObject({
      state: 'inForce',
      closedAt: expect.any(String) as string,
      data: { moved: [] },
    });
  });

  it('counts its own date for nothing: it is over with the act', () => {
    const { moved: rows } = transition(prepared().pilot, decree, tenDays);
    expect(rows.filter(({ step }) => step === 'decidePackTransition')).toEqual([]);
  });

  it('deletes no lateness, and reminds nobody twice', () => {
    const life = alive().until('2026-11-24 17:30');
    expect(life.rungsOf('resolveObstacle')).toContain('overdue');
    moved(prepared(life)).until('2026-12-01 17:30');
    const rang = life.events.filter(({ type }) => type === 'ClockRang').map(({ clock }) => clock);
    expect(new Set(rang).size).toBe(rang.length);
    expect(life.rungsOf('resolveObstacle').filter((name) => name === 'reminder-1')).toHaveLength(1);
    expect(life.rungsOf('resolveObstacle').filter((name) => name === 'overdue')).toHaveLength(2);
  });

  it('an earlier date that has passed already is rung at once, late as it is', () => {
    const short = withRules(lawOf(conclusion), { 'obstacle.answer': { value: 1 } });
    const life = withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree)), [decree, short]);
    life.does(owner, 'RaiseObstacle', obstacle).until('2026-11-20 09:00');
    moved(prepared(life)).until('2026-11-20 09:01');
    expect(life.rungsOf('resolveObstacle')).toContain('overdue');
  });

  it('back again is a move like any other', () => {
    const life = moved();
    life.does(first, 'PreparePackTransition', prepare('vn-decree-73'));
    const { digest } = life.pilot.matters['packTransition-2']?.data as { digest: string };
    life.does(second, 'PutPackInForce', { matter: 'packTransition-2', digest, reason: 'text:r' });
    expect(life.pilot.law.pack).toBe('vn-decree-73@2026.1');
    expect(life.pilot.law.packHash).toBe(decree.packHash);
  });

  it('with another calendar the pin names that one', () => {
    const life = alive().does(first, 'PreparePackTransition', prepare('generic'));
    life.does(second, 'PutPackInForce', force(life));
    expect(life.pilot.law.calendar).toMatch(/^generic@/);
  });

  it('is told to the pilot’s people', () => {
    expect(lastOf(moved(), 'PackPutInForce')?.by.person).toBe(holderOf(second).person);
  });

  it.each([
    ['SUBMITTED', submitted],
    ['INTAKE', registered],
    ['RETURNED', returned],
    ['URGENT_REVIEW', inUrgency],
    ['COUNCIL_FORMING', formingCouncil],
    ['APPRAISAL', inAppraisal],
    ['CONSULT', inConsultation],
    ['LEADERSHIP_REVIEW', inReview],
    ['OVERRIDE_WINDOW', inOverrideWindow],
    ['DECISION_DRAFT', passed],
    ['REFERRED_UP', referredUp],
    ['NORM_TRACK', onNormTrack],
    ['APPROVED_PILOT', approvedPilot],
    ['REJECTED', rejected],
    ['WITHDRAWN', withdrawn],
    ['ENDING', endingLife],
    ['ASSESSMENT', reportedLife],
    ['OUTCOME_SET', () => concludedLife('achieved')],
    ['CAUSE_REVIEW', heardLife],
  ] as const)('can be at %s, and leaves the stage as it is', (stage, reached) => {
    const life = withLaws(reached(), laws);
    expect(moved(prepared(life)).pilot.law.pack).toBe('vn-party-conclusion-14@2026.1');
    expect(life.pilot.stage).toBe(stage);
  });

  it('before the decision, the clocks of the approval move', () => {
    const life = withLaws(submitted(), laws).does(
      first,
      'PreparePackTransition',
      prepare('generic'),
    );
    const { moved: rows } = life.pilot.matters[M]?.data as Transition;
    expect(rows.map(({ step }) => step)).toContain('register');
  });
});

describe('the digest', () => {
  const row = {
    matter: 'm-1',
    step: 's',
    rule: 'r',
    oldDue: '2026-01-01T00:00:00.000Z',
    newDue: null,
  };

  it.each([
    ['another law', 'b@1', [row]],
    ['another date', 'a@1', [{ ...row, newDue: '2026-01-02T00:00:00.000Z' }]],
    ['another step', 'a@1', [{ ...row, step: 't' }]],
    ['one more', 'a@1', [row, row]],
    ['none', 'a@1', []],
  ])('tells %s apart', (_, to, rows) => {
    expect(digestOf(to, rows)).not.toBe(digestOf('a@1', [row]));
    expect(digestOf(to, rows)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the same for the same moves', () => {
    const life = prepared();
    expect(transition(life.pilot, decree, tenDays).digest).toBe(digestIn(life));
  });

  it.each([
    ['another command', { name: 'RaiseObstacle', payload: { pack: 'a@1' } }],
    ['no pack', { name: 'PreparePackTransition', payload: {} }],
    ['no payload', { name: 'PutPackInForce', payload: null }],
    ['no such matter', { name: 'PutPackInForce', payload: { matter: 'packTransition-9' } }],
    ['a matter of another kind', { name: 'PutPackInForce', payload: { matter: 'obstacle-1' } }],
  ])('%s wants no pack', (_, command) => {
    expect(packWanted(alive().pilot, command as Command)).toBeNull();
  });
});
