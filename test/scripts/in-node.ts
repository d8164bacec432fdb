/** test: asks a script of the project, which is an ES module, in a Node of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const project = join(__dirname, '..', '..');

/** Runs `code` after importing the script as `script`, and answers what it gave to `answer`. */
export function inNode(script: string, code: string, env: NodeJS.ProcessEnv = {}): unknown {
  const source = `
    import * as script from ${JSON.stringify(join(project, 'scripts', script))};
    const answer = (value) => console.log('\\nANSWER' + JSON.stringify(value ?? null));
    ${code}`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', source], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return JSON.parse(output.slice(output.lastIndexOf('\nANSWER') + '\nANSWER'.length)) as unknown;
}

/** A folder with these files in it. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-scripts-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
