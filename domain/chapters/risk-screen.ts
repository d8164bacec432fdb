/** domain chapter: the screen for a proposal that could be exploited, at intake and again at each review; what it finds deepens the review (M6, M64). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { nextMatterId } from '../matters';
import type { Pilot } from '../pilot';
import { living } from '../stages';
import { proposeTighter, tighterBy, tightening } from '../state/intensity-proposal';
import { note } from '../state/noted';
import type { AbuseScreen, RiskTier } from '../state/risk';
import {
  abuseScreenKind as kind,
  isScreened,
  reviewsToScreen,
  riskTierOf,
  screensOf,
} from '../state/risk';
import type { Instant } from '../time';

/** What makes a proposal easy to exploit. */
export type AbuseSign =
  | 'relatedBeneficiary'
  | 'singleSupplier'
  | 'publicAssets'
  | 'skippedProcedure'
  | 'oneHandDecides'
  | 'unclearMoney'
  | 'resultsNotMeasurable';

export interface RiskScreenCommands {
  ScreenAbuseRisk: {
    readonly level: AbuseScreen['level'];
    readonly signs: readonly AbuseSign[];
    /** What keeps the risk down; needed from medium on. */
    readonly measures: TextRef | null;
    readonly reasons: TextRef;
  };
}

interface Events {
  AbuseRiskScreened: RiskScreenCommands['ScreenAbuseRisk'] & {
    readonly matter: string;
    readonly review: string | null;
    readonly tier: RiskTier;
    /** Proposed under risk-based supervision. */
    readonly proposedMonths: number | null;
  };
}

/** A review that is still open when the pilot ended is screened before it is held. */
const stages = living.filter((stage) => stage !== 'SUBMITTED' && stage !== 'RETURNED');

function screen(context: Context<RiskScreenCommands['ScreenAbuseRisk'], Events>) {
  const { pilot, payload, law, receivedAt, emit } = context;
  const { level, signs, measures } = payload;
  if (level !== 'low' && signs.length === 0) return refuse('SCREEN_NEEDS_SIGNS', { level });
  if (level !== 'low' && measures === null) return refuse('SCREEN_NEEDS_MEASURES', { level });
  const matter = nextMatterId(pilot, kind);
  const review = reviewsToScreen(pilot, law)[0]?.id ?? null;
  const screened = screenedAs(pilot, matter, { level, review, at: receivedAt });
  const proposedMonths = tighterBy(pilot, law, tightening[level]);
  const tier = riskTierOf(screened, law);
  return [emit('AbuseRiskScreened', { ...payload, matter, review, tier, proposedMonths })];
}

const screenedAs = (pilot: Pilot, matter: string, found: AbuseScreen): Pilot =>
  note(pilot, matter, kind, 'screened', found.at, found);

const dutyOf = (law: Law, matter: string, openedAt: Instant): Duty => ({
  matter,
  step: 'screenAbuseRisk',
  role: 'supervisor',
  commands: ['ScreenAbuseRisk'],
  openedAt,
  rule: 'abuseRisk.screen',
  due: dueAfterReceipt(law, openedAt, 'abuseRisk.screen'),
});

const ours = { instrument: 'Conclusion 14-KL/TW', article: '§2.4', mark: 'X' } as const;

export const chapter = defineChapter<RiskScreenCommands, Events>({
  name: 'risk-screen',
  commands: {
    ScreenAbuseRisk: {
      by: ['supervisor', 'legal'],
      stages,
      basedOn: 'dossier',
      bars: ['proposer', 'interested'],
      decide: screen,
    },
  },
  events: {
    AbuseRiskScreened: {
      evolve: (pilot, { matter, level, review, proposedMonths }, { at }) =>
        proposeTighter(screenedAs(pilot, matter, { level, review, at }), proposedMonths, at),
      tell: ['head', 'secretary'],
    },
  },
  duties(pilot, law) {
    const atIntake =
      pilot.stage === 'INTAKE' && isScreened(pilot, law) && screensOf(pilot).length === 0;
    return [
      ...(atIntake ? [dutyOf(law, 'main', pilot.stageSince)] : []),
      ...reviewsToScreen(pilot, law).map(({ id, openedAt }) => dutyOf(law, id, openedAt)),
    ];
  },
  rules: {
    'abuseRisk.screen': { value: 3, unit: 'workingDays', ...ours },
    'abuseRisk.always': { value: false, unit: 'flag', ...ours },
    'risk.raised.from': { value: 2, unit: 'count', ...ours },
    'risk.high.from': { value: 3, unit: 'count', ...ours },
    'risk.high.council': { value: true, unit: 'flag', ...ours },
    'risk.raised.visitsMost': { value: 2, unit: 'months', ...ours },
    'risk.high.visitsMost': { value: 1, unit: 'months', ...ours },
  },
});
