/** test: lives as statistics read them, and invented facts by the dozen. */
import fc from 'fast-check';
import { evolve } from '../../../domain/evolve';
import { unborn } from '../../../domain/pilot';
import type { PilotFacts } from '../../../domain/statistics/facts';
import { factsOf } from '../../../domain/statistics/facts';
import type { Figures } from '../../../domain/statistics/figures';
import { figuresOf } from '../../../domain/statistics/figures';
import { countsOf } from '../../../domain/statistics/happenings';
import { add, nothingCounted } from '../../../domain/statistics/tally';
import type { Instant } from '../../../domain/time';
import type { Life } from '../support/life';
import { directory, local } from '../support/life';
import { registered } from '../support/routes';

/** A life that was lived from its submission on. */
export const lived = (life: Life, id = life.pilot.id): PilotFacts => ({
  ...factsOf({
    pilot: life.events.reduce(evolve, unborn('practice', life.pilot.id)),
    events: life.events,
    law: life.law,
    directory,
    at: life.now,
  }),
  pilot: id,
});

/** A life that begins far down the track: what came before cannot be measured. */
export const begunLate = (life: Life): PilotFacts => {
  const { pilot, law, now: at, events } = life;
  const facts = factsOf({ pilot, events: [], law, directory, at });
  return { ...facts, counts: { ...facts.counts, ...countsOf(events) } };
};

export const figuresFor = (
  facts: readonly PilotFacts[],
  now: Instant = local('2026-06-01 09:00'),
): Figures =>
  figuresOf(
    facts.reduce((tally, each) => add(tally, each, now), nothingCounted()),
    now,
  );

export const linesOf = (figures: Figures, name: string): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    (figures.tables.find((table) => table.name === name)?.lines ?? []).map(({ key, n }) => [
      key,
      n,
    ]),
  );

const sample = lived(registered());
const units = ['an-binh', 'hoa-lac', 'tan-lap', 'an-binh.transport', 'an-binh.justice'];
const outcomes = ['achieved', 'partly', 'notAchieved', 'undetermined', 'notStarted', null];

const invented = fc.record({
  unit: fc.constantFrom(...units),
  sector: fc.constantFrom('Đất đai', 'Đầu tư', 'Y tế', 'Mua sắm'),
  outcome: fc.constantFrom(...outcomes),
  took: fc.array(fc.nat(40), { maxLength: 6 }),
  hindered: fc.constantFrom('resources', 'rules', 'coordination', 'people', 'other'),
  hindrances: fc.nat(9),
  late: fc.boolean(),
  abused: fc.nat(2),
});

/** Any portfolio: what each pilot came to is independent of everything else. */
export const portfolios = (maxLength = 40, minLength = 0): fc.Arbitrary<readonly PilotFacts[]> =>
  fc.array(invented, { maxLength, minLength }).map((rows) =>
    rows.map((row, i) => ({
      ...sample,
      pilot: `p-${i}`,
      unit: row.unit,
      sector: row.sector,
      outcome: row.outcome,
      spans: row.took.map((took) => ({
        step: 'register',
        rule: 'registration',
        unit: 'workingDays' as const,
        limit: 1,
        mark: 'V' as const,
        took,
        inTime: took <= 1,
      })),
      counts: {
        [`obstacles.${row.hindered}`]: row.hindrances,
        'abuse.upheld': row.abused,
        'abuse.alleged': row.abused,
      },
      open: [
        {
          unit: row.unit,
          role: 'head' as const,
          openedAt: local('2026-03-02 09:00'),
          dueAt: local(row.late ? '2026-03-10 17:00' : '2027-03-10 17:00'),
        },
      ],
    })),
  );
