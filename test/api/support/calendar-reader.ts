/** test: a calendar feed as a program that is not the writer's reads it, and as the standard wants its lines. */
import ICAL from 'ical.js';

export interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly status: string;
  readonly sequence: number;
  readonly modified: string;
  /** A day, or the instant at which it is over. */
  readonly until: string;
  readonly isAllDay: boolean;
  readonly alarms: number;
}

const textOf = (event: ICAL.Component, name: string): string =>
  String(event.getFirstPropertyValue(name) ?? '');

function readEvent(component: ICAL.Component): Read {
  const event = new ICAL.Event(component);
  const isAllDay = event.startDate.isDate;
  return {
    uid: event.uid,
    summary: event.summary,
    description: textOf(component, 'description'),
    url: textOf(component, 'url'),
    status: textOf(component, 'status'),
    sequence: event.sequence,
    modified: textOf(component, 'last-modified'),
    until: isAllDay ? event.startDate.toString() : event.endDate.toJSDate().toISOString(),
    isAllDay,
    alarms: component.getAllSubcomponents('valarm').length,
  };
}

export function readCalendar(bytes: Buffer) {
  const root = new ICAL.Component(ICAL.parse(bytes.toString('utf8')) as unknown[]);
  for (const zone of root.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return {
    name: textOf(root, 'x-wr-calname'),
    refresh: textOf(root, 'refresh-interval'),
    zones: root.getAllSubcomponents('vtimezone').length,
    events: root.getAllSubcomponents('vevent').map(readEvent),
  };
}

/** Lines end in CRLF, are at most 75 bytes long and never part a letter. */
export function faultsInLines(bytes: Buffer): readonly string[] {
  const text = bytes.toString('utf8');
  const lines = text.split('\r\n');
  return [
    ...(text.endsWith('\r\n') ? [] : ['the last line does not end']),
    ...lines.flatMap((line) => (Buffer.byteLength(line) > 75 ? [`too long: ${line}`] : [])),
    ...lines.flatMap((line) => (/[\r\n\ufffd]/.test(line) ? [`broken: ${line}`] : [])),
  ];
}
