/**
 * domain: what anybody may read of a pilot: the published parts, and of each part that is held back its ground and until
 * when (M96). Built part by part from what is published, never by taking things away from the whole: what nobody
 * thought of is not shown. No person is named in it.
 */
import type { TextRef } from '../kernel';
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import { CHECKPOINT } from '../state/checkpoint';
import type { Checkpoint } from '../state/checkpoint';
import type { Part, Withheld } from '../state/publication';
import { publicSet, publicStanding } from '../state/publication';
import type { LocalDate } from '../time';

/** One thing that is told, by the name of its field in the glossary. */
export type Fact =
  | { readonly field: string; readonly as: 'texts'; readonly refs: readonly TextRef[] }
  | { readonly field: string; readonly as: 'lines'; readonly lines: readonly string[] }
  | { readonly field: string; readonly as: 'day'; readonly day: LocalDate }
  | { readonly field: string; readonly as: 'choice'; readonly choice: string }
  | { readonly field: string; readonly as: 'number' | 'vnd'; readonly number: number };

export interface PublicIndicator {
  readonly name: TextRef;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** null: not judged, or the results are not published. */
  readonly value: number | null;
  readonly score: string | null;
}

export interface Section {
  readonly part: Part;
  readonly facts: readonly Fact[];
  readonly indicators: readonly PublicIndicator[];
}

export interface PublicView {
  readonly pilot: string;
  readonly number: string | null;
  /** null: the part that tells it is held back. */
  readonly title: TextRef | null;
  readonly unit: string;
  readonly stage: Stage;
  readonly sections: readonly Section[];
  readonly withheld: readonly Withheld[];
}

const text = (field: string, ...refs: readonly (TextRef | null)[]): readonly Fact[] => {
  const there = refs.filter((ref) => ref !== null);
  return there.length === 0 ? [] : [{ field, as: 'texts', refs: there }];
};
const day = (field: string, at: LocalDate | null): readonly Fact[] =>
  at === null ? [] : [{ field, as: 'day', day: at }];
const amount = (field: string, vnd: number | null): readonly Fact[] =>
  vnd === null ? [] : [{ field, as: 'vnd', number: vnd }];
const count = (field: string, number: number | null): readonly Fact[] =>
  number === null ? [] : [{ field, as: 'number', number }];
const lines = (field: string, ...told: readonly (string | null)[]): readonly Fact[] => {
  const there = told.filter((line) => line !== null);
  return there.length === 0 ? [] : [{ field, as: 'lines', lines: there }];
};
const choice = (field: string, told: string | null): readonly Fact[] =>
  told === null ? [] : [{ field, as: 'choice', choice: told }];

type Told = Omit<Section, 'part'>;
const only = (...facts: readonly (readonly Fact[])[]): Told => ({
  facts: facts.flat(),
  indicators: [],
});

function indicatorsOf({ proposal, outcome }: Pilot, judged: boolean): readonly PublicIndicator[] {
  return proposal.plan.indicators.map(({ id, name, unit, baseline, target }) => {
    const score = judged ? outcome.scores.find(({ indicator }) => indicator === id) : undefined;
    const given = { value: score?.value ?? null, score: score?.score ?? null };
    return { name, unit, baseline, target, ...given };
  });
}

function plan(pilot: Pilot): Told {
  const { plan: told } = pilot.proposal;
  return {
    facts: [
      ...text('need', told.need),
      ...text('purpose', told.purpose),
      ...text('bottleneck', told.bottleneck),
      ...lines('instruments', ...told.instruments),
      ...text('content', told.content),
      ...text('solutions', told.solutions),
      ...text('scope', told.scope),
      ...text('territory', told.territory),
      ...text('subjects', told.subjects),
      ...text('affectedPeople', told.affectedPeople),
      ...text('risks', ...told.risks),
      ...text('stopConditions', ...told.stopConditions),
      ...text('exitPlan', told.exitPlan),
    ],
    indicators: indicatorsOf(pilot, false),
  };
}

function decision({ running }: Pilot): Told {
  const { decision: made, term, startedOn, endedOn } = running;
  if (made === null) return only();
  return only(
    choice('decisionKind', made.kind),
    lines('number', made.number),
    day('inForceFrom', made.inForceFrom),
    day('startedOn', startedOn),
    day('end', term?.kind === 'date' ? term.end : null),
    day('endedOn', endedOn),
    text('conditions', ...made.conditions),
  );
}

function supervision(pilot: Pilot): Told {
  const held = mattersOf<Checkpoint>(pilot, CHECKPOINT).flatMap(({ data }) => data.heldOn ?? []);
  const last = held.toSorted().at(-1) ?? null;
  return only(count('visitsHeld', held.length), day('lastVisitOn', last));
}

/** What is measured is named by the plan: where that is held back, the results are told without it. */
const results = (pilot: Pilot): Told => ({
  facts: choice('outcome', pilot.outcome.value),
  indicators: publicSet(pilot).includes('plan') ? indicatorsOf(pilot, true) : [],
});

const tellers: { readonly [P in Part]: (pilot: Pilot) => Told } = {
  summary: (pilot) => only(text('summary', publicStanding(pilot).summary)),
  plan,
  decision,
  costs: ({ proposal: { plan: told } }) =>
    only(amount('budgetVnd', told.budgetVnd), text('budgetSource', told.budgetSource)),
  supervision,
  results,
  lessons: ({ outcome: { report } }) => only(text('lessons', report?.lessons ?? null)),
};

const order = Object.keys(tellers) as readonly Part[];

/** null: nothing of it is public, not even that it is there. */
export function publicView(pilot: Pilot): PublicView | null {
  const { published, withheld } = publicStanding(pilot);
  if (published.size === 0) return null;
  const sections = order
    .filter((part) => published.has(part))
    .map((part) => ({ part, ...tellers[part](pilot) }));
  return {
    pilot: pilot.id,
    number: published.has('decision') ? (pilot.running.decision?.number ?? null) : null,
    title: published.has('summary') ? pilot.proposal.title : null,
    unit: pilot.unit,
    stage: pilot.stage,
    sections,
    withheld: order.flatMap((part) => withheld.get(part) ?? []),
  };
}
