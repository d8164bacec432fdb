/** Where webhooks may go: never to this machine, the office's network or a cloud's services, by whatever name or writing. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery } from '../../../activities/webhooks/ports';
import { newVaultKey } from '../../../adapters/vault/vault-key';
import type { AddressRules } from '../../../adapters/webhooks/addresses';
import { createGuard, networksOf } from '../../../adapters/webhooks/addresses';
import { createWebhookPost } from '../../../adapters/webhooks/post';
import { createWebhookSecrets } from '../../../adapters/webhooks/secrets';

const strict: AddressRules = { allowed: [], loopback: false };

it.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254'],
  ...['172.16.0.1', '172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
  ...['::', '::1', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:10.0.0.1'],
  ...[
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::1',
    '2001:db8::1',
    '2001::1',
    'localhost',
    '',
  ],
])('%s is forbidden', (address) => {
  expect(createGuard(strict).mayReachOver('https:', address)).toBe(false);
});

it.each(['8.8.8.8', '113.160.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
  '%s may be reached, over TLS alone',
  (address) => {
    const guard = createGuard(strict);
    expect(guard.mayReachOver('https:', address)).toBe(true);
    expect(guard.mayReachOver('http:', address)).toBe(false);
    expect(createGuard({ ...strict, loopback: true }).mayReachOver('http:', address)).toBe(false);
  },
);

it('a network of the office is reached when it is named, over TLS', () => {
  const guard = createGuard({ ...strict, allowed: ['10.20.0.0/16'] });
  expect(guard.mayReachOver('https:', '10.20.3.4')).toBe(true);
  expect(guard.mayReachOver('https:', '10.21.3.4')).toBe(false);
  expect(guard.mayReachOver('http:', '10.20.3.4')).toBe(false);
});

it.each(['10.0.0.0', '10.0.0.0/x', 'office/8', '10.0.0.0/33'])('%s is no network', (network) => {
  expect(() => networksOf([network])).toThrow();
});

describe('an attempt', () => {
  let server: Server;
  let port: number;
  let asked = 0;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, resolve);
    });
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });

  const attempt = (url: string, rules = strict) =>
    createWebhookPost({ rules, secrets: createWebhookSecrets(newVaultKey()), timeOutMs: 5_000 })({
      ...{ tenant: 'practice', webhook: 'w', message: 'msg_1', generations: [1], body: '{}' },
      url,
    } satisfies Delivery);

  it.each([
    ...[
      'http://127.0.0.1',
      'http://localhost',
      'http://[::1]',
      'http://2130706433',
      'http://0x7f.1',
    ],
    ...['http://[::ffff:127.0.0.1]', 'http://0', 'http://127.0.0.1.', 'https://localhost'],
  ])('at %s reaches nothing', async (origin) => {
    expect(await attempt(`${origin}:${port}/`)).toMatchObject({
      ...{ status: null, trouble: 'forbiddenAddress' },
    });
    expect(asked).toBe(0);
  });

  it('reaches this machine in practice', async () => {
    const practice = { ...strict, loopback: true };
    expect(await attempt(`http://localhost:${port}/`, practice)).toMatchObject({ status: 200 });
    expect(asked).toBe(1);
  });

  it('with a name that nobody has says so', async () => {
    const { trouble } = await attempt('https://nobody.invalid/');
    expect(trouble).toBe('noSuchHost');
  });
});
