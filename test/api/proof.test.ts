/** The proof pack over HTTP: the proposer's own, with hashes that the ledger has; closed to those who have no part in it. */
import type { ProofPack, Timeline } from '../../contracts/http';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { act, submitted } from './support/proposal';

let house: House;
let proposer: Asker;

beforeAll(async () => {
  house = await openHouse();
  proposer = await house.as('hoa-lac:cadre-1');
});
afterAll(() => house.close());

const proofFor = (asker: Asker, pilot: string) => asker.get(`/api/pilots/${pilot}/proof`);

describe('the proof of a pilot', () => {
  it('[M61] is the proposer’s: dated, in plain words, each line with its hash in the ledger', async () => {
    const pilot = await submitted(proposer);
    const clerk = await house.as('hoa-lac:clerk');
    expect((await act(clerk, pilot, 'Register', { number: '15', book: '2026' })).status).toBe(200);
    const proof = (await proofFor(proposer, pilot)).body as ProofPack;
    const timeline = (await proposer.get(`/api/pilots/${pilot}/timeline`)).body as Timeline;
    expect(proof.lines.map(({ sort, type }) => [sort, type])).toEqual([
      ['submission', 'Submitted'],
      ['receipt', 'Registered'],
    ]);
    for (const { seq, hash, at, recordedAt, sentence } of proof.lines)
      expect(timeline.entries.find((entry) => entry.seq === seq)).toMatchObject({
        hash,
        at,
        recordedAt,
        sentence,
      });
    expect(proof.head).toEqual({
      seq: timeline.entries[0]?.seq,
      hash: timeline.entries[0]?.hash,
    });
    expect(proof.protection).toMatchObject({ measures: [], onHold: false, cases: [] });
  });

  it.each([
    ['hoa-lac:head', 200],
    ['hoa-lac:supervisor', 200],
    ['an-binh:personnel', 200],
    ['hoa-lac:cadre-2', 403],
    ['hoa-lac:clerk', 403],
    ['tan-lap:head', 403],
  ])('[M61] asked for by %s: %d', async (post, status) => {
    const pilot = await submitted(proposer);
    const answered = await proofFor(await house.as(post), pilot);
    expect(answered.status).toBe(status);
    if (status === 403) expect(codeOf(answered)).toBe('PROOF_NOT_YOURS');
  });

  it('of a pilot that is not there is not there', async () => {
    const answered = await proofFor(proposer, '0190f7a0-0000-7000-8000-000000000000');
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_PILOT']);
  });
});
