/** What a supervisor asks of all their pilots: the calendar of visits, why so often, and what was found. */
import type { Measurements } from '../../contracts/measurements';
import type { SupervisedPilots, VisitPage } from '../../contracts/supervision';
import { People } from './support/approved';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { advance, found, running, seenAgain, supervisorPost as post } from './support/supervised';

const wide = '?from=2026-01-01&to=2027-12-31';
let house: House;
let people: People;
let supervisor: Asker;
const pilots: string[] = [];

beforeAll(async () => {
  house = await openHouse();
  people = new People(house);
  for (let n = 0; n < 2; n += 1) pilots.push(await running(people, '2026-03-02'));
  // The first visit is planned when the day of the start is over; the next act rings it.
  await advance(house, '2026-03-03T02:00:00.000Z');
  for (const pilot of pilots) await seenAgain(people, pilot);
  supervisor = await people.as(post);
}, 60_000);
afterAll(() => house.close());

const visits = async (asker: Asker, query = wide): Promise<VisitPage> =>
  (await asker.get(`/api/supervision/visits${query}`)).body as VisitPage;
const standing = async (asker: Asker): Promise<SupervisedPilots> =>
  (await asker.get('/api/supervision/pilots')).body as SupervisedPilots;

describe('visits', () => {
  it('are those to one’s own pilots, in the order of their days', async () => {
    const page = await visits(supervisor);
    const days = page.visits.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(new Set(page.visits.map(({ pilot }) => pilot))).toEqual(new Set(pilots));
    expect(page.visits[0]).toMatchObject({ state: 'planned', matter: 'checkpoint-1' });
    expect(page.visits.at(-1)).toMatchObject({ state: 'foreseen', matter: null });
    expect([page.today, page.isCut]).toEqual(['2026-03-03', false]);
  });

  it.each(['tan-lap:supervisor', 'hoa-lac:cadre-1', 'hoa-lac:head'])(
    'are not those of %s',
    async (other) => {
      const asker = await people.as(other);
      expect((await visits(asker)).visits).toEqual([]);
      expect((await standing(asker)).pilots).toEqual([]);
    },
  );

  it('are paged, each once', async () => {
    const whole = (await visits(supervisor)).visits;
    const seen: unknown[] = [];
    let query = `${wide}&limit=3`;
    for (;;) {
      const page = await visits(supervisor, query);
      seen.push(...page.visits);
      if (page.next === null) break;
      query = `${wide}&limit=3&after=${page.next}`;
    }
    expect(seen).toEqual(whole);
    expect(whole.length).toBeGreaterThan(3);
  });

  it.each(['', '?from=2026-01-01', '?from=x&to=y', `${wide}&after=AAAA`, `${wide}&limit=501`])(
    'refuse %s',
    async (query) => {
      const answered = await supervisor.get(`/api/supervision/visits${query}`);
      expect([answered.status, codeOf(answered)]).toEqual([400, 'MALFORMED']);
    },
  );
});

describe('pilots', () => {
  it('say how often they are visited and why, and what was found, with what comes next', async () => {
    const page = await standing(supervisor);
    expect(page.pilots.map(({ pilot }) => pilot).sort()).toEqual([...pilots].sort());
    expect(page.pilots[0]).toMatchObject({
      interval: { cause: 'asDecided' },
      surprise: null,
      findings: [
        {
          ...{ matter: 'finding-1', state: 'found', severity: 'medium', step: 'orderCorrection' },
          ...{ text: found.description, post, isLate: false },
        },
      ],
    });
  });

  it('[M16] tell the supervisor alone how many surprise visits are owed', async () => {
    const [pilot = ''] = pilots;
    const risk = { surprisesPerYear: 2, reason: 'Nơi đông người' };
    await people.does('hoa-lac:head', pilot, 'AdoptRiskBasedSupervision', risk);
    const row = (await standing(supervisor)).pilots.find((each) => each.pilot === pilot);
    expect(row).toMatchObject({
      interval: { cause: 'decidedByRisk' },
      surprise: { made: 0, perYear: 2, isLate: false },
    });
  });
});

it('[M17] what was measured is told with its day, its threshold and its name in words', async () => {
  const [, pilot = ''] = pilots;
  const watch = { name: 'Tỷ lệ phản ánh', unit: '%', threshold: 5, danger: 'above' };
  await people.does(post, pilot, 'DefineIndicator', { ...watch, indicator: null, everyMonths: 1 });
  const read = { matter: 'watch-1', value: 7, readOn: '2026-03-03', source: 'Sổ trực' };
  await people.does(post, pilot, 'RecordReading', read);
  const answered = await supervisor.get(`/api/pilots/${pilot}/measurements`);
  const { series, startedOn } = answered.body as Measurements;
  expect(startedOn).toBe('2026-03-02');
  expect(series.at(-1)).toMatchObject({
    ...{ indicator: null, name: watch.name, unit: '%', target: null },
    readings: [{ on: '2026-03-03', value: 7, by: 'reading' }],
    thresholds: [{ from: '2026-03-03', to: null, value: 5, danger: 'above' }],
  });
  const none = await supervisor.get('/api/pilots/p-none/measurements');
  expect([none.status, codeOf(none)]).toEqual([404, 'NO_SUCH_PILOT']);
});

it('become late as legal time goes on, without anybody writing; then the head stands in for an empty post', async () => {
  const [first] = (await visits(supervisor)).visits;
  await advance(house, `${first?.on ?? ''}T16:00:00.000Z`);
  const late = (await visits(supervisor, '?from=2027-01-01&to=2027-01-02')).visits;
  expect(late.map(({ state, workingDaysLeft }) => [state, workingDaysLeft])).toEqual([
    ['late', 0],
    ['late', 0],
  ]);
  expect((await standing(supervisor)).pilots[0]?.findings[0]).toMatchObject({ isLate: true });
  // A newer snapshot of the directory, in which nobody holds the supervisor's post.
  await house.pool.query(
    `INSERT INTO pilotage.directories (tenant, version, body)
     SELECT tenant, version + 1, jsonb_set(body, '{holdings}', (SELECT jsonb_agg(row)
       FROM jsonb_array_elements(body -> 'holdings') row WHERE row ->> 'person' <> $1))
     FROM pilotage.directories WHERE tenant = 'practice' ORDER BY version DESC LIMIT 1`,
    [holderOf(post)],
  );
  expect((await standing(await people.as('hoa-lac:head'))).pilots).toHaveLength(2);
});
