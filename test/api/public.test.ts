/** What is published, over HTTP and without a session: not more than was published, and nothing of what never was. */
import { randomUUID } from 'node:crypto';
import type { PublicPage, PublicPilot } from '../../contracts/public';
import { People, approved } from './support/approved';
import { codeOf } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { submitted } from './support/proposal';
import { published, summaryTold } from './support/published';

let house: House;
let people: People;
let pilot: string;
let secret: string;

beforeAll(async () => {
  house = await openHouse();
  people = new People(house);
  pilot = await approved(people);
  secret = await submitted(await people.as('hoa-lac:cadre-1'));
}, 120_000);
afterAll(() => house.close());

const list = async (q = '') =>
  (await house.anybody().get(`/api/public/pilots?q=${encodeURIComponent(q)}`)).body as PublicPage;
const page = (id: string) => house.anybody().get(`/api/public/pilots/${id}`);
const says = (id: string, body: object) =>
  house.anybody().post(`/api/public/pilots/${id}/feedback`, body);
const said = (text = 'Nên làm ở cả phường bên.') => ({ id: randomUUID(), text, wantsAnswer: true });

it('before anything is published there is nothing, and nobody is told whether a pilot exists', async () => {
  expect(await list()).toEqual({ pilots: [], next: null });
  const [there, nowhere] = await Promise.all([page(pilot), page('p-nowhere')]);
  expect([there.status, codeOf(there)]).toEqual([404, 'NO_SUCH_PUBLIC_PILOT']);
  expect(nowhere.body).toMatchObject({ code: 'NO_SUCH_PUBLIC_PILOT' });
  expect(codeOf(await says(pilot, said()))).toBe('NO_SUCH_PUBLIC_PILOT');
});

it('[M96] then the published parts in words, the rest with its ground and day of review, and nobody’s name', async () => {
  await published(people, pilot);
  const answered = await page(pilot);
  expect(answered.status).toBe(200);
  const told = answered.body as PublicPilot;
  expect(told.sections.map(({ part }) => part)).toEqual(['summary', 'decision']);
  expect(told.sections[0]?.facts).toEqual([
    { field: 'summary', as: 'texts', texts: [summaryTold] },
  ]);
  expect(told.withheld).toEqual([
    { part: 'plan', ground: 'commercial', reviewOn: '2026-09-01' },
    { part: 'costs', ground: 'unfinished', reviewOn: '2026-09-01' },
  ]);
  expect(told.unit.vi).toMatch(/Hòa Lạc/);
  expect(JSON.stringify(told)).not.toMatch(/"p-\d{3}"|hoa-lac|Chưa thể công khai/);
});

it('is found by its title without diacritics; others are not in the list', async () => {
  const { pilots } = await list();
  expect(pilots.map((row) => row.pilot)).toEqual([pilot]);
  const title = pilots[0]?.title ?? '';
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd');
  expect((await list(plain)).pilots).toHaveLength(1);
  expect((await list('khong-co-gi-nhu-the')).pilots).toEqual([]);
  expect(codeOf(await page(secret))).toBe('NO_SUCH_PUBLIC_PILOT');
  expect((await house.anybody().get('/api/public/pilots?limit=0')).status).toBe(400);
});

it('[M108] what somebody says to it lies on the secretary’s desk, once, and names nobody', async () => {
  const once = said();
  expect((await says(pilot, once)).body).toEqual({ outcome: 'accepted' });
  expect((await says(pilot, once)).body).toEqual({ outcome: 'accepted' });
  expect(codeOf(await says(pilot, { ...once, text: 'Khác.' }))).toBe('COMMAND_ID_REUSED');
  const { rows } = await house.pool.query<{ actor: unknown }>(
    `SELECT convert_from(entry, 'UTF8')::jsonb -> 'by' AS actor FROM pilotage.ledger
     WHERE pilot = $1 AND type = 'FeedbackReceived'`,
    [pilot],
  );
  expect(rows).toEqual([{ actor: { person: 'system:publicForm', post: null } }]);
  const secretary = await people.as('hoa-lac:secretary');
  const { tasks } = (await secretary.get('/api/tasks')).body as { tasks: { step: string }[] };
  expect(tasks.map(({ step }) => step)).toContain('moderateFeedback');
});

it('refuses in words what is empty, too long, or too much', async () => {
  expect(codeOf(await says(pilot, said('')))).toBe('MALFORMED');
  expect(codeOf(await says(pilot, said('a'.repeat(5_000))))).toBe('MALFORMED');
  const many = await Promise.all(Array.from({ length: 12 }, () => says(pilot, said(''))));
  expect(new Set(many.map(codeOf))).toEqual(new Set(['MALFORMED']));
  const flood: (string | undefined)[] = [];
  for (let n = 0; n < 12; n += 1) flood.push(codeOf(await says(pilot, said(`Lần ${n}`))));
  expect(flood.slice(-1)).toEqual(['TOO_MANY']);
});
