/** domain chapter: the owner asks to be let out before the term ends; the authority decides. */
import type { TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import { underTerm } from '../stages';
import { deciding, withSuperior } from '../state/request';
import { intoEnding } from '../state/winding-up';
import type { LocalDate } from '../time';

export interface EarlyExitCommands {
  RequestEarlyExit: { readonly reasons: TextRef; readonly wishedOn: LocalDate };
  GrantEarlyExit: {
    readonly matter: string;
    readonly effectiveOn: LocalDate;
    readonly conditions: TextRef | null;
  };
  RefuseEarlyExit: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  EarlyExitRequested: EarlyExitCommands['RequestEarlyExit'] & { readonly matter: string };
  EarlyExitGranted: EarlyExitCommands['GrantEarlyExit'] & {
    readonly orderedOn: LocalDate;
    readonly endedOn: LocalDate | null;
  };
  EarlyExitRefused: EarlyExitCommands['RefuseEarlyExit'];
}

const kind = 'earlyExit';
const rule = 'earlyExit.decide';
const matter = { kind, states: ['requested'] };
const bars = ['proposer', 'interested', 'implementer'] as const;

export const chapter = defineChapter<EarlyExitCommands, Events>({
  name: 'early-exit',
  commands: {
    RequestEarlyExit: {
      by: ['owner'],
      stages: underTerm,
      offered: ({ pilot }) =>
        openMattersOf(pilot, kind).length > 0 ? refuse('EXIT_ALREADY_REQUESTED') : null,
      decide: ({ pilot, payload, emit }) => [
        emit('EarlyExitRequested', { matter: nextMatterId(pilot, kind), ...payload }),
      ],
    },
    GrantEarlyExit: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter,
      basedOn: 'matter',
      bars,
      offered: withSuperior,
      decide({ payload, today, reconstructed, emit }) {
        const { effectiveOn } = payload;
        const flags = weigh(reconstructed, [
          { when: effectiveOn < today, code: 'EFFECTIVE_IN_PAST', flag: 'RETROACTIVE' },
        ]);
        const endedOn = effectiveOn <= today ? effectiveOn : null;
        return isRefusal(flags)
          ? flags
          : [emit('EarlyExitGranted', { ...payload, orderedOn: today, endedOn }, flags)];
      },
    },
    RefuseEarlyExit: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter,
      basedOn: 'matter',
      bars,
      offered: withSuperior,
      decide: ({ payload, emit }) => [emit('EarlyExitRefused', payload)],
    },
  },
  events: {
    EarlyExitRequested: {
      evolve: (pilot, { matter: id, wishedOn }, { at }) =>
        openMatter(pilot, id, kind, 'requested', at, { wishedOn }),
      tell: ['head', 'supervisor', 'proposer'],
    },
    EarlyExitGranted: {
      evolve: (pilot, { matter: id, effectiveOn, endedOn, orderedOn }, { at }) =>
        intoEnding(
          closeMatter(pilot, id, 'granted', at),
          { reason: 'earlyExit', effectiveOn, endedOn, decidedOn: orderedOn },
          at,
        ),
      tell: ['owner', 'supervisor', 'proposer'],
    },
    EarlyExitRefused: {
      evolve: (pilot, { matter: id }, { at }) => closeMatter(pilot, id, 'refused', at),
      tell: ['owner', 'supervisor', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf(pilot, kind).map((each) =>
      deciding(each, law, 'decideEarlyExit', rule, ['GrantEarlyExit', 'RefuseEarlyExit']),
    ),
  rules: {
    [rule]: {
      value: 7,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.1',
      mark: 'X',
    },
  },
});
