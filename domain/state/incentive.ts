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

const fromDecree = (value: boolean): Rule => ({
  value,
  unit: 'flag',
  instrument: '73/2023/NĐ-CP',
  article: 'Art. 10',
  mark: 'X',
});
const fromDraft = (): Rule => ({
  value: true,
  unit: 'flag',
  instrument: 'draft Decree (news, March 2023)',
  article: 'incentives',
  mark: 'X',
});

/** Unless a pack says otherwise; a pack switches each of them on or off under its own article. */
export const catalogue: Readonly<Record<`incentive.form.${IncentiveForm}`, Rule>> = {
  'incentive.form.praise': fromDecree(true),
  'incentive.form.classification': fromDecree(true),
  'incentive.form.appointmentPriority': fromDecree(true),
  'incentive.form.planningPriority': fromDecree(true),
  'incentive.form.rotationPriority': fromDecree(true),
  'incentive.form.rankPromotion': fromDecree(true),
  'incentive.form.earlyPayStep': fromDecree(true),
  'incentive.form.talentProgramme': fromDraft(),
  'incentive.form.scienceFunding': fromDraft(),
  'incentive.form.emulationMovement': fromDraft(),
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
