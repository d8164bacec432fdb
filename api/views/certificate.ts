/** api: a certificate as its entry tells it: who was honoured how, by whom and when; not in which pilot, and not for what. */
import type { Certificate } from '../../contracts/after';
import type { LedgerRow } from '../../contracts/reading';
import { codeOfHash } from '../../domain/after/certificate';
import { localDateOf } from '../../domain/calendar/calendar';
import type { AwardCommands } from '../../domain/chapters/award';
import type { CommendationCommands } from '../../domain/chapters/commendation';
import { choiceWord } from '../../domain/speech';
import type { Instant } from '../../domain/time';
import type { World } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';
import { readEntries } from './timeline';

type Nominated = CommendationCommands['Nominate'];

interface Story {
  readonly given: AwardCommands['Award'];
  readonly givenAt: Instant;
  readonly givenBy: string | null;
  readonly nominated: Nominated;
  readonly revokedAt: Instant | null;
}

/** null: the entries beside it do not tell of the same matter, which no pilot of ours does. */
function storyOf(rows: readonly LedgerRow[], hash: string): Story | null {
  const reads = readEntries(rows);
  const award = reads.find(({ row }) => row.hash === hash)?.event;
  if (award === undefined) return null;
  const given = award.body as AwardCommands['Award'];
  const beside = (type: string) =>
    reads.find(
      ({ event }) =>
        event.type === type && (event.body as { matter?: unknown }).matter === given.matter,
    )?.event;
  const nominated = beside('Nominated')?.body as Nominated | undefined;
  if (nominated === undefined) return null;
  return {
    ...{ given, givenAt: award.at, givenBy: award.by.post, nominated },
    revokedAt: beside('AwardRevoked')?.at ?? null,
  };
}

/** A person and a collective by the directory's name, others as the nomination names them. */
async function holderOf(
  { storage }: World,
  { directory }: Scene,
  tenant: string,
  { person, unit, name }: Nominated,
): Promise<string> {
  if (person !== null) return directory.person(person)?.name ?? person;
  if (unit !== null) return directory.unit(unit)?.name.vi ?? unit;
  return name === null ? '' : ((await storage.pilots.texts(tenant, [name])).get(name) ?? '');
}

const types = ['Nominated', 'Awarded', 'AwardRevoked'];

export async function certificateOf(
  world: World,
  tenant: string,
  { pilot, row }: { readonly pilot: string; readonly row: LedgerRow },
): Promise<Certificate | null> {
  const [whole, rows, scene] = await Promise.all([
    world.storage.pilots.find(tenant, pilot),
    world.storage.afterwards.told(tenant, pilot, types),
    sceneOf(world, tenant),
  ]);
  const story = storyOf(rows, row.hash);
  if (whole === null || story === null) return null;
  const { calendar } = await world.laws.lawOf(whole.state.law);
  const { given, givenAt, givenBy, nominated, revokedAt } = story;
  const unit = scene.directory.post(givenBy ?? '')?.unit ?? whole.unit;
  return {
    code: codeOfHash(row.hash),
    form: choiceWord('Award', 'form', given.form),
    number: given.number,
    holder: await holderOf(world, scene, tenant, nominated),
    unit: scene.directory.unit(unit)?.name ?? { vi: unit, en: unit, fr: unit },
    awardedOn: localDateOf(calendar, givenAt),
    revokedOn: revokedAt === null ? null : localDateOf(calendar, revokedAt),
    practice: world.settings.mode === 'practice',
  };
}
