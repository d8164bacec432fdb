/** cli: how much a bench measures. A part of the whole for those in a hurry; sizes keep their distance, so that growth can be seen. */

export interface Plan {
  /** Lives lived one act at a time, before and after the house is full. */
  readonly lives: { readonly warmUp: number; readonly empty: number; readonly full: number };
  /** How many people act at once, and for how long. */
  readonly people: readonly number[];
  readonly busyMs: number;
  readonly starts: readonly [number, number];
  /** Screens that hear what happens. */
  readonly screens: readonly [number, number];
  /** Pilots in the ledger. */
  readonly ledger: readonly [number, number];
  /** Open tasks. */
  readonly tasks: readonly [number, number];
  /** At whose desks they lie. */
  readonly crowd: number;
  readonly pages: number;
}

const whole: Plan = {
  lives: { warmUp: 24, empty: 30, full: 12 },
  people: [8, 16, 32],
  busyMs: 6_000,
  starts: [60, 240],
  screens: [20, 800],
  ledger: [300, 2_400],
  tasks: [10_000, 100_000],
  crowd: 5_000,
  pages: 100,
};

/** The inbox alone, as large as it is ever meant to be. */
export type InboxPlan = Pick<Plan, 'tasks' | 'crowd' | 'pages'>;
const wholeInbox: InboxPlan = { tasks: [100_000, 1_000_000], crowd: 50_000, pages: 200 };

export const quickScale = 0.15;

export function planOf(scale: number): Plan {
  const part = (n: number, least = 1): number => Math.max(least, Math.round(n * scale));
  const pair = ([small, large]: readonly [number, number]) =>
    [part(small, 5), part(large, 20)] as const;
  const { lives, people, busyMs, starts, screens, ledger } = whole;
  return {
    lives: { warmUp: part(lives.warmUp), empty: part(lives.empty), full: part(lives.full) },
    people: scale < 0.1 ? [2, 8] : people,
    busyMs: part(busyMs, 100),
    starts: pair(starts),
    screens: pair(screens),
    ledger: pair(ledger),
    ...inboxPart(whole, scale),
  };
}

function inboxPart({ tasks, crowd, pages }: InboxPlan, scale: number): InboxPlan {
  const part = (n: number, least: number): number => Math.max(least, Math.round(n * scale));
  return {
    tasks: [part(tasks[0], 200), part(tasks[1], 2_000)],
    crowd: part(crowd, 100),
    pages: part(pages, 3),
  };
}

export const inboxPlanOf = (scale: number): InboxPlan => inboxPart(wholeInbox, scale);
