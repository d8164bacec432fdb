/** The pages that are made from the law: they are fresh, they say what the law says, and what is stale is told. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { docs } from '../../cli/commands/docs';
import { incoherences } from '../../cli/docs/coherence';
import { glossaryPage } from '../../cli/docs/glossary-page';
import { lifecyclePage } from '../../cli/docs/lifecycle-page';
import { withSection } from '../../cli/docs/markdown';
import { observedFile, readObserved } from '../../cli/docs/observed';
import { roomGraph } from '../../cli/docs/room-graph';
import { packNamed } from '../../cli/docs/rule-words';
import { rulesPage } from '../../cli/docs/rules-page';
import { stagesInWords } from '../../cli/docs/stage-words';
import { trackDiagram } from '../../cli/docs/track-diagram';
import { commandRules, ownRules } from '../../domain/book';
import { glossaries } from '../../domain/glossary.generated';
import { packs } from '../../domain/law/packs';
import { stages, underTerm } from '../../domain/stages';

const root = resolve(__dirname, '..', '..');
const observed = readObserved(root);
const lifecycle = lifecyclePage(observed, packNamed('vn-decree-73'));

describe('docs/lifecycle.md', () => {
  it('is what the law says now', () => {
    expect(readFileSync(join(root, 'docs/lifecycle.md'), 'utf8')).toBe(lifecycle);
  });

  it('names every stage, every command and every step', () => {
    const names = [
      ...stages.filter((stage) => stage !== 'NEW'),
      ...commandRules.keys(),
      ...observed.duties.map(({ step }) => step),
    ];
    expect(names.filter((name) => !lifecycle.includes(name))).toEqual([]);
  });

  it('says who, until when, and under which article', () => {
    expect(lifecycle).toContain('| `Register` | Register | clerk |  | `INTAKE` |');
    expect(lifecycle).toContain('7 working days, Art. 8.1, 73/2023/NĐ-CP (V)');
  });

  it('draws an act that leads from many stages once', () => {
    const diagram = trackDiagram(observed);
    expect(diagram).toContain('any_approval --> WITHDRAWN: Withdraw');
    expect(diagram.match(/--> WITHDRAWN/g)).toHaveLength(1);
    expect(diagram).toMatch(/RUNNING --> LAPSED: .*time alone/);
  });

  it('lets time alone lead nowhere but to the lapse', () => {
    const byClock = observed.moves.filter(([, by]) => by === 'clock');
    expect(new Set(byClock.map(([, , to]) => to))).toEqual(new Set(['LAPSED']));
  });
});

describe('docs/glossary.md and docs/rules.md', () => {
  it('are what the law says now', () => {
    expect(readFileSync(join(root, 'docs/glossary.md'), 'utf8')).toBe(glossaryPage());
    expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(rulesPage(observed, packs));
  });

  it('hold every chapter and every rule', () => {
    const page = rulesPage(observed, packs);
    const keys = [...packs.flatMap(({ rules }) => Object.keys(rules)), ...ownRules.keys()];
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
    expect(
      Object.keys(glossaries).filter((name) => !glossaryPage().includes(`## ${name}`)),
    ).toEqual([]);
  });

  it('never present what is drafted or not verified as law', () => {
    const rows = rulesPage(observed, packs)
      .split('\n')
      .filter((line) => /\| [DU] \|/.test(line));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((line) => !line.includes('local setting'))).toEqual([]);
  });
});

describe('what was observed', () => {
  it('coheres with the law', () => {
    expect(incoherences(observed)).toEqual([]);
  });

  it('is told when it speaks of what the law does not know', () => {
    const wrong = {
      ...observed,
      moves: [...observed.moves, ['RUNNING', 'Abolish', 'GONE'] as const],
    };
    expect(incoherences(wrong)).toEqual([
      expect.stringContaining('"GONE"'),
      expect.stringContaining('"Abolish"'),
    ]);
  });

  it('is told when it never saw a step', () => {
    const less = { ...observed, duties: observed.duties.filter(({ step }) => step !== 'register') };
    expect(incoherences(less)).toEqual([expect.stringContaining('never saw "register"')]);
  });
});

describe('pieces', () => {
  it('say groups of stages by their names', () => {
    expect(stagesInWords([...underTerm, 'INTAKE'])).toBe('all under a term, INTAKE');
    expect(stagesInWords(['NEW'])).toBe('NEW');
  });

  it('draw rooms, dotted where only types are imported', () => {
    const types = { resolved: 'domain/pilot.ts', dependencyTypes: ['local', 'type-only'] };
    const value = { resolved: 'contracts/http.ts', dependencyTypes: ['local'] };
    const modules = [{ source: 'web/a.ts', dependencies: [types, value] }];
    expect(roomGraph({ modules })).toBe('graph TD\n  web --> contracts\n  web -.-> domain');
  });

  it('replace a generated part and nothing else', () => {
    const page = 'a\n<!-- generated x: begin -->\nold\n<!-- generated x: end -->\nb\n';
    const fresh = withSection(page, 'x', 'new');
    expect(fresh).toContain(
      'a\n<!-- generated x: begin -->\n\nnew\n\n<!-- generated x: end -->\nb\n',
    );
    expect(withSection(fresh, 'x', 'new')).toBe(fresh);
    expect(() => withSection('no marks', 'x', 'new')).toThrow('no marks of the generated part "x"');
  });
});

const written = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];

test.each(written)('every link and picture of %s leads to a file', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(
    ([, target = '']) => target,
  );
  const local = targets.filter((target) => !/^https?:/.test(target));
  expect(local.filter((target) => !existsSync(join(root, path, '..', target)))).toEqual([]);
});

describe('pilotage docs', () => {
  const home = mkdtempSync(join(tmpdir(), 'pilotage-docs-'));
  const before = process.env['PILOTAGE_HOME'];

  beforeAll(() => {
    for (const name of ['node_modules', 'test']) symlinkSync(join(root, name), join(home, name));
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', observedFile, 'docs'])
      cpSync(join(root, name), join(home, name), { recursive: true });
    for (const room of ['domain', 'web']) mkdirSync(join(home, room));
    writeFileSync(join(home, 'domain', 'law.ts'), 'export const law = 1;\n');
    writeFileSync(join(home, 'web', 'screen.ts'), "export { law } from '../domain/law';\n");
    process.env['PILOTAGE_HOME'] = home;
  });
  afterAll(() => {
    rmSync(home, { recursive: true });
    if (before === undefined) delete process.env['PILOTAGE_HOME'];
    else process.env['PILOTAGE_HOME'] = before;
  });

  async function asked(...args: string[]): Promise<{ code: number; said: string }> {
    const log = jest.spyOn(console, 'log').mockReturnValue(undefined);
    const code = await docs.run(args);
    const said = log.mock.calls.flat().join('\n');
    log.mockRestore();
    return { code, said };
  }

  it('says which page is stale, writes it, and then finds it fresh', async () => {
    await asked();
    expect(readFileSync(join(home, 'docs/architecture.md'), 'utf8')).toContain(
      '  web --> domain\n```',
    );
    writeFileSync(join(home, 'docs/rules.md'), 'old\n');
    const stale = await asked('--check');
    expect(stale).toEqual({
      code: 1,
      said: expect.stringContaining('docs/rules.md: stale') as string,
    });
    expect(readFileSync(join(home, 'docs/rules.md'), 'utf8')).toBe('old\n');
    expect((await asked()).said).toContain('docs/rules.md: written');
    const { code, said } = await asked('--check', '--json');
    const { pages } = JSON.parse(said) as { pages: { state: string }[] };
    expect([code, new Set(pages.map(({ state }) => state))]).toEqual([0, new Set(['fresh'])]);
  }, 60_000);

  it('is asked wrongly', async () => {
    const error = jest.spyOn(console, 'error').mockReturnValue(undefined);
    expect((await asked('--wrong')).code).toBe(2);
    error.mockRestore();
  });
});
