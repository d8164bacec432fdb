/** api: POST /api/pilots. Begins a draft; its id is the pilot's from now on, so that a lost Submit can be sent again. */
import { newPilotId } from '../pilot-id';
import type { Handler } from '../route';

export const createPilot: Handler<'createPilot'> = async (
  { session, body },
  { storage, realNow },
) => ({
  status: 201,
  body: await storage.drafts.create(
    session.tenant,
    session.person,
    newPilotId(realNow()),
    body.payload ?? {},
  ),
});
