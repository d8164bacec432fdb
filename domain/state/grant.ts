/** domain: what an approval sets: the frame in which the pilot may run (M10, M11). */
import type { TextRef } from '../kernel';
import { personsOf } from '../kernel';
import type { Pilot } from '../pilot';
import { withApproval, withRunning } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { concludeApproval } from './approval-moves';
import type { Indicator, TermWish } from './proposal';

/** A grant may be less than what was asked, and carry conditions. */
export interface Grant {
  readonly number: string | null;
  readonly inForceFrom: LocalDate;
  readonly scope: TextRef;
  readonly sites: readonly TextRef[];
  readonly participants: readonly TextRef[];
  readonly term: TermWish;
  readonly stopConditions: readonly TextRef[];
  readonly indicators: readonly Indicator[];
  readonly owner: string;
  readonly supervisor: string;
  readonly checkpointEveryMonths: number;
  readonly reportEveryMonths: number;
  readonly interimReviewEveryMonths: number | null;
  readonly conditions: readonly TextRef[];
  readonly grantedLess: boolean;
  /** Written reasons for approving against the Party committee's opinion. */
  readonly reasonsAgainstOpinion: TextRef | null;
}

/** The plan from now on is the plan as granted; what was asked stays in the record. */
export function granted(
  pilot: Pilot,
  kind: 'full' | 'pilot',
  grant: Grant,
  at: Instant,
  by: { readonly person: string; readonly post: string | null },
): Pilot {
  const { scope, sites, stopConditions, indicators } = grant;
  const running = withRunning(pilot, {
    plannedTerm: grant.term,
    decision: {
      kind,
      number: grant.number,
      decidedAt: at,
      inForceFrom: grant.inForceFrom,
      by: by.post ?? by.person,
      conditions: grant.conditions,
      grantedLess: grant.grantedLess,
      checkpointEveryMonths: grant.checkpointEveryMonths,
      reportEveryMonths: grant.reportEveryMonths,
      interimReviewEveryMonths: grant.interimReviewEveryMonths,
    },
  });
  const posts = { owner: grant.owner, supervisor: grant.supervisor };
  const proposal = {
    ...pilot.proposal,
    plan: { ...pilot.proposal.plan, scope, sites, stopConditions, indicators },
  };
  const decided = withApproval(
    { ...running, posts, proposal },
    { deciders: [...pilot.approval.deciders, ...personsOf(by)] },
  );
  return concludeApproval(decided, kind === 'full' ? 'APPROVED_FULL' : 'APPROVED_PILOT', at);
}
