/**
 * domain: what would be due and who may decide, before a proposal is sent. The draft is submitted to the law in
 * thought, and the pilot that would be born is asked like any other: nothing here knows a deadline or a post.
 */
import { commandRules } from './book';
import { localDateOf } from './calendar/calendar';
import { decide } from './decide';
import { dutiesOf } from './deadlines';
import { evolve } from './evolve';
import type { DutyExplained, LawTold } from './explain';
import { explainDuty, lawTold } from './explain';
import type { RoleTold } from './explain/who';
import { rolesTold } from './explain/who';
import type { Actor, Command, Facts, Refusal } from './kernel';
import { limitingRules } from './law/known-rules';
import type { Law } from './law/law';
import type { Pilot } from './pilot';
import { atStage, unborn, withApproval } from './pilot';
import { rightAddressee } from './state/addressee';
import { leadershipBallot } from './state/ballot-opening';
import { lackingInPlan } from './state/caps';
import type { Submission } from './state/lineage';
import type { Plan } from './state/proposal';
import type { Stage } from './stages';

export const ROUTES = ['simple', 'urgent', 'council'] as const;
export type Route = (typeof ROUTES)[number];

export interface RouteTold {
  readonly route: Route;
  /** As the plan asks for it; the head may choose otherwise. */
  readonly likely: boolean;
  readonly stage: Stage;
  /** What would be open on that route, were it taken at once. */
  readonly duties: readonly DutyExplained[];
}

export interface Prospect {
  /** The law would not take it: why. Then nothing else is known. */
  readonly refusal: Refusal | null;
  /** Everything that the plan lacks under this law: caps, stop conditions. Nobody can send it so. */
  readonly lacking: readonly Refusal[];
  readonly law: LawTold;
  /** Whose head would have it, and who should have it by the law. */
  readonly unit: string;
  readonly rightUnit: string;
  readonly first: readonly DutyExplained[];
  readonly routes: readonly RouteTold[];
  /** Who would sign, by the roles of the commands that decide. */
  readonly deciders: readonly RoleTold[];
}

/** A draft that nobody has finished: what is there has the shape that it will have, what is not there is blank. */
export type Unfinished = Partial<Omit<Submission, 'plan'>> & {
  readonly plan?: Partial<Omit<Plan, 'caps'>> & { readonly caps?: Partial<Plan['caps']> };
};

function planOf({ plan = {} }: Unfinished): Plan {
  const blank = unborn('', '').proposal.plan;
  // Shares are settled when it is sent; here they decide nothing.
  return { ...blank, ...plan, caps: { ...blank.caps, ...plan.caps }, authorship: [] };
}

const submissionOf = (given: Unfinished): Submission => ({
  ...given,
  title: given.title ?? '',
  plan: planOf(given),
  addressee: given.addressee ?? '',
  interestsDeclared: true,
  interested: [],
  withinDuties: true,
  parent: null,
  predecessor: null,
  minted: null,
});

/** What a plan lacks is told at once; what would be due is asked as if it lacked nothing. */
const beyondLimits = (law: Law): Law => ({
  ...law,
  pack: {
    ...law.pack,
    rules: Object.fromEntries(
      Object.entries(law.pack.rules).filter(([key]) => !Object.hasOwn(limitingRules, key)),
    ),
  },
});

export function prospect(given: Unfinished, actor: Actor, facts: Facts): Prospect {
  const payload = submissionOf(given);
  const command: Command = {
    id: 'prospect',
    name: 'Submit',
    tenant: '',
    pilot: '',
    actor,
    payload,
  };
  const { law } = facts;
  const lacking = lackingInPlan(law, payload.plan, localDateOf(law.calendar, facts.receivedAt));
  const decided = decide(unborn('', ''), command, { ...facts, law: beyondLimits(law) });
  const none = {
    lacking,
    law: lawTold(law),
    unit: payload.addressee,
    rightUnit: rightAddressee(facts.directory, actor.post ?? '', facts.receivedAt),
    first: [],
    routes: [],
    deciders: [],
  };
  if (decided.refused) return { ...none, refusal: decided };
  // The record stamps the stage; in thought it is the moment of asking.
  const pilot = { ...decided.pilot, stageSince: facts.now };
  return {
    ...none,
    refusal: null,
    unit: pilot.unit,
    first: dutiesIn(pilot, facts),
    routes: ROUTES.map((route) => routeTold(pilot, route, facts)),
    deciders: deciders(pilot, facts),
  };
}

const dutiesIn = (pilot: Pilot, facts: Facts): readonly DutyExplained[] =>
  dutiesOf(pilot, facts.law)
    .filter((duty) => duty.silent !== true)
    .map((duty) => explainDuty(pilot, duty, facts))
    .sort((a, b) => (a.due.at < b.due.at ? -1 : a.due.at > b.due.at ? 1 : 0));

const stageOf = {
  simple: 'LEADERSHIP_REVIEW',
  urgent: 'URGENT_REVIEW',
  council: 'COUNCIL_FORMING',
} as const satisfies Record<Route, Stage>;

function routeTold(born: Pilot, route: Route, facts: Facts): RouteTold {
  const stage = stageOf[route];
  const urgent = born.proposal.plan.urgency === 'urgent';
  const there = { ...atStage(withApproval(born, { route }), stage), stageSince: facts.now };
  const pilot = route === 'council' ? there : inBallot(there, facts);
  const likely = route === (urgent ? 'urgent' : 'simple');
  return { route, likely, stage, duties: dutiesIn(pilot, facts) };
}

/** Who would vote now. */
function inBallot(pilot: Pilot, facts: Facts): Pilot {
  const { type, body } = leadershipBallot({ pilot, ...facts });
  return {
    ...evolve(pilot, {
      type,
      v: 1,
      at: facts.now,
      by: { person: 'system:prospect', post: null },
      body,
    }),
    stageSince: pilot.stageSince,
  };
}

const deciding = ['ApproveFull', 'ApprovePilot'];

function deciders(pilot: Pilot, { directory, now }: Facts): readonly RoleTold[] {
  const roles = deciding.flatMap((name) => commandRules.get(name)?.by ?? []);
  return rolesTold([...new Set(roles)], pilot, directory, now);
}
