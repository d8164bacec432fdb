/** cli: `pilotage people`: fills the directory from spreadsheets, through the api: the law is asked there, and only there. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FileImported, FilePart, FilePreview } from '../../contracts/directory-files';
import { fileParts } from '../../contracts/directory-files';
import type { Problem } from '../../contracts/http';
import type { CliCommand } from '../command';
import { CliError } from '../command';
import { readConfig } from '../config';
import { optionsOf } from '../options';

const usage = `Usage: PILOTAGE_URL=https://... PILOTAGE_KEY=... npx pilotage people [--units file] [--posts file]
         [--people file] [--check]

Fills the directory from files that a spreadsheet saved as CSV, in this order: units, posts, people with their
appointments. Each file goes in whole or not at all; what the directory has already is left out, so a file may be
sent again. Which columns there are stands on the page Directory, and in docs/operations.md.

  --check   look only: what each file would bring, and every fault with its line

PILOTAGE_KEY is a key for directory:write in the name of a directory administrator (page Directory, Keys).

Exit codes: 0 taken over (or without a fault), 1 a file has faults or the api refused, 2 asked wrongly.`;

interface Api {
  readonly url: string;
  readonly key: string;
}

async function send<T>({ url, key }: Api, method: string, path: string, file: Buffer): Promise<T> {
  const response = await fetch(new URL(path, url), {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'text/csv' },
    body: new Uint8Array(file),
  }).catch((error: unknown) => {
    throw new CliError(`${url} does not answer: ${String(error)}`);
  });
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => null)) as Problem | null;
  throw new CliError(`${response.status} ${problem?.code ?? ''}: ${problem?.detail ?? 'refused'}`);
}

const addsIn = ({ units, posts, people, appointments }: FilePreview['adds']): string =>
  `${units} units, ${posts} posts, ${people} people, ${appointments} appointments`;

function tell(name: string, { rows, adds, unchanged, ignored, faults, faultCount }: FilePreview) {
  console.log(`${name}: ${rows} rows; new: ${addsIn(adds)}; there already: ${unchanged}.`);
  if (ignored.length > 0) console.log(`  not read: ${ignored.join(', ')}`);
  for (const { line, words } of faults) console.error(`  line ${line}: ${words.en}`);
  if (faultCount > faults.length) console.error(`  and ${faultCount - faults.length} more faults`);
}

/** The same file sent again is the same import, whoever was cut off. */
const idOf = (part: FilePart, file: Buffer): string =>
  `file-${createHash('sha256').update(part).update(file).digest('hex').slice(0, 40)}`;

async function take(api: Api, part: FilePart, name: string, isCheck: boolean): Promise<boolean> {
  const file = await readFile(name).catch(() => {
    throw new CliError(`${name} cannot be read.`);
  });
  const path = `/api/directory/files/${part}`;
  const preview = await send<FilePreview>(api, 'POST', `${path}/previews`, file);
  tell(name, preview);
  if (preview.faultCount > 0) return false;
  const isNew = Object.values(preview.adds).some((count) => count > 0);
  if (isCheck || !isNew) return true;
  const done = await send<FileImported>(api, 'PUT', `${path}/imports/${idOf(part, file)}`, file);
  console.log(`${name}: taken over; the directory is at version ${done.version}.`);
  return true;
}

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { flags: ['check'], values: [...fileParts], most: 0 });
  if (options === null) return 2;
  const { apiUrl: url, apiKey: key } = readConfig();
  if (url === null || key === null) {
    console.error('Set PILOTAGE_URL and PILOTAGE_KEY; see `npx pilotage people --help`.');
    return 2;
  }
  const given = fileParts.flatMap((part) => {
    const name = options.values[part];
    return name === undefined ? [] : [{ part, name }];
  });
  if (given.length === 0) {
    console.error('Name at least one file: --units, --posts or --people.');
    return 2;
  }
  for (const { part, name } of given)
    if (!(await take({ url, key }, part, name, options.flags.has('check')))) return 1;
  return 0;
}

export const people: CliCommand = { summary: 'fill the directory from files', usage, run };
