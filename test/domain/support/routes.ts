/** test: pilots brought to where a test begins, by the acts that people would have given. Units: a ward, its province. */
import type { VoteChoice } from '../../../domain/ballot';
import type { BasedOn, Refusal, Source } from '../../../domain/kernel';
import type { Law } from '../../../domain/law/law';
import type { Pilot } from '../../../domain/pilot';
import type { Grant } from '../../../domain/state/grant';
import type { Submission } from '../../../domain/state/lineage';
import { Life } from './life';
import { dayOf, grantOf, source, submissionOf } from './papers';

export * from './papers';

export interface RouteOptions {
  readonly unit?: string;
  readonly proposer?: string;
  readonly start?: string;
  readonly law?: Law;
  readonly pilot?: Pilot;
  /** Told from a source instead of lived. */
  readonly told?: boolean;
  readonly submission?: Partial<Submission>;
}

/** A life whose every act is told by a source. */
class Told extends Life {
  override tries(
    post: string,
    name: string,
    payload: object = {},
    more: { basedOn?: BasedOn; source?: Source } = {},
  ): Refusal | null {
    return super.tries(post, name, payload, { source, ...more });
  }
}

export function submitted(options: RouteOptions = {}): Life {
  const unit = options.unit ?? 'hoa-lac';
  const life = new (options.told === true ? Told : Life)(
    options.law,
    options.start ?? '2026-03-02 09:00',
    options.pilot,
  );
  return life.does(
    options.proposer ?? `${unit}:cadre-1`,
    'Submit',
    submissionOf(unit, options.submission),
  );
}

export const register = (life: Life): Life =>
  life.does(`${life.pilot.unit}:clerk`, 'Register', { number: '15', book: '2026' });

export const registered = (options: RouteOptions = {}): Life => register(submitted(options));

/** Two different reviewers sign. */
export const examine = (life: Life, lawful = true): Life =>
  [1, 2].reduce(
    (each, n) =>
      each.does(`${life.pilot.unit}:legal-${n}`, 'SignLegalitySheet', {
        lawful,
        basis: 'text:basis',
        instruments: [],
      }),
    life,
  );

export const inConsultation = (options: RouteOptions = {}): Life => {
  const life = examine(registered(options));
  return life.does(`${life.pilot.unit}:secretary`, 'TakeSimpleRoute');
};

export const inReview = (options: RouteOptions = {}): Life => {
  const life = inConsultation(options);
  return life.does(`${life.pilot.unit}:secretary`, 'CloseConsultation');
};

export const giveOpinion = (
  life: Life,
  position: 'for' | 'against' | 'conditional' = 'for',
): Life =>
  life.does(`${life.pilot.unit}:partyCommittee`, 'GivePartyOpinion', {
    position,
    number: '03-CV/ĐU',
    text: 'text:opinion',
  });

export const vote = (life: Life, choices: Readonly<Record<string, VoteChoice>>): Life =>
  Object.entries(choices).reduce(
    (each, [post, choice]) => each.does(post, 'CastVote', { choice, dissent: null }),
    life,
  );

/** Everybody who is entitled votes the same. */
export const allVote = (life: Life, choice: VoteChoice = 'for'): Life => {
  const { ballot } = life.pilot.approval;
  const away = [...(ballot?.exclusions ?? []), ...(ballot?.recusals ?? [])];
  const entitled = (ballot?.seats ?? []).filter((seat) => !away.includes(seat.person));
  return vote(life, Object.fromEntries(entitled.map((seat) => [seat.post, choice])));
};

export const closeBallot = (life: Life, present: readonly string[] = []): Life => {
  const { ballot } = life.pilot.approval;
  const chair = ballot?.seats.find((seat) => seat.person === ballot.chair)?.post ?? '';
  return life.does(chair, 'CloseBallot', { present, minutes: null });
};

