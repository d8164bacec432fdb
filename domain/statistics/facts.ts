/**
 * domain/statistics: one pilot as statistics see it: what was counted in its ledger and how long its steps took, without
 * a text, a name or a clock. What depends on the day of asking (late, old) is left to whoever adds it up.
 */
import type { Directory, UnitRow } from '../directory';
import type { PilotEvent } from '../kernel';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { isReconstructing } from '../pilot';
import type { Role } from '../roles';
import { phaseOfStage } from '../stages';
import type { Phase, Stage } from '../stages';
import { responsibilities } from '../state/responsibility';
import { tasksOf } from '../tasks';
import type { Instant } from '../time';
import { countsOf } from './happenings';
import type { Counts } from './happenings';
import { milestonesOf } from './milestones';
import type { Milestones } from './milestones';
import { spansOf } from './spans';
import type { Span } from './spans';

export interface Told {
  /** Folded from all of `events`. */
  readonly pilot: Pilot;
  readonly events: readonly PilotEvent[];
  readonly law: Law;
  readonly directory: Directory;
  /** Legal time at which posts are looked up. */
  readonly at: Instant;
}

/** Something that waits at a desk. */
export interface OpenItem {
  /** The unit whose post is accountable; empty when nobody is at all. */
  readonly unit: string;
  readonly role: Role;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
}

export interface PilotFacts {
  readonly pilot: string;
  readonly unit: string;
  readonly level: UnitRow['level'] | 'unknown';
  /** The province that the unit lies in; `central` above the provinces. */
  readonly territory: string;
  readonly sector: string;
  readonly stage: Stage;
  readonly phase: Phase;
  readonly stageSince: Instant;
  readonly utcOffsetMinutes: number;
  readonly pack: string;
  readonly parent: string | null;
  /** Known from sources only: in every count, in no measure of time, since silence there is nobody's delay. */
  readonly fromSources: boolean;
  readonly persons: { readonly proposer: string; readonly ownerPost: string | null };
  readonly milestones: Milestones;
  readonly counts: Counts;
  readonly outcome: string | null;
  readonly spans: readonly Span[];
  readonly open: readonly OpenItem[];
}

export const central = 'central';

/** The nearest province, the unit itself included. */
export function territoryOf(directory: Directory, unit: string): string {
  let [at, territory] = [directory.unit(unit), central];
  for (let steps = 0; at !== undefined && steps < 12; steps += 1) {
    // A department of a province is of its level too: the uppermost of the level is the territory.
    if (at.level === 'province') territory = at.id;
    at = at.superior === null ? undefined : directory.unit(at.superior);
  }
  return territory;
}

function resultsOf(pilot: Pilot): Counts {
  const counts: Record<string, number> = {};
  for (const { state, data } of responsibilities(pilot)) {
    const key = `responsibility.${state === 'deferred' ? 'deferred' : (data.result ?? 'open')}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const openIn = ({ pilot, law, directory, at }: Told): readonly OpenItem[] =>
  tasksOf(pilot, law, directory, at).map(({ post, role, openedAt, dueAt }) => ({
    unit: (post === null ? undefined : directory.post(post)?.unit) ?? '',
    role,
    openedAt,
    dueAt,
  }));

export function factsOf(told: Told): PilotFacts {
  const { pilot, events, law, directory } = told;
  return {
    pilot: pilot.id,
    unit: pilot.unit,
    level: directory.unit(pilot.unit)?.level ?? 'unknown',
    territory: territoryOf(directory, pilot.unit),
    sector: pilot.proposal.plan.sector,
    stage: pilot.stage,
    phase: phaseOfStage[pilot.stage],
    stageSince: pilot.stageSince,
    utcOffsetMinutes: law.calendar.utcOffsetMinutes,
    pack: pilot.law.pack,
    parent: pilot.links.parent,
    fromSources: isReconstructing(pilot),
    persons: { proposer: pilot.proposal.proposer.person, ownerPost: pilot.posts.owner },
    milestones: milestonesOf(pilot, events),
    counts: { ...countsOf(events), ...resultsOf(pilot) },
    outcome: pilot.outcome.value,
    spans: spansOf(events, pilot, law),
    open: openIn(told),
  };
}
