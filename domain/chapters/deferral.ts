/** domain chapter: a decision on responsibility waits on a ground of the law, and ends with that ground (Decree 172/2025). */
import { dueOn } from '../due';
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { matterOf, openMattersOf } from '../matters';
import { closedAfterRun } from '../stages';
import type { DeferralGround, Responsibility } from '../state/responsibility';
import { ownCase, responsibilityKind as kind, step } from '../state/responsibility';
import type { LocalDate } from '../time';

export interface DeferralCommands {
  DeferResponsibility: {
    readonly matter: string;
    readonly ground: DeferralGround;
    readonly reviewOn: LocalDate;
    readonly proof: TextRef;
  };
  ProlongDeferral: {
    readonly matter: string;
    readonly reviewOn: LocalDate;
    readonly proof: TextRef;
  };
  EndDeferral: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  ResponsibilityDeferred: DeferralCommands['DeferResponsibility'];
  DeferralProlonged: DeferralCommands['ProlongDeferral'];
  DeferralEnded: DeferralCommands['EndDeferral'];
}

const stages = ['RESPONSIBILITY', ...closedAfterRun] as const;
const deciding = {
  by: ['head', 'superiorHead'],
  stages,
  bars: ['proposer', 'interested', 'implementer'],
} as const;

/** The review must lie ahead, or the deferral would have no end that anybody looks at. */
const behind = (reviewOn: LocalDate, today: LocalDate, reconstructed: boolean): boolean =>
  reviewOn <= today && !reconstructed;

export const chapter = defineChapter<DeferralCommands, Events>({
  name: 'deferral',
  commands: {
    DeferResponsibility: {
      ...deciding,
      matter: { kind, states: ['opened', 'heard', 'examined'] },
      basedOn: 'matter',
      offered: ({ matter, actor }) => ownCase(matter, actor.person),
      decide: ({ payload, today, reconstructed, emit }) =>
        behind(payload.reviewOn, today, reconstructed)
          ? refuse('REVIEW_NOT_AHEAD', { reviewOn: payload.reviewOn })
          : [emit('ResponsibilityDeferred', payload)],
    },
    ProlongDeferral: {
      ...deciding,
      matter: { kind, states: ['deferred'] },
      offered: ({ matter, actor }) => ownCase(matter, actor.person),
      decide: ({ payload, today, reconstructed, emit }) =>
        behind(payload.reviewOn, today, reconstructed)
          ? refuse('REVIEW_NOT_AHEAD', { reviewOn: payload.reviewOn })
          : [emit('DeferralProlonged', payload)],
    },
    EndDeferral: {
      ...deciding,
      matter: { kind, states: ['deferred'] },
      offered: ({ matter, actor }) => ownCase(matter, actor.person),
      decide: ({ payload, emit }) => [emit('DeferralEnded', payload)],
    },
  },
  events: {
    ResponsibilityDeferred: {
      evolve: (pilot, { matter, ground, reviewOn }, { at }) =>
        step(pilot, matter, 'deferred', at, { deferral: { ground, reviewOn } }),
      tell: ['respondent', 'personnel', 'superiorHead'],
    },
    DeferralProlonged: {
      evolve(pilot, { matter, reviewOn }, { at }) {
        const ground = matterOf<Responsibility>(pilot, matter).data.deferral?.ground ?? 'illness';
        return step(pilot, matter, 'deferred', at, { deferral: { ground, reviewOn } });
      },
      tell: ['respondent', 'personnel'],
    },
    DeferralEnded: {
      evolve(pilot, { matter }, { at }) {
        const { heard, findings } = matterOf<Responsibility>(pilot, matter).data;
        return step(
          pilot,
          matter,
          findings !== null ? 'examined' : heard ? 'heard' : 'opened',
          at,
          {
            deferral: null,
          },
        );
      },
      tell: ['respondent', 'personnel'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Responsibility>(pilot, kind)
      .filter(({ state, data }) => state === 'deferred' && data.deferral !== null)
      .map(({ id, data }) => ({
        matter: id,
        step: 'reviewDeferral',
        role: data.judge,
        commands: ['EndDeferral', 'ProlongDeferral'],
        openedAt: data.since,
        rule: 'deferral.review',
        due: dueOn(law, data.deferral?.reviewOn ?? data.since.slice(0, 10)),
      })),
});
