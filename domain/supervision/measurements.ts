/** domain: what was measured in a pilot over time, folded from its ledger: each reading with its day and who told it (M17). */
import type { PilotEvent } from '../kernel';
import type { Pilot } from '../pilot';
import type { Indicator } from '../state/proposal';
import type { Danger, WatchDefinition } from '../state/watch';
import type { LocalDate } from '../time';

export const measuredBy = [
  'baseline',
  'visit',
  'surprise',
  'report',
  'completion',
  'reading',
] as const;
export type MeasuredBy = (typeof measuredBy)[number];

export interface Reading {
  readonly on: LocalDate;
  readonly value: number;
  readonly by: MeasuredBy;
  /** Number of the entry that tells it. */
  readonly seq: number;
}

/** A line beyond which somebody is warned, from its day on until the next one or its retirement. */
export interface Threshold {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly value: number;
  readonly danger: Danger;
  /** Entries by which it came and went: what is told meanwhile is held against it, whatever day it is of. */
  readonly sinceSeq: number;
  readonly untilSeq: number | null;
}

export interface Series {
  /** Of the plan; null: of a watch that reads no target of the plan. */
  readonly indicator: Indicator | null;
  /** Reference of a text, or the name itself. */
  readonly name: string;
  readonly unit: string;
  readonly baseline: Reading | null;
  readonly readings: readonly Reading[];
  readonly thresholds: readonly Threshold[];
}

export interface Told {
  readonly seq: number;
  readonly event: PilotEvent;
  /** The day of the event at the legal place. */
  readonly day: LocalDate;
}

interface Body {
  readonly matter?: string;
  readonly indicator?: string | null;
  readonly value?: number | null;
  readonly values?: readonly { readonly indicator: string; readonly value: number | null }[];
  readonly heldOn?: LocalDate;
  readonly periodTo?: LocalDate;
  readonly measuredOn?: LocalDate;
  readonly readOn?: LocalDate;
  readonly threshold?: number;
}

/** Entries that tell values of several indicators at once. */
const together: Readonly<Record<string, MeasuredBy>> = {
  CheckpointHeld: 'visit',
  LateVisitAttached: 'visit',
  SurpriseVisitHeld: 'surprise',
  ProgressReportFiled: 'report',
  CompletionReportFiled: 'completion',
};

const lineOf = (value: number, danger: Danger, from: LocalDate, sinceSeq: number): Threshold => ({
  ...{ from, to: null, value, danger, sinceSeq, untilSeq: null },
});

class Folding {
  readonly baselines = new Map<string, Reading>();
  readonly readings = new Map<string, Reading[]>();
  readonly thresholds = new Map<string, Threshold[]>();
  /** Watches by their matter: the indicator that each reads, or the matter itself. */
  readonly watches = new Map<string, { readonly key: string; readonly told: WatchDefinition }>();

  take({ seq, event, day }: Told): void {
    const body = (event.body ?? {}) as Body;
    const by = together[event.type];
    if (by !== undefined) {
      const on = body.heldOn ?? body.periodTo ?? day;
      for (const { indicator, value } of body.values ?? [])
        if (value !== null) this.read(indicator, { on, value, by, seq });
    }
    this.watch(event.type, body, day, seq);
  }

  private watch(type: string, body: Body, day: LocalDate, seq: number): void {
    const { matter = '', indicator, value, threshold } = body;
    const watch = this.watches.get(matter);
    switch (type) {
      case 'BaselineRecorded':
        if (indicator != null && value != null)
          this.baselines.set(indicator, { on: body.measuredOn ?? day, value, by: 'baseline', seq });
        return;
      case 'IndicatorDefined': {
        const told = body as unknown as WatchDefinition;
        const key = told.indicator ?? matter;
        this.watches.set(matter, { key, told });
        this.line(key, lineOf(told.threshold, told.danger, day, seq));
        return;
      }
      case 'ThresholdRevised':
        if (watch !== undefined && threshold !== undefined)
          this.line(watch.key, lineOf(threshold, watch.told.danger, day, seq));
        return;
      case 'IndicatorRetired':
        if (watch !== undefined) this.end(watch.key, day, seq);
        return;
      case 'ReadingRecorded':
        if (watch !== undefined && value != null)
          this.read(watch.key, { on: body.readOn ?? day, value, by: 'reading', seq });
        return;
      default:
    }
  }

  private read(key: string, reading: Reading): void {
    this.readings.set(key, [...(this.readings.get(key) ?? []), reading]);
  }

  private line(key: string, next: Threshold): void {
    this.end(key, next.from, next.sinceSeq);
    this.thresholds.set(key, [...(this.thresholds.get(key) ?? []), next]);
  }

  private end(key: string, on: LocalDate, seq: number): void {
    const lines = this.thresholds.get(key) ?? [];
    this.thresholds.set(
      key,
      lines.map((line) => (line.to === null ? { ...line, to: on, untilSeq: seq } : line)),
    );
  }

  seriesOf(key: string): Pick<Series, 'readings' | 'thresholds'> {
    const readings = [...(this.readings.get(key) ?? [])];
    readings.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.seq - b.seq));
    return { readings, thresholds: this.thresholds.get(key) ?? [] };
  }
}

/** Indicators of the plan first, then those that only warn; entries in the order of the ledger. */
export function measurementsOf({ proposal }: Pilot, told: readonly Told[]): readonly Series[] {
  const folding = new Folding();
  for (const each of told) folding.take(each);
  const ofPlan = proposal.plan.indicators.map((indicator): Series => ({
    ...{ indicator, name: indicator.name, unit: indicator.unit },
    baseline: folding.baselines.get(indicator.id) ?? null,
    ...folding.seriesOf(indicator.id),
  }));
  const known = new Set(proposal.plan.indicators.map(({ id }) => id));
  const others = [...folding.watches.values()].filter(({ key }) => !known.has(key));
  return [
    ...ofPlan,
    ...others.map(({ key, told: { name, unit } }): Series => ({
      ...{ indicator: null, name, unit, baseline: null },
      ...folding.seriesOf(key),
    })),
  ];
}
