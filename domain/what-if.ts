/**
 * domain: what a law that is not in force yet would do to open pilots, before two people put it in force. One pilot at
 * a time, so that any number of them can be asked; the same draft, pilots and moment always give the same answer.
 */
import type { Directory } from './directory';
import type { Law } from './law/law';
import type { Pilot } from './pilot';
import type { Instant } from './time';
import type { CompetenceChange } from './what-if/competence';
import { competenceChanged } from './what-if/competence';
import type { DeadlineMoved } from './what-if/deadlines-moved';
import { deadlinesMoved } from './what-if/deadlines-moved';
import type { LawDraft } from './what-if/draft';
import { concerns, lawUnder } from './what-if/draft';
import type { LawChanges } from './what-if/law-changes';
import { changesBetween } from './what-if/law-changes';
import type { QuorumChange } from './what-if/quorums';
import { quorumsChanged } from './what-if/quorums';

export interface OpenPilot {
  readonly pilot: Pilot;
  /** The law that it is pinned to. */
  readonly law: Law;
  /** Legal time on its clock. */
  readonly at: Instant;
}

export interface PilotDifference {
  readonly pilot: string;
  readonly deadlines: readonly DeadlineMoved[];
  readonly quorums: readonly QuorumChange[];
  readonly competence: readonly CompetenceChange[];
  /** The draft cannot be read for this pilot: what was missing. */
  readonly fault: string | null;
}

export interface WhatIf {
  readonly changes: LawChanges;
  /** Open pilots that were asked, and how many of them have this law. */
  readonly pilots: number;
  readonly concerned: number;
  /** Only pilots with a difference, by id. */
  readonly differences: readonly PilotDifference[];
}

export const isOpen = ({ stage }: Pilot): boolean => stage !== 'NEW' && stage !== 'ARCHIVED';

/** null: this pilot is under another law, or nothing changes for it. */
export function differenceOf(
  { pilot, law, at }: OpenPilot,
  draft: LawDraft,
  directory: Directory,
): PilotDifference | null {
  if (!concerns(draft, law)) return null;
  const after = lawUnder(draft, law);
  const none = { pilot: pilot.id, deadlines: [], quorums: [], competence: [], fault: null };
  try {
    const difference = {
      ...none,
      deadlines: deadlinesMoved(pilot, law, after, directory, at),
      quorums: quorumsChanged({ pilot, law, directory, at }, after),
      competence: competenceChanged(pilot, law, after, directory, at),
    };
    return isDifferent(difference) ? difference : null;
  } catch (error) {
    // A rule that only some pilots ask for: to know it before the draft is in force is what the question is for.
    return { ...none, fault: error instanceof Error ? error.message : String(error) };
  }
}

const isDifferent = ({ deadlines, quorums, competence }: PilotDifference): boolean =>
  deadlines.length + quorums.length + competence.length > 0;

const none: LawChanges = { rules: [], ladders: [], days: [], hours: [] };

const byId = (a: PilotDifference, b: PilotDifference): number => (a.pilot < b.pilot ? -1 : 1);

/** One page of pilots; `current` is the law that the draft would follow, null when there is none. */
export function whatIf(
  current: Law | null,
  draft: LawDraft,
  pilots: Iterable<OpenPilot>,
  directory: Directory,
): WhatIf {
  const differences: PilotDifference[] = [];
  let [asked, concerned] = [0, 0];
  for (const open of pilots) {
    if (!isOpen(open.pilot)) continue;
    asked += 1;
    if (concerns(draft, open.law)) concerned += 1;
    const difference = differenceOf(open, draft, directory);
    if (difference !== null) differences.push(difference);
  }
  const changes = current === null ? none : changesBetween(current, lawUnder(draft, current));
  return { changes, pilots: asked, concerned, differences: differences.sort(byId) };
}

/** Pages of the same question as one answer, in whatever order they came. */
export const together = (pages: readonly WhatIf[]): WhatIf => ({
  changes: pages[0]?.changes ?? none,
  pilots: pages.reduce((sum, page) => sum + page.pilots, 0),
  concerned: pages.reduce((sum, page) => sum + page.concerned, 0),
  differences: pages.flatMap((page) => page.differences).sort(byId),
});

/** How much there is of each. */
export const summaryOf = ({ pilots, concerned, differences }: WhatIf) => {
  const sum = (of: (each: PilotDifference) => number): number =>
    differences.reduce((total, each) => total + of(each), 0);
  return {
    pilots,
    concerned,
    deadlines: sum(({ deadlines }) => deadlines.length),
    quorums: sum(({ quorums }) => quorums.length),
    competence: sum(({ competence }) => competence.length),
    faults: sum(({ fault }) => (fault === null ? 0 : 1)),
  };
};
