/** api: POST /api/law-drafts. A pack or calendar as somebody wrote it; refused with the line of every fault. */
import { deskOf, draftIn, read, required } from '../law-desk/clerk';
import { lawDraftView } from '../law-desk/views';
import type { Handler } from '../route';

export const addLawDraft: Handler<'addLawDraft'> = async ({ session, body }, world) => {
  const desk = await deskOf(world, session);
  const { draft, effectiveFrom } = required(read(body, desk));
  const law = draft.kind === 'pack' ? draft.pack : draft.calendar;
  const id = await world.storage.lawDesk.add(desk.tenant, {
    kind: draft.kind,
    law: law.id,
    version: law.version,
    effectiveFrom,
    body: law,
    written: desk.by,
  });
  return { status: 201, body: lawDraftView(await draftIn(world, desk, id), desk.scene) };
};
