/** A decreed calendar: it shows every due date that it moves, deletes no lateness, and calls nobody twice. */
import { adoption, calendarRef } from '../../../domain/calendar-adoption';
import type { Calendar } from '../../../domain/calendar/calendar';
import { withHoliday } from '../../../domain/calendar/versions';
import type { Law } from '../../../domain/law/law';
import { alivePilot, bodyOf, codeOf, head, lastOf, owner, program, told } from '../support/alive';
import { Life, lawOf } from '../support/life';

/** Seven working days to answer an obstacle, as in the worked example. */
const sevenDays = (): Law => {
  const law = lawOf();
  const rule = {
    value: 7,
    unit: 'workingDays',
    instrument: 'test',
    article: '1',
    mark: 'X',
  } as const;
  return { ...law, pack: { ...law.pack, rules: { ...law.pack.rules, 'obstacle.answer': rule } } };
};

const holiday = {
  date: '2026-11-24',
  name: { vi: 'Ngày Văn hóa', en: 'Culture Day', fr: 'Jour de la culture' },
  mark: 'V',
  active: true,
} as const;
const withCultureDay = (law: Law): Calendar => withHoliday(law.calendar, holiday, 'next');

const obstacle = { description: 'text:wall', hinders: 'rules' };
const O = 'obstacle-1';
const dueUnderOld = '2026-11-26T10:00:00.000Z';
const dueUnderNew = '2026-11-27T10:00:00.000Z';

/** An obstacle raised on Tuesday 17 November 2026. */
const raised = (): Life => {
  const law = sevenDays();
  const pilot = alivePilot({
    law: { pack: law.pack.id, packHash: law.packHash, calendar: calendarRef(law.calendar) },
  });
  return new Life(law, '2026-11-17 09:00', pilot).does(owner, 'RaiseObstacle', obstacle);
};

/** Adopts as whoever keeps the calendars does: looks it up, works out what it moves, then goes on under it. */
function adopt(life: Life, calendar: Calendar, current: Law = life.law): Life {
  const facts = { now: life.now, receivedAt: life.now, directory: life.facts().directory };
  life.facts = () => ({
    ...facts,
    now: life.now,
    receivedAt: life.now,
    law: current,
    adopting: adoption(life.pilot, current, calendar),
  });
  life.does(program, 'AdoptCalendar', { calendar: calendarRef(calendar) });
  life.facts = () => ({
    ...facts,
    now: life.now,
    receivedAt: life.now,
    law: { ...current, calendar },
  });
  return life;
}

const rangAt = (life: Life): readonly string[] =>
  life.events
    .filter(
      (event) => event.type === 'ClockRang' && (event.body as { matter: string }).matter === O,
    )
    .map(
      (event) =>
        `${(event.body as { rung: string }).rung} of ${(event.body as { due: string }).due.slice(5, 10)}`,
    );

describe('a holiday put in force while a clock runs', () => {
  it('C7: on 20 November it moves 26 to 27 November, both shown', () => {
    const life = raised().until('2026-11-20 09:00');
    adopt(life, withCultureDay(life.law));
    const moved = {
      matter: O,
      step: 'resolveObstacle',
      rule: 'obstacle.answer',
      oldDue: dueUnderOld,
      newDue: dueUnderNew,
    };
    expect((bodyOf(life, 'CalendarAdopted') as { moved: unknown[] }).moved).toContainEqual(moved);
    expect(life.types).toContain('DueDatesMoved');
    expect(life.types).not.toContain('ExcusedByCalendar');
    expect(life.pilot.law.calendar).toBe(calendarRef(withCultureDay(life.law)));
  });

  it('C7: after 26 November 17:00 the overdue entry stays and "excused by calendar" is added', () => {
    const life = raised().until('2026-11-26 17:30');
    expect(rangAt(life)).toContain('overdue of 11-26');
    adopt(life, withCultureDay(life.law));
    expect(rangAt(life)).toContain('overdue of 11-26');
    expect(bodyOf(life, 'ExcusedByCalendar')).toEqual({
      matter: O,
      step: 'resolveObstacle',
      due: dueUnderOld,
      newDue: dueUnderNew,
      calendar: life.pilot.law.calendar,
    });
    expect(lastOf(life, 'ExcusedByCalendar')?.by.person).toBe(program);
  });

  it('does not remind a second time, but rings on the new day', () => {
    const life = raised().until('2026-11-25 12:00');
    expect(rangAt(life)).toEqual(['reminder-1 of 11-26', 'reminder-2 of 11-26']);
    adopt(life, withCultureDay(life.law)).until('2026-11-27 18:00');
    expect(rangAt(life).slice(2)).toEqual(['due of 11-27', 'overdue of 11-27']);
  });

  it('taken back, it rings nothing twice', () => {
    const life = raised().until('2026-11-26 17:30');
    const old = life.law;
    const next = withCultureDay(old);
    adopt(
      adopt(life, next),
      { ...old.calendar, version: 'back' },
      { ...old, calendar: next },
    ).until('2026-11-27 17:30');
    const rang = rangAt(life);
    expect(new Set(rang).size).toBe(rang.length);
    expect(life.types.filter((type) => type === 'CalendarAdopted')).toHaveLength(2);
  });

  it('that moves nothing is adopted quietly', () => {
    const life = new Life(sevenDays(), '2026-11-17 09:00', alivePilot({ stage: 'CLOSED_SUCCESS' }));
    adopt(life, withHoliday(life.law.calendar, { ...holiday, date: '2035-07-03' }, 'far'));
    expect(life.types).toEqual(['CalendarAdopted']);
  });

  it('excuses nobody in a pilot told from sources', () => {
    const life = told();
    adopt(life, withCultureDay(life.law));
    expect(life.types).not.toContain('ExcusedByCalendar');
  });
});

describe('the adoption', () => {
  it('is refused for the calendar in use and for one that nobody issued', () => {
    const life = raised();
    expect(
      codeOf(life.tries(program, 'AdoptCalendar', { calendar: life.pilot.law.calendar })),
    ).toBe('CALENDAR_IN_USE');
    expect(codeOf(life.tries(program, 'AdoptCalendar', { calendar: 'moon@1' }))).toBe(
      'CALENDAR_UNKNOWN',
    );
  });

  it('is an act of those who keep the rules, before the archive', () => {
    const life = raised();
    expect(codeOf(life.tries(head, 'AdoptCalendar', { calendar: 'moon@1' }))).toBe('NOT_YOURS');
    expect(
      codeOf(life.tries('government:packAdmin-1', 'AdoptCalendar', { calendar: 'moon@1' })),
    ).toBe('CALENDAR_UNKNOWN');
    const archived = new Life(sevenDays(), '2026-11-17 09:00', alivePilot({ stage: 'ARCHIVED' }));
    expect(codeOf(archived.tries(program, 'AdoptCalendar', { calendar: 'moon@1' }))).toBe(
      'WRONG_STAGE',
    );
  });

  it('tells duties of the same step apart', () => {
    const life = raised().does(owner, 'RaiseObstacle', obstacle);
    const { moved } = adoption(life.pilot, life.law, withCultureDay(life.law));
    expect(
      moved.filter(({ step }) => step === 'resolveObstacle').map(({ matter }) => matter),
    ).toEqual(['obstacle-1', 'obstacle-2']);
  });
});
