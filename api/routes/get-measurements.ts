/** api: GET /api/pilots/:pilot/measurements. Folded from the whole ledger: what was measured is what was recorded. */
import type { SeriesView } from '../../contracts/measurements';
import { localDateOf } from '../../domain/calendar/calendar';
import { keptFrom } from '../../domain/state/evidence';
import { measurementsOf } from '../../domain/supervision/measurements';
import type { Series } from '../../domain/supervision/measurements';
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { readEntries, readsSeen } from '../views/timeline';
import { wholeLedger } from '../whole-ledger';

function viewOf(
  { indicator, name, unit, baseline, readings, thresholds }: Series,
  texts: ReadonlyMap<string, string>,
): SeriesView {
  const planned = indicator?.baseline ?? null;
  return {
    indicator: indicator?.id ?? null,
    name: texts.get(name) ?? name,
    unit,
    better: indicator?.better ?? null,
    baseline:
      baseline !== null
        ? { value: baseline.value, on: baseline.on }
        : planned === null
          ? null
          : { value: planned, on: null },
    target: indicator?.target ?? null,
    readings: [...readings],
    thresholds: [...thresholds],
  };
}

export const getMeasurements: Handler<'getMeasurements'> = async (
  { session: { tenant, person }, params: { pilot } },
  world,
) => {
  const [whole, rows, scene] = await Promise.all([
    world.storage.pilots.find(tenant, pilot),
    wholeLedger(world, tenant, pilot),
    sceneOf(world, tenant),
  ]);
  if (whole === null) throw noSuch('PILOT');
  const { calendar } = await world.laws.lawOf(whole.state.law);
  const now = scene.nowOn(whole.clock);
  const hidden = keptFrom(whole.state, { person, directory: scene.directory, at: now });
  const told = readsSeen(readEntries(rows), hidden)
    .map(({ row: { seq }, event }) => ({ seq, event, day: localDateOf(calendar, event.at) }))
    .reverse();
  const all = measurementsOf(whole.state, told);
  const texts = await world.storage.pilots.texts(
    tenant,
    all.map(({ name }) => name),
  );
  return {
    status: 200,
    body: {
      startedOn: whole.state.running.startedOn,
      today: localDateOf(calendar, now),
      series: all.map((each) => viewOf(each, texts)),
    },
  };
};
