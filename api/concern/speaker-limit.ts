/** api: how often a code may be tried. By its first letters, in memory only: neither an address nor a code is written down. */
import { createHash } from 'node:crypto';
import { tooMany } from '../errors';

const minuteMs = 60_000;
const mostKept = 10_000;

interface Counted {
  readonly until: number;
  times: number;
}

const counted = new WeakMap<object, Map<string, Counted>>();

/** Throws when it is one too many. `house` keeps the counts of one program apart from another's. */
export function countCode(house: object, code: string, most: number, now: number): void {
  const counts = counted.get(house) ?? new Map<string, Counted>();
  counted.set(house, counts);
  const shelf = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 10);
  const key = createHash('sha256').update(shelf).digest('base64');
  if (counts.size > mostKept)
    for (const [old, { until }] of counts) if (until <= now) counts.delete(old);
  const found = counts.get(key);
  const live =
    found !== undefined && found.until > now ? found : { until: now + minuteMs, times: 0 };
  live.times += 1;
  counts.set(key, live);
  if (live.times > most) throw tooMany(Math.max(1, Math.ceil((live.until - now) / 1_000)));
}
