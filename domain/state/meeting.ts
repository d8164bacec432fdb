/** domain: the meeting of the leadership or council that judges a result, told by its minutes; barred persons never count. */
import { isApart } from './interested';
import type { Ballot, BallotResult, Vote } from '../ballot';
import { tally } from '../ballot';
import type { Directory } from '../directory';
import type { TextRef } from '../kernel';
import { ballotSettings } from '../law/ballot-settings';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { isReconstructing } from '../pilot';
import { postsUpward } from '../roles';
import type { Instant } from '../time';
import { hadCharge } from './charge';

/** Who was present and how each voted, by post. */
export interface Meeting {
  readonly body: 'leadership' | 'council';
  readonly votedFor: readonly string[];
  readonly votedAgainst: readonly string[];
  readonly abstained: readonly string[];
  readonly minutes: TextRef;
}

export interface MeetingResult {
  readonly result: BallotResult;
  readonly entitled: number;
  readonly present: number;
  /** Posts at the meeting that do not belong to the body. */
  readonly strangers: readonly string[];
  /** Posts at the meeting whose holder proposed, has an interest, or has or had charge of the pilot. */
  readonly barred: readonly string[];
}

const attendance = (meeting: Meeting): readonly string[] => [
  ...meeting.votedFor,
  ...meeting.votedAgainst,
  ...meeting.abstained,
];

function membersOf(
  pilot: Pilot,
  body: Meeting['body'],
  directory: Directory,
  at: Instant,
): readonly { post: string; head: boolean }[] {
  if (body === 'council') {
    const council = pilot.approval.council;
    return (council?.members ?? []).map((post) => ({ post, head: post === council?.chair }));
  }
  const heads = postsUpward(directory, pilot.unit, 'head', at);
  const deputies = directory.postsOf(heads[0]?.unit ?? pilot.unit, 'deputy');
  return [
    ...heads.map(({ id }) => ({ post: id, head: true })),
    ...deputies.map(({ id }) => ({ post: id, head: false })),
  ];
}

/** Who proposed, gains, or has or had charge does not vote on the result; the last only where the act is lived, not told. */
function barredAmong(
  pilot: Pilot,
  members: readonly string[],
  directory: Directory,
  at: Instant,
): readonly string[] {
  const isImplementer = (person: string): boolean =>
    !isReconstructing(pilot) && hadCharge(pilot, 'owner', person, directory, at);
  return members.filter((person) => isApart(pilot, person, directory, at) || isImplementer(person));
}

export function holdMeeting(
  pilot: Pilot,
  meeting: Meeting,
  law: Law,
  directory: Directory,
  at: Instant,
): MeetingResult {
  const holder = (post: string): string => directory.holders(post, at)[0]?.person ?? post;
  const members = membersOf(pilot, meeting.body, directory, at);
  const seated = members.map(({ post }) => holder(post));
  const barredPeople = barredAmong(pilot, seated, directory, at);
  const vote =
    (choice: Vote['choice']) =>
    (post: string): Vote => ({ member: holder(post), choice });
  const ballot: Ballot = {
    kind: meeting.body,
    members: members.map(({ post, head }) => ({ id: holder(post), head })),
    exclusions: barredPeople,
    recusals: [],
    votes: [
      ...meeting.votedFor.map(vote('for')),
      ...meeting.votedAgainst.map(vote('against')),
      ...meeting.abstained.map(vote('abstain')),
    ],
    present: [],
    closed: true,
  };
  const { result, entitled, present } = tally(ballot, ballotSettings(law, meeting.body));
  const there = attendance(meeting);
  return {
    result,
    entitled,
    present,
    strangers: there.filter((post) => !members.some((member) => member.post === post)),
    barred: there.filter((post) => barredPeople.includes(holder(post))),
  };
}

export const votedTwice = (meeting: Meeting): boolean =>
  new Set(attendance(meeting)).size < attendance(meeting).length;
