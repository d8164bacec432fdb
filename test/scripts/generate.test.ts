/** test: a new chapter, schema or glossary page is one new file; the registries find it. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, inNode } from './in-node';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function lawWith(files: Record<string, string>): Promise<string> {
  const folder = await folderWith(files);
  folders.push(folder);
  return folder;
}

interface Outcome {
  readonly written: string[];
  readonly commands: number;
  readonly problem?: string;
}

const generate = (root: string): Outcome =>
  inNode('generate.mjs', `answer(script.generate(${JSON.stringify(root)}))`) as Outcome;

const chapter = (...names: string[]): string =>
  `interface Shape { readonly name: string }
   export const chapter: Shape & { commands: object } =
     { name: 'x', commands: { ${names.map((name) => `${name}: {}`).join(', ')} } };`;

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

test('chapters, schemas, glossaries and command names are listed in file name order', async () => {
  const root = await lawWith({
    'domain/chapters/term-extension.ts': chapter('RequestExtension', 'GrantExtension'),
    'domain/chapters/intake.ts': chapter('Register'),
    'domain/glossary/intake.ts': `export const glossary = { commands: { Register: { en: 'Register the dossier' } } };`,
    'contracts/commands/term-extension.ts': 'export const schemas = {};',
  });
  expect(generate(root)).toMatchObject({ commands: 3 });
  const chapters = read(root, 'domain/chapters.generated.ts');
  expect(chapters).toContain(
    "import { chapter as termExtension } from './chapters/term-extension';",
  );
  expect(chapters).toMatch(/\[\n {2}intake,\n {2}termExtension,\n\]/);
  expect(read(root, 'contracts/commands.generated.ts')).toContain('...termExtension,');
  expect(read(root, 'domain/glossary.generated.ts')).toMatch(/glossaries = \{\n {2}intake,\n\}/);
  const names = read(root, 'contracts/command-names.generated.ts');
  expect(names.match(/\{ name: .*\}/g)?.slice(0)).toEqual([
    '{ name: "GrantExtension", description: "Grant extension" }',
    '{ name: "Register", description: "Register the dossier" }',
    '{ name: "RequestExtension", description: "Request extension" }',
  ]);
  expect(names).not.toContain('import');
});

test('nothing is written when nothing changed, and a removed chapter leaves the list', async () => {
  const root = await lawWith({ 'domain/chapters/intake.ts': chapter('Register') });
  const file = join(root, 'domain/chapters.generated.ts');
  expect(generate(root).written).toHaveLength(4);
  const before = statSync(file).mtimeMs;
  expect(generate(root).written).toEqual([]);
  expect(statSync(file).mtimeMs).toBe(before);
  rmSync(join(root, 'domain/chapters/intake.ts'));
  expect(generate(root)).toMatchObject({ commands: 0 });
  expect(read(root, 'domain/chapters.generated.ts')).not.toContain('intake');
});

test('empty folders make empty registries', async () => {
  const root = await lawWith({});
  expect(generate(root)).toMatchObject({ commands: 0 });
  expect(read(root, 'domain/chapters.generated.ts')).toContain('export const chapters = [\n];');
});

test('a chapter that does not load is named, and the last good list of names stays', async () => {
  const root = await lawWith({ 'domain/chapters/intake.ts': chapter('Register') });
  generate(root);
  writeFileSync(
    join(root, 'domain/chapters/broken.ts'),
    "import '../nowhere'; export const chapter = 1;",
  );
  expect(generate(root).problem).toMatch(/do not load: Cannot find module '\.\.\/nowhere'/);
  expect(read(root, 'contracts/command-names.generated.ts')).toContain('Register');
});
