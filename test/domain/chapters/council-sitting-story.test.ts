/** test: a sitting on paper: papers sent and sent again, sheets, called off, called anew, minutes: entries, state, desks, notices. */
import { criteria } from '../../../domain/state/council-sitting';
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { inAppraisal } from '../support/routes';
import { shared } from '../support/tables';

const secretary = 'an-binh:secretary';
const S = 'councilSitting-1';
const seats = [
  ...['an-binh:head', 'an-binh:deputy-1', 'an-binh:deputy-2', 'an-binh:expert-1'],
  ...['an-binh:expert-2', 'an-binh:expert-3', 'an-binh:finance'],
];
const papers = { documents: ['document-1'], sentOn: '2026-03-02' };
const remarks = criteria.map((criterion) => ({ criterion, meets: 'yes', remark: 'text:r' }));
const sheet = { matter: S, remarks, recommendation: 'approvePilot' };
const minutes = {
  matter: S,
  number: '02/BB',
  heldOn: '2026-03-20',
  present: seats,
  absent: [],
  dissents: [],
  recommendation: 'approvePilot',
  minutes: 'text:m',
};
const called = shared((): Life =>
  inAppraisal(7).does(secretary, 'AttachDocument', {
    document: 'a'.repeat(64),
    title: 'text:t',
    sort: 'report',
    about: null,
  }),
);

