/** domain chapter: whoever delegated competence takes it back for one pilot, and gives it again (M79). The register is the directory's. */
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { carries } from '../roles';
import { living } from '../stages';
import { recalled, withRecalled } from '../state/recall';

interface Recall {
  readonly delegation: string;
  readonly reason: TextRef;
}

export interface DelegationCommands {
  RecallDelegation: Recall;
  RestoreDelegation: Recall;
}

interface Recorded extends Recall {
  readonly from: string;
  readonly to: string;
}

interface Events {
  DelegationRecalled: Recorded;
  DelegationRestored: Recorded;
}

type Asking = Context<Recall, Events>;

/** The post that gave it, or the head above the unit that post belongs to. */
function given({ payload, directory, actor, pilot, receivedAt }: Asking): Recorded | Refusal {
  const row = directory.delegation(payload.delegation);
  if (row === undefined) return refuse('NO_SUCH_DELEGATION', { delegation: payload.delegation });
  const theirs = directory.post(row.from)?.unit === pilot.unit;
  const above = theirs && carries('superiorHead', actor, pilot, directory, receivedAt);
  return actor.post === row.from || above
    ? { ...payload, from: row.from, to: row.to }
    : refuse('DELEGATION_NOT_GIVEN_BY_YOU', { delegation: row.id });
}

const by = ['head', 'superiorHead'] as const;

export const chapter = defineChapter<DelegationCommands, Events>({
  name: 'delegation',
  commands: {
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
