/** test: where each act of a campaign fits, who gives it, and what becomes of a try. */
import type { CampaignActName, CampaignActs } from '../../../domain/campaigns/acts';
import type { Actor } from '../../../domain/kernel';
import type { Drive } from './drive';
import {
  answered,
  cured,
  found,
  head,
  issued,
  lead,
  listed,
  monitor,
  none,
  office,
  opened,
  party,
  payloads,
  settled,
  visited,
} from './drive';

/** Where an act fits, and the post that gives it. */
export const fitting: Readonly<Record<CampaignActName, readonly [post: string, at: () => Drive]>> =
  {
    OpenCampaign: [monitor, none],
    EnlistOrganisation: [monitor, opened],
    ReleaseOrganisation: [monitor, opened],
    IssuePlan: [party, opened],
    AcceptPlan: [office, issued],
    ReturnPlan: [office, issued],
    UrgeOrganisation: [office, opened],
    PlanInspection: [monitor, opened],
    RecordInspectionVisit: [lead, listed],
    RecordInspectionFinding: [lead, visited],
    AnswerInspectionFinding: [head, found],
    VerifyInspectionFinding: [lead, answered],
    ConcludeInspection: [monitor, cured],
    CancelInspection: [monitor, listed],
    ConcludeCampaign: [monitor, settled],
  };

/** The code of the refusal; null: it was accepted. */
export const tried = (
  drive: Drive,
  by: string | Actor,
  name: CampaignActName,
  change: object = {},
): string | null => {
  const payload: CampaignActs[typeof name] = { ...payloads[name], ...change };
  return drive.tries(by, name, payload)?.code ?? null;
};
