/** test: agencies asked in two turns and answering: entries, state, desks and notices (M76, M80). */
import { chronicle } from '../support/chronicle';
import { inConsultation } from '../support/routes';

const secretary = 'hoa-lac:secretary';
const head = 'hoa-lac:head';
const justice = 'an-binh.justice:head';
const ask = (...units: readonly string[]) => ({ units, question: 'text:question' });
const answer = (n: number, position = 'for', number: string | null = null) => ({
  ...{ matter: `consultation-${n}`, position, number, text: 'text:answer' },
});

chronicle('three agencies, one of them silent', inConsultation, [
  {
    when: 'one unknown unit stops the whole question',
    by: secretary,
    does: 'AskConsultation',
    with: ask('an-binh.justice', 'nowhere'),
    refused: ['NO_SUCH_UNIT', { unit: 'nowhere' }],
  },
  {
    when: 'two agencies are asked, each once',
    by: secretary,
    does: 'AskConsultation',
    with: ask('an-binh.justice', 'an-binh.transport', 'an-binh.justice'),
    emits: [
      [
        'ConsultationAsked',
        { matter: 'consultation-1', unit: 'an-binh.justice', question: 'text:question' },
      ],
      [
        'ConsultationAsked',
        { matter: 'consultation-2', unit: 'an-binh.transport', question: 'text:question' },
      ],
    ],
    changes: {
      'matters.consultation-1': {
        id: 'consultation-1',
        kind: 'consultation',
        state: 'asked',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { unit: 'an-binh.justice', question: 'text:question', answer: null },
      },
      'matters.consultation-2': {
        id: 'consultation-2',
        kind: 'consultation',
        state: 'asked',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { unit: 'an-binh.transport', question: 'text:question', answer: null },
      },
      'opened.consultation': 2,
    },
    asks: [
      'consultation-1 answerConsultation: an-binh.justice:head until 2026-03-09 (consultation.reply) AnswerConsultation',
      'consultation-2 answerConsultation: an-binh.transport:head until 2026-03-09 (consultation.reply) AnswerConsultation',
      'main closeConsultation: hoa-lac:secretary until 2026-03-10 (consultation.close) CloseConsultation, AskConsultation, RequestPartyOpinion',
    ],
    frees: [
      'main closeConsultation: hoa-lac:secretary until 2026-03-03 (consultation.close) CloseConsultation, AskConsultation, RequestPartyOpinion',
    ],
    tells: ['an-binh.justice:head', 'an-binh.transport:head'],
  },
  {
    when: 'with one of them a third is not asked again',
    at: '2026-03-03 09:00',
    by: head,
    does: 'AskConsultation',
    with: ask('tan-lap', 'an-binh.transport'),
    refused: ['UNIT_ALREADY_ASKED', { unit: 'an-binh.transport' }],
  },
  {
    when: 'a third is asked a day later, with its own term',
    by: head,
    does: 'AskConsultation',
    with: ask('tan-lap'),
    emits: [
      [
        'ConsultationAsked',
        { matter: 'consultation-3', unit: 'tan-lap', question: 'text:question' },
      ],
    ],
    changes: {
      'matters.consultation-3': {
        id: 'consultation-3',
        kind: 'consultation',
        state: 'asked',
        openedAt: '2026-03-03T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { unit: 'tan-lap', question: 'text:question', answer: null },
      },
      'opened.consultation': 3,
    },
    asks: [
      'consultation-3 answerConsultation: tan-lap:head until 2026-03-10 (consultation.reply) AnswerConsultation',
      'main closeConsultation: hoa-lac:secretary until 2026-03-11 (consultation.close) CloseConsultation, AskConsultation, RequestPartyOpinion',
    ],
    frees: [
      'main closeConsultation: hoa-lac:secretary until 2026-03-10 (consultation.close) CloseConsultation, AskConsultation, RequestPartyOpinion',
    ],
    tells: ['tan-lap:head'],
  },
  {
    when: 'an agency answers its own question only',
    by: justice,
    does: 'AnswerConsultation',
    with: answer(2),
    refused: ['NOT_YOURS', { command: 'AnswerConsultation' }],
  },
  {
    when: 'the first answers against',
    at: '2026-03-04 09:00',
    by: justice,
    does: 'AnswerConsultation',
    with: answer(1, 'against', '4/STP'),
    emits: [
      [
        'ConsultationAnswered',
        {
          matter: 'consultation-1',
          position: 'against',
          number: '4/STP',
          text: 'text:answer',
          unit: 'an-binh.justice',
        },
      ],
    ],
    changes: {
      'matters.consultation-1.state': 'answered',
      'matters.consultation-1.closedAt': '2026-03-04T02:00:00.000Z',
      'matters.consultation-1.version': 2,
      'matters.consultation-1.data.answer': {
        body: 'an-binh.justice',
        position: 'against',
        number: '4/STP',
        text: 'text:answer',
        givenAt: '2026-03-04T02:00:00.000Z',
      },
    },
    frees: [
      'consultation-1 answerConsultation: an-binh.justice:head until 2026-03-09 (consultation.reply) AnswerConsultation',
    ],
    tells: ['hoa-lac:secretary', 'hoa-lac:head'],
  },
  {
    when: 'an agency that answered may be asked anew',
    by: secretary,
    does: 'AskConsultation',
    with: ask('an-binh.justice'),
    emits: [
      [
        'ConsultationAsked',
        { matter: 'consultation-4', unit: 'an-binh.justice', question: 'text:question' },
      ],
    ],
    changes: {
      'matters.consultation-4': {
        id: 'consultation-4',
        kind: 'consultation',
        state: 'asked',
        openedAt: '2026-03-04T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { unit: 'an-binh.justice', question: 'text:question', answer: null },
      },
      'opened.consultation': 4,
    },
    asks: [
      'consultation-4 answerConsultation: an-binh.justice:head until 2026-03-11 (consultation.reply) AnswerConsultation',
      'main closeConsultation: hoa-lac:secretary until 2026-03-12 (consultation.close) CloseConsultation, AskConsultation, RequestPartyOpinion',
    ],
    frees: [
      'main closeConsultation: hoa-lac:secretary until 2026-03-11 (consultation.close) CloseConsultation, AskConsultation, RequestPartyOpinion',
    ],
    tells: ['an-binh.justice:head'],
  },
]);
