/**
 * test: a database of its own for each caller, copied from a migrated template in a few
 * milliseconds. Databases of earlier files of this jest worker are dropped on the way.
 */
import { Client } from 'pg';
import { migrate } from '../../adapters/postgres/migrate';

const template = 'pilotage_template';
const templateLock = 7_001;
const worker = process.env['JEST_WORKER_ID'] ?? '1';
let made = 0;

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this test through jest's projects.`);
  return value;
}

const inDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
};

async function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: setting('PILOTAGE_TEST_ADMIN_URL') });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

const exists = async (admin: Client, name: string): Promise<boolean> =>
  (await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount === 1;

/** Made by whoever comes first; the others wait for the lock. It has its name only when it is whole. */
async function provideTemplate(admin: Client): Promise<void> {
  await admin.query('SELECT pg_advisory_lock($1)', [templateLock]);
  try {
    if (await exists(admin, template)) return;
    const draft = `${template}_draft`;
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${draft} OWNER pilotage_owner`);
    await migrate(inDatabase(setting('PILOTAGE_TEST_DATABASE_URL'), draft));
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [templateLock]);
  }
}

async function dropEarlier(admin: Client): Promise<void> {
  const earlier = await admin.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname LIKE $1',
    [`test\\_${worker}\\_%`],
  );
  for (const { datname } of earlier.rows) {
    await admin.query(`DROP DATABASE IF EXISTS ${datname}`).catch(() => undefined);
  }
}

/** The address of a new, migrated, empty database, as the owner of its schema. */
export async function freshDatabase(): Promise<string> {
  return asAdmin(async (admin) => {
    await provideTemplate(admin);
    if (made === 0) await dropEarlier(admin);
    made += 1;
    const name = `test_${worker}_${process.pid}_${Date.now()}_${made}`;
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER pilotage_owner`);
    return inDatabase(setting('PILOTAGE_TEST_DATABASE_URL'), name);
  });
}

/** A database that is away: nobody gets in, and who is in is put out; or everybody may come again. */
export async function admit(url: string, isOpen: boolean): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asAdmin(async (admin) => {
    await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS ${isOpen}`);
    if (isOpen) return;
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      name,
    ]);
  });
}

/** The same database as the superuser: for tests that do what no program may, such as tampering. */
export function asSuperuser(url: string): string {
  return inDatabase(setting('PILOTAGE_TEST_ADMIN_URL'), new URL(url).pathname.slice(1));
}
