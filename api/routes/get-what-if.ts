/** api: GET /api/law-drafts/:draft/what-if. What a draft would do to the open pilots, as of now. */
import { askPilots } from '../law-desk/asking';
import { deskOf, draftIn } from '../law-desk/clerk';
import { lawDraftView } from '../law-desk/views';
import type { Handler } from '../route';

export const getWhatIf: Handler<'getWhatIf'> = async ({ session, params }, world) => {
  const desk = await deskOf(world, session);
  const row = await draftIn(world, desk, params.draft);
  const answered = await askPilots(world, desk, row);
  return { status: 200, body: { draft: lawDraftView(row, desk.scene), ...answered } };
};
