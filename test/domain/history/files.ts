/** test: small files as a source would tell them. */
import type { CaseEvent, CaseFile } from '../../../domain/history/case';

const blank: Omit<CaseFile, 'events'> = {
  title: { original: 'Thí điểm xe buýt điện', en: 'Electric buses' },
  country: 'Vietnam',
  territory: 'An Bình',
  sector: 'transport',
  proposer: 'Department of Transport',
  decidingAuthority: "People's Committee",
  supervisor: 'Inspectorate',
  legalBasis: 'none',
  bottleneck: 'No rule for electric buses.',
  objectives: [{ text: 'Cleaner air' }],
  scope: 'Ten buses on one line.',
  startDate: null,
  plannedEnd: '2024-12-31',
  outcome: { value: 'unknown', basis: 'Nothing was read.' },
  replicatedTo: [],
  codifiedBy: [],
};

export type Event = Partial<CaseEvent> & Pick<CaseEvent, 'kind' | 'date'>;

export const eventOf = (event: Event): CaseEvent => ({
  precision: event.date.length === 10 ? 'day' : event.date.length === 7 ? 'month' : 'year',
  by: "People's Committee",
  summary: `It was ${event.kind}.`,
  confidence: 'read',
  ...event,
});

/** A small file of events, each by the authority unless it says otherwise. */
export const fileOf = (events: readonly Event[], more: Partial<CaseFile> = {}): CaseFile => ({
  ...blank,
  ...more,
  events: events.map(eventOf),
});
