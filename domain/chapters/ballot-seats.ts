/** domain chapter: who may sit on a ballot that is open: a vote struck for an interest found later, a substitute (M26). */
import { isApart } from '../state/interested';
import { entitledMembers } from '../ballot';
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import type { OpenBallot } from '../state/approval';
import { reviewing, tooFewEntitled } from '../state/ballot-duties';
import { sitting, withBallot } from '../state/ballot-opening';
import { stepBack } from '../state/ballot-voting';

export interface BallotSeatsCommands {
  StrikeVote: { readonly member: string; readonly interest: TextRef };
  NameSubstitute: { readonly post: string; readonly reason: TextRef };
}

interface Events {
  VoteStruck: BallotSeatsCommands['StrikeVote'] & { readonly wasCast: boolean };
  SubstituteNamed: BallotSeatsCommands['NameSubstitute'] & { readonly member: string };
}

type Naming = Context<BallotSeatsCommands['NameSubstitute'], Events>;

/** Whoever sat from the opening is marked as head or not; a substitute is neither, and has filled a seat. */
function seatEmpty(ballot: OpenBallot, law: Law): boolean {
  const gaps = new Set([...ballot.exclusions, ...ballot.recusals]).size;
  const filled = ballot.members.filter(({ head }) => head === undefined).length;
  return gaps > filled || (gaps > 0 && tooFewEntitled(ballot, law));
}

/** A substitute fills a seat that recusal, exclusion or interest left empty, and no more seats than that, unless too few are left to vote at all. */
function substituteFits({ pilot, payload, directory, receivedAt }: Naming): Refusal | string {
  const { ballot, deciders } = pilot.approval;
  const person = sitting(directory, payload.post, receivedAt);
  if (person === null) return refuse('SUBSTITUTE_POST_VACANT', { post: payload.post });
  const isFree = !deciders.includes(person) && !isApart(pilot, person, directory, receivedAt);
  const seated = ballot?.members.some((member) => member.id === person) ?? true;
  return seated || !isFree ? refuse('SUBSTITUTE_NOT_FREE') : person;
}

export const chapter = defineChapter<BallotSeatsCommands, Events>({
  name: 'ballot-seats',
  commands: {
    StrikeVote: {
      by: ['head', 'legal', 'superiorHead'],
      stages: reviewing,
      bars: ['proposer', 'interested'],
      decide({ pilot, payload, emit }) {
        const { ballot } = pilot.approval;
        if (ballot === null || !entitledMembers(ballot).includes(payload.member))
          return refuse('NOT_ON_THE_BALLOT');
        return [
          emit('VoteStruck', {
            ...payload,
            wasCast: ballot.votes.some((vote) => vote.member === payload.member),
          }),
        ];
      },
    },
    NameSubstitute: {
      by: ['superiorHead'],
      stages: reviewing,
      bars: ['proposer', 'interested'],
      offered({ pilot, law }) {
        const { ballot } = pilot.approval;
        return ballot !== null && seatEmpty(ballot, law) ? null : refuse('NO_SEAT_EMPTY');
      },
      decide(context) {
        const member = substituteFits(context);
        return typeof member === 'string'
          ? [context.emit('SubstituteNamed', { ...context.payload, member })]
          : member;
      },
    },
  },
  events: {
    VoteStruck: {
      // The vote stays among the votes: without effect, and visible.
      evolve: (pilot, { member }, { at }) => stepBack(pilot, member, at),
      tell: ['head', 'councilMember', 'superiorHead'],
    },
    SubstituteNamed: {
      evolve: (pilot, { member, post }) =>
        withBallot(pilot, ({ members, seats }) => ({
          members: [...members, { id: member }],
          seats: [...seats, { person: member, post }],
        })),
      tell: ['head', 'councilMember'],
    },
  },
});
