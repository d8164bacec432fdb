/** worker: configuration, the only place of this room that reads the environment. */
import { join } from 'node:path';

export interface WorkerConfig {
  readonly databaseUrl: string;
  /** A login of its own for the identity vault; the same database. */
  readonly vaultDatabaseUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly dataFolder: string;
  readonly bundlePath: string;
  /** Workflows kept in memory; 200-285 KiB each. */
  readonly maxCachedWorkflows: number;
  readonly sweepEverySeconds: number;
  /** How often a cut-off of consolidated reports is looked for. */
  readonly reportEverySeconds: number;
  readonly mail: MailConfig;
  /** Where webhooks may go beside the public net. */
  readonly webhooks: { readonly allowed: readonly string[]; readonly loopback: boolean };
  /** The parent that started this process: when its pipe closes, so does the worker. */
  readonly stopsWithParent: boolean;
  readonly bootId: string | null;
}

export interface MailConfig {
  /** null: letters are kept and shown, and none is sent. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Where people open the screens: links in letters lead there. */
  readonly baseUrl: string;
}

function mailOf(env: NodeJS.ProcessEnv): MailConfig {
  const url = env['PILOTAGE_SMTP_URL'] || null;
  if (url !== null && !/^smtps?:\/\/[^/]/.test(url))
    throw new Error('PILOTAGE_SMTP_URL must be an address that begins with smtp:// or smtps://.');
  const from = url === null ? '' : required(env, 'PILOTAGE_MAIL_FROM');
  if (url !== null && !/^[^\r\n]*[^\s<@]@[^\s>@]+>?$/.test(from))
    throw new Error('PILOTAGE_MAIL_FROM must be an e-mail address, or "Name <address>".');
  const baseUrl = url === null ? env['PILOTAGE_BASE_URL'] : required(env, 'PILOTAGE_BASE_URL');
  return {
    smtp: url === null ? null : { url, from },
    baseUrl: (baseUrl || 'http://localhost:3000').replace(/\/+$/, ''),
  };
}

/** In practice this machine may be told: whoever tries webhooks there has no other. */
function webhooksOf(env: NodeJS.ProcessEnv): WorkerConfig['webhooks'] {
  const allowed = (env['PILOTAGE_WEBHOOK_NETWORKS'] ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = allowed.find((network) => !/^[0-9a-fA-F.:]+\/\d{1,3}$/.test(network));
  if (wrong !== undefined)
    throw new Error(
      `PILOTAGE_WEBHOOK_NETWORKS must name networks such as 10.20.0.0/16, separated by commas, not "${wrong}".`,
    );
  return { allowed, loopback: (env['PILOTAGE_MODE'] || 'practice') === 'practice' };
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): WorkerConfig {
  return {
    databaseUrl: required(env, 'DATABASE_URL'),
    vaultDatabaseUrl: env['VAULT_DATABASE_URL'] || required(env, 'DATABASE_URL'),
    temporal: {
      address: required(env, 'TEMPORAL_ADDRESS'),
      namespace: env['TEMPORAL_NAMESPACE'] ?? 'default',
    },
    dataFolder: env['PILOTAGE_DATA'] ?? join(process.cwd(), '.data'),
    bundlePath: env['PILOTAGE_BUNDLE'] ?? join(process.cwd(), 'build', 'workflow-bundle.js'),
    maxCachedWorkflows: wholeNumber(env, 'PILOTAGE_CACHED_WORKFLOWS', 1_000),
    sweepEverySeconds: wholeNumber(env, 'PILOTAGE_SWEEP_SECONDS', 30),
    reportEverySeconds: wholeNumber(env, 'PILOTAGE_REPORT_SECONDS', 120),
    mail: mailOf(env),
    webhooks: webhooksOf(env),
    stopsWithParent: env['PILOTAGE_PARENT_PIPE'] === '1',
    bootId: env['PILOTAGE_BOOT_ID'] ?? null,
  };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set: the worker needs it to start.`);
  return value;
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${name} must be a whole number above 0, not "${text}".`);
  return value;
}
