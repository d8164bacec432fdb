/** api: GET /api/supervision/visits. The calendar of all pilots that the asker supervises. */
import type { VisitRow } from '../../contracts/supervision';
import { localDateOf, workingDaysBetween } from '../../domain/calendar/calendar';
import { visitsOf } from '../../domain/supervision/visits';
import type { Days } from '../../domain/supervision/visits';
import { dayTripleIn, pageOf } from '../cursor';
import type { Handler } from '../route';
import { watchOf } from '../supervision';
import type { Watched } from '../supervision';

/** A foreseen visit has no number yet. */
const unnumbered = '-';
type Place = readonly [on: string, pilot: string, matter: string];

const placeOf = ({ on, pilot, matter }: VisitRow): Place => [on, pilot, matter ?? unnumbered];

function compare(a: Place, b: Place): number {
  for (const [i, each] of a.entries()) {
    const other = b[i] ?? '';
    if (each !== other) return each < other ? -1 : 1;
  }
  return 0;
}

function rowsOf({ whole, law, now }: Watched, asked: Days): readonly VisitRow[] {
  const today = localDateOf(law.calendar, now);
  return visitsOf(whole.state, law, now, asked).map((visit) => ({
    pilot: whole.id,
    pilotTitle: whole.title,
    pilotNumber: whole.number,
    stage: whole.stage,
    ...visit,
    workingDaysLeft: workingDaysBetween(law.calendar, today, visit.on),
  }));
}

export const getVisits: Handler<'getVisits'> = async ({ session, query }, world) => {
  const { from, to, after, limit } = query;
  const begin = dayTripleIn(after);
  const { watched, today, isCut } = await watchOf(world, session);
  const all = watched
    .flatMap((each) => rowsOf(each, { from, to }))
    .sort((a, b) => compare(placeOf(a), placeOf(b)))
    .filter((row) => begin === null || compare(placeOf(row), begin) > 0);
  const { rows, next } = pageOf(all, limit, placeOf);
  return { status: 200, body: { today, visits: [...rows], next, isCut } };
};
