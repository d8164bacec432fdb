/** domain chapter: the respondent appeals, another person decides; or somebody confirms that no appeal came. Then it is final. */
import { dueAfterReceipt } from '../due';
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { optionalTermRule } from '../law/law';
import { closeMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { carries } from '../roles';
import { closedAfterRun } from '../stages';
import type { FinalResult, Responsibility } from '../state/responsibility';
import { ownCase, responsibilityKind as kind, step, wrongResult } from '../state/responsibility';
import type { Instant } from '../time';

export interface ResponsibilityAppealCommands {
  RespondentAppeals: { readonly matter: string; readonly grounds: TextRef };
  /** `basis`: how it is known that no appeal was filed. */
  ConfirmNoAppeal: { readonly matter: string; readonly basis: TextRef };
  DecideResponsibilityAppeal: {
    readonly matter: string;
    /** null: the decision stands. */
    readonly changedTo: FinalResult | null;
    readonly reducedByPercent: number | null;
    readonly number: string | null;
    readonly reasons: TextRef;
  };
}

interface Events {
  ResponsibilityAppealed: ResponsibilityAppealCommands['RespondentAppeals'];
  ResponsibilityBecameFinal: ResponsibilityAppealCommands['ConfirmNoAppeal'];
  ResponsibilityAppealDecided: ResponsibilityAppealCommands['DecideResponsibilityAppeal'];
}

type Asked = Pick<
  Context<unknown, Events>,
  'pilot' | 'matter' | 'actor' | 'directory' | 'receivedAt' | 'command'
>;

const stages = ['RESPONSIBILITY', ...closedAfterRun] as const;
const dataOf = (matter: Matter): Responsibility => matter.data as Responsibility;

/** When the window closes; null when the pack sets none: then only a person can say that no appeal came. */
const windowEnd = (context: Pick<Context<unknown, Events>, 'matter' | 'law'>): Instant | null => {
  const { notifiedAt } = dataOf(context.matter);
  return notifiedAt === null || optionalTermRule(context.law, 'appeal.window') === null
    ? null
    : dueAfterReceipt(context.law, notifiedAt, 'appeal.window').at;
};

/** The head of the next level above whoever decided; never the same person, never in one's own case. */
function otherDecider({
  pilot,
  matter,
  actor,
  directory,
  receivedAt,
}: Omit<Asked, 'command'>): Refusal | null {
  const { appealPost, decidedBy } = dataOf(matter);
  const inPost = actor.post !== null && directory.holds(actor.person, actor.post, receivedAt);
  const above =
    appealPost === null
      ? carries('superiorHead', actor, pilot, directory, receivedAt)
      : inPost && actor.post === appealPost;
  if (!above) return refuse('NOT_YOURS', { command: 'DecideResponsibilityAppeal' });
  return actor.person === decidedBy ? refuse('SAME_DECIDER') : ownCase(matter, actor.person);
}

export const chapter = defineChapter<ResponsibilityAppealCommands, Events>({
  name: 'responsibility-appeal',
  commands: {
    RespondentAppeals: {
      by: ['respondent'],
      stages,
      matter: { kind, states: ['notified'] },
      decide(context) {
        const end = windowEnd(context);
        // Nobody has confirmed its absence yet: a late appeal is taken, and its lateness is seen.
        const late = end !== null && context.receivedAt > end;
        return [
          context.emit('ResponsibilityAppealed', context.payload, late ? ['LATE_APPEAL'] : []),
        ];
      },
    },
    ConfirmNoAppeal: {
      by: ['head', 'superiorHead', 'personnel'],
      stages,
      matter: { kind, states: ['notified'] },
      bars: ['proposer', 'interested', 'implementer'],
      offered({ matter, actor, law, receivedAt, reconstructed }) {
        const end = windowEnd({ matter, law });
        if (end !== null && receivedAt <= end && !reconstructed)
          return refuse('APPEAL_WINDOW_OPEN', { until: end });
        return ownCase(matter, actor.person);
      },
      decide: ({ payload, emit }) => [emit('ResponsibilityBecameFinal', payload)],
    },
    DecideResponsibilityAppeal: {
      by: ['anyCadre'],
      stages,
      matter: { kind, states: ['appealed'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      offered: otherDecider,
      decide({ pilot, matter, payload, emit }) {
        const { changedTo, reducedByPercent } = payload;
        const wrong =
          changedTo === null
            ? null
            : wrongResult(pilot, dataOf(matter).findings, changedTo, reducedByPercent);
        return wrong ?? [emit('ResponsibilityAppealDecided', payload)];
      },
    },
  },
  events: {
    ResponsibilityAppealed: {
      evolve: (pilot, { matter }, { at }) => step(pilot, matter, 'appealed', at),
      tell: ['respondent', 'head', 'superiorHead'],
    },
    ResponsibilityBecameFinal: {
      evolve: (pilot, { matter }, { at }) =>
        closeMatter<Responsibility>(pilot, matter, 'final', at),
      tell: ['respondent', 'personnel'],
    },
    ResponsibilityAppealDecided: {
      evolve: (pilot, { matter, changedTo, reducedByPercent }, { at }) =>
        closeMatter<Responsibility>(
          pilot,
          matter,
          'final',
          at,
          changedTo === null ? {} : { result: changedTo, reducedByPercent },
        ),
      tell: ['respondent', 'personnel', 'head'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Responsibility>(pilot, kind).flatMap(({ id, state, data }) => {
      const about = { matter: id, openedAt: data.since };
      if (state === 'notified') {
        const due = dueAfterReceipt(law, data.since, 'appeal.window');
        return [
          {
            ...about,
            step: 'confirmNoAppeal',
            role: data.judge,
            commands: ['ConfirmNoAppeal'],
            rule: 'appeal.window',
            due,
          },
        ];
      }
      if (state !== 'appealed') return [];
      const due = dueAfterReceipt(law, data.since, 'appeal.decide');
      return [
        {
          ...about,
          step: 'decideResponsibilityAppeal',
          role: 'superiorHead',
          ...(data.appealPost === null ? {} : { post: data.appealPost }),
          commands: ['DecideResponsibilityAppeal'],
          rule: 'appeal.decide',
          due,
        },
      ];
    }),
});
