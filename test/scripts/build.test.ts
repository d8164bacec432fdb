/** test: the build writes what changed and nothing else, judged by content. */
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, inNode, project } from './in-node';

let root = '';
beforeAll(async () => {
  root = await folderWith({
    'domain/pilot.ts': "export const stage: string = 'proposed';\n",
    'domain/law/pack.json': '{ "days": 30 }',
    'cli/main.ts': "import { stage } from '../domain/pilot';\nexport const shown = stage;\n",
  });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true }));

const build = (): unknown =>
  inNode('build/backend.mjs', `answer(await script.buildBackend(${JSON.stringify(root)}))`);
const built = (path: string): string => readFileSync(join(root, 'build/js', path), 'utf8');

test('every file is compiled once, data is copied, and a second build does nothing', () => {
  expect(build()).toBe('3 files compiled');
  expect(built('cli/main.js')).toContain('require("../domain/pilot")');
  expect(built('domain/law/pack.json')).toBe('{ "days": 30 }');
  expect(JSON.parse(built('cli/main.js.map'))).toMatchObject({ sources: ['../../../cli/main.ts'] });
  expect(build()).toBeNull();
});

test('a changed file is compiled alone, a removed one leaves nothing behind', () => {
  writeFileSync(join(root, 'domain/pilot.ts'), "export const stage = 'approved';\n");
  expect(build()).toBe('1 files compiled');
  expect(built('domain/pilot.js')).toContain('approved');
  rmSync(join(root, 'domain/law/pack.json'));
  expect(build()).toBe('0 files compiled');
  expect(existsSync(join(root, 'build/js/domain/law/pack.json'))).toBe(false);
});

test('an output that somebody deleted is made again', () => {
  rmSync(join(root, 'build/js/domain/pilot.js'));
  expect(build()).toBe('1 files compiled');
});
