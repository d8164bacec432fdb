/** domain/campaigns: what a campaign waits for, of whom, by when, and the ladder of reminders. Terms are our own (X). */
import { closeOf, nextWorkingDay } from '../calendar/calendar';
import type { Due } from '../calendar/terms';
import { dueFromReceipt } from '../calendar/terms';
import { clockActor, rungsOf } from '../deadlines';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import { ruleOf } from '../law/law';
import type { Rule } from '../law/pack';
import type { Instant, LocalDate } from '../time';
import type { CampaignActName, CampaignDesk, CampaignEvent } from './acts';
import type { Campaign, Inspection, OrganisationLine } from './campaign';
import { isConcluded, isSettled, openFindings } from './campaign';
import { evolveCampaign } from './evolve';

/** No text that was read says in how many days a plan is looked at or an inspection concluded. */
const own: Rule = {
  value: 10,
  unit: 'workingDays',
  instrument: 'Conclusion 14-KL/TW',
  article: '§3.2',
  mark: 'X',
};
export const campaignRules = {
  plan: 'campaign.plan',
  redo: 'campaign.redo',
  review: 'campaign.review',
  visit: 'campaign.visit',
  cure: 'campaign.cure',
  verify: 'campaign.verify',
  conclude: 'campaign.conclude',
} as const;

export function termFrom(law: Law, since: Instant, key: string): Due {
  const { value, unit } = ruleOf(law, key, own);
  const days = typeof value === 'number' ? value : 10;
  const counted = unit === 'calendarDays' ? unit : 'workingDays';
  return dueFromReceipt(law.calendar, since, { value: days, unit: counted });
}

/** The close of a day that an order names, moved to a working day when it is none. */
export function dueOnDay({ calendar }: Law, day: LocalDate): Due {
  const date = nextWorkingDay(calendar, day);
  return { date, at: closeOf(calendar, date) };
}

export interface CampaignDuty extends Duty {
  readonly desk: CampaignDesk;
  /** The organisation that it is about; null: the campaign as a whole. */
  readonly unit: string | null;
  readonly commands: readonly CampaignActName[];
}

interface Asked extends Pick<CampaignDuty, 'step' | 'desk' | 'commands' | 'rule' | 'due'> {
  readonly since: Instant;
  readonly post?: string;
}

const roleOf = {
  monitor: 'monitor',
  office: 'monitor',
  organisation: 'head',
  lead: 'supervisor',
} as const;

const asked = (unit: string | null, matter: string, what: Asked): CampaignDuty => {
  const { since: openedAt, desk, ...rest } = what;
  return { ...rest, desk, unit, matter, openedAt, role: roleOf[desk] };
};

function planDuty(unit: string, { plan }: OrganisationLine, law: Law): readonly CampaignDuty[] {
  const { state, since, due } = plan;
  if (state === 'issued')
    return [
      asked(unit, `plan:${unit}`, {
        step: 'reviewPlan',
        desk: 'office',
        commands: ['AcceptPlan', 'ReturnPlan'],
        since,
        rule: campaignRules.review,
        due: termFrom(law, since, campaignRules.review),
      }),
    ];
  if (state !== 'awaited' && state !== 'returned') return [];
  const rule = state === 'awaited' ? campaignRules.plan : campaignRules.redo;
  const what = { step: 'issuePlan', desk: 'organisation', since, rule, due } as const;
  return [asked(unit, `plan:${unit}`, { ...what, commands: ['IssuePlan'] })];
}

function inspectionDuties(unit: string, inspection: Inspection, law: Law): readonly CampaignDuty[] {
  const { state, since, to, lead } = inspection;
  const matter = `inspection:${unit}`;
  if (state === 'listed')
    return [
      asked(unit, matter, {
        step: 'visitOrganisation',
        desk: 'lead',
        post: lead,
        commands: ['RecordInspectionVisit'],
        since,
        rule: campaignRules.visit,
        due: dueOnDay(law, to),
      }),
    ];
  if (state !== 'visited') return [];
  const open = openFindings(inspection);
  if (open.length > 0) return findingDuties(unit, inspection, law);
  return [
    asked(unit, matter, {
      step: 'concludeInspection',
      desk: 'monitor',
      commands: ['ConcludeInspection'],
      since,
      rule: campaignRules.conclude,
      due: termFrom(law, since, campaignRules.conclude),
    }),
  ];
}

