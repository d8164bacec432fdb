/** test: what begins, halts, renews, ends and follows a pilot under its term: every act with post, fields and gaps. */
import type { CaseFile, EventKind } from '../../../domain/history/case';
import { admitted, approved, running, submitted, tellOf } from './running-file';
import type { Row } from './telling';
import { authority, becomes, head, legal, owner, row, rowsAt, silent, was } from './telling';
import type { Event } from './told';
import { fileOf, tell } from './told';

const day = '2023-05-10';
const again = (more: object = {}, gaps?: string): Row =>
  row(
    'DecideAnew',
    head,
    {
      ...{ newEnd: '2024-12-31', condition: null, reviewOn: null, number: null, months: null },
      ...{ inForceFrom: day, conditions: null, checkpointEveryMonths: 3, reportEveryMonths: 3 },
      ...more,
    },
    gaps ?? 'reviewOn checkpointEveryMonths reportEveryMonths',
  );
const halted = (kind: EventKind, more: object = {}, gaps = 'stopsTerm stopsCheckpoints'): Row =>
  row(
    'OrderSuspension',
    head,
    {
      ...{ sort: 'forced', part: null, stopsTerm: false, stopsCheckpoints: false, from: day },
      ...{ plannedUntil: null, order: null, reasons: was(kind), ...more },
    },
    gaps,
  );
const endedPart = (kind: EventKind, part: string, more: object = {}): Row =>
  row('EndPart', head, {
    ...{ part, participant: null, order: null, reasons: was(kind), effectiveOn: day, ...more },
  });
const closing = row('ConfirmEnd', owner, { note: silent, effectiveOn: day, reason: 'term' }, '~');
const nominee = {
  ...{ nominee: 'collective', person: null, unit: null, merit: was('commended') },
  ...{ reasons: silent },
};
const commendation = { matter: 'commendation-1' };
const award = { ...commendation, form: 'other', number: '77/QĐ', citation: was('commended') };
const checked = { ...commendation, eligible: true, remarks: silent };

it.each([
  becomes('approved_pilot', {}, again()),
  becomes(
    'approved_pilot',
    { newEnd: '2025-03', instrument: '9/QĐ', retroactiveFrom: '2023-04' },
    again({ newEnd: '2025-03-31', number: '9/QĐ', inForceFrom: '2023-04-01' }),
  ),
  becomes(
    'approved_pilot',
    { newEnd: 'until the law' },
    again({ newEnd: null, condition: 'until the law', reviewOn: '2024-05-10' }),
  ),
  becomes(
    'approved_full',
    { instrument: '9/QĐ' },
    row(
      'MakePermanent',
      head,
      {
        ...{ instrument: '9/QĐ', absorbedBy: was('approved_full') },
        ...{ inForceFrom: day, effectiveOn: day },
      },
      'inForceFrom',
    ),
  ),
  becomes('approved_full', { partial: true }, endedPart('approved_full', was('approved_full'))),
  becomes('started', {}, again({}, '~'), row('StartNextTerm', owner, { startedOn: day })),
  becomes('suspended', {}, halted('suspended')),
  becomes(
    'suspended',
    { planned: true, newEnd: '2023-07', instrument: '6/QĐ', retroactiveFrom: '2023-04-20' },
    halted('suspended', {
      ...{ sort: 'planned', plannedUntil: '2023-07-31', order: '6/QĐ', from: '2023-04-20' },
    }),
  ),
  becomes('suspended', { partial: true }, halted('suspended', { part: was('suspended') })),
  becomes(
    'suspended',
    { subject: 'units North, South' },
    halted('suspended', { part: 'North' }),
    halted('suspended', { part: 'South' }),
  ),
  becomes(
    'resumed',
    { planned: true, newEnd: '2023-07', instrument: '6/QĐ' },
    halted('resumed', { sort: 'planned', reasons: silent }, '~'),
    row('ResumeSuspension', head, {
      ...{ matter: 'suspension-1', resumedOn: day, note: was('resumed') },
    }),
  ),
  becomes(
    'terminated',
    { instrument: '8/QĐ' },
    row('Terminate', head, {
      ...{ order: '8/QĐ', reasons: was('terminated'), effectiveOn: day, windDown: null },
    }),
  ),
  becomes(
    'terminated',
    { subject: 'units North, South', instrument: '8/QĐ' },
    endedPart('terminated', 'North', { order: '8/QĐ' }),
    endedPart('terminated', 'South', { order: '8/QĐ' }),
  ),
  becomes(
    'ended',
    {},
    row('ConfirmEnd', owner, { reason: 'term', effectiveOn: day, note: was('ended') }, 'reason'),
  ),
  becomes('ended', { partial: true }, endedPart('ended', was('ended'))),
  becomes(
    'interim_review',
    {},
    row('OpenInterimReview', 'an-binh:secretary', { through: day, values: [] }, '~'),
    row(
      'HoldInterimReview',
      head,
      { matter: 'interimReview-1', conclusion: 'continue', review: was('interim_review') },
      'conclusion',
    ),
  ),
  becomes(
    'completion_report',
    {},
    closing,
    row(
      'FileCompletionReport',
      owner,
      { text: was('completion_report'), values: [], lessons: silent, problems: null },
      'values lessons',
    ),
  ),
  becomes(
    'assessed',
    {},
    closing,
    row('AssessOnFile', head, { reasons: silent }, '~'),
    row(
      'Conclude',
      head,
      {
        ...{ outcome: 'undetermined', damage: false, damageDescription: null },
        ...{ reasons: 'Nothing was read.', meeting: null },
      },
      'meeting damage',
    ),
  ),
  becomes(
    'commended',
    { instrument: '77/QĐ' },
    row('Nominate', 'an-binh:supervisor-1', { ...nominee, name: 'Thí điểm xe buýt điện' }, '~'),
    row('CheckNomination', 'an-binh:personnel', checked, '~'),
    row('Award', 'an-binh:emulation', award, 'form'),
  ),
  becomes(
    'commended',
    { instrument: '77/QĐ', subject: ' Tổ\ncông tác' },
    row('Nominate', 'an-binh:supervisor-1', { ...nominee, name: 'Tổ công tác' }, '~'),
    row('CheckNomination', 'an-binh:personnel', checked, '~'),
    row('Award', 'an-binh:emulation', award, 'form'),
  ),
  becomes(
    'replicated',
    { subject: ' Huế\ncity ' },
    row(
      'ProposeReplication',
      head,
      { siteUnit: null, site: 'Huế city', reasons: was('replicated') },
      '~',
    ),
    row(
      'SiteAgrees',
      head,
      {
        ...{ matter: 'replication-1', carrier: null, interestsDeclared: true, interested: [] },
        ...{ note: was('replicated') },
      },
      'interestsDeclared',
    ),
  ),
  ...[true, false].map((partial) =>
    becomes(
      'codified',
      { instrument: '5/2023/QH15', partial },
      row(
        'ProposeCodification',
        head,
        { subject: was('codified'), part: partial ? was('codified') : null },
        '~',
      ),
      row(
        'RecordInstrumentIssued',
        legal,
        {
          ...{ matter: 'codification-1', number: '5/2023/QH15', issuer: authority },
          ...{ issuedOn: day, validFrom: null, partial },
        },
        'validFrom',
      ),
    ),
  ),
])('%s %j', (kind, more, rows) => {
  const told = tellOf([{ kind, date: day, ...more }]);
  expect(rowsAt(told, 3)).toEqual(rows);
  expect(told.misshapen).toEqual([]);
});

