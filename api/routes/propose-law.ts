/** api: POST /api/law-drafts/:draft/proposal. One pack administrator proposes what they saw the effects of. */
import { mayPropose } from '../../domain/law-draft';
import { refusedByLaw } from '../errors';
import { askPilots } from '../law-desk/asking';
import { deskOf, draftIn, unfitAt } from '../law-desk/clerk';
import { lawDraftView } from '../law-desk/views';
import type { Handler } from '../route';

export const proposeLaw: Handler<'proposeLaw'> = async ({ session, params, body }, world) => {
  const desk = await deskOf(world, session);
  const row = await draftIn(world, desk, params.draft);
  const { digest, summary } = await askPilots(world, desk, row);
  const { by, today, tenant } = desk;
  const asking = {
    person: by.person,
    seen: body.digest,
    now: digest,
    today,
    inForce: row.inForce,
    unfit: unfitAt(desk, row),
  };
  const refusal = mayPropose(asking, row.effectiveFrom);
  if (refusal !== null) throw refusedByLaw(refusal);
  await world.storage.lawDesk.propose(tenant, row.id, {
    ...by,
    digest,
    summary,
    reason: body.reason,
  });
  return { status: 200, body: lawDraftView(await draftIn(world, desk, row.id), desk.scene) };
};
