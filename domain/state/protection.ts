/** domain: who is protected for what they proposed or decided, by which measures, and when that is on hold. */
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { abuseHolds } from './abuse';

export const protectionKind = 'protection';

/** Proposers, and heads whose creative decision proves wrong (M63); those who carry it out as well. */
export type ProtectedAs = 'proposer' | 'decidingHead' | 'implementer';
export type Measure =
  | 'noAdverseMove'
  | 'stayOfDiscipline'
  | 'noRatingLoss'
  | 'confidentiality'
  | 'rehabilitation'
  | 'support';

export interface Protection {
  readonly person: string;
  readonly post: string | null;
  readonly protectedAs: ProtectedAs;
  readonly openedBy: string;
  readonly judgePost: string | null;
  readonly since: Instant;
  readonly measures: readonly Measure[];
  readonly reviewOn: LocalDate | null;
}

export const protectionOf = (matter: Matter): Protection => matter.data as Protection;

/** Measures in force for a person now; none while a case of abuse against them is open or upheld (M31). */
export const measuresFor = (pilot: Pilot, person: string): readonly Measure[] =>
  abuseHolds(pilot, person)
    ? []
    : mattersOf<Protection>(pilot, protectionKind)
        .filter(({ state, data }) => state === 'inForce' && data.person === person)
        .flatMap(({ data }) => data.measures);