/** The last event, after what else the file tells. */
const lastOf = (events: readonly Event[], file: Partial<CaseFile> = {}): readonly unknown[] =>
  rowsAt(tell(fileOf(events, file)), events.length - 1);

describe('what stands elsewhere in the file counts', () => {
  it('a next approval without an end has that of the file only while it lies ahead', () => {
    const anew = (date: string, plannedEnd: string | null) =>
      (lastOf([...running, { kind: 'approved_pilot', date }], { plannedEnd })[0] as Row)[2];
    const silentUntil = (reviewOn: string) => ({ newEnd: null, condition: silent, reviewOn });
    expect(anew('2024-12-30', '2024-12-31')).toMatchObject({ newEnd: '2024-12-31' });
    expect(anew('2024-12-31', '2024-12-31')).toMatchObject(silentUntil('2025-12-31'));
    expect(anew(day, null)).toMatchObject(silentUntil('2024-05-10'));
  });

  it('before the start an approval adopts the plan, and a halt is one before the start', () => {
    const then = (kind: EventKind, more: Partial<Event> = {}) =>
      lastOf([submitted, approved, { kind, date: day, ...more }]);
    expect(then('approved_full', { partial: true })).toEqual([
      endedPart('approved_full', was('approved_full')),
    ]);
    expect(then('approved_pilot', { instrument: '7/KH' })).toEqual([
      row('AdoptPlan', head, { number: '7/KH', plan: was('approved_pilot'), adoptedOn: day }),
    ]);
    expect(then('suspended')).toEqual([halted('suspended', { sort: 'beforeStart' })]);
    expect(then('suspended', { planned: true })).toEqual([
      halted('suspended', { sort: 'planned' }),
    ]);
  });

  it.each<[EventKind, Partial<Event>, string, string | null]>([
    ['terminated', {}, '2023-09-01', was('terminated')],
    ['terminated', { subject: 'North' }, day, null],
    ['terminated', { partial: true }, day, null],
    ['terminated', { date: '2023' }, day, null],
    ['approved_full', {}, '2023-09-01', null],
    ['approved_full', { partial: true }, day, null],
  ])('%s takes effect on the end of the whole that follows: %j', (kind, end, on, windDown) => {
    const told = tell(
      fileOf([...running, { kind, date: day }, { kind: 'ended', date: '2023-09', ...end }]),
    );
    const [command, , payload] = rowsAt(told, 3)[0] as Row;
    const isOrder = kind === 'terminated';
    expect([command, payload]).toMatchObject([
      isOrder ? 'Terminate' : 'MakePermanent',
      { effectiveOn: on, ...(isOrder ? { windDown } : { inForceFrom: on }) },
    ]);
  });

  it('who is in is suspended, ended and started as a participant; who has left is a part', () => {
    const alpha = (kind: EventKind, more: Partial<Event> = {}): readonly unknown[] =>
      lastOf([...running, admitted, { kind, date: day, subject: 'Alpha', ...more }]);
    expect(alpha('suspended', { newEnd: '2023-06', retroactiveFrom: '2023-05' })).toEqual([
      row('SuspendParticipant', head, {
        ...{ matter: 'participant-1', from: '2023-05-01', plannedUntil: '2023-06-30' },
        reasons: was('suspended'),
      }),
    ]);
    expect(alpha('ended')).toEqual([endedPart('ended', 'Alpha', { participant: 'participant-1' })]);
    expect(alpha('started')).toEqual([
      row('StartParticipant', owner, { matter: 'participant-1', startedOn: day }),
    ]);
    const left = { kind: 'ended', date: '2023-04-01', subject: 'Alpha' } as const;
    const gone = (kind: EventKind) =>
      lastOf([...running, admitted, left, { kind, date: day, subject: 'Alpha' }]);
    expect(gone('suspended')).toEqual([halted('suspended', { part: 'Alpha' })]);
    expect(gone('ended')).toEqual([endedPart('ended', 'Alpha')]);
  });
});
