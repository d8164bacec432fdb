/** Whoever stepped back, or is kept out, is not offered a vote, and is refused when they send one all the same. */
import type { PilotView } from '../../contracts/http';
import { giveOpinion, inReview } from '../domain/support/routes';
import { approved, People } from './support/approved';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { act } from './support/proposal';

const excluded = 'hoa-lac:deputy-1';
const recused = 'hoa-lac:deputy-2';
const vote = { choice: 'for', dissent: null };
let house: House;
let people: People;
let pilot: string;

beforeAll(async () => {
  house = await openHouse();
  people = new People(house);
  const interested = [holderOf(excluded)];
  const life = giveOpinion(inReview({ submission: { interested } }));
  pilot = await approved(people, life.does(recused, 'Recuse', { ground: 'text:brother' }));
});
afterAll(() => house.close());

describe.each([excluded, recused])('%s', (post) => {
  it('is not offered a vote, and told why not', async () => {
    const { allowed } = (await (await people.as(post)).get(`/api/pilots/${pilot}`))
      .body as PilotView;
    expect(allowed.offers.map(({ command }) => command)).not.toContain('CastVote');
    const why = allowed.withheld.find(({ command }) => command === 'CastVote');
    expect(why?.refusal.code).toBe('INTERESTED_BARRED');
    expect(why?.words.vi.length).toBeGreaterThan(20);
  });

  it('is refused in their own post, and in one that is not theirs', async () => {
    const asker = await people.as(post);
    const own = await act(asker, pilot, 'CastVote', vote, { post, basedOn: { dossier: 1 } });
    expect([own.status, codeOf(own)]).toEqual([403, 'INTERESTED_BARRED']);
    const basedOn = { dossier: 1 };
    const other = await act(asker, pilot, 'CastVote', vote, { post: 'hoa-lac:head', basedOn });
    expect([other.status, codeOf(other)]).toEqual([403, 'NOT_YOUR_POST']);
  });
});
