/** domain/campaigns: who may do what in a campaign, and when (M43, M45). A date given by the law or an order only makes late. */
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { CampaignAct, CampaignActs } from './acts';
import { grades, wholeActs } from './acts';
import type { Campaign, OrganisationLine } from './campaign';
import { isConcluded, isSettled, isUnderInspection, lineOf } from './campaign';
import { campaignRules, dueOnDay, dutiesAbout, termFrom } from './clocks';
import { decideInspection } from './decide-inspection';
import type { CampaignFacts, CampaignOutcome } from './told';
import { todayOf, told } from './told';
import { fitsLine, leaders, mayAct, owes } from './who';

export const unitOf = ({ name, payload }: CampaignAct): string | null =>
  !wholeActs.includes(name) && 'unit' in payload ? payload.unit : null;

/** `id` is the campaign's own, minted by whoever opens it. */
export function decideCampaign(
  campaign: Campaign | null,
  act: CampaignAct,
  facts: CampaignFacts,
  id: string,
): CampaignOutcome {
  const { actor, receivedAt, directory } = facts;
  const unit = unitOf(act);
  if (campaign === null && act.name !== 'OpenCampaign') return refuse('CAMPAIGN_NOT_OPEN');
  const holds = actor.post !== null && directory.holds(actor.person, actor.post, receivedAt);
  if (!holds || !mayAct(campaign, act.name, unit, directory, actor.post))
    return refuse('CAMPAIGN_NOT_YOURS');
  if (campaign === null)
    return act.name === 'OpenCampaign' ? open(act.payload, facts, id) : refuse('CAMPAIGN_NOT_OPEN');
  if (act.name === 'OpenCampaign') return refuse('CAMPAIGN_OPEN_ALREADY');
  if (isConcluded(campaign)) return refuse('CAMPAIGN_CONCLUDED');
  return unit === null ? ofWhole(campaign, act, facts) : aboutUnit(campaign, unit, act, facts);
}

function open(
  payload: CampaignActs['OpenCampaign'],
  facts: CampaignFacts,
  id: string,
): CampaignOutcome {
  const unknown = unknownIn(payload.units, facts);
  if (unknown !== null) return unknown;
  if (payload.plansBy <= todayOf(facts))
    return refuse('CAMPAIGN_DAY_PAST', { day: payload.plansBy });
  return told(
    'CampaignOpened',
    { ...payload, id, due: dueOnDay(facts.law, payload.plansBy) },
    facts,
  );
}

function unknownIn(units: readonly string[], { directory }: CampaignFacts): Refusal | null {
  const unknown = units.find((unit) => directory.unit(unit) === undefined);
  if (unknown !== undefined) return refuse('CAMPAIGN_UNKNOWN_UNIT', { unit: unknown });
  const twice = units.find((unit, i) => units.indexOf(unit) !== i);
  return twice === undefined ? null : refuse('CAMPAIGN_LISTED_ALREADY', { unit: twice });
}

function ofWhole(campaign: Campaign, act: CampaignAct, facts: CampaignFacts): CampaignOutcome {
  switch (act.name) {
    case 'EnlistOrganisation':
      return enlist(campaign, act.payload, facts);
    case 'PlanInspection':
      return planInspection(campaign, act.payload, facts);
    case 'ConcludeCampaign': {
      const open = Object.values(campaign.organisations).filter((line) => !isSettled(line)).length;
      return open > 0
        ? refuse('CAMPAIGN_STILL_OPEN', { open })
        : told('CampaignConcluded', act.payload, facts);
    }
    default:
      return refuse('CAMPAIGN_NOT_YOURS');
  }
}

function enlist(
  campaign: Campaign,
  payload: CampaignActs['EnlistOrganisation'],
  facts: CampaignFacts,
): CampaignOutcome {
  const { unit, plansBy } = payload;
  const unknown = unknownIn([unit], facts);
  if (unknown !== null) return unknown;
  const line = lineOf(campaign, unit);
  if (line !== undefined && (line.plan.state !== 'released' || isUnderInspection(line)))
    return refuse('CAMPAIGN_LISTED_ALREADY', { unit });
  if (plansBy <= todayOf(facts)) return refuse('CAMPAIGN_DAY_PAST', { day: plansBy });
  return told('OrganisationEnlisted', { ...payload, due: dueOnDay(facts.law, plansBy) }, facts);
}

