/** cli: a case file as a command was given it: read, checked by line, and known by its identity. */
import { readFileSync } from 'node:fs';
import { digestOf, sha256 } from '../../activities/canonical';
import type { FileFault } from '../../contracts/case-file';
import { readCase } from '../../contracts/case-file';
import type { CaseFile } from '../../domain/history/case';
import { identityOfCase } from '../../domain/history/case';
import { CliError } from '../command';

export interface CaseSource {
  readonly name: string;
  readonly file: CaseFile;
  readonly identity: string;
  readonly digest: string;
  /** Fields that nobody knows, by line; they are not told. */
  readonly unknown: readonly string[];
  /** Line of an event in the file. */
  lineOf(index: number | null): number;
}

export function openCase(name: string): CaseSource {
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch (error) {
    throw new CliError(`${name} cannot be read: ${(error as Error).message}`);
  }
  return caseFrom(name, text);
}

export function caseFrom(name: string, text: string): CaseSource {
  const read = readCase(text);
  if (!read.ok) {
    const faults = read.faults.map((fault) => inWords(name, fault));
    throw new CliError(`${faults.join('\n')}\nNothing was taken in.`);
  }
  const { file } = read;
  return {
    name,
    file,
    identity: identityOfCase(file),
    digest: digestOf(file),
    unknown: read.unknown.map((fault) => inWords(name, fault)),
    lineOf: (index) => read.lineOf(index === null ? ['replicatedTo'] : ['events', index]),
  };
}

const inWords = (name: string, { line, path, fault }: FileFault): string =>
  `${name}:${line}: ${path === '' ? '' : `${path} `}${fault}`;

const letters = { practice: 'x', import: 'h' } as const;
const idLength = 20;

/** The same file is the same pilot, wherever it is taken in. */
export const pilotIdOf = (mode: keyof typeof letters, identity: string): string =>
  `${letters[mode]}-${sha256(identity).slice(0, idLength)}`;
