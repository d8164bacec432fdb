/** What another law would move is shown before anybody decides; the act carries the digest of just that. */
import type { CommandReply, PilotView } from '../../contracts/http';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { act, draft, submission, submitted } from './support/proposal';

let house: House;
let proposer: Asker;
let first: Asker;
let second: Asker;
const target = 'generic@2026.1';

beforeAll(async () => {
  house = await openHouse();
  [proposer, first, second] = (await Promise.all(
    ['hoa-lac:cadre-1', 'government:packAdmin-1', 'government:packAdmin-2'].map((post) =>
      house.as(post),
    ),
  )) as [Asker, Asker, Asker];
});
afterAll(() => house.close());

interface Moves {
  readonly from: string;
  readonly to: string;
  readonly digest: string;
  readonly moved: readonly { step: string; oldDue: string | null; newDue: string | null }[];
}

const movesOf = async (asker: Asker, pilot: string, pack = target) =>
  asker.get(`/api/pilots/${pilot}/pack-moves/${pack}`);
const viewOf = async (pilot: string): Promise<PilotView> =>
  (await second.get(`/api/pilots/${pilot}`)).body as PilotView;

describe('the moves', () => {
  it('are told with old and new date, and their digest', async () => {
    const pilot = await submitted(proposer);
    const answered = await movesOf(first, pilot);
    expect(answered.status).toBe(200);
    const { from, to, digest, moved } = answered.body as Moves;
    expect([from.split('@')[0], to]).toEqual(['vn-decree-73', target]);
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
    const register = moved.find(({ step }) => step === 'register');
    expect(register?.oldDue).not.toBe(register?.newDue);
  });

  it.each([
    ['moon@1', 404, 'NO_SUCH_PACK'],
    ['moon', 400, 'INVALID'],
  ])('%s: %i', async (pack, status) => {
    const pilot = await submitted(proposer);
    expect((await movesOf(first, pilot, pack)).status).toBe(status);
  });

  it('of a pilot that nobody knows are not there', async () => {
    const answered = await movesOf(first, 'p-nowhere');
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_PILOT']);
  });
});

describe('the act', () => {
  it('is prepared by one and put in force by another, by what was shown', async () => {
    const pilot = await submitted(proposer);
    const { digest } = (await movesOf(first, pilot)).body as Moves;
    const prepared = await act(first, pilot, 'PreparePackTransition', {
      pack: target,
      reason: 'Why',
    });
    expect(prepared.status).toBe(200);
    expect((prepared.body as CommandReply).outcome).toBe('accepted');
    const matter = 'packTransition-1';
    const force = { matter, digest, reason: 'Agreed' };
    const basedOn = { matter: 1 };
    const own = await act(first, pilot, 'PutPackInForce', force, { basedOn });
    expect(codeOf(own)).toBe('PREPARED_BY_YOU');
    const stale = { ...force, digest: '0123456789abcdef' };
    expect(codeOf(await act(second, pilot, 'PutPackInForce', stale, { basedOn }))).toBe('STALE');
    expect((await act(second, pilot, 'PutPackInForce', force, { basedOn })).status).toBe(200);
    expect((await viewOf(pilot)).pilot.law.pack).toBe(target);
  });

  it('is nobody else’s', async () => {
    const pilot = await submitted(proposer);
    const answered = await act(proposer, pilot, 'PreparePackTransition', {
      pack: target,
      reason: 'x',
    });
    expect([answered.status, codeOf(answered)]).toEqual([403, 'NOT_YOURS']);
  });

  it('of an unknown law is refused beforehand', async () => {
    const pilot = await submitted(proposer);
    const asked = { pack: 'moon@1', reason: 'x' };
    expect(codeOf(await act(first, pilot, 'PreparePackTransition', asked))).toBe('PACK_UNKNOWN');
  });
});

describe('a proposal', () => {
  it('is submitted under the law that its writer names, and held against its caps beforehand', async () => {
    const asked = submission({ regime: 'generic-sandbox' });
    const answered = await act(proposer, await draft(proposer), 'Submit', asked);
    expect(codeOf(answered)).toBe('CAP_NOT_STATED');
    const party = submission({ regime: 'vn-party-conclusion-14' });
    const pilot = await draft(proposer);
    expect((await act(proposer, pilot, 'Submit', party)).status).toBe(200);
    expect((await viewOf(pilot)).pilot.law.pack).toBe('vn-party-conclusion-14@2026.1');
  });

  it('cannot name a law that nobody offers', async () => {
    const asked = submission({ regime: 'vn-draft-decree' });
    const answered = await act(proposer, await draft(proposer), 'Submit', asked);
    expect(answered.status).toBe(400);
  });
});

describe('a law pack', () => {
  it('[M56] is shown with the instruments that it comes from', async () => {
    const answered = await first.get('/api/packs/vn-party-conclusion-14');
    const { basis, statements } = answered.body as {
      basis: { kind: string }[];
      statements: unknown[];
    };
    expect(basis.map(({ kind }) => kind)).toEqual(['conclusion', 'decree', 'law']);
    expect(statements.length).toBeGreaterThan(3);
  });

  it('[M59] that is a draft is not there', async () => {
    expect((await first.get('/api/packs/vn-draft-decree')).status).toBe(404);
  });
});
