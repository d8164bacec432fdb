/**
 * domain: a plan held against the limits of its pack. A pack without limits limits nothing; under one that sets them,
 * a plan that leaves a limited number open cannot be held against it, so the number must be stated.
 */
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Lack } from '../lacking';
import type { StopKind } from '../law/known-rules';
import { STOP_KINDS } from '../law/known-rules';
import type { Law } from '../law/law';
import { flagRule, numberRule, optionalNumberRule, ruleOf } from '../law/law';
import type { Rule } from '../law/pack';
import type { LocalDate } from '../time';
import { addMonths } from '../time';
import type { WordParams } from '../words';
import type { Plan } from './proposal';
import type { PlannedTerm } from './term';

/** What a cap is on. */
export type Cap = 'people' | 'money' | 'sites' | 'area' | 'time';

const has = (law: Law, key: string): boolean => Object.hasOwn(law.pack.rules, key);

/** The rule of a cap that limits anything. */
function limitOf(law: Law, cap: Cap): { readonly rule: Rule; readonly limit: number } | null {
  const key = `cap.${cap}`;
  const limit = has(law, key) ? optionalNumberRule(law, key) : null;
  return limit === null ? null : { rule: ruleOf(law, key), limit };
}

export const capsTime = (law: Law): boolean => limitOf(law, 'time') !== null;

const cited = ({ unit, instrument, article }: Rule): WordParams => ({ unit, instrument, article });

/** One measure against one cap: over it, or not stated where it must be. */
function lackOf(
  law: Law,
  cap: Cap,
  value: number | string | null,
  isOver: (limit: number) => boolean,
): readonly Lack[] {
  const found = limitOf(law, cap);
  if (found === null) return [];
  const { rule, limit } = found;
  const params = { cap, limit, ...cited(rule) };
  return value === null
    ? [{ when: true, code: 'CAP_NOT_STATED', flag: 'CAP_NOT_STATED', params }]
    : [
        {
          when: isOver(limit),
          code: 'OVER_CAP',
          flag: 'OVER_CAP',
          params: { ...params, value },
        },
      ];
}

const lackOfNumber = (law: Law, cap: Cap, value: number | null): readonly Lack[] =>
  lackOf(law, cap, value, (limit) => value !== null && value > limit);

/** A term by date is counted from the day that it is held against, until a decision says from when. */
export function lacksOfTime(law: Law, term: PlannedTerm, from: LocalDate): readonly Lack[] {
  switch (term.kind) {
    case 'months':
      return lackOfNumber(law, 'time', term.months);
    case 'date':
      return lackOf(law, 'time', term.end, (limit) => term.end > addMonths(from, limit));
    default:
      return lackOf(law, 'time', null, () => false);
  }
}

/** Under a cap on time only a date can be measured. */
export const lacksOfOpenEnd = (law: Law, term: PlannedTerm): readonly Lack[] =>
  term.kind === 'date' ? [] : lackOf(law, 'time', null, () => false);

/** A budget that was not named is no excess; a cap on amounts must be. */
export const lacksOfBudget = (law: Law, budgetVnd: number | null): readonly Lack[] =>
  budgetVnd === null ? [] : lackOfNumber(law, 'money', budgetVnd);

type Sized = Pick<Plan, 'caps' | 'budgetVnd' | 'sites'>;

export const lacksOfSize = (law: Law, { caps, budgetVnd, sites }: Sized): readonly Lack[] => [
  ...lackOfNumber(law, 'people', caps.people),
  ...lackOfNumber(law, 'money', caps.amountVnd),
  ...lacksOfBudget(law, budgetVnd),
  ...lackOfNumber(law, 'sites', sites.length),
  ...lackOfNumber(law, 'area', caps.areaKm2 ?? null),
];

const isRequired = (law: Law, kind: StopKind): boolean =>
  has(law, `stop.${kind}`) && flagRule(law, `stop.${kind}`);

/** Stop conditions that the pack requires stand in the plan before anybody starts. */
export function lacksOfStops(
  law: Law,
  { stopConditions, stopKinds = [] }: Pick<Plan, 'stopConditions' | 'stopKinds'>,
): readonly Lack[] {
  const missing = STOP_KINDS.filter((kind) => isRequired(law, kind) && !stopKinds.includes(kind));
  const few =
    has(law, 'stop.atLeast') && stopConditions.length < numberRule(law, 'stop.atLeast')
      ? [
          {
            when: true,
            code: 'STOP_CONDITIONS_FEW',
            flag: 'STOP_CONDITION_MISSING',
            params: {
              least: numberRule(law, 'stop.atLeast'),
              ...cited(ruleOf(law, 'stop.atLeast')),
            },
          },
        ]
      : [];
  return [
    ...few,
    ...missing.map((stop) => ({
      when: true,
      code: 'STOP_CONDITION_MISSING',
      flag: 'STOP_CONDITION_MISSING',
      params: { stop, ...cited(ruleOf(law, `stop.${stop}`)) },
    })),
  ];
}

/** A whole plan on the day that it is held against the law. */
export const lacksOfPlan = (law: Law, plan: Plan, from: LocalDate): readonly Lack[] => [
  ...lacksOfSize(law, plan),
  ...lacksOfTime(law, plan.term, from),
  ...lacksOfStops(law, plan),
];

/** Everything that a plan lacks under a law, at once, before anybody submits it. */
export const lackingInPlan = (law: Law, plan: Plan, today: LocalDate): readonly Refusal[] =>
  lacksOfPlan(law, plan, today)
    .filter(({ when }) => when)
    .map(({ code, params }) => refuse(code, params));
