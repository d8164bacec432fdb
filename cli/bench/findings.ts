/** cli: what benches find, as data for --json and as lines for people. */
import type { Latency } from './statistics';

export type Finding =
  | ({ readonly kind: 'latency'; readonly what: string; readonly size: number } & Latency)
  | {
      readonly kind: 'rate';
      readonly what: string;
      readonly size: number;
      readonly n: number;
      readonly perSecond: number;
    }
  | { readonly kind: 'growth'; readonly what: string; readonly exponent: number }
  | {
      readonly kind: 'ratio' | 'value';
      readonly what: string;
      readonly value: number;
      readonly target?: Target;
    };

/** What is wished for on two cores with nobody else at work; printed, never asserted. */
export interface Target {
  readonly is: 'atMost' | 'atLeast';
  readonly value: number;
}

export const atMost = (value: number): Target => ({ is: 'atMost', value });
export const atLeast = (value: number): Target => ({ is: 'atLeast', value });

export interface Chapter {
  readonly bench: string;
  /** What the sizes of its findings count. */
  readonly sizeOf: string;
  readonly loadBefore: number;
  readonly seconds: number;
  readonly findings: readonly Finding[];
}

const short = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);

const met = ({ is, value: wanted }: Target, value: number): string => {
  const holds = is === 'atMost' ? value <= wanted : value >= wanted;
  return `  (${is === 'atMost' ? 'at most' : 'at least'} ${wanted}: ${holds ? 'met' : 'NOT MET'})`;
};

function numbersOf(finding: Finding): string {
  switch (finding.kind) {
    case 'latency':
      return (
        `p50 ${short(finding.p50Ms)}  p95 ${short(finding.p95Ms)}  p99 ${short(finding.p99Ms)}` +
        `  max ${short(finding.maxMs)} ms  (n ${finding.n})`
      );
    case 'rate':
      return `${short(finding.perSecond)} /s  (n ${finding.n})`;
    case 'growth':
      return `cost ~ size^${finding.exponent.toFixed(2)}`;
    case 'ratio':
    case 'value':
      return `${short(finding.value)}${finding.target === undefined ? '' : met(finding.target, finding.value)}`;
  }
}

const sizeIn = (finding: Finding): string =>
  'size' in finding ? finding.size.toLocaleString('en') : '';

export function linesOf({ bench, sizeOf, loadBefore, seconds, findings }: Chapter): string {
  const width = Math.max(...findings.map(({ what }) => what.length));
  const lines = findings.map(
    (finding) =>
      `  ${finding.what.padEnd(width)}  ${sizeIn(finding).padStart(9)}  ${numbersOf(finding)}`,
  );
  const head = `${bench}  (sizes: ${sizeOf}; load before ${short(loadBefore)}; took ${short(seconds)} s)`;
  return [head, ...lines, ''].join('\n');
}
