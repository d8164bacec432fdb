/** web: one indicator drawn over time. Every line has its word, every point its shape; the table beside it says the same. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { SeriesView } from '../../../contracts/measurements';
import type { LocalDate } from '../../../domain/time';
import { dateOf } from '../format/dates';
import { numberOf } from '../format/numbers';
import { useLanguage } from '../terms/use-terms';
import { daysMarked, pointsOf, spanOf, ticksOf, timeOf } from './points';
import type { Point, Standing } from './points';

const colours: Readonly<Record<Standing, string>> = {
  reached: 'var(--done)',
  warned: 'var(--late)',
  underway: 'var(--link)',
};
const size = 6;

/** A circle on the way, a square that reached the target, a triangle beyond the warning: colour alone says nothing. */
const shapes: Readonly<Record<Standing, (x: number, y: number) => string>> = {
  underway: (x, y) =>
    `M${x - size},${y} a${size},${size} 0 1,0 ${size * 2},0 a${size},${size} 0 1,0 ${-size * 2},0`,
  reached: (x, y) => `M${x - size},${y - size} h${size * 2} v${size * 2} h${-size * 2} Z`,
  warned: (x, y) =>
    `M${x},${y - size * 1.3} L${x + size * 1.3},${y + size} L${x - size * 1.3},${y + size} Z`,
};

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: Point;
}

function Dot({ cx = 0, cy = 0, payload }: DotProps): ReactNode {
  const standing = payload?.standing ?? 'underway';
  return (
    <path
      d={shapes[standing](cx, cy)}
      fill={standing === 'underway' ? 'var(--sheet)' : colours[standing]}
      stroke={colours[standing]}
      strokeWidth={2}
    />
  );
}

const label = (value: string, fill: string, position: 'insideTopLeft' | 'insideBottomLeft') => ({
  ...{ value, fill, position, fontSize: 13, fontWeight: 500 },
});

interface ChartProps {
  readonly series: SeriesView;
  readonly startedOn: LocalDate | null;
  readonly today: LocalDate;
}

type Span = ReturnType<typeof spanOf>;

function useAxes(series: SeriesView, span: Span): ReactNode {
  const language = useLanguage();
  const ticks = ticksOf(series);
  const day = (at: number): string =>
    dateOf(new Date(at).toISOString().slice(0, 10), language).slice(0, 5);
  return (
    <>
      <XAxis
        dataKey="at"
        type="number"
        scale="time"
        domain={[span.from, span.to]}
        ticks={[...daysMarked(span)]}
        tickFormatter={day}
        stroke="var(--soft)"
        fontSize={12}
        minTickGap={24}
      />
      <YAxis
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        ticks={[...ticks]}
        tickFormatter={(value: number) => numberOf(value, language)}
        stroke="var(--soft)"
        fontSize={12}
        width={48}
      />
    </>
  );
}

type Threshold = SeriesView['thresholds'][number];

function warningLine(
  { from, to, value }: Threshold,
  span: Span,
  words: (value: number) => string,
): ReactNode {
  return (
    <ReferenceLine
      key={`${from} ${value}`}
      segment={[
        { x: Math.max(span.from, timeOf(from)), y: value },
        { x: to === null ? span.to : timeOf(to), y: value },
      ]}
      stroke="var(--soon)"
      strokeWidth={2}
      strokeDasharray="8 4"
      {...(to === null && {
        label: label(words(value), 'var(--soon)', 'insideBottomLeft'),
      })}
    />
  );
}

/** Where it began, where it is to come to, and beyond which lines somebody is warned. */
function useMarks({ baseline, target, thresholds }: SeriesView, span: Span): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number): string => numberOf(value, language);
  return (
    <>
      {baseline !== null && (
        <ReferenceLine
          y={baseline.value}
          stroke="var(--soft)"
          strokeDasharray="2 4"
          label={label(
            t('measurements.baselineIs', { value: number(baseline.value) }),
            'var(--soft)',
            'insideBottomLeft',
          )}
        />
      )}
      {target !== null && (
        <ReferenceLine
          y={target}
          stroke={colours.reached}
          strokeWidth={2}
          label={label(
            t('measurements.targetIs', { value: number(target) }),
            colours.reached,
            'insideTopLeft',
          )}
        />
      )}
      {thresholds.map((threshold) =>
        warningLine(threshold, span, (value) =>
          t(`measurements.warns.${threshold.danger}`, { value: number(value) }),
        ),
      )}
    </>
  );
}

export default function Chart({ series, startedOn, today }: ChartProps): ReactNode {
  const span = spanOf(series, startedOn, today);
  const axes = useAxes(series, span);
  const marks = useMarks(series, span);
  return (
    <ResponsiveContainer width="100%" height={260}>
      <LineChart
        data={[...pointsOf(series)]}
        margin={{ top: 18, right: 18, bottom: 4, left: 4 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        {axes}
        {marks}
        <Line
          dataKey="value"
          stroke={colours.underway}
          strokeWidth={2}
          dot={<Dot />}
          activeDot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
