/** test: what each event makes of a concern [M65], field by field, and what it leaves alone. */
import type { Concern } from '../../../domain/concern/concern';
import { isSettled, unraised } from '../../../domain/concern/concern';
import { evolveConcern } from '../../../domain/concern/evolve';
import type { Talk } from './support';
import {
  acknowledged,
  asked,
  byCode,
  classified,
  closed,
  concluded,
  facts,
  inHand,
  inspector,
  raised,
} from './support';

const first = '2026-03-02T02:00:00.000Z';
const later = '2026-04-08T03:00:00.000Z';
const by = { person: 'p-x', post: 'x:post' };
const pin = { pack: 'vn-decree-73@1', packHash: 'hash', calendar: 'vn@1' };

test('raised, it knows what it is about and nothing of who speaks', () => {
  expect(raised().concern).toEqual({
    ...{ tenant: 'practice', id: 'c-1', law: pin, state: 'raised', version: 1, unit: 'hoa-lac' },
    ...{ pilot: null, about: ['hoa-lac:head'], topic: 'wrongdoing', identity: 'kept' },
    ...{ since: first, class: null, urgent: false, handler: null, askedAt: null },
    ...{ retaliations: [], openings: [], referrals: [], result: null, rungs: {} },
    dialogue: [{ by: 'speaker', what: 'concern', text: 't:facts', at: first }],
  });
});

const harmed = (): Talk => inHand().does(byCode, 'ReportRetaliation', { facts: 't:harm' });
const twice = (): Talk => harmed().does(byCode, 'ReportRetaliation', { facts: 't:more' });
const questioned = (): Talk => inHand().does(inspector, 'AskSpeaker', { question: 't:q' });
const said = (who: 'speaker' | 'handler', what: string, text: string) => ({
  ...{ by: who, what, text, at: later },
});
const opening = {
  ...{ id: 'opening-1', by: { person: 'p-x', post: 'x:post' }, at: later, state: 'asked' },
  ...{ second: null, answeredAt: null },
};
const open = { id: 'retaliation-1', at: first, answer: null };
const urgent = { class: 'danger', urgent: true, reasons: 't:why' };
const told = { result: 'partly', reasons: 't:r', told: 't:told' };

