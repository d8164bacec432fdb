/** activities: acts upon a campaign and its clocks, in one transaction; each answer is kept by the id of its command. */
import type { CampaignActivities, CampaignStanding } from '../../contracts/campaign-messages';
import { campaignActSchemas } from '../../contracts/campaigns';
import type { Answer, Envelope } from '../../contracts/messages';
import type { CampaignAct, CampaignActName, CampaignEvent } from '../../domain/campaigns/acts';
import { campaignActs } from '../../domain/campaigns/acts';
import type { Campaign } from '../../domain/campaigns/campaign';
import { isConcluded } from '../../domain/campaigns/campaign';
import { dutiesOfCampaign, nextCampaignBell, ringCampaign } from '../../domain/campaigns/clocks';
import { decideCampaign } from '../../domain/campaigns/decide';
import { evolveCampaign } from '../../domain/campaigns/evolve';
import type { Directory } from '../../domain/directory';
import type { Command } from '../../domain/kernel';
import { isRefusal } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import type { Instant } from '../../domain/time';
import { answerAct, refusedAct, toldOrFault } from '../acts';
import { idOf } from '../envelope';
import type { LegalClock } from '../legal-clock';
import { legalNow, realOf } from '../legal-clock';
import type { KeptAnswer } from '../ports';
import type { CampaignPorts } from './ports';

interface Room {
  readonly law: Law;
  readonly directory: Directory;
  readonly clock: LegalClock | null;
  readonly now: Instant;
}

interface Progress {
  campaign: Campaign | null;
  readonly entries: { event: CampaignEvent; commandId: string | null }[];
  readonly answers: KeptAnswer[];
}

/** A campaign is under the law that a pilot of the tenant would be born under. */
async function roomOf({ campaigns, laws, now }: CampaignPorts, tenant: string): Promise<Room> {
  const clock = await campaigns.clock(tenant);
  const legal = clock === null ? now() : legalNow(clock, now());
  return {
    clock,
    now: legal,
    law: await laws.lawAtBirth(tenant, { payload: {} } as Command, legal),
    directory: await campaigns.directory(tenant),
  };
}

export const tendCampaign =
  (ports: CampaignPorts): CampaignActivities['tendCampaign'] =>
  async ({ tenant, campaign: id, commands }) => {
    const room = await roomOf(ports, tenant);
    const ids = commands.flatMap(({ envelope }) => idOf(envelope) ?? []);
    return ports.campaigns.turn(tenant, id, ids, (before, kept) => {
      const progress: Progress = { campaign: before, entries: [], answers: [] };
      const desk = {
        ports,
        tenant,
        about: id,
        kept,
        answers: progress.answers,
        act: (envelope: Envelope) => act(room, progress, envelope, id),
      };
      // What was received before a clock rang counts as before it: acts first, in the order they came.
      const answers = commands.map((taken) => answerAct(desk, taken));
      const about = { tenant, about: id, realNow: ports.now() };
      const result = toldOrFault(ports, answers, about, () => {
        ring(room, progress);
        return standing(progress.campaign, answers, room);
      });
      return { changes: progress, result };
    });
  };

const isCampaignAct = (name: string): name is CampaignActName =>
  (campaignActs as readonly string[]).includes(name);

function act(
  { now, law, directory }: Room,
  progress: Progress,
  { command, sealedAt }: Envelope,
  campaign: string,
): Answer {
  const { id, name, actor, payload } = command;
  const parsed = isCampaignAct(name) ? campaignActSchemas[name].safeParse(payload) : null;
  if (parsed?.success !== true)
    return refusedAct(id, parsed === null ? 'UNKNOWN_COMMAND' : 'MALFORMED');
  const sealed = sealedAt < now ? sealedAt : now;
  const since = progress.campaign?.since ?? '';
  // Never behind what was done last.
  const facts = { actor, law, directory, receivedAt: sealed < since ? since : sealed };
  const given = { name, payload: parsed.data } as CampaignAct;
  const outcome = decideCampaign(progress.campaign, given, facts, campaign);
  if (isRefusal(outcome)) return refusedAct(id, outcome.code, outcome.params);
  const after = evolveCampaign(progress.campaign, outcome);
  progress.campaign = after;
  progress.entries.push({ event: outcome, commandId: id });
  return { id, outcome: 'accepted', revision: after.revision, events: 1 };
}

function ring({ law, now }: Room, progress: Progress): void {
  if (progress.campaign === null) return;
  const rang = ringCampaign(progress.campaign, law, now);
  progress.campaign = rang.campaign;
  progress.entries.push(...rang.events.map((event) => ({ event, commandId: null })));
}

function standing(
  campaign: Campaign | null,
  answers: readonly Answer[],
  room: Room,
): CampaignStanding {
  if (campaign === null)
    return { answers, isOver: true, next: null, details: 'No campaign was opened.' };
  const bell = nextCampaignBell(campaign, room.law);
  const at = bell === null ? null : room.clock === null ? bell.at : realOf(room.clock, bell.at);
  return {
    answers,
    isOver: isConcluded(campaign),
    next: bell === null || at === null ? null : { at, words: bell.words },
    details: detailsOf(campaign, room),
  };
}

function detailsOf(campaign: Campaign, { law, now }: Room): string {
  const duties = dutiesOfCampaign(campaign, law);
  const late = duties.filter(({ due }) => due.at < now).length;
  const waits = duties
    .slice(0, 40)
    .map(({ unit, step, due }) => `- ${unit ?? 'the campaign'}: ${step}, by ${due.date}`);
  return [
    `## Campaign ${campaign.id}`,
    `State ${campaign.state}, ${duties.length} open, ${late} overdue.`,
    ...waits,
  ].join('\n\n');
}
