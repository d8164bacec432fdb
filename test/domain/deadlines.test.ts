/** Clocks: the steps of a ladder at their instants, rung in order and once, a few at a time; they decide nothing. */
import { dutiesOf, dutyKey, nextRing, ring } from '../../domain/deadlines';
import { rungsOf } from '../../domain/rungs';
import { evolve } from '../../domain/evolve';
import type { Duty, Facts, PilotEvent } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { alive, alivePilot, owner, told } from './support/alive';
import { directory, lawOf, local } from './support/life';
import type { Life } from './support/life';

const law = lawOf();
const factsAt = (now: string): Facts => ({ now, receivedAt: now, law, directory });
const raised = (life: Life = alive()): Life =>
  life.does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' });
const dutyOf = (pilot: Pilot): Duty => {
  const found = dutiesOf(pilot, law).find((duty) => duty.step === 'resolveObstacle');
  if (found === undefined) throw new Error('no such duty');
  return found;
};
const asTold = (steps: readonly { name: string; at: string; to: string }[]) =>
  steps.map(({ name, at, to }) => `${name} ${inVietnam(at)} ${to}`);
const inVietnam = (at: string): string =>
  new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const duty = (change: Partial<Duty>): Duty => ({ ...dutyOf(raised().pilot), ...change });

describe('the ladder of a duty', () => {
  it('default: reminded three and one working days before, due at opening, overdue at close, then upward', () => {
    expect(asTold(rungsOf(dutyOf(raised().pilot), law))).toEqual([
      'reminder-1 2026-03-04 08:00 head',
      'reminder-2 2026-03-06 08:00 head',
      'due 2026-03-09 08:00 head',
      'overdue 2026-03-09 17:00 head',
      'escalation-1 2026-03-10 08:00 head',
      'escalation-2 2026-03-16 08:00 superiorHead',
      'escalation-3 2026-03-30 08:00 monitor',
      'escalation-4 2026-04-09 08:00 monitor',
      'escalation-5 2026-05-09 08:00 monitor',
    ]);
  });

  it('[M105] a clock in hours counts in hours, nights included', () => {
    const due = { date: '2026-03-07', at: local('2026-03-07 20:00') };
    const steps = rungsOf(duty({ ladder: 'hours', due, openedAt: local('2026-03-06 20:00') }), law);
    expect(asTold(steps).slice(0, 7)).toEqual([
      'reminder-1 2026-03-07 14:00 head',
      'reminder-2 2026-03-07 18:00 head',
      'due 2026-03-07 19:00 head',
      'overdue 2026-03-07 20:00 head',
      'escalation-1 2026-03-07 21:00 head',
      'escalation-2 2026-03-08 20:00 superiorHead',
      'escalation-3 2026-03-10 20:00 monitor',
    ]);
  });

  it('a lapse is told on days 1, 3, 7, 14, 30 and then monthly', () => {
    const due = { date: '2026-06-30', at: local('2026-07-01 00:00') };
    const late = rungsOf(
      duty({ ladder: 'lapsed', due, openedAt: local('2026-01-05 09:00') }),
      law,
    ).filter((step) => step.kind === 'escalation');
    expect(late.map((step) => step.at.slice(0, 10))).toEqual([
      '2026-07-01',
      '2026-07-03',
      '2026-07-07',
      '2026-07-14',
      '2026-07-30',
      '2026-08-30',
      '2026-09-30',
    ]);
    expect(late.every((step) => step.at > due.at)).toBe(true);
  });

  it('goes around Tet: three working days before 25 February 2026 is 13 February', () => {
    const due = { date: '2026-02-25', at: local('2026-02-25 17:00') };
    const [first] = rungsOf(duty({ due, openedAt: local('2026-02-02 09:00') }), law);
    expect(first).toMatchObject({ name: 'reminder-1' });
    expect(inVietnam(first?.at ?? '')).toBe('2026-02-13 08:00');
  });

  it('leaves out what lies before the opening, never the overdue mark', () => {
    const short = duty({ openedAt: local('2026-03-09 16:00') });
    expect(
      rungsOf(short, law)
        .map((step) => step.name)
        .slice(0, 2),
    ).toEqual(['overdue', 'escalation-1']);
    const late = duty({ openedAt: local('2026-05-01 09:00') });
    expect(rungsOf(late, law)[0]).toMatchObject({ name: 'overdue', at: late.due.at });
  });

  it('an unknown ladder is the default one', () => {
    expect(rungsOf(duty({ ladder: 'no-such' }), law)).toEqual(rungsOf(duty({}), law));
  });

  it('goes on as long as nobody acts: after n steps there are always two more', () => {
    const steps = rungsOf(duty({}), law, 40);
    expect(steps.length).toBeGreaterThan(40);
    expect(steps.map((step) => step.at)).toEqual([...steps.map((step) => step.at)].sort());
    expect(new Set(steps.map((step) => step.name)).size).toBe(steps.length);
  });
});

const obstacleRungs = (events: readonly PilotEvent[]): readonly PilotEvent[] =>
  events.filter(
    (event) =>
      event.type === 'ClockRang' && (event.body as { step: string }).step === 'resolveObstacle',
  );

