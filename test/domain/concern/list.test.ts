/** test: who keeps the list, who is told when a step rings, and when it rings, hour by hour [M65]. */
import { directoryOf } from '../../../domain/directory';
import type { DirectoryData } from '../../../domain/directory';
import {
  concernDuties,
  isConcernOverdue,
  postsOfConcernDuty,
  remindConcernAt,
  toldBy,
} from '../../../domain/concern/duties';
import {
  handlersOf,
  involvedIn,
  isConcerned,
  levelsAbove,
  mayHandle,
} from '../../../domain/concern/people';
import { alivePilot } from '../support/alive';
import { directory, holderOf, local } from '../support/life';
import type { Talk } from './support';
import {
  acknowledged,
  asked,
  auditor,
  byCode,
  inHand,
  inspector,
  law,
  raised,
  second,
} from './support';

const now = raised().now;
const above = ['government:supervisor-1', 'government:supervisor-2', auditor, 'government:monitor'];
const vacant = (...posts: readonly string[]): DirectoryData => ({
  ...directory.data,
  holdings: directory.data.holdings.filter(({ post }) => !posts.includes(post)),
});
const handlers = (
  unit: string,
  data: DirectoryData = directory.data,
  about: readonly string[] = [],
) =>
  handlersOf({ unit, about }, { directory: directoryOf(data), now, involved: [] }).map(
    ({ id }) => id,
  );

it.each<[string, readonly string[]]>([
  ['hoa-lac', ['an-binh', 'government', 'assembly']],
  ['an-binh', ['government', 'assembly']],
  ['government', ['assembly']],
  ['assembly', []],
  ['nowhere', []],
])('above %s stand %j', (unit, levels) => expect(levelsAbove(directory, unit)).toEqual(levels));

it('units in a circle come to an end', () => {
  const units = directory.data.units.map((unit) =>
    unit.id === 'an-binh' ? { ...unit, superior: 'hoa-lac' } : unit,
  );
  expect(levelsAbove(directoryOf({ ...directory.data, units }), 'hoa-lac')).toHaveLength(12);
});

it('a post that nobody holds, or that one of two holders is concerned in, is off the list', () => {
  expect(handlers('hoa-lac', vacant(inspector))).toEqual([second, ...above]);
  const both = directory.data.holdings.concat({
    ...directory.data.holdings[0]!,
    post: inspector,
    person: holderOf('hoa-lac:head').person,
  });
  const data = { ...directory.data, holdings: both };
  expect(handlers('hoa-lac', data)).toEqual([inspector, second, ...above]);
  expect(handlers('hoa-lac', data, ['hoa-lac:head'])).toEqual([second, ...above]);
});

it('whoever holds what it is about at that moment is concerned, and whoever has a part in the pilot', () => {
  const people = { directory, now, involved: ['p-x'] };
  const head = holderOf('hoa-lac:head').person;
  expect(isConcerned({ about: ['hoa-lac:head'] }, head, people)).toBe(true);
  expect(isConcerned({ about: [] }, head, people)).toBe(false);
  expect(isConcerned({ about: [] }, 'p-x', people)).toBe(true);
});

it('a handler acts in the post that is held, and in no other', () => {
  const talk = raised();
  const { person } = holderOf(inspector);
  const may = (post: string | null, who = person) =>
    mayHandle(talk.concern, { person: who, post }, talk.facts());
  expect([may(inspector), may(null), may(second), may(inspector, 'p-x')]).toEqual([
    ...[true, false, false, false],
  ]);
});

it('of the list, whoever decided, watches or owns the pilot has a part in it', () => {
  const posts = { owner: 'hoa-lac:cadre-2', supervisor: inspector };
  expect(involvedIn(alivePilot({ posts }), 'hoa-lac', directory, now)).toEqual([
    holderOf(inspector).person,
  ]);
  expect(involvedIn(alivePilot({ posts }), 'government', directory, now)).toEqual([]);
});

