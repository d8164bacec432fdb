/** Feeds of posts over HTTP: made by whoever holds the post, they follow its work, and die when their maker leaves it. */
import { randomUUID } from 'node:crypto';
import type { FeedList, FeedMade } from '../../contracts/feeds';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { readCalendar } from './support/calendar-reader';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { submitted } from './support/proposal';

const post = 'hoa-lac:clerk';
const person = holderOf(post);
let house: House;
let admin: Asker;
let clerk: Asker;

beforeAll(async () => {
  house = await openHouse();
  admin = await house.as('government:directoryAdmin');
  clerk = await house.as(post);
  await submitted(await house.as('hoa-lac:cadre-1'));
});
afterAll(() => house.close());

const changes = async (name: string, payload: object): Promise<void> => {
  const answered = await admin.post('/api/directory/acts', { id: randomUUID(), name, payload });
  expect([answered.status, codeOf(answered)]).toEqual([200, 'undefined']);
};
const advance = async (to: string): Promise<void> => {
  const answered = await admin.post('/api/clock', { act: 'advanceTo', to });
  expect(answered.status).toBe(200);
};
const feedOf = async (asker: Asker, of: string | null): Promise<string> => {
  const answered = await asker.post('/api/settings/feeds', { post: of });
  expect(answered.status).toBe(201);
  return (answered.body as FeedMade).address;
};
const ask = (address: string) => house.anybody().get(address);

it('a post is nobody’s who does not hold it', async () => {
  const refused = await clerk.post('/api/settings/feeds', { post: 'hoa-lac:head' });
  expect([refused.status, codeOf(refused)]).toEqual([403, 'NOT_YOUR_POST']);
  expect(((await clerk.get('/api/settings/feeds')).body as FeedList).posts).toEqual([post]);
});

it('it shows the post’s work and bears its name, beside the person’s own', async () => {
  const [own, ofPost] = [await feedOf(clerk, null), await feedOf(clerk, post)];
  const [mine, theirs] = [
    readCalendar((await ask(own)).bytes),
    readCalendar((await ask(ofPost)).bytes),
  ];
  expect(theirs.name).toMatch(/^Deadlines: /);
  expect(theirs.events.map(({ uid }) => uid)).toEqual(mine.events.map(({ uid }) => uid));
  expect(theirs.events).toHaveLength(1);
});

it('it dies with its maker’s time in the post, for good, and the successor makes their own', async () => {
  const [own, old] = [await feedOf(clerk, null), await feedOf(clerk, post)];
  await changes('AddPerson', { id: 'p-905', name: 'Lê Văn Kế' });
  const order = { instrument: '12/QĐ' };
  await changes('EndHolding', { ...order, person, post, lastDay: '2026-03-05' });
  await changes('Appoint', {
    ...{ ...order, person: 'p-905', post, from: '2026-03-06', lastDay: null },
    capacity: 'holder',
  });
  await advance('2026-03-05T03:00:00.000Z');
  expect((await ask(old)).status).toBe(200);
  await advance('2026-03-06T03:00:00.000Z');
  const gone = await ask(old);
  expect([gone.status, codeOf(gone)]).toEqual([404, 'NO_SUCH_FEED']);

  const successor = house.anybody();
  await successor.signIn('p-905');
  const taken = readCalendar((await ask(await feedOf(successor, post))).bytes);
  expect(taken.events).toHaveLength(1);
  // What was on their own desk is over for them: their calendar is told so.
  const left = readCalendar((await ask(own)).bytes);
  expect(left.events.map(({ status }) => status)).not.toContain('CONFIRMED');

  await changes('EndHolding', { ...order, person: 'p-905', post, lastDay: '2026-03-09' });
  await changes('Appoint', {
    ...{ ...order, person, post, from: '2026-03-10', lastDay: null },
    capacity: 'holder',
  });
  await advance('2026-03-10T03:00:00.000Z');
  expect((await ask(old)).status).toBe(404);
  expect((await ask(await feedOf(clerk, post))).status).toBe(200);
});
