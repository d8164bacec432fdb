/** adapters: everything that the api reads and the little that it writes itself. */
import type { Pool } from 'pg';
import { createDirectories } from '../directory';
import { afterIn } from './after';
import { campaignsIn } from './campaigns';
import { clocksOf } from './clocks';
import { commandsIn } from './commands';
import { concernsIn } from './concerns';
import { directoryDeskIn } from './directory-desk';
import { documentsIn } from './documents';
import { draftsIn } from './drafts';
import { exportsIn } from './exports';
import { libraryIn } from './library';
import { publicityIn } from './publicity';
import { inboxIn } from './inbox';
import { feedsIn } from './feeds';
import { webhooksIn } from './webhooks';
import { lawDeskIn } from './law-desk';
import { apiKeysIn } from './api-keys';
import { identitiesIn } from './identities';
import { lettersIn } from './letters';
import { noticesIn } from './notices';
import { operatorNotesIn } from './operator-notes';
import { pilotsIn } from './pilots';
import { rowsOf } from './query';
import { referenceIn } from './reference';
import { reportsIn } from './reports';
import { sessionsIn } from './sessions';
import { supervisedIn } from './supervised';

export const createStorage = (
  pool: Pool,
  now: () => Date = () => new Date(),
  directories = createDirectories(pool),
) => ({
  sessions: sessionsIn(pool),
  identities: identitiesIn(pool),
  apiKeys: apiKeysIn(pool),
  drafts: draftsIn(pool),
  commands: commandsIn(pool),
  pilots: pilotsIn(pool),
  inbox: inboxIn(pool),
  supervised: supervisedIn(pool),
  notices: noticesIn(pool),
  operatorNotes: operatorNotesIn(pool),
  reports: reportsIn(pool),
  concerns: concernsIn(pool),
  campaigns: campaignsIn(pool),
  lawDesk: lawDeskIn(pool),
  feeds: feedsIn(pool),
  webhooks: webhooksIn(pool),
  letters: lettersIn(pool),
  exports: exportsIn(pool),
  afterwards: afterIn(pool),
  documents: documentsIn(pool),
  reference: referenceIn(pool, directories),
  directoryDesk: directoryDeskIn(pool, directories),
  library: libraryIn(pool),
  publicity: publicityIn(pool),
  clocks: (tenant: string) => clocksOf(pool, tenant, now()),
  async ping() {
    await rowsOf(pool, 'SELECT 1 AS alive');
  },
});
