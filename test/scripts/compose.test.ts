/** test: docker-compose.yml is whole, agrees with the code, and the check of it finds faults. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchAttributes } from '../../contracts/messages';
import { inNode, project } from './in-node';

const problems = (compose: unknown): unknown =>
  inNode(
    'check/compose.mjs',
    `answer(script.composeProblems(${JSON.stringify(compose)}, ${JSON.stringify(project)}))`,
  );

test('the compose file of the project has no problem', () => {
  const found = inNode(
    'check/compose.mjs',
    `answer(await script.checkCompose(${JSON.stringify(project)}))`,
  );
  expect(found).toMatchObject({ problems: [] });
});

test.each([
  ['no services', {}, 'there are no services'],
  ['an unknown key', { services: { a: { image: 'x', imagee: 'y' } } }, 'a: unknown key "imagee"'],
  ['nothing to run', { services: { a: { restart: 'always' } } }, 'a: neither image nor build'],
  [
    'a dependency on nobody',
    { services: { a: { image: 'x', depends_on: ['b'] } } },
    'a: depends on "b", which does not exist',
  ],
  [
    'waiting for health that nobody reports',
    {
      services: {
        a: { image: 'x', depends_on: { b: { condition: 'service_healthy' } } },
        b: { image: 'y' },
      },
    },
    'a: waits until "b" is healthy, but that has no healthcheck',
  ],
  [
    'a volume that nobody declared',
    { services: { a: { image: 'x', volumes: ['data:/data'] } } },
    'a: volume "data" is not declared',
  ],
  [
    'a file that does not exist',
    { services: { a: { image: 'x', volumes: ['./nowhere:/x:ro'] } } },
    'a: mounts ./nowhere, which does not exist',
  ],
  [
    'a strange port',
    { services: { a: { image: 'x', ports: ['web:80'] } } },
    'a: "web:80" is not a port',
  ],
])('%s is found', (_name, compose, words) => {
  expect(problems(compose)).toContain(words);
});

test("operators' search attributes are registered as the contract names them", () => {
  const script = readFileSync(join(project, 'deploy', 'temporal', 'namespace.sh'), 'utf8');
  const registered = [...script.matchAll(/^attribute (\w+) (\w+)$/gm)].map(([, name, type]) => [
    name,
    type,
  ]);
  expect(registered).toEqual(Object.entries(searchAttributes));
});
