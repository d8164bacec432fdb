/**
 * api: POST /api/pilots/:pilot/exports/:matter/openings. The opening is committed to the log before the first byte is
 * sent: a download that is cut was an opening all the same, and asking again is another one.
 */
import { localDateOf } from '../../domain/calendar/calendar';
import { leavingOf, openingFor, sortOf } from '../../domain/exports/access';
import { isRefusal } from '../../domain/kernel';
import { asSeenBy } from '../../domain/state/evidence';
import { noSuch, refusedByLaw } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { contentOf, hashOfContent, sealedFile } from '../views/export-file';
import { accessViewOf, sheetsOf } from '../views/export-page';

export const openExport: Handler<'openExport'> = async (
  { session, params, body, language },
  world,
) => {
  const { tenant, person } = session;
  const whole = await world.storage.pilots.find(tenant, params.pilot);
  if (whole === null) throw noSuch('PILOT');
  const [scene, law] = await Promise.all([
    sceneOf(world, tenant),
    world.laws.lawOf(whole.state.law),
  ]);
  const { directory } = scene;
  const at = scene.nowOn(whole.clock);
  const reader = { person, directory, at };
  const pilot = asSeenBy(whole.state, reader);
  const matter = leavingOf(pilot).find(({ id }) => id === params.matter);
  if (matter === undefined) throw noSuch('MATTER');
  const opening = openingFor(pilot, matter, reader, localDateOf(law.calendar, at));
  if (isRefusal(opening)) throw refusedByLaw(opening);
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
    at,
    recordedAt: world.realNow().toISOString(),
    content: hash,
  });
  const file = await sealedFile(world, content, hash, { person, post: opening.post });
  return {
    status: 201,
    body: {
      sort: sortOf(matter),
      file,
      hash,
      access: accessViewOf(row, directory),
      language,
      sheets: sheetsOf(content.document, directory, language),
      entries: content.entries.length,
    },
  };
};
