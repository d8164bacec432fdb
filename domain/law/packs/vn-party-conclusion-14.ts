/**
 * domain/law: Conclusion 14-KL/TW of 22 September 2021, for all cadres, also those whom the Decree does not list. It
 * gives no number: every number here is our own proposal, a local setting, and says so. In effect from its issue (M47).
 */
import type { RuleKey } from '../known-rules';
import type { LawPack, Rule } from '../pack';
import { conclusion14Statements } from './conclusion-14-statements';
import { genericRules } from './generic-rules';
import { ladders } from './ladders';
import { conclusion14, decree73, lawOnCadres } from './lineage';
import { notInConclusion } from './notes';
import { ownSetting } from './rule';
import { vnDecree73Rules } from './vn-decree-73-rules';

/** Near the Decree's rhythm; where that is only a draft's or not verified, the general one. */
const nearest = (key: string): Rule => {
  const rule = vnDecree73Rules[key as RuleKey];
  return rule.localSetting === true ? genericRules[key as RuleKey] : rule;
};

function asSetting(rule: Rule): Rule {
  const { value, unit, choices } = rule;
  const setting = ownSetting(value, unit, notInConclusion);
  return choices === undefined ? setting : { ...setting, choices };
}

export const vnPartyConclusion14: LawPack = {
  id: 'vn-party-conclusion-14',
  version: '2026.1',
  title: {
    vi: 'Kết luận 14-KL/TW: khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung (mọi cán bộ)',
    en: 'Conclusion 14-KL/TW: encouraging and protecting dynamic, creative cadres (all cadres)',
    fr: 'Conclusion 14-KL/TW : encourager et protéger les cadres dynamiques et créatifs (tous les cadres)',
  },
  effectiveFrom: '2021-09-22',
  effectiveTo: null,
  calendar: 'vn-public',
  rules: Object.fromEntries(
    Object.keys(vnDecree73Rules).map((key) => [key, asSetting(nearest(key))]),
  ),
  ladders,
  basis: [conclusion14, decree73, lawOnCadres],
  statements: conclusion14Statements,
};
