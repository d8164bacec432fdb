/** cli: on what a bench ran: without it a number says nothing. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

export interface Environment {
  readonly at: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly temporal: string;
  readonly postgres: string;
  readonly dataFolder: string;
  /** Of the last minute, before anything was started. */
  readonly load: number;
}

export const loadNow = (): number => loadavg()[0] ?? 0;

/** Half a core for others: what is measured then is worth comparing. */
export const isQuiet = ({ load }: Environment): boolean => load <= 0.5;

export function environmentOf(temporalProgram: string | null, dataFolder: string): Environment {
  return {
    at: new Date().toISOString(),
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    temporal: versionOf(temporalProgram),
    postgres: '',
    dataFolder,
    load: loadNow(),
  };
}

function versionOf(program: string | null): string {
  if (program === null) return 'none';
  const said = execFileSync(program, ['--version'], { encoding: 'utf8' });
  return said.trim().replace(/^temporal version /, '');
}

export function environmentLine(environment: Environment): string {
  const { cores, processor, memoryGiB, system, node, temporal, postgres, load } = environment;
  const quiet = isQuiet(environment) ? '' : ': NOT QUIET, others worked here, times are too long';
  return (
    `${cores} cores ${processor}, ${memoryGiB} GiB, ${system}, Node ${node}, ` +
    `Temporal ${temporal} on SQLite, PostgreSQL ${postgres}; load ${load.toFixed(2)}${quiet}`
  );
}
