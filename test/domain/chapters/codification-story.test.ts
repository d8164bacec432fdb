/** test: a rule drafted twice, opined on, issued; another dropped: entries, state, desks and notices (M40). */
import { chronicle } from '../support/chronicle';
import { concludedLife, staff } from '../support/ending';
import type { Life } from '../support/life';

const K = 'codification-1';
const second = 'codification-2';
const justice = 'an-binh.justice:head';
const transport = 'an-binh.transport:head';
const draft = (consult: readonly string[], matter = K) => ({
  matter,
  draft: 'text:draft',
  consult,
});
const opine = (position: string) => ({ matter: K, position, opinion: 'text:opinion' });
const issue = (issuedOn: string, more: object = {}) => ({
  ...{
    matter: K,
    number: '9/2026/QĐ',
    issuer: 'text:committee',
    issuedOn,
    validFrom: null,
    partial: true,
  },
  ...more,
});

chronicle('two rules out of one pilot', (): Life => concludedLife('achieved'), [
  {
    when: 'the supervisor proposes a rule out of a part',
    by: staff.supervisor,
    does: 'ProposeCodification',
    with: { subject: 'text:s', part: 'text:part' },
    emits: [
      ['CodificationProposed', { subject: 'text:s', part: 'text:part', matter: 'codification-1' }],
    ],
    changes: {
      'matters.codification-1': {
        id: 'codification-1',
        kind: 'codification',
        state: 'proposed',
        openedAt: '2026-07-16T03:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          partial: true,
          since: '2026-07-16T03:00:00.000Z',
          unanswered: [],
          instrument: null,
        },
      },
      'opened.codification': 1,
    },
    asks: [
      'codification-1 draftCodification: hoa-lac:legal-1 until 2026-10-16 (codification.draft) DraftCodification, DropCodification',
    ],
    tells: [
      'hoa-lac:legal-1',
      'hoa-lac:legal-2',
      'hoa-lac:head',
      'hoa-lac:cadre-1',
      'an-binh:head',
    ],
  },
  {
    when: 'the head proposes another out of the whole',
    by: staff.head,
    does: 'ProposeCodification',
    with: { subject: 'text:s', part: null },
    emits: [['CodificationProposed', { subject: 'text:s', part: null, matter: 'codification-2' }]],
    changes: {
      'matters.codification-2': {
        id: 'codification-2',
        kind: 'codification',
        state: 'proposed',
        openedAt: '2026-07-16T03:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          partial: false,
          since: '2026-07-16T03:00:00.000Z',
          unanswered: [],
          instrument: null,
        },
      },
      'opened.codification': 2,
    },
    asks: [
      'codification-2 draftCodification: hoa-lac:legal-1 until 2026-10-16 (codification.draft) DraftCodification, DropCodification',
    ],
    tells: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:cadre-1', 'an-binh:head'],
  },
  {
    when: 'nobody opines before there is a draft',
    by: justice,
    does: 'GiveCodificationOpinion',
    with: opine('for'),
    refused: ['WRONG_STATE', { matter: 'codification-1', state: 'proposed' }],
  },
  {
    when: 'one unknown unit stops the draft',
    by: staff.legal,
    does: 'DraftCodification',
    with: draft(['an-binh.justice', 'nowhere']),
    refused: ['UNIT_UNKNOWN', { unit: 'nowhere' }],
  },
  {
    when: 'the draft goes to each unit once',
    at: '2026-07-20 09:00',
    by: staff.legal,
    does: 'DraftCodification',
    with: draft(['an-binh.justice', 'an-binh.transport', 'an-binh.justice']),
    emits: [
      [
        'CodificationDrafted',
        {
          matter: 'codification-1',
          draft: 'text:draft',
          consult: ['an-binh.justice', 'an-binh.transport', 'an-binh.justice'],
          asked: ['an-binh.justice:head', 'an-binh.transport:head'],
        },
      ],
    ],
    changes: {
      'matters.codification-1.state': 'drafted',
      'matters.codification-1.version': 2,
      'matters.codification-1.data.since': '2026-07-20T02:00:00.000Z',
      'matters.codification-1.data.unanswered': ['an-binh.justice:head', 'an-binh.transport:head'],
    },
    asks: [
      'codification-1 issueInstrument: hoa-lac:legal-1 until 2027-01-20 (codification.issue) RecordInstrumentIssued, DraftCodification, DropCodification',
      'codification-1 giveCodificationOpinion: an-binh.justice:head until 2026-08-17 (codification.opinions) GiveCodificationOpinion',
      'codification-1 giveCodificationOpinion: an-binh.transport:head until 2026-08-17 (codification.opinions) GiveCodificationOpinion',
    ],
    frees: [
      'codification-1 draftCodification: hoa-lac:legal-1 until 2026-10-16 (codification.draft) DraftCodification, DropCodification',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-1'],
  },
  {
    when: 'one of two gives its opinion',
    at: '2026-07-21 09:00',
    by: justice,
    does: 'GiveCodificationOpinion',
    with: opine('against'),
    emits: [
      [
        'CodificationOpinionGiven',
        {
          matter: 'codification-1',
          position: 'against',
          opinion: 'text:opinion',
          post: 'an-binh.justice:head',
        },
      ],
    ],
    changes: {
      'matters.codification-1.version': 3,
      'matters.codification-1.data.unanswered': ['an-binh.transport:head'],
    },
    frees: [
      'codification-1 giveCodificationOpinion: an-binh.justice:head until 2026-08-17 (codification.opinions) GiveCodificationOpinion',
    ],
    tells: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:head'],
  },
  {
    when: 'a new draft asks anew from its own day',
    at: '2026-07-22 09:00',
    by: staff.secretary,
    does: 'DraftCodification',
    with: draft(['an-binh.transport']),
    emits: [
      [
        'CodificationDrafted',
        {
          matter: 'codification-1',
          draft: 'text:draft',
          consult: ['an-binh.transport'],
          asked: ['an-binh.transport:head'],
        },
      ],
    ],
    changes: {
      'matters.codification-1.version': 4,
      'matters.codification-1.data.since': '2026-07-22T02:00:00.000Z',
    },
    asks: [
      'codification-1 issueInstrument: hoa-lac:legal-1 until 2027-01-22 (codification.issue) RecordInstrumentIssued, DraftCodification, DropCodification',
      'codification-1 giveCodificationOpinion: an-binh.transport:head until 2026-08-19 (codification.opinions) GiveCodificationOpinion',
    ],
    frees: [
      'codification-1 issueInstrument: hoa-lac:legal-1 until 2027-01-20 (codification.issue) RecordInstrumentIssued, DraftCodification, DropCodification',
      'codification-1 giveCodificationOpinion: an-binh.transport:head until 2026-08-17 (codification.opinions) GiveCodificationOpinion',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-1'],
  },
  {
    when: 'who was asked for the first draft only is asked no more',
    by: justice,
    does: 'GiveCodificationOpinion',
    with: opine('none'),
    refused: ['OPINION_NOT_ASKED'],
  },
  {
    when: 'the deputy of an asked unit does not answer for its head',
    by: 'an-binh.transport:deputy-1',
    does: 'GiveCodificationOpinion',
    with: opine('for'),
    refused: ['OPINION_NOT_ASKED'],
  },
  {
    when: 'the last opinion clears the desk, not the matter',
    by: transport,
    does: 'GiveCodificationOpinion',
    with: opine('conditional'),
    emits: [
      [
        'CodificationOpinionGiven',
        {
          matter: 'codification-1',
          position: 'conditional',
          opinion: 'text:opinion',
          post: 'an-binh.transport:head',
        },
      ],
    ],
    changes: { 'matters.codification-1.version': 5, 'matters.codification-1.data.unanswered': [] },
    frees: [
      'codification-1 giveCodificationOpinion: an-binh.transport:head until 2026-08-19 (codification.opinions) GiveCodificationOpinion',
    ],
    tells: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:head'],
  },
  {
    when: 'nothing is issued tomorrow',
    by: staff.clerk,
    does: 'RecordInstrumentIssued',
    with: issue('2026-07-23'),
    refused: ['INSTRUMENT_NOT_ISSUED_YET', { issuedOn: '2026-07-23' }],
  },
  {
    when: 'it is issued in part, with a number and a day',
    by: staff.head,
    does: 'RecordInstrumentIssued',
    with: issue('2026-07-22'),
    emits: [['CodificationInstrumentIssued', issue('2026-07-22')]],
    changes: {
      'matters.codification-1.state': 'issued',
      'matters.codification-1.closedAt': '2026-07-22T02:00:00.000Z',
      'matters.codification-1.version': 6,
      'matters.codification-1.data.instrument': { number: '9/2026/QĐ', issuedOn: '2026-07-22' },
    },
    frees: [
      'codification-1 issueInstrument: hoa-lac:legal-1 until 2027-01-22 (codification.issue) RecordInstrumentIssued, DraftCodification, DropCodification',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor', 'an-binh:head'],
  },
  {
    when: 'what was issued is not drafted again',
    by: staff.legal,
    does: 'DraftCodification',
    with: draft([]),
    refused: ['WRONG_STATE', { matter: 'codification-1', state: 'issued' }],
  },
  {
    when: 'the other has no draft to issue',
    by: staff.head,
    does: 'RecordInstrumentIssued',
    with: issue('2026-07-22', { matter: second }),
    refused: ['DRAFT_MISSING'],
  },
  {
    when: 'the other is dropped by the superior, undrafted',
    by: staff.superiorHead,
    does: 'DropCodification',
    with: { matter: second, reasons: 'text:no' },
    emits: [['CodificationDropped', { matter: second, reasons: 'text:no' }]],
    changes: {
      'matters.codification-2.state': 'abandoned',
      'matters.codification-2.closedAt': '2026-07-22T02:00:00.000Z',
      'matters.codification-2.version': 2,
    },
    frees: [
      'codification-2 draftCodification: hoa-lac:legal-1 until 2026-10-16 (codification.draft) DraftCodification, DropCodification',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
  },
  {
    when: 'what was dropped is not dropped again',
    by: staff.head,
    does: 'DropCodification',
    with: { matter: second, reasons: 'text:no' },
    refused: ['WRONG_STATE', { matter: 'codification-2', state: 'abandoned' }],
  },
]);
