/** domain chapter: a longer term, asked in time, granted whole or less, or refused; granted late, it says so for ever. */
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import { underTerm } from '../stages';
import type { Extension } from '../state/extension';
import {
  askedLate,
  effectByDefault,
  isLess,
  lacksOf,
  lacksOfAsking,
  lateForParticipants,
  longerFor,
} from '../state/extension';
import { deciding, withSuperior } from '../state/request';
import type { Term } from '../state/term';
import type { TermWords } from '../state/term-change';
import { lateFlags, termFrom } from '../state/term-change';
import type { LocalDate } from '../time';

export interface ExtensionCommands {
  /** No participant named: the pilot, and all who are in it. */
  RequestExtension: TermWords & {
    readonly reasons: TextRef;
    readonly participants: readonly string[];
  };
  GrantExtension: TermWords & {
    readonly matter: string;
    readonly number: string | null;
    readonly signedOn: LocalDate;
    /** Null: from the day after the last one; after a lapse, from today. */
    readonly effectFrom: LocalDate | null;
    readonly participants: readonly string[];
    readonly conditions: TextRef | null;
  };
  RefuseExtension: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  ExtensionRequested: {
    readonly matter: string;
    readonly term: Term;
    readonly reasons: TextRef;
    readonly participants: readonly string[];
  };
  ExtensionGranted: {
    readonly matter: string;
    readonly number: string | null;
    readonly term: Term;
    readonly less: boolean;
    readonly signedOn: LocalDate;
    readonly effectFrom: LocalDate;
    readonly decidedOn: LocalDate;
    readonly participants: readonly string[];
    readonly conditions: TextRef | null;
  };
  ExtensionRefused: ExtensionCommands['RefuseExtension'];
}

const kind = 'extension';
const requested = { kind, states: ['requested'] };
const bars = ['proposer', 'interested', 'implementer'] as const;

function request({
  pilot,
  payload,
  today,
  law,
  reconstructed,
  emit,
}: Context<ExtensionCommands['RequestExtension'], Events>) {
  const term = termFrom(payload);
  if (term === null) return refuse('TERM_INCOMPLETE');
  const { reasons, participants } = payload;
  const flags = weigh(reconstructed, [
    ...lacksOfAsking(pilot, law, today),
    ...lacksOf(pilot, law, term, participants, today),
  ]);
  if (isRefusal(flags)) return flags;
  const matter = nextMatterId(pilot, kind);
  return [
    emit('ExtensionRequested', { matter, term, reasons, participants }, [
      ...askedLate(pilot, law, today),
      ...flags,
    ]),
  ];
}

function grant({
  pilot,
  payload,
  matter,
  today,
  law,
  reconstructed,
  emit,
}: Context<ExtensionCommands['GrantExtension'], Events>) {
  const term = termFrom(payload);
  if (term === null) return refuse('TERM_INCOMPLETE');
  const { number, signedOn, participants, conditions } = payload;
  const flags = weigh(reconstructed, [
    { when: signedOn > today, code: 'SIGNED_IN_FUTURE', flag: 'DATED_AHEAD' },
    ...lacksOf(pilot, law, term, participants, today),
  ]);
  if (isRefusal(flags)) return flags;
  const effectFrom = payload.effectFrom ?? effectByDefault(pilot, today);
  const late =
    participants.length === 0
      ? lateFlags(pilot, signedOn, effectFrom)
      : lateForParticipants(pilot, participants, signedOn, effectFrom);
  const less = isLess(matter.data as Extension, term, participants);
  const body = {
    matter: matter.id,
    number,
    term,
    less,
    signedOn,
    effectFrom,
    decidedOn: today,
    participants,
    conditions,
  };
  return [emit('ExtensionGranted', body, [...late, ...flags])];
}

export const chapter = defineChapter<ExtensionCommands, Events>({
  name: 'extension',
  commands: {
    RequestExtension: {
      by: ['owner'],
      stages: underTerm,
      offered: ({ pilot, reconstructed }) =>
        !reconstructed &&
        openMattersOf<Extension>(pilot, kind).some((each) => each.data.participants.length === 0)
          ? refuse('EXTENSION_ALREADY_REQUESTED')
          : null,
      decide: request,
    },
    GrantExtension: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter: requested,
      basedOn: 'matter',
      bars,
      offered: withSuperior,
      decide: grant,
    },
    RefuseExtension: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter: requested,
      basedOn: 'matter',
      bars,
      offered: withSuperior,
      decide: ({ payload, emit }) => [emit('ExtensionRefused', payload)],
    },
  },
  events: {
    ExtensionRequested: {
      evolve: (pilot, { matter, term, participants }, { at }) =>
        openMatter<Extension>(pilot, matter, kind, 'requested', at, { wanted: term, participants }),
      tell: ['head', 'supervisor'],
    },
    ExtensionGranted: {
      evolve: (pilot, body, { at }) =>
        longerFor(
          closeMatter(pilot, body.matter, body.less ? 'grantedLess' : 'granted', at),
          body,
          at,
        ),
      tell: ['owner', 'supervisor', 'proposer'],
    },
    ExtensionRefused: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'refused', at),
      tell: ['owner', 'supervisor', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf(pilot, kind).map((matter) =>
      deciding(matter, law, 'decideExtension', 'extension.decide', [
        'GrantExtension',
        'RefuseExtension',
      ]),
    ),
});
