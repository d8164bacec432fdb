/** test: a second unit asked, declining or joining: entries, state, desks and notices (M16). */
import { alive, head, supervisor, superiorHead } from '../support/alive';
import { chronicle } from '../support/chronicle';

const S = 'coSupervision-1';
const second = 'tan-lap:supervisor';
const nothing = {
  matter: S,
  checkpoint: 'checkpoint-1',
  position: 'agrees',
  remark: 'text:r',
  findings: [],
};
const secondHead = 'tan-lap:head';
const third = 'an-binh:supervisor-1';
const asking = (post: string, until = '2026-03-31') => ({ post, part: 'text:part', until });
const answering = (answer: string, reason: string | null = null, matter = S) => ({
  matter,
  answer,
  reason,
});

chronicle('a second unit that joins and a third that declines', alive, [
  {
    when: 'the day before today is no day to ask for',
    by: head,
    does: 'AskCoSupervision',
    with: asking(second, '2026-03-01'),
    refused: ['DATE_PASSED', { date: '2026-03-01' }],
  },
  {
    when: 'the supervisor asks a second unit',
    by: supervisor,
    does: 'AskCoSupervision',
    with: asking(second),
    emits: [
      [
        'CoSupervisionAsked',
        {
          matter: 'coSupervision-1',
          post: 'tan-lap:supervisor',
          part: 'text:part',
          until: '2026-03-31',
          unit: 'tan-lap',
        },
      ],
    ],
    changes: {
      'matters.coSupervision-1': {
        id: 'coSupervision-1',
        kind: 'coSupervision',
        state: 'asked',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          post: 'tan-lap:supervisor',
          unit: 'tan-lap',
          until: '2026-03-31',
          since: '2026-03-02T02:00:00.000Z',
          remarked: [],
        },
      },
      'opened.coSupervision': 1,
    },
    asks: [
      'coSupervision-1 answerCoSupervision: tan-lap:head until 2026-03-09 (coSupervision.answer) AnswerCoSupervision',
    ],
    tells: ['tan-lap:head'],
  },
  {
    when: 'a third unit may be asked beside it',
    by: head,
    does: 'AskCoSupervision',
    with: asking(third, '2026-03-02'),
    emits: [
      [
        'CoSupervisionAsked',
        {
          matter: 'coSupervision-2',
          post: 'an-binh:supervisor-1',
          part: 'text:part',
          until: '2026-03-02',
          unit: 'an-binh',
        },
      ],
    ],
    changes: {
      'matters.coSupervision-2': {
        id: 'coSupervision-2',
        kind: 'coSupervision',
        state: 'asked',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          post: 'an-binh:supervisor-1',
          unit: 'an-binh',
          until: '2026-03-02',
          since: '2026-03-02T02:00:00.000Z',
          remarked: [],
        },
      },
      'opened.coSupervision': 2,
    },
    asks: [
      'coSupervision-2 answerCoSupervision: an-binh:head until 2026-03-09 (coSupervision.answer) AnswerCoSupervision',
    ],
    tells: ['an-binh:head', 'hoa-lac:supervisor'],
  },
  {
    when: 'nobody remarks before joining',
    by: second,
    does: 'RemarkOnVisit',
    with: nothing,
    refused: ['WRONG_STATE', { matter: 'coSupervision-1', state: 'asked' }],
  },
  {
    when: 'the head of the third unit answers for itself only',
    by: superiorHead,
    does: 'AnswerCoSupervision',
    with: answering('joins'),
    refused: ['NOT_YOURS', { command: 'AnswerCoSupervision' }],
  },
  {
    when: 'the third unit declines with a reason',
    by: superiorHead,
    does: 'AnswerCoSupervision',
    with: answering('declines', 'text:no', 'coSupervision-2'),
    emits: [
      [
        'CoSupervisionAnswered',
        { matter: 'coSupervision-2', answer: 'declines', reason: 'text:no' },
      ],
    ],
    changes: {
      'matters.coSupervision-2.state': 'declined',
      'matters.coSupervision-2.closedAt': '2026-03-02T02:00:00.000Z',
      'matters.coSupervision-2.version': 2,
      'matters.coSupervision-2.data.until': 'gone',
      'matters.coSupervision-2.data.since': 'gone',
      'matters.coSupervision-2.data.remarked': 'gone',
    },
    frees: [
      'coSupervision-2 answerCoSupervision: an-binh:head until 2026-03-09 (coSupervision.answer) AnswerCoSupervision',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor', 'an-binh:supervisor-1', 'hoa-lac:cadre-2'],
  },
  {
    when: 'the second unit joins',
    at: '2026-03-04 09:00',
    by: secondHead,
    does: 'AnswerCoSupervision',
    with: answering('joins'),
    emits: [
      ['CoSupervisionAnswered', { matter: 'coSupervision-1', answer: 'joins', reason: null }],
    ],
    changes: {
      'matters.coSupervision-1.state': 'joined',
      'matters.coSupervision-1.version': 2,
      'matters.coSupervision-1.data.since': '2026-03-04T02:00:00.000Z',
    },
    asks: [
      'coSupervision-1 endCoSupervision: hoa-lac:head until 2026-03-31 (coSupervision.until) EndCoSupervision, ProlongCoSupervision',
    ],
    frees: [
      'coSupervision-1 answerCoSupervision: tan-lap:head until 2026-03-09 (coSupervision.answer) AnswerCoSupervision',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor', 'tan-lap:supervisor', 'hoa-lac:cadre-2'],
  },
  {
    when: 'who joined answers no more',
    by: secondHead,
    does: 'AnswerCoSupervision',
    with: answering('declines', 'text:no'),
    refused: ['WRONG_STATE', { matter: 'coSupervision-1', state: 'joined' }],
  },
]);
