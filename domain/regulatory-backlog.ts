/** domain: the regulatory backlog as a fold over pilots: what they show to be wrong in the rules, and what became of it (M78). */
import type { TextRef } from './kernel';
import { mattersOf } from './matters';
import type { Pilot } from './pilot';
import type { Codification } from './state/codification';
import { codificationKind } from './state/codification';
import type { RegulatoryNeed } from './state/regulatory-need';
import { regulatoryNeedKind } from './state/regulatory-need';
import type { Instant } from './time';

export type BacklogState = 'raised' | 'drafted' | 'issued' | 'dropped';

export interface BacklogItem {
  readonly pilot: string;
  readonly matter: string;
  /** A rule that is in the way, or what the pilot taught that is to become one. */
  readonly source: 'need' | 'codification';
  readonly state: BacklogState;
  readonly openedAt: Instant;
  /** The rule concerned; null: there is none yet. */
  readonly instrument: string | null;
  readonly bottleneck: string | null;
  readonly issuedAs: string | null;
  readonly reasons: TextRef | null;
}

const stateOfNeed: Readonly<Record<string, BacklogState>> = {
  raised: 'raised',
  drafted: 'drafted',
  issued: 'issued',
  dropped: 'dropped',
};
const stateOfCodification: Readonly<Record<string, BacklogState>> = {
  proposed: 'raised',
  drafted: 'drafted',
  issued: 'issued',
  abandoned: 'dropped',
};

const needsOf = (pilot: Pilot): readonly BacklogItem[] =>
  mattersOf<RegulatoryNeed>(pilot, regulatoryNeedKind).map(({ id, state, openedAt, data }) => ({
    pilot: pilot.id,
    matter: id,
    source: 'need',
    state: stateOfNeed[state] ?? 'raised',
    openedAt,
    instrument: data.instrument,
    bottleneck: data.bottleneck,
    issuedAs: data.issued?.number ?? null,
    reasons: data.reasons,
  }));

const codificationsOf = (pilot: Pilot): readonly BacklogItem[] =>
  mattersOf<Codification>(pilot, codificationKind).map(({ id, state, openedAt, data }) => ({
    pilot: pilot.id,
    matter: id,
    source: 'codification',
    state: stateOfCodification[state] ?? 'raised',
    openedAt,
    instrument: null,
    bottleneck: null,
    issuedAs: data.instrument?.number ?? null,
    reasons: null,
  }));

/** The oldest first: what waits longest is read first. */
export const regulatoryBacklog = (pilots: readonly Pilot[]): readonly BacklogItem[] =>
  pilots
    .flatMap((pilot) => [...needsOf(pilot), ...codificationsOf(pilot)])
    .sort((a, b) =>
      `${a.openedAt} ${a.pilot} ${a.matter}` < `${b.openedAt} ${b.pilot} ${b.matter}` ? -1 : 1,
    );

export function backlogCounts(
  items: readonly BacklogItem[],
): Readonly<Record<BacklogState, number>> {
  const counts = { raised: 0, drafted: 0, issued: 0, dropped: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}
