/** domain: an incident and its damage, kept apart from whether the goal was achieved (M23). */
import { instantAt } from '../calendar/calendar';
import { dueAfterReceipt } from '../due';
import type { TextRef } from '../kernel';
import type { Law } from '../law/law';
import { matterOf } from '../matters';
import type { Pilot } from '../pilot';
import { closedAfterRun, underOutcomeReview, underTerm } from '../stages';
import type { Stage } from '../stages';
import type { Instant, LocalDate } from '../time';
import { addDays } from '../time';
import type { Severity } from './finding';
import { settle } from './settled';

export const INCIDENT = 'incident';

/** An incident comes to light under the term or long after it. */
export const whileIncidents: readonly Stage[] = [
  ...underTerm,
  ...underOutcomeReview,
  ...closedAfterRun,
];

/** The four classes of the draft decree's own list (M62); a class is a word, not yet a judgement of anybody. */
export type IncidentClass = 'shortcoming' | 'violation' | 'limitation' | 'omission';

export interface Damage {
  /** null: not known yet; 0: none. */
  readonly estimatedVnd: number | null;
  readonly peopleAffected: number | null;
}

export interface Incident extends Damage {
  readonly incidentClass: IncidentClass;
  readonly severity: Severity;
  readonly happenedOn: LocalDate;
  /** Since when the present state waits. */
  readonly since: Instant;
  /** The clock of the settlement counts from here; a remedy that failed does not move it. */
  readonly assessedAt: Instant | null;
  readonly settledVnd: number | null;
  /** Persons who told or remedied it: somebody else assesses and verifies. */
  readonly hands: readonly string[];
}

/** As whoever notices it, or an alert, opens it. */
export interface IncidentReportedBody extends Damage {
  readonly matter: string;
  readonly incidentClass: IncidentClass;
  readonly severity: Severity;
  readonly happenedOn: LocalDate;
  readonly noticedOn: LocalDate;
  readonly description: TextRef;
  readonly lateReason: TextRef | null;
}

/** Hours count from the end of the day on which it was noticed: the hour is not known. */
export function isReportedLate(law: Law, noticedOn: LocalDate, receivedAt: Instant): boolean {
  const from = instantAt(law.calendar, addDays(noticedOn, 1), 0);
  return receivedAt > dueAfterReceipt(law, from, 'incident.report').at;
}

export const owesSettlement = ({ estimatedVnd, settledVnd }: Incident): boolean =>
  (estimatedVnd ?? 0) > 0 && settledVnd === null;

/** Closed, only what the outcome and the statistics still need. */
export function closeIncident(pilot: Pilot, id: string, at: Instant): Pilot {
  const { incidentClass, severity, happenedOn, estimatedVnd, settledVnd, peopleAffected } =
    matterOf<Incident>(pilot, id).data;
  const kept = { incidentClass, severity, happenedOn, estimatedVnd, settledVnd, peopleAffected };
  return settle(pilot, id, 'closed', at, kept);
}
