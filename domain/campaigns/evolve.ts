/** domain/campaigns: a campaign after an event. */
import type { Due } from '../calendar/terms';
import type { Instant } from '../time';
import type { CampaignEvent, CampaignEvents } from './acts';
import type {
  Campaign,
  Inspection,
  InspectionFinding,
  OrganisationLine,
  PlanLine,
} from './campaign';

export function evolveCampaign(before: Campaign | null, event: CampaignEvent): Campaign {
  if (event.type === 'CampaignOpened') return opened(event.body, event.at);
  if (before === null) throw new Error(`${event.type} before the campaign was opened`);
  const after = moved(before, event);
  const since = event.type === 'CampaignClockRang' ? before.since : event.at;
  return { ...after, since, revision: before.revision + 1 };
}

const awaited = (since: Instant, due: Due): OrganisationLine => ({
  plan: {
    state: 'awaited',
    since,
    due,
    issue: 0,
    number: null,
    issuedOn: null,
    issuedBy: null,
    isLate: false,
    text: null,
  },
  urgings: [],
  inspection: null,
});

const opened = (
  { id, title, instrument, units, due }: CampaignEvents['CampaignOpened'],
  at: Instant,
): Campaign => ({
  id,
  state: 'open',
  revision: 1,
  title,
  instrument,
  openedAt: at,
  since: at,
  organisations: Object.fromEntries(units.map((unit) => [unit, awaited(at, due)])),
  number: null,
  conclusion: null,
  rungs: [],
});

type Change = (line: OrganisationLine) => OrganisationLine;

function withLine(campaign: Campaign, unit: string, change: Change): Campaign {
  const line = campaign.organisations[unit];
  if (line === undefined) throw new Error(`${unit} is not in campaign ${campaign.id}`);
  return { ...campaign, organisations: { ...campaign.organisations, [unit]: change(line) } };
}

/** What was owed is done: earlier urgings stay in the ledger. */
const withPlan =
  (change: Partial<PlanLine>): Change =>
  (line) => ({ ...line, urgings: [], plan: { ...line.plan, ...change } });

const withInspection =
  (change: (inspection: Inspection) => Partial<Inspection>): Change =>
  (line) =>
    line.inspection === null
      ? line
      : { ...line, inspection: { ...line.inspection, ...change(line.inspection) } };

const withFinding = (
  n: number,
  since: Instant,
  change: Partial<InspectionFinding>,
): ((inspection: Inspection) => Partial<Inspection>) => {
  return ({ findings }) => ({
    since,
    findings: findings.map((finding) =>
      finding.n === n ? { ...finding, since, ...change } : finding,
    ),
  });
};

function moved(campaign: Campaign, event: CampaignEvent): Campaign {
  const { at: since, by } = event;
  switch (event.type) {
    case 'CampaignOpened':
      return campaign;
    case 'OrganisationEnlisted':
      return {
        ...campaign,
        organisations: {
          ...campaign.organisations,
          [event.body.unit]: awaited(since, event.body.due),
        },
      };
    case 'OrganisationReleased':
      return withLine(campaign, event.body.unit, withPlan({ state: 'released', since }));
    case 'PlanIssued':
      return withLine(campaign, event.body.unit, issued(event.body, since, by.person));
    case 'PlanAccepted':
      return withLine(campaign, event.body.unit, withPlan({ state: 'accepted', since }));
    case 'PlanReturned': {
      const { unit, due } = event.body;
      return withLine(campaign, unit, withPlan({ state: 'returned', since, due }));
    }
    case 'OrganisationUrged': {
      const { unit, grade, text } = event.body;
      return withLine(campaign, unit, (line) => ({
        ...line,
        urgings: [...line.urgings, { grade, text, at: since }],
      }));
    }
    case 'CampaignConcluded':
      return { ...campaign, ...event.body, state: 'concluded' };
    case 'CampaignClockRang': {
      const { matter, step, due, rung } = event.body;
      return { ...campaign, rungs: [...campaign.rungs, `${matter}/${step}@${due}/${rung}`] };
    }
    default:
      return inspected(campaign, event);
  }
}

const issued =
  (
    { number, issuedOn, plan, isLate }: CampaignEvents['PlanIssued'],
    since: Instant,
    issuedBy: string,
  ): Change =>
  (line) =>
    withPlan({
      state: 'issued',
      since,
      issue: line.plan.issue + 1,
      number,
      issuedOn,
      issuedBy,
      // What came late once came late, however often it is mended.
      isLate: isLate || line.plan.isLate,
      text: plan,
    })(line);

type InspectionEvent = Extract<CampaignEvent, { readonly type: `Inspection${string}` }>;

function inspected(campaign: Campaign, event: InspectionEvent): Campaign {
  const { at: since, by } = event;
  switch (event.type) {
    case 'InspectionPlanned':
      return planned(campaign, event.body, since);
    case 'InspectionVisited': {
      const { unit, visitedOn } = event.body;
      const change = { state: 'visited', since, visitedOn, visitedBy: by.person } as const;
      return withLine(
        campaign,
        unit,
        withInspection(() => change),
      );
    }
    case 'InspectionFindingRecorded':
      return withLine(campaign, event.body.unit, withInspection(found(event.body, since)));
    case 'InspectionFindingAnswered': {
      const { unit, finding, answer } = event.body;
      const change = { state: 'answered', answeredBy: by.person, answer } as const;
      const answered = withLine(
        campaign,
        unit,
        withInspection(withFinding(finding, since, change)),
      );
      return withLine(answered, unit, (line) => ({ ...line, urgings: [] }));
    }
    case 'InspectionFindingVerified': {
      const { unit, finding, isCured, due } = event.body;
      const change = isCured
        ? ({ state: 'cured' } as const)
        : ({ state: 'open', due, answeredBy: null, answer: null } as const);
      return withLine(campaign, unit, withInspection(withFinding(finding, since, change)));
    }
    case 'InspectionConcluded': {
      const { unit, conclusion } = event.body;
      const change = { state: 'concluded', since, conclusion } as const;
      return withLine(
        campaign,
        unit,
        withInspection(() => change),
      );
    }
    case 'InspectionCancelled':
      return withLine(
        campaign,
        event.body.unit,
        withInspection(() => ({ state: 'cancelled', since })),
      );
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
  ): ((inspection: Inspection) => Partial<Inspection>) =>
  ({ findings }) => ({
    since,
    findings: [
      ...findings,
      {
        n,
        polarity,
        state: polarity === 'shortcoming' ? 'open' : 'noted',
        since,
        text,
        due,
        answeredBy: null,
        answer: null,
      },
    ],
  });
