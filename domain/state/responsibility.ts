/** domain: one person's responsibility for a pilot's outcome: three findings, a result, and its way to being final. */
import type { Refusal, TextRef } from '../kernel';
import { refuse } from '../kernel';
import { changeMatter, mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { abuseStands } from './outcome';

export const responsibilityKind = 'responsibility';

export type Capacity = 'proposer' | 'implementer' | 'approver' | 'supervisor' | 'other';
export type Finding = 'met' | 'notMet' | 'notEstablished';
export type FinalResult = 'exempt' | 'excluded' | 'reduced' | 'responsible';
/** Grounds on which a decision must wait (Decree 172/2025). */
export type DeferralGround = 'illness' | 'maternity' | 'prosecution';

/** The three-part test (Conclusion 14): each answered apart, each reasoned. */
export interface ThreeFindings {
  readonly perPolicy: Finding;
  readonly perPolicyReasons: TextRef;
  readonly pureMotive: Finding;
  readonly pureMotiveReasons: TextRef;
  readonly commonGood: Finding;
  readonly commonGoodReasons: TextRef;
}

/** What speaks for a person (M92). */
export type MitigatingFactor =
  'noPersonalGain' | 'promptReport' | 'harmRepaired' | 'followedAdvice';

export interface Mitigation {
  readonly factor: MitigatingFactor;
  readonly holds: boolean;
}

export interface Responsibility {
  /** null: the sources withhold the person. */
  readonly person: string | null;
  readonly post: string | null;
  readonly capacity: Capacity;
  /** Who decides: the superior when it is the head's own case, or the head is barred. */
  readonly judge: 'head' | 'superiorHead';
  /** Since when the present step waits. */
  readonly since: Instant;
  readonly heard: boolean;
  readonly findings: ThreeFindings | null;
  readonly result: FinalResult | null;
  readonly reducedByPercent: number | null;
  /** The person: an appeal needs another. */
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly notifiedAt: Instant | null;
  readonly deferral: { readonly ground: DeferralGround; readonly reviewOn: LocalDate } | null;
  /** The post that decides the appeal: the head of the next level above whoever decided. */
  readonly appealPost: string | null;
  /** Absent until somebody notes one. */
  readonly mitigation?: readonly Mitigation[];
  /** null: noted since and not weighed. */
  readonly mitigationWeight?: 'none' | 'some' | 'much' | null;
}

export const responsibilities = (pilot: Pilot): readonly Matter<Responsibility>[] =>
  mattersOf<Responsibility>(pilot, responsibilityKind);

/** Final, or waiting on a ground of the law: it no longer keeps the pilot from closing. */
export const isSettled = (matter: Matter<Responsibility>): boolean =>
  matter.closedAt !== null || matter.state === 'deferred';

export const settledAt = ({ closedAt, data }: Matter<Responsibility>): Instant =>
  closedAt ?? data.since;

/** Moves the matter on; the next step waits from now. */
export const step = (
  pilot: Pilot,
  matter: string,
  state: string,
  at: Instant,
  data: Partial<Responsibility> = {},
): Pilot => changeMatter<Responsibility>(pilot, matter, state, { since: at, ...data });

const passed = (findings: ThreeFindings): boolean =>
  [findings.perPolicy, findings.pureMotive, findings.commonGood].every(
    (finding) => finding !== 'notMet',
  );

/** Why a result may not be given, at first instance or on appeal. */
export function wrongResult(
  pilot: Pilot,
  findings: ThreeFindings | null,
  result: FinalResult,
  reducedByPercent: number | null,
): Refusal | null {
  if ((result === 'reduced') !== (reducedByPercent !== null))
    return refuse('DEGREE_GOES_WITH_REDUCTION');
  if (result !== 'responsible' && abuseStands(pilot)) return refuse('PROTECTION_ON_HOLD');
  const freed = result === 'exempt' || result === 'excluded';
  return freed && findings !== null && !passed(findings) ? refuse('TEST_NOT_MET') : null;
}

export const holdingFactors = (matter: Matter): readonly Mitigation[] =>
  ((matter.data as Responsibility).mitigation ?? []).filter(({ holds }) => holds);

/** What speaks for the person is weighed before the result; it never gives one. */
export function unweighed(matter: Matter): Refusal | null {
  const factors = holdingFactors(matter).length;
  const weighed = (matter.data as Responsibility).mitigationWeight ?? null;
  return factors > 0 && weighed === null ? refuse('MITIGATION_NOT_WEIGHED', { factors }) : null;
}

/** Nobody judges in their own case, whatever post they hold. */
export const ownCase = (matter: Matter, person: string): Refusal | null =>
  (matter.data as Responsibility).person === person ? refuse('OWN_CASE') : null;
