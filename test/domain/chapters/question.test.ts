/** Questions of deputies and auditors: answered by a clock, with the figures and papers that the answer rests on. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  stateOf,
  superiorHead,
} from '../support/alive';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const Q = 'question-1';
const council = 'hoa-lac:electedBody';
const auditor = 'government:auditor';
const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const wanted = { asker: null, question: 'text:how-many', number: '4/CH', answerBy: null };
const figure = { indicator: 'onTime', value: 81, on: '2026-03-01' };
const data = { matter: Q, figures: [figure], documents: [], note: 'text:counted' };
const answer = { matter: Q, answer: 'text:81', number: '8/CV', withoutDataReasons: null };
const postpone = { matter: Q, until: '2026-03-20', reasons: 'text:counting' };
const enough = { matter: Q, satisfied: true, remark: null };

const asked = (post = council, payload: object = wanted): Life =>
  alive().does(post, 'AskQuestion', payload);
const gathered = (): Life => asked().does(secretary, 'GatherAnswerData', data);
const answered = (): Life => gathered().does(head, 'AnswerQuestion', answer);

gates(alive, {
  command: 'AskQuestion',
  post: council,
  payload: wanted,
  wrongPosts: [owner, head, 'hoa-lac:front'],
  wrongStages: ['ARCHIVED'],
});
gates(asked, {
  command: 'GatherAnswerData',
  post: secretary,
  payload: data,
  wrongPosts: [council, clerk],
  wrongStages: ['ARCHIVED'],
  wrongState: 'answered',
});
gates(gathered, {
  command: 'AnswerQuestion',
  post: head,
  payload: answer,
  wrongPosts: [secretary, owner, council],
  wrongStages: ['ARCHIVED'],
  basedOn: 'matter',
  wrongState: 'settled',
});
gates(asked, {
  command: 'PostponeAnswer',
  post: head,
  payload: postpone,
  wrongPosts: [secretary, council],
  wrongStages: ['ARCHIVED'],
  wrongState: 'answered',
});
gates(answered, {
  command: 'SettleQuestion',
  post: council,
  payload: enough,
  wrongPosts: [head, owner],
  wrongStages: ['ARCHIVED'],
  wrongState: 'asked',
});

describe('a question', () => {
  it('[M93] is answered by the head in time, with the data behind the answer', () => {
    const life = asked();
    expect(life.task('answerQuestion')).toMatchObject({
      post: head,
      rule: 'question.answer',
      commands: ['AnswerQuestion', 'PostponeAnswer'],
    });
    expect(dateOf(life, 'answerQuestion')).toBe('2026-03-16');
    life.does(secretary, 'GatherAnswerData', data).does(head, 'AnswerQuestion', answer);
    expect(bodyOf(life, 'QuestionAnswered')).toEqual({
      ...answer,
      figures: [figure],
      documents: [],
    });
    expect(life.task('settleQuestion')).toMatchObject({ post: council, rule: 'question.settle' });
  });

  it('[M93] without data is not answered unless it is said why', () => {
    expect(codeOf(asked().tries(head, 'AnswerQuestion', answer))).toBe(
      'DATA_BEHIND_ANSWER_MISSING',
    );
    expect(
      asked().tries(head, 'AnswerQuestion', { ...answer, withoutDataReasons: 'text:none-kept' }),
    ).toBeNull();
  });

  it('of an auditor is one of its own; on paper it names who asks', () => {
    expect(asked(auditor).task('answerQuestion')?.post).toBe(head);
    expect(codeOf(alive().tries(clerk, 'AskQuestion', wanted))).toBe('ASKER_NEEDED');
    expect(alive().tries(clerk, 'AskQuestion', { ...wanted, asker: 'text:deputy' })).toBeNull();
  });

  it('may say by when, but not by yesterday', () => {
    expect(dateOf(asked(council, { ...wanted, answerBy: '2026-03-06' }), 'answerQuestion')).toBe(
      '2026-03-06',
    );
    expect(
      codeOf(alive().tries(council, 'AskQuestion', { ...wanted, answerBy: '2026-03-01' })),
    ).toBe('DATE_PASSED');
  });

  it('is not answered by whoever asked', () => {
    const own = changed(gathered(), (pilot) => {
      const one = pilot.matters[Q];
      if (one === undefined) throw new Error('no question');
      const mine = { ...(one.data as object), asker: holderOf(head).person };
      return { ...pilot, matters: { ...pilot.matters, [Q]: { ...one, data: mine } } };
    });
    expect(codeOf(own.tries(head, 'AnswerQuestion', answer))).toBe('ASKER_DOES_NOT_ANSWER');
    expect(own.tries(superiorHead, 'AnswerQuestion', answer)).toBeNull();
  });

  it('left alone goes up and is answered by no clock', () => {
    const life = asked().until('2026-05-04 09:00');
    expect(life.rungsOf('answerQuestion')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(stateOf(life, Q)).toBe('asked');
    expect(decidedByClock(life)).not.toContain('QuestionAnswered');
  });
});

describe('the data behind an answer', () => {
  it.each([
    ['nothing', { ...data, figures: [] }, 'ANSWER_DATA_EMPTY'],
    [
      'a figure of no indicator',
      { ...data, figures: [{ ...figure, indicator: 'gdp' }] },
      'FIGURE_OF_NO_INDICATOR',
    ],
    [
      'a figure of tomorrow',
      { ...data, figures: [{ ...figure, on: '2026-03-03' }] },
      'FIGURE_FROM_FUTURE',
    ],
    [
      'a paper that is not in the file',
      { ...data, documents: ['document-1'] },
      'PAPER_NOT_IN_FILE',
    ],
    ['a matter that is no paper', { ...data, documents: [Q] }, 'PAPER_NOT_IN_FILE'],
  ])('are not %s', (_what, payload, code) =>
    expect(codeOf(asked().tries(secretary, 'GatherAnswerData', payload))).toBe(code),
  );

  it('may be a paper of the file, and may be gathered anew; the head must have seen the latest', () => {
    const life = gathered();
    const seen = { matter: life.pilot.matters[Q]?.version ?? 0 };
    life
      .does(secretary, 'AttachDocument', {
        document: 'a'.repeat(64),
        title: 'text:t',
        sort: 'evidence',
        about: Q,
      })
      .does(owner, 'GatherAnswerData', { ...data, figures: [], documents: ['document-1'] });
    expect(codeOf(life.tries(head, 'AnswerQuestion', answer, { basedOn: seen }))).toBe('STALE');
    life.does(head, 'AnswerQuestion', answer);
    expect(bodyOf(life, 'QuestionAnswered')).toMatchObject({
      figures: [],
      documents: ['document-1'],
    });
  });
});

describe('an answer postponed', () => {
  it('moves the clock once, within as long again', () => {
    const life = asked().does(head, 'PostponeAnswer', postpone);
    expect(dateOf(life, 'answerQuestion')).toBe('2026-03-20');
    expect(codeOf(life.tries(head, 'PostponeAnswer', { ...postpone, until: '2026-03-25' }))).toBe(
      'POSTPONED_BEFORE',
    );
  });

  it.each([
    ['to the day itself', '2026-03-16', '2026-03-02 09:00', 'POSTPONED_TOO_FAR'],
    ['too far', '2026-06-01', '2026-03-02 09:00', 'POSTPONED_TOO_FAR'],
    ['when it is overdue', '2026-03-25', '2026-03-18 09:00', 'ANSWER_OVERDUE'],
  ])('%s is refused', (_what, until, now, code) =>
    expect(
      codeOf(
        asked()
          .until(now)
          .tries(head, 'PostponeAnswer', { ...postpone, until }),
      ),
    ).toBe(code),
  );
});

describe('an answer given', () => {
  it('settles the question for the one who asked', () => {
    const life = answered().does(council, 'SettleQuestion', enough);
    expect(matter(life, Q)).toMatchObject({ state: 'settled', data: {} });
    expect(codeOf(answered().tries(auditor, 'SettleQuestion', enough))).toBe('ONLY_THE_ASKER');
  });

  it('that leaves something open says what, and begins a new clock without the old data', () => {
    const more = { ...enough, satisfied: false };
    expect(codeOf(answered().tries(council, 'SettleQuestion', more))).toBe('WHAT_IS_STILL_ASKED');
    const life = answered()
      .until('2026-03-10 09:00')
      .does(council, 'SettleQuestion', { ...more, remark: 'text:why' });
    expect([stateOf(life, Q), dateOf(life, 'answerQuestion')]).toEqual(['asked', '2026-03-24']);
    expect(codeOf(life.tries(head, 'AnswerQuestion', answer))).toBe('DATA_BEHIND_ANSWER_MISSING');
  });
});
