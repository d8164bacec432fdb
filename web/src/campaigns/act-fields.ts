/** web: what each act in a campaign asks for. Whatever the row already says is not asked again. */
import type { CampaignActName, CampaignActs } from '../../../domain/campaigns/acts';

export type FieldSort =
  | 'line'
  | 'prose'
  | 'day'
  | 'dayOrNone'
  | 'unit'
  | 'units'
  | 'lead'
  | 'grade'
  | 'polarity'
  | 'finding'
  | 'yesNo';

type Asked<N extends CampaignActName> = {
  readonly [F in Exclude<keyof CampaignActs[N], 'unit' | 'issue'>]: FieldSort;
};

export const askedBy: { readonly [N in CampaignActName]: Asked<N> & { unit?: FieldSort } } = {
  OpenCampaign: { title: 'line', instrument: 'line', plansBy: 'day', units: 'units' },
  EnlistOrganisation: { unit: 'unit', plansBy: 'day' },
  ReleaseOrganisation: { reason: 'prose' },
  IssuePlan: { number: 'line', issuedOn: 'day', plan: 'prose' },
  AcceptPlan: {},
  ReturnPlan: { reason: 'prose' },
  UrgeOrganisation: { grade: 'grade', text: 'prose' },
  PlanInspection: { number: 'line', lead: 'lead', from: 'day', to: 'day', units: 'units' },
  RecordInspectionVisit: { visitedOn: 'day', account: 'prose' },
  RecordInspectionFinding: { polarity: 'polarity', text: 'prose', cureBy: 'dayOrNone' },
  AnswerInspectionFinding: { finding: 'finding', answer: 'prose' },
  VerifyInspectionFinding: {
    finding: 'finding',
    isCured: 'yesNo',
    text: 'prose',
    cureBy: 'dayOrNone',
  },
  ConcludeInspection: { number: 'line', conclusion: 'prose' },
  CancelInspection: { reason: 'prose' },
  ConcludeCampaign: { number: 'line', conclusion: 'prose' },
};

export type FieldName =
  | 'title'
  | 'instrument'
  | 'plansBy'
  | 'units'
  | 'unit'
  | 'reason'
  | 'number'
  | 'issuedOn'
  | 'plan'
  | 'grade'
  | 'text'
  | 'lead'
  | 'from'
  | 'to'
  | 'visitedOn'
  | 'account'
  | 'polarity'
  | 'cureBy'
  | 'finding'
  | 'answer'
  | 'isCured'
  | 'conclusion';

export type Values = Readonly<Record<string, unknown>>;

export const fieldsOf = (name: CampaignActName): readonly (readonly [FieldName, FieldSort])[] =>
  Object.entries(askedBy[name]) as unknown as readonly (readonly [FieldName, FieldSort])[];

const isFilled = (sort: FieldSort, value: unknown): boolean => {
  switch (sort) {
    case 'dayOrNone':
    case 'yesNo':
      return true;
    case 'units':
      return Array.isArray(value) && value.length > 0;
    case 'finding':
      return typeof value === 'number';
    default:
      return typeof value === 'string' && value.trim() !== '';
  }
};

export const isComplete = (name: CampaignActName, values: Values): boolean =>
  fieldsOf(name).every(([field, sort]) => isFilled(sort, values[field]));

/** As it is sent: an empty day is none, nothing chosen is no. */
export const payloadOf = (name: CampaignActName, values: Values, given: object): object => ({
  ...given,
  ...Object.fromEntries(
    fieldsOf(name).map(([field, sort]) => {
      const value = values[field];
      if (sort === 'dayOrNone') return [field, value === undefined || value === '' ? null : value];
      return [field, sort === 'yesNo' ? value === true : value];
    }),
  ),
});
