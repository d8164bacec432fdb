/** domain chapter: the result for one person, reasoned on three findings and never automatic (M29, M30); and its notice. */
import type { Directory } from '../directory';
import { superiorNow } from '../directory/unit-now';
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { postsUpward } from '../roles';
import { closedAfterRun } from '../stages';
import type { FinalResult, Responsibility } from '../state/responsibility';
import { managedAbove } from '../state/managing';
import { responsibilityKind as kind, step, unweighed, wrongResult } from '../state/responsibility';
import { notTheirs } from '../state/separation';
import type { Instant } from '../time';

export interface ResponsibilityDecisionCommands {
  DecideResponsibility: {
    readonly matter: string;
    readonly result: FinalResult;
    readonly reducedByPercent: number | null;
    readonly regime: 'party' | 'administrative' | 'civil' | 'criminalReferral' | null;
    readonly number: string | null;
    readonly reasons: TextRef;
  };
  NotifyRespondent: { readonly matter: string; readonly number: string | null };
}

interface Events {
  ResponsibilityDecided: ResponsibilityDecisionCommands['DecideResponsibility'] &
    Pick<Responsibility, 'appealPost'>;
  RespondentNotified: ResponsibilityDecisionCommands['NotifyRespondent'];
}

const stages = ['RESPONSIBILITY', ...closedAfterRun] as const;

/** The head of the next level above the post that decided: an appeal never goes back to the same desk. */
function appealPostOf(post: string | null, directory: Directory, at: Instant): string | null {
  const own = post === null ? '' : (directory.post(post)?.unit ?? '');
  const above = superiorNow(directory, own, at);
  return above === undefined ? null : (postsUpward(directory, above.id, 'head', at)[0]?.id ?? null);
}

type Asking = Parameters<typeof managedAbove>[0] & { readonly reconstructed: boolean };

/** What must come first in live use; sources leave such things out. */
function notReady(asking: Asking): Refusal | null {
  const { matter, reconstructed } = asking;
  if (reconstructed) return null;
  const { findings } = matter.data as Responsibility;
  return findings === null
    ? refuse('FINDINGS_MISSING')
    : (managedAbove(asking) ?? unweighed(matter));
}

function decideResult({
  pilot,
  payload,
  directory,
  receivedAt,
  matter,
  actor,
  reconstructed,
  emit,
}: Context<ResponsibilityDecisionCommands['DecideResponsibility'], Events>) {
  const { findings } = matter.data as Responsibility;
  const wrong = wrongResult(pilot, findings, payload.result, payload.reducedByPercent);
  if (wrong !== null) return wrong;
  const flags = weigh(reconstructed, [
    { when: findings === null, code: 'FINDINGS_MISSING', flag: 'FINDINGS_NOT_TOLD' },
  ]);
  if (isRefusal(flags)) return flags;
  return [
    emit(
      'ResponsibilityDecided',
      { ...payload, appealPost: appealPostOf(actor.post, directory, receivedAt) },
      flags,
    ),
  ];
}

export const chapter = defineChapter<ResponsibilityDecisionCommands, Events>({
  name: 'responsibility-decision',
  commands: {
    DecideResponsibility: {
      by: ['head', 'superiorHead', 'managingHead'],
      stages,
      bars: ['proposer', 'interested', 'implementer'],
      matter: { kind, states: ['opened', 'heard', 'examined'] },
      basedOn: 'matter',
      offered: (asking) => notTheirs(asking) ?? notReady(asking),
      decide: decideResult,
    },
    NotifyRespondent: {
      by: ['clerk', 'personnel', 'head'],
      stages,
      matter: { kind, states: ['decided'] },
      decide: ({ payload, emit }) => [emit('RespondentNotified', payload)],
    },
  },
  events: {
    ResponsibilityDecided: {
      evolve: (pilot, { matter, result, reducedByPercent, appealPost }, { at, by }) =>
        step(pilot, matter, 'decided', at, {
          result,
          reducedByPercent,
          appealPost,
          decidedBy: by.person,
          decidedAt: at,
        }),
      tell: ['respondent', 'personnel', 'superiorHead', 'partyCommittee', 'clerk'],
    },
    RespondentNotified: {
      evolve: (pilot, { matter }, { at }) =>
        step(pilot, matter, 'notified', at, { notifiedAt: at }),
      tell: ['respondent', 'head'],
    },
  },
});
