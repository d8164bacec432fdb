/** test: pilots brought to where a test begins, by the acts that people would have given. Units: a ward, its province. */
import type { VoteChoice } from '../../../domain/ballot';
import type { Law } from '../../../domain/law/law';
import type { Pilot } from '../../../domain/pilot';
import type { Grant } from '../../../domain/state/grant';
import type { Submission } from '../../../domain/state/lineage';
import type { Plan } from '../../../domain/state/proposal';
import { Life } from './life';

export interface RouteOptions {
  readonly unit?: string;
  readonly proposer?: string;
  readonly start?: string;
  readonly law?: Law;
  readonly pilot?: Pilot;
  readonly submission?: Partial<Submission>;
}

export const planOf = (change: Partial<Plan> = {}): Plan => ({
  need: 'text:need', urgency: 'ordinary', purpose: 'text:purpose', bottleneck: 'text:bottleneck', gap: 'unsuitable',
  instruments: ['86/2014/NĐ-CP'], content: 'text:content', tasks: 'text:tasks', solutions: 'text:solutions',
  scope: 'text:scope', territory: 'text:territory', subjects: 'text:subjects', sites: ['text:site'],
  caps: { people: 200, amountVnd: 50_000_000 }, term: { kind: 'months', months: 12 }, resources: 'text:resources',
  budgetVnd: 300_000_000, budgetSource: 'text:source', feasibility: 'text:feasibility', positiveImpact: 'text:positive',
  negativeImpact: null, expectedEffect: 'text:effect', indicators: [indicatorOf()], risks: ['text:risk'],
  stopConditions: ['text:stop'], exitPlan: 'text:exit', affectedPeople: 'text:affected', confidentiality: 'internal',
  authorship: [], novelty: ['noPrecedent'], sector: 'administration', ...change,
});

export const indicatorOf = (id = 'i-1') =>
  ({ id, name: 'text:indicator', unit: 'days', baseline: 15, target: 5, better: 'lower' }) as const;

export const submissionOf = (unit = 'hoa-lac', change: Partial<Submission> = {}): Submission => ({
  title: 'text:title', plan: planOf(), addressee: unit, interestsDeclared: true, interested: [], withinDuties: true,
  parent: null, predecessor: null, minted: null, ...change,
});

export const grantOf = (life: Life, change: Partial<Grant> = {}): Grant => ({
  number: '12/QĐ-UBND', inForceFrom: dayOf(life), scope: 'text:scope', sites: ['text:site'], participants: [],
  term: { kind: 'months', months: 12 }, stopConditions: ['text:stop'], indicators: [indicatorOf()],
  owner: `${homeOf(life)}:cadre-1`, supervisor: supervisorOf(homeOf(life)), checkpointEveryMonths: 3, reportEveryMonths: 3,
  interimReviewEveryMonths: 6, conditions: [], grantedLess: false, reasonsAgainstOpinion: null, ...change,
});

/** Local day of a life's clock (UTC+7). */
export const dayOf = (life: Life): string => new Date(Date.parse(life.now) + 7 * 3_600_000).toISOString().slice(0, 10);

const homeOf = (life: Life): string => life.pilot.proposal.proposer.unit;
const supervisorOf = (unit: string): string => (unit === 'hoa-lac' || unit === 'tan-lap' ? `${unit}:supervisor` : `${unit}:supervisor-1`);

/** Posts of the head and deputies of a practice unit. */
export const leadershipOf = (unit: string): readonly string[] =>
  [`${unit}:head`, ...Array.from({ length: ['hoa-lac', 'tan-lap', 'an-binh.justice'].includes(unit) ? 2 : 4 }, (_, i) => `${unit}:deputy-${i + 1}`)];

export function submitted(options: RouteOptions = {}): Life {
  const unit = options.unit ?? 'hoa-lac';
  const life = new Life(options.law, options.start ?? '2026-03-02 09:00', options.pilot);
  return life.does(options.proposer ?? `${unit}:cadre-1`, 'Submit', submissionOf(unit, options.submission));
}

export const register = (life: Life): Life =>
  life.does(`${life.pilot.unit}:clerk`, 'Register', { number: '15', book: '2026' });

export const registered = (options: RouteOptions = {}): Life => register(submitted(options));

/** Two different reviewers sign. */
export const examine = (life: Life, lawful = true): Life =>
  [1, 2].reduce(
    (each, n) => each.does(`${life.pilot.unit}:legal-${n}`, 'SignLegalitySheet', { lawful, basis: 'text:basis', instruments: [] }),
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

export const giveOpinion = (life: Life, position: 'for' | 'against' | 'conditional' = 'for'): Life =>
  life.does(`${life.pilot.unit}:partyCommittee`, 'GivePartyOpinion', { position, number: '03-CV/ĐU', text: 'text:opinion' });

export const vote = (life: Life, choices: Readonly<Record<string, VoteChoice>>): Life =>
  Object.entries(choices).reduce((each, [post, choice]) => each.does(post, 'CastVote', { choice, dissent: null }), life);

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
export const passed = (options: RouteOptions = {}): Life => closeBallot(allVote(giveOpinion(inReview(options))));

export const approvePilot = (life: Life, change: Partial<Grant> = {}): Life =>
  life.does(`${life.pilot.unit}:head`, 'ApprovePilot', grantOf(life, change));

export const approvedPilot = (change: Partial<Grant> = {}, options: RouteOptions = {}): Life =>
  approvePilot(passed(options), change);

export const approvedFull = (change: Partial<Grant> = {}, options: RouteOptions = {}): Life => {
  const life = passed(options);
  return life.does(`${life.pilot.unit}:head`, 'ApproveFull', grantOf(life, { term: { kind: 'open', reviewOn: '2027-03-02' }, ...change }));
};
