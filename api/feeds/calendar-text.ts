/**
 * api: a feed as calendar programs read it (RFC 5545). Events and not to-dos: the calendars that offices use show no
 * to-dos of a calendar that they subscribed to. Nothing in it depends on the moment of asking: the same is the same bytes.
 */
import { createHash } from 'node:crypto';
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { ICalCalendar, ICalEventData } from 'ical-generator';
import type { FeedEntry, When } from '../../domain/feeds/entry';
import { addHours, instantToEpoch } from '../../domain/time';
import type { Showing, Shown } from '../ports/feeds';
import { wallTimeOf, zone, zoneDefinition } from './wall-time';

const refreshSeconds = 3_600;
/** As long as it takes to see it in a calendar. */
const shownHours = 0.5;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Says nothing of what it is made of, and is the same for as long as the task is open. */
export const uidOf = (tenant: string, { key }: FeedEntry): string =>
  `${digestOf(`${tenant}/${key}`).slice(0, 40)}@pilotage`;

export const showingOf = (tenant: string, entry: FeedEntry): Showing => ({
  uid: uidOf(tenant, entry),
  digest: digestOf(JSON.stringify(entry)),
  day: entry.when.date,
});

function timesOf(when: When): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (when.kind === 'day') return { start: when.date, allDay: true };
  const [start, end] = [wallTimeOf(addHours(when.at, -shownHours)), wallTimeOf(when.at)];
  return { start, end, timezone: zone };
}

/** At the law's own reminder: before a day as an instant, before an hour as the time that is left until then. */
function alarmOf({ when, remindAt }: FeedEntry) {
  if (remindAt === null) return null;
  if (when.kind === 'day') return { trigger: new Date(remindAt) };
  const start = addHours(when.at, -shownHours);
  return remindAt < start
    ? { triggerBefore: (instantToEpoch(start) - instantToEpoch(remindAt)) / 1_000 }
    : null;
}

const standing = ({ uid, sequence, changedAt }: Shown) => ({
  id: uid,
  sequence,
  stamp: changedAt,
  lastModified: changedAt,
  transparency: ICalEventTransparency.TRANSPARENT,
  class: ICalEventClass.PRIVATE,
});

function addOpen(calendar: ICalCalendar, entry: FeedEntry, shown: Shown, baseUrl: string): void {
  const url = `${baseUrl}${entry.path}`;
  const event = calendar.createEvent({
    ...standing(shown),
    ...timesOf(entry.when),
    summary: entry.summary,
    description: `${entry.description}\n${url}`,
    url,
    status: ICalEventStatus.CONFIRMED,
  });
  const alarm = alarmOf(entry);
  if (alarm !== null) event.createAlarm({ type: ICalAlarmType.display, ...alarm });
}

const addGone = (calendar: ICalCalendar, shown: Shown, words: string): unknown =>
  calendar.createEvent({
    ...standing(shown),
    start: shown.day,
    allDay: true,
    summary: words,
    status: ICalEventStatus.CANCELLED,
  });

export interface FeedText {
  readonly name: string;
  readonly language: string;
  readonly entries: ReadonlyMap<string, FeedEntry>;
  readonly shown: readonly Shown[];
  /** What is said of an entry that is over. */
  readonly over: string;
  readonly baseUrl: string;
}

export function calendarText({ name, language, entries, shown, over, baseUrl }: FeedText): string {
  const calendar = ical({
    name,
    prodId: { company: 'pilotage', product: 'feed', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
  });
  // Every time names its zone; one of the whole calendar would be written into stamps, which are in UTC.
  calendar.timezone({ name: null, generator: () => zoneDefinition });
  calendar.x('X-WR-TIMEZONE', zone);
  for (const row of shown) {
    const entry = entries.get(row.uid);
    if (entry !== undefined) addOpen(calendar, entry, row, baseUrl);
    else if (row.isGone) addGone(calendar, row, over);
  }
  return `${calendar.toString()}\r\n`;
}
