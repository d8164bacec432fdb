/** What is asked wrongly of practice and import is told before anything is started. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../cli/commands';
import { dispatch } from '../../cli/dispatch';
import { fileOf } from '../domain/history/told';

const folder = mkdtempSync(join(tmpdir(), 'pilotage-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

async function ask(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  jest.spyOn(console, 'error').mockImplementation((words: string) => void said.push(words));
  const terminal = {
    out: (line: string) => said.push(line),
    err: (line: string) => said.push(line),
  };
  return { code: await dispatch(args, commands, terminal), said: said.join('\n') };
}

const fileWith = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe.each(['practice', 'import'])('%s', (command) => {
  it('says how to use it when no file is named', async () => {
    const { code, said } = await ask(command);
    expect(code).toBe(2);
    expect(said).toContain(`Usage: npx pilotage ${command} <case.json>`);
  });

  it('knows no other options, and no second file', async () => {
    expect((await ask(command, 'a.json', '--fast')).code).toBe(2);
    expect((await ask(command, 'a.json', 'b.json')).code).toBe(2);
  });

  it('says which file cannot be read', async () => {
    const { code, said } = await ask(command, join(folder, 'none.json'));
    expect(code).toBe(1);
    expect(said).toContain('none.json cannot be read');
  });

  it('refuses by line what is no case', async () => {
    const file = fileOf([{ kind: 'submitted', date: '2020' }]);
    const broken = { ...file, events: [{ ...file.events[0], kind: 'abandoned', date: 'spring' }] };
    const name = fileWith('broken.json', JSON.stringify(broken, null, 2));
    const { code, said } = await ask(command, name);
    expect(code).toBe(1);
    expect(said).toMatch(/broken\.json:\d+: events\.0\.date is no date/);
    expect(said).toMatch(/broken\.json:\d+: events\.0\.kind /);
    expect(said).toMatch(/Nothing was taken in\.$/);
  });
});
