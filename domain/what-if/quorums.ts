/** domain: ballots, councils and panels of a pilot that a law makes impossible, counted on the people of a moment. */
import { isApart } from '../state/interested';
import type { Ballot } from '../ballot';
import { entitledMembers, tally } from '../ballot';
import type { Directory } from '../directory';
import { ballotSettings } from '../law/ballot-settings';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import type { Pilot } from '../pilot';
import { postsUpward } from '../roles';
import type { BallotOpening } from '../state/ballot-opening';
import { leadershipBallot, openBallot } from '../state/ballot-opening';
import type { Instant } from '../time';

export const BODIES = ['ballot', 'leadership', 'council', 'causePanel', 'legalReviewers'] as const;
export type Body = (typeof BODIES)[number];

export interface QuorumNeed {
  readonly body: Body;
  readonly rule: string;
  /** Persons: how many there must be, how many there may be, how many there are. */
  readonly least: number;
  readonly most: number | null;
  readonly found: number;
  readonly possible: boolean;
}

interface Where {
  readonly pilot: Pilot;
  readonly law: Law;
  readonly directory: Directory;
  readonly at: Instant;
}

/** What a pilot at its stage still needs people for. */
export function quorumsOf(where: Where): readonly QuorumNeed[] {
  const { pilot } = where;
  switch (pilot.stage) {
    case 'SUBMITTED':
    case 'INTAKE':
    case 'CONSULT':
      return [reviewers(where), leadership(where)];
    case 'COUNCIL_FORMING':
      return [council(where, null)];
    case 'APPRAISAL':
      return [council(where, pilot.approval.council?.members.length ?? null), ...openOne(where)];
    case 'LEADERSHIP_REVIEW':
    case 'URGENT_REVIEW':
      return openOne(where);
    case 'CAUSE_REVIEW':
      return [causePanel(where)];
    default:
      return [];
  }
}

/** Whether it could pass if everybody came and agreed: the arithmetic of the ballot itself says so. */
function ballotNeed(body: Body, ballot: Ballot, kind: Ballot['kind'], law: Law): QuorumNeed {
  const settings = ballotSettings(law, kind);
  const entitled = entitledMembers(ballot);
  const votes = entitled.map((member) => ({ member, choice: 'for' as const }));
  const best = tally({ ...ballot, votes, present: entitled, closed: true }, settings);
  return {
    body,
    rule: 'ballot.quorum.atLeast',
    least: settings.quorumAtLeast,
    most: null,
    found: entitled.length,
    possible: best.result !== 'no_result',
  };
}

function openOne({ pilot, law }: Where): readonly QuorumNeed[] {
  const { ballot } = pilot.approval;
  if (ballot === null || ballot.closedAt !== null) return [];
  return [ballotNeed('ballot', ballot, ballot.kind, law)];
}

function leadership({ pilot, law, directory, at }: Where): QuorumNeed {
  const opening = leadershipBallot({ pilot, directory, receivedAt: at }).body as BallotOpening;
  return ballotNeed('leadership', openBallot(opening, at), 'leadership', law);
}

/** Persons who hold a post, without those whom separation keeps away. */
function impartial({ pilot, directory, at }: Where, without: readonly string[] = []): number {
  const apart = new Set(
    without.flatMap((post) => directory.holders(post, at).map((row) => row.person)),
  );
  const people = new Set(
    directory.data.posts.flatMap(({ id }) => directory.holders(id, at).map((row) => row.person)),
  );
  return [...people].filter(
    (person) => !apart.has(person) && !isApart(pilot, person, directory, at),
  ).length;
}

/** A council that was formed has its size; one that is to come may take anybody who is not kept away. */
function council(where: Where, formed: number | null): QuorumNeed {
  const [least, most] = [
    numberRule(where.law, 'council.size.min'),
    numberRule(where.law, 'council.size.max'),
  ];
  const found = formed ?? impartial(where);
  return {
    body: 'council',
    rule: formed !== null && formed > most ? 'council.size.max' : 'council.size.min',
    least,
    most,
    found,
    possible: least <= most && found >= least && (formed === null || formed <= most),
  };
}

function causePanel(where: Where): QuorumNeed {
  const { pilot, law } = where;
  const least = numberRule(law, 'causes.panel.min');
  const { panel } = pilot.outcome;
  const owner = pilot.posts.owner === null ? [] : [pilot.posts.owner];
  const found = panel.length > 0 ? panel.length : impartial(where, owner);
  return {
    body: 'causePanel',
    rule: 'causes.panel.min',
    least,
    most: null,
    found,
    possible: found >= least,
  };
}

/** Two posts of one reviewer are one reviewer. */
function reviewers({ pilot, law, directory, at }: Where): QuorumNeed {
  const least = numberRule(law, 'legality.reviewers');
  const people = new Set([
    ...pilot.approval.legality.map(({ reviewer }) => reviewer),
    ...postsUpward(directory, pilot.unit, 'legal', at).flatMap((post) =>
      directory.holders(post.id, at).map((row) => row.person),
    ),
  ]);
  return {
    body: 'legalReviewers',
    rule: 'legality.reviewers',
    least,
    most: null,
    found: people.size,
    possible: people.size >= least,
  };
}

export interface QuorumChange {
  readonly body: Body;
  readonly rule: string;
  /** fails: possible before, not after; mends: the other way round. */
  readonly change: 'fails' | 'mends';
  readonly leastBefore: number;
  readonly leastAfter: number;
  readonly mostAfter: number | null;
  readonly found: number;
}

export function quorumsChanged(where: Where, after: Law): readonly QuorumChange[] {
  const then = quorumsOf({ ...where, law: after });
  return quorumsOf(where).flatMap((was) => {
    const is = then.find(({ body }) => body === was.body);
    if (is === undefined || is.possible === was.possible) return [];
    const { body, found } = is;
    return [
      {
        body,
        rule: is.possible ? was.rule : is.rule,
        change: is.possible ? 'mends' : 'fails',
        leastBefore: was.least,
        leastAfter: is.least,
        mostAfter: is.most,
        found,
      },
    ];
  });
}
