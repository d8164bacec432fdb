/** domain/statistics: the figures that a tally comes to, in tables. Units stand by name; none is ranked by what failed. */
import { daysBetween } from '../time';
import type { Instant } from '../time';
import { comparisonsOf } from './comparison';
import type { Comparison } from './comparison';
import type { Histogram } from './measure';
import { casesIn, histogramOf, median, percentile } from './measure';
import type { Mark } from '../law/pack';
import type { SpanUnit } from './spans';
import type { Grid, Table } from './tables';
import { byName, cellKey, gridOf, tableOf } from './tables';
import type { DeskSum, StepSum, Tally } from './tally';
import { ages } from './tally';

/** A step as the pack limits it, and as it was done (cases that only sources tell of are not in it). */
export interface StepLine {
  readonly pack: string;
  readonly step: string;
  readonly rule: string;
  readonly unit: SpanUnit;
  readonly limit: number | null;
  readonly mark: Mark;
  readonly done: number;
  readonly inTime: number;
  readonly median: number | null;
  readonly p90: number | null;
}

export interface MonthLine {
  /** YYYY-MM. */
  readonly month: string;
  readonly submitted: number;
  readonly decided: number;
  readonly closed: number;
}

/** Calendar days; a middle of few cases says little, so their number stands beside it. */
export interface LeadTime {
  readonly key: 'toAgreement' | 'toStart';
  readonly cases: number;
  readonly median: number | null;
  readonly p90: number | null;
}

export interface Figures {
  readonly asOf: Instant;
  readonly pilots: number;
  readonly fromSources: number;
  readonly tables: readonly Table[];
  readonly places: Grid;
  readonly obstacles: Grid;
  readonly steps: readonly StepLine[];
  readonly desks: readonly DeskSum[];
  readonly months: readonly MonthLine[];
  readonly leadTimes: readonly LeadTime[];
  readonly comparisons: readonly Comparison[];
}

export const levels = ['commune', 'province', 'ministry', 'government', 'assembly', 'unknown'];
export const hindrances = ['resources', 'rules', 'coordination', 'people', 'other'];

/** Lines that are always shown, in their usual order; a table without them shows what occurred, by name. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  decisions: ['approvedFull', 'approvedPilot', 'refused'],
  votes: ['overridden', 'leftStanding'],
  referral: ['referred', 'notReferred'],
  return: ['returned', 'notReturned'],
  outcomes: ['achieved', 'partly', 'notAchieved', 'undetermined', 'notStarted'],
  causes: ['objective', 'subjective'],
  responsibility: ['exempt', 'excluded', 'reduced', 'responsible', 'deferred', 'open'],
  instruments: ['enabling', 'codified'],
  ageing: ages,
};
const occurring = ['sector', 'territory', 'stage', 'systemic'];

/** Counts of acts whose rest is still open: what was begun, less what was settled. */
const settling: Readonly<
  Record<string, { readonly begun: string; readonly ends: readonly string[] }>
> = {
  abuse: { begun: 'alleged', ends: ['upheld', 'dismissed'] },
  replications: { begun: 'proposed', ends: ['agreed', 'declined'] },
};

function part(counts: Tally['counts'], table: string): ReadonlyMap<string, number> {
  const prefix = `${table}.`;
  return new Map(
    [...counts].flatMap(([key, n]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), n]] : [],
    ),
  );
}

function settled(counts: Tally['counts'], name: string): Table {
  const { begun, ends } = settling[name] as (typeof settling)[string];
  const of = part(counts, name);
  const ended = ends.reduce((sum, key) => sum + (of.get(key) ?? 0), 0);
  const open = Math.max(0, (of.get(begun) ?? 0) - ended);
  return tableOf(name, new Map([...of, ['open', open]]), [...ends, 'open']);
}

const tablesOf = ({ counts }: Tally): readonly Table[] => [
  tableOf('level', part(counts, 'level'), levels),
  ...occurring.map((name) => tableOf(name, part(counts, name))),
  ...Object.entries(fixed).map(([name, keys]) => tableOf(name, part(counts, name), keys)),
  ...Object.keys(settling).map((name) => settled(counts, name)),
];

const stepLine = ({ pack, span, took, inTime }: StepSum): StepLine => ({
  pack,
  ...span,
  done: casesIn(took),
  inTime,
  median: median(took),
  p90: percentile(took, 90),
});

function monthsOf({ months }: Tally): readonly MonthLine[] {
  const names = [...new Set([...months.keys()].map((key) => key.slice(0, 7)))].toSorted(byName);
  const of = (month: string, what: string): number => months.get(cellKey(month, what)) ?? 0;
  return names.map((month) => ({
    month,
    submitted: of(month, 'submitted'),
    decided: of(month, 'decided'),
    closed: of(month, 'closed'),
  }));
}

const leadTime = (key: LeadTime['key'], days: Histogram): LeadTime => ({
  key,
  cases: casesIn(days),
  median: median(days),
  p90: percentile(days, 90),
});

function leadTimesOf({ leads }: Tally): readonly LeadTime[] {
  const toStart = [...leads.proposedOn].flatMap(([child, proposedOn]) => {
    const startedOn = leads.startedOn.get(child);
    return startedOn === undefined ? [] : [Math.max(0, daysBetween(proposedOn, startedOn))];
  });
  return [leadTime('toAgreement', leads.agreement), leadTime('toStart', histogramOf(toStart))];
}

export const figuresOf = (tally: Tally, asOf: Instant): Figures => ({
  asOf,
  pilots: tally.pilots,
  fromSources: tally.fromSources,
  tables: tablesOf(tally),
  places: gridOf('places', tally.places, levels),
  obstacles: gridOf('obstacles', tally.obstacles, hindrances),
  steps: [...tally.steps.keys()]
    .toSorted(byName)
    .map((key) => stepLine(tally.steps.get(key) as StepSum)),
  desks: [...tally.desks.keys()].toSorted(byName).map((key) => tally.desks.get(key) as DeskSum),
  months: monthsOf(tally),
  leadTimes: leadTimesOf(tally),
  comparisons: comparisonsOf(tally),
});
