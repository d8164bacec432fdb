/** contracts (web, api, activities): campaigns: the status board, and the acts that people give. */
import { z } from 'zod';
import type { CampaignActName, CampaignActs } from '../domain/campaigns/acts';
import { campaignActs, grades, polarities } from '../domain/campaigns/acts';
import { findingStates, inspectionStates, planStates } from '../domain/campaigns/campaign';
import { instant } from './replies';
import { commandId } from './requests';
import { documentNumber, line, localDate, postId, prose, unitId } from './schema';

const mostUnits = 100;
const units = () => z.array(unitId()).min(1).max(mostUnits);
const nth = () => z.number().int().min(1).max(10_000);
const unit = { unit: unitId() };

export const campaignActSchemas = {
  OpenCampaign: z.strictObject({
    title: line(),
    instrument: documentNumber(),
    plansBy: localDate(),
    units: units(),
  }),
  EnlistOrganisation: z.strictObject({ ...unit, plansBy: localDate() }),
  ReleaseOrganisation: z.strictObject({ ...unit, reason: prose() }),
  IssuePlan: z.strictObject({
    ...unit,
    number: documentNumber(),
    issuedOn: localDate(),
    plan: prose(),
  }),
  AcceptPlan: z.strictObject({ ...unit, issue: nth() }),
  ReturnPlan: z.strictObject({ ...unit, issue: nth(), reason: prose() }),
  UrgeOrganisation: z.strictObject({ ...unit, grade: z.enum(grades), text: prose() }),
  PlanInspection: z.strictObject({
    number: documentNumber(),
    lead: postId(),
    from: localDate(),
    to: localDate(),
    units: units(),
  }),
  RecordInspectionVisit: z.strictObject({ ...unit, visitedOn: localDate(), account: prose() }),
  RecordInspectionFinding: z.strictObject({
    ...unit,
    polarity: z.enum(polarities),
    text: prose(),
    cureBy: localDate().nullable(),
  }),
  AnswerInspectionFinding: z.strictObject({ ...unit, finding: nth(), answer: prose() }),
  VerifyInspectionFinding: z.strictObject({
    ...unit,
    finding: nth(),
    isCured: z.boolean(),
    text: prose(),
    cureBy: localDate().nullable(),
  }),
  ConcludeInspection: z.strictObject({ ...unit, number: documentNumber(), conclusion: prose() }),
  CancelInspection: z.strictObject({ ...unit, reason: prose() }),
  ConcludeCampaign: z.strictObject({ number: documentNumber(), conclusion: prose() }),
} satisfies { readonly [N in CampaignActName]: z.ZodType<CampaignActs[N]> };

const act = <N extends CampaignActName>(name: N) =>
  z.strictObject({ id: commandId(), name: z.literal(name), payload: campaignActSchemas[name] });

export const campaignAct = z.discriminatedUnion('name', [
  act('OpenCampaign'),
  act('EnlistOrganisation'),
  act('ReleaseOrganisation'),
  act('IssuePlan'),
  act('AcceptPlan'),
  act('ReturnPlan'),
  act('UrgeOrganisation'),
  act('PlanInspection'),
  act('RecordInspectionVisit'),
  act('RecordInspectionFinding'),
  act('AnswerInspectionFinding'),
  act('VerifyInspectionFinding'),
  act('ConcludeInspection'),
  act('CancelInspection'),
  act('ConcludeCampaign'),
]);
export type CampaignActSend = z.output<typeof campaignAct>;

const day = () => z.string().meta({ format: 'date' });
const text = () => z.string().nullable();
const names = () => z.enum(campaignActs as [CampaignActName, ...CampaignActName[]]);
/** What somebody has to do, by when, and the last step of the ladder that rang. */
const waiting = z.object({
  step: z.string(),
  desk: z.enum(['monitor', 'office', 'organisation', 'lead']),
  dueAt: instant,
  overdue: z.boolean(),
  rang: z.enum(['reminder', 'due', 'overdue', 'escalation']).nullable(),
});

const finding = z.object({
  n: z.number().int(),
  polarity: z.enum(polarities),
  state: z.enum(findingStates),
  dueOn: day().nullable(),
  text: text(),
  answer: text(),
});

export const organisationView = z.object({
  unit: z.string(),
  state: z.enum(planStates),
  dueAt: instant,
  issue: z.number().int(),
  number: z.string().nullable(),
  issuedOn: day().nullable(),
  /** Issued after its day, or not issued and the day is over. */
  late: z.boolean(),
  plan: text(),
  urged: z.enum(grades).nullable(),
  waiting: z.array(waiting),
  inspection: z
    .object({
      state: z.enum(inspectionStates),
      number: z.string(),
      lead: z.string(),
      from: day(),
      to: day(),
      visitedOn: day().nullable(),
      findings: z.array(finding),
      conclusion: text(),
    })
    .nullable(),
  /** What the asker may do about it now. */
  acts: z.array(names()),
});
export type OrganisationView = z.output<typeof organisationView>;

const counts = z.object({
  asked: z.number().int(),
  issued: z.number().int(),
  late: z.number().int(),
  inspected: z.number().int(),
});

export const campaignLine = z.object({
  id: z.string(),
  title: text(),
  instrument: z.string(),
  state: z.enum(['open', 'concluded']),
  openedAt: instant,
  counts,
});
export type CampaignLine = z.output<typeof campaignLine>;

export const campaignView = campaignLine.extend({
  conclusion: text(),
  organisations: z.array(organisationView),
  acts: z.array(names()),
});
export type CampaignView = z.output<typeof campaignView>;

/** `mayOpen`: the asker can begin another. */
export const campaignList = z.object({ campaigns: z.array(campaignLine), mayOpen: z.boolean() });
export type CampaignList = z.output<typeof campaignList>;
export const campaignWhole = z.object({ campaign: campaignView });
export type CampaignWhole = z.output<typeof campaignWhole>;
/** Minted by whoever opens it. */
export const ofCampaign = z.strictObject({
  campaign: z.string().regex(/^campaign-[\w-]{8,60}$/),
});
