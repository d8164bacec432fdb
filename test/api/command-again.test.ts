/** The same act sent again, whatever happened on the way: one act, one answer, the same bytes. */
import { randomUUID } from 'node:crypto';
import type { SendOutcome } from '../../api/ports';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { act, draft, submission } from './support/proposal';
import { openWatchedHouse } from './support/watched-way';
import type { WatchedHouse } from './support/watched-way';

let house: WatchedHouse;
let proposer: Asker;

beforeAll(async () => {
  house = await openWatchedHouse();
  proposer = await house.as('hoa-lac:cadre-1');
});
beforeEach(() => {
  house.sent.length = 0;
});
afterAll(() => house.close());

describe('the same act sent again', () => {
  it('is answered as the first time and recorded once', async () => {
    const [pilot, id] = [await draft(proposer), randomUUID()];
    const payload = submission();
    const answers = await Promise.all(
      [1, 2, 3].map(() => act(proposer, pilot, 'Submit', payload, { id })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await act(proposer, pilot, 'Submit', payload, { id })).body).toMatchObject({
      outcome: 'accepted',
      revision: 1,
    });
    expect(await house.rowsOf('ledger', id)).toHaveLength(1);
    expect(await house.rowsOf('sealed', id)).toHaveLength(1);
  });

  it('is the same in whatever order its fields come', async () => {
    const [pilot, id] = [await draft(proposer), randomUUID()];
    await act(proposer, pilot, 'Submit', submission(), { id });
    const turned = Object.fromEntries(Object.entries(submission()).reverse());
    expect((await act(proposer, pilot, 'Submit', turned, { id })).status).toBe(200);
  });

  it('with another body, by another person or upon another pilot is another act under a used id', async () => {
    const [pilot, id] = [await draft(proposer), randomUUID()];
    await act(proposer, pilot, 'Submit', submission(), { id });
    const other = await house.as('hoa-lac:cadre-2');
    const others = [
      await act(proposer, pilot, 'Submit', submission({ title: 'Another' }), { id }),
      await act(proposer, await draft(proposer), 'Submit', submission(), { id }),
      await act(other, pilot, 'Submit', submission(), { id }),
    ];
    expect(others.map((answered) => [answered.status, codeOf(answered)])).toEqual(
      Array(3).fill([409, 'COMMAND_ID_REUSED']),
    );
  });

  it('after an unknown outcome carries the same bytes and the same time', async () => {
    const [pilot, id] = [await draft(proposer), randomUUID()];
    house.instead.push(async () => ({ kind: 'unknown' }));
    const unknown = await act(proposer, pilot, 'Submit', submission(), { id });
    expect([unknown.status, codeOf(unknown), unknown.headers.get('retry-after')]).toEqual([
      503,
      'UNKNOWN',
      '1',
    ]);
    expect((await proposer.get(`/api/commands/${id}`)).body).toMatchObject({
      outcome: 'underway',
      pilot,
    });
    await house.ports.hands.advance('practice', 'main', '2026-03-02T02:00:01.000Z');
    expect((await act(proposer, pilot, 'Submit', submission(), { id })).status).toBe(200);
    expect(house.sent).toHaveLength(2);
    expect(house.sent[1]).toEqual(house.sent[0]);
  });

  it.each([
    [
      'a fault on the way',
      async (): Promise<SendOutcome> => {
        throw new Error('14 UNAVAILABLE');
      },
      503,
      'UNKNOWN',
    ],
    [
      'a hold',
      async (): Promise<SendOutcome> => ({
        kind: 'answered',
        answer: { id: null, outcome: 'onHold', reason: 'LEDGER_BEHIND' },
      }),
      503,
      'ON_HOLD',
    ],
    [
      'a fault of the law',
      async (): Promise<SendOutcome> => ({
        kind: 'answered',
        answer: { id: null, outcome: 'fault', incident: 'i-77' },
      }),
      500,
      'FAULT',
    ],
    [
      'a late refusal',
      async (): Promise<SendOutcome> => ({
        kind: 'answered',
        answer: { id: null, outcome: 'refused', code: 'STALE', params: { seen: 1, current: 2 } },
      }),
      409,
      'STALE',
    ],
  ])('may end in %s', async (_what, instead, status, code) => {
    const pilot = await draft(proposer);
    house.instead.push(instead);
    const answered = await act(proposer, pilot, 'Submit', submission());
    expect([answered.status, codeOf(answered)]).toEqual([status, code]);
  });

  it('is underway when the server took it and nobody answered yet', async () => {
    const [pilot, id] = [await draft(proposer), randomUUID()];
    house.instead.push(async () => ({ kind: 'underway' }));
    const answered = await act(proposer, pilot, 'Submit', submission(), { id });
    expect([answered.status, answered.body]).toEqual([
      202,
      { outcome: 'underway', commandId: id, revision: null, view: null },
    ]);
  });
});
