/** domain: what of a pilot the public may read: the parts that exist, those that are published, those withheld and until when. */
import type { TextRef } from '../kernel';
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';

export type Part =
  'summary' | 'plan' | 'decision' | 'costs' | 'supervision' | 'results' | 'lessons';

export type WithholdingGround =
  'stateSecret' | 'personalData' | 'openInquiry' | 'security' | 'commercial' | 'unfinished';

export interface Withheld {
  readonly part: Part;
  readonly ground: WithholdingGround;
  /** null: for good, when the pilot was over. */
  readonly reviewOn: LocalDate | null;
}

export interface Publication {
  /** What it says to everybody, in a few sentences. */
  readonly summary: TextRef;
  readonly parts: readonly Part[];
  readonly withheld: readonly Withheld[];
  readonly preparedBy: string;
  readonly since: Instant;
}

export const publicationKind = 'publication';

/** Parts that exist by now. Each is published or withheld with reasons: nothing is passed over in silence. */
export function partsThere({ running, outcome }: Pilot): readonly Part[] {
  const there: readonly (readonly [Part, boolean])[] = [
    ['summary', true],
    ['plan', true],
    ['decision', running.decision !== null],
    ['costs', running.decision !== null],
    ['supervision', running.startedOn !== null],
    ['results', outcome.value !== null],
    ['lessons', outcome.report !== null],
  ];
  return there.filter(([, exists]) => exists).map(([part]) => part);
}

/** States in which a publication is approved, and not withdrawn. */
const approved: readonly string[] = ['published', 'partlyPublished', 'withheld', 'withheldForGood'];

/** Approved and not withdrawn, the newest last. */
const inForce = (pilot: Pilot): readonly Publication[] =>
  mattersOf<Publication>(pilot, publicationKind)
    .filter(({ state }) => approved.includes(state))
    .toSorted((a, b) => (a.openedAt === b.openedAt ? 0 : a.openedAt < b.openedAt ? -1 : 1))
    .map(({ data }) => data);

interface Standing {
  readonly published: ReadonlySet<Part>;
  readonly withheld: ReadonlyMap<Part, Withheld>;
  /** Of the newest that publishes it. */
  readonly summary: TextRef | null;
}

/** What is published and what is held back: of each part the newest publication that names it says so. */
export function publicStanding(pilot: Pilot): Standing {
  const [published, withheld] = [new Set<Part>(), new Map<Part, Withheld>()];
  let summary: TextRef | null = null;
  for (const each of inForce(pilot)) {
    for (const back of each.withheld) {
      published.delete(back.part);
      withheld.set(back.part, back);
    }
    for (const part of each.parts) {
      withheld.delete(part);
      published.add(part);
    }
    if (each.parts.includes('summary')) summary = each.summary;
  }
  return { published, withheld, summary };
}

/** What is published and not withdrawn. */
export const publicSet = (pilot: Pilot): readonly Part[] => [...publicStanding(pilot).published];
