/** Webhooks over HTTP: for administrators alone; a secret told once, changed with care; trials, the log of what was sent, and sending again. */
import type { Outbox } from '../../adapters/postgres/outbox';
import { cookieName, sessionIdOf } from '../../api/identity/session-cookie';
import type { NoticePage } from '../../contracts/notices';
import type {
  Replayed,
  WebhookList,
  WebhookMessage,
  WebhookMessagePage,
  WebhookSecret,
} from '../../contracts/webhooks';
import { Receiver } from '../activities/webhooks/receiver';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { submitted } from './support/proposal';
import { startOutboxes } from './support/webhook-outboxes';

let house: House;
let admin: Asker;
let receiver: Receiver;
let outboxes: readonly Outbox[];

beforeAll(async () => {
  house = await openHouse();
  admin = await house.as('government:directoryAdmin');
  receiver = await new Receiver().open();
  outboxes = await startOutboxes(house);
});
afterAll(async () => {
  for (const outbox of outboxes) await outbox.stop();
  await receiver.close();
  await house.close();
});
beforeEach(() => {
  receiver.heard.length = 0;
  receiver.answering = { status: 204 };
});

const make = async (
  events: readonly string[] | null = ['Submitted'],
  url = receiver.url,
): Promise<WebhookSecret> => {
  const answered = await admin.post('/api/webhooks', { url, events });
  expect(answered.status).toBe(201);
  return answered.body as WebhookSecret;
};
const lineOf = async (id: string) =>
  ((await admin.get('/api/webhooks')).body as WebhookList).webhooks.find((each) => each.id === id);
const messagesOf = async (id: string): Promise<readonly WebhookMessage[]> =>
  ((await admin.get(`/api/webhooks/${id}/messages`)).body as WebhookMessagePage).messages;

