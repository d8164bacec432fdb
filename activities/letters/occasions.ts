/** activities: an open letter as the law's words see it: with its link, judged, and in its scene. */
import type { Directory } from '../../domain/directory';
import type { Judged } from '../../domain/letters/judge';
import { judge } from '../../domain/letters/judge';
import type { LetterFacts, Scene } from '../../domain/letters/letter';
import type { Plan, Sending } from '../../domain/letters/wishes';
import { planOf } from '../../domain/letters/wishes';
import type { Calendar } from '../../domain/calendar/calendar';
import type { Instant } from '../../domain/time';
import type { LetterPorts, OpenLetter, Reader } from './ports';

export interface Times {
  readonly now: Instant;
  readonly directory: Directory;
  /** The tenant's. */
  readonly calendar: Calendar;
}

export async function timesOf(ports: LetterPorts, tenant: string): Promise<Times> {
  const [now, directory] = await Promise.all([ports.legalNow(tenant), ports.directory(tenant)]);
  return { now, directory, calendar: await ports.calendar(tenant, now, null) };
}

const concernPrefix = 'concern:';
export const isOfConcern = ({ pilot }: Pick<OpenLetter, 'pilot'>): boolean =>
  pilot.startsWith(concernPrefix);

/** To the entry that it tells of. Of a concern not even its number stands in the address. */
export const linkTo = (baseUrl: string, letter: Pick<OpenLetter, 'pilot' | 'seq'>): string =>
  isOfConcern(letter)
    ? `${baseUrl}/concerns`
    : `${baseUrl}/pilots/${encodeURIComponent(letter.pilot)}#entry-${letter.seq}`;

export const judged = (
  { baseUrl }: Pick<LetterPorts, 'baseUrl'>,
  letter: OpenLetter,
  { directory, now }: Times,
): Judged => judge({ ...letter, link: linkTo(baseUrl, letter) }, directory, now);

export function planFor(
  facts: LetterFacts,
  letter: OpenLetter,
  { wishes, lastDigestAt }: Reader,
  { now, calendar }: Times,
): Plan {
  const sending: Sending = {
    sort: facts.sort,
    isForNamedPost: facts.reach.as === 'named',
    at: letter.at,
    now,
    lastDigestAt,
  };
  return planOf(sending, wishes, calendar);
}

export const sceneFor = (
  { language }: Pick<Reader, 'language'>,
  { now, directory, calendar }: Times,
  own: Calendar = calendar,
): Scene => ({ language, directory, calendar: own, now });
