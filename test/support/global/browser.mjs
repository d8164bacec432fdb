/** test: before the whole lives: services, screens, and a real Chromium unpacked once in the cache. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const { TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'; // or it keeps its own system libraries packed
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env.CHROMIUM_PATH = await chromium.executablePath();
  process.env.CHROMIUM_ARGS = JSON.stringify(chromium.args);
  process.env.CHROMIUM_LIBRARIES = process.env.LD_LIBRARY_PATH ?? '';
  restore('TMPDIR', TMPDIR);
  restore('LD_LIBRARY_PATH', LD_LIBRARY_PATH);
  restore('FONTCONFIG_PATH', FONTCONFIG_PATH);
  process.env.CHROMIUM_FONTS = fontsFor(folder);
  delete process.env.AWS_LAMBDA_JS_RUNTIME;
  if (!existsSync(process.env.CHROMIUM_PATH)) throw new Error('Chromium could not be unpacked.');
}

/** The package looks for its fonts in fixed places, where they are not; and a Chromium that finds none ends itself. */
function fontsFor(folder) {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
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