/** The leadership voted for it, the Party committee's opinion is there: only the signature is missing. */
export const passed = (options: RouteOptions = {}): Life =>
  closeBallot(allVote(giveOpinion(inReview(options))));

export const approvePilot = (life: Life, change: Partial<Grant> = {}): Life =>
  life.does(`${life.pilot.unit}:head`, 'ApprovePilot', grantOf(life, change));

export const approvedPilot = (change: Partial<Grant> = {}, options: RouteOptions = {}): Life =>
  approvePilot(passed(options), change);

export const approvedFull = (change: Partial<Grant> = {}, options: RouteOptions = {}): Life => {
  const life = passed(options);
  return life.does(
    `${life.pilot.unit}:head`,
    'ApproveFull',
    grantOf(life, { term: { kind: 'open', reviewOn: '2027-03-02' }, ...change }),
  );
};

export const inUrgency = (options: RouteOptions = {}): Life => {
  const life = registered(options);
  return life.does(`${life.pilot.unit}:head`, 'AcceptUrgency', { harmIfDelayed: 'text:harm' });
};

export const formingCouncil = (options: RouteOptions = {}): Life => {
  const life = examine(registered({ unit: 'an-binh', ...options }));
  return life.does('an-binh:head', 'TakeCouncilRoute', { reason: 'text:complex' });
};

export const councilSeats = (size: number): readonly string[] =>
  [
    'an-binh:head',
    'an-binh:deputy-1',
    'an-binh:deputy-2',
    'an-binh:expert-1',
    'an-binh:expert-2',
    'an-binh:expert-3',
    'an-binh:finance',
    'an-binh.justice:head',
    'an-binh.transport:head',
    'hoa-lac:head',
  ].slice(0, size);

export const councilOf = (life: Life, size = 7, change: object = {}): object => ({
  members: councilSeats(size),
  chair: 'an-binh:head',
  papersSentOn: dayOf(life),
  meetOn: '2026-03-20',
  excluded: [],
  exclusionReasons: null,
  ...change,
});

export const inAppraisal = (size = 7, options: RouteOptions = {}): Life => {
  const life = formingCouncil(options);
  return life.does('an-binh:head', 'FormCouncil', councilOf(life, size));
};

/** The leadership voted against it: the head may still order it. */
export const inOverrideWindow = (options: RouteOptions = {}): Life =>
  closeBallot(allVote(giveOpinion(inReview(options)), 'against'));

export const referral = {
  ground: 'beyondAuthority',
  reason: 'text:beyond',
  treatment: null,
} as const;

/** Dispatched by the ward, on the way to the province. */
export const dispatched = (options: RouteOptions = {}): Life => {
  const life = examine(registered(options));
  return life.does(`${life.pilot.unit}:head`, 'ReferUp', referral);
};

export const receiveReferral = (life: Life): Life =>
  life.does(`${life.pilot.unit}:clerk`, 'ReceiveReferral', { number: '77', book: '2026' });

export const referredUp = (options: RouteOptions = {}): Life =>
  receiveReferral(dispatched(options));

export const onNormTrack = (options: RouteOptions = {}): Life => {
  const life = referredUp(options);
  return life.does(`${life.pilot.unit}:head`, 'NormNeeded', {
    treatment: 'assemblyResolution',
    reason: 'text:gap',
    draft: null,
  });
};

export const returned = (options: RouteOptions = {}): Life => {
  const life = registered(options);
  return life.does(`${life.pilot.unit}:secretary`, 'Return', { reasons: ['text:one', 'text:two'] });
};

export const rejected = (options: RouteOptions = {}): Life => {
  const life = passed(options);
  return life.does(`${life.pilot.unit}:head`, 'Refuse', { reasons: 'text:reasons', number: null });
};

export const withdrawn = (options: RouteOptions = {}): Life => {
  const life = registered(options);
  return life.does(options.proposer ?? `${life.pilot.unit}:cadre-1`, 'Withdraw', {
    reason: 'text:reason',
  });
};
