/** api: POST /api/campaigns/{campaign}/acts. The same id is the same act, however often it is sent; its workflow records it. */
import type { CampaignActSend } from '../../contracts/campaigns';
import { campaignActSchemas } from '../../contracts/campaigns';
import type { SealedRow, SessionRow, TextRow } from '../../contracts/reading';
import type { CampaignAct } from '../../domain/campaigns/acts';
import type { Campaign } from '../../domain/campaigns/campaign';
import { decideCampaign, unitOf } from '../../domain/campaigns/decide';
import { mayAct } from '../../domain/campaigns/who';
import type { Actor } from '../../domain/kernel';
import { isRefusal } from '../../domain/kernel';
import { digestOf } from '../decision/digest';
import { problemIn } from '../decision/outcome';
import { sealProse } from '../decision/prose';
import { commandIdReused, noSuch, refusedByLaw, unknownOutcome } from '../errors';
import { campaignReader, withTexts } from '../identity/campaign-reader';
import type { Handler, World } from '../route';
import type { CampaignReader } from '../views/campaign-view';
import { campaignViewOf, concerns, textsIn } from '../views/campaign-view';

interface Asked {
  readonly session: SessionRow;
  readonly id: string;
  readonly campaign: Campaign | null;
  readonly sent: CampaignActSend;
}

/** The post that may do it, else whichever: the refusal says why. */
function actorFor(
  { directory, actors }: CampaignReader,
  campaign: Campaign | null,
  act: CampaignAct,
  person: string,
): Actor {
  const unit = unitOf(act);
  return (
    actors.find(({ post }) => mayAct(campaign, act.name, unit, directory, post)) ??
    actors[0] ?? { person, post: null }
  );
}

interface Sealed {
  readonly row: SealedRow;
  readonly texts: readonly TextRow[];
}

/** Asked beforehand, so that most refusals never reach the workflow. */
async function seal(
  world: World,
  reader: CampaignReader,
  { session, id, campaign, sent }: Asked,
  digest: string,
): Promise<Sealed> {
  const { payload, texts } = sealProse(campaignActSchemas[sent.name], sent.payload);
  const act = { name: sent.name, payload } as CampaignAct;
  const actor = actorFor(reader, campaign, act, session.person);
  const { directory, law, now } = reader;
  const outcome = decideCampaign(campaign, act, { actor, directory, law, receivedAt: now }, id);
  if (isRefusal(outcome)) throw refusedByLaw(outcome);
  const command = {
    id: sent.id,
    name: sent.name,
    tenant: session.tenant,
    pilot: id,
    actor,
    payload,
  };
  const envelope = await world.sealer.seal(command, now);
  const row = { commandId: sent.id, pilot: id, digest, person: session.person, envelope };
  return { row, texts };
}

async function take(world: World, reader: CampaignReader, asked: Asked): Promise<void> {
  const { session, id, sent } = asked;
  const { tenant, person } = session;
  const { commands } = world.storage;
  const digest = digestOf({ ...sent, campaign: id, person });
  const known = await commands.sealed(tenant, sent.id);
  const fresh = known === null ? await seal(world, reader, asked, digest) : null;
  const kept =
    known ?? (fresh === null ? null : await commands.keep(tenant, fresh.row, fresh.texts));
  if (kept === null) throw unknownOutcome();
  if (kept.digest !== digest) throw commandIdReused();
  const opening = { tenant, campaign: id };
  const outcome = await world.campaigns.send(opening, kept.envelope, kept !== fresh?.row);
  if (outcome.kind !== 'answered') throw unknownOutcome();
  const problem = problemIn(outcome.answer);
  if (problem !== null) throw problem;
}

export const actInCampaign: Handler<'actInCampaign'> = async ({ session, params, body }, world) => {
  const { tenant } = session;
  const { campaign: id } = params;
  const { campaigns } = world.storage;
  const asker = await campaignReader(world, session);
  const campaign = await campaigns.find(tenant, id);
  if (campaign !== null && !concerns(campaign, asker)) throw noSuch('CAMPAIGN');
  await take(world, asker, { session, id, campaign, sent: body });
  const after = await campaigns.find(tenant, id);
  if (after === null) throw unknownOutcome();
  const reader = await withTexts(world, tenant, asker, textsIn(after));
  return { status: 200, body: { campaign: campaignViewOf(after, reader) } };
};
