/** api: how the asker is written to, and whether this program sends letters at all. */
import type { SessionRow } from '../../contracts/reading';
import type { World } from '../route';

export async function letterSettingsOf(
  { storage, settings }: World,
  { tenant, person }: Pick<SessionRow, 'tenant' | 'person'>,
) {
  const own = await storage.letters.settings(tenant, person);
  return { ...own, letters: settings.sendsLetters ? ('sent' as const) : ('shown' as const) };
}