describe('ringing', () => {
  it('tells each step once, at its own instant, with its rule and to whom', () => {
    const { pilot } = raised();
    const { events } = ring(pilot, factsAt(local('2026-03-09 18:00')), local('2026-03-09 18:00'));
    const rang = obstacleRungs(events);
    expect(rang.map((event) => (event.body as { rung: string }).rung)).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
    ]);
    expect(rang[3]).toEqual({
      type: 'ClockRang',
      v: 1,
      at: local('2026-03-09 17:00'),
      by: { person: 'system:clock', post: null },
      clock: `${dutyKey(dutyOf(pilot))}/overdue`,
      body: {
        matter: 'obstacle-1',
        step: 'resolveObstacle',
        rung: 'overdue',
        kind: 'overdue',
        due: local('2026-03-09 17:00'),
        role: 'head',
        to: 'head',
        rule: 'obstacle.answer',
        recordedAt: local('2026-03-09 18:00'),
      },
    });
  });

  it('[M105] changes nothing but the record of what rang, however long nobody acts', () => {
    const { pilot } = raised();
    const until = local('2027-01-15 12:00');
    const rang = obstacleRungs(ring(pilot, factsAt(until), until, 10_000).events);
    const after = rang.reduce(evolve, pilot);
    expect(rang.length).toBeGreaterThan(10);
    expect({ ...after, revision: 0, rungs: {} }).toEqual({ ...pilot, revision: 0, rungs: {} });
  });

  it('is bounded, says that there is more, and goes on where it stopped', () => {
    const { pilot } = raised();
    const until = local('2026-05-20 12:00');
    const facts = factsAt(until);
    const whole = ring(pilot, facts, until, 10_000);
    expect(whole.more).toBe(false);
    let at: Pilot = pilot;
    const pieces: PilotEvent[] = [];
    for (let more = true; more;) {
      const piece = ring(at, facts, until, 2);
      expect(piece.events.filter((event) => event.type === 'ClockRang').length).toBeLessThanOrEqual(
        2,
      );
      pieces.push(...piece.events);
      ({ pilot: at, more } = piece);
    }
    expect(pieces).toEqual(whole.events);
    expect(at).toEqual(whole.pilot);
  });

  it('a second time rings nothing, and what is next is later', () => {
    const until = local('2026-04-01 12:00');
    const once = ring(raised().pilot, factsAt(until), until, 10_000);
    expect(ring(once.pilot, factsAt(until), until, 10_000)).toEqual({
      events: [],
      pilot: once.pilot,
      more: false,
    });
    expect((nextRing(once.pilot, law)?.rung.at ?? '') > until).toBe(true);
  });

  it('is in the order of time over all duties, each step under a name of its own', () => {
    const life = raised(raised()).until('2026-06-30 12:00');
    const rang = life.events.filter((event) => event.type === 'ClockRang');
    expect(rang.map((event) => event.at)).toEqual([...rang.map((event) => event.at)].sort());
    expect(new Set(rang.map((event) => event.clock)).size).toBe(rang.length);
  });

  it('stops with the duty', () => {
    const life = raised()
      .until('2026-03-09 18:00')
      .does('hoa-lac:head', 'ResolveObstacle', { matter: 'obstacle-1', resolution: 'text:r' });
    life.until('2026-06-30 12:00');
    expect(life.rungsOf('resolveObstacle')).toEqual(['reminder-1', 'reminder-2', 'due', 'overdue']);
  });

  it('an archived pilot has no clock left', () => {
    expect(nextRing(alivePilot({ stage: 'ARCHIVED' }), law)).toBeNull();
  });
});

describe('a pilot told from sources', () => {
  it('counts the steps that nobody rang in one entry: silence is nobody’s fault', () => {
    const life = raised(told()).until('2026-03-09 18:00');
    expect(life.types).not.toContain('ClockRang');
    const silent = life.events.filter((event) => event.type === 'SourcesSilent');
    expect(silent).toHaveLength(1);
    expect(silent[0]).toMatchObject({
      at: local('2026-03-09 18:00'),
      by: { person: 'system:clock' },
    });
    expect((silent[0]?.body as { times: number }).times).toBeGreaterThanOrEqual(4);
    expect(life.pilot.silentUntil).toBe(local('2026-03-09 18:00'));
  });

  it('counts no step twice', () => {
    const inOne = raised(told()).until('2026-03-30 12:00');
    const inTwo = raised(told()).until('2026-03-06 12:00').until('2026-03-30 12:00');
    expect(inTwo.pilot.silent).toBe(inOne.pilot.silent);
  });

  it('says nothing when there was nothing to say', () => {
    const life = told({ stage: 'ARCHIVED' }).until('2030-01-01 12:00');
    expect(life.events).toEqual([]);
  });

  it('comes to an end however long the sources are silent', () => {
    const life = raised(told()).until('2061-01-01 12:00');
    expect(life.pilot.silent).toBeGreaterThan(0);
    expect(life.types.filter((type) => type === 'ClockRang')).toEqual([]);
  });
});
