/** test: what is asked, answered and said while a pilot is under its term: every act with post, fields and gaps. */
import type { EventKind } from '../../../domain/history/case';
import { tellOf } from './running-file';
import type { Row } from './telling';
import type { Event } from './files';
import { becomes, clerk, external, fact, head, owner, row, rowsAt, silent, was } from './telling';

const day = '2023-05-10';
const change = (kind: EventKind, more: object = {}, gaps = 'reasons aspects'): Row =>
  row(
    'RequestChange',
    owner,
    {
      ...{ aspects: ['other'], description: was(kind), reasons: silent, effectOnTargets: null },
      ...{ growsScope: false, part: null, participant: null, newEnd: null, ...more },
    },
    gaps,
  );
const inTime = (newEnd: string) => ({ aspects: ['time'], newEnd });
const granted = (more: object = {}, gaps?: string): Row =>
  row(
    'GrantChange',
    head,
    {
      ...{ matter: 'change-1', number: null, description: was('change_granted'), less: false },
      ...{ newEnd: null, newTargets: [], newOwner: null, newBudgetVnd: null, effectiveFrom: day },
      ...more,
    },
    gaps,
  );
const noEnd = { newEnd: null, condition: silent, reviewOn: '2024-05-10' };
const until = (newEnd: string) => ({ newEnd, condition: null, reviewOn: null });
const asked = (term: object, kind: EventKind, gaps?: string): Row =>
  row('RequestExtension', owner, { ...term, reasons: was(kind), participants: [] }, gaps);
const extended = (term: object, more: object = {}, gaps?: string): Row =>
  row(
    'GrantExtension',
    head,
    {
      ...{ matter: 'extension-1', ...term, number: null, signedOn: day, effectFrom: null },
      ...{ participants: [], conditions: null, ...more },
    },
    gaps,
  );
const codification = (part: string | null, kind: EventKind, gaps?: string): Row =>
  row('ProposeCodification', head, { subject: was(kind), part }, gaps);
const opinion = {
  ...{ organisation: 'Ministry of Health', position: 'none', text: was('opinion') },
  ...{ number: '7/BYT', issuedOn: day, about: null },
};

it.each([
  becomes('proposed', {}, change('proposed')),
  becomes(
    'change_requested',
    { requestedEnd: '2025-06' },
    change('change_requested', inTime('2025-06-30')),
  ),
  becomes(
    'change_requested',
    { requestedEnd: '2025-06', newEnd: '2025-03-31' },
    change('change_requested', inTime('2025-03-31')),
  ),
  becomes(
    'change_requested',
    { subject: 'the northern line' },
    change('change_requested', { aspects: ['scope'], part: 'the northern line' }),
  ),
  becomes(
    'change_requested',
    { partial: true, newEnd: 'one day' },
    change('change_requested', { part: was('change_requested') }),
  ),
  becomes('submitted', {}, codification(null, 'submitted')),
  becomes('submitted', { subject: 'Article 5' }, codification('Article 5', 'submitted')),
  becomes('submitted', { partial: true }, codification(was('submitted'), 'submitted')),
  becomes(
    'opinion',
    { by: ' Ministry\nof Health ', instrument: '§ 7/BYT' },
    row('RecordOpinion', clerk, opinion, 'position'),
  ),
  becomes(
    'referred_up',
    {},
    change('referred_up', {}, '~'),
    row('ReferRequest', head, { matter: 'change-1', reasons: was('referred_up') }),
  ),
  becomes('change_granted', {}, change('change_granted', {}, '~'), granted()),
  becomes(
    'change_granted',
    { planned: true, partial: true, instrument: '4/QĐ' },
    change('change_granted', { part: was('change_granted') }, '~'),
    granted({ less: true, number: '4/QĐ', effectiveFrom: '2023-05-11' }, 'effectiveFrom'),
  ),
  becomes(
    'change_granted',
    { planned: true, newEnd: '2025-01' },
    change('change_granted', inTime('2025-01-31'), '~'),
    granted({ newEnd: '2025-01-31' }),
  ),
  becomes(
    'change_granted',
    { retroactiveFrom: '2023-04' },
    change('change_granted', {}, '~'),
    granted({ effectiveFrom: '2023-04-01' }),
  ),
  becomes(
    'change_refused',
    {},
    change('change_refused', {}, '~'),
    row('RefuseChange', head, { matter: 'change-1', reasons: was('change_refused') }),
  ),
  becomes('extension_requested', {}, asked(noEnd, 'extension_requested', 'reviewOn')),
  becomes(
    'extension_requested',
    { requestedEnd: '2026', newEnd: '2025' },
    asked(until('2026-12-31'), 'extension_requested'),
  ),
  becomes(
    'extension_requested',
    { newEnd: '2025' },
    asked(until('2025-12-31'), 'extension_requested'),
  ),
  becomes(
    'extension_granted',
    { newEnd: '2025-06', requestedEnd: '2026-06', instrument: '5/QĐ', retroactiveFrom: '2023-03' },
    asked(until('2026-06-30'), 'extension_granted', '~'),
    extended(until('2025-06-30'), { number: '5/QĐ', effectFrom: '2023-03-01' }),
  ),
  becomes(
    'extension_granted',
    {},
    asked(noEnd, 'extension_granted', '~'),
    extended(noEnd, {}, 'reviewOn'),
  ),
  becomes(
    'refused',
    {},
    row(
      'ApplyParticipant',
      owner,
      { name: was('refused'), sort: 'other', dossier: silent, previous: null },
      '~',
    ),
    row('RefuseParticipant', head, { matter: 'participant-1', reasons: was('refused') }),
  ),
  becomes(
    'progress_report',
    {},
    row(
      'FileProgressReport',
      owner,
      {
        ...{ sort: 'extraordinary', periodTo: day, progress: was('progress_report') },
        ...{ values: [], spendingVnd: null, issues: null, risks: null, requests: null },
      },
      'values',
    ),
  ),
  becomes(
    'obstacle',
    {},
    row('RaiseObstacle', owner, { description: was('obstacle'), hinders: 'other' }, 'hinders'),
  ),
  becomes('cause_review', {}, external('cause_review', 'study')),
  becomes(
    'responsibility',
    { by: 'Supreme Court', instrument: '3/2023/HS' },
    external('responsibility', 'ruling', { organisation: 'Supreme Court', number: '3/2023/HS' }),
  ),
  becomes('other', {}, fact('other')),
  becomes(
    'other',
    { sourceUrl: 'https://example.org/a', confidence: 'snippet', note: 'two numbers' },
    fact('other', { origin: 'https://example.org/a', confidence: 'snippet', doubt: 'two numbers' }),
  ),
])('%s %j', (kind, more, rows) => {
  const told = tellOf([{ kind, date: day, ...more }]);
  expect(rowsAt(told, 3)).toEqual(rows);
  expect(told.misshapen).toEqual([]);
});

