/** Configuration: every fault is one sentence that says what to do. */
import { tmpdir } from 'node:os';
import { readConfig } from '../../api/config';

const right = { DATABASE_URL: 'postgres://u@localhost/db', TEMPORAL_ADDRESS: 'localhost:7233' };

describe('configuration', () => {
  it('needs little', () => {
    expect(readConfig(right)).toMatchObject({
      databaseUrl: 'postgres://u@localhost/db',
      temporal: { address: 'localhost:7233', namespace: 'default' },
      port: 0,
      host: '127.0.0.1',
      mode: 'practice',
      webFolder: null,
      temporalUi: null,
      stopsWithParent: false,
      requestsPerMinute: 6_000,
    });
  });

  it('takes what is set', () => {
    const config = readConfig({
      ...right,
      PORT: '8080',
      TEMPORAL_NAMESPACE: 'n',
      PILOTAGE_TEMPORAL_UI: 'http://localhost:8233/',
      PILOTAGE_PARENT_PIPE: '1',
      PILOTAGE_DATA: '/data',
      PILOTAGE_REQUESTS_PER_MINUTE: '60000',
    });
    expect(config).toMatchObject({
      port: 8080,
      temporalUi: 'http://localhost:8233',
      stopsWithParent: true,
      dataFolder: '/data',
      requestsPerMinute: 60_000,
      temporal: { namespace: 'n' },
    });
  });

  it.each([
    [{ DATABASE_URL: '' }, 'DATABASE_URL is not set'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address that begins with postgres://'],
    [{ TEMPORAL_ADDRESS: '' }, 'TEMPORAL_ADDRESS is not set'],
    [{ PORT: '80a' }, 'PORT must be a whole number'],
    [{ PILOTAGE_REQUESTS_PER_MINUTE: '0' }, 'PILOTAGE_REQUESTS_PER_MINUTE must be a whole number'],
    [{ PORT: '70000' }, 'PORT must be a whole number'],
    [{ PILOTAGE_TEMPORAL_UI: 'javascript:alert(1)' }, 'PILOTAGE_TEMPORAL_UI must be an address'],
    [{ PILOTAGE_WEB_DIR: tmpdir() }, 'PILOTAGE_WEB_DIR has no index.html'],
    [{ PILOTAGE_MODE: 'open' }, 'PILOTAGE_MODE must be'],
    [{ PILOTAGE_MODE: 'oidc' }, 'PILOTAGE_MODE is "oidc", which this version cannot serve yet'],
    [{ NODE_ENV: 'production' }, 'it never runs with NODE_ENV=production'],
    [
      { NODE_ENV: 'production', PILOTAGE_MODE: 'practice' },
      'it never runs with NODE_ENV=production',
    ],
  ])('with %j says "%s"', (change, sentence) => {
    expect(() => readConfig({ ...right, ...change })).toThrow(sentence);
  });
});