type Row = readonly [
  what: string,
  at: () => Talk,
  type: string,
  body: object,
  change: (before: Concern) => object,
];
const rows: readonly Row[] = [
  [
    ...(['is acknowledged', raised, 'ConcernAcknowledged', {}] as const),
    () => ({ state: 'acknowledged', since: later }),
  ],
  [
    ...(['is classified', acknowledged, 'ConcernClassified', urgent] as const),
    () => ({ state: 'classified', since: later, class: 'danger', urgent: true }),
  ],
  [
    ...(['is classified anew', classified, 'ConcernClassified', urgent] as const),
    () => ({ state: 'classified', since: first, class: 'danger', urgent: true }),
  ],
  [
    ...(['is classified anew in hand', inHand, 'ConcernClassified', urgent] as const),
    () => ({ state: 'inHand', since: first, class: 'danger', urgent: true }),
  ],
  [
    'is assigned',
    classified,
    'ConcernAssigned',
    { ...facts.assign, before: null },
    () => ({ state: 'inHand', since: later, handler: inspector }),
  ],
  [
    'is assigned to another',
    inHand,
    'ConcernAssigned',
    { post: 'y:post', reason: 't:r', before: inspector },
    () => ({ state: 'inHand', since: first, handler: 'y:post' }),
  ],
  [
    ...(['is asked', inHand, 'SpeakerAsked', { question: 't:q' }] as const),
    ({ dialogue }) => ({
      ...{ askedAt: later, dialogue: [...dialogue, said('handler', 'question', 't:q')] },
    }),
  ],
  [
    ...(['answers', questioned, 'SpeakerAnswered', { answer: 't:a' }] as const),
    ({ dialogue }) => ({
      ...{ askedAt: null, dialogue: [...dialogue, said('speaker', 'answer', 't:a')] },
    }),
  ],
  [
    'tells of a second retaliation',
    harmed,
    'RetaliationReported',
    { retaliation: 'retaliation-2', facts: 't:more' },
    ({ dialogue }) => ({
      retaliations: [open, { id: 'retaliation-2', at: later, answer: null }],
      dialogue: [...dialogue, said('speaker', 'retaliation', 't:more')],
    }),
  ],
  [
    'is answered on one retaliation of two',
    twice,
    'RetaliationAnswered',
    { retaliation: 'retaliation-1', answer: 'passedOn', reasons: 't:r' },
    ({ dialogue }) => ({
      retaliations: [
        { ...open, answer: 'passedOn' },
        { ...open, id: 'retaliation-2' },
      ],
      dialogue: [...dialogue, said('handler', 'protection', 't:r')],
    }),
  ],
  [
    'is to be opened',
    inHand,
    'OpeningRequested',
    { opening: 'opening-1', reason: 't:need' },
    ({ dialogue }) => ({
      openings: [opening],
      dialogue: [...dialogue, said('handler', 'opening', 't:need')],
    }),
  ],
  ...(['approved', 'declined'] as const).map((state): Row => [
    ...([`is ${state}`, asked] as const),
    state === 'approved' ? 'OpeningApproved' : 'OpeningDeclined',
    { opening: 'opening-1', reason: 't:r' },
    ({ openings: [was] }) => ({
      openings: [{ ...was, state, second: 'p-x', answeredAt: later }],
    }),
  ]),
  [
    'is answered on an opening that is not there',
    asked,
    'OpeningApproved',
    { opening: 'opening-2', reason: 't:r' },
    () => ({}),
  ],
  [
    'is referred',
    inHand,
    'ConcernReferred',
    { pilot: 'p-1', as: 'abuse', command: 'c-1', reasons: 't:r' },
    () => ({ referrals: [{ pilot: 'p-1', as: 'abuse', command: 'c-1', at: later }] }),
  ],
  [
    ...(['is concluded over a question', questioned, 'ConcernConcluded', told] as const),
    ({ dialogue }) => ({
      ...{ state: 'concluded', since: later, result: 'partly', askedAt: null },
      dialogue: [...dialogue, said('handler', 'conclusion', 't:told')],
    }),
  ],
  [
    ...(['is closed', concluded, 'ConcernClosed', { reason: 't:r' }] as const),
    () => ({ state: 'closed', since: later }),
  ],
  [
    ...(['is erased', closed, 'IdentityErased', {}] as const),
    () => ({ identity: 'erased', since: first }),
  ],
];

test.each(rows)('[M65] %s', (_, at, type, body, change) => {
  const before = at().concern;
  const after = evolveConcern(before, { type, v: 1, at: later, by, body });
  expect(after).toEqual({ ...before, version: before.version + 1, ...change(before) });
});

test('[M65] a clock raises no version, and its steps are kept by duty', () => {
  const rang = (rung: string, due = first) => ({
    ...{ type: 'ConcernClockRang', v: 1, at: later, by, clock: `x/${rung}` },
    body: { step: 'main/acknowledgeConcern', rung, kind: 'due', due, rule: 'r', recordedAt: later },
  });
  const before = raised().concern;
  const after = [rang('due'), rang('overdue'), rang('due', later)].reduce(evolveConcern, before);
  expect(after).toEqual({
    ...before,
    rungs: {
      [`main/acknowledgeConcern@${first}`]: ['due', 'overdue'],
      [`main/acknowledgeConcern@${later}`]: ['due'],
    },
  });
});

test.each<[string, Partial<Concern>, boolean]>([
  ['closed, of nobody', { state: 'closed', identity: 'none' }, true],
  ['closed, erased', { state: 'closed', identity: 'erased' }, true],
  ['closed, somebody kept', { state: 'closed', identity: 'kept' }, false],
  ['concluded', { state: 'concluded', identity: 'erased' }, false],
  ['closed, harmed since', { state: 'closed', retaliations: [open] }, false],
  ['closed, answered', { state: 'closed', retaliations: [{ ...open, answer: 'protected' }] }, true],
])('%s: settled is %s', (_, change, expected) =>
  expect(isSettled({ ...unraised('practice', 'c'), ...change })).toBe(expected),
);
