/** test: before the whole lives: services, screens, and a real Chromium unpacked once in the cache. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from '../../../scripts/set-up/places.mjs';
import { setUp } from '../../../scripts/set-up.mjs';
import services from './services.mjs';

const packageFile = join(projectFolder, 'node_modules/@sparticuz/chromium/package.json');

/** The package unpacks into the folder for temporary files; another user's copy there is no use to us. */
async function unpackChromium() {
  if (process.env.CHROMIUM_PATH || process.platform !== 'linux') return;
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const folder = join(cacheFolder(), `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const { TMPDIR, LD_LIBRARY_PATH } = process.env;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'; // or it keeps its own system libraries packed
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env.CHROMIUM_PATH = await chromium.executablePath();
  process.env.CHROMIUM_ARGS = JSON.stringify(chromium.args);
  process.env.CHROMIUM_LIBRARIES = process.env.LD_LIBRARY_PATH ?? '';
  restore('TMPDIR', TMPDIR);
  restore('LD_LIBRARY_PATH', LD_LIBRARY_PATH);
  delete process.env.AWS_LAMBDA_JS_RUNTIME;
  if (!existsSync(process.env.CHROMIUM_PATH)) throw new Error('Chromium could not be unpacked.');
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

export default async function browser() {
  await services();
  await setUp(['web'], { quiet: true });
  await unpackChromium();
}
