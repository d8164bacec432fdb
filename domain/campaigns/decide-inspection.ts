/** domain/campaigns: the inspection of one organisation: visit, findings, what was mended, conclusion (M45). */
import type { Due } from '../calendar/terms';
import type { Refusal } from '../kernel';
import { isRefusal, refuse } from '../kernel';
import type { LocalDate } from '../time';
import type { CampaignAct, CampaignActs, FindingPolarity } from './acts';
import type { Inspection, InspectionFinding, OrganisationLine } from './campaign';
import { openFindings } from './campaign';
import { dueOnDay } from './clocks';
import type { CampaignFacts, CampaignOutcome } from './told';
import { todayOf, told } from './told';

/** null: no act of an inspection. */
export function decideInspection(
  { inspection }: OrganisationLine,
  act: CampaignAct,
  facts: CampaignFacts,
): CampaignOutcome | null {
  if (inspection === null) return null;
  switch (act.name) {
    case 'RecordInspectionVisit':
      return visit(inspection, act.payload, facts);
    case 'RecordInspectionFinding':
      return find(inspection, act.payload, facts);
    case 'AnswerInspectionFinding': {
      const found = findingIn(inspection, act.payload.finding, 'open');
      return isRefusal(found) ? found : told('InspectionFindingAnswered', act.payload, facts);
    }
    case 'VerifyInspectionFinding':
      return verify(inspection, act.payload, facts);
    case 'ConcludeInspection':
      return conclude(inspection, act.payload, facts);
    case 'CancelInspection':
      return told('InspectionCancelled', act.payload, facts);
    default:
      return null;
  }
}

function visit(
  { from, to }: Inspection,
  payload: CampaignActs['RecordInspectionVisit'],
  facts: CampaignFacts,
): CampaignOutcome {
  const { visitedOn } = payload;
  if (visitedOn > todayOf(facts)) return refuse('CAMPAIGN_DAY_TO_COME', { day: visitedOn });
  if (visitedOn < from) return refuse('CAMPAIGN_VISIT_TOO_EARLY', { from });
  return told('InspectionVisited', { ...payload, isLate: visitedOn > to }, facts);
}

/** A shortcoming has a day by which it is cured; what is good, or nothing, has none. */
function cureOf(
  polarity: FindingPolarity,
  cureBy: LocalDate | null,
  facts: CampaignFacts,
): Due | null | Refusal {
  if ((polarity === 'shortcoming') !== (cureBy !== null)) return refuse('CAMPAIGN_CURE_DATE');
  if (cureBy === null) return null;
  return cureBy > todayOf(facts)
    ? dueOnDay(facts.law, cureBy)
    : refuse('CAMPAIGN_DAY_PAST', { day: cureBy });
}

function find(
  { findings }: Inspection,
  payload: CampaignActs['RecordInspectionFinding'],
  facts: CampaignFacts,
): CampaignOutcome {
  const due = cureOf(payload.polarity, payload.cureBy, facts);
  if (isRefusal(due)) return due;
  return told('InspectionFindingRecorded', { ...payload, n: findings.length + 1, due }, facts);
}

function findingIn(
  { findings }: Inspection,
  n: number,
  state: InspectionFinding['state'],
): InspectionFinding | Refusal {
  const found = findings.find((finding) => finding.n === n);
  if (found === undefined) return refuse('CAMPAIGN_NO_SUCH_FINDING', { finding: n });
  return found.state === state ? found : refuse('CAMPAIGN_WRONG_STATE', { state: found.state });
}

function verify(
  inspection: Inspection,
  payload: CampaignActs['VerifyInspectionFinding'],
  facts: CampaignFacts,
): CampaignOutcome {
  const found = findingIn(inspection, payload.finding, 'answered');
  if (isRefusal(found)) return found;
  if (found.answeredBy === facts.actor.person) return refuse('CAMPAIGN_ANSWERED_BY_YOU');
  const due = cureOf(payload.isCured ? 'none' : 'shortcoming', payload.cureBy, facts);
  return isRefusal(due) ? due : told('InspectionFindingVerified', { ...payload, due }, facts);
}

function conclude(
  inspection: Inspection,
  payload: CampaignActs['ConcludeInspection'],
  facts: CampaignFacts,
): CampaignOutcome {
  if (inspection.visitedBy === facts.actor.person) return refuse('CAMPAIGN_VISITED_BY_YOU');
  if (inspection.findings.length === 0) return refuse('CAMPAIGN_NO_FINDING');
  const open = openFindings(inspection).length;
  return open > 0
    ? refuse('CAMPAIGN_FINDINGS_OPEN', { open })
    : told('InspectionConcluded', payload, facts);
}
