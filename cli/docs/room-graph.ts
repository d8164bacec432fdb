/** cli/docs: which room imports which, as a Mermaid graph, from what dependency-cruiser found. */

interface CruisedModule {
  readonly source: string;
  readonly dependencies: readonly {
    readonly resolved: string;
    readonly dependencyTypes: readonly string[];
  }[];
}

export interface Cruised {
  readonly modules: readonly CruisedModule[];
}

export const rooms = [
  'web',
  'api',
  'cli',
  'worker',
  'workflows',
  'activities',
  'adapters',
  'contracts',
  'domain',
] as const;

const roomOf = (path: string): string => path.split('/')[0] ?? '';
const isRoom = (name: string): boolean => (rooms as readonly string[]).includes(name);

/** `from to`, and whether anything but types is imported. */
function edges({ modules }: Cruised): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { source, dependencies } of modules) {
    for (const { resolved, dependencyTypes } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from === to || !isRoom(from) || !isRoom(to)) continue;
      const byValue = !dependencyTypes.includes('type-only');
      found.set(`${from} ${to}`, (found.get(`${from} ${to}`) ?? false) || byValue);
    }
  }
  return found;
}

/** A dotted arrow imports types only. */
export function roomGraph(cruised: Cruised): string {
  const lines = [...edges(cruised)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, byValue]) => `  ${pair.replace(' ', byValue ? ' --> ' : ' -.-> ')}`);
  return ['graph TD', ...lines].join('\n');
}
