/** domain/law: short ways to write a rule of a pack, one for each standing a number can have. */
import type { Words } from '../../words';
import { OWN_PROPOSAL } from '../citation';
import type { Mark, Rule, RuleUnit } from '../pack';

type Value = Rule['value'];

const noted = (rule: Rule, note?: Words): Rule => (note === undefined ? rule : { ...rule, note });

/** A rule read, wholly or in part, in an instrument. */
export const cited =
  (instrument: string) =>
  (value: Value, unit: RuleUnit, article: string, mark: Mark, note?: Words): Rule =>
    noted({ value, unit, instrument, article, mark }, note);

/** Draft or unverified: a local setting, never presented as law. */
export const localSetting =
  (instrument: string) =>
  (value: Value, unit: RuleUnit, article: string, mark: 'D' | 'U', note?: Words): Rule =>
    noted({ value, unit, instrument, article, mark, localSetting: true }, note);

/** Our own proposal: no instrument says a number. */
export const own = (value: Value, unit: RuleUnit, note?: Words): Rule =>
  noted({ value, unit, instrument: 'Pilotage', article: OWN_PROPOSAL, mark: 'X' }, note);

/** Our own proposal where an instrument leaves the number to whoever applies it: set by the unit, and it says so. */
export const ownSetting = (value: Value, unit: RuleUnit, note: Words): Rule => ({
  ...own(value, unit, note),
  localSetting: true,
});

/** An article that the reading did not give, though it gave the number. */
export const UNREAD_ARTICLE = 'Article number not read';

export const oneOf = (rule: Rule, choices: readonly string[]): Rule => ({ ...rule, choices });
