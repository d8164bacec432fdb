/** test: what a concern refuses, with which word and in which order, state by state; and what each person is offered. */
import type { ConcernCommandName } from '../../../domain/concern/commands';
import { speaker } from '../../../domain/concern/commands';
import { allowedInConcern, decideConcern } from '../../../domain/concern/decide';
import type { ConcernActor } from '../../../domain/concern/decide';
import { holderOf } from '../support/life';
import type { Talk } from './support';
import {
  Talk as NewTalk,
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
  raised,
  second,
} from './support';

const states = { raised, acknowledged, classified, inHand, concluded, closed };
type State = keyof typeof states;
const lives: Readonly<Record<string, () => Talk>> = { none: () => new NewTalk(), ...states };

/** The answer, whole; `null`: accepted. */
function answer(
  talk: Talk,
  actor: ConcernActor,
  name: string,
  payload: object = {},
  matter: number | undefined = talk.concern.version,
) {
  const basedOn = matter === undefined ? {} : { basedOn: { matter } };
  const decided = decideConcern(
    talk.concern,
    { id: 'x', name, actor, payload, ...basedOn },
    talk.facts(),
  );
  return decided.refused ? decided : null;
}
const codeOf = (talk: Talk, who: string, name: string, payload: object = {}) =>
  answer(talk, who === byCode ? speaker : holderOf(who), name, payload)?.code ?? 'ok';

const told = { result: 'partly', reasons: 't:r', told: 't:t' };
const referred = { pilot: 'p', as: 'abuse', command: 'c', reasons: 't:r' };
const harm = { retaliation: 'retaliation-1', answer: 'protected', reasons: 't:r' };
const agreed = { opening: 'opening-1', approved: true, reason: 't:r' };
const no = 'CONCERN_STATE';
const nobody = 'NOT_YOURS';
/** Raised, acknowledged, classified, in hand, concluded, closed. */
const table: readonly (readonly [ConcernCommandName, string, object, readonly string[]])[] = [
  ['RaiseConcern', byCode, facts.raise, [no, no, no, no, no, no]],
  ['RaiseConcern', inspector, facts.raise, Array.from({ length: 6 }, () => nobody)],
  ['AcknowledgeConcern', auditor, {}, ['ok', no, no, no, no, no]],
  ['AcknowledgeConcern', byCode, {}, Array.from({ length: 6 }, () => nobody)],
  ['ClassifyConcern', second, facts.class, [no, 'ok', 'ok', 'ok', no, no]],
  ['AssignConcern', second, facts.assign, [no, no, 'ok', 'ok', no, no]],
  ['AskSpeaker', inspector, {}, [nobody, nobody, nobody, 'ok', no, no]],
  ['AskSpeaker', second, {}, Array.from({ length: 6 }, () => nobody)],
  ['AnswerByCode', byCode, {}, ['ok', 'ok', 'ok', 'ok', 'ok', no]],
  ['ReportRetaliation', byCode, {}, ['ok', 'ok', 'ok', 'ok', 'ok', 'ok']],
  ['AnswerRetaliation', auditor, harm, Array.from({ length: 6 }, () => 'NO_SUCH_RETALIATION')],
  ['RequestOpening', inspector, {}, [nobody, nobody, nobody, 'ok', 'ok', no]],
  ['AnswerOpening', second, agreed, Array.from({ length: 6 }, () => 'NO_SUCH_OPENING')],
  ['ReferConcern', inspector, referred, [nobody, nobody, nobody, 'ok', 'ok', no]],
  ['ReferConcern', auditor, referred, Array.from({ length: 6 }, () => nobody)],
  ['ConcludeConcern', inspector, told, [nobody, nobody, nobody, 'ok', no, no]],
  ['CloseConcern', inspector, {}, [nobody, nobody, nobody, no, 'ok', no]],
  ['CloseConcern', second, {}, Array.from({ length: 6 }, () => nobody)],
  ['EraseIdentity', byCode, {}, ['ok', 'ok', 'ok', 'ok', 'ok', 'ok']],
  [
    ...(['EraseIdentity', second, {}] as const),
    [...Array.from({ length: 5 }, () => 'ERASE_WHEN_CLOSED'), 'ok'],
  ],
];
test.each(table)('[M65] %s by %s, state by state', (name, who, payload, codes) =>
  expect(Object.values(states).map((at) => codeOf(at(), who, name, payload))).toEqual(codes),
);

