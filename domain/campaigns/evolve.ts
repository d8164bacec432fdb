/** domain/campaigns: a campaign after an event. */
import type { Due } from '../calendar/terms';
import type { Instant } from '../time';
import type { CampaignEvent, CampaignEvents } from './acts';
import type { Campaign, OrganisationLine, PlanLine } from './campaign';
import { evolveInspection } from './evolve-inspection';
import type { Change } from './lines';
import { withLine } from './lines';

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

/** What was owed is done: earlier urgings stay in the ledger. */
const withPlan =
  (change: Partial<PlanLine>): Change =>
  (line) => ({ ...line, urgings: [], plan: { ...line.plan, ...change } });

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
      return evolveInspection(campaign, event);
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
