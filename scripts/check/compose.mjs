/** scripts: is docker-compose.yml whole? Its shape is checked here; by Docker too, where there is one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../set-up/run.mjs';

const topLevel = ['name', 'services', 'volumes', 'networks', 'configs', 'secrets'];
const ofService = [
  'build',
  'cap_drop',
  'command',
  'configs',
  'depends_on',
  'entrypoint',
  'environment',
  'healthcheck',
  'image',
  'init',
  'networks',
  'ports',
  'profiles',
  'read_only',
  'restart',
  'secrets',
  'security_opt',
  'shm_size',
  'stop_grace_period',
  'tmpfs',
  'user',
  'volumes',
  'working_dir',
];
const ofHealthcheck = ['test', 'interval', 'timeout', 'retries', 'start_period', 'disable'];
const conditions = ['service_started', 'service_healthy', 'service_completed_successfully'];

const unknownKeys = (value, known, where) =>
  Object.keys(value ?? {})
    .filter((key) => !known.includes(key) && !key.startsWith('x-'))
    .map((key) => `${where}: unknown key "${key}"`);

function checkDependencies(name, service, services) {
  const wanted = service.depends_on ?? {};
  const pairs = Array.isArray(wanted) ? wanted.map((on) => [on, {}]) : Object.entries(wanted);
  return pairs.flatMap(([on, { condition = 'service_started' } = {}]) => {
    const target = services[on];
    if (!target) return [`${name}: depends on "${on}", which does not exist`];
    if (!conditions.includes(condition)) return [`${name}: unknown condition "${condition}"`];
    if (condition === 'service_healthy' && !target.healthcheck) {
      return [`${name}: waits until "${on}" is healthy, but that has no healthcheck`];
    }
    if (condition === 'service_completed_successfully' && target.restart) {
      return [`${name}: waits until "${on}" is done, but that restarts for ever`];
    }
    return [];
  });
}

function checkMounts(name, service, compose, root) {
  return (service.volumes ?? []).flatMap((mount) => {
    const source = typeof mount === 'string' ? mount.split(':')[0] : mount.source;
    if (source.startsWith('.')) {
      return existsSync(join(root, source))
        ? []
        : [`${name}: mounts ${source}, which does not exist`];
    }
    return source in (compose.volumes ?? {}) ? [] : [`${name}: volume "${source}" is not declared`];
  });
}

const checkPorts = (name, service) =>
  (service.ports ?? [])
    .filter((port) => !/^(\$\{[^}]+\}|[\d.:-]|:)+$/.test(String(port)))
    .map((port) => `${name}: "${port}" is not a port`);

function checkBuild(name, { build, image }, root) {
  if (!build && !image) return [`${name}: neither image nor build`];
  const file = build?.dockerfile;
  if (!file) return [];
  return existsSync(join(root, build.context ?? '.', file)) ? [] : [`${name}: no ${file}`];
}

/** The problems of a parsed compose file, in words. */
export function composeProblems(compose, root) {
  const services = compose?.services ?? {};
  if (Object.keys(services).length === 0) return ['there are no services'];
  return [
    ...unknownKeys(compose, topLevel, 'top level'),
    ...Object.entries(services).flatMap(([name, service]) => [
      ...unknownKeys(service, ofService, name),
      ...unknownKeys(service.healthcheck, ofHealthcheck, `${name}.healthcheck`),
      ...checkBuild(name, service, root),
      ...checkDependencies(name, service, services),
      ...checkMounts(name, service, compose, root),
      ...checkPorts(name, service),
    ]),
  ];
}

async function askDocker(root) {
  const { code } = await run('docker', ['compose', 'version'], { timeoutMs: 10_000 });
  if (code !== 0) return { note: 'shape only (no docker compose here)', problems: [] };
  const asked = await run('docker', ['compose', 'config', '-q'], { cwd: root, timeoutMs: 30_000 });
  return { note: 'shape and docker compose config', problems: asked.code ? [asked.output] : [] };
}

export async function checkCompose(root) {
  const file = join(root, 'docker-compose.yml');
  if (!existsSync(file)) return { note: '', problems: ['there is no docker-compose.yml'] };
  const { parseDocument } = await import('yaml');
  const document = parseDocument(readFileSync(file, 'utf8'), { merge: true, uniqueKeys: true });
  if (document.errors.length > 0) {
    return { note: '', problems: document.errors.map((error) => error.message) };
  }
  const problems = composeProblems(document.toJS(), root);
  return problems.length > 0 ? { note: '', problems } : askDocker(root);
}
