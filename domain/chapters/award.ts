/** domain chapter: an award is given or refused, and can be revoked; never while a case of abuse stands (M41, M69). */
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { closeMatter, openMattersOf } from '../matters';
import { living } from '../stages';
import type { AwardForm, Commendation } from '../state/commendation';
import {
  commendable,
  commendationKind as kind,
  commendationOf,
  conflict,
} from '../state/commendation';
import { ineligible } from '../state/eligibility';
import { abuseStands, reopening } from '../state/outcome';

export interface AwardCommands {
  Award: {
    readonly matter: string;
    readonly form: AwardForm;
    readonly number: string | null;
    readonly citation: TextRef;
  };
  RefuseAward: { readonly matter: string; readonly reasons: TextRef };
  RevokeAward: {
    readonly matter: string;
    readonly number: string | null;
    readonly reasons: TextRef;
  };
}

interface Events {
  Awarded: AwardCommands['Award'];
  AwardRefused: AwardCommands['RefuseAward'];
  AwardRevoked: AwardCommands['RevokeAward'];
}

const judging = { stages: commendable, bars: ['proposer', 'interested', 'implementer'] } as const;
const rule = 'commendation.award';

function award({
  pilot,
  payload,
  matter,
  reconstructed,
  emit,
}: Context<AwardCommands['Award'], Events>) {
  if (abuseStands(pilot)) return refuse('AWARD_ON_HOLD');
  const { eligible, person } = commendationOf(matter);
  const barred = person === null ? null : ineligible(pilot, person);
  if (barred !== null) return barred;
  if (eligible === false) return refuse('NOT_ELIGIBLE');
  const flags = weigh(reconstructed, [
    { when: eligible === null, code: 'CHECK_MISSING', flag: 'CHECK_NOT_FOUND' },
  ]);
  return isRefusal(flags) ? flags : [emit('Awarded', payload, flags)];
}

export const chapter = defineChapter<AwardCommands, Events>({
  name: 'award',
  commands: {
    Award: {
      ...judging,
      by: ['emulation'],
      matter: { kind, states: ['nominated', 'checked'] },
      basedOn: 'matter',
      offered: conflict,
      decide: award,
    },
    RefuseAward: {
      ...judging,
      stages: living,
      by: ['emulation'],
      matter: { kind, states: ['nominated', 'checked'] },
      basedOn: 'matter',
      offered: conflict,
      decide: ({ payload, emit }) => [emit('AwardRefused', payload)],
    },
    RevokeAward: {
      ...judging,
      by: ['emulation', 'superiorHead'],
      stages: [...commendable, 'ARCHIVED'],
      matter: { kind, states: ['awarded'] },
      basedOn: 'matter',
      offered: ({ matter, actor }) =>
        actor.person === commendationOf(matter).person ? refuse('NOMINEE_BARRED') : null,
      decide: ({ pilot, payload, emit }) => [...reopening(pilot), emit('AwardRevoked', payload)],
    },
  },
  events: {
    Awarded: {
      evolve: (pilot, { matter, form }, { at }) =>
        closeMatter<Commendation>(pilot, matter, 'awarded', at, { form }),
      tell: ['proposer', 'owner', 'head', 'personnel'],
    },
    AwardRefused: {
      evolve: (pilot, { matter }, { at }) =>
        closeMatter<Commendation>(pilot, matter, 'awardRefused', at),
      tell: ['proposer', 'head', 'personnel'],
    },
    AwardRevoked: {
      evolve: (pilot, { matter }, { at }) =>
        closeMatter<Commendation>(pilot, matter, 'revoked', at),
      tell: ['proposer', 'owner', 'head', 'personnel'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Commendation>(pilot, kind)
      .filter(({ state }) => state === 'checked')
      .map(({ id, data }) => ({
        matter: id,
        step: 'decideAward',
        role: 'emulation',
        commands: ['Award', 'RefuseAward'],
        openedAt: data.since,
        rule,
        due: dueAfterReceipt(law, data.since, rule),
      })),
  rules: {
    [rule]: {
      value: 20,
      unit: 'workingDays',
      instrument: '06/2022/QH15',
      article: 'ch. V',
      mark: 'X',
    },
  },
});
