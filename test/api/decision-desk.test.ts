/** What lies before whoever decides: the approval as it stands, whether the law would take it, and what follows; others see none. */
import type { DecisionDesk } from '../../contracts/decision-desk';
import { giveOpinion, inReview, passed, closeBallot, allVote } from '../domain/support/routes';
import { approved, People } from './support/approved';
import { codeOf } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';

const head = 'hoa-lac:head';
let house: House;
let people: People;
beforeAll(async () => {
  house = await openHouse();
  people = new People(house);
});
afterAll(() => house.close());

const deskOf = async (post: string, pilot: string): Promise<DecisionDesk> =>
  (await (await people.as(post)).get(`/api/pilots/${pilot}/decision`)).body as DecisionDesk;

it('tells the head what one click would sign, and who would have it then', async () => {
  const pilot = await approved(people, passed());
  const desk = await deskOf(head, pilot);
  expect(desk).toMatchObject({ dossier: 1, grant: { supervisor: 'hoa-lac:supervisor' } });
  expect(desk.approvals.map(({ command, refusal }) => [command, refusal])).toEqual([
    ['ApprovePilot', null],
    ['ApproveFull', null],
  ]);
  expect(desk.approvals[0]?.next.length).toBeGreaterThan(0);
  const { rows } = await house.pool.query<{ stage: string }>(
    'SELECT stage FROM pilotage.pilots WHERE id = $1',
    [pilot],
  );
  expect(rows[0]?.stage).toBe('DECISION_DRAFT');
});

it('says what is lacking, where the law would not take it', async () => {
  const against = closeBallot(allVote(giveOpinion(inReview(), 'against')));
  const desk = await deskOf(head, await approved(people, against));
  expect(desk.approvals.map(({ refusal }) => refusal?.code)).toEqual([
    'REASONS_AGAINST_OPINION',
    'REASONS_AGAINST_OPINION',
  ]);
  expect(desk.approvals[0]?.refusal?.words.vi.length).toBeGreaterThan(10);
});

it('says what it waits for, where nothing can be approved yet', async () => {
  const pilot = await approved(people, closeBallot(allVote(inReview())));
  const desk = await deskOf(head, pilot);
  expect(desk.grant).toBeNull();
  expect(desk.approvals.map(({ command, refusal }) => [command, refusal?.code])).toEqual([
    ['ApprovePilot', 'PARTY_OPINION_NEEDED'],
    ['ApproveFull', 'PARTY_OPINION_NEEDED'],
  ]);
  expect((await deskOf('hoa-lac:clerk', pilot)).approvals).toEqual([]);
});

it('is empty for whoever does not decide, and when nothing waits', async () => {
  const pilot = await approved(people, passed());
  const none = { dossier: 1, grant: null, approvals: [] };
  expect(await deskOf('hoa-lac:clerk', pilot)).toEqual(none);
  expect(await deskOf(head, await approved(people, inReview()))).toEqual(none);
});

it('is of a pilot that there is, and for whoever is signed in', async () => {
  const asker = await people.as(head);
  expect(codeOf(await asker.get('/api/pilots/none/decision'))).toBe('NO_SUCH_PILOT');
  expect((await house.anybody().get('/api/pilots/none/decision')).status).toBe(401);
});
