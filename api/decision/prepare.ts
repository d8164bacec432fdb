/** api: makes a command of what a person sent: typed, allowed by the law as far as we can see, its prose put away, signed. */
import type { SealedRow, SessionRow, TextRow } from '../../contracts/reading';
import type { CommandSend } from '../../contracts/requests';
import type { Actor, Command, Facts } from '../../domain/kernel';
import { isRefusal } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import { movesOf, wantedBy } from '../../domain/looked-up';
import { unborn } from '../../domain/pilot';
import type { Pilot } from '../../domain/pilot';
import { asSeenBy, keptFrom, tellsOf } from '../../domain/state/evidence';
import type { Instant } from '../../domain/time';
import { parse } from '../door/parse';
import { noSuch, notYourPost, refusedByLaw } from '../errors';
import { schemas } from '../forms';
import { actorsOf } from '../identity/persona';
import type { World } from '../route';
import { sceneOf } from '../scene';
import type { Scene } from '../scene';
import { askBeforehand } from './beforehand';
import { sealProse } from './prose';

export interface Prepared {
  readonly row: SealedRow;
  readonly texts: readonly TextRow[];
}

/** Only the writer of a draft can bring its pilot to life. */
async function stateOf(
  world: World,
  { tenant, person }: Pick<SessionRow, 'tenant' | 'person'>,
  id: string,
): Promise<{ readonly pilot: Pilot; readonly clock: string }> {
  const whole = await world.storage.pilots.find(tenant, id);
  if (whole !== null) return { pilot: whole.state, clock: whole.clock };
  if ((await world.storage.drafts.find(tenant, person, id)) === null) throw noSuch('PILOT');
  return { pilot: unborn(tenant, id), clock: world.settings.mainClock };
}

function actorsIn(
  { directory, now }: Scene,
  person: string,
  post: string | undefined,
): readonly Actor[] {
  if (post === undefined) return actorsOf(directory, person, now);
  if (!directory.holds(person, post, now)) throw notYourPost(post);
  return [{ person, post }];
}

const lawFor = ({ laws }: World, pilot: Pilot, command: Command, now: Instant): Promise<Law> =>
  pilot.stage === 'NEW' ? laws.lawAtBirth(pilot.tenant, command, now) : laws.lawOf(pilot.law);

/** What the record will look up: another calendar or another pack, and what it would move. */
async function lookedUp(
  { laws }: World,
  pilot: Pilot,
  law: Law,
  command: Command,
  at: Instant,
): Promise<Pick<Facts, 'adopting' | 'moving'>> {
  const { tenant } = command;
  const wanted = wantedBy(pilot, command);
  const [pack, calendar] = await Promise.all([
    wanted.pack === null ? null : laws.lawNamed(tenant, wanted.pack, law, at),
    wanted.calendar === null ? null : laws.calendar(tenant, wanted.calendar, at),
  ]);
  return movesOf(pilot, law, { pack, calendar });
}

/** An act upon what is kept from the asker is refused as one upon what is not there. */
const pilotFor = (pilot: Pilot, payload: unknown, reader: Parameters<typeof keptFrom>[1]): Pilot =>
  tellsOf(keptFrom(pilot, reader), payload) ? asSeenBy(pilot, reader) : pilot;

export async function prepare(
  world: World,
  session: Pick<SessionRow, 'tenant' | 'person'>,
  pilotId: string,
  sent: CommandSend,
  digest: string,
): Promise<Prepared> {
  const schema = schemas.get(sent.name);
  if (schema === undefined)
    throw refusedByLaw({ code: 'UNKNOWN_COMMAND', params: { command: sent.name } });
  const { payload, texts } = sealProse(schema, parse(schema, sent.payload, 'payload'));
  const [{ pilot, clock }, scene] = await Promise.all([
    stateOf(world, session, pilotId),
    sceneOf(world, session.tenant),
  ]);
  const now = scene.nowOn(clock);
  const unsaid = {
    id: sent.id,
    name: sent.name,
    tenant: session.tenant,
    pilot: pilotId,
    payload,
    ...(sent.basedOn === undefined ? {} : { basedOn: sent.basedOn }),
  };
  const actors = actorsIn(scene, session.person, sent.post);
  const asked = { ...unsaid, actor: actors[0] ?? { person: session.person, post: null } };
  const law = await lawFor(world, pilot, asked, now);
  const looked = await lookedUp(world, pilot, law, asked, now);
  const { directory } = scene;
  const facts: Facts = { now, receivedAt: now, law, directory, ...looked };
  const reader = { person: session.person, directory, at: now };
  const command = askBeforehand(pilotFor(pilot, payload, reader), unsaid, actors, facts);
  if (isRefusal(command)) throw refusedByLaw(command);
  const envelope = await world.sealer.seal(command, now);
  return {
    row: { commandId: sent.id, pilot: pilotId, digest, person: session.person, envelope },
    texts,
  };
}