describe('[M65] the order of the questions', () => {
  const old = (talk: Talk) => talk.concern.version - 1;
  test.each<[string, () => Talk, string, string, number | null, object]>([
    [
      'whether it is there',
      lives['none']!,
      second,
      'ClassifyConcern',
      null,
      { code: 'NO_SUCH_CONCERN' },
    ],
    ['who, before the state', raised, 'hoa-lac:head', 'CloseConcern', null, { code: nobody }],
    ['the state, before the version', raised, second, 'ClassifyConcern', null, { code: no }],
    [
      'a version at all',
      acknowledged,
      second,
      'ClassifyConcern',
      null,
      { code: 'VERSION_REQUIRED', params: { of: 'matter' } },
    ],
    [
      'the newest version',
      acknowledged,
      second,
      'ClassifyConcern',
      1,
      { code: 'STALE', params: { seen: 1, current: 2 } },
    ],
    [
      'not one to come',
      acknowledged,
      second,
      'ClassifyConcern',
      3,
      { code: 'STALE', params: { seen: 3, current: 2 } },
    ],
  ])('asks %s', (_, at, who, name, seen, refusal) => {
    const decision = decideConcern(
      at().concern,
      {
        ...{ id: 'x', name, actor: holderOf(who), payload: {} },
        ...(seen === null ? {} : { basedOn: { matter: seen } }),
      },
      at().facts(),
    );
    expect(decision).toMatchObject({ refused: true, ...refusal });
  });

  test.each([
    'AcknowledgeConcern',
    'AskSpeaker',
    'RequestOpening',
    'ReferConcern',
    'EraseIdentity',
  ])('%s is no decision on a text: an older version does', (name) => {
    const at = name === 'AcknowledgeConcern' ? raised : name === 'EraseIdentity' ? closed : inHand;
    const talk = at();
    expect(answer(talk, holderOf(inspector), name, referred, old(talk))).toBeNull();
  });

  test.each<[ConcernCommandName, () => Talk, object]>([
    ['AssignConcern', classified, facts.assign],
    ['ConcludeConcern', inHand, told],
    ['CloseConcern', concluded, {}],
    ['AnswerOpening', asked, agreed],
  ])('%s names the newest version', (name, at, payload) => {
    const talk = at();
    const who = holderOf(name === 'AnswerOpening' ? second : inspector);
    expect(answer(talk, who, name, payload, old(talk))?.code).toBe('STALE');
    expect(answer(talk, who, name, payload)).toBeNull();
  });
});

