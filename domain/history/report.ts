/** domain: what became of a file: its events as acts, what had to be filled in, and what found no place. */
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import type { Instant } from '../time';
import type { CaseEvent, CaseFile, EventKind, Precision } from './case';
import { timeOf } from './narrator';
import type { Lived } from './rehearsal';

interface FilledIn {
  readonly command: string;
  /** null: the whole command. */
  readonly field: string | null;
  readonly reason: string;
}

export interface ToldEvent {
  readonly index: number;
  readonly kind: EventKind;
  readonly commands: readonly string[];
  readonly stageAfter: Stage;
  readonly legalTime: Instant;
  readonly precision: Precision;
  readonly filled: readonly FilledIn[];
  /** Raised by this event, or by clocks that rang before it. */
  readonly flags: readonly string[];
}

export interface HistoryReport {
  readonly pilotId: string;
  readonly stage: Stage;
  readonly events: readonly ToldEvent[];
  readonly filled: readonly (FilledIn & { readonly index: number | null })[];
  /** Entries that changed nothing but the record. */
  readonly facts: number;
  /** Events that found no place as acts of their kind. */
  readonly unmapped: readonly number[];
}

export function reportOf(
  pilotId: string,
  file: CaseFile,
  lived: readonly Lived[],
  pilot: Pilot,
): HistoryReport {
  const ofEvent = (index: number | null): readonly Lived[] =>
    lived.filter(({ step }) => step.index === index);
  return {
    pilotId,
    stage: pilot.stage,
    events: file.events.map((event, index) => toldEvent(event, index, ofEvent(index))),
    filled: lived.flatMap((each) =>
      filledIn(each).map((filled) => ({ index: each.step.index, ...filled })),
    ),
    facts: pilot.facts,
    unmapped: file.events.flatMap((event, index) =>
      hasPlace(event, ofEvent(index)) ? [] : [index],
    ),
  };
}

const filledIn = ({ step: { act } }: Lived): readonly FilledIn[] =>
  act.fills.map(({ field, reason }) => ({ command: act.command, field, reason }));

function toldEvent(event: CaseEvent, index: number, lived: readonly Lived[]): ToldEvent {
  const [first, last] = [lived[0], lived.at(-1)];
  const known = new Set(first?.before.flags.map(({ code, at }) => `${code} ${at}`));
  const raised = (last?.after.flags ?? []).filter(({ code, at }) => !known.has(`${code} ${at}`));
  return {
    index,
    kind: event.kind,
    commands: lived.map(({ step }) => step.act.command),
    stageAfter: last?.after.stage ?? 'NEW',
    legalTime: last?.step.at ?? '',
    precision: event.precision,
    filled: lived.flatMap(filledIn),
    flags: [...new Set(raised.map(({ code }) => code))],
  };
}

/**
 * An event has its place as an act of its kind. A mere fact is enough for what the mapping keeps as one: what is of no
 * other kind, what comes after the end, and activity before any decision.
 */
function hasPlace({ kind, ...event }: CaseEvent, lived: readonly Lived[]): boolean {
  const own = lived.filter(({ step }) => step.act.told);
  if (own.length === 0) return false;
  if (own.some(({ step }) => step.act.command !== 'RecordFact') || kind === 'other') return true;
  return own.every(({ before }) => {
    const time = timeOf(before, { ...event, kind });
    return time === 'after' || (time === 'before' && kind === 'progress_report');
  });
}
