/** test: agencies are asked; silence is silence and holds up nothing. */
import {
  formingCouncil,
  inAppraisal,
  inConsultation,
  inReview,
  passed,
  registered,
  submitted,
} from '../support/routes';

const ask = { units: ['an-binh.justice', 'an-binh.transport'], question: 'text:question' };
const answer = {
  matter: 'consultation-1',
  position: 'for',
  number: '12/STP',
  text: 'text:answer',
} as const;
const asked = () => inConsultation().does('hoa-lac:secretary', 'AskConsultation', ask);

describe('asking [M76][M80]', () => {
  test('opens one question to each agency, with a term of its own', () => {
    const life = asked();
    expect(life.pilot.matters).toMatchObject({
      'consultation-1': {
        kind: 'consultation',
        state: 'asked',
        data: { unit: 'an-binh.justice', answer: null },
      },
      'consultation-2': { data: { unit: 'an-binh.transport' } },
    });
    expect(life.tasks.filter((task) => task.step === 'answerConsultation')).toMatchObject([
      { post: 'an-binh.justice:head', dueDate: '2026-03-09', rule: 'consultation.reply' },
      { post: 'an-binh.transport:head', dueDate: '2026-03-09' },
    ]);
  });

  test('a unit named twice is asked once', () => {
    const life = inConsultation().does('hoa-lac:head', 'AskConsultation', {
      ...ask,
      units: ['an-binh.justice', 'an-binh.justice'],
    });
    expect(Object.keys(life.pilot.matters)).toEqual(['consultation-1']);
  });

  test.each([
    ['INTAKE', registered],
    ['COUNCIL_FORMING', formingCouncil],
    ['APPRAISAL', inAppraisal],
  ])('is possible at %s too', (stage, route) => {
    const life = route();
    expect(life.pilot.stage).toBe(stage);
    expect(life.tries(`${life.pilot.unit}:secretary`, 'AskConsultation', ask)).toBeNull();
  });

  test.each([
    [
      'a unit that does not exist',
      () => inConsultation(),
      'hoa-lac:secretary',
      { ...ask, units: ['nowhere'] },
      'NO_SUCH_UNIT',
    ],
    ['a unit whose answer is awaited', asked, 'hoa-lac:secretary', ask, 'UNIT_ALREADY_ASKED'],
    ['by the clerk', () => inConsultation(), 'hoa-lac:clerk', ask, 'NOT_YOURS'],
    ['before registration', () => submitted(), 'hoa-lac:secretary', ask, 'WRONG_STAGE'],
  ])('not %s', (_, route, post, payload, code) => {
    expect(route().tries(post, 'AskConsultation', payload)?.code).toBe(code);
  });
});

describe('answering', () => {
  test('by the head of the agency, or entered by the secretary when it came on paper', () => {
    const life = asked().does('an-binh.justice:head', 'AnswerConsultation', answer);
    life.does('hoa-lac:secretary', 'AnswerConsultation', {
      ...answer,
      matter: 'consultation-2',
      position: 'conditional',
    });
    expect(life.pilot.matters).toMatchObject({
      'consultation-1': {
        state: 'answered',
        data: { answer: { body: 'an-binh.justice', position: 'for', number: '12/STP' } },
      },
      'consultation-2': { state: 'answered', data: { answer: { position: 'conditional' } } },
    });
    expect(life.tasks.filter((task) => task.step === 'answerConsultation')).toEqual([]);
  });

  test.each([
    ['an-binh.transport:head', 'NOT_YOURS', answer],
    ['an-binh.justice:deputy-1', 'NOT_YOURS', answer],
    ['hoa-lac:secretary', 'NO_SUCH_MATTER', { ...answer, matter: 'consultation-9' }],
  ])('not by %s: %s', (post, code, payload) => {
    expect(asked().tries(post, 'AnswerConsultation', payload)?.code).toBe(code);
  });

  test('once; and not by whoever proposed', () => {
    const life = asked().does('an-binh.justice:head', 'AnswerConsultation', answer);
    expect(life.tries('an-binh.justice:head', 'AnswerConsultation', answer)?.code).toBe(
      'WRONG_STATE',
    );
    const own = inConsultation({ proposer: 'hoa-lac:secretary' }).does(
      'hoa-lac:head',
      'AskConsultation',
      ask,
    );
    expect(own.tries('hoa-lac:secretary', 'AnswerConsultation', answer)?.code).toBe(
      'PROPOSER_BARRED',
    );
  });

  test('late: after the closing it is kept beside the silence', () => {
    const life = asked().until('2026-03-10 08:00').does('hoa-lac:secretary', 'CloseConsultation');
    life.does('an-binh.justice:head', 'AnswerConsultation', answer);
    expect(life.pilot.matters['consultation-1']).toMatchObject({
      state: 'answered',
      data: { answer: { position: 'for' } },
    });
    expect(life.pilot.stage).toBe('LEADERSHIP_REVIEW');
  });
});

