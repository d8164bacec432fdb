/** test: questions by tables: who asks and answers, by which day, postponed how far, gathered from what, asked again. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  head,
  matter,
  owner,
  stateOf,
  superiorHead,
  supervisor,
  vacate,
} from '../support/alive';
import { desks } from '../support/desks';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { allBut, doors, keeps, shared, tellings } from '../support/tables';

const Q = 'question-1';
const council = 'hoa-lac:electedBody';
const auditor = 'government:auditor';
const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const finance = 'an-binh:finance';
const openedAt = '2026-03-02T02:00:00.000Z';
const wanted = { asker: null, question: 'text:how-many', number: '4/CH', answerBy: null };
const figure = { indicator: 'onTime', value: 81, on: '2026-03-02' };
const gathering = { matter: Q, figures: [figure], documents: [], note: 'text:counted' };
const answer = { matter: Q, answer: 'text:81', number: null, withoutDataReasons: null };
const later = { matter: Q, until: '2026-03-20', reasons: 'text:counting' };
const enough = { matter: Q, satisfied: true, remark: null };
const more = { matter: Q, satisfied: false, remark: 'text:why' };
const begun = shared(alive);
const asked = shared(() => begun().does(council, 'AskQuestion', wanted));
const gathered = shared(() => asked().does(secretary, 'GatherAnswerData', gathering));
const postponed = shared(() => asked().does(head, 'PostponeAnswer', later));
const answered = shared(() =>
  gathered().until('2026-03-03 09:00').does(head, 'AnswerQuestion', answer),
);
const settled = shared(() => answered().does(council, 'SettleQuestion', enough));
const again = shared(() =>
  answered().until('2026-03-04 09:00').does(council, 'SettleQuestion', more),
);
const living = allBut('ARCHIVED');

doors([
  {
    ...{ command: 'AskQuestion', life: begun, post: council, payload: wanted, stages: living },
    posts: [council, auditor, clerk],
  },
  {
    ...{ command: 'GatherAnswerData', life: asked, post: secretary, payload: gathering },
    ...{ posts: [secretary, owner, finance, supervisor], stages: living },
  },
  {
    ...{ command: 'AnswerQuestion', life: gathered, post: head, payload: answer },
    ...{ posts: [head, superiorHead], stages: living },
  },
  {
    ...{ command: 'PostponeAnswer', life: asked, post: head, payload: later },
    ...{ posts: [head, superiorHead], stages: living },
  },
  {
    ...{ command: 'SettleQuestion', life: answered, post: council, payload: enough },
    ...{ posts: [council, auditor, clerk], stages: living },
  },
]);

desks([
  {
    ...{ when: 'it is asked', life: asked, matter: Q, step: 'answerQuestion', post: head },
    ...{ rule: 'question.answer', due: '2026-03-16' },
    commands: ['AnswerQuestion', 'PostponeAnswer'],
  },
  {
    ...{ when: 'it is postponed', life: postponed, matter: Q, step: 'answerQuestion', post: head },
    ...{ rule: 'question.answer', due: '2026-03-20' },
    commands: ['AnswerQuestion', 'PostponeAnswer'],
  },
  {
    ...{ when: 'it is answered', life: answered, matter: Q, step: 'settleQuestion' },
    ...{ post: council, rule: 'question.settle', due: '2026-03-17', commands: ['SettleQuestion'] },
  },
  {
    ...{ when: 'it is asked again', life: again, matter: Q, step: 'answerQuestion', post: head },
    ...{ rule: 'question.answer', due: '2026-03-18' },
    commands: ['AnswerQuestion', 'PostponeAnswer'],
  },
]);

tellings([
  ['QuestionAsked', asked, [head, secretary, owner]],
  ['AnswerDataGathered', gathered, [head]],
  ['AnswerPostponed', postponed, [council, superiorHead]],
  ['QuestionAnswered', answered, [council, owner, superiorHead]],
  ['QuestionSettled', settled, [head, secretary, owner]],
  ['QuestionSettled', again, [head, secretary, owner]],
]);

const data = {
  ...{ post: council, asker: holderOf(council).person, since: openedAt, answerBy: null },
  ...{ postponed: false, figures: [], documents: [] },
};
const inMarch = (day: number) => `2026-03-0${day}T02:00:00.000Z`;
keeps(Q, 'question', openedAt, [
  ['asked', asked, { state: 'asked', version: 1, closedAt: null, data }],
  [
    'asked with a day',
    () => begun().does(auditor, 'AskQuestion', { ...wanted, answerBy: '2026-03-06' }),
    {
      ...{ state: 'asked', version: 1, closedAt: null },
      data: {
        ...{ ...data, answerBy: '2026-03-06' },
        ...{ post: auditor, asker: holderOf(auditor).person },
      },
    },
  ],
  [
    'gathered',
    gathered,
    { state: 'asked', version: 2, closedAt: null, data: { ...data, figures: [figure] } },
  ],
  [
    'postponed',
    postponed,
    {
      ...{ state: 'asked', version: 2, closedAt: null },
      data: { ...data, answerBy: '2026-03-20', postponed: true },
    },
  ],
  [
    'answered',
    answered,
    { state: 'answered', version: 3, closedAt: null, data: { ...data, since: inMarch(3) } },
  ],
  ['settled', settled, { state: 'settled', version: 4, closedAt: inMarch(3), data: {} }],
  [
    'asked again',
    again,
    { state: 'asked', version: 4, closedAt: null, data: { ...data, since: inMarch(4) } },
  ],
]);

describe('who asks', () => {
  const tries = (post: string, change: object) =>
    codeOf(begun().tries(post, 'AskQuestion', { ...wanted, ...change }));

  it.each([
    [council, null, null],
    [auditor, null, null],
    [clerk, null, 'ASKER_NEEDED'],
    [clerk, 'text:deputy', null],
    [council, 'text:deputy', null],
  ])('%s, naming %s: %s', (post, asker, code) => expect(tries(post, { asker })).toBe(code));

  it.each([
    ['2026-03-01', 'DATE_PASSED'],
    ['2026-03-02', null],
    ['2026-12-31', null],
  ])('for %s: %s', (answerBy, code) => expect(tries(council, { answerBy })).toBe(code));

  it.each([
    ['2026-03-06', '2026-03-06'],
    ['2026-03-07', '2026-03-09'],
    ['2026-04-27', '2026-04-28'],
  ])('an answer wanted by %s is due on %s, a working day', (answerBy, due) =>
    expect(
      dateOf(begun().does(council, 'AskQuestion', { ...wanted, answerBy }), 'answerQuestion'),
    ).toBe(due),
  );

  it('the clerk who stands in for a vacant desk has to name who asked: the head does', () => {
    const life = vacate(alive(), clerk);
    expect(codeOf(life.tries(head, 'AskQuestion', wanted))).toBe('ASKER_NEEDED');
    expect(life.tries(head, 'AskQuestion', { ...wanted, asker: 'text:deputy' })).toBeNull();
    expect(codeOf(life.tries(head, 'AnswerQuestion', { ...answer, withoutDataReasons: 't' }))).toBe(
      'ASKER_DOES_NOT_ANSWER',
    );
  });
});

describe('what an answer rests on', () => {
  const tries = (change: object, life = asked()) =>
    life.tries(secretary, 'GatherAnswerData', { ...gathering, ...change });

  it.each([
    [{ figures: [{ ...figure, on: '2026-03-02' }] }, null, null],
    [{ figures: [{ ...figure, value: null }] }, null, null],
    [{ figures: [{ ...figure, on: '2026-03-03' }] }, 'FIGURE_FROM_FUTURE', { on: '2026-03-03' }],
    [{ figures: [] }, 'ANSWER_DATA_EMPTY', {}],
    [
      { figures: [figure, { ...figure, indicator: 'x' }] },
      'FIGURE_OF_NO_INDICATOR',
      { indicator: 'x' },
    ],
    [{ documents: [Q] }, 'PAPER_NOT_IN_FILE', { document: Q }],
    [{ figures: [], documents: ['document-7'] }, 'PAPER_NOT_IN_FILE', { document: 'document-7' }],
  ])('%j: %s', (change, code, params) => {
    const refusal = tries(change);
    expect([codeOf(refusal), refusal?.params ?? null]).toEqual([code, params]);
  });

  it('is what was gathered last, and frozen in the answer', () => {
    const newer = { ...figure, value: 85 };
    const life = gathered()
      .does(finance, 'GatherAnswerData', { ...gathering, figures: [newer] })
      .does(head, 'AnswerQuestion', answer);
    expect(bodyOf(life, 'QuestionAnswered')).toEqual({
      ...answer,
      ...{ figures: [newer], documents: [] },
    });
    expect(matter(life, Q)?.data).toMatchObject({ figures: [], documents: [] });
  });

  it('reasons for an answer without data are kept beside data as well', () => {
    const both = { ...answer, withoutDataReasons: 'text:partly' };
    expect(bodyOf(gathered().does(head, 'AnswerQuestion', both), 'QuestionAnswered')).toMatchObject(
      { withoutDataReasons: 'text:partly', figures: [figure] },
    );
  });
});

describe('how far an answer is put off', () => {
  const tries = (until: string, life: Life) =>
    life.tries(head, 'PostponeAnswer', { ...later, until });

  it.each([
    ['2026-03-15', 'POSTPONED_TOO_FAR'],
    ['2026-03-16', 'POSTPONED_TOO_FAR'],
    ['2026-03-17', null],
    ['2026-03-30', null],
    ['2026-03-31', 'POSTPONED_TOO_FAR'],
  ])('to %s: %s', (until, code) => expect(codeOf(tries(until, asked()))).toBe(code));

  it('says from when to when it could be', () =>
    expect(tries('2026-04-30', asked())?.params).toEqual({
      ...{ due: '2026-03-16', latest: '2026-03-30' },
    }));

  it.each([
    ['2026-03-16 16:59', null],
    ['2026-03-16 17:00', null],
    ['2026-03-16 17:01', 'ANSWER_OVERDUE'],
    ['2026-03-17 09:00', 'ANSWER_OVERDUE'],
  ])('asked for on %s: %s', (time, code) =>
    expect(codeOf(tries('2026-03-20', asked().until(time)))).toBe(code),
  );

  it('counts from the day that the asker wanted, and that it was put off is said first', () => {
    const life = begun().does(council, 'AskQuestion', { ...wanted, answerBy: '2026-03-06' });
    expect(codeOf(tries('2026-03-20', life))).toBe(null);
    expect(codeOf(tries('2026-03-25', life.until('2026-03-27 09:00')))).toBe('POSTPONED_BEFORE');
  });

  it('asked again it may be put off once more', () => {
    const life = postponed()
      .does(head, 'AnswerQuestion', { ...answer, withoutDataReasons: 'text:none' })
      .does(council, 'SettleQuestion', more);
    expect(dateOf(life, 'answerQuestion')).toBe('2026-03-16');
    expect(tries('2026-03-20', life)).toBeNull();
  });
});

describe('who is satisfied', () => {
  it.each([
    [council, true, null, null],
    [council, true, 'text:thanks', null],
    [council, false, 'text:why', null],
    [council, false, null, 'WHAT_IS_STILL_ASKED'],
    [auditor, true, null, 'ONLY_THE_ASKER'],
    [clerk, true, null, 'ONLY_THE_ASKER'],
  ])('%s says %s with the remark %s: %s', (post, satisfied, remark, code) =>
    expect(codeOf(answered().tries(post, 'SettleQuestion', { matter: Q, satisfied, remark }))).toBe(
      code,
    ),
  );

  it.each([
    [secretary, 'GatherAnswerData', gathering],
    [head, 'AnswerQuestion', answer],
    [head, 'PostponeAnswer', later],
    [council, 'SettleQuestion', enough],
  ])('after it is settled nothing more is done: %s %s', (post, command, payload) =>
    expect(codeOf(settled().tries(post, command, payload))).toBe('WRONG_STATE'),
  );
});

it('two questions side by side: the figures of one are not those of the other', () => {
  const life = gathered().does(auditor, 'AskQuestion', wanted);
  const second = { ...answer, matter: 'question-2' };
  expect(codeOf(life.tries(head, 'AnswerQuestion', second))).toBe('DATA_BEHIND_ANSWER_MISSING');
  life.does(head, 'AnswerQuestion', answer);
  expect([stateOf(life, Q), stateOf(life, 'question-2')]).toEqual(['answered', 'asked']);
  expect(codeOf(life.tries(council, 'SettleQuestion', { ...enough, matter: 'question-2' }))).toBe(
    'WRONG_STATE',
  );
});
