/** cli: `pilotage verify-file`: checks a ledger that somebody downloaded, on any machine, without us: no database, no network, no key. */
import { readFile } from 'node:fs/promises';
import type { EvidenceVerdict } from '../../contracts/evidence';
import { checkEvidence, evidenceFile } from '../../contracts/evidence';
import type { CliCommand } from '../command';
import { CliError } from '../command';
import { optionsOf } from '../options';

const usage = `Usage: npx pilotage verify-file <file> [--head hash] [--json]

Checks the ledger of a pilot that was downloaded from its page Evidence: each entry's bytes against its hash, its
link to the entry before, its number, and where the chain ends. Needs no database and no network.

  file     the downloaded file
  --head   the hash at which it must end, from another source such as a printed decision or a later file
  --json   print { checked, faults }

Exit codes: 0 all holds, 1 something does not, 2 asked wrongly.`;

async function read(file: string) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CliError(`${file} cannot be read.`);
  });
  try {
    return evidenceFile.parse(JSON.parse(text));
  } catch {
    throw new CliError(`${file} is no ledger of a pilot: download it from the page Evidence.`);
  }
}

const wordOf = { content: 'its bytes were changed', order: 'its number is out of order' } as const;

function tell({ checked, faults }: EvidenceVerdict): void {
  console.log(`${checked} entries checked.`);
  for (const { seq, kind } of faults)
    console.error(
      kind === 'end'
        ? `After entry ${seq}: the chain does not end where it should.`
        : `Entry ${seq}: ${wordOf[kind]}.`,
    );
  if (faults.length === 0) console.log('All is as it was written.');
}

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { flags: ['json'], values: ['head'], most: 1 });
  const [name] = options?.rest ?? [];
  if (options === null) return 2;
  if (name === undefined) {
    console.error('Name the file; see `npx pilotage verify-file --help`.');
    return 2;
  }
  const file = await read(name);
  const verdict = await checkEvidence({ ...file, head: options.values['head'] ?? file.head });
  if (options.flags.has('json')) console.log(JSON.stringify(verdict));
  else tell(verdict);
  return verdict.faults.length === 0 ? 0 : 1;
}

export const verifyFile: CliCommand = {
  summary: 'check a downloaded ledger, without us',
  usage,
  run,
};
