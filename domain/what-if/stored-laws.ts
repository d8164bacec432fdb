/** domain: the laws that pilots are pinned to, found among those that are stored; and the one that a draft would follow. */
import { lawInForce } from '../book';
import type { Calendar } from '../calendar/calendar';
import { localDateOf } from '../calendar/calendar';
import { calendarRef } from '../calendar-adoption';
import type { Law } from '../law/law';
import type { LawPack } from '../law/pack';
import type { Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';
import type { LawDraft } from './draft';

export interface Stored {
  readonly packs: readonly { readonly hash: string; readonly body: LawPack }[];
  readonly calendars: readonly { readonly body: Calendar; readonly from: LocalDate | null }[];
}

/** Each law is made once: what is remembered per law holds for all its pilots. */
export function lawsAmong({ packs, calendars }: Stored): (pin: Pilot['law']) => Law {
  const bodies = new Map(packs.map(({ hash, body }) => [hash, body]));
  const days = new Map(calendars.map(({ body }) => [calendarRef(body), body]));
  const laws = new Map<string, Law>();
  return ({ packHash, calendar: name }) => {
    const key = `${packHash} ${name}`;
    const known = laws.get(key);
    if (known !== undefined) return known;
    const [pack, calendar] = [bodies.get(packHash), days.get(name)];
    if (pack === undefined || calendar === undefined)
      throw new Error(`There is no law ${packHash} with ${name}`);
    const law = lawInForce(pack, packHash, calendar);
    laws.set(key, law);
    return law;
  };
}

/** The last calendar of an id that is in effect. */
export const calendarAt = ({ calendars }: Stored, id: string, at: Instant): Calendar | undefined =>
  calendars.findLast(
    ({ body, from }) => body.id === id && (from === null || from <= localDateOf(body, at)),
  )?.body;

const isAt = ({ effectiveFrom: from, effectiveTo: to }: LawPack, day: LocalDate): boolean =>
  from <= day && (to === null || day <= to);

/** What is in force now of the law that the draft is a version of; null when it would be the first. */
export function currentLaw(stored: Stored, draft: LawDraft, at: Instant): Law | null {
  const belongs = ({ id, calendar }: LawPack): boolean =>
    draft.kind === 'pack' ? id === draft.pack.id : calendar === draft.calendar.id;
  const found = [...stored.packs]
    .sort((a, b) => a.body.effectiveFrom.localeCompare(b.body.effectiveFrom))
    .findLast(({ body }) => {
      const calendar = calendarAt(stored, body.calendar, at);
      return belongs(body) && calendar !== undefined && isAt(body, localDateOf(calendar, at));
    });
  const calendar = found === undefined ? undefined : calendarAt(stored, found.body.calendar, at);
  return found === undefined || calendar === undefined
    ? null
    : lawInForce(found.body, found.hash, calendar);
}