describe('[M65] what is named and not found is said', () => {
  const refused = (talk: Talk, who: string, name: string, payload: object) =>
    answer(talk, who === byCode ? speaker : holderOf(who), name, payload);
  const params = (code: string, more: object) => ({ refused: true, code, params: more });
  test.each<[() => Talk, string, string, object, object]>([
    [
      lives['none']!,
      byCode,
      'RaiseConcern',
      { ...facts.raise, unit: 'x' },
      params('NO_SUCH_UNIT', { unit: 'x' }),
    ],
    [
      lives['none']!,
      byCode,
      'RaiseConcern',
      { ...facts.raise, about: ['hoa-lac:head', 'x'] },
      params('NO_SUCH_POST_NAMED', { post: 'x' }),
    ],
    [
      classified,
      second,
      'AssignConcern',
      { post: 'hoa-lac:head', reason: 't' },
      params('HANDLER_CONCERNED', { post: 'hoa-lac:head' }),
    ],
    [
      classified,
      second,
      'AssignConcern',
      { post: 'an-binh:head', reason: 't' },
      params('NOT_LISTED', { post: 'an-binh:head' }),
    ],
    [
      asked,
      second,
      'AnswerOpening',
      { ...agreed, opening: 'opening-2' },
      params('NO_SUCH_OPENING', { opening: 'opening-2' }),
    ],
    [
      raised,
      second,
      'AnswerRetaliation',
      harm,
      params('NO_SUCH_RETALIATION', { retaliation: 'retaliation-1' }),
    ],
    [raised, second, 'Unknown', {}, params('UNKNOWN_COMMAND', { command: 'Unknown' })],
  ])('%#', (at, who, name, payload, expected) =>
    expect(refused(at(), who, name, payload)).toEqual(expected),
  );

  test('a retaliation is answered once; the next has the next number', () => {
    const talk = raised()
      .does(byCode, 'ReportRetaliation', { facts: 't:f' })
      .does(second, 'AnswerRetaliation', harm);
    expect(codeOf(talk, auditor, 'AnswerRetaliation', harm)).toBe('NO_SUCH_RETALIATION');
    talk.does(byCode, 'ReportRetaliation', { facts: 't:f' });
    const next = { ...harm, retaliation: 'retaliation-2' };
    expect(codeOf(talk, auditor, 'AnswerRetaliation', next)).toBe('ok');
  });

  test('a declined opening needs no identity any more; the next one has the next number', () => {
    const erased = asked().does(byCode, 'EraseIdentity');
    expect(codeOf(erased, second, 'AnswerOpening', { ...agreed, approved: false })).toBe('ok');
    expect(codeOf(erased, second, 'AnswerOpening', agreed)).toBe('NO_IDENTITY');
    const again = asked()
      .does(second, 'AnswerOpening', { ...agreed, approved: false })
      .does(inspector, 'RequestOpening', { reason: 't:n' });
    expect(again.concern.openings.map(({ id, state }) => [id, state])).toEqual([
      ['opening-1', 'declined'],
      ['opening-2', 'asked'],
    ]);
  });

  test('the handler before is kept when another takes over', () => {
    const talk = inHand().does(inspector, 'AssignConcern', { post: second, reason: 't:r' });
    expect(talk.events.at(-1)?.body).toEqual({ post: second, reason: 't:r', before: inspector });
    expect(codeOf(talk, inspector, 'ConcludeConcern', told)).toBe(nobody);
    expect(codeOf(talk, second, 'ConcludeConcern', told)).toBe('ok');
  });
});

describe('[M65] what is offered', () => {
  const offered = (talk: Talk, post: string): string =>
    allowedInConcern(talk.concern, holderOf(post), talk.facts()).join(' ');
  test.each<[State, string, string]>([
    ['raised', 'AcknowledgeConcern', 'AcknowledgeConcern'],
    ['acknowledged', 'ClassifyConcern', 'ClassifyConcern'],
    ['classified', 'ClassifyConcern AssignConcern', 'ClassifyConcern AssignConcern'],
    [
      'inHand',
      'ClassifyConcern AssignConcern AskSpeaker RequestOpening ReferConcern ConcludeConcern',
      'ClassifyConcern AssignConcern',
    ],
    ['concluded', 'RequestOpening ReferConcern CloseConcern', ''],
    ['closed', 'EraseIdentity', 'EraseIdentity'],
  ])('%s: the handler %s; another of the list %s', (state, handler, other) => {
    const talk = states[state]();
    expect([offered(talk, inspector), offered(talk, second)]).toEqual([handler, other]);
    for (const post of ['hoa-lac:head', 'hoa-lac:cadre-1', 'an-binh:head'])
      expect(offered(talk, post)).toBe('');
  });

  test('to somebody who became concerned, or who does not hold the post: nothing', () => {
    const talk = inHand();
    const { person } = holderOf(auditor);
    expect(allowedInConcern(talk.concern, { person, post: inspector }, talk.facts())).toEqual([]);
    expect(allowedInConcern(talk.concern, { person, post: null }, talk.facts())).toEqual([]);
    talk.involved = [holderOf(inspector).person];
    expect(offered(talk, inspector)).toBe('');
  });
});
