/** scripts: installs the packages of package-lock.json when they are not the installed ones. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { SetUpError } from './steps.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Native packages belong to a platform and to a Node version as much as to the lock file. */
function wantedHash(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Someone may have installed by hand: then npm's own record of node_modules equals the lock file. */
function installedByHand(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages ?? {};
  const wanted = readJson(join(root, 'package-lock.json')).packages ?? {};
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    if (entry.optional && !installed[path]) return true;
    return installed[path]?.version === entry.version && existsSync(join(root, path));
  });
}

function npmCommand() {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith('.js')) return [process.execPath, [npmScript]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

export async function installPackages(root, printer) {
  const stamp = join(root, 'node_modules', '.pilotage-lock');
  const wanted = wantedHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  if (installedByHand(root)) {
    writeFileSync(stamp, wanted);
    return undefined;
  }
  printer.note('installing packages by npm ci: about a minute, some 600 MB');
  const [command, first] = npmCommand();
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run(command, args, { cwd: root });
  if (code !== 0) {
    throw new SetUpError(
      `npm ci failed; check the connection to the package registry.\n${output.trim()}`,
    );
  }
  writeFileSync(stamp, wanted);
  return 'installed';
}
