/** domain/campaigns: what people do in a campaign, what is recorded of it, and whose desk each act is. */
import type { Due } from '../calendar/terms';
import type { Actor, TextRef } from '../kernel';
import type { Instant, LocalDate } from '../time';

export const polarities = ['positive', 'shortcoming', 'none'] as const;
export type FindingPolarity = (typeof polarities)[number];
/** Graded notices (004, "warn and remind"): each only after the one before. */
export const grades = ['reminder', 'warning', 'criticism'] as const;
export type UrgingGrade = (typeof grades)[number];

interface OfUnit {
  readonly unit: string;
}

export interface CampaignActs {
  OpenCampaign: {
    readonly title: TextRef;
    readonly instrument: string;
    readonly plansBy: LocalDate;
    readonly units: readonly string[];
  };
  EnlistOrganisation: OfUnit & { readonly plansBy: LocalDate };
  ReleaseOrganisation: OfUnit & { readonly reason: TextRef };
  IssuePlan: OfUnit & {
    readonly number: string;
    readonly issuedOn: LocalDate;
    readonly plan: TextRef;
  };
  AcceptPlan: OfUnit & { readonly issue: number };
  ReturnPlan: OfUnit & { readonly issue: number; readonly reason: TextRef };
  UrgeOrganisation: OfUnit & { readonly grade: UrgingGrade; readonly text: TextRef };
  PlanInspection: {
    readonly number: string;
    readonly lead: string;
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly units: readonly string[];
  };
  RecordInspectionVisit: OfUnit & { readonly visitedOn: LocalDate; readonly account: TextRef };
  RecordInspectionFinding: OfUnit & {
    readonly polarity: FindingPolarity;
    readonly text: TextRef;
    readonly cureBy: LocalDate | null;
  };
  AnswerInspectionFinding: OfUnit & { readonly finding: number; readonly answer: TextRef };
  VerifyInspectionFinding: OfUnit & {
    readonly finding: number;
    readonly isCured: boolean;
    readonly text: TextRef;
    readonly cureBy: LocalDate | null;
  };
  ConcludeInspection: OfUnit & { readonly number: string; readonly conclusion: TextRef };
  CancelInspection: OfUnit & { readonly reason: TextRef };
  ConcludeCampaign: { readonly number: string; readonly conclusion: TextRef };
}
export type CampaignActName = keyof CampaignActs;

/** The monitor leads, its office co-ordinates (Conclusion 14-KL/TW §3.2), an organisation answers for itself. */
export type CampaignDesk = 'monitor' | 'office' | 'organisation' | 'lead';

export const deskOf: Readonly<Record<CampaignActName, CampaignDesk>> = {
  OpenCampaign: 'monitor',
  EnlistOrganisation: 'monitor',
  ReleaseOrganisation: 'monitor',
  IssuePlan: 'organisation',
  AcceptPlan: 'office',
  ReturnPlan: 'office',
  UrgeOrganisation: 'office',
  PlanInspection: 'monitor',
  RecordInspectionVisit: 'lead',
  RecordInspectionFinding: 'lead',
  AnswerInspectionFinding: 'organisation',
  VerifyInspectionFinding: 'lead',
  ConcludeInspection: 'monitor',
  CancelInspection: 'monitor',
  ConcludeCampaign: 'monitor',
};
export const campaignActs = Object.keys(deskOf) as readonly CampaignActName[];
/** Acts upon the campaign as a whole; every other names an organisation of it. */
export const wholeActs: readonly CampaignActName[] = [
  'OpenCampaign',
  'EnlistOrganisation',
  'PlanInspection',
  'ConcludeCampaign',
];

export interface CampaignEvents {
  CampaignOpened: CampaignActs['OpenCampaign'] & { readonly id: string; readonly due: Due };
  OrganisationEnlisted: CampaignActs['EnlistOrganisation'] & { readonly due: Due };
  OrganisationReleased: CampaignActs['ReleaseOrganisation'];
  PlanIssued: CampaignActs['IssuePlan'] & { readonly isLate: boolean };
  PlanAccepted: CampaignActs['AcceptPlan'];
  PlanReturned: CampaignActs['ReturnPlan'] & { readonly due: Due };
  OrganisationUrged: CampaignActs['UrgeOrganisation'];
  InspectionPlanned: CampaignActs['PlanInspection'];
  InspectionVisited: CampaignActs['RecordInspectionVisit'] & { readonly isLate: boolean };
  InspectionFindingRecorded: CampaignActs['RecordInspectionFinding'] & {
    readonly n: number;
    readonly due: Due | null;
  };
  InspectionFindingAnswered: CampaignActs['AnswerInspectionFinding'];
  InspectionFindingVerified: CampaignActs['VerifyInspectionFinding'] & {
    readonly due: Due | null;
  };
  InspectionConcluded: CampaignActs['ConcludeInspection'];
  InspectionCancelled: CampaignActs['CancelInspection'];
  CampaignConcluded: CampaignActs['ConcludeCampaign'];
  CampaignClockRang: {
    readonly matter: string;
    readonly step: string;
    readonly rung: string;
    readonly kind: string;
    readonly due: Instant;
    readonly to: string;
  };
}

export type CampaignEvent = {
  [T in keyof CampaignEvents]: {
    readonly type: T;
    readonly body: CampaignEvents[T];
    readonly at: Instant;
    readonly by: Actor;
  };
}[keyof CampaignEvents];

export type CampaignAct = {
  [N in CampaignActName]: { readonly name: N; readonly payload: CampaignActs[N] };
}[CampaignActName];
