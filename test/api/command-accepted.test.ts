/** An act that the law accepts: signed, without prose, in the ledger before it is answered; and what becomes of it. */
import { randomUUID } from 'node:crypto';
import type { CommandReply, PilotView } from '../../contracts/http';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { holderOf, start } from './support/house';
import { act, draft, submission, submitted, title } from './support/proposal';
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

describe('an act that the law accepts', () => {
  it('is in the ledger before it is answered, and the reply shows the new state', async () => {
    const pilot = await draft(proposer);
    const id = randomUUID();
    const answered = await act(proposer, pilot, 'Submit', submission(), { id });
    expect(answered.status).toBe(200);
    const { outcome, commandId, revision, view } = answered.body as CommandReply;
    expect([outcome, commandId, revision, view?.stage, view?.title]).toEqual([
      'accepted',
      id,
      1,
      'SUBMITTED',
      title,
    ]);
    expect(await house.rowsOf('ledger', id)).toHaveLength(1);
  });

  it('travels without prose: the ledger holds references, the texts their salted hashes', async () => {
    const pilot = await submitted(proposer);
    const travelled = JSON.stringify(house.sent[0]);
    expect(travelled).not.toContain(title);
    expect(house.sent[0]?.command.payload).toMatchObject({
      title: expect.stringMatching(/^t:[\w-]{43}$/) as string,
      plan: { instruments: ['86/2014/NĐ-CP'] },
    });
    const { rows } = await house.pool.query(
      'SELECT body, salt FROM pilotage.texts WHERE pilot = $1',
      [pilot],
    );
    expect(rows).toContainEqual(expect.objectContaining({ body: title }));
    expect(new Set(rows.map(({ salt }: { salt: string }) => salt)).size).toBe(rows.length);
    expect(((await proposer.get(`/api/pilots/${pilot}`)).body as PilotView).texts).toMatchObject({
      [String((house.sent[0]?.command.payload as { title: string }).title)]: title,
    });
  });

  it('is signed for the person who gave it, whatever the body says', async () => {
    await submitted(proposer);
    expect(house.sent[0]).toMatchObject({
      sealedAt: start,
      command: {
        tenant: 'practice',
        actor: { person: holderOf('hoa-lac:cadre-1'), post: 'hoa-lac:cadre-1' },
      },
      certificate: { program: 'api' },
    });
  });

  it('leaves nothing unconfirmed, for the caller holds the answer', async () => {
    const pilot = await submitted(proposer);
    const { rows } = await house.pool.query(
      'SELECT unconfirmed_since FROM pilotage.pilots WHERE id = $1',
      [pilot],
    );
    expect(rows).toEqual([{ unconfirmed_since: null }]);
  });

  it('is at once on the next desk', async () => {
    const pilot = await submitted(proposer);
    const clerk = await house.as('hoa-lac:clerk');
    const { tasks } = (await clerk.get('/api/tasks?limit=200')).body as {
      tasks: { pilot: string; step: string; commands: string[] }[];
    };
    expect(tasks.find((task) => task.pilot === pilot)).toMatchObject({
      commands: expect.arrayContaining(['Register']) as string[],
    });
  });
});

describe('what became of an act', () => {
  it('is told to whoever gave it, and to nobody else', async () => {
    const [pilot, id] = [await draft(proposer), randomUUID()];
    await act(proposer, pilot, 'Submit', submission(), { id });
    expect((await proposer.get(`/api/commands/${id}`)).body).toEqual({
      commandId: id,
      pilot,
      outcome: 'accepted',
      revision: 1,
      problem: null,
    });
    const other = await house.as('hoa-lac:cadre-2');
    for (const asker of [other, proposer]) {
      const answered = await asker.get(`/api/commands/${asker === other ? id : randomUUID()}`);
      expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_COMMAND']);
    }
  });

  it('holds the problem when it was refused late', async () => {
    const [pilot, id] = [await draft(proposer), randomUUID()];
    house.instead.push(async () => ({ kind: 'unknown' }));
    await act(proposer, pilot, 'Submit', submission(), { id });
    const answer = { id, outcome: 'refused', code: 'WRONG_STAGE', params: { stage: 'INTAKE' } };
    await house.pool.query("INSERT INTO pilotage.answers VALUES ('practice', $1, $2, 'x', $3)", [
      id,
      pilot,
      JSON.stringify(answer),
    ]);
    expect((await proposer.get(`/api/commands/${id}`)).body).toMatchObject({
      outcome: 'refused',
      problem: { code: 'WRONG_STAGE', status: 409 },
    });
    const again = await act(proposer, pilot, 'Submit', submission(), { id });
    expect([again.status, codeOf(again)]).toEqual([409, 'WRONG_STAGE']);
  });
});
