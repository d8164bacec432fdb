/**
 * test: before the tests that need the world: one PostgreSQL for the whole jest run, the Temporal
 * programs and the workflow bundle. Jest calls this once for each project of a run.
 */
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../../scripts/set-up/places.mjs';
import { temporalPrograms } from '../../../scripts/set-up/temporal.mjs';
import { setUp } from '../../../scripts/set-up.mjs';
import freshRegistries from './registries.mjs';

/** What does not build fails the tests that need it, not all the others. */
async function buildBundle() {
  freshRegistries();
  try {
    await setUp(['bundle'], { quiet: true });
    process.env.PILOTAGE_BUNDLE = join(projectFolder, 'build', 'workflow-bundle.js');
  } catch (error) {
    process.stderr.write(`\nThere is no workflow bundle: ${error.message}\n`);
  }
}

/** Losing a test database in a power cut is no loss. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

async function startServices() {
  await setUp(['temporal', 'testServer', 'backend'], { quiet: true });
  await buildBundle();
  const programs = temporalPrograms();
  process.env.TEMPORAL_CLI_PATH ??= programs.temporal.path;
  process.env.TEMPORAL_TEST_SERVER_PATH ??= programs.testServer.path;
  const require = createRequire(import.meta.url);
  const { startPostgres } = require(join(projectFolder, 'build/js/adapters/embedded/postgres.js'));
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-test-'));
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    settings,
  });
  process.env.PILOTAGE_TEST_DATABASE_URL = postgres.url;
  process.env.PILOTAGE_TEST_ADMIN_URL = postgres.adminUrl;
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

export default async function services() {
  globalThis.pilotageServices ??= startServices();
  globalThis.stopPilotageServices = await globalThis.pilotageServices;
}
