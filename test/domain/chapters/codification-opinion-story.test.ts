/** test: opinions on the drafts of two rules: who was asked of which, what an answer takes off the desk, what silence leaves. */
import { chronicle } from '../support/chronicle';
import { desks } from '../support/desks';
import { concludedLife, staff } from '../support/ending';
import type { Life } from '../support/life';
import { allBut, doors, shared, tellings } from '../support/tables';

const justice = 'an-binh.justice:head';
const C = 'codification-1';
const opinion = { matter: C, position: 'conditional', opinion: 'text:if' };
const proposing = { subject: 'text:s', part: null };
const drafting = { matter: C, draft: 'text:draft', consult: ['an-binh', 'an-binh.justice'] };

const asked = shared((): Life =>
  concludedLife('achieved')
    .does(staff.head, 'ProposeCodification', proposing)
    .does(staff.legal, 'DraftCodification', drafting),
);
const both = shared((): Life =>
  asked()
    .until('2026-07-20 09:00')
    .does(staff.head, 'ProposeCodification', { ...proposing, subject: 'text:other' })
    .does(staff.legal2, 'DraftCodification', {
      ...drafting,
      matter: 'codification-2',
      consult: ['an-binh.justice'],
    }),
);

chronicle('two drafts, one of which two units were asked about', both, [
  {
    when: 'who was asked about the first only does not answer the second',
    by: staff.superiorHead,
    does: 'GiveCodificationOpinion',
    with: { ...opinion, matter: 'codification-2' },
    refused: ['OPINION_NOT_ASKED'],
  },
  {
    when: 'the second is answered; the first keeps both desks',
    by: justice,
    does: 'GiveCodificationOpinion',
    with: { ...opinion, matter: 'codification-2', position: 'against' },
    emits: [
      [
        'CodificationOpinionGiven',
        {
          matter: 'codification-2',
          position: 'against',
          opinion: 'text:if',
          post: 'an-binh.justice:head',
        },
      ],
    ],
    changes: { 'matters.codification-2.version': 3, 'matters.codification-2.data.unanswered': [] },
    frees: [
      'codification-2 giveCodificationOpinion: an-binh.justice:head until 2026-08-17 (codification.opinions) GiveCodificationOpinion',
    ],
    tells: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:head'],
  },
  {
    when: 'nobody is left to answer the second',
    by: justice,
    does: 'GiveCodificationOpinion',
    with: { ...opinion, matter: 'codification-2' },
    refused: ['OPINION_NOT_ASKED'],
  },
  {
    when: 'the superior answers the first',
    at: '2026-08-14 09:00',
    by: staff.superiorHead,
    does: 'GiveCodificationOpinion',
    with: opinion,
    emits: [
      [
        'CodificationOpinionGiven',
        {
          matter: 'codification-1',
          position: 'conditional',
          opinion: 'text:if',
          post: 'an-binh:head',
        },
      ],
    ],
    changes: {
      'matters.codification-1.version': 3,
      'matters.codification-1.data.unanswered': ['an-binh.justice:head'],
    },
    frees: [
      'codification-1 giveCodificationOpinion: an-binh:head until 2026-08-13 (codification.opinions) GiveCodificationOpinion',
    ],
    tells: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:head'],
  },
  {
    when: 'late, the last one answers too',
    by: justice,
    does: 'GiveCodificationOpinion',
    with: { ...opinion, position: 'none' },
    emits: [
      [
        'CodificationOpinionGiven',
        {
          matter: 'codification-1',
          position: 'none',
          opinion: 'text:if',
          post: 'an-binh.justice:head',
        },
      ],
    ],
    changes: { 'matters.codification-1.version': 4, 'matters.codification-1.data.unanswered': [] },
    frees: [
      'codification-1 giveCodificationOpinion: an-binh.justice:head until 2026-08-13 (codification.opinions) GiveCodificationOpinion',
    ],
    tells: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:head'],
  },
  {
    when: 'no draft, no opinion',
    by: justice,
    does: 'GiveCodificationOpinion',
    with: { ...opinion, matter: 'codification-3' },
    refused: ['NO_SUCH_MATTER', { kind: 'codification' }],
  },
  {
    when: 'a draft that is dropped',
    by: staff.head,
    does: 'DropCodification',
    with: { matter: C, reasons: 'text:no' },
    emits: [['CodificationDropped', { matter: 'codification-1', reasons: 'text:no' }]],
    changes: {
      'matters.codification-1.state': 'abandoned',
      'matters.codification-1.closedAt': '2026-08-14T02:00:00.000Z',
      'matters.codification-1.version': 5,
    },
    frees: [
      'codification-1 issueInstrument: hoa-lac:legal-1 until 2027-01-18 (codification.issue) RecordInstrumentIssued, DraftCodification, DropCodification',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
  },
  {
    when: 'is commented on no more',
    by: justice,
    does: 'GiveCodificationOpinion',
    with: opinion,
    refused: ['WRONG_STATE', { matter: 'codification-1', state: 'abandoned' }],
  },
]);

desks([
  {
    when: 'a unit is asked about a draft',
    life: () => asked().does(staff.superiorHead, 'GiveCodificationOpinion', opinion),
    matter: C,
    step: 'giveCodificationOpinion',
    post: justice,
    rule: 'codification.opinions',
    due: '2026-08-13',
    commands: ['GiveCodificationOpinion'],
  },
]);

doors([
  {
    command: 'GiveCodificationOpinion',
    life: asked,
    post: justice,
    payload: opinion,
    stages: allBut('ARCHIVED'),
  },
]);

tellings([
  [
    'CodificationOpinionGiven',
    () => asked().does(justice, 'GiveCodificationOpinion', opinion),
    [staff.legal, staff.legal2, staff.head],
  ],
]);

test.each(['for', 'against', 'conditional', 'none'])('an answer "%s" is an answer', (position) => {
  const life = asked().does(justice, 'GiveCodificationOpinion', { ...opinion, position });
  expect(life.events.at(-1)?.body).toEqual({ ...opinion, position, post: justice });
  expect(life.pilot.matters[C]).toMatchObject({
    state: 'drafted',
    version: 3,
    data: { unanswered: [staff.superiorHead] },
  });
});
