/** web: what is done with this browser's drawer when somebody signs out. What was not sent goes only when they said so. */
import { draftsOf, dropDraft } from '../form/drafts';
import { noteKept, noteTaken } from './noted';
import { all, erase, remove } from './store';
import { letScreensGo } from './worker';

/** What was taken along to read is not left to the next person; what was written and not sent stays. */
export async function putAway(person: string): Promise<void> {
  const rows = await all<{ id: string; person: string; files?: unknown }>('papers');
  for (const row of rows)
    if (row.person === person && row.files === undefined) await remove('papers', row.id);
  noteTaken(null);
  await letScreensGo();
}

export async function eraseAll(person: string): Promise<void> {
  await erase(person);
  for (const key of draftsOf(person)) dropDraft(key);
  noteKept(person, 0);
  noteTaken(null);
  await letScreensGo();
}
