/** domain: the moves on the way to a decision that several proceedings share. */
import { closeMatter, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { atStage, isReconstructing, withApproval } from '../pilot';
import type { Stage } from '../stages';
import type { Instant } from '../time';

/** Questions that nobody answered before the matter was settled: silence is recorded as silence, never as consent. */
const asked = { consultation: 'silent', partyOpinion: 'notGiven' } as const;

export function endQuestions(
  pilot: Pilot,
  at: Instant,
  kinds: readonly (keyof typeof asked)[] = ['consultation', 'partyOpinion'],
): Pilot {
  return kinds.reduce(
    (all, kind) =>
      openMattersOf(all, kind).reduce(
        (each, matter) => closeMatter(each, matter.id, asked[kind], at),
        all,
      ),
    pilot,
  );
}

/** Leaves the way to a decision, to whatever end. */
export const concludeApproval = (pilot: Pilot, stage: Stage, at: Instant): Pilot =>
  atStage(endQuestions(pilot, at), stage);

/** Back to intake: the route, the council and the ballot begin anew; number, papers and opinions stay. */
export const backToIntake = (pilot: Pilot): Pilot =>
  atStage(
    withApproval(pilot, { route: null, council: null, ballot: null, ballotResult: null }),
    'INTAKE',
  );

/** A new text: what was examined was another one. A source that is silent about a second examination is believed. */
export function withNewText(pilot: Pilot, text: Pick<Pilot['proposal'], 'title' | 'plan'>): Pilot {
  const proposal = { ...pilot.proposal, ...text, version: pilot.proposal.version + 1 };
  const examined = isReconstructing(pilot)
    ? pilot
    : withApproval(pilot, { legality: [], partyOpinion: null });
  return { ...examined, proposal };
}
