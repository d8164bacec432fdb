/** api: PUT /api/pilots/:pilot/draft. Two windows never overwrite each other: the later one is told. */
import { noSuch, staleDraft } from '../errors';
import type { Handler } from '../route';

export const saveDraft: Handler<'saveDraft'> = async ({ session, params, body }, { storage }) => {
  const saving = await storage.drafts.save(
    session.tenant,
    session.person,
    params.pilot,
    body.version,
    body.payload,
  );
  if (saving.kind === 'missing') throw noSuch('DRAFT');
  if (saving.kind === 'stale') throw staleDraft(saving.draft.version);
  return { status: 200, body: saving.draft };
};
