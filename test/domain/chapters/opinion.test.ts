/** Opinions: asked of a unit and answered, or silent; silence is silence, never consent. Free opinions are recorded as they come. */
import {
  alive,
  bodyOf,
  codeOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  owner,
  program,
  proposer,
  stateOf,
  supervisor,
  told,
} from '../support/alive';
import type { Life } from '../support/life';

const O = 'opinion-1';
const justice = 'an-binh.justice:head';
const question = { unit: 'an-binh.justice', question: 'text:lawful?', about: null };
const asked = (life: Life = alive()): Life => life.does(head, 'AskOpinion', question);
const reply = { matter: O, position: 'conditional', text: 'text:if', number: '12/STP' };
const free = {
  organisation: 'text:association',
  position: 'against',
  text: 'text:no',
  number: null,
  issuedOn: null,
  about: null,
};

describe('an opinion asked for', () => {
  it('[M50] [M76] is the task of the head of the unit asked, who answers', () => {
    const life = asked();
    expect(life.task('answerOpinion')).toMatchObject({
      post: justice,
      dueDate: '2026-03-09',
      rule: 'opinion.reply',
    });
    life.does(justice, 'AnswerOpinion', reply);
    expect(matter(life, O)).toMatchObject({
      state: 'answered',
      closedAt: life.now,
      data: { position: 'conditional' },
    });
    expect(life.tasks.map((task) => task.step)).not.toContain('answerOpinion');
  });

  it('may be about one matter of the pilot', () => {
    const life = asked().does(owner, 'AskOpinion', { ...question, about: O });
    expect(bodyOf(life, 'OpinionAsked')).toMatchObject({ matter: 'opinion-2', about: O });
    expect(codeOf(life.tries(owner, 'AskOpinion', { ...question, about: 'change-7' }))).toBe(
      'NO_SUCH_MATTER',
    );
  });

  it('is asked of a unit that exists, by those who lead the case, before the archive', () => {
    expect(codeOf(alive().tries(head, 'AskOpinion', { ...question, unit: 'atlantis' }))).toBe(
      'NO_SUCH_UNIT',
    );
    expect(codeOf(alive().tries('hoa-lac:clerk', 'AskOpinion', question))).toBe('NOT_YOURS');
    expect(codeOf(alive({ stage: 'ARCHIVED' }).tries(head, 'AskOpinion', question))).toBe(
      'WRONG_STAGE',
    );
    expect(codeOf(asked().tries('an-binh:head', 'AnswerOpinion', reply))).toBe('NOT_YOURS');
    expect(
      codeOf(asked().does(justice, 'AnswerOpinion', reply).tries(justice, 'AnswerOpinion', reply)),
    ).toBe('WRONG_STATE');
  });
});

describe('silence', () => {
  const silence = { matter: O };

  it('is not recorded while there is time to answer; from a source it is taken as told', () => {
    expect(asked().tries(head, 'RecordSilence', silence)).toMatchObject({
      code: 'STILL_IN_TIME',
      params: { due: '2026-03-09T10:00:00.000Z' },
    });
    expect(asked(told()).tries(program, 'RecordSilence', silence)).toBeNull();
  });

  it('[M76] is recorded by a person after the term, and is no opinion', () => {
    const life = asked().until('2026-03-09 17:30');
    expect(life.rungsOf('answerOpinion')).toEqual(['reminder-1', 'reminder-2', 'due', 'overdue']);
    expect(stateOf(life, O)).toBe('asked');
    expect(life.task('recordSilence')).toMatchObject({
      post: 'hoa-lac:secretary',
      rule: 'opinion.silence',
      dueDate: '2026-03-12',
    });
    life.does('hoa-lac:secretary', 'RecordSilence', silence);
    expect(matter(life, O)).toMatchObject({ state: 'silent', data: { position: null } });
    expect(bodyOf(life, 'SilenceRecorded')).toEqual({ matter: O, unit: 'an-binh.justice' });
  });

  it('does not shut the door: a late answer is taken and flagged', () => {
    const life = asked()
      .until('2026-03-10 09:00')
      .does(head, 'RecordSilence', silence)
      .until('2026-04-01 09:00')
      .does(justice, 'AnswerOpinion', reply);
    expect(stateOf(life, O)).toBe('answered');
    expect(lastOf(life, 'OpinionAnswered')?.flags).toEqual(['ANSWERED_LATE']);
  });

  it('is never recorded by a clock, nor by whoever was asked or asked for the pilot', () => {
    const life = asked().until('2026-04-03 12:00');
    expect(life.rungsOf('answerOpinion').slice(-3)).toEqual([
      'escalation-1',
      'escalation-2',
      'escalation-3',
    ]);
    expect(life.rungsOf('recordSilence')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1']),
    );
    expect(
      decidedByClock(life).filter(
        (type) => type.startsWith('Silence') || type.startsWith('Opinion'),
      ),
    ).toEqual([]);
    for (const post of [owner, justice, proposer])
      expect(codeOf(life.tries(post, 'RecordSilence', silence))).toBe('NOT_YOURS');
  });
});

describe('a free opinion', () => {
  it('is recorded at any stage, with the organisation that gave it, and opens no task', () => {
    for (const stage of ['INTAKE', 'RUNNING', 'CLOSED_SUCCESS', 'ARCHIVED'] as const) {
      const life = alive({ stage }).does('hoa-lac:clerk', 'RecordOpinion', free);
      expect(matter(life, O)).toMatchObject({
        state: 'given',
        closedAt: life.now,
        data: { position: 'against' },
      });
      expect(life.pilot.opened['opinion']).toBe(1);
    }
  });

  it('is entered by those who keep the file, about a matter that exists', () => {
    expect(codeOf(alive().tries(owner, 'RecordOpinion', free))).toBe('NOT_YOURS');
    expect(codeOf(alive().tries(supervisor, 'RecordOpinion', { ...free, about: 'change-1' }))).toBe(
      'NO_SUCH_MATTER',
    );
    expect(alive().tries(program, 'RecordOpinion', { ...free, issuedOn: '2026-02-01' })).toBeNull();
  });
});
