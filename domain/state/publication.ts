/** domain: what of a pilot the public may read: the parts that exist, those that are published, those withheld and until when. */
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

/** What is published and not withdrawn. */
export const publicSet = (pilot: Pilot): readonly Part[] => [
  ...new Set(
    mattersOf<Publication>(pilot, publicationKind)
      .filter(({ state }) => state === 'published' || state === 'partlyPublished')
      .flatMap(({ data }) => data.parts),
  ),
];
