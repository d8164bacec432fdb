/**
 * domain: why a due date is what it is and why a person may act or not: the rule with its article and mark, the facts it
 * was applied to, and the post. All of it is asked of the functions that decide; nothing is decided here.
 */
import type { DaysCounted, ReceiptCounted } from './calendar/days-counted';
import { daysCounted, receiptCounted } from './calendar/days-counted';
import { calendarRef } from './calendar-adoption';
import { dutiesOf } from './deadlines';
import type { DueOrigin } from './due-origin';
import { originOf } from './due-origin';
import type { Duty, Facts } from './kernel';
import type { Law } from './law/law';
import type { Pilot } from './pilot';
import type { RuleTold } from './explain/rule';
import { ruleTold } from './explain/rule';
import type { WhoTold } from './explain/who';
import { whoOf } from './explain/who';
import { localDateOf } from './calendar/calendar';
import { stoppedDays } from './calendar/suspensions';
import { mattersOf } from './matters';
import type { Suspension } from './state/suspension';
import { SUSPENSION } from './state/suspension';
import type { Stage } from './stages';
import type { Instant, LocalDate } from './time';
import type { WordParams } from './words';

export interface LawTold {
  /** As id@version. */
  readonly pack: string;
  readonly packHash: string;
  readonly calendar: string;
}

export const lawTold = ({ pack, packHash, calendar }: Law): LawTold => ({
  pack: `${pack.id}@${pack.version}`,
  packHash,
  calendar: calendarRef(calendar),
});

/** What the pilot was when the rule was applied to it. */
export interface PilotFacts {
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly unit: string;
  readonly dossierVersion: number;
  /** Receipt at the level that has the papers; null while they are on the way. */
  readonly receivedAt: Instant | null;
  /** Days that stopped the term up to now. */
  readonly suspendedDays: number;
}

const stretchesOf = (pilot: Pilot): readonly Suspension[] =>
  mattersOf<Suspension>(pilot, SUSPENSION)
    .filter(({ state }) => state !== 'ordered')
    .map(({ data }) => data);

export function pilotFacts(pilot: Pilot, { law, now }: Pick<Facts, 'law' | 'now'>): PilotFacts {
  const level = pilot.approval.levels.findLast(({ unit }) => unit === pilot.unit);
  return {
    stage: pilot.stage,
    stageSince: pilot.stageSince,
    unit: pilot.unit,
    dossierVersion: pilot.proposal.version,
    receivedAt: level?.receivedAt ?? null,
    suspendedDays: stoppedDays(stretchesOf(pilot), localDateOf(law.calendar, now)),
  };
}

export interface DueTold {
  readonly date: LocalDate;
  readonly at: Instant;
  readonly openedAt: Instant;
  /** null: set otherwise than by counting. */
  readonly origin: DueOrigin | null;
  readonly receipt: ReceiptCounted | null;
  readonly days: DaysCounted | null;
}

export interface DutyExplained {
  readonly matter: string;
  readonly step: string;
  readonly commands: readonly string[];
  readonly params: WordParams;
  readonly silent: boolean;
  readonly rule: RuleTold | null;
  readonly law: LawTold;
  readonly due: DueTold;
  readonly who: WhoTold;
  readonly facts: PilotFacts;
}

export function dueTold({ due, openedAt }: Pick<Duty, 'due' | 'openedAt'>, law: Law): DueTold {
  const origin = originOf(due);
  const { date, at } = due;
  const receipt = origin?.counting === 'receipt' ? receiptCounted(law.calendar, origin.from) : null;
  return { date, at, openedAt, origin, receipt, days: daysOf(origin, receipt, date, law) };
}

/** Hours run from the very instant, and the end of a named day is counted from nothing: no day is skipped. */
function daysOf(
  origin: DueOrigin | null,
  receipt: ReceiptCounted | null,
  date: LocalDate,
  { calendar }: Law,
): DaysCounted | null {
  if (origin === null || origin.term?.unit === 'hours' || origin.counting === 'wholeDay')
    return null;
  return daysCounted(calendar, receipt?.countsOn ?? origin.from, date);
}

export const explainDuty = (pilot: Pilot, duty: Duty, facts: Facts): DutyExplained => ({
  matter: duty.matter,
  step: duty.step,
  commands: duty.commands,
  params: duty.params ?? {},
  silent: duty.silent === true,
  rule: ruleTold(facts.law, duty.rule),
  law: lawTold(facts.law),
  due: dueTold(duty, facts.law),
  who: whoOf(pilot, facts.directory, duty, facts.now),
  facts: pilotFacts(pilot, facts),
});

/** By the id of a task, or of a clock: matter/step, with the post when several hold the same. */
export function explainTask(pilot: Pilot, id: string, facts: Facts): DutyExplained | null {
  const duties = dutiesOf(pilot, facts.law);
  const idOf = ({ matter, step, post }: Duty): string =>
    post === undefined ? `${matter}/${step}` : `${matter}/${step}/${post}`;
  const duty =
    duties.find((each) => idOf(each) === id) ??
    duties.find(({ matter, step }) => `${matter}/${step}` === id);
  return duty === undefined ? null : explainDuty(pilot, duty, facts);
}
