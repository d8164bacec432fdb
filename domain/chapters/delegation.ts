/**
 * domain chapter: competence is given to another post for one pilot, taken back, given again (M79). What a tenant
 * delegates for good stands in its directory; both are asked at each decision.
 */
import { isSameUnit } from '../directory/unit-now';
import { instantAt } from '../calendar/calendar';
import { isConcernedIn } from '../delegation';
import type { DelegationRow } from '../directory';
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { carries } from '../roles';
import { living } from '../stages';
import { sitting } from '../state/ballot-opening';
import type { DelegableAct } from '../state/delegated';
import { delegationOf, withDelegated } from '../state/delegated';
import { recalled, withRecalled } from '../state/recall';
import type { Instant, LocalDate } from '../time';
import { addDays } from '../time';

interface Recall {
  readonly delegation: string;
  readonly reason: TextRef;
}

export interface DelegationCommands {
  GiveDelegation: {
    /** Its code in the register. */
    readonly delegation: string;
    readonly delegate: string;
    readonly acts: readonly DelegableAct[];
    /** null: any amount. */
    readonly maxAmountVnd: number | null;
    readonly inForceFrom: LocalDate;
    readonly lastDay: LocalDate;
    /** Number of the written instrument. */
    readonly instrument: string;
    readonly capacity: DelegationRow['capacity'];
  };
  RecallDelegation: Recall;
  RestoreDelegation: Recall;
}

interface Recorded extends Recall {
  readonly from: string;
  readonly to: string;
}

interface Events {
  DelegationGiven: DelegationCommands['GiveDelegation'] & {
    readonly from: string;
    readonly givenBy: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
  };
  DelegationRecalled: Recorded;
  DelegationRestored: Recorded;
}

type Asking = Context<Recall, Events>;

/** The post that gave it, or the head above the unit that post belongs to. */
function given({ payload, directory, actor, pilot, receivedAt }: Asking): Recorded | Refusal {
  const row = delegationOf(pilot, directory, payload.delegation);
  if (row === undefined) return refuse('NO_SUCH_DELEGATION', { delegation: payload.delegation });
  const theirs = isSameUnit(directory, directory.post(row.from)?.unit, pilot.unit, receivedAt);
  const above = theirs && carries('superiorHead', actor, pilot, directory, receivedAt);
  return actor.post === row.from || above
    ? { ...payload, from: row.from, to: row.to }
    : refuse('DELEGATION_NOT_GIVEN_BY_YOU', { delegation: row.id });
}

type Giving = Context<DelegationCommands['GiveDelegation'], Events>;

/** Nobody gives to themselves, nor to whom the proposal is about, nor for days that are over. */
function unfit({ pilot, payload, actor, directory, receivedAt }: Giving): Refusal | null {
  const { delegation, delegate, inForceFrom, lastDay } = payload;
  if (delegationOf(pilot, directory, delegation) !== undefined)
    return refuse('DELEGATION_EXISTS', { delegation });
  const person = sitting(directory, delegate, receivedAt);
  if (person === null) return refuse('VACANT_SEAT', { post: delegate });
  if (person === actor.person || delegate === actor.post) return refuse('DELEGATION_TO_ONESELF');
  if (isConcernedIn(pilot, person, directory, receivedAt))
    return refuse('DELEGATION_SELF_DEALING', { delegation });
  return lastDay < inForceFrom ? refuse('DELEGATION_BACKWARDS', { inForceFrom, lastDay }) : null;
}

function give(context: Giving): Outcome {
  const { payload, actor, law, today, reconstructed, emit } = context;
  const refusal = unfit(context);
  if (refusal !== null) return refusal;
  const backdated = payload.inForceFrom < today;
  if (backdated && !reconstructed)
    return refuse('DELEGATION_BACKDATED', { inForceFrom: payload.inForceFrom });
  const body = {
    ...payload,
    acts: [...new Set(payload.acts)],
    from: actor.post ?? '',
    givenBy: actor.person,
    startsAt: instantAt(law.calendar, payload.inForceFrom, 0),
    endsAt: instantAt(law.calendar, addDays(payload.lastDay, 1), 0),
  };
  return [emit('DelegationGiven', body, backdated ? ['RETROACTIVE'] : [])];
}

/** The pilot's row needs no unit and no field: it carries nothing elsewhere. */
const rowOf = (given: Events['DelegationGiven']): DelegationRow => ({
  id: given.delegation,
  from: given.from,
  to: given.delegate,
  givenBy: given.givenBy,
  scope: { commands: given.acts, unit: null, field: null, maxAmountVnd: given.maxAmountVnd },
  inForceFrom: given.startsAt,
  inForceTo: given.endsAt,
  revokedAt: null,
  instrument: given.instrument,
  capacity: given.capacity,
  basedOn: null,
});

const by = ['head', 'superiorHead'] as const;

export const chapter = defineChapter<DelegationCommands, Events>({
  name: 'delegation',
  commands: {
    GiveDelegation: { by, stages: living, bars: ['proposer', 'interested'], decide: give },
    RecallDelegation: {
      by,
      stages: living,
      decide(context) {
        const { pilot, payload, emit } = context;
        if (recalled(pilot).includes(payload.delegation))
          return refuse('DELEGATION_RECALLED', { delegation: payload.delegation });
        const row = given(context);
        return 'refused' in row ? row : [emit('DelegationRecalled', row)];
      },
    },
    RestoreDelegation: {
      by,
      stages: living,
      offered: ({ pilot }) =>
        recalled(pilot).length === 0 ? refuse('NO_DELEGATION_RECALLED') : null,
      decide(context) {
        const { pilot, payload, emit } = context;
        if (!recalled(pilot).includes(payload.delegation)) return refuse('NO_DELEGATION_RECALLED');
        const row = given(context);
        return 'refused' in row ? row : [emit('DelegationRestored', row)];
      },
    },
  },
  events: {
    DelegationGiven: {
      evolve: (pilot, body) => withDelegated(pilot, rowOf(body)),
      tell: ['head', 'deputy', 'superiorHead', 'secretary'],
    },
    DelegationRecalled: {
      evolve: (pilot, { delegation }) => withRecalled(pilot, [...recalled(pilot), delegation]),
      tell: ['head', 'deputy', 'superiorHead'],
    },
    DelegationRestored: {
      evolve: (pilot, { delegation }) =>
        withRecalled(
          pilot,
          recalled(pilot).filter((each) => each !== delegation),
        ),
      tell: ['head', 'deputy', 'superiorHead'],
    },
  },
  rules: {
    // How often competence may be handed on: our own number, one link unless a pack says more.
    'delegation.chain': {
      value: 1,
      unit: 'count',
      instrument: 'Resolution 28-NQ/TW',
      article: 'decentralisation',
      mark: 'X',
    },
  },
});
