/** domain chapter: what speaks for a person: no personal gain, prompt report, harm repaired. It must be weighed and decides nothing by itself (002; M92). */
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, matterOf } from '../matters';
import type { Matter } from '../pilot';
import { closedAfterRun } from '../stages';
import { abuseHolds } from '../state/abuse';
import type { MitigatingFactor, Responsibility } from '../state/responsibility';
import { holdingFactors, ownCase, responsibilityKind as kind } from '../state/responsibility';

export interface MitigationCommands {
  NoteMitigation: {
    readonly matter: string;
    readonly factor: MitigatingFactor;
    readonly holds: boolean;
    readonly evidence: TextRef;
  };
  WeighMitigation: {
    readonly matter: string;
    readonly weight: 'none' | 'some' | 'much';
    readonly reasons: TextRef;
  };
}

interface Events {
  MitigationNoted: MitigationCommands['NoteMitigation'];
  MitigationWeighed: MitigationCommands['WeighMitigation'];
}

const stages = ['RESPONSIBILITY', ...closedAfterRun] as const;
const bars = ['proposer', 'interested'] as const;
const undecided = { kind, states: ['opened', 'heard', 'examined'] };
const dataOf = (matter: Matter): Responsibility => matter.data as Responsibility;

function notable({
  pilot,
  matter,
  payload,
}: Context<MitigationCommands['NoteMitigation'], Events>): Refusal | null {
  const { factor, holds } = payload;
  const { person, mitigation = [] } = dataOf(matter);
  if (mitigation.some((noted) => noted.factor === factor && noted.holds === holds))
    return refuse('FACTOR_NOTED_ALREADY', { factor });
  return factor === 'noPersonalGain' && holds && abuseHolds(pilot, person)
    ? refuse('GAIN_IN_QUESTION')
    : null;
}

export const chapter = defineChapter<MitigationCommands, Events>({
  name: 'mitigation',
  commands: {
    NoteMitigation: {
      by: ['panelMember', 'personnel', 'legal', 'supervisor'],
      stages,
      bars,
      matter: undecided,
      offered: ({ matter, actor }) => ownCase(matter, actor.person),
      decide: (context) => notable(context) ?? [context.emit('MitigationNoted', context.payload)],
    },
    WeighMitigation: {
      by: ['head', 'superiorHead', 'managingHead'],
      stages,
      bars,
      matter: undecided,
      basedOn: 'matter',
      offered: ({ matter, actor }) => ownCase(matter, actor.person),
      decide: ({ matter, payload, emit }) =>
        holdingFactors(matter).length === 0
          ? refuse('NOTHING_TO_WEIGH')
          : [emit('MitigationWeighed', payload)],
    },
  },
  events: {
    // What is noted later is weighed anew: the last word on a factor is the one that counts.
    MitigationNoted: {
      evolve(pilot, { matter, factor, holds }) {
        const { mitigation = [] } = dataOf(matterOf(pilot, matter));
        const others = mitigation.filter((noted) => noted.factor !== factor);
        return changeMatter<Responsibility>(pilot, matter, null, {
          mitigation: [...others, { factor, holds }],
          mitigationWeight: null,
        });
      },
      tell: ['respondent', 'head', 'superiorHead'],
    },
    MitigationWeighed: {
      evolve: (pilot, { matter, weight }) =>
        changeMatter<Responsibility>(pilot, matter, null, { mitigationWeight: weight }),
      tell: ['respondent', 'personnel'],
    },
  },
});
