/**
 * domain/law: controlled testing as several regimes abroad shape it: caps on people, money, sites, area and time,
 * stop conditions agreed beforehand, an extension asked ninety days before the end or not at all. All our own numbers.
 */
import { ASKED_LATE, STOP_KINDS } from '../known-rules';
import type { LawPack, Rule } from '../pack';
import { genericRules } from './generic-rules';
import { ladders } from './ladders';
import { capOfOurs } from './notes';
import { oneOf, own } from './rule';

const stopKinds = Object.fromEntries(
  STOP_KINDS.map((kind) => [
    `stop.${kind}`,
    own(['purposeNotMet', 'riskOverBenefit', 'breach'].includes(kind), 'flag'),
  ]),
);

const limits: Readonly<Record<string, Rule>> = {
  'cap.people': own(5_000, 'people', capOfOurs),
  'cap.money': own(5_000_000_000, 'vnd', capOfOurs),
  'cap.sites': own(10, 'sites', capOfOurs),
  'cap.area': own(500, 'km2', capOfOurs),
  'cap.time': own(24, 'months', capOfOurs),
  'stop.atLeast': own(1, 'count', capOfOurs),
  ...stopKinds,
  'extension.ask.late': oneOf(own('refuse', 'choice'), ASKED_LATE),
};

export const genericSandbox: LawPack = {
  id: 'generic-sandbox',
  version: '2026.1',
  title: {
    vi: 'Khung thử nghiệm có kiểm soát với mức trần và điều kiện dừng (không gắn với văn bản nào)',
    en: 'Controlled testing with caps and stop conditions (bound to no instrument)',
    fr: 'Expérimentation encadrée avec plafonds et conditions d’arrêt (liée à aucun texte)',
  },
  effectiveFrom: '0001-01-01',
  effectiveTo: null,
  calendar: 'generic',
  rules: { ...genericRules, ...limits },
  ladders,
};
