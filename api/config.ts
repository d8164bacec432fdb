/** api: configuration, the only place of this room that reads the environment. Each fault is one sentence that says what to do. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OidcConfig } from './oidc-config';
import { readOidc } from './oidc-config';
import type { Environment } from './environment';
import { required, textOf, urlOf } from './environment';

export interface ApiConfig {
  readonly databaseUrl: string;
  /** A login of its own for the identity vault; the same database. */
  readonly vaultDatabaseUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly dataFolder: string;
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Shared by all api processes: a part may come to another one than the last. */
  readonly uploadFolder: string;
  readonly webFolder: string | null;
  readonly temporalUi: string | null;
  readonly mode: 'practice' | 'oidc';
  /** Whom this house serves. */
  readonly tenant: string;
  /** Where people reach us; null: not said, which only practice may leave out. */
  readonly baseUrl: string | null;
  readonly oidc: OidcConfig | null;
  readonly sendsLetters: boolean;
  readonly secureCookies: boolean;
  /** From one address; everybody behind one proxy shares it. */
  readonly requestsPerMinute: number;
  /** The parent that started this process: when its pipe closes, so does the api. */
  readonly stopsWithParent: boolean;
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

function modeOf(env: Environment): ApiConfig['mode'] {
  const mode = textOf(env, 'PILOTAGE_MODE') ?? 'practice';
  if (mode !== 'practice' && mode !== 'oidc')
    throw new Error(`PILOTAGE_MODE must be "practice" or "oidc", not "${mode}".`);
  if (mode === 'practice' && env['NODE_ENV'] === 'production') {
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

/** The tenant of practice has its own directory; an office names its own. */
function tenantOf(env: Environment, mode: ApiConfig['mode']): string {
  const tenant = textOf(env, 'PILOTAGE_TENANT') ?? (mode === 'practice' ? 'practice' : null);
  if (tenant === null || !/^[a-z][a-z0-9-]{1,39}$/.test(tenant))
    throw new Error(
      'PILOTAGE_TENANT must name whom this house serves: small letters, digits and hyphens, such as "da-nang".',
    );
  return tenant;
}

export function readConfig(env: Environment = process.env): ApiConfig {
  const mode = modeOf(env);
  const baseUrl = urlOf(env, 'PILOTAGE_BASE_URL', ['http:', 'https:']);
  const dataFolder = textOf(env, 'PILOTAGE_DATA') ?? join(process.cwd(), '.data');
  const databaseUrl = databaseUrlOf(env, 'DATABASE_URL') ?? required(env, 'DATABASE_URL');
  return {
    databaseUrl,
    vaultDatabaseUrl: databaseUrlOf(env, 'VAULT_DATABASE_URL') ?? databaseUrl,
    temporal: {
      address: required(env, 'TEMPORAL_ADDRESS'),
      namespace: textOf(env, 'TEMPORAL_NAMESPACE') ?? 'default',
    },
    dataFolder,
    uploadFolder: textOf(env, 'PILOTAGE_UPLOADS') ?? join(dataFolder, 'uploads'),
    port: portOf(env),
    host: textOf(env, 'PILOTAGE_HOST') ?? '127.0.0.1',
    webFolder: folderOf(env, 'PILOTAGE_WEB_DIR'),
    temporalUi: urlOf(env, 'PILOTAGE_TEMPORAL_UI', ['http:', 'https:']),
    mode,
    baseUrl,
    tenant: tenantOf(env, mode),
    oidc: mode === 'oidc' ? readOidc(env, baseUrl) : null,
    sendsLetters: textOf(env, 'PILOTAGE_SMTP_URL') !== null,
    secureCookies:
      env['PILOTAGE_SECURE_COOKIES'] === '1' || (baseUrl?.startsWith('https:') ?? false),
    requestsPerMinute: requestsOf(env),
    stopsWithParent: env['PILOTAGE_PARENT_PIPE'] === '1',
  };
}
