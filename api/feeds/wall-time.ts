/** api: an hour as the clock on the wall shows it in Viet Nam, in the shape that the calendar library takes. */
import type { ICalTemporalPlainDateTimeStub, ICalTemporalZonedDateTimeStub } from 'ical-generator';
import type { Instant } from '../../domain/time';
import { HOUR_MS, instantToEpoch } from '../../domain/time';

export const zone = 'Asia/Ho_Chi_Minh';
/** There has been no other since 1975. */
const offsetMs = 7 * HOUR_MS;

/** What a calendar program needs to know of the zone, for programs that do not know it by its name. */
export const zoneDefinition = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export function wallTimeOf(instant: Instant): ICalTemporalZonedDateTimeStub {
  const epochMilliseconds = instantToEpoch(instant);
  const there = new Date(epochMilliseconds + offsetMs);
  const parts = {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
    second: there.getUTCSeconds(),
    toJSON: () => instant,
    toString: () => instant,
  };
  const zoned: ICalTemporalZonedDateTimeStub = {
    ...parts,
    timeZoneId: zone,
    toInstant: () => ({ epochMilliseconds, ...same, toZonedDateTimeISO: () => zoned }),
    toPlainDateTime: () => plain,
    withTimeZone: () => zoned,
  };
  const same = { toJSON: parts.toJSON, toString: parts.toString };
  const plain: ICalTemporalPlainDateTimeStub = {
    ...parts,
    toPlainDate: () => ({ ...same, year: parts.year, month: parts.month, day: parts.day }),
    toZonedDateTime: () => zoned,
  };
  return zoned;
}
