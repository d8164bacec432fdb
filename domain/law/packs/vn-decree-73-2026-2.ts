/**
 * domain/law: the second version of the pack of Decree 73/2023: the incentives of Art. 10 stand in it as they were
 * read, and where the Decree comes from. What the first version says of clocks is the same; its pilots keep it.
 */
import type { LawPack, Rule } from '../pack';
import { conclusion14, decree73, lawOnCadres } from './lineage';
import { cited } from './rule';
import { vnDecree73 } from './vn-decree-73';

const decree = cited('73/2023/NĐ-CP');

const incentives: Readonly<Record<string, Rule>> = {
  'incentive.form.praise': decree(true, 'flag', 'Art. 10', 'V'),
  'incentive.form.classification': decree(true, 'flag', 'Art. 10', 'V'),
  'incentive.form.appointmentPriority': decree(true, 'flag', 'Art. 10', 'V'),
  'incentive.form.planningPriority': decree(true, 'flag', 'Art. 10', 'V'),
  'incentive.form.rotationPriority': decree(true, 'flag', 'Art. 10', 'V'),
  'incentive.form.rankPromotion': decree(true, 'flag', 'Art. 10', 'V'),
  'incentive.form.earlyPayStep': decree(true, 'flag', 'Art. 10', 'V'),
  'incentive.payStep.most': decree(12, 'months', 'Art. 10', 'V'),
};

export const vnDecree73Second: LawPack = {
  ...vnDecree73,
  version: '2026.2',
  effectiveFrom: '2026-12-01',
  replaces: vnDecree73.version,
  rules: { ...vnDecree73.rules, ...incentives },
  basis: [conclusion14, decree73, lawOnCadres],
};
