/**
 * domain/statistics: the sum over many pilots, one after the other. It grows with the kinds of things that are counted
 * (sectors, rules, desks, months), not with the number of pilots, so that it can be fed from a stream.
 */
import { dateOf, daysBetween, epochToInstant, instantToEpoch, partsOf } from '../time';
import type { Instant, LocalDate } from '../time';
import type { PilotFacts } from './facts';
import { addedTo } from './happenings';
import type { Histogram } from './measure';
import { counted } from './measure';
import type { Span } from './spans';
import { cellKey } from './tables';

export interface StepSum {
  readonly pack: string;
  readonly span: Pick<Span, 'step' | 'rule' | 'unit' | 'limit' | 'mark'>;
  readonly took: Histogram;
  readonly inTime: number;
}

export interface DeskSum {
  readonly unit: string;
  readonly role: string;
  readonly open: number;
  readonly overdue: number;
  /** Calendar days of the longest overdue item; 0: none is. */
  readonly longestDays: number;
}

export interface Tally {
  pilots: number;
  fromSources: number;
  /** By `table.line`. */
  readonly counts: Map<string, number>;
  readonly obstacles: Map<string, number>;
  readonly places: Map<string, number>;
  readonly steps: Map<string, StepSum>;
  /** Of live pilots, by level, pack and rule, then by unit (M77). */
  readonly alike: Map<string, StepSum>;
  readonly desks: Map<string, DeskSum>;
  readonly months: Map<string, number>;
  readonly leads: Leads;
}

/** Replications meet their children wherever these come in the stream. */
interface Leads {
  agreement: Histogram;
  readonly proposedOn: Map<string, LocalDate>;
  readonly startedOn: Map<string, LocalDate>;
}

export const nothingCounted = (): Tally => ({
  pilots: 0,
  fromSources: 0,
  counts: new Map(),
  obstacles: new Map(),
  places: new Map(),
  steps: new Map(),
  alike: new Map(),
  desks: new Map(),
  months: new Map(),
  leads: { agreement: new Map(), proposedOn: new Map(), startedOn: new Map() },
});

const addTo = (sum: Map<string, number>, key: string, n = 1): void => {
  sum.set(key, (sum.get(key) ?? 0) + n);
};

export const dayOf = (at: Instant, utcOffsetMinutes: number): LocalDate =>
  epochToInstant(instantToEpoch(at) + utcOffsetMinutes * 60_000).slice(0, 10);

export const ages = ['to30', 'to90', 'to180', 'to365', 'more'] as const;

const ageOf = (days: number): (typeof ages)[number] =>
  days <= 30
    ? 'to30'
    : days <= 90
      ? 'to90'
      : days <= 180
        ? 'to180'
        : days <= 365
          ? 'to365'
          : 'more';

/** Is somebody still to act in the main track? */
const isOpen = ({ phase }: PilotFacts): boolean => phase !== 'consequences' && phase !== 'over';

/** `now`: legal time of the pilot's own clock, or the cut-off. */
export function add(tally: Tally, facts: PilotFacts, now: Instant): Tally {
  tally.pilots += 1;
  if (facts.fromSources) tally.fromSources += 1;
  addCounts(tally, facts, now);
  for (const span of facts.spans) addSpan(tally, facts, span);
  for (const item of facts.open) addOpen(tally, facts, item, now);
  addMonths(tally, facts);
  addLeads(tally, facts);
  return tally;
}

function addCounts(tally: Tally, facts: PilotFacts, now: Instant): void {
  const { counts, obstacles } = tally;
  addedTo(counts, facts.counts);
  for (const [line, n] of Object.entries(facts.counts)) {
    const [table, kind] = line.split('.');
    if (table === 'obstacles') addTo(obstacles, cellKey(facts.sector, kind ?? ''), n);
  }
  addTo(tally.places, cellKey(facts.territory, facts.level));
  addTo(counts, `level.${facts.level}`);
  addTo(counts, `sector.${facts.sector}`);
  addTo(counts, `territory.${facts.territory}`);
  addTo(counts, `stage.${facts.stage}`);
  // Pilots, not acts: one that was referred three times is one that was referred.
  addTo(
    counts,
    `referral.${(facts.counts['happened.referred'] ?? 0) > 0 ? 'referred' : 'notReferred'}`,
  );
  addTo(
    counts,
    `return.${(facts.counts['happened.returned'] ?? 0) > 0 ? 'returned' : 'notReturned'}`,
  );
  if (facts.outcome !== null) addTo(counts, `outcomes.${facts.outcome}`);
  if (!isOpen(facts) || facts.fromSources || facts.stageSince === '') return;
  const days = daysBetween(dayIn(facts, facts.stageSince), dayIn(facts, now));
  addTo(counts, `ageing.${ageOf(days)}`);
}

const dayIn = ({ utcOffsetMinutes }: PilotFacts, at: Instant): LocalDate =>
  dayOf(at, utcOffsetMinutes);

function addSpan(tally: Tally, { pack, level, unit }: PilotFacts, span: Span): void {
  const key = `${pack} ${span.rule} ${span.step} ${span.unit} ${span.limit ?? ''}`;
  tally.steps.set(key, withSpan(tally.steps.get(key), pack, span));
  const alike = cellKey(`${level} ${key}`, unit);
  tally.alike.set(alike, withSpan(tally.alike.get(alike), pack, span));
}

const withSpan = (sum: StepSum | undefined, pack: string, span: Span): StepSum => ({
  pack,
  span: { step: span.step, rule: span.rule, unit: span.unit, limit: span.limit, mark: span.mark },
  took: counted(sum?.took ?? new Map<number, number>(), span.took),
  inTime: (sum?.inTime ?? 0) + (span.inTime ? 1 : 0),
});

function addOpen(
  tally: Tally,
  facts: PilotFacts,
  { unit, role, dueAt }: PilotFacts['open'][number],
  now: Instant,
): void {
  const key = cellKey(unit, role);
  const sum = tally.desks.get(key) ?? { unit, role, open: 0, overdue: 0, longestDays: 0 };
  const late = dueAt < now;
  const days = late ? daysBetween(dayIn(facts, dueAt), dayIn(facts, now)) : 0;
  tally.desks.set(key, {
    ...sum,
    open: sum.open + 1,
    overdue: sum.overdue + (late ? 1 : 0),
    longestDays: Math.max(sum.longestDays, days),
  });
}

const monthOf = (day: LocalDate): string => {
  const { year, month } = partsOf(day);
  return dateOf({ year, month, day: 1 }).slice(0, 7);
};

function addMonths({ months }: Tally, facts: PilotFacts): void {
  const { submittedAt, decidedAt, closedAt } = facts.milestones;
  const at = { submitted: submittedAt, decided: decidedAt, closed: closedAt };
  for (const [what, instant] of Object.entries(at)) {
    if (instant === null || instant === '') continue;
    addTo(months, cellKey(monthOf(dayIn(facts, instant)), what));
  }
}

function addLeads({ leads }: Tally, facts: PilotFacts): void {
  const { replications, startedOn } = facts.milestones;
  // Only a child's start is ever asked for.
  if (startedOn !== null && facts.parent !== null) leads.startedOn.set(facts.pilot, startedOn);
  for (const { child, proposedAt, agreedAt } of replications) {
    const days = daysBetween(dayIn(facts, proposedAt), dayIn(facts, agreedAt));
    leads.agreement = counted(leads.agreement, days);
    leads.proposedOn.set(child, dayIn(facts, proposedAt));
  }
}
