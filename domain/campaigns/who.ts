/** domain/campaigns: whose desk an act is, and which acts a person in a post can give now. */
import type { Directory, PostKind, PostRow } from '../directory';
import type { Actor } from '../kernel';
import type { CampaignActName, CampaignDesk } from './acts';
import { campaignActs, deskOf, wholeActs } from './acts';
import type { Campaign, OrganisationLine } from './campaign';
import { isConcluded, isSettled, isUnderInspection, lineOf, openFindings } from './campaign';

const ofOrganisation: readonly PostKind[] = ['head', 'partyCommittee', 'secretary'];
/** Who may be asked to lead a visit. */
export const leaders: readonly PostKind[] = ['supervisor', 'monitor', 'auditor'];

const isOffice = (directory: Directory, { kind, unit }: PostRow): boolean =>
  kind === 'monitor' || (kind === 'secretary' && directory.postsOf(unit, 'monitor').length > 0);

function isAtDesk(
  desk: CampaignDesk,
  post: PostRow,
  directory: Directory,
  unit: string | null,
  line: OrganisationLine | undefined,
): boolean {
  switch (desk) {
    case 'monitor':
      return post.kind === 'monitor';
    case 'office':
      return isOffice(directory, post);
    case 'organisation':
      return post.unit === unit && ofOrganisation.includes(post.kind);
    case 'lead':
      return line?.inspection?.lead === post.id;
  }
}

export function mayAct(
  campaign: Campaign | null,
  name: CampaignActName,
  unit: string | null,
  directory: Directory,
  id: string | null,
): boolean {
  const post = id === null ? undefined : directory.post(id);
  const line = unit === null || campaign === null ? undefined : lineOf(campaign, unit);
  return post !== undefined && isAtDesk(deskOf[name], post, directory, unit, line);
}

/** Whether an organisation stands where the act takes it up. */
const takesUp: Readonly<Partial<Record<CampaignActName, (line: OrganisationLine) => boolean>>> = {
  ReleaseOrganisation: ({ plan }) => ['awaited', 'returned'].includes(plan.state),
  IssuePlan: ({ plan }) => ['awaited', 'returned'].includes(plan.state),
  AcceptPlan: ({ plan }) => plan.state === 'issued',
  ReturnPlan: ({ plan }) => plan.state === 'issued',
  UrgeOrganisation: () => true,
  RecordInspectionVisit: ({ inspection }) => inspection?.state === 'listed',
  RecordInspectionFinding: ({ inspection }) => inspection?.state === 'visited',
  AnswerInspectionFinding: ({ inspection }) => inspection?.state === 'visited',
  VerifyInspectionFinding: ({ inspection }) => inspection?.state === 'visited',
  ConcludeInspection: ({ inspection }) => inspection?.state === 'visited',
  CancelInspection: isUnderInspection,
};

export const fitsLine = (name: CampaignActName, line: OrganisationLine): boolean =>
  takesUp[name]?.(line) ?? true;

/** The organisation itself has something to do: it can be urged. */
export const owes = ({ plan, inspection }: OrganisationLine): boolean =>
  ['awaited', 'returned'].includes(plan.state) ||
  (inspection?.state === 'visited' && inspection.findings.some(({ state }) => state === 'open'));

const hasFinding = ({ inspection }: OrganisationLine, state: string): boolean =>
  inspection?.findings.some((finding) => finding.state === state) === true;

const makesSense: Readonly<
  Partial<Record<CampaignActName, (line: OrganisationLine, person: string) => boolean>>
> = {
  AcceptPlan: ({ plan }, person) => plan.issuedBy !== person,
  UrgeOrganisation: owes,
  AnswerInspectionFinding: (line) => hasFinding(line, 'open'),
  VerifyInspectionFinding: ({ inspection }, person) =>
    inspection?.findings.some(
      ({ state, answeredBy }) => state === 'answered' && answeredBy !== person,
    ) === true,
  ConcludeInspection: ({ inspection }, person) =>
    inspection !== null &&
    inspection.visitedBy !== person &&
    inspection.findings.length > 0 &&
    openFindings(inspection).length === 0,
};

/** Acts upon one organisation that a person in a post can give now. */
export function offeredAbout(
  campaign: Campaign,
  unit: string,
  directory: Directory,
  { person, post }: Actor,
): readonly CampaignActName[] {
  const line = lineOf(campaign, unit);
  if (line === undefined || isConcluded(campaign)) return [];
  return campaignActs.filter(
    (name) =>
      !wholeActs.includes(name) &&
      mayAct(campaign, name, unit, directory, post) &&
      fitsLine(name, line) &&
      (makesSense[name]?.(line, person) ?? true),
  );
}

/** Acts upon the campaign as a whole. */
export function offeredOfWhole(
  campaign: Campaign | null,
  directory: Directory,
  { post }: Actor,
): readonly CampaignActName[] {
  const fits: Readonly<Partial<Record<CampaignActName, boolean>>> =
    campaign === null
      ? { OpenCampaign: true }
      : {
          EnlistOrganisation: !isConcluded(campaign),
          PlanInspection: !isConcluded(campaign),
          ConcludeCampaign:
            !isConcluded(campaign) && Object.values(campaign.organisations).every(isSettled),
        };
  return wholeActs.filter(
    (name) => fits[name] === true && mayAct(campaign, name, null, directory, post),
  );
}

/** The whole board with its texts: the office and the auditor. An organisation sees texts of its own only. */
export const seesAll = (directory: Directory, posts: readonly string[]): boolean =>
  posts.some((id) => {
    const post = directory.post(id);
    return post !== undefined && (post.kind === 'auditor' || isOffice(directory, post));
  });

/** Whoever works in the organisation or leads its inspection. */
export const seesTextsOf = (
  directory: Directory,
  posts: readonly string[],
  unit: string,
  line: OrganisationLine,
): boolean => posts.some((id) => line.inspection?.lead === id || directory.post(id)?.unit === unit);
