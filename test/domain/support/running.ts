/** test: pilots far down the track, made by hand, for chapters that begin where the approval ends. */
import { localDateOf } from '../../../domain/calendar/calendar';
import type { Pilot } from '../../../domain/pilot';
import { unborn } from '../../../domain/pilot';
import type { Indicator } from '../../../domain/state/proposal';
import type { DecisionInForce, PlannedTerm, Running } from '../../../domain/state/term';
import { notRunning } from '../../../domain/state/term';
import { Life, holderOf, lawOf, local } from './life';

/** Invented posts of the reference unit. */
export const posts = {
  proposer: 'hoa-lac:cadre-1',
  owner: 'hoa-lac:cadre-1',
  head: 'hoa-lac:head',
  deputy: 'hoa-lac:deputy-1',
  supervisor: 'hoa-lac:supervisor',
  legal: 'hoa-lac:legal-1',
  superiorHead: 'an-binh:head',
} as const;

export interface Wish {
  /** Instant of the approval, local: '2026-01-05 09:00'. */
  readonly decided?: string;
  readonly inForceFrom?: string;
  readonly started?: string;
  readonly term?: PlannedTerm;
  readonly checkpointEveryMonths?: number;
  readonly reportEveryMonths?: number;
  readonly interimReviewEveryMonths?: number | null;
  readonly indicators?: readonly Indicator[];
  readonly running?: Partial<Running>;
  readonly pilot?: Partial<Pilot>;
  readonly reconstructed?: boolean;
}

export const indicator = (id: string, baseline: number | null = null): Indicator => ({
  id,
  name: `text:${id}`,
  unit: '%',
  baseline,
  target: 90,
  better: 'higher',
});

const decisionOf = (wish: Wish): DecisionInForce => {
  const decided = wish.decided ?? '2026-01-05 09:00';
  return {
    kind: 'pilot',
    number: '12/QĐ-UBND',
    decidedAt: local(decided),
    inForceFrom: wish.inForceFrom ?? decided.slice(0, 10),
    by: posts.head,
    conditions: [],
    grantedLess: false,
    checkpointEveryMonths: wish.checkpointEveryMonths ?? 3,
    reportEveryMonths: wish.reportEveryMonths ?? 3,
    interimReviewEveryMonths: wish.interimReviewEveryMonths ?? null,
  };
};

/** Approved as a pilot for twelve months, waiting for its owner to prepare. */
export function approvedPilot(wish: Wish = {}): Pilot {
  const law = lawOf();
  const before = unborn('practice', 'p-test');
  return {
    ...before,
    revision: 30,
    stage: 'APPROVED_PILOT',
    provenance: wish.reconstructed === true ? 'reconstructed' : 'live',
    law: { pack: law.pack.id, packHash: law.packHash, calendar: law.calendar.id },
    unit: 'hoa-lac',
    posts: { owner: posts.owner, supervisor: posts.supervisor },
    proposal: {
      ...before.proposal,
      title: 'text:title',
      version: 1,
      plan: { ...before.proposal.plan, indicators: wish.indicators ?? [indicator('onTime', 40)] },
      proposer: { person: holderOf(posts.proposer).person, post: posts.proposer, unit: 'hoa-lac' },
      interestsDeclared: true,
      submittedAt: local(wish.decided ?? '2026-01-05 09:00'),
    },
    running: {
      ...notRunning,
      decision: decisionOf(wish),
      plannedTerm: wish.term ?? { kind: 'months', months: 12 },
      ...wish.running,
    },
    ...wish.pilot,
  };
}

const prepared = (life: Life): Life =>
  life
    .does(posts.owner, 'Prepare', { preparations: 'text:preparations' })
    .does(posts.owner, 'Start', {
      startedOn: localDateOf(life.law.calendar, life.now),
      resourcesConfirmed: true,
    });

/** A life from the approval on, in which the clock stands where the pilot was decided. */
export const approvedLife = (wish: Wish = {}, pack = 'vn-decree-73'): Life =>
  new Life(lawOf(pack), wish.decided ?? '2026-01-05 09:00', approvedPilot(wish));

/** A life of a pilot that started (by default on 2 Feb 2026) by the law's own commands, start confirmed. */
export function runningLife(wish: Wish = {}, pack = 'vn-decree-73'): Life {
  const started = wish.started ?? '2026-02-02 09:00';
  const life = prepared(
    approvedLife({ decided: `${started.slice(0, 8)}01 09:00`, ...wish }, pack).until(started),
  );
  return wish.reconstructed === true
    ? life
    : life.does(posts.supervisor, 'ConfirmStart', { note: null });
}