function planInspection(
  campaign: Campaign,
  payload: CampaignActs['PlanInspection'],
  facts: CampaignFacts,
): CampaignOutcome {
  const { units, lead, from, to } = payload;
  const unknown = unknownIn(units, facts);
  if (unknown !== null) return unknown;
  const missing = units.find((unit) => lineOf(campaign, unit) === undefined);
  if (missing !== undefined) return refuse('CAMPAIGN_NOT_LISTED', { unit: missing });
  const busy = units.find((unit) => {
    const line = lineOf(campaign, unit);
    return line !== undefined && isUnderInspection(line);
  });
  if (busy !== undefined) return refuse('CAMPAIGN_LISTED_ALREADY', { unit: busy });
  const post = facts.directory.post(lead);
  if (post === undefined || !leaders.includes(post.kind)) return refuse('CAMPAIGN_NO_LEAD');
  if (units.includes(post.unit)) return refuse('CAMPAIGN_LEAD_OF_UNIT', { unit: post.unit });
  // Notified beforehand: a visit begins on a day to come.
  if (from <= todayOf(facts)) return refuse('CAMPAIGN_DAY_PAST', { day: from });
  if (to < from) return refuse('CAMPAIGN_PERIOD', { from, to });
  return told('InspectionPlanned', payload, facts);
}

function aboutUnit(
  campaign: Campaign,
  unit: string,
  act: CampaignAct,
  facts: CampaignFacts,
): CampaignOutcome {
  const line = lineOf(campaign, unit);
  if (line === undefined) return refuse('CAMPAIGN_NOT_LISTED', { unit });
  if (!fitsLine(act.name, line)) {
    const isOfPlan = ['ReleaseOrganisation', 'IssuePlan', 'AcceptPlan', 'ReturnPlan'];
    const state = isOfPlan.includes(act.name) ? line.plan.state : line.inspection?.state;
    return refuse('CAMPAIGN_WRONG_STATE', { state: state ?? 'none' });
  }
  const inspected = decideInspection(line, act, facts);
  return inspected ?? aboutPlan(line, act, facts);
}

function aboutPlan(
  line: OrganisationLine,
  act: CampaignAct,
  facts: CampaignFacts,
): CampaignOutcome {
  switch (act.name) {
    case 'ReleaseOrganisation':
      return told('OrganisationReleased', act.payload, facts);
    case 'IssuePlan': {
      const { issuedOn } = act.payload;
      if (issuedOn > todayOf(facts)) return refuse('CAMPAIGN_DAY_TO_COME', { day: issuedOn });
      const isLate = issuedOn > line.plan.due.date;
      return told('PlanIssued', { ...act.payload, isLate }, facts);
    }
    case 'AcceptPlan':
      return (
        otherThanRead(line, act.payload.issue) ??
        (line.plan.issuedBy === facts.actor.person
          ? refuse('CAMPAIGN_ISSUED_BY_YOU')
          : told('PlanAccepted', act.payload, facts))
      );
    case 'ReturnPlan': {
      const due = termFrom(facts.law, facts.receivedAt, campaignRules.redo);
      return (
        otherThanRead(line, act.payload.issue) ??
        told('PlanReturned', { ...act.payload, due }, facts)
      );
    }
    case 'UrgeOrganisation':
      return urge(line, act.payload, facts);
    default:
      return refuse('CAMPAIGN_NOT_YOURS');
  }
}

const otherThanRead = ({ plan }: OrganisationLine, issue: number): Refusal | null =>
  plan.issue === issue ? null : refuse('CAMPAIGN_OTHER_PLAN', { issue: plan.issue });

/** A reminder at any time; a warning and a criticism only of what is late, each after the one before (M105). */
function urge(
  line: OrganisationLine,
  payload: CampaignActs['UrgeOrganisation'],
  facts: CampaignFacts,
): CampaignOutcome {
  if (!owes(line)) return refuse('CAMPAIGN_NOTHING_OWED', { unit: payload.unit });
  const rank = grades.indexOf(payload.grade);
  if (rank > 0) {
    const isLate = dutiesAbout(payload.unit, line, facts.law).some(
      ({ desk, due }) => desk === 'organisation' && due.at < facts.receivedAt,
    );
    if (!isLate) return refuse('CAMPAIGN_NOT_LATE', { unit: payload.unit });
    const before = grades[rank - 1];
    if (before !== undefined && !line.urgings.some(({ grade }) => grade === before))
      return refuse('CAMPAIGN_GRADE_SKIPPED', { grade: before });
  }
  return told('OrganisationUrged', payload, facts);
}
