/** domain/campaigns: the inspection of an organisation after an event. */
import type { Instant } from '../time';
import type { CampaignEvent, CampaignEvents } from './acts';
import type { Campaign, Inspection, InspectionFinding } from './campaign';
import type { InspectionChange } from './lines';
import { withInspection, withLine } from './lines';

export type InspectionEvent = Extract<CampaignEvent, { readonly type: `Inspection${string}` }>;

export function evolveInspection(campaign: Campaign, event: InspectionEvent): Campaign {
  const { at: since, by } = event;
  switch (event.type) {
    case 'InspectionPlanned':
      return planned(campaign, event.body, since);
    case 'InspectionVisited': {
      const { unit, visitedOn } = event.body;
      const change = { state: 'visited', since, visitedOn, visitedBy: by.person } as const;
      return withInspection(campaign, unit, () => change);
    }
    case 'InspectionConcluded': {
      const { unit, conclusion } = event.body;
      return withInspection(campaign, unit, () => ({ state: 'concluded', since, conclusion }));
    }
    case 'InspectionCancelled':
      return withInspection(campaign, event.body.unit, () => ({ state: 'cancelled', since }));
    case 'InspectionFindingRecorded':
      return withInspection(campaign, event.body.unit, found(event.body, since));
    case 'InspectionFindingAnswered':
      return answered(campaign, event.body, since, by.person);
    case 'InspectionFindingVerified': {
      const { unit, finding, isCured, due } = event.body;
      const change: Partial<InspectionFinding> = isCured
        ? { state: 'cured' }
        : { state: 'open', due, answeredBy: null, answer: null };
      return withInspection(campaign, unit, withFinding(finding, since, change));
    }
  }
}

function planned(
  campaign: Campaign,
  { number, lead, from, to, units }: CampaignEvents['InspectionPlanned'],
  since: Instant,
): Campaign {
  const inspection: Inspection = {
    state: 'listed',
    number,
    lead,
    from,
    to,
    since,
    visitedOn: null,
    visitedBy: null,
    findings: [],
    conclusion: null,
  };
  return units.reduce(
    (before, unit) => withLine(before, unit, (line) => ({ ...line, inspection })),
    campaign,
  );
}

const found =
  (
    { n, polarity, text, due }: CampaignEvents['InspectionFindingRecorded'],
    since: Instant,
  ): InspectionChange =>
  ({ findings }) => {
    const state = polarity === 'shortcoming' ? 'open' : 'noted';
    const finding = {
      n,
      polarity,
      state,
      since,
      text,
      due,
      answeredBy: null,
      answer: null,
    } as const;
    return { since, findings: [...findings, finding] };
  };

const withFinding =
  (n: number, since: Instant, change: Partial<InspectionFinding>): InspectionChange =>
  ({ findings }) => ({
    since,
    findings: findings.map((finding) =>
      finding.n === n ? { ...finding, since, ...change } : finding,
    ),
  });

/** What was owed is done: earlier urgings stay in the ledger. */
function answered(
  campaign: Campaign,
  { unit, finding, answer }: CampaignEvents['InspectionFindingAnswered'],
  since: Instant,
  answeredBy: string,
): Campaign {
  const change = { state: 'answered', answeredBy, answer } as const;
  const after = withInspection(campaign, unit, withFinding(finding, since, change));
  return withLine(after, unit, (line) => ({ ...line, urgings: [] }));
}
