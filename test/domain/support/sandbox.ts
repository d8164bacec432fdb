/** test: a plan that fits the general sandbox, and ways to break each of its limits. */
import type { Law } from '../../../domain/law/law';
import type { Rule } from '../../../domain/law/pack';
import type { Grant } from '../../../domain/state/grant';
import type { Plan } from '../../../domain/state/proposal';
import type { Life } from './life';
import { lawOf } from './life';
import { planOf } from './papers';
import type { RouteOptions } from './routes';

export const sandbox = 'generic-sandbox';
export const banking = 'vn-sandbox-decree-94';

export const fitting = (change: Partial<Plan> = {}): Plan =>
  planOf({
    caps: { people: 5_000, amountVnd: 5_000_000_000, areaKm2: 500 },
    budgetVnd: 5_000_000_000,
    sites: Array.from({ length: 10 }, (_, i) => `text:site-${i}`),
    term: { kind: 'months', months: 24 },
    stopKinds: ['purposeNotMet', 'riskOverBenefit', 'breach'],
    ...change,
  });

export const under = (pack: string, change: Partial<Plan> = {}): RouteOptions => ({
  law: lawOf(pack),
  submission: { plan: fitting(change) },
});

/** A law with some of its rules otherwise; null takes one away. */
export function withRules(law: Law, changes: Readonly<Record<string, Partial<Rule> | null>>): Law {
  const rules = { ...law.pack.rules };
  for (const [key, change] of Object.entries(changes)) {
    if (change === null) delete rules[key];
    else {
      const before = rules[key] ?? { instrument: 'test', article: '1', mark: 'X', unit: 'count' };
      rules[key] = { ...before, ...change } as Rule;
    }
  }
  return { ...law, pack: { ...law.pack, rules } };
}

const over = (change: Partial<Plan>, cap: string, limit: number, unit: string, value: unknown) => ({
  change,
  code: 'OVER_CAP',
  params: { cap, limit, unit, value, instrument: 'Pilotage', article: 'own proposal' },
});

const caps = fitting().caps;

/** One measure too much, each told with its limit and unit. */
export const excesses = [
  over({ caps: { ...caps, people: 5_001 } }, 'people', 5_000, 'people', 5_001),
  over(
    { caps: { ...caps, amountVnd: 5_000_000_001 } },
    'money',
    5_000_000_000,
    'vnd',
    5_000_000_001,
  ),
  over({ budgetVnd: 6_000_000_000 }, 'money', 5_000_000_000, 'vnd', 6_000_000_000),
  over({ sites: Array.from({ length: 11 }, () => 'text:s') }, 'sites', 10, 'sites', 11),
  over({ caps: { ...caps, areaKm2: 501 } }, 'area', 500, 'km2', 501),
  over({ term: { kind: 'months', months: 25 } }, 'time', 24, 'months', 25),
  over({ term: { kind: 'date', end: '2028-03-03' } }, 'time', 24, 'months', '2028-03-03'),
] as const;

const open = (change: Partial<Plan>, cap: string) => ({
  change,
  code: 'CAP_NOT_STATED',
  params: { cap },
});

export const openMeasures = [
  open({ caps: { ...caps, people: null } }, 'people'),
  open({ caps: { ...caps, amountVnd: null } }, 'money'),
  open({ caps: { people: 1, amountVnd: 1 } }, 'area'),
  open({ term: { kind: 'open', reviewOn: '2027-01-04' } }, 'time'),
  open({ term: { kind: 'condition', condition: 'text:c', reviewOn: '2027-01-04' } }, 'time'),
] as const;

const stop = (change: Partial<Plan>, named: object, code = 'STOP_CONDITION_MISSING') => ({
  change,
  code,
  params: named,
});

export const missingStops = [
  stop({ stopKinds: ['riskOverBenefit', 'breach'] }, { stop: 'purposeNotMet' }),
  stop({ stopKinds: ['purposeNotMet', 'breach'] }, { stop: 'riskOverBenefit' }),
  stop({ stopKinds: ['purposeNotMet', 'riskOverBenefit'] }, { stop: 'breach' }),
  stop({ stopKinds: [] }, { stop: 'purposeNotMet' }),
  stop({ stopConditions: [] }, { least: 1 }, 'STOP_CONDITIONS_FEW'),
] as const;

export const breaches = [...excesses, ...openMeasures, ...missingStops];

/** What a decision may grant of a fitting plan. */
export const granting = (life: Life, change: Partial<Grant> = {}): Partial<Grant> => ({
  sites: life.pilot.proposal.plan.sites,
  term: life.pilot.proposal.plan.term,
  ...change,
});
