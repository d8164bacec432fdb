/**
 * test: an identity provider as a process of its own, with accounts for tests. Asked by its environment: the client's
 * addresses. Says its own address on a line, and ends when its parent's pipe closes.
 */
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { REDIRECT_URI, AFTER_LEAVING } = process.env;

const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'pilotage',
      client_secret: 'a secret of the test',
      token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [REDIRECT_URI],
      post_logout_redirect_uris: [AFTER_LEAVING],
    },
  ],
  // Whoever signs in is whom they say: "p-001" has that number as an employee, any other name has none.
  findAccount: (_context, sub) => ({
    accountId: sub,
    claims: () => ({
      sub,
      name: `Account ${sub}`,
      ...(/^p-\d+$/.test(sub) ? { employee_number: sub } : {}),
    }),
  }),
  claims: { openid: ['sub'], profile: ['name', 'employee_number'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
  cookies: { keys: ['a key of the test'] },
});
server.on('request', provider.callback());
process.stdin.on('close', () => process.exit(0)).resume();
console.log(`issuer ${issuer}`);