async function settled(id: string, count: number): Promise<readonly WebhookMessage[]> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const messages = await messagesOf(id);
    if (messages.length === count && messages.every(({ state }) => state !== 'waiting'))
      return messages;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The messages of ${id} were not settled`);
}
const trial = async (id: string): Promise<string> => {
  const answered = await admin.post(`/api/webhooks/${id}/trial`, {});
  expect(answered.status).toBe(202);
  return (answered.body as { message: string }).message;
};
const remove = (id: string) => admin.ask('DELETE', `/api/webhooks/${id}`);

it('is for administrators of the directory', async () => {
  const { id } = await make();
  const clerk = await house.as('hoa-lac:clerk');
  const answers = await Promise.all([
    clerk.get('/api/webhooks'),
    clerk.post('/api/webhooks', { url: 'https://example.vn/', events: null }),
    clerk.put(`/api/webhooks/${id}`, { isActive: false }),
    clerk.ask('DELETE', `/api/webhooks/${id}`),
    clerk.post(`/api/webhooks/${id}/secret`, {}),
    clerk.post(`/api/webhooks/${id}/trial`, {}),
    clerk.get(`/api/webhooks/${id}/messages`),
    clerk.post(`/api/webhooks/${id}/replays`, { message: `msg_${'0'.repeat(32)}` }),
  ]);
  expect(new Set(answers.map((each) => `${each.status} ${codeOf(each)}`))).toEqual(
    new Set(['403 NOT_DIRECTORY_ADMIN']),
  );
  await remove(id);
});

it.each([
  ['http://example.vn/hook', 'WEBHOOK_ADDRESS'],
  ['https://ai:mat@example.vn/hook', 'WEBHOOK_ADDRESS'],
  ['ftp://example.vn/hook', 'MALFORMED'],
  ['example.vn', 'MALFORMED'],
  ['', 'MALFORMED'],
])('%s is no address', async (url, code) => {
  const answered = await admin.post('/api/webhooks', { url, events: null });
  expect([answered.status, codeOf(answered)]).toEqual([400, code]);
});

it('this machine is no address outside practice', async () => {
  const earnest = await openHouse({ settings: { mode: 'oidc' } });
  try {
    // The session is the practice one's: only the mode of the program differs.
    const [asker, secret] = [earnest.anybody(), 'x'.repeat(43)];
    const person = holderOf('government:directoryAdmin');
    await earnest.ports.storage.sessions.open(
      { id: sessionIdOf(secret), tenant: 'practice', person, language: 'en', csrf: 'token' },
      {
        ...{ kind: 'persona', idleSeconds: null, idToken: null, browser: '' },
        expiresAt: new Date(Date.now() + 60_000),
      },
    );
    asker.cookie = `${cookieName}=${secret}`;
    asker.csrf = 'token';
    const answered = await asker.post('/api/webhooks', {
      url: 'http://localhost:9/',
      events: null,
    });
    expect([answered.status, codeOf(answered)]).toEqual([400, 'WEBHOOK_ADDRESS']);
  } finally {
    await earnest.close();
  }
});

it('what is never told cannot be asked for', async () => {
  const { events } = (await admin.get('/api/webhooks')).body as WebhookList;
  expect(events).toContain('Submitted');
  for (const event of ['ScoresSealed', 'VoteCast', 'ProtectionGranted', 'Nothing']) {
    expect(events).not.toContain(event);
    const answered = await admin.post('/api/webhooks', { url: receiver.url, events: [event] });
    expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
  }
});

it('its secret is told once and stands nowhere', async () => {
  const { id, secret } = await make();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const { rows } = await house.pool.query('SELECT * FROM pilotage.webhooks');
  for (const kept of [rows, await lineOf(id), house.log])
    expect(JSON.stringify(kept)).not.toContain(secret.slice(6));
  await remove(id);
});

it('a trial goes the way of every message, and shows what came back', async () => {
  const { id, secret } = await make();
  receiver.answering = { status: 200, body: 'Đã nhận' };
  const message = await trial(id);
  const [shown] = await settled(id, 1);
  expect(shown).toMatchObject({
    ...{ id: message, type: 'webhook.trial', pilot: null, seq: null },
    ...{ state: 'delivered', nextTryAt: null },
    attempts: [{ status: 200, trouble: null, answer: 'Đã nhận' }],
  });
  expect(receiver.verified(secret)).toMatchObject({ type: 'webhook.trial', data: {} });
  await remove(id);
});

it('a new secret signs beside the one before, and the list says until when', async () => {
  const { id, secret } = await make();
  const rotated = (await admin.post(`/api/webhooks/${id}/secret`, {})).body as WebhookSecret;
  expect(rotated.secret).not.toBe(secret);
  const until = Date.parse((await lineOf(id))?.bothSecretsUntil ?? '') - Date.now();
  expect(until).toBeGreaterThan(23 * 3_600_000);
  await trial(id);
  await settled(id, 1);
  expect(receiver.verified(secret)).toEqual(receiver.verified(rotated.secret));
  await remove(id);
});

it('what was not taken is sent again under its id, one or all of a time', async () => {
  const { id, secret } = await make();
  receiver.answering = { status: 500, body: 'chưa được' };
  const proposer = await house.as('hoa-lac:cadre-1');
  const pilots = [await submitted(proposer), await submitted(proposer)];
  const failed = await settled(id, 2);
  expect(failed.map(({ state }) => state)).toEqual(['failed', 'failed']);
  expect(failed.map(({ pilot }) => pilot).toSorted()).toEqual(pilots.toSorted());
  expect((await lineOf(id))?.failingSince).not.toBeNull();

  receiver.answering = { status: 204 };
  receiver.heard.length = 0;
  const one = failed[0]?.id ?? '';
  const again = await admin.post(`/api/webhooks/${id}/replays`, { message: one });
  expect(again.body as Replayed).toEqual({ count: 1, isMore: false });
  await settled(id, 2);
  expect(receiver.heard.map(({ headers }) => headers['webhook-id'])).toEqual([one]);
  const from = new Date(Date.now() - 60_000).toISOString();
  const to = new Date(Date.now() + 60_000).toISOString();
  const all = await admin.post(`/api/webhooks/${id}/replays`, { from, to });
  expect((all.body as Replayed).count).toBe(2);
  const messages = await settled(id, 2);
  expect(messages.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  expect(messages.find((each) => each.id === one)?.attempts.map(({ status }) => status)).toEqual([
    ...[204, 204, 500],
  ]);
  receiver.verified(secret);
  expect((await lineOf(id))?.failingSince).toBeNull();
  const none = await admin.post(`/api/webhooks/${id}/replays`, { from: to, to });
  expect((none.body as Replayed).count).toBe(0);
  await remove(id);
});

it('one that is stopped sends nothing until it goes on, and one that is removed is gone', async () => {
  const { id } = await make();
  await admin.put(`/api/webhooks/${id}`, { isActive: false });
  expect(await lineOf(id)).toMatchObject({
    isActive: false,
    stopped: { reason: 'byAdministrator' },
  });
  const refused = await admin.post(`/api/webhooks/${id}/trial`, {});
  expect([refused.status, codeOf(refused)]).toEqual([404, 'NO_SUCH_WEBHOOK']);
  await submitted(await house.as('hoa-lac:cadre-1'));
  await admin.put(`/api/webhooks/${id}`, { isActive: true });
  await trial(id);
  expect((await settled(id, 1)).map(({ type }) => type)).toEqual(['webhook.trial']);
  expect((await remove(id)).status).toBe(200);
  expect(await lineOf(id)).toBeUndefined();
  const again = await remove(id);
  expect([again.status, codeOf(again)]).toEqual([404, 'NO_SUCH_WEBHOOK']);
});

it('one whose receiver is gone is stopped, and the administrator finds a notice of it', async () => {
  const { id } = await make();
  receiver.answering = { status: 410 };
  await trial(id);
  await settled(id, 1);
  const told = async () =>
    ((await admin.get('/api/notices')).body as NoticePage).notices.find(
      ({ pilot }) => pilot === `webhook:${id}`,
    );
  for (let waited = 0; (await told()) === undefined && waited < 10_000; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const notice = await told();
  expect(notice?.sentence).toContain(`The webhook to ${new URL(receiver.url).host} was stopped`);
  expect(notice).toMatchObject({ post: 'government:directoryAdmin', isRead: false });
  expect(await lineOf(id)).toMatchObject({ isActive: false, stopped: { reason: 'gone' } });
  await admin.post('/api/notices/reads', { notices: [{ pilot: notice?.pilot, id: notice?.id }] });
  expect((await told())?.isRead).toBe(true);
  await remove(id);
});

it('pages through what was sent, newest first', async () => {
  const { id } = await make();
  const sent: string[] = [];
  for (let n = 0; n < 3; n += 1) sent.unshift(await trial(id));
  const read = async (query: string) =>
    (await admin.get(`/api/webhooks/${id}/messages?${query}`)).body as WebhookMessagePage;
  const first = await read('limit=2');
  const rest = await read(`limit=2&after=${first.next ?? ''}`);
  expect([...first.messages, ...rest.messages].map((each) => each.id)).toEqual(sent);
  expect(rest.next).toBeNull();
  await remove(id);
});