chronicle('papers, sheets and a sitting called off', called, [
  {
    when: 'papers that are not in the file are not sent',
    by: secretary,
    does: 'SendCouncilPapers',
    with: { ...papers, documents: ['document-1', 'document-2'] },
    refused: ['NO_SUCH_DOCUMENT', { document: 'document-2' }],
  },
  {
    when: 'papers are sent, each once',
    by: secretary,
    does: 'SendCouncilPapers',
    with: { ...papers, documents: ['document-1', 'document-1'] },
    emits: [
      [
        'CouncilPapersSent',
        {
          documents: ['document-1'],
          sentOn: '2026-03-02',
          meetOn: '2026-03-20',
          matter: 'councilSitting-1',
          members: seats,
        },
      ],
    ],
    changes: {
      'matters.councilSitting-1': {
        id: 'councilSitting-1',
        kind: 'councilSitting',
        state: 'called',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          meetOn: '2026-03-20',
          sentOn: '2026-03-02',
          members: seats,
          sheets: [],
        },
      },
      'opened.councilSitting': 1,
    },
    asks: [
      'councilSitting-1 writeCouncilMinutes: an-binh:secretary until 2026-03-25 (council.minutes) RecordCouncilMinutes, CallOffSitting',
    ],
    tells: [...seats, 'an-binh:cadre-1'],
  },
  {
    when: 'sent again for the same day they are of the same sitting',
    at: '2026-03-04 09:00',
    by: secretary,
    does: 'SendCouncilPapers',
    with: { ...papers, sentOn: '2026-03-04' },
    emits: [
      [
        'CouncilPapersSent',
        {
          documents: ['document-1'],
          sentOn: '2026-03-04',
          meetOn: '2026-03-20',
          matter: 'councilSitting-1',
          members: seats,
        },
      ],
    ],
    changes: {
      'matters.councilSitting-1.version': 2,
      'matters.councilSitting-1.data.sentOn': '2026-03-04',
    },
    tells: [...seats, 'an-binh:cadre-1'],
  },
  {
    when: 'a sheet without a criterion is none',
    by: 'an-binh:expert-1',
    does: 'FileReviewSheet',
    with: { ...sheet, remarks: remarks.slice(1) },
    refused: ['CRITERION_MISSING', { criterion: 'need' }],
  },
  {
    when: 'nor with one twice',
    by: 'an-binh:expert-1',
    does: 'FileReviewSheet',
    with: { ...sheet, remarks: [...remarks, remarks[0]] },
    refused: ['CRITERION_TWICE', { criterion: 'need' }],
  },
  {
    when: 'a member files one',
    by: 'an-binh:expert-1',
    does: 'FileReviewSheet',
    with: sheet,
    emits: [
      [
        'ReviewSheetFiled',
        {
          matter: 'councilSitting-1',
          remarks,
          recommendation: 'approvePilot',
          member: 'p-053',
        },
      ],
    ],
    changes: {
      'matters.councilSitting-1.version': 3,
      'matters.councilSitting-1.data.sheets': [{ member: 'p-053', recommendation: 'approvePilot' }],
    },
    tells: ['an-binh:secretary'],
  },
  {
    when: 'another thinks otherwise',
    by: 'an-binh:finance',
    does: 'FileReviewSheet',
    with: { ...sheet, recommendation: 'refuse' },
    emits: [
      [
        'ReviewSheetFiled',
        {
          matter: 'councilSitting-1',
          remarks,
          recommendation: 'refuse',
          member: 'p-044',
        },
      ],
    ],
    changes: {
      'matters.councilSitting-1.version': 4,
      'matters.councilSitting-1.data.sheets': [
        { member: 'p-053', recommendation: 'approvePilot' },
        { member: 'p-044', recommendation: 'refuse' },
      ],
    },
    tells: ['an-binh:secretary'],
  },
  {
    when: 'a sheet filed again stands in its place',
    by: 'an-binh:expert-1',
    does: 'FileReviewSheet',
    with: { ...sheet, recommendation: 'refuse' },
    emits: [
      [
        'ReviewSheetFiled',
        {
          matter: 'councilSitting-1',
          remarks,
          recommendation: 'refuse',
          member: 'p-053',
        },
      ],
    ],
    changes: {
      'matters.councilSitting-1.version': 5,
      'matters.councilSitting-1.data.sheets': [
        { member: 'p-044', recommendation: 'refuse' },
        { member: 'p-053', recommendation: 'refuse' },
      ],
    },
    tells: ['an-binh:secretary'],
  },
  {
    when: 'there are no minutes of what is to come',
    by: secretary,
    does: 'RecordCouncilMinutes',
    with: minutes,
    refused: ['HELD_IN_FUTURE', { heldOn: '2026-03-20' }],
  },
  {
    when: 'there are no minutes before the ballot is over',
    at: '2026-03-20 16:00',
    by: secretary,
    does: 'RecordCouncilMinutes',
    with: minutes,
    refused: ['SITTING_NOT_OVER', { meetOn: '2026-03-20' }],
  },
  {
    when: 'it is called off',
    by: 'an-binh:head',
    does: 'CallOffSitting',
    with: { matter: S, reason: 'text:r' },
    emits: [['SittingCalledOff', { matter: 'councilSitting-1', reason: 'text:r' }]],
    changes: {
      'matters.councilSitting-1.state': 'calledOff',
      'matters.councilSitting-1.closedAt': '2026-03-20T09:00:00.000Z',
      'matters.councilSitting-1.version': 6,
      'matters.councilSitting-1.data.meetOn': 'gone',
      'matters.councilSitting-1.data.sentOn': 'gone',
      'matters.councilSitting-1.data.members': 'gone',
      'matters.councilSitting-1.data.sheets': 'gone',
    },
    frees: [
      'councilSitting-1 writeCouncilMinutes: an-binh:secretary until 2026-03-25 (council.minutes) RecordCouncilMinutes, CallOffSitting',
    ],
    tells: [
      'an-binh:deputy-1',
      'an-binh:deputy-2',
      'an-binh:expert-1',
      'an-binh:expert-2',
      'an-binh:expert-3',
      'an-binh:finance',
      'an-binh:cadre-1',
    ],
  },
  {
    when: 'and has no sheets any more',
    by: 'an-binh:expert-1',
    does: 'FileReviewSheet',
    with: sheet,
    refused: ['WRONG_STATE', { matter: 'councilSitting-1', state: 'calledOff' }],
  },
]);
