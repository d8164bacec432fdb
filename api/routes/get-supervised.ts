/** api: GET /api/supervision/pilots. */
import type { Handler } from '../route';
import { watchOf } from '../supervision';
import { supervisedPilotOf } from '../views/supervised-pilot';
import { textRefsIn } from '../views/references';
import { openMattersOf } from '../../domain/matters';

export const getSupervised: Handler<'getSupervised'> = async ({ session }, world) => {
  const { watched, scene, today, isCut } = await watchOf(world, session);
  const refs = watched.flatMap(({ whole }) => textRefsIn(openMattersOf(whole.state, 'finding')));
  const texts = await world.storage.pilots.texts(session.tenant, refs);
  const pilots = watched.map((each) => supervisedPilotOf(each, scene.directory, texts));
  return { status: 200, body: { today, pilots, isCut } };
};
