/** A calendar that is decreed: proposed by one, confirmed by another, in effect from its day on. */
import type { LawDraftView } from '../../contracts/law-desk';
import { createLawBook } from '../../adapters/postgres/law-book';
import type { LawBook } from '../../activities/ports';
import { vietnamCalendar } from '../../domain/calendar/vietnam';
import type { Command } from '../../domain/kernel';
import { daysOff } from '../domain/support/drafts';
import type { Asker } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { add, ask, confirm, propose, told } from './support/law-asking';

let house: House;
let first: Asker;
let second: Asker;
let laws: LawBook;

beforeAll(async () => {
  house = await openHouse();
  first = await house.as('government:packAdmin-1');
  second = await house.as('government:packAdmin-2');
  laws = createLawBook(house.pool);
});
afterAll(() => house.close());

const born = (at: string) =>
  laws.lawAtBirth('practice', { payload: {} } as Command, `${at}T02:00:00.000Z`);

describe('a calendar', () => {
  const calendar = daysOff('2026-05-04');

  it('is in effect for new pilots from its day on, and for the others when they adopt it', async () => {
    const { body, status } = await add(first, calendar, 'calendar', '2026-04-01');
    expect(status).toBe(201);
    const { id } = body as LawDraftView;
    expect((await ask(first, id)).answer.changes.days).toEqual([
      { date: '2026-05-04', becomes: 'off' },
    ]);
    await propose(first, id);
    expect((await confirm(second, id)).status).toBe(200);
    expect((await born('2026-03-31')).calendar.version).toBe(vietnamCalendar.version);
    expect((await born('2026-04-01')).calendar.version).toBe(calendar.version);
    const named = (tenant: string, day: string) =>
      laws.calendar(tenant, `vn-public@${calendar.version}`, `${day}T02:00:00.000Z`);
    expect(await named('practice', '2026-03-31')).toBeNull();
    expect(await named('practice', '2026-04-01')).toEqual(calendar);
    expect(await named('elsewhere', '2026-04-01')).toBeNull();
  });

  it.each<[string, object, string | null]>([
    ['without a day', { ...calendar, version: '2026.8' }, null],
    ['from yesterday', { ...calendar, version: '2026.8' }, '2026-03-01'],
    ['of an unknown id', { ...calendar, id: 'moon', version: '1' }, '2026-06-01'],
    ['of a version that is there', calendar, '2026-06-01'],
  ])('%s is refused', async (_, law, from) => {
    expect(told(await add(first, law, 'calendar', from))).toEqual([400, 'LAW_FAULTY']);
  });
});
