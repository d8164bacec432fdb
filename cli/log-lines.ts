/** cli: turns the JSON log lines of the programs into lines that a person can read. */

interface LogLine {
  readonly level?: number;
  readonly time?: number | string;
  readonly msg?: string;
  readonly ready?: boolean;
  readonly err?: { readonly message?: string; readonly stack?: string };
}

const warning = 40;
const levels: Readonly<Record<number, string>> = { 40: 'warning: ', 50: 'error: ', 60: 'fatal: ' };

function parse(line: string): LogLine | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return undefined;
  }
}

/** The programs say once that they are ready; everything else is for the log. */
export const saysReady = (line: string): boolean => parse(line)?.ready === true;

/** What the terminal shows of a line: warnings and worse, and whatever is no log line; else null. */
export function readable(line: string): string | null {
  const entry = parse(line);
  if (!entry) return line.trim() === '' ? null : line;
  const level = entry.level ?? 30;
  if (level < warning) return null;
  const words = [entry.msg, entry.err?.message].filter((part) => part !== undefined);
  return `${levels[level] ?? ''}${[...new Set(words)].join(': ') || line}`;
}
