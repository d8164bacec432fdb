/** Who is told: the roles that an event names, and of a clock the highest step only. */
import type { PilotEvent } from '../../domain/kernel';
import { noticesOf } from '../../domain/notices';
import { alive, head, owner, supervisor, superiorHead, told } from './support/alive';
import type { Life } from './support/life';
import { directory, lawOf } from './support/life';

const law = lawOf();
const noticed = (life: Life, events: readonly PilotEvent[] = life.events, first = 31) =>
  noticesOf(life.pilot, events, first, law, directory);
const raised = (by: string = owner): Life =>
  alive().does(by, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' });
const toldOf = (life: Life, events?: readonly PilotEvent[]) =>
  noticed(life, events).map((notice) => `${notice.event} ${notice.post}`);

/** What rang for the obstacle since the last look. */
const rangSince = (life: Life, time: string): readonly PilotEvent[] => {
  const before = life.events.length;
  return life
    .until(time)
    .events.slice(before)
    .filter(
      (event) =>
        event.type === 'ClockRang' && (event.body as { matter: string }).matter === 'obstacle-1',
    );
};

describe('a notice', () => {
  it('goes to the posts of the roles that the event names, with its place in the ledger', () => {
    const life = raised();
    expect(noticed(life)).toEqual([
      {
        id: `31:${head}`,
        seq: 31,
        post: head,
        event: 'ObstacleRaised',
        body: life.events[0]?.body,
        at: life.now,
      },
      {
        id: `31:${supervisor}`,
        seq: 31,
        post: supervisor,
        event: 'ObstacleRaised',
        body: life.events[0]?.body,
        at: life.now,
      },
    ]);
  });

  it('never goes to the post that acted, nor twice to one post', () => {
    expect(toldOf(raised(head))).toEqual([`ObstacleRaised ${supervisor}`]);
    const life = raised();
    life.pilot = { ...life.pilot, posts: { owner, supervisor: head } };
    expect(toldOf(life)).toEqual([`ObstacleRaised ${head}`]);
  });

  it('goes to the people of the matter', () => {
    const life = alive().does(head, 'AskOpinion', {
      unit: 'an-binh.justice',
      question: 'text:q',
      about: null,
    });
    expect(toldOf(life)).toEqual(['OpinionAsked an-binh.justice:head']);
  });

  it('has an id that is unique in the pilot', () => {
    const life = raised().does(supervisor, 'OpenFinding', {
      polarity: 'negative',
      severity: 'low',
      description: 'text:w',
    });
    const ids = noticed(life).map((notice) => notice.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^(31|32):/.test(id))).toBe(true);
  });

  it('is not sent of what sources tell', () => {
    const life = told()
      .does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' })
      .until('2026-06-01 12:00');
    expect(noticed(life)).toEqual([]);
  });

  it('of an event that names nobody goes to nobody', () => {
    const life = raised();
    expect(
      noticed(life, [
        {
          type: 'RecordedLate',
          v: 1,
          at: life.now,
          by: { person: 'system:clock', post: null },
          body: {},
        },
      ]),
    ).toEqual([]);
  });
});

describe('a clock', () => {
  it('reminds the accountable post', () => {
    const life = raised();
    expect(toldOf(life, rangSince(life, '2026-03-04 12:00'))).toEqual([`ClockRang ${head}`]);
  });

  it('[M105] of several steps at once tells the highest only', () => {
    const life = raised();
    const rang = rangSince(life, '2026-03-16 12:00');
    expect(rang.map((event) => (event.body as { rung: string }).rung)).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
    ]);
    const notices = noticed(life, rang);
    expect(notices.map((notice) => (notice.body as { rung: string }).rung)).toEqual([
      'escalation-2',
      'escalation-2',
    ]);
    expect(notices.map((notice) => notice.post)).toEqual([head, superiorHead]);
    expect(notices.map((notice) => notice.seq)).toEqual([36, 36]);
  });

  it('of several matters tells the highest of each', () => {
    const life = raised().does(owner, 'RaiseObstacle', {
      description: 'text:e',
      hinders: 'people',
    });
    const before = life.events.length;
    const rang = life
      .until('2026-03-09 18:00')
      .events.slice(before)
      .filter((event) => (event.body as { step?: string }).step === 'resolveObstacle');
    expect(
      noticed(life, rang).map((notice) => (notice.body as { matter: string; rung: string }).matter),
    ).toEqual(['obstacle-1', 'obstacle-2']);
  });

  it('whose duty is done by then asks nobody; an escalation is still told upward', () => {
    const life = raised();
    const reminder = rangSince(life, '2026-03-04 12:00');
    const late = rangSince(life, '2026-03-16 12:00').slice(-1);
    life.does(head, 'ResolveObstacle', { matter: 'obstacle-1', resolution: 'text:r' });
    expect(toldOf(life, reminder)).toEqual([]);
    expect(toldOf(life, late)).toEqual([`ClockRang ${superiorHead}`]);
  });
});
