/** domain: a case of abuse of the policy: what is alleged, against whom, who judges, and what it holds up. */
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';

export const abuseKind = 'abuse';

/** Doing it, or covering it up (Conclusion 14-KL/TW 2.4). */
export type AbuseAct = 'committing' | 'concealing';
export type AbuseObject = 'corruption' | 'negativity' | 'breach';
/** Lack of responsibility with serious consequence is a class of its own: nobody needs to have gained by it. */
export type AbuseClass = 'profitSeeking' | 'negligence';
export type Interest = 'personal' | 'group' | 'none';
/** Disguised: done under the name of innovation. */
export type Intent = 'intentional' | 'disguised' | 'unintentional' | 'notEstablished';
export type ReferralTarget = 'party' | 'inspection' | 'police';

export interface Alleged {
  readonly class: AbuseClass;
  readonly act: AbuseAct;
  readonly object: AbuseObject;
  readonly interest: Interest;
}

export interface Abuse extends Alleged {
  /** null: the sources withhold the person. */
  readonly person: string | null;
  readonly post: string | null;
  /** Who is said to have gained, related parties included: none of them judges. */
  readonly beneficiaries: readonly string[];
  readonly openedBy: string;
  readonly judgePost: string | null;
  readonly since: Instant;
  readonly referral: ReferralTarget | null;
}

export const abuseOf = (matter: Matter): Abuse => matter.data as Abuse;

/** Persons who stay away from judging it. */
export const concernedBy = ({ person, beneficiaries, openedBy }: Abuse): readonly string[] => [
  ...(person === null ? [] : [person]),
  ...beneficiaries,
  openedBy,
];

/** Is this person's protection on hold? A case against somebody whom the sources withhold holds everybody's. */
export const abuseHolds = (pilot: Pilot, person: string | null): boolean =>
  mattersOf<Partial<Abuse>>(pilot, abuseKind).some(
    ({ state, data }) =>
      state !== 'dismissed' &&
      (data.person == null || data.person === person || data.beneficiaries?.includes(person ?? '')),
  );

/** What the dated record shows, written into the finding on intent (M35). */
export interface Trail {
  readonly submittedAt: Instant;
  readonly decidedAt: Instant | null;
  readonly startedOn: LocalDate | null;
  readonly interestsDeclared: boolean;
  readonly flags: readonly string[];
}

export const trailOf = (pilot: Pilot): Trail => ({
  submittedAt: pilot.proposal.submittedAt,
  decidedAt: pilot.running.decision?.decidedAt ?? null,
  startedOn: pilot.running.startedOn,
  interestsDeclared: pilot.proposal.interestsDeclared,
  flags: [...new Set(pilot.flags.map(({ code }) => code))],
});
