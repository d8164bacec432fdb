/** test: a visit that lies in the browser: sent under one id, its photos after it, and what each kind of answer makes of it. */
import type { CommandReply, Problem } from '../../contracts/http';
import { Declined, Unreachable } from '../../web/src/api/client';
import type { KeptVisit, Post } from '../../web/src/kept/kept-visit';
import { isDone, sendVisit, waits } from '../../web/src/kept/kept-visit';

const photo = (name: string) => ({
  ...{ name, content: new Blob([name], { type: 'image/png' }), isSent: false, problem: null },
});
const visit = (more: Partial<KeptVisit> = {}): KeptVisit => ({
  ...{ id: 'id-1', person: 'p-1', pilot: 'pilot/1', pilotTitle: 'Chợ đêm', matter: 'checkpoint-1' },
  act: { name: 'HoldCheckpoint', payload: { matter: 'checkpoint-1' }, post: 'u:supervisor' },
  ...{ photos: [], keptAtMs: 0, isRecorded: false, problem: null },
  ...more,
});
const declined = (code: string, status: number): Declined =>
  new Declined({ code, status } as Problem);
const reply = (outcome: CommandReply['outcome']): CommandReply => ({
  ...{ outcome, commandId: 'id-1', revision: null, view: null },
});

class World implements Post {
  readonly sent: { path: string; body: Record<string, unknown> }[] = [];
  readonly kept: KeptVisit[] = [];
  constructor(private readonly answers: (CommandReply | Error)[]) {}
  send = async (path: string, body: unknown): Promise<CommandReply> => {
    this.sent.push({ path, body: body as Record<string, unknown> });
    const answer = this.answers.shift() ?? reply('accepted');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  upload = async ({ name }: File): Promise<{ hash: string }> => ({ hash: `hash of ${name}` });
  try = (given: KeptVisit): Promise<KeptVisit> =>
    sendVisit(given, this, async (step) => {
      this.kept.push(step);
    });
}

test('accepted: it is done, under the id that it was given', async () => {
  const world = new World([]);
  const sent = await world.try(visit());
  expect([isDone(sent), waits(sent)]).toEqual([true, false]);
  expect(world.sent).toEqual([
    {
      path: '/api/pilots/pilot%2F1/commands',
      body: { id: 'id-1', ...visit().act },
    },
  ]);
});

test('its photos follow it, each under an id made from its own', async () => {
  const world = new World([]);
  const sent = await world.try(visit({ photos: [photo('a.png'), photo('b.png')] }));
  expect(isDone(sent)).toBe(true);
  expect(world.sent.map(({ body }) => [body['id'], body['name']])).toEqual([
    ['id-1', 'HoldCheckpoint'],
    ['id-1-1', 'AttachDocument'],
    ['id-1-2', 'AttachDocument'],
  ]);
  expect(world.sent[1]?.body['payload']).toEqual({
    ...{ document: 'hash of a.png', title: 'a.png', sort: 'evidence', about: 'checkpoint-1' },
  });
});

test.each([
  ['nobody answers', new Unreachable()],
  ['nobody knows', declined('UNKNOWN', 503)],
  ['the session is over', declined('NOT_SIGNED_IN', 401)],
  ['too many ask', declined('TOO_MANY', 429)],
])('%s: it waits and is sent again as it is', async (_what, answer) => {
  const world = new World([answer]);
  const first = await world.try(visit());
  expect([first.isRecorded, first.problem, waits(first)]).toEqual([false, null, true]);
  const second = await world.try(first);
  expect(isDone(second)).toBe(true);
  expect(world.sent[0]).toEqual(world.sent[1]);
});

test('accepted by the desk and not answered: asked again under the same id', async () => {
  const world = new World([reply('underway')]);
  const first = await world.try(visit());
  expect(waits(first)).toBe(true);
  expect(isDone(await world.try(first))).toBe(true);
});

test('refused by the law: told why, never sent again by itself, and its photos stay', async () => {
  const world = new World([declined('WRONG_STATE', 409)]);
  const refused = await world.try(visit({ photos: [photo('a.png')] }));
  expect([refused.problem?.code, waits(refused), isDone(refused)]).toEqual([
    'WRONG_STATE',
    false,
    false,
  ]);
  await world.try(refused);
  expect(world.sent).toHaveLength(1);
});

test('the line breaks between the photos: the visit is not sent a second time', async () => {
  const world = new World([reply('accepted'), new Unreachable()]);
  const half = await world.try(visit({ photos: [photo('a.png'), photo('b.png')] }));
  expect([half.isRecorded, waits(half), isDone(half)]).toEqual([true, true, false]);
  expect(isDone(await world.try(half))).toBe(true);
  expect(world.sent.map(({ body }) => body['id'])).toEqual(['id-1', 'id-1-1', 'id-1-1', 'id-1-2']);
});

test('a photo that is refused holds up no other one', async () => {
  const world = new World([reply('accepted'), declined('FILE_TYPE', 415)]);
  const sent = await world.try(visit({ photos: [photo('a.exe'), photo('b.png')] }));
  expect(sent.photos.map(({ isSent, problem }) => [isSent, problem?.code])).toEqual([
    [false, 'FILE_TYPE'],
    [true, undefined],
  ]);
  expect(waits(sent)).toBe(false);
});

test('every step is kept before the next is taken', async () => {
  const world = new World([]);
  await world.try(visit({ photos: [photo('a.png')] }));
  expect(world.kept.map(({ isRecorded, photos }) => [isRecorded, photos[0]?.isSent])).toEqual([
    [true, false],
    [true, true],
  ]);
});
