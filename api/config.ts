/** api: configuration, the only place of this room that reads the environment. Each fault is one sentence that says what to do. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface ApiConfig {
  readonly databaseUrl: string;
  /** A login of its own for the identity vault; the same database. */
  readonly vaultDatabaseUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly dataFolder: string;
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly webFolder: string | null;
  readonly temporalUi: string | null;
  readonly mode: 'practice';
  readonly sendsLetters: boolean;
  readonly secureCookies: boolean;
  /** From one address; everybody behind one proxy shares it. */
  readonly requestsPerMinute: number;
  /** The parent that started this process: when its pipe closes, so does the api. */
  readonly stopsWithParent: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const textOf = (env: Environment, name: string): string | null => env[name] || null;

function required(env: Environment, name: string): string {
  const value = textOf(env, name);
  if (value === null) throw new Error(`${name} is not set: the api needs it to start.`);
  return value;
}

function urlOf(env: Environment, name: string, schemes: readonly string[]): string | null {
  const text = textOf(env, name);
  if (text === null) return null;
  if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol)) {
    throw new Error(
      `${name} must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}.`,
    );
  }
  return text.replace(/\/+$/, '');
}

function portOf(env: Environment): number {
  const text = textOf(env, 'PORT') ?? '0';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${text}".`);
  return port;
}

function requestsOf(env: Environment): number {
  const text = textOf(env, 'PILOTAGE_REQUESTS_PER_MINUTE') ?? '6000';
  const requests = Number(text);
  if (!Number.isSafeInteger(requests) || requests < 1)
    throw new Error(`PILOTAGE_REQUESTS_PER_MINUTE must be a whole number above 0, not "${text}".`);
  return requests;
}

function modeOf(env: Environment): 'practice' {
  const mode = textOf(env, 'PILOTAGE_MODE') ?? 'practice';
  if (mode !== 'practice' && mode !== 'oidc')
    throw new Error(`PILOTAGE_MODE must be "practice" or "oidc", not "${mode}".`);
  if (mode === 'oidc')
    throw new Error(
      'PILOTAGE_MODE is "oidc", which this version cannot serve yet: use "practice", or wait for a version that can.',
    );
  if (env['NODE_ENV'] === 'production') {
    throw new Error(
      'PILOTAGE_MODE is "practice", where anybody may sign in as anybody: it never runs with NODE_ENV=production.',
    );
  }
  return mode;
}

function folderOf(env: Environment, name: string): string | null {
  const folder = textOf(env, name);
  if (folder !== null && !existsSync(join(folder, 'index.html')))
    throw new Error(`${name} has no index.html: build the screens first, or leave it empty.`);
  return folder;
}

const databaseUrlOf = (env: Environment, name: string): string | null =>
  urlOf(env, name, ['postgres:', 'postgresql:']);

export function readConfig(env: Environment = process.env): ApiConfig {
  const databaseUrl = databaseUrlOf(env, 'DATABASE_URL') ?? required(env, 'DATABASE_URL');
  return {
    databaseUrl,
    vaultDatabaseUrl: databaseUrlOf(env, 'VAULT_DATABASE_URL') ?? databaseUrl,
    temporal: {
      address: required(env, 'TEMPORAL_ADDRESS'),
      namespace: textOf(env, 'TEMPORAL_NAMESPACE') ?? 'default',
    },
    dataFolder: textOf(env, 'PILOTAGE_DATA') ?? join(process.cwd(), '.data'),
    port: portOf(env),
    host: textOf(env, 'PILOTAGE_HOST') ?? '127.0.0.1',
    webFolder: folderOf(env, 'PILOTAGE_WEB_DIR'),
    temporalUi: urlOf(env, 'PILOTAGE_TEMPORAL_UI', ['http:', 'https:']),
    mode: modeOf(env),
    sendsLetters: textOf(env, 'PILOTAGE_SMTP_URL') !== null,
    secureCookies: env['PILOTAGE_SECURE_COOKIES'] === '1',
    requestsPerMinute: requestsOf(env),
    stopsWithParent: env['PILOTAGE_PARENT_PIPE'] === '1',
  };
}
