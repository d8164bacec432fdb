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
    [{ PILOTAGE_TENANT: 'Đà Nẵng' }, 'PILOTAGE_TENANT must name whom this house serves'],
    [{ NODE_ENV: 'production' }, 'it never runs with NODE_ENV=production'],
    [
      { NODE_ENV: 'production', PILOTAGE_MODE: 'practice' },
      'it never runs with NODE_ENV=production',
    ],
  ])('with %j says "%s"', (change, sentence) => {
    expect(() => readConfig({ ...right, ...change })).toThrow(sentence);
  });
});

describe('in earnest', () => {
  const earnest = {
    ...right,
    NODE_ENV: 'production',
    PILOTAGE_MODE: 'oidc',
    PILOTAGE_TENANT: 'da-nang',
    PILOTAGE_BASE_URL: 'https://pilotage.example.vn/',
    PILOTAGE_OIDC_ISSUER: 'https://id.example.vn',
    PILOTAGE_OIDC_CLIENT_ID: 'pilotage',
  };

  it('an identity provider is needed, and cookies travel over TLS only', () => {
    expect(readConfig(earnest)).toMatchObject({
      mode: 'oidc',
      tenant: 'da-nang',
      secureCookies: true,
      oidc: {
        issuer: 'https://id.example.vn',
        clientSecret: null,
        scope: 'openid profile',
        redirectUri: 'https://pilotage.example.vn/api/sign-in/callback',
        personClaim: null,
      },
    });
  });

  it('a provider on this machine may do without TLS', () => {
    const local = { PILOTAGE_OIDC_ISSUER: 'http://127.0.0.1:9000' };
    expect(readConfig({ ...earnest, ...local }).oidc?.issuer).toBe('http://127.0.0.1:9000');
  });

  it.each([
    [{ PILOTAGE_TENANT: '' }, 'PILOTAGE_TENANT must name whom this house serves'],
    [{ PILOTAGE_BASE_URL: '' }, 'PILOTAGE_BASE_URL is not set'],
    [
      { PILOTAGE_BASE_URL: 'http://pilotage.example.vn' },
      'PILOTAGE_BASE_URL must begin with https://',
    ],
    [{ PILOTAGE_OIDC_ISSUER: '' }, 'PILOTAGE_OIDC_ISSUER is not set'],
    [
      { PILOTAGE_OIDC_ISSUER: 'http://id.example.vn' },
      'PILOTAGE_OIDC_ISSUER must begin with https://',
    ],
    [{ PILOTAGE_OIDC_CLIENT_ID: '' }, 'PILOTAGE_OIDC_CLIENT_ID is not set'],
  ])('with %j says "%s"', (change, sentence) => {
    expect(() => readConfig({ ...earnest, ...change })).toThrow(sentence);
  });
});
