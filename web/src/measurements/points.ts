/** web: what a chart of one indicator shows: its points in time, and how each stands to the target and the warning. */
import type { SeriesView } from '../../../contracts/measurements';
import type { LocalDate } from '../../../domain/time';

type Threshold = SeriesView['thresholds'][number];
type Reading = SeriesView['readings'][number];

/** reached: the target is met. warned: beyond the threshold of its day. */
export type Standing = 'reached' | 'warned' | 'underway';

export interface Point extends Reading {
  /** Milliseconds, for the axis. */
  readonly at: number;
  readonly standing: Standing;
}

export const timeOf = (day: LocalDate): number => Date.parse(`${day}T00:00:00.000Z`);

const isBeyond = (value: number, { value: line, danger }: Threshold): boolean =>
  danger === 'above' ? value > line : value < line;

/** As the law does: what was told while the line stood, whatever day it is of. */
const holdsFor = ({ sinceSeq, untilSeq }: Threshold, seq: number): boolean =>
  sinceSeq < seq && (untilSeq === null || seq < untilSeq);

function standingOf({ seq, value }: Reading, { thresholds, target, better }: SeriesView): Standing {
  if (thresholds.some((each) => holdsFor(each, seq) && isBeyond(value, each))) return 'warned';
  if (target === null || better === null) return 'underway';
  return (better === 'higher' ? value >= target : value <= target) ? 'reached' : 'underway';
}

export const pointsOf = (series: SeriesView): readonly Point[] =>
  series.readings.map((reading) => ({
    ...reading,
    at: timeOf(reading.on),
    standing: standingOf(reading, series),
  }));

/** How much of the way from baseline to target is gone, in whole percent; null: the way is not known. */
export function wayGone({ baseline, target, readings }: SeriesView): number | null {
  const last = readings.at(-1);
  if (baseline === null || target === null || last === undefined) return null;
  const way = target - baseline.value;
  return way === 0 ? null : Math.round(((last.value - baseline.value) / way) * 100);
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** From the start, or the first thing known, to today: a line of two readings must not fill the screen alone. */
export function spanOf(
  { readings, baseline, thresholds }: SeriesView,
  startedOn: LocalDate | null,
  today: LocalDate,
): Span {
  const days = [
    today,
    ...(startedOn === null ? [] : [startedOn]),
    ...(baseline?.on == null ? [] : [baseline.on]),
    ...readings.map(({ on }) => on),
    ...thresholds.map(({ from }) => from),
  ].sort();
  return { from: timeOf(days[0] ?? today), to: timeOf(days.at(-1) ?? today) };
}

const stepsOfTen = [1, 2, 2.5, 5, 10];
const wantedTicks = 5;

/** Round numbers that enclose everything that is drawn, evenly apart. */
export function ticksOf({ readings, baseline, target, thresholds }: SeriesView): readonly number[] {
  const values = [
    ...readings.map(({ value }) => value),
    ...thresholds.map(({ value }) => value),
    ...(baseline === null ? [] : [baseline.value]),
    ...(target === null ? [] : [target]),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const range = high === low ? Math.max(1, Math.abs(high)) : high - low;
  const ten = 10 ** Math.floor(Math.log10(range / wantedTicks));
  const step = ten * (stepsOfTen.find((each) => each * ten * wantedTicks >= range) ?? 10);
  const first = Math.floor(low / step) - (low % step === 0 && low !== 0 ? 1 : 0);
  const last = Math.ceil(high / step) + (high % step === 0 ? 1 : 0);
  return Array.from({ length: last - first + 1 }, (_, n) =>
    Number(((first + n) * step).toPrecision(12)),
  );
}

const parts = 4;

export const daysMarked = ({ from, to }: Span): readonly number[] =>
  from === to
    ? [from]
    : Array.from({ length: parts + 1 }, (_, n) => from + ((to - from) * n) / parts);

export const isEmpty = ({ readings, baseline, target, thresholds }: SeriesView): boolean =>
  readings.length === 0 && baseline === null && target === null && thresholds.length === 0;
