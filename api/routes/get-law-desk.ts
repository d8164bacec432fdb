/** api: GET /api/law-desk. Drafts of packs and calendars, and what was put in force by whom; for pack administrators. */
import { deskOf } from '../law-desk/clerk';
import { lawDraftView, registeredView } from '../law-desk/views';
import type { Handler } from '../route';

export const getLawDesk: Handler<'getLawDesk'> = async ({ session }, world) => {
  const { tenant, scene } = await deskOf(world, session);
  const [drafts, register] = await Promise.all([
    world.storage.lawDesk.list(tenant),
    world.storage.lawDesk.register(tenant),
  ]);
  return {
    status: 200,
    body: {
      drafts: drafts.map((row) => lawDraftView(row, scene)),
      register: register.map((row) => registeredView(row, scene)),
    },
  };
};
