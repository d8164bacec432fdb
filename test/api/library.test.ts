/** The library of precedents: a real pilot that ended is nominated and accepted, found by what it teaches, and gone when it is removed; nobody is named. */
import { join } from 'node:path';
import { openCase } from '../../cli/history/case-source';
import { openHouse as openHistory } from '../../cli/history/house';
import { takeIn } from '../../cli/history/import';
import type { LibraryPage } from '../../contracts/library';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { act } from './support/proposal';

let house: House;
let pilot: string;
const cases = join(__dirname, '..', '..', '..', 'shared', 'cases');
const lessons = 'Hỏi ý kiến sớm thì không phải làm lại.';

const found = async (query = ''): Promise<LibraryPage['precedents']> =>
  ((await (await house.as('hoa-lac:cadre-1')).get(`/api/library${query}`)).body as LibraryPage)
    .precedents;

beforeAll(async () => {
  house = await openHouse();
  const { connectionString = '' } = house.pool.options;
  const history = openHistory(connectionString, 'practice');
  const source = openCase(join(cases, '12-ca-ontario-basic-income.json'));
  pilot = (await takeIn(history, source, false)).report.pilotId;
  await history.close();
  // Its sources stop before it was judged; the years until then are not this test's.
  await house.pool.query(
    `UPDATE pilotage.pilots SET stage = 'CLOSED_PARTLY', state = jsonb_set(state, '{stage}', '"CLOSED_PARTLY"')
     WHERE id = $1`,
    [pilot],
  );
}, 120_000);
afterAll(() => house.close());

it('nothing is in it before somebody accepts', async () => {
  expect(await found()).toEqual([]);
  const nominator = await house.as('an-binh:head');
  const answered = await act(nominator, pilot, 'NominatePrecedent', {
    ...{ lessons, bottlenecks: ['finance', 'procedure'], instruments: ['Đạo luật 1997/c.25'] },
    teaches: 'worksInPart',
  });
  expect(answered.body).toMatchObject({ outcome: 'accepted' });
  expect(await found()).toEqual([]);
});

it('accepted it is found by bottleneck, result and words of its title or instruments, and names nobody', async () => {
  const second = await house.as('government:monitor');
  const answered = await act(
    second,
    pilot,
    'AcceptPrecedent',
    { matter: 'precedent-1', number: 'TL-1', remarks: null },
    { basedOn: { matter: 1 } },
  );
  expect([answered.status, answered.body]).toMatchObject([200, { outcome: 'accepted' }]);
  for (const query of ['', '?bottleneck=finance', '?teaches=worksInPart', '?q=dao luat 1997'])
    expect([query, (await found(query)).map((each) => each.pilot)]).toEqual([query, [pilot]]);
  for (const query of ['?bottleneck=land', '?teaches=works', '?q=khong co'])
    expect(await found(query)).toEqual([]);
  const [precedent] = await found();
  expect(precedent).toMatchObject({ lessons, teaches: 'worksInPart' });
  expect(JSON.stringify(precedent)).not.toContain(holderOf('an-binh:head'));
});

it('is for whoever is signed in, and a wrong question is told', async () => {
  expect((await house.anybody().get('/api/library')).status).toBe(401);
  const asker = await house.as('hoa-lac:clerk');
  expect((await asker.get('/api/library?bottleneck=magic')).status).toBe(400);
  expect((await asker.get('/api/library?after=no-place')).status).toBe(400);
});

it('removed it is in it no more', async () => {
  const second = await house.as('government:monitor');
  const answered = await act(second, pilot, 'RemovePrecedent', {
    ...{ matter: 'precedent-1', reasons: 'Không còn đúng.' },
  });
  expect(answered.body).toMatchObject({ outcome: 'accepted' });
  expect(await found()).toEqual([]);
});
