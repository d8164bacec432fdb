/** api: a campaign as the screens show it: the status board, with what the asker may do and the texts that are theirs to read. */
import type { CampaignLine, CampaignView, OrganisationView } from '../../contracts/campaigns';
import type { Campaign, Inspection, OrganisationLine } from '../../domain/campaigns/campaign';
import { isConcluded } from '../../domain/campaigns/campaign';
import type { CampaignDuty } from '../../domain/campaigns/clocks';
import { dutiesOfCampaign, rungOf } from '../../domain/campaigns/clocks';
import { offeredAbout, offeredOfWhole, seesAll, seesTextsOf } from '../../domain/campaigns/who';
import type { Directory } from '../../domain/directory';
import type { Actor } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import type { Instant } from '../../domain/time';

/** Whoever asks, with everything they hold. */
export interface CampaignReader {
  readonly directory: Directory;
  readonly now: Instant;
  readonly law: Law;
  readonly actors: readonly Actor[];
  readonly texts: ReadonlyMap<string, string>;
}

const postsOf = ({ actors }: CampaignReader): readonly string[] =>
  actors.flatMap(({ post }) => post ?? []);

/** The office, the auditor, whoever works in an organisation that is asked or leads an inspection. */
export function concerns(campaign: Campaign, reader: CampaignReader): boolean {
  const posts = postsOf(reader);
  return (
    seesAll(reader.directory, posts) ||
    Object.entries(campaign.organisations).some(([unit, line]) =>
      seesTextsOf(reader.directory, posts, unit, line),
    )
  );
}

const isLate = ({ plan }: OrganisationLine, now: Instant): boolean =>
  plan.isLate || (['awaited', 'returned'].includes(plan.state) && plan.due.at < now);

export function campaignLineOf(campaign: Campaign, { now, texts }: CampaignReader): CampaignLine {
  const { id, title, instrument, state, openedAt, organisations } = campaign;
  const lines = Object.values(organisations).filter(({ plan }) => plan.state !== 'released');
  return {
    id,
    title: texts.get(title) ?? null,
    instrument,
    state,
    openedAt,
    counts: {
      asked: lines.length,
      issued: lines.filter(({ plan }) => plan.issue > 0).length,
      late: lines.filter((line) => isLate(line, now)).length,
      inspected: lines.filter(({ inspection }) => inspection?.state === 'concluded').length,
    },
  };
}

const rungKinds = ['escalation', 'overdue', 'due', 'reminder'] as const;

const waitingOf = (campaign: Campaign, duty: CampaignDuty, now: Instant) => {
  const rang = rungOf(campaign, duty);
  return {
    step: duty.step,
    desk: duty.desk,
    dueAt: duty.due.at,
    overdue: duty.due.at < now,
    rang: rungKinds.find((kind) => rang.some((name) => name.startsWith(kind))) ?? null,
  };
};

type Read = (ref: string | null) => string | null;

const inspectionOf = (inspection: Inspection | null, read: Read) => {
  if (inspection === null) return null;
  const { state, number, lead, from, to, visitedOn, findings, conclusion } = inspection;
  return {
    state,
    number,
    lead,
    from,
    to,
    visitedOn,
    findings: findings.map(({ n, polarity, state: stands, due, text, answer }) => ({
      n,
      polarity,
      state: stands,
      dueOn: due?.date ?? null,
      text: read(text),
      answer: read(answer),
    })),
    conclusion: read(conclusion),
  };
};

function organisationOf(
  campaign: Campaign,
  unit: string,
  line: OrganisationLine,
  duties: readonly CampaignDuty[],
  reader: CampaignReader,
): OrganisationView {
  const { directory, now, actors, texts } = reader;
  const { plan, urgings, inspection } = line;
  const posts = postsOf(reader);
  const mayRead = seesAll(directory, posts) || seesTextsOf(directory, posts, unit, line);
  const read: Read = (ref) => (ref === null || !mayRead ? null : (texts.get(ref) ?? null));
  const acts = actors.flatMap((actor) => offeredAbout(campaign, unit, directory, actor));
  return {
    unit,
    state: plan.state,
    dueAt: plan.due.at,
    issue: plan.issue,
    number: plan.number,
    issuedOn: plan.issuedOn,
    late: isLate(line, now),
    plan: read(plan.text),
    urged: urgings.at(-1)?.grade ?? null,
    waiting: duties
      .filter((duty) => duty.unit === unit)
      .map((duty) => waitingOf(campaign, duty, now)),
    inspection: inspectionOf(inspection, read),
    acts: [...new Set(acts)],
  };
}

export function campaignViewOf(campaign: Campaign, reader: CampaignReader): CampaignView {
  const duties = dutiesOfCampaign(campaign, reader.law);
  const { conclusion, organisations } = campaign;
  const acts = reader.actors.flatMap((actor) => offeredOfWhole(campaign, reader.directory, actor));
  return {
    ...campaignLineOf(campaign, reader),
    conclusion:
      isConcluded(campaign) && conclusion !== null ? (reader.texts.get(conclusion) ?? null) : null,
    organisations: Object.entries(organisations).map(([unit, line]) =>
      organisationOf(campaign, unit, line, duties, reader),
    ),
    acts: [...new Set(acts)],
  };
}

/** Every text that a campaign refers to. */
export const textsIn = (campaign: Campaign): readonly string[] =>
  [
    campaign.title,
    campaign.conclusion,
    ...Object.values(campaign.organisations).flatMap(({ plan, inspection }) => [
      plan.text,
      inspection?.conclusion ?? null,
      ...(inspection?.findings ?? []).flatMap(({ text, answer }) => [text, answer]),
    ]),
  ].filter((ref) => ref !== null);