describe('closing', () => {
  test('silence is recorded as no answer, never as consent, and does not block', () => {
    const life = asked()
      .does('an-binh.justice:head', 'AnswerConsultation', answer)
      .until('2026-03-10 08:00');
    life.does('hoa-lac:secretary', 'CloseConsultation');
    expect(life.pilot.stage).toBe('LEADERSHIP_REVIEW');
    expect(life.pilot.matters['consultation-2']).toMatchObject({
      state: 'silent',
      data: { answer: null },
    });
    expect(life.events.find((event) => event.type === 'ConsultationClosed')?.body).toEqual({
      asked: 2,
      answered: 1,
      silent: ['an-binh.transport'],
    });
  });

  test('not while an agency may still answer', () => {
    expect(asked().tries('hoa-lac:secretary', 'CloseConsultation')).toMatchObject({
      code: 'REPLY_TERM_RUNNING',
      params: { due: '2026-03-09' },
    });
    expect(
      asked()
        .does('an-binh.justice:head', 'AnswerConsultation', answer)
        .does('an-binh.transport:head', 'AnswerConsultation', {
          ...answer,
          matter: 'consultation-2',
        })
        .tries('hoa-lac:secretary', 'CloseConsultation'),
    ).toBeNull();
  });

  test('told from a source, the day does not matter', () => {
    const life = inConsultation({ told: true }).does('hoa-lac:secretary', 'AskConsultation', ask);
    expect(life.tries('hoa-lac:secretary', 'CloseConsultation')).toBeNull();
  });

  test('opens the ballot of the leadership', () => {
    const { ballot } = inReview().pilot.approval;
    expect(ballot).toMatchObject({ kind: 'leadership', closed: false, exclusions: [] });
    expect(ballot?.seats.map((seat) => seat.post)).toEqual([
      'hoa-lac:head',
      'hoa-lac:deputy-1',
      'hoa-lac:deputy-2',
    ]);
  });

  test('is the secretary’s, at its stage', () => {
    expect(inConsultation().tries('hoa-lac:head', 'CloseConsultation')?.code).toBe('NOT_YOURS');
    expect(passed().tries('hoa-lac:secretary', 'CloseConsultation')?.code).toBe('WRONG_STAGE');
  });

  test('is a task after the last term to answer; left undone, nothing goes on by itself', () => {
    expect(inConsultation().task('closeConsultation')).toMatchObject({
      post: 'hoa-lac:secretary',
      dueDate: '2026-03-03',
    });
    const life = asked();
    expect(life.task('closeConsultation')?.dueDate).toBe('2026-03-10');
    life.until('2026-03-31 18:00');
    expect(life.rungsOf('answerConsultation')).toEqual(
      expect.arrayContaining(['reminder-1', 'overdue', 'escalation-1']),
    );
    expect(life.rungsOf('closeConsultation')).toContain('overdue');
    expect(life.pilot.stage).toBe('CONSULT');
  });
});
