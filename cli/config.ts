/** cli: configuration, the only place of this room that reads the environment. */
import { join, resolve } from 'node:path';

export interface CliConfig {
  /** Where the program lies: build, web and packages are found below it. */
  readonly home: string;
  readonly dataFolder: string;
  /** Set: this database instead of the embedded one. */
  readonly databaseUrl: string | null;
  /** Set: this server instead of the embedded one. */
  readonly temporalAddress: string | null;
  readonly temporalNamespace: string;
  readonly temporalUi: string | null;
  readonly temporalProgram: string | null;
  readonly usualPort: number;
  /** Of a running api that is asked by HTTP, with a key for it. */
  readonly apiUrl: string | null;
  readonly apiKey: string | null;
  /** Started by `npm start`: when npm is gone, so are we. */
  readonly endsWithParent: boolean;
  /** Passed on to the children as it is. */
  readonly environment: NodeJS.ProcessEnv;
}

const textOf = (env: NodeJS.ProcessEnv, name: string): string | null => env[name] || null;

export function readConfig(env: NodeJS.ProcessEnv = process.env): CliConfig {
  const home = resolve(textOf(env, 'PILOTAGE_HOME') ?? process.cwd());
  return {
    home,
    dataFolder: resolve(textOf(env, 'PILOTAGE_DATA') ?? join(home, '.data')),
    databaseUrl: textOf(env, 'DATABASE_URL'),
    temporalAddress: textOf(env, 'TEMPORAL_ADDRESS'),
    temporalNamespace: textOf(env, 'TEMPORAL_NAMESPACE') ?? 'default',
    temporalUi: textOf(env, 'PILOTAGE_TEMPORAL_UI'),
    temporalProgram: textOf(env, 'TEMPORAL_CLI_PATH'),
    apiUrl: textOf(env, 'PILOTAGE_URL'),
    apiKey: textOf(env, 'PILOTAGE_KEY'),
    usualPort: Number(textOf(env, 'PORT') ?? 3000),
    endsWithParent: env['npm_lifecycle_event'] === 'start',
    environment: env,
  };
}
