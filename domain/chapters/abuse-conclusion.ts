/** domain chapter: a case of abuse is concluded with a finding on intent, and an upheld one goes to its body (M33, M35, M36, M106). */
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter } from '../matters';
import { living } from '../stages';
import type { Abuse, Alleged, Intent, ReferralTarget, Trail } from '../state/abuse';
import { abuseKind as kind, abuseOf, trailOf } from '../state/abuse';
import type { AbuseStep } from '../state/abuse-case';
import { abuseDuties, abuseJudge, dismissed, misclassified } from '../state/abuse-case';
import { liabilityNote } from '../state/liability';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

export interface AbuseConclusionCommands {
  ConcludeAbuse: Alleged & {
    readonly matter: string;
    readonly verdict: 'upheld' | 'notUpheld';
    readonly intent: Intent;
    readonly intentReasons: TextRef;
    /** What serious consequence followed; needed for negligence. */
    readonly consequence: TextRef | null;
    readonly referral: ReferralTarget | null;
    readonly number: string | null;
    readonly reasons: TextRef;
  };
  SendAbuseReferral: {
    readonly matter: string;
    readonly number: string | null;
    readonly sentOn: LocalDate;
  };
}

type Concluded = AbuseConclusionCommands['ConcludeAbuse'] & { readonly trail: Trail };

interface Events {
  AbuseUpheld: Concluded;
  AbuseNotUpheld: Concluded;
  AbuseReferred: AbuseConclusionCommands['SendAbuseReferral'] & {
    readonly referral: ReferralTarget;
  };
}

/** Only what was meant is abuse; an error is not (M35). Negligence is not meant, and did serious harm (M36). */
function wrongConclusion(payload: AbuseConclusionCommands['ConcludeAbuse']): Refusal | null {
  const { verdict, intent, consequence, referral } = payload;
  if ((verdict === 'upheld') !== (referral !== null)) return refuse('REFERRAL_GOES_WITH_UPHELD');
  const wrong = misclassified(payload);
  if (wrong !== null || verdict === 'notUpheld') return wrong;
  const meant = intent === 'intentional' || intent === 'disguised';
  if (payload.class === 'profitSeeking')
    return meant ? null : refuse('INTENT_NOT_FOUND', { intent });
  if (meant) return refuse('NEGLIGENCE_IS_NOT_MEANT', { intent });
  return consequence === null ? refuse('CONSEQUENCE_NEEDED') : null;
}

function conclude(context: Context<AbuseConclusionCommands['ConcludeAbuse'], Events>): Outcome {
  const { pilot, payload, matter, emit } = context;
  const wrong = wrongConclusion(payload);
  if (wrong !== null) return wrong;
  const body = { ...payload, trail: trailOf(pilot) };
  if (payload.verdict === 'notUpheld') return [emit('AbuseNotUpheld', body)];
  return [emit('AbuseUpheld', body), ...liabilityNote(context, matter.id, abuseOf(matter).person)];
}

const steps: Readonly<Record<string, AbuseStep>> = {
  heard: {
    step: 'concludeAbuse',
    role: 'superiorHead',
    commands: ['ConcludeAbuse', 'NameAbuseJudge'],
    rule: 'abuse.decide',
  },
  upheld: {
    step: 'sendAbuseReferral',
    role: 'clerk',
    commands: ['SendAbuseReferral'],
    rule: 'abuse.refer',
  },
};

export const chapter = defineChapter<AbuseConclusionCommands, Events>({
  name: 'abuse-conclusion',
  commands: {
    ConcludeAbuse: {
      by: ['anyCadre'],
      stages: living,
      bars: ['proposer', 'interested'],
      matter: { kind, states: ['heard'] },
      basedOn: 'matter',
      offered: abuseJudge,
      decide: conclude,
    },
    SendAbuseReferral: {
      by: ['clerk', 'personnel', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['upheld'] },
      bars: ['proposer', 'interested'],
      offered: ({ matter, actor }) =>
        abuseOf(matter).person === actor.person ? refuse('OWN_CASE') : null,
      decide({ matter, payload, today, emit }) {
        const { referral } = abuseOf(matter);
        if (payload.sentOn > today) return refuse('NOT_SENT_YET', { date: payload.sentOn });
        return [emit('AbuseReferred', { ...payload, referral: referral ?? 'inspection' })];
      },
    },
  },
  events: {
    AbuseUpheld: {
      evolve: (pilot, { matter, class: sort, act, object, interest, referral }, { at }) =>
        changeMatter<Abuse>(pilot, matter, 'upheld', {
          class: sort,
          act,
          object,
          interest,
          referral,
          since: at,
        }),
      tell: ['respondent', 'supervisor', 'head', 'superiorHead', 'personnel', 'emulation'],
    },
    AbuseNotUpheld: {
      evolve: (pilot, { matter }, { at }) => dismissed(pilot, matter, at),
      tell: ['respondent', 'supervisor', 'head', 'personnel', 'emulation'],
    },
    AbuseReferred: {
      evolve(pilot, { matter, referral }, { at }) {
        const { person, post, beneficiaries, class: sort } = pilot.matters[matter]?.data as Abuse;
        const kept = { person, post, beneficiaries, class: sort, referral };
        return settle(pilot, matter, 'referred', at, kept);
      },
      tell: ['respondent', 'supervisor', 'superiorHead', 'personnel'],
    },
  },
  duties: (pilot, law) => abuseDuties(pilot, law, steps),
  rules: {
    'abuse.refer': {
      value: 3,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
