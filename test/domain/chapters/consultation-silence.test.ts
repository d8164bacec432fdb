/** test: agencies silent at the end of the consultation, and one answering after it: entries, state, desks and notices (M76, M80). */
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { inConsultation } from '../support/routes';

const secretary = 'hoa-lac:secretary';
const head = 'hoa-lac:head';
const transport = 'an-binh.transport:head';
const ask = (...units: readonly string[]) => ({ units, question: 'text:question' });
const asked = (): Life =>
  inConsultation()
    .does(secretary, 'AskConsultation', ask('an-binh.transport'))
    .until('2026-03-03 09:00')
    .does(secretary, 'AskConsultation', ask('tan-lap'));
const answer = (n: number, position = 'for', number: string | null = null) => ({
  ...{ matter: `consultation-${n}`, position, number, text: 'text:answer' },
});

chronicle('two agencies, one of them silent', asked, [
  {
    when: 'at the last minute of the last term it is not closed',
    at: '2026-03-10 17:00',
    by: secretary,
    does: 'CloseConsultation',
    refused: ['REPLY_TERM_RUNNING', { due: '2026-03-10' }],
  },
  {
    when: 'an answer on paper clears the first of the two',
    by: secretary,
    does: 'AnswerConsultation',
    with: answer(1, 'none', '5/SGTVT'),
    emits: [
      [
        'ConsultationAnswered',
        {
          matter: 'consultation-1',
          position: 'none',
          number: '5/SGTVT',
          text: 'text:answer',
          unit: 'an-binh.transport',
        },
      ],
    ],
    changes: {
      'matters.consultation-1.state': 'answered',
      'matters.consultation-1.closedAt': '2026-03-10T10:00:00.000Z',
      'matters.consultation-1.version': 2,
      'matters.consultation-1.data.answer': {
        body: 'an-binh.transport',
        position: 'none',
        number: '5/SGTVT',
        text: 'text:answer',
        givenAt: '2026-03-10T10:00:00.000Z',
      },
    },
    frees: [
      'consultation-1 answerConsultation: an-binh.transport:head until 2026-03-09 (consultation.reply) AnswerConsultation',
    ],
    tells: ['hoa-lac:head'],
  },
  {
    when: 'the head does not close for the secretary',
    at: '2026-03-11 09:00',
    by: head,
    does: 'CloseConsultation',
    refused: ['NOT_YOURS', { command: 'CloseConsultation' }],
  },
  {
    when: 'closed after the term, the silent agency is named',
    by: secretary,
    does: 'CloseConsultation',
    emits: [
      ['ConsultationClosed', { asked: 2, answered: 1, silent: ['tan-lap'] }],
      [
        'BallotOpened',
        {
          kind: 'leadership',
          seats: [
            { person: 'p-089', post: 'hoa-lac:head' },
            { person: 'p-090', post: 'hoa-lac:deputy-1' },
            { person: 'p-091', post: 'hoa-lac:deputy-2' },
          ],
          head: 'p-089',
          chair: 'p-089',
          exclusions: [],
        },
      ],
    ],
    changes: {
      stage: 'LEADERSHIP_REVIEW',
      stageSince: '2026-03-11T02:00:00.000Z',
      'approval.ballot': {
        kind: 'leadership',
        seats: [
          { person: 'p-089', post: 'hoa-lac:head' },
          { person: 'p-090', post: 'hoa-lac:deputy-1' },
          { person: 'p-091', post: 'hoa-lac:deputy-2' },
        ],
        chair: 'p-089',
        exclusions: [],
        openedAt: '2026-03-11T02:00:00.000Z',
        members: [
          { id: 'p-089', head: true },
          { id: 'p-090', head: false },
          { id: 'p-091', head: false },
        ],
        recusals: [],
        votes: [],
        present: [],
        closed: false,
        closedAt: null,
        adjournedTo: null,
      },
      'matters.consultation-2.state': 'silent',
      'matters.consultation-2.closedAt': '2026-03-11T02:00:00.000Z',
      'matters.consultation-2.version': 2,
    },
    asks: [
      'main castVote: hoa-lac:head until 2026-03-11 (approval.simple) CastVote, Recuse',
      'main castVote: hoa-lac:deputy-1 until 2026-03-11 (approval.simple) CastVote, Recuse',
      'main castVote: hoa-lac:deputy-2 until 2026-03-11 (approval.simple) CastVote, Recuse',
      'main closeBallot: hoa-lac:head until 2026-03-11 (approval.simple) CloseBallot, AdjournBallot',
      'main decideProposal: hoa-lac:head until 2026-03-11 (approval.simple) CloseBallot, ReferUp',
    ],
    frees: [
      'consultation-2 answerConsultation: tan-lap:head until 2026-03-10 (consultation.reply) AnswerConsultation',
      'main closeConsultation: hoa-lac:secretary until 2026-03-11 (consultation.close) CloseConsultation, AskConsultation, RequestPartyOpinion',
      'main decideProposal: hoa-lac:head until 2026-03-11 (approval.simple) CloseConsultation, Return, ReferUp',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:deputy-1', 'hoa-lac:deputy-2', 'hoa-lac:cadre-1'],
  },
  {
    when: 'nobody is asked any more',
    by: secretary,
    does: 'AskConsultation',
    with: ask('an-binh.transport'),
    refused: ['WRONG_STAGE', { stage: 'LEADERSHIP_REVIEW' }],
  },
  {
    when: 'the silent agency answers late, and nothing is reopened',
    at: '2026-03-12 09:00',
    by: 'tan-lap:head',
    does: 'AnswerConsultation',
    with: answer(2, 'against'),
    emits: [
      [
        'ConsultationAnswered',
        {
          matter: 'consultation-2',
          position: 'against',
          number: null,
          text: 'text:answer',
          unit: 'tan-lap',
        },
      ],
    ],
    changes: {
      'matters.consultation-2.state': 'answered',
      'matters.consultation-2.version': 3,
      'matters.consultation-2.data.answer': {
        body: 'tan-lap',
        position: 'against',
        number: null,
        text: 'text:answer',
        givenAt: '2026-03-12T02:00:00.000Z',
      },
    },
    tells: ['hoa-lac:secretary', 'hoa-lac:head'],
  },
  {
    when: 'it answers once',
    by: 'tan-lap:head',
    does: 'AnswerConsultation',
    with: answer(2),
    refused: ['WRONG_STATE', { matter: 'consultation-2', state: 'answered' }],
  },
  {
    when: 'an answer given in time is not given again',
    by: transport,
    does: 'AnswerConsultation',
    with: answer(1),
    refused: ['WRONG_STATE', { matter: 'consultation-1', state: 'answered' }],
  },
]);
