/** api: POST /api/law-drafts/:draft/confirmation. Another pack administrator puts it in force, if it still does what both saw. */
import { refuse } from '../../domain/kernel';
import { mayConfirm } from '../../domain/law-draft';
import { refusedByLaw } from '../errors';
import { askPilots } from '../law-desk/asking';
import { deskOf, draftIn, unfitAt } from '../law-desk/clerk';
import { lawDraftView } from '../law-desk/views';
import type { Handler } from '../route';

export const confirmLaw: Handler<'confirmLaw'> = async ({ session, params, body }, world) => {
  const desk = await deskOf(world, session);
  const row = await draftIn(world, desk, params.draft);
  const { proposal, effectiveFrom, inForce } = row;
  const { by, today, tenant } = desk;
  const { digest: now } = await askPilots(world, desk, row);
  const unfit = unfitAt(desk, row);
  const asking = { person: by.person, seen: body.digest, now, today, inForce, unfit };
  const refusal = mayConfirm(
    asking,
    proposal === null ? null : { person: proposal.person, digest: proposal.digest, effectiveFrom },
  );
  if (refusal !== null) throw refusedByLaw(refusal);
  const done = await world.storage.lawDesk.confirm(tenant, row.id, proposal?.n ?? 0, by);
  if (done === 'taken')
    throw refusedByLaw(refuse('LAW_TAKEN', { law: row.law, version: row.version }));
  if (done === 'again') throw refusedByLaw(refuse('LAW_MOVED_ON'));
  return { status: 200, body: lawDraftView(await draftIn(world, desk, row.id), desk.scene) };
};
