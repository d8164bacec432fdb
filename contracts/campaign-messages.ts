/** contracts (api, workflows, activities): what travels to a campaign's workflow. Types and plain constants only. */
import type { CampaignActName } from '../domain/campaigns/acts';
import type { ReportStanding } from './report-messages';
import type { Taken } from './messages';

export const campaignWorkflowType = 'implementationCampaign';
export const campaignWatchType = 'campaignWatch';

export const campaignWorkflowId = (tenant: string, campaign: string): string =>
  `campaign:${tenant}:${campaign}`;
export const campaignScheduleId = (tenant: string): string => `campaigns:${tenant}`;

/** Which campaign: everything else is in the record. */
export interface CampaignOpening {
  readonly tenant: string;
  readonly campaign: string;
}

export interface CampaignCall extends CampaignOpening {
  readonly commands: readonly Taken[];
}

/** As a report's; over, too, when nothing was opened: a first act that was refused leaves no row. */
export type CampaignStanding = ReportStanding;

export interface CampaignActivities {
  /** Campaigns that are not concluded. */
  findCampaigns(tenant: string): Promise<readonly CampaignOpening[]>;
  /** Applies acts and clocks in one transaction. Safe to call again: answers are kept by command id. */
  tendCampaign(call: CampaignCall): Promise<CampaignStanding>;
}

export type CampaignWorkflow = (opening: CampaignOpening) => Promise<unknown>;

const described: Readonly<Record<CampaignActName, string>> = {
  OpenCampaign: 'The monitor opens the campaign: which instrument, which organisations, by when',
  EnlistOrganisation: 'One more organisation is asked for its plan',
  ReleaseOrganisation: 'An organisation is released from issuing a plan, with the reason',
  IssuePlan: 'An organisation issues its implementation plan',
  AcceptPlan: 'The plan meets the instrument',
  ReturnPlan: 'The plan is given back, with the reason',
  UrgeOrganisation: 'An organisation is reminded, warned or criticised',
  PlanInspection: 'An inspection is ordered: which organisations, when, led by whom',
  RecordInspectionVisit: 'The organisation was visited',
  RecordInspectionFinding: 'The visit found something, good or bad',
  AnswerInspectionFinding: 'The organisation says what it mended',
  VerifyInspectionFinding: 'The leader looks whether it is mended',
  ConcludeInspection: 'The inspection of the organisation is concluded',
  CancelInspection: 'The inspection of the organisation is taken off the list, with the reason',
  ConcludeCampaign: 'The campaign is summed up and concluded',
};

/** Updates of a campaign's workflow: deeds by their names. */
export const campaignUpdates = (Object.keys(described) as readonly CampaignActName[]).map(
  (name) => ({ name, description: described[name] }),
);