describe('who is told', () => {
  const rung = (kind: 'reminder' | 'due' | 'overdue' | 'escalation', to: string) =>
    ({ name: 'x', kind, at: now, to }) as Parameters<typeof toldBy>[1]['rung'];
  const told = (talk: Talk, kind: Parameters<typeof rung>[0], to = 'head') => {
    const [duty] = concernDuties(talk.concern, law);
    return toldBy(talk.concern, { duty: duty!, rung: rung(kind, to) }, talk.facts());
  };
  it.each(['reminder', 'due', 'overdue'] as const)(
    'a step that is %s: whose it is, alone',
    (kind) => {
      expect(told(raised(), kind)).toEqual([inspector]);
      const other = inHand().does(second, 'AssignConcern', { post: auditor, reason: 't:r' });
      expect(told(other, kind)).toEqual([auditor]);
    },
  );

  it('an escalation: three of the list, then all of it, whoever has it in hand', () => {
    expect(told(inHand(), 'escalation')).toEqual([inspector, second, above[0]]);
    expect(told(inHand(), 'escalation', 'superiorHead')).toEqual([inspector, second, ...above]);
    expect(told(inHand(), 'escalation', 'monitor')).toEqual([inspector, second, ...above]);
  });

  it('the second person is never the first, though they hold two posts', () => {
    const talk = asked();
    const [, duty] = concernDuties(talk.concern, law);
    const mine = holderOf(inspector).person;
    const holdings = directory.data.holdings.map((row) =>
      row.post === second ? { ...row, person: mine } : row,
    );
    talk.data = { ...directory.data, holdings };
    expect(postsOfConcernDuty(talk.concern, duty!, talk.facts())).toEqual(above);
  });

  it('the handler of before loses the task with the post; the list takes it up', () => {
    const talk = inHand();
    talk.data = vacant(inspector);
    const [duty] = concernDuties(talk.concern, law);
    expect(postsOfConcernDuty(talk.concern, duty!, talk.facts())).toEqual([second, ...above]);
  });
});

describe('when it rings', () => {
  it('in the order of the ladder: twice before, on the day, when it is over, and further up', () => {
    const talk = acknowledged();
    const rang = talk
      .until('2026-04-30 09:00')
      .map(({ at, body }) => [(body as { rung: string }).rung, at.slice(0, 10)]);
    expect(rang).toEqual([
      ['reminder-1', '2026-03-04'],
      ['reminder-2', '2026-03-06'],
      ['due', '2026-03-09'],
      ['overdue', '2026-03-09'],
      ['escalation-1', '2026-03-10'],
      ['escalation-2', '2026-03-16'],
      ['escalation-3', '2026-03-30'],
      ['escalation-4', '2026-04-09'],
    ]);
  });

  it('is overdue from the close of its last day', () => {
    const late = (time: string): boolean => {
      const talk = acknowledged();
      talk.until(time);
      return isConcernOverdue(talk.concern, concernDuties(talk.concern, law)[0]!);
    };
    expect(['2026-03-09 16:59', '2026-03-10 09:00'].map(late)).toEqual([false, true]);
  });

  it('reminds first at the first step that lies ahead', () => {
    const [long] = concernDuties(inHand().concern, law);
    const [short] = concernDuties(raised().concern, law);
    expect([long, short].map((duty) => remindConcernAt(duty!, law))).toEqual([
      ...[local('2026-05-04 08:00'), local('2026-03-04 08:00')],
    ]);
  });

  it('each retaliation and each opening has a clock of its own', () => {
    const talk = asked()
      .does(byCode, 'ReportRetaliation', { facts: 't:f' })
      .does(byCode, 'ReportRetaliation', { facts: 't:g' });
    expect(
      concernDuties(talk.concern, law).map(({ matter, step, due, notBy }) => [
        matter,
        step,
        due.date,
        notBy,
      ]),
    ).toEqual([
      ['main', 'concludeConcern', '2026-05-07', null],
      ['retaliation-1', 'answerRetaliation', '2026-03-04', null],
      ['retaliation-2', 'answerRetaliation', '2026-03-04', null],
      ['opening-1', 'answerOpening', '2026-03-05', holderOf(inspector).person],
    ]);
  });
});
