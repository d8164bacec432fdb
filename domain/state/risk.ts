/** domain: how risky a pilot is by its novelty and by the screen for abuse, and how deep it is therefore looked into (M6, M64). Our own rules, mark X. */
import type { Law } from '../law/law';
import { flagRule, optionalNumberRule } from '../law/law';
import { mattersOf, openMattersOf } from '../matters';
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Matter, Pilot } from '../pilot';
import type { Instant } from '../time';

export type RiskTier = 'ordinary' | 'raised' | 'high';

export const abuseScreenKind = 'abuseScreen';

export interface AbuseScreen {
  readonly level: 'low' | 'medium' | 'high';
  /** The interim review that it belongs to; null: the proposal. */
  readonly review: string | null;
  readonly at: Instant;
}

const tiers = ['ordinary', 'raised', 'high'] as const;
const ofLevel = { low: 'ordinary', medium: 'raised', high: 'high' } as const;

export const screensOf = (pilot: Pilot): readonly AbuseScreen[] =>
  mattersOf<AbuseScreen>(pilot, abuseScreenKind).map(({ data }) => data);

export function noveltyTier(pilot: Pilot, law: Law): RiskTier {
  const marks = new Set(pilot.proposal.plan.novelty).size;
  const reaches = (key: string): boolean => marks >= (optionalNumberRule(law, key) ?? Infinity);
  return reaches('risk.high.from') ? 'high' : reaches('risk.raised.from') ? 'raised' : 'ordinary';
}

/** The graver of the two: what nobody has done before, and what the last screen found. */
export function riskTierOf(pilot: Pilot, law: Law): RiskTier {
  const last = screensOf(pilot).at(-1);
  const screened = last === undefined ? 'ordinary' : ofLevel[last.level];
  const rank = Math.max(tiers.indexOf(noveltyTier(pilot, law)), tiers.indexOf(screened));
  return tiers[rank] ?? 'ordinary';
}

/** The longest interval of visits that the tier allows; null: the pack's own bound is enough. */
export function loosestVisits(pilot: Pilot, law: Law): number | null {
  const tier = riskTierOf(pilot, law);
  return tier === 'ordinary' ? null : optionalNumberRule(law, `risk.${tier}.visitsMost`);
}

export const needsCouncil = (pilot: Pilot, law: Law): boolean =>
  riskTierOf(pilot, law) === 'high' && flagRule(law, 'risk.high.council');

/** A screen at intake: for everybody by a setting of the pack, else where novelty raises the tier. */
export const isScreened = (pilot: Pilot, law: Law): boolean =>
  flagRule(law, 'abuseRisk.always') || noveltyTier(pilot, law) !== 'ordinary';

/** Reviews of a pilot once screened, or to be screened, that were not looked at again. */
export const reviewsToScreen = (pilot: Pilot, law: Law): readonly Matter[] => {
  const screens = screensOf(pilot);
  if (screens.length === 0 && !isScreened(pilot, law)) return [];
  return openMattersOf(pilot, 'interimReview').filter(
    ({ id }) => !screens.some(({ review }) => review === id),
  );
};

interface When {
  readonly pilot: Pilot;
  readonly law: Law;
  readonly reconstructed: boolean;
}

export const screenLacks = ({ pilot, law, reconstructed }: When): Refusal | null =>
  !reconstructed && isScreened(pilot, law) && screensOf(pilot).length === 0
    ? refuse('ABUSE_SCREEN_FIRST')
    : null;

export const councilLacks = ({ pilot, law, reconstructed }: When): Refusal | null =>
  !reconstructed && needsCouncil(pilot, law) ? refuse('RISK_NEEDS_COUNCIL') : null;
