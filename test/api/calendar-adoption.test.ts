/** A decreed calendar is adopted for a pilot: what is asked beforehand is what the record decides, date by date. */
import type { CommandReply, PilotView } from '../../contracts/http';
import { vietnamCalendar } from '../../domain/calendar/vietnam';
import { daysOff } from '../domain/support/drafts';
import type { Answered, Asker } from './support/asker';
import { codeOf } from './support/asker';
import { openHouse, tenant } from './support/house';
import type { House } from './support/house';
import { act, submitted } from './support/proposal';

let house: House;
let proposer: Asker;
let admin: Asker;
/** Before the calendar was decreed: who comes later is born under it. */
const born: string[] = [];
const off = daysOff('2026-03-03', '2026-03-04');
const decreed = `${off.id}@${off.version}`;
const later = { ...daysOff('2026-03-05'), version: '2026.later' };

beforeAll(async () => {
  house = await openHouse();
  proposer = await house.as('hoa-lac:cadre-1');
  admin = await house.as('government:packAdmin-1');
  for (let i = 0; i < 7; i += 1) born.push(await submitted(proposer));
  const ship = (calendar: typeof off) =>
    house.pool.query(
      'INSERT INTO pilotage.calendars (id, version, hash, body) VALUES ($1, $2, $3, $4)',
      [calendar.id, calendar.version, `h-${calendar.version}`, JSON.stringify(calendar)],
    );
  await ship(off);
  await ship({ ...off, id: 'moon', version: '1' });
});
afterAll(() => house.close());

function older(): string {
  const pilot = born.pop();
  if (pilot === undefined) throw new Error('No pilot is left');
  return pilot;
}
const adopt = (asker: Asker, pilot: string, calendar: string): Promise<Answered> =>
  act(asker, pilot, 'AdoptCalendar', { calendar });
const viewOf = async (pilot: string): Promise<PilotView> =>
  (await admin.get(`/api/pilots/${pilot}`)).body as PilotView;
const duesOf = async (pilot: string): Promise<readonly string[]> =>
  (await viewOf(pilot)).tasks.map(({ step, dueAt }) => `${step} ${dueAt}`);

interface Moved {
  readonly step: string;
  readonly oldDue: string;
  readonly newDue: string;
}

async function eventsOf(pilot: string): Promise<readonly { type: string; body: object }[]> {
  const { rows } = await house.pool.query<{ type: string; body: object }>(
    `SELECT type, convert_from(entry, 'UTF8')::jsonb -> 'body' AS body FROM pilotage.ledger
     WHERE tenant = $1 AND pilot = $2 ORDER BY seq`,
    [tenant, pilot],
  );
  return rows;
}

describe('a calendar of the pack', () => {
  it('is adopted with every date that it moves', async () => {
    const pilot = older();
    const before = await duesOf(pilot);
    const answered = await adopt(admin, pilot, decreed);
    expect([answered.status, (answered.body as CommandReply).outcome]).toEqual([200, 'accepted']);
    expect((await viewOf(pilot)).pilot.law.calendar).toBe(decreed);
    const adopted = (await eventsOf(pilot)).find(({ type }) => type === 'CalendarAdopted');
    const { moved } = adopted?.body as { moved: readonly Moved[] };
    expect(moved.length).toBeGreaterThan(0);
    const after = await duesOf(pilot);
    for (const { step, oldDue, newDue } of moved) {
      expect(before).toContain(`${step} ${oldDue}`);
      expect(after).toContain(`${step} ${newDue}`);
    }
  });

  it('once', async () => {
    const pilot = older();
    await adopt(admin, pilot, decreed);
    expect(codeOf(await adopt(admin, pilot, decreed))).toBe('CALENDAR_IN_USE');
  });
});

describe('is refused before anything is sent', () => {
  it.each([
    ['one that nobody knows', 'moon@9', 'CALENDAR_UNKNOWN'],
    ['one that the pack does not count by', 'moon@1', 'CALENDAR_UNKNOWN'],
    [
      'the one that is in use',
      `${vietnamCalendar.id}@${vietnamCalendar.version}`,
      'CALENDAR_IN_USE',
    ],
  ])('%s', async (_, calendar, code) => {
    const pilot = older();
    const answered = await adopt(admin, pilot, calendar);
    expect(codeOf(answered)).toBe(code);
    expect((await eventsOf(pilot)).map(({ type }) => type)).not.toContain('CalendarAdopted');
  });

  it('by whoever is no pack administrator', async () => {
    expect(codeOf(await adopt(proposer, older(), decreed))).toBe('NOT_YOURS');
  });

  it('one that two people put in force from a later day on', async () => {
    const second = await house.as('government:packAdmin-2');
    const { body } = await admin.post('/api/law-drafts', {
      kind: 'calendar',
      text: JSON.stringify(later),
      effectiveFrom: '2026-04-01',
    });
    const { id } = body as { id: string };
    const { digest } = (await admin.get(`/api/law-drafts/${id}/what-if`)).body as {
      digest: string;
    };
    await admin.post(`/api/law-drafts/${id}/proposal`, { digest, reason: 'Nghỉ bù' });
    const confirmed = await second.post(`/api/law-drafts/${id}/confirmation`, { digest });
    expect(confirmed.status).toBe(200);
    const answered = await adopt(admin, older(), `vn-public@${later.version}`);
    expect(codeOf(answered)).toBe('CALENDAR_UNKNOWN');
  });
});
