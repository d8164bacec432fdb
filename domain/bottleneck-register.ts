/** domain: the register of bottlenecks as a fold over pilots: what each stands for, who works on it, which rules are in the way (M3, M5). */
import type { Pilot } from './pilot';
import { linksOf } from './state/bottleneck';
import type { Bottleneck } from './state/precedent';
import type { GapType } from './state/proposal';

export interface RegisterEntry {
  readonly code: string;
  readonly fields: readonly Bottleneck[];
  readonly gaps: readonly GapType[];
  readonly instruments: readonly string[];
  readonly pilots: readonly string[];
  /** Pilots that report it gone. */
  readonly openedBy: readonly string[];
}

const sorted = <T extends string>(names: readonly T[]): readonly T[] => [...new Set(names)].sort();

export function bottleneckRegister(pilots: readonly Pilot[]): readonly RegisterEntry[] {
  const links = pilots.flatMap((pilot) =>
    linksOf(pilot).map(({ state, data }) => ({ pilot: pilot.id, state, ...data })),
  );
  return sorted(links.map(({ code }) => code)).map((code) => {
    const own = links.filter((link) => link.code === code);
    return {
      code,
      fields: sorted(own.map(({ field }) => field)),
      gaps: sorted(own.map(({ gap }) => gap)),
      instruments: sorted(own.flatMap(({ instruments }) => instruments)),
      pilots: sorted(own.map(({ pilot }) => pilot)),
      openedBy: sorted(own.filter(({ state }) => state === 'opened').map(({ pilot }) => pilot)),
    };
  });
}

/** Gaps that a pilot names: in its plan, and link by link. */
const gapsOf = (pilot: Pilot) => [
  pilot.proposal.plan,
  ...linksOf(pilot).map((matter) => matter.data),
];

export interface InstrumentRow {
  readonly instrument: string;
  /** Pilots that cite it, by the gap that they see in it. */
  readonly byGap: Readonly<Partial<Record<GapType, number>>>;
}

export function gapsByInstrument(pilots: readonly Pilot[]): readonly InstrumentRow[] {
  const cited = pilots.flatMap((pilot) =>
    sorted(
      gapsOf(pilot).flatMap(({ gap, instruments }) =>
        instruments.map((instrument) => `${instrument}\n${gap}`),
      ),
    ),
  );
  const pairs = cited.map((pair) => pair.split('\n') as [string, GapType]);
  return sorted(pairs.map(([instrument]) => instrument)).map((instrument) => {
    const byGap: Partial<Record<GapType, number>> = {};
    for (const [name, gap] of pairs) if (name === instrument) byGap[gap] = (byGap[gap] ?? 0) + 1;
    return { instrument, byGap };
  });
}

/** Pilots that cite an instrument, however it is written around its number. */
export const pilotsCiting = (pilots: readonly Pilot[], text: string): readonly string[] =>
  sorted(
    pilots
      .filter((pilot) =>
        gapsOf(pilot).some(({ instruments }) =>
          instruments.some((instrument) => instrument.toLowerCase().includes(text.toLowerCase())),
        ),
      )
      .map(({ id }) => id),
  );
