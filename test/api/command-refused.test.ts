/** An act that is refused: by its form, or by the law beforehand; nothing is sent and nothing is kept. */
import { randomUUID } from 'node:crypto';
import type { Problem } from '../../contracts/http';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { act, draft, submission, submitted } from './support/proposal';
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

function submissionPlan(): unknown {
  return (submission() as { plan: unknown }).plan;
}

describe('an act that the law refuses', () => {
  it('ends before it is house.sent, with the sentence in three languages, and leaves no trace', async () => {
    const pilot = await submitted(proposer);
    house.sent.length = 0;
    const [id, stranger] = [randomUUID(), await house.as('tan-lap:clerk')];
    const answered = await act(stranger, pilot, 'Register', { number: '1' }, { id });
    const form = await act(stranger, pilot, 'Withdraw', { reason: 'Not mine' }, { id });
    expect([form.status, codeOf(form)]).toEqual([403, 'NOT_YOURS']);
    const { words, detail } = form.body as Problem;
    expect([words.vi, words.en, words.fr].every((sentence) => sentence.length > 20)).toBe(true);
    expect(detail).toBe(words.en);
    expect(answered.status).toBeGreaterThanOrEqual(400);
    expect([
      house.sent,
      await house.rowsOf('sealed', id),
      await house.rowsOf('answers', id),
    ]).toEqual([[], [], []]);
  });

  it.each([
    [
      'at the wrong stage',
      'Resubmit',
      { title: 'x', plan: submissionPlan(), answer: 'y' },
      409,
      'WRONG_STAGE',
    ],
    [
      'upon a matter that is not there',
      'ResolveObstacle',
      { matter: 'obstacle-9', resolution: 'x' },
      404,
      'NO_SUCH_MATTER',
    ],
    ['by a name that nobody knows', 'MakeItSo', {}, 404, 'UNKNOWN_COMMAND'],
    ['by a name of our own objects', 'Constructor', {}, 404, 'UNKNOWN_COMMAND'],
  ])('%s', async (_what, name, payload, status, code) => {
    const pilot = await submitted(proposer);
    const answered = await act(proposer, pilot, name, payload);
    expect([answered.status, codeOf(answered)]).toEqual([status, code]);
  });

  it('in a post that one does not hold', async () => {
    const answered = await act(proposer, await draft(proposer), 'Submit', submission(), {
      post: 'hoa-lac:head',
    });
    expect([answered.status, codeOf(answered)]).toEqual([403, 'NOT_YOUR_POST']);
  });

  it('when interests are not declared', async () => {
    const answered = await act(
      proposer,
      await draft(proposer),
      'Submit',
      submission({ interestsDeclared: false }),
    );
    expect([answered.status, codeOf(answered)]).toEqual([422, 'INTERESTS_NOT_DECLARED']);
  });

  it('upon a draft that is not one’s own, or a pilot that is not there', async () => {
    const [pilot, other] = [await draft(proposer), await house.as('hoa-lac:cadre-2')];
    for (const address of [pilot, randomUUID(), 'none']) {
      const answered = await act(other, address, 'Submit', submission());
      expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_PILOT']);
    }
    const early = await act(proposer, pilot, 'Withdraw', { reason: 'x' });
    expect([early.status, codeOf(early)]).toEqual([404, 'NO_SUCH_PILOT']);
  });

  it('may be given again under a new id', async () => {
    const pilot = await draft(proposer);
    await act(proposer, pilot, 'Submit', submission({ withinDuties: false }));
    expect((await act(proposer, pilot, 'Submit', submission())).status).toBe(200);
  });
});

describe('a malformed act', () => {
  it.each([
    ['without an id', { name: 'Submit', payload: {} }, 'id'],
    ['with an id of other signs', { id: '../../etc', name: 'Submit', payload: {} }, 'id'],
    [
      'that says who acts',
      { id: randomUUID(), name: 'Submit', payload: {}, actor: { person: 'p-001' } },
      '',
    ],
    ['that names a tenant', { id: randomUUID(), name: 'Submit', payload: {}, tenant: 'other' }, ''],
    [
      'with a version that is none',
      { id: randomUUID(), name: 'Submit', payload: {}, basedOn: { dossier: 1.5 } },
      'basedOn/dossier',
    ],
    [
      'with a payload that lacks everything',
      { id: randomUUID(), name: 'Submit', payload: {} },
      'payload/title',
    ],
    [
      'with a field too many',
      { id: randomUUID(), name: 'Submit', payload: { ...submission(), approved: true } },
      'payload',
    ],
    ['with no payload', { id: randomUUID(), name: 'Submit' }, 'payload'],
  ])('%s is refused by its place', async (_what, json, path) => {
    const answered = await proposer.post(`/api/pilots/${await draft(proposer)}/commands`, json);
    expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
    expect((answered.body as Problem).issues?.some((issue) => issue.path.includes(path))).toBe(
      true,
    );
  });
});
