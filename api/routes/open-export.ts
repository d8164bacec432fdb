/**
 * api: POST /api/pilots/:pilot/exports/:matter/openings. The opening is committed to the log before the first byte is
 * sent: a download that is cut was an opening all the same, and asking again is another one.
 */
import type { PilotWhole, SessionRow } from '../../contracts/reading';
import { localDateOf } from '../../domain/calendar/calendar';
import type { Leaving, Opening } from '../../domain/exports/access';
import { leavingOf, openingFor, sortOf } from '../../domain/exports/access';
import { isRefusal } from '../../domain/kernel';
import type { Matter } from '../../domain/pilot';
import { asSeenBy } from '../../domain/state/evidence';
import { noSuch, refusedByLaw } from '../errors';
import type { Handler, World } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';
import { contentOf, hashOfContent, sealedFile } from '../views/export-file';
import { accessViewOf, sheetsOf } from '../views/export-page';

interface Admitted {
  readonly whole: PilotWhole;
  readonly scene: Scene;
  readonly matter: Matter<Leaving>;
  readonly opening: Opening;
}

/** What is kept from the asker is not there; what is not theirs is refused. */
async function admitted(
  world: World,
  { tenant, person }: SessionRow,
  asked: { readonly pilot: string; readonly matter: string },
): Promise<Admitted> {
  const whole = await world.storage.pilots.find(tenant, asked.pilot);
  if (whole === null) throw noSuch('PILOT');
  const [scene, law] = await Promise.all([
    sceneOf(world, tenant),
    world.laws.lawOf(whole.state.law),
  ]);
  const reader = { person, directory: scene.directory, at: scene.nowOn(whole.clock) };
  const pilot = asSeenBy(whole.state, reader);
  const matter = leavingOf(pilot).find(({ id }) => id === asked.matter);
  if (matter === undefined) throw noSuch('MATTER');
  const opening = openingFor(pilot, matter, reader, localDateOf(law.calendar, reader.at));
  if (isRefusal(opening)) throw refusedByLaw(opening);
  return { whole, scene, matter, opening };
}

export const openExport: Handler<'openExport'> = async (
  { session, params, body, language },
  world,
) => {
  const { tenant, person } = session;
  const { whole, scene, matter, opening } = await admitted(world, session, params);
  const content = await contentOf(world, scene, tenant, whole, matter);
  const hash = hashOfContent(content);
  const row = await world.storage.exports.keepAccess({
    tenant,
    pilot: whole.id,
    matter: matter.id,
    sort: sortOf(matter),
    subject: matter.data.person,
    person,
    ...opening,
    ...body,
    at: content.document.asOf,
    recordedAt: world.realNow().toISOString(),
    content: hash,
  });
  const reply = {
    sort: sortOf(matter),
    file: await sealedFile(world, content, hash, { person, post: opening.post }),
    hash,
    access: accessViewOf(row, scene.directory),
    language,
    sheets: sheetsOf(content.document, scene.directory, language),
    entries: content.entries.length,
  };
  return { status: 201, body: reply };
};
