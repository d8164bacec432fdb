/** domain chapter: interim reviews on data frozen at their opening: go on, widen, stop or codify (M37). */
import { nextAnchorAfter } from '../calendar/checkpoints';
import { localDateOf } from '../calendar/calendar';
import { dueAfterReceipt } from '../due';
import type { Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { closeMatter, mattersOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import { living, started, underTerm } from '../stages';
import { reviewsToScreen } from '../state/risk';
import type { Instant, LocalDate } from '../time';
import { addDays } from '../time';

interface FrozenValue {
  readonly indicator: string;
  readonly value: number | null;
}

export interface InterimReviewCommands {
  OpenInterimReview: { readonly through: LocalDate; readonly values: readonly FrozenValue[] };
  HoldInterimReview: {
    readonly matter: string;
    readonly conclusion: 'continue' | 'widen' | 'stop' | 'codify';
    readonly review: TextRef;
  };
  DropInterimReview: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  InterimReviewOpened: {
    readonly matter: string;
    /** The ledger as it stood: what the review is about. */
    readonly revision: number;
    readonly through: LocalDate;
    readonly values: readonly FrozenValue[];
  };
  InterimReviewHeld: InterimReviewCommands['HoldInterimReview'];
  InterimReviewDropped: InterimReviewCommands['DropInterimReview'];
}

interface InterimReview {
  readonly revision: number;
  readonly values: readonly FrozenValue[];
  readonly conclusion?: InterimReviewCommands['HoldInterimReview']['conclusion'];
}

const kind = 'interimReview';
const afterStart: readonly Stage[] = started;

export const chapter = defineChapter<InterimReviewCommands, Events>({
  name: 'interim-review',
  commands: {
    OpenInterimReview: {
      by: ['supervisor', 'owner', 'secretary', 'head'],
      stages: underTerm,
      offered: ({ pilot }) =>
        openMattersOf(pilot, kind).length > 0 ? refuse('REVIEW_OPEN') : null,
      decide({ pilot, payload, today, emit }) {
        if (payload.through > today)
          return refuse('REVIEW_OF_FUTURE', { through: payload.through });
        const known = pilot.proposal.plan.indicators.map(({ id }) => id);
        const unknown = payload.values.find(({ indicator }) => !known.includes(indicator));
        if (unknown !== undefined)
          return refuse('UNKNOWN_INDICATOR', { indicator: unknown.indicator });
        return [
          emit('InterimReviewOpened', {
            matter: nextMatterId(pilot, kind),
            revision: pilot.revision,
            ...payload,
          }),
        ];
      },
    },
    HoldInterimReview: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['frozen'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ pilot, law, matter, reconstructed }) =>
        !reconstructed && reviewsToScreen(pilot, law).some(({ id }) => id === matter.id)
          ? refuse('ABUSE_SCREEN_FIRST')
          : null,
      decide: ({ payload, emit }) => [emit('InterimReviewHeld', payload)],
    },
    DropInterimReview: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['frozen'] },
      decide: ({ payload, emit }) => [emit('InterimReviewDropped', payload)],
    },
  },
  events: {
    InterimReviewOpened: {
      evolve: (pilot, { matter, revision, values }, { at }) =>
        openMatter<InterimReview>(pilot, matter, kind, 'frozen', at, { revision, values }),
      tell: ['head', 'owner', 'supervisor'],
    },
    InterimReviewHeld: {
      evolve: (pilot, { matter, conclusion }, { at }) =>
        closeMatter<InterimReview>(pilot, matter, 'held', at, { values: [], conclusion }),
      tell: ['proposer', 'owner', 'supervisor', 'superiorHead'],
    },
    InterimReviewDropped: {
      evolve: (pilot, { matter }, { at }) =>
        closeMatter<InterimReview>(pilot, matter, 'dropped', at, { values: [] }),
      tell: ['owner', 'supervisor'],
    },
  },
  duties: (pilot, law) => [...toHold(pilot, law), ...toOpen(pilot, law)],
});

const toHold = (pilot: Pilot, law: Law): readonly Duty[] =>
  openMattersOf(pilot, kind).map(({ id, openedAt }) => ({
    matter: id,
    step: 'holdInterimReview',
    role: 'head',
    commands: ['HoldInterimReview', 'DropInterimReview'],
    openedAt,
    rule: 'interim.hold',
    due: dueAfterReceipt(law, openedAt, 'interim.hold'),
  }));

function toOpen(pilot: Pilot, law: Law): readonly Duty[] {
  const { startedOn, decision } = pilot.running;
  const every = decision?.interimReviewEveryMonths ?? null;
  if (
    startedOn === null ||
    every === null ||
    !afterStart.includes(pilot.stage) ||
    openMattersOf(pilot, kind).length > 0
  )
    return [];
  const last = lastReviewed(pilot, law, startedOn, every);
  return [
    {
      matter: 'main',
      step: 'openInterimReview',
      role: 'supervisor',
      commands: ['OpenInterimReview'],
      openedAt: last.at ?? decision?.decidedAt ?? '',
      rule: 'interim.interval',
      due: nextAnchorAfter(law.calendar, startedOn, every, last.day).due,
    },
  ];
}

/** A review counts for the anchor that it comes nearest to: up to half an interval early, it is not asked for again. */
function lastReviewed(
  pilot: Pilot,
  law: Law,
  startedOn: LocalDate,
  every: number,
): { at: Instant | null; day: LocalDate } {
  const at =
    mattersOf(pilot, kind)
      .filter(({ state }) => state === 'held')
      .map(({ openedAt }) => openedAt)
      .sort()
      .at(-1) ?? null;
  if (at === null) return { at, day: startedOn };
  return { at, day: addDays(localDateOf(law.calendar, at), every * 15) };
}
