/** test: what a file cannot tell before any decision, and decisions that its events only imply. */
import type { EventKind } from '../../../domain/history/case';
import { grant } from '../../../domain/history/toward-run';
import { approved, submitted } from './running-file';
import type { Row } from './telling';
import { pilotAt, rowsAt, tellingOf } from './telling';
import type { Event } from './told';
import { fileOf, tell } from './told';

const day = '2023-05-10';

it.each<[EventKind, string]>([
  ['extension_requested', 'A request for extension'],
  ['extension_granted', 'An extension'],
  ['suspended', 'A suspension'],
  ['resumed', 'A resumption'],
  ['ended', 'An end'],
  ['completion_report', 'A completion report'],
  ['cause_review', 'A review of causes'],
  ['replicated', 'A replication'],
])(
  '%s before any decision is refused by its line, in words, and nothing is told after it',
  (kind, what) => {
    const why = `${what} is told before any decision on the pilot`;
    const after = { kind: 'other', date: '2023-06-01' } as const;
    for (const more of [{}, { subject: 'Alpha' }, { partial: true }]) {
      const told = tell(fileOf([submitted, { kind, date: day, ...more }, after]));
      expect(told.stopped).toEqual({ index: 1, why, by: 'contradiction' });
      expect(told.lived.map(({ step }) => step.act.command)).toEqual(['Submit']);
    }
    const refused = tell(
      fileOf([submitted, { kind: 'refused', date: '2023-02-01' }, { kind, date: day }]),
    );
    expect(refused.stopped).toMatchObject({ index: 2, why });
  },
);

describe('from when a decision is in force that an event only implies', () => {
  const implied = (date: string, more: Partial<Event> = {}) => [
    { kind: 'started', date: day } as const,
    { kind: 'approved_pilot', date, ...more } as const,
  ];
  it.each<[string, readonly Event[], string | null, string]>([
    ['nothing else is told', [{ kind: 'started', date: day }], null, day],
    ['a later decision', implied('2023-06-01'), '2024-12-31', '2023-06-01'],
    ['a later decision, vaguely', implied('2023-07'), null, '2023-07-01'],
    ['one told of the year', implied('2023'), null, day],
    ['on the last day of the term', implied('2024-12-31'), '2024-12-31', '2024-12-31'],
    ['after the term was over', implied('2025-01-01'), '2024-12-31', day],
    ['of a participant', implied('2023-06-01', { subject: 'Alpha' }), null, day],
    ['in full', implied('2023-06-01', { kind: 'approved_full' }), null, day],
  ])('%s', (_, events, plannedEnd, expected) => {
    const file = fileOf(events, { plannedEnd });
    const [event] = file.events;
    const telling = tellingOf({ kind: 'started' }, pilotAt('NEW'), { file, event: event! });
    expect(grant(telling, false).inForceFrom).toBe(expected);
  });

  it('its term is counted from the later of today and that day', () => {
    const file = fileOf(implied('2025-02-01'), { plannedEnd: 'until the law' });
    const telling = tellingOf({ kind: 'started' }, pilotAt('NEW'), { file });
    expect(grant(telling, false)).toMatchObject({
      inForceFrom: '2025-02-01',
      term: { kind: 'condition', condition: 'until the law', reviewOn: '2026-02-01' },
    });
    const past = tellingOf({ kind: 'approved_pilot', newEnd: '2023-05-09' }, pilotAt('NEW'));
    expect(grant(past, true)).toMatchObject({
      term: { kind: 'condition', condition: '2023-05-09', reviewOn: '2024-05-10' },
      grantedLess: true,
    });
  });
});

it('a change granted before the decision is written into it only when the authority decides later', () => {
  const before: readonly Event[] = [submitted, { kind: 'change_granted', date: '2023-01-20' }];
  const commands = (later: Event): string =>
    rowsAt(tell(fileOf([...before, later])), 1)
      .map((row) => (row as Row)[0])
      .at(-1) ?? '';
  expect(commands(approved)).toBe('AmendProposal');
  expect(commands({ ...approved, kind: 'approved_full' })).toBe('AmendProposal');
  expect(commands({ ...approved, subject: 'Alpha' })).toBe('ApprovePilot');
  expect(commands({ kind: 'started', date: '2023-03-01' })).toBe('ApprovePilot');
});