const findingDuties = (unit: string, inspection: Inspection, law: Law): readonly CampaignDuty[] =>
  openFindings(inspection).map(({ n, state, since, due }) =>
    state === 'open'
      ? asked(unit, `finding:${unit}:${n}`, {
          step: 'answerFinding',
          desk: 'organisation',
          commands: ['AnswerInspectionFinding'],
          since,
          rule: campaignRules.cure,
          due: due ?? termFrom(law, since, campaignRules.cure),
        })
      : asked(unit, `finding:${unit}:${n}`, {
          step: 'verifyFinding',
          desk: 'lead',
          post: inspection.lead,
          commands: ['VerifyInspectionFinding'],
          since,
          rule: campaignRules.verify,
          due: termFrom(law, since, campaignRules.verify),
        }),
  );

export const dutiesAbout = (
  unit: string,
  line: OrganisationLine,
  law: Law,
): readonly CampaignDuty[] => [
  ...planDuty(unit, line, law),
  ...(line.inspection === null ? [] : inspectionDuties(unit, line.inspection, law)),
];

/** What is open: while the campaign is, always something, each with somebody who has to do it. */
export function dutiesOfCampaign(campaign: Campaign, law: Law): readonly CampaignDuty[] {
  if (isConcluded(campaign)) return [];
  const lines = Object.entries(campaign.organisations);
  if (!lines.every(([, line]) => isSettled(line)))
    return lines.flatMap(([unit, line]) => dutiesAbout(unit, line, law));
  const { since } = campaign;
  return [
    asked(null, 'main', {
      step: 'concludeCampaign',
      desk: 'monitor',
      commands: ['ConcludeCampaign'],
      since,
      rule: campaignRules.conclude,
      due: termFrom(law, since, campaignRules.conclude),
    }),
  ];
}

/** Steps of a duty's ladder that rang. */
export function rungOf({ rungs }: Campaign, { matter, step, due }: Duty): readonly string[] {
  const key = `${matter}/${step}@${due.at}/`;
  return rungs.filter((rung) => rung.startsWith(key)).map((rung) => rung.slice(key.length));
}

interface Bell {
  readonly at: Instant;
  readonly event: CampaignEvent;
  readonly words: string;
}

function bellOf(campaign: Campaign, duty: CampaignDuty, law: Law): Bell | null {
  const rang = rungOf(campaign, duty);
  const rung = rungsOf(duty, law, rang.length).find(({ name }) => !rang.includes(name));
  if (rung === undefined) return null;
  const { matter, step, due } = duty;
  const { name, kind, at, to } = rung;
  const body = { matter, step, rung: name, kind, due: due.at, to };
  return {
    at,
    event: { type: 'CampaignClockRang', body, at, by: clockActor },
    words: `${name} of ${step}, ${duty.unit ?? 'the campaign'}`,
  };
}

/** The next step of all ladders that has not rung. */
export function nextCampaignBell(
  campaign: Campaign,
  law: Law,
  duties: readonly CampaignDuty[] = dutiesOfCampaign(campaign, law),
): Bell | null {
  let next: Bell | null = null;
  for (const duty of duties) {
    const bell = bellOf(campaign, duty, law);
    if (bell !== null && (next === null || bell.at < next.at)) next = bell;
  }
  return next;
}

/** Rings what is due, at most so often. It decides nothing, so what is asked stays the same all the while. */
export function ringCampaign(
  before: Campaign,
  law: Law,
  until: Instant,
  most = 100,
): { readonly campaign: Campaign; readonly events: readonly CampaignEvent[] } {
  const events: CampaignEvent[] = [];
  const duties = dutiesOfCampaign(before, law);
  let campaign = before;
  while (events.length < most) {
    const bell = nextCampaignBell(campaign, law, duties);
    if (bell === null || bell.at > until) break;
    events.push(bell.event);
    campaign = evolveCampaign(campaign, bell.event);
  }
  return { campaign, events };
}
