/**
 * scripts: records again what test/replay replays, on the servers that the tests use. To be run when a route, the story
 * (behind `patched`) or the shape of the state was changed on purpose; what it writes is never edited. Names of
 * histories as arguments: only those.
 */
import './set-up/require-node.mjs';
import { join } from 'node:path';
import stopServices from '../test/support/global/stop-services.mjs';
import startServices from '../test/support/global/services.mjs';
import { projectFolder } from './set-up/places.mjs';
import { withTypeScript } from './typescript-loader.mjs';

await startServices();
try {
  const { recordAll } = withTypeScript((load) =>
    load(join(projectFolder, 'test/replay/recorder.ts')),
  );
  await recordAll((words) => console.log(words), process.argv.slice(2));
} finally {
  await stopServices();
}
process.exit(0);
