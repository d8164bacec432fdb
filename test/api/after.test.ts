/** What became of a pilot over HTTP: its awards and rules in words, its family as a tree, and a certificate that anybody can verify. */
import type { After, Certificate, Family } from '../../contracts/after';
import { People, approved } from './support/approved';
import { codeOf } from './support/asker';
import { honour, honoured } from './support/honoured';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { submitted } from './support/proposal';

let house: House;
let people: People;
let pilot: string;

beforeAll(async () => {
  house = await openHouse();
  people = new People(house);
  pilot = await approved(people);
}, 120_000);
afterAll(() => house.close());

const does = (post: string, name: string, payload: object, basedOn = {}): Promise<void> =>
  people.does(post, pilot, name, payload, basedOn);
const afterFor = async (post: string): Promise<After> =>
  (await (await people.as(post)).get(`/api/pilots/${pilot}/after`)).body as After;
const verified = (code: string) => house.anybody().get(`/api/verify/${encodeURIComponent(code)}`);

describe('what became of a pilot', () => {
  it('is nothing at first, and is for whoever is signed in', async () => {
    const told = await afterFor('hoa-lac:cadre-2');
    expect(told).toEqual({
      ...{ replications: { kits: [], sites: [], fidelity: [], adaptations: [] } },
      ...{ tracks: [], awards: [], texts: {} },
    });
    for (const part of ['after', 'family']) {
      expect((await house.anybody().get(`/api/pilots/${pilot}/${part}`)).status).toBe(401);
      const none = await (await people.as('hoa-lac:clerk')).get(`/api/pilots/none/${part}`);
      expect([none.status, codeOf(none)]).toEqual([404, 'NO_SUCH_PILOT']);
    }
  });

  it('[M40][M41] is told in words as it happens', async () => {
    await does('hoa-lac:head', 'ProposeCodification', { subject: 'Cấp phép', part: null });
    await honoured(people, pilot);
    const { tracks, awards, texts } = await afterFor('hoa-lac:cadre-1');
    expect(texts[tracks[0]?.subject ?? '']).toBe('Cấp phép');
    expect(awards).toMatchObject([{ state: 'awarded', award: { number: '77/QĐ-KT' } }]);
    expect(texts[awards[0]?.award?.citation ?? '']).toBe('Vì người dân');
  });
});

describe('a certificate', () => {
  const code = async (): Promise<string> =>
    (await afterFor('hoa-lac:cadre-1')).awards[0]?.award?.code ?? '';

  it('is verified by anybody, however the code is typed, and says no more than it certifies', async () => {
    const of = await code();
    for (const typed of [of, of.toLowerCase(), of.replaceAll('-', ' ')]) {
      const answered = await verified(typed);
      expect(answered.status).toBe(200);
      expect(answered.body).toEqual({
        ...{ code: of, number: '77/QĐ-KT', awardedOn: '2026-03-02', revokedOn: null },
        practice: true,
        holder: expect.any(String) as string,
        form: expect.objectContaining({ vi: 'Bằng khen' }) as object,
        unit: expect.objectContaining({
          en: expect.stringContaining('An Binh') as string,
        }) as object,
      });
    }
    const told = JSON.stringify((await verified(of)).body);
    for (const more of [
      pilot,
      holderOf('hoa-lac:cadre-2'),
      'Cấp phép',
      'Vì người dân',
      'Làm nhanh',
    ])
      expect(told).not.toContain(more);
  });

  it.each([
    ['0000-0000-0000-0000', 404, 'NO_SUCH_CERTIFICATE'],
    ['UUUU-UUUU-UUUU-UUUU', 404, 'NO_SUCH_CERTIFICATE'],
    ['x', 400, 'MALFORMED'],
    ["' OR 1=1 -- OR 1=1", 400, 'MALFORMED'],
  ])('%s is none', async (typed, status, problem) => {
    const answered = await verified(typed);
    expect([answered.status, codeOf(answered)]).toEqual([status, problem]);
  });

  it('that was taken back says since when, and not why', async () => {
    await does(
      'an-binh:emulation',
      'RevokeAward',
      { matter: honour, number: '80/QĐ', reasons: 'Kê khai sai' },
      { matter: 3 },
    );
    const { body } = await verified(await code());
    expect((body as Certificate).revokedOn).toBe('2026-03-02');
    expect(JSON.stringify(body)).not.toContain('Kê khai sai');
  });
});

describe('the family of a pilot', () => {
  it('[M39] is the same tree from wherever one looks, with what each site kept', async () => {
    const proposer = await people.as('hoa-lac:cadre-1');
    const [child, grandchild, stranger] = [
      await submitted(proposer),
      await submitted(proposer),
      await submitted(proposer),
    ];
    const fidelity = { kind: 'fidelity', state: 'reported', data: { child, keptPercent: 67 } };
    const adapted = { kind: 'adaptation', state: 'coreTouched', data: { touches: 'core' } };
    const parented = (of: string, parent: string) =>
      house.pool.query('UPDATE pilotage.pilots SET parent = $2 WHERE id = $1', [of, parent]);
    const holds = (of: string, given: object) =>
      house.pool.query(
        `UPDATE pilotage.pilots SET state = jsonb_set(state, '{matters,x-1}', $2::jsonb) WHERE id = $1`,
        [of, JSON.stringify(given)],
      );
    await parented(child, pilot);
    await parented(grandchild, child);
    await holds(pilot, fidelity);
    await holds(child, adapted);
    for (const from of [pilot, child, grandchild]) {
      const { pilots, more } = (await proposer.get(`/api/pilots/${from}/family`)).body as Family;
      expect(more).toBe(false);
      expect(pilots.map((each) => [each.pilot, each.parent, each.keptPercent])).toEqual([
        [pilot, null, null],
        [child, pilot, 67],
        [grandchild, child, null],
      ]);
      expect(pilots[1]?.adaptations).toEqual({ all: 1, core: 1, waiting: 1, toUndo: 0 });
    }
    const alone = (await proposer.get(`/api/pilots/${stranger}/family`)).body as Family;
    expect(alone.pilots.map((each) => each.pilot)).toEqual([stranger]);
  });

  it('that names itself as its own parent ends somewhere', async () => {
    const proposer = await people.as('hoa-lac:cadre-1');
    const round = await submitted(proposer);
    await house.pool.query('UPDATE pilotage.pilots SET parent = id WHERE id = $1', [round]);
    const { pilots } = (await proposer.get(`/api/pilots/${round}/family`)).body as Family;
    expect(pilots.map((each) => each.pilot)).toEqual([round]);
  });
});
