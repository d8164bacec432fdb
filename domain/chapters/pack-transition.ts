/**
 * domain chapter: a pilot moves to another law pack. One pack administrator prepares it, a second one puts it in force
 * for this pilot, with the reason and with every due date that moves before their eyes; a pilot never moves by itself (M47).
 */
import { dueAfterReceipt } from '../due';
import type { Context, MovedStep, Outcome, Refusal, TextRef, Transition } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living } from '../stages';
import { lacksOfPlan, lacksOfTime } from '../state/caps';
import { rungsMoved } from '../state/moved-rungs';
import type { PackTransition } from '../state/pack-transition';
import { PACK_TRANSITION as kind } from '../state/pack-transition';
import { cannotBePinned } from '../state/regime';
import { termOf } from '../state/under-term';
import type { LocalDate } from '../time';

export interface PackTransitionCommands {
  /** The pack as id@version. */
  PreparePackTransition: { readonly pack: string; readonly reason: TextRef };
  PutPackInForce: {
    readonly matter: string;
    /** Of the moves that were shown. */
    readonly digest: string;
    readonly reason: TextRef;
  };
  DropPackTransition: { readonly matter: string; readonly reasons: TextRef };
}

interface Moves {
  readonly from: string;
  readonly to: string;
  readonly moved: readonly MovedStep[];
  readonly count: number;
  readonly digest: string;
}

interface Events {
  PackTransitionPrepared: Moves & {
    readonly matter: string;
    readonly reason: TextRef;
    readonly preparedBy: string;
  };
  PackPutInForce: Moves & {
    readonly matter: string;
    readonly reason: TextRef;
    readonly packHash: string;
    readonly calendar: string;
  };
  PackTransitionDropped: PackTransitionCommands['DropPackTransition'];
}

type Asked<P> = Context<P, Events>;

const bars = ['proposer', 'interested'] as const;
const prepared = { kind, states: ['prepared'] };
const dataOf = (matter: Matter): PackTransition => matter.data as PackTransition;

/** Under the new law the plan is held against its caps; what is left of the term counts from the day of the move. */
function lacksUnder(pilot: Pilot, next: Law, today: LocalDate) {
  const { plan } = pilot.proposal;
  const term = termOf(pilot) ?? pilot.running.plannedTerm;
  const lacks = lacksOfPlan(next, plan, today);
  return term === null
    ? lacks
    : [
        ...lacks.filter(({ params }) => params?.['cap'] !== 'time'),
        ...lacksOfTime(next, term, today),
      ];
}

/** Nothing is prepared, or put in force, that the pilot could not live under. */
function fits(
  { pilot, today, reconstructed }: Asked<unknown>,
  { law, to }: Transition,
): Refusal | readonly string[] {
  if (to === pilot.law.pack) return refuse('PACK_IN_USE', { pack: to });
  return cannotBePinned(law.pack, today) ?? weigh(reconstructed, lacksUnder(pilot, law, today));
}

const movesOf = ({ from, to, moved, digest }: Transition): Moves => ({
  from,
  to,
  moved,
  count: moved.length,
  digest,
});

function prepare(context: Asked<PackTransitionCommands['PreparePackTransition']>): Outcome {
  const { pilot, payload, moving, actor, emit } = context;
  const { pack, reason } = payload;
  if (moving?.to !== pack) return refuse('PACK_UNKNOWN', { pack });
  const flags = fits(context, moving);
  if (isRefusal(flags)) return flags;
  const matter = nextMatterId(pilot, kind);
  const body = { matter, reason, preparedBy: actor.person, ...movesOf(moving) };
  return [emit('PackTransitionPrepared', body, flags)];
}

function putInForce(context: Asked<PackTransitionCommands['PutPackInForce']>): Outcome {
  const { payload, matter, moving, emit } = context;
  const { to } = dataOf(matter);
  if (moving?.to !== to) return refuse('PACK_UNKNOWN', { pack: to });
  if (moving.digest !== payload.digest)
    return refuse('STALE', { seen: payload.digest, current: moving.digest });
  const flags = fits(context, moving);
  if (isRefusal(flags)) return flags;
  const { packHash, calendar } = moving.law;
  const body = {
    matter: matter.id,
    reason: payload.reason,
    packHash,
    calendar: `${calendar.id}@${calendar.version}`,
    ...movesOf(moving),
  };
  return [emit('PackPutInForce', body, flags)];
}

export const chapter = defineChapter<PackTransitionCommands, Events>({
  name: 'pack-transition',
  commands: {
    PreparePackTransition: {
      by: ['packAdmin'],
      stages: living,
      bars,
      offered: ({ pilot }) =>
        openMattersOf(pilot, kind).length > 0 ? refuse('TRANSITION_ALREADY_PREPARED') : null,
      decide: prepare,
    },
    PutPackInForce: {
      by: ['packAdmin'],
      stages: living,
      matter: prepared,
      basedOn: 'matter',
      bars,
      offered: ({ matter, actor }) =>
        dataOf(matter).preparedBy === actor.person ? refuse('PREPARED_BY_YOU') : null,
      decide: putInForce,
    },
    DropPackTransition: {
      by: ['packAdmin'],
      stages: living,
      matter: prepared,
      bars,
      decide: ({ payload, emit }) => [emit('PackTransitionDropped', payload)],
    },
  },
  events: {
    PackTransitionPrepared: {
      evolve: (pilot, { matter, to, preparedBy, digest, moved }, { at }) =>
        openMatter<PackTransition>(pilot, matter, kind, 'prepared', at, {
          to,
          preparedBy,
          digest,
          moved,
        }),
      tell: ['packAdmin', 'head', 'owner'],
    },
    PackPutInForce: {
      evolve(pilot, { matter, to, packHash, calendar, moved }, { at }) {
        const dated = moved.flatMap(({ oldDue, newDue, ...place }) =>
          oldDue === null || newDue === null ? [] : [{ ...place, oldDue, newDue }],
        );
        const under = {
          ...pilot,
          law: { pack: to, packHash, calendar },
          rungs: rungsMoved(pilot, dated),
        };
        return closeMatter<PackTransition>(under, matter, 'inForce', at, { moved: [] });
      },
      tell: ['proposer', 'owner', 'supervisor', 'head', 'superiorHead'],
    },
    PackTransitionDropped: {
      evolve: (pilot, { matter }, { at }) =>
        closeMatter<PackTransition>(pilot, matter, 'dropped', at, { moved: [] }),
      tell: ['packAdmin', 'head', 'owner'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<PackTransition>(pilot, kind).map(({ id, openedAt }) => ({
      matter: id,
      step: 'decidePackTransition',
      role: 'packAdmin',
      commands: ['PutPackInForce', 'DropPackTransition'],
      openedAt,
      rule: 'transition.decide',
      due: dueAfterReceipt(law, openedAt, 'transition.decide'),
    })),
  rules: {
    'transition.decide': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: 'end',
      mark: 'X',
    },
  },
});
