/** domain: the catalogue of incentives. Which of them a pilot's law offers is data: one rule each, read when somebody nominates. */
import type { Law } from '../law/law';
import { flagRule } from '../law/law';
import type { Rule } from '../law/pack';
import type { Instant, LocalDate } from '../time';

export type IncentiveForm =
  | 'praise'
  | 'classification'
  | 'appointmentPriority'
  | 'planningPriority'
  | 'rotationPriority'
  | 'rankPromotion'
  | 'earlyPayStep'
  | 'talentProgramme'
  | 'scienceFunding'
  | 'emulationMovement';

export interface Incentive {
  readonly form: IncentiveForm;
  readonly nominee: 'individual' | 'collective';
  readonly person: string | null;
  readonly nominatedBy: string;
  readonly promptDay: LocalDate;
  readonly since: Instant;
}

const ours: Rule = {
  value: true,
  unit: 'flag',
  instrument: '73/2023/NĐ-CP',
  article: 'Art. 10',
  mark: 'X',
};
/** Seen in a draft only: never offered until a unit sets it for itself. */
const draftOnly: Rule = {
  value: false,
  unit: 'flag',
  instrument: 'draft Decree (news, March 2023)',
  article: 'incentives',
  mark: 'D',
  localSetting: true,
};

/** Unless a pack says otherwise; a pack switches each of them on or off under its own article. */
export const catalogue: Readonly<Record<`incentive.form.${IncentiveForm}`, Rule>> = {
  'incentive.form.praise': ours,
  'incentive.form.classification': ours,
  'incentive.form.appointmentPriority': ours,
  'incentive.form.planningPriority': ours,
  'incentive.form.rotationPriority': ours,
  'incentive.form.rankPromotion': ours,
  'incentive.form.earlyPayStep': ours,
  'incentive.form.talentProgramme': draftOnly,
  'incentive.form.scienceFunding': draftOnly,
  'incentive.form.emulationMovement': draftOnly,
};

export const isOffered = (law: Law, form: IncentiveForm): boolean =>
  flagRule(law, `incentive.form.${form}`);

/** Effects on a person's career wait for a finished assessment and for the personnel body's check. */
const personal: readonly IncentiveForm[] = [
  'classification',
  'appointmentPriority',
  'planningPriority',
  'rotationPriority',
  'rankPromotion',
  'earlyPayStep',
];
export const touchesCareer = (form: IncentiveForm): boolean => personal.includes(form);
