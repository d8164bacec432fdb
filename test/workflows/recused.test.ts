/** Whoever stepped back, or is kept out, cannot be made to vote: not by an update, not by a signed signal, not in another post. */
import { giveOpinion, inReview } from '../domain/support/routes';
import { holderOf } from '../domain/support/life';
import { devServer } from '../support/temporal';
import { House } from './support/house';
import type { Resident } from './support/resident';

jest.setTimeout(30_000);
const excluded = 'hoa-lac:deputy-1';
const recused = 'hoa-lac:deputy-2';
const vote = { choice: 'for', dissent: null };
const basedOn = { basedOn: { dossier: 1 } };
let house: House;
let pilot: Resident;

beforeAll(async () => {
  house = await House.open(await devServer());
  const interested = [holderOf(excluded).person];
  const life = giveOpinion(inReview({ submission: { interested } }));
  life.does(recused, 'Recuse', { ground: 'text:brother' });
  pilot = await house.resident(life.pilot.id).relives(life.acts);
}, 60_000);
afterAll(() => house.close());

const votes = async () => (await pilot.state()).approval.ballot?.votes ?? [];

describe.each([
  ['kept out by an interest', excluded],
  ['who stepped back', recused],
])('a member %s', (_what, post) => {
  it('is refused when asked by an update', async () => {
    const answer = await pilot.gives(post, 'CastVote', vote, basedOn);
    expect(answer).toMatchObject({ outcome: 'refused', code: 'INTERESTED_BARRED' });
    expect(await votes()).toEqual([]);
  });

  it('is refused by a signed signal, and the refusal is kept', async () => {
    const envelope = await pilot.sealed(pilot.command(post, 'CastVote', vote, basedOn));
    await pilot.handle.signal('act', envelope);
    expect(await pilot.answerTo(envelope, true)).toMatchObject({ outcome: 'refused' });
    expect(await votes()).toEqual([]);
  });

  it('is refused in the name of a post that may vote, which is not theirs', async () => {
    const actor = { person: holderOf(post).person, post: 'hoa-lac:head' };
    const answer = await pilot.gives(post, 'CastVote', vote, { ...basedOn, actor });
    expect(answer.outcome).toBe('refused');
    expect(await votes()).toEqual([]);
  });
});

it('and where too few are left, nobody votes alone', async () => {
  expect(await pilot.gives('hoa-lac:head', 'CastVote', vote, basedOn)).toMatchObject({
    outcome: 'refused',
    code: 'TOO_FEW_ENTITLED',
  });
});
