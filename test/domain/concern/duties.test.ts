/** The clocks of a concern: each open item has one post, a due date and an article; steps ring and decide nothing. */
import {
  concernDuties,
  concernRang,
  concernTasks,
  nextConcernRing,
  toldBy,
} from '../../../domain/concern/duties';
import { evolveConcern } from '../../../domain/concern/evolve';
import { concernLaw, concernRules } from '../../../domain/concern/rules';
import { holderOf, local } from '../support/life';
import type { Talk } from './support';
import {
  acknowledged,
  asked,
  auditor,
  byCode,
  classified,
  closed,
  concluded,
  facts,
  inHand,
  inspector,
  law,
  raised,
  second,
} from './support';

const urgent = () =>
  acknowledged()
    .does(inspector, 'ClassifyConcern', { ...facts.class, urgent: true })
    .does(second, 'AssignConcern', facts.assign);
const waiting = () => inHand().does(inspector, 'AskSpeaker', { question: 't:q' });
const harmed = () => raised().does(byCode, 'ReportRetaliation', { facts: 't:f' });

/** Monday 2 March 2026, 9:00. The close of business is 17:00. */
const table: readonly (readonly [string, () => Talk, string, string])[] = [
  ['acknowledgeConcern', raised, '2026-03-05', inspector],
  ['classifyConcern', acknowledged, '2026-03-09', inspector],
  ['assignConcern', classified, '2026-03-04', inspector],
  ['concludeConcern', inHand, '2026-05-07', inspector],
  ['concludeConcern', urgent, '2026-03-16', inspector],
  ['awaitSpeaker', waiting, '2026-03-16', inspector],
  ['answerRetaliation', harmed, '2026-03-04', inspector],
  ['answerOpening', asked, '2026-03-05', second],
  ['closeConcern', concluded, '2026-03-16', inspector],
  ['eraseIdentity', closed, '2027-03-02', inspector],
];

describe.each(table)('%s [M65]', (step, from, day, post) => {
  const taskIn = (talk: Talk) =>
    concernTasks(talk.concern, law, talk.facts()).find((task) => task.step === step);

  it(`is a task of one post by ${day}, with its article`, () => {
    const task = taskIn(from());
    expect(task).toMatchObject({
      kind: 'concern',
      post,
      dueDate: day,
      mark: 'X',
      instrument: 'Pilotage',
    });
    expect(task?.article).not.toBe('');
    expect(task?.commands.length).toBeGreaterThan(0);
  });

  it('rings before, at and after its due date; state, version and handler stay', () => {
    const talk = from();
    const { rungs: _, ...before } = talk.concern;
    const rang = talk
      .until('2027-06-30 09:00')
      .filter(({ body }) => (body as { step: string }).step.endsWith(`/${step}`));
    const kinds = new Set(rang.map(({ body }) => (body as { kind: string }).kind));
    expect([...kinds].sort()).toEqual(['due', 'escalation', 'overdue', 'reminder']);
    const { rungs: _after, ...after } = talk.concern;
    expect(after).toEqual(before);
    expect(taskIn(talk)).toBeDefined();
  });
});

it('[M65] every step rings once, under a name of its own', () => {
  const talk = harmed();
  const rang = talk.until('2026-12-31 09:00').map(({ clock }) => clock);
  expect(new Set(rang).size).toBe(rang.length);
  expect(talk.until('2026-12-31 09:00')).toEqual([]);
  expect((nextConcernRing(talk.concern, law)?.rung.at ?? '') > local('2026-12-31 09:00')).toBe(
    true,
  );
});

it('[M65] lateness is told to the list, further up each time, never to the unit itself', () => {
  const talk = raised({ about: [inspector] });
  const told = new Map<string, readonly string[]>();
  for (;;) {
    const ring = nextConcernRing(talk.concern, law);
    if (ring === null || ring.rung.at > local('2026-05-01 09:00')) break;
    told.set(ring.rung.name, toldBy(talk.concern, ring, talk.facts()));
    talk.concern = evolveConcern(talk.concern, concernRang(ring, talk.now));
  }
  expect(told.get('reminder-2')).toEqual([second]);
  expect(told.get('escalation-1')).toHaveLength(3);
  expect(told.get('escalation-3')).toContain('government:monitor');
  expect([...told.values()].flat()).not.toContain(inspector);
  expect([...told.values()].flat().filter((post) => post.startsWith('hoa-lac'))).toEqual([]);
});

it('[M65] a handler who became concerned loses the task to the list', () => {
  const talk = inHand();
  talk.involved = [holderOf(inspector).person];
  const [task] = concernTasks(talk.concern, law, talk.facts());
  expect([task?.post, ...(task?.also ?? [])]).not.toContain(inspector);
  expect(task?.post).toBe(second);
});

it('[M65] the second person is another one than who asked', () => {
  const talk = asked();
  const task = concernTasks(talk.concern, law, talk.facts()).find(
    ({ step }) => step === 'answerOpening',
  );
  expect([task?.post, ...(task?.also ?? [])]).toEqual([
    second,
    'government:supervisor-1',
    'government:supervisor-2',
    auditor,
    'government:monitor',
  ]);
});

it('[M65] another handler goes on with the clock that runs', () => {
  const talk = inHand();
  const due = () => concernDuties(talk.concern, law)[0]?.due.date;
  const before = due();
  talk.until('2026-03-09 09:00');
  talk.does(second, 'AssignConcern', { post: second, reason: 't:r' });
  expect(due()).toBe(before);
});

it('[M65] an anonymous concern that is closed waits for nobody', () =>
  expect(concernDuties(closed({ named: false }).concern, law)).toEqual([]));

it('[M65] a pack that knows a number goes before our own', () => {
  const stated = {
    ...concernRules['concern.acknowledge'],
    value: 1,
    instrument: 'I',
    article: 'Art. 1',
    mark: 'V' as const,
  };
  const pack = { ...law.pack, rules: { ...law.pack.rules, 'concern.acknowledge': stated } };
  expect(concernLaw({ ...law, pack }).pack.rules['concern.acknowledge']).toBe(stated);
  expect(concernTasks(raised().concern, { ...law, pack }, raised().facts())[0]).toMatchObject({
    dueDate: '2026-03-03',
    mark: 'V',
    article: 'Art. 1',
  });
});
