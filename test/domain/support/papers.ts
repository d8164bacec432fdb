/** test: the papers that people hand in: plan, submission, grant; and a law with other numbers. */
import type { Source } from '../../../domain/kernel';
import type { Law } from '../../../domain/law/law';
import type { Grant } from '../../../domain/state/grant';
import type { Submission } from '../../../domain/state/lineage';
import type { Plan } from '../../../domain/state/proposal';
import type { Life } from './life';
import { lawOf } from './life';

export const source: Source = {
  organisation: 'Ministry',
  precision: 'day',
  told: '2026-03-02',
  confidence: 'read',
};

/** The law with some of its numbers set otherwise. */
export function lawWith(values: Readonly<Record<string, number | string | null>>): Law {
  const law = lawOf();
  const rules = { ...law.pack.rules };
  for (const [key, value] of Object.entries(values)) {
    const rule = rules[key];
    if (rule === undefined) throw new Error(`No rule ${key}`);
    rules[key] = { ...rule, value };
  }
  return { ...law, pack: { ...law.pack, rules } };
}

export const planOf = (change: Partial<Plan> = {}): Plan => ({
  need: 'text:need',
  urgency: 'ordinary',
  purpose: 'text:purpose',
  bottleneck: 'text:bottleneck',
  gap: 'unsuitable',
  instruments: ['86/2014/NĐ-CP'],
  content: 'text:content',
  tasks: 'text:tasks',
  solutions: 'text:solutions',
  scope: 'text:scope',
  territory: 'text:territory',
  subjects: 'text:subjects',
  sites: ['text:site'],
  caps: { people: 200, amountVnd: 50_000_000 },
  term: { kind: 'months', months: 12 },
  resources: 'text:resources',
  budgetVnd: 300_000_000,
  budgetSource: 'text:source',
  feasibility: 'text:feasibility',
  positiveImpact: 'text:positive',
  negativeImpact: null,
  expectedEffect: 'text:effect',
  indicators: [indicatorOf()],
  risks: ['text:risk'],
  stopConditions: ['text:stop'],
  exitPlan: 'text:exit',
  affectedPeople: 'text:affected',
  confidentiality: 'internal',
  authorship: [],
  novelty: ['noPrecedent'],
  sector: 'administration',
  ...change,
});

export const indicatorOf = (id = 'i-1') =>
  ({ id, name: 'text:indicator', unit: 'days', baseline: 15, target: 5, better: 'lower' }) as const;

export const submissionOf = (unit = 'hoa-lac', change: Partial<Submission> = {}): Submission => ({
  title: 'text:title',
  plan: planOf(),
  addressee: unit,
  interestsDeclared: true,
  interested: [],
  withinDuties: true,
  parent: null,
  predecessor: null,
  minted: null,
  ...change,
});

export const grantOf = (life: Life, change: Partial<Grant> = {}): Grant => ({
  number: '12/QĐ-UBND',
  inForceFrom: dayOf(life),
  scope: 'text:scope',
  sites: ['text:site'],
  participants: [],
  term: { kind: 'months', months: 12 },
  stopConditions: ['text:stop'],
  indicators: [indicatorOf()],
  owner: `${homeOf(life)}:cadre-1`,
  supervisor: supervisorOf(homeOf(life)),
  checkpointEveryMonths: 3,
  reportEveryMonths: 3,
  interimReviewEveryMonths: 6,
  conditions: [],
  grantedLess: false,
  reasonsAgainstOpinion: null,
  ...change,
});

/** Local day of a life's clock (UTC+7). */
export const dayOf = (life: Life): string =>
  new Date(Date.parse(life.now) + 7 * 3_600_000).toISOString().slice(0, 10);

const homeOf = (life: Life): string => life.pilot.proposal.proposer.unit;
const supervisorOf = (unit: string): string =>
  unit === 'hoa-lac' || unit === 'tan-lap' ? `${unit}:supervisor` : `${unit}:supervisor-1`;