describe('what is open when it is told', () => {
  const request = { kind: 'change_requested', date: '2023-04-01' } as const;
  const extension: Event = {
    ...{ kind: 'extension_requested', date: '2023-04-02', requestedEnd: '2026' },
  };
  const last = (...events: Parameters<typeof tellOf>[0]): readonly unknown[] =>
    rowsAt(tellOf(events), 2 + events.length);
  const supplement = (matter: string): Row =>
    row('SupplementRequest', owner, { matter, dossier: was('submitted') });

  it('papers go to the request that was opened last, or to the rule in the making', () => {
    const papers = { kind: 'submitted', date: day } as const;
    expect(last(request, papers)).toEqual([supplement('change-1')]);
    expect(last(request, extension, papers)).toEqual([supplement('extension-1')]);
    expect(last(papers, { ...papers, date: '2023-05-11' })).toEqual([
      row('DraftCodification', 'an-binh:legal-1', {
        ...{ matter: 'codification-1', draft: was('submitted'), consult: [] },
      }),
    ]);
  });

  it('an opinion is about the request that waits', () =>
    expect(last(request, { kind: 'opinion', date: day })).toMatchObject([
      ['RecordOpinion', clerk, { about: 'change-1' }, 'position'],
    ]));

  it('a refusal answers the change first, then the extension', () => {
    const no = (date: string) => ({ kind: 'change_refused', date }) as const;
    expect(last(request, extension, no(day))).toEqual([
      row('RefuseChange', head, { matter: 'change-1', reasons: was('change_refused') }),
    ]);
    expect(last(request, extension, no(day), no('2023-05-11'))).toEqual([
      row('RefuseExtension', head, { matter: 'extension-1', reasons: was('change_refused') }),
    ]);
  });

  it('the extension is passed up first; what was passed up waits for nobody here', () => {
    const up = (date: string) => ({ kind: 'referred_up', date }) as const;
    const passing = (matter: string): Row =>
      row('ReferRequest', head, { matter, reasons: was('referred_up') });
    expect(last(request, extension, up(day))).toEqual([passing('extension-1')]);
    expect(last(request, extension, up(day), up('2023-05-11'))).toEqual([passing('change-1')]);
    expect(last(request, up(day), { kind: 'change_granted', date: '2023-06-01' })).toMatchObject([
      ['RequestChange', owner, {}, '~'],
      ['GrantChange', head, { matter: 'change-2' }],
    ]);
  });
});
