/** test: what was measured over time, from every kind of entry that tells a value; thresholds hold for their time. */
import { localDateOf } from '../../../domain/calendar/calendar';
import { measurementsOf } from '../../../domain/supervision/measurements';
import type { Series } from '../../../domain/supervision/measurements';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { indicator, posts, runningLife } from '../support/running';

const seriesOf = (life: Life): readonly Series[] =>
  measurementsOf(
    life.pilot,
    life.events.map((event, i) => ({
      ...{ seq: i + 1, event, day: localDateOf(life.law.calendar, event.at) },
    })),
  );
const visit = (heldOn: string, value: number) => ({
  heldOn,
  ...{ team: [holderOf(posts.supervisor).person], evidence: 'text:photos', noFindingReason: null },
  values: [{ indicator: 'onTime', value }],
  findings: [{ polarity: 'positive', severity: 'low', description: 'text:found' }],
});
const wish = {
  ...{ checkpointEveryMonths: 3, reportEveryMonths: 12 },
  indicators: [indicator('onTime', 40), indicator('queue', 10)],
};
const late = { name: 'text:late', unit: '%', threshold: 60, danger: 'below', everyMonths: 1 };

test('[M17] visits and surprise visits give their values under the day on which they were made', () => {
  const life = runningLife(wish)
    .until('2026-03-10 09:00')
    .does(posts.supervisor, 'MakeSurpriseVisit', visit('2026-03-09', 45))
    .until('2026-05-04 10:00')
    .does(posts.supervisor, 'HoldCheckpoint', {
      matter: 'checkpoint-1',
      ...visit('2026-05-03', 55),
    });
  const [onTime, queue] = seriesOf(life);
  expect(onTime?.readings.map(({ on, value, by }) => [on, value, by])).toEqual([
    ['2026-03-09', 45, 'surprise'],
    ['2026-05-03', 55, 'visit'],
  ]);
  expect([onTime?.indicator?.target, queue?.readings]).toEqual([90, []]);
});

test('[M17] readings of a watch that reads a target stand among the others, in the order of days', () => {
  const life = runningLife(wish)
    .until('2026-04-10 09:00')
    .does(posts.supervisor, 'DefineIndicator', { ...late, indicator: 'onTime' })
    .does(posts.supervisor, 'RecordReading', {
      ...{ matter: 'watch-1', value: 70, readOn: '2026-04-01', source: 'text:source' },
    })
    .does(posts.supervisor, 'MakeSurpriseVisit', visit('2026-03-09', 45));
  const [onTime] = seriesOf(life);
  expect(onTime?.readings.map(({ on, by }) => [on, by])).toEqual([
    ['2026-03-09', 'surprise'],
    ['2026-04-01', 'reading'],
  ]);
});

test('[M17] a revised threshold holds from its day on, the former until then, a retired one no longer', () => {
  const life = runningLife(wish)
    .until('2026-04-10 09:00')
    .does(posts.owner, 'DefineIndicator', { ...late, indicator: null })
    .until('2026-04-20 09:00');
  const basedOn = { matter: life.pilot.matters['watch-1']?.version ?? 0 };
  life
    .does(
      posts.supervisor,
      'ReviseThreshold',
      { matter: 'watch-1', threshold: 50, reason: 'text:why' },
      { basedOn },
    )
    .until('2026-05-11 09:00')
    .does(posts.supervisor, 'RetireIndicator', { matter: 'watch-1', reason: 'text:why' });
  const own = seriesOf(life).at(-1);
  expect([own?.indicator, own?.name, own?.unit]).toEqual([null, 'text:late', '%']);
  expect(own?.thresholds.map(({ from, to, value }) => [from, to, value])).toEqual([
    ['2026-04-10', '2026-04-20', 60],
    ['2026-04-20', '2026-05-11', 50],
  ]);
});
