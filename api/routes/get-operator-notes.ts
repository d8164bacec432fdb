/** api: GET /api/operator-notes. What was done to lives from outside, newest first; for operators. */
import type { NoteRecord } from '../../contracts/reading';
import { pageOf, pairIn } from '../cursor';
import { requireOperator } from '../identity/operator';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { operatorNoteOf } from '../views/operator-note';

const placeOf = ({ lastAt, id }: NoteRecord): readonly string[] => [lastAt, id];

export const getOperatorNotes: Handler<'getOperatorNotes'> = async ({ session, query }, world) => {
  const { tenant, person } = session;
  const scene = await sceneOf(world, tenant);
  requireOperator(scene, person);
  const found = await world.storage.operatorNotes.list(tenant, {
    state: query.state ?? null,
    after: pairIn(query.after),
    limit: query.limit + 1,
  });
  const { rows, next } = pageOf(found, query.limit, placeOf);
  const notes = rows.map((row) => operatorNoteOf(row, tenant, world, scene));
  return { status: 200, body: { notes, next } };
};
