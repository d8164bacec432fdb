/** domain/campaigns: one organisation's line in a campaign, changed. */
import type { Campaign, Inspection, OrganisationLine } from './campaign';
import { lineOf } from './campaign';

export type Change = (line: OrganisationLine) => OrganisationLine;

export function withLine(campaign: Campaign, unit: string, change: Change): Campaign {
  const line = lineOf(campaign, unit);
  if (line === undefined) throw new Error(`${unit} is not in campaign ${campaign.id}`);
  return { ...campaign, organisations: { ...campaign.organisations, [unit]: change(line) } };
}

export type InspectionChange = (inspection: Inspection) => Partial<Inspection>;

export const withInspection = (
  campaign: Campaign,
  unit: string,
  change: InspectionChange,
): Campaign =>
  withLine(campaign, unit, (line) =>
    line.inspection === null
      ? line
      : { ...line, inspection: { ...line.inspection, ...change(line.inspection) } },
  );
