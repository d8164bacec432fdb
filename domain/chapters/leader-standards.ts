/** domain chapter: a person is held against the leader standards in use before a priority is given (000; M67). */
import type { Context, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { nextMatterId } from '../matters';
import { closedAfterRun, underOutcomeReview, underTerm } from '../stages';
import { note } from '../state/noted';
import type { Standard } from '../state/standards';
import { standardRules, standardsInUse, standardsKind as kind } from '../state/standards';

interface Assessed {
  readonly standard: Standard;
  readonly met: boolean;
  readonly grounds: TextRef;
}

export interface LeaderStandardsCommands {
  AssessStandards: { readonly person: string; readonly assessed: readonly Assessed[] };
}

interface Events {
  StandardsAssessed: LeaderStandardsCommands['AssessStandards'] & {
    readonly matter: string;
    readonly metCount: number;
    readonly notMetCount: number;
  };
}

function assess({
  pilot,
  payload,
  actor,
  law,
  directory,
  emit,
}: Context<LeaderStandardsCommands['AssessStandards'], Events>) {
  const { person, assessed } = payload;
  if (directory.person(person) === undefined) return refuse('PERSON_UNKNOWN', { person });
  if (person === actor.person) return refuse('OWN_STANDARDS');
  const names = assessed.map(({ standard }) => standard);
  const off = names.find((standard) => !standardsInUse(law).includes(standard));
  if (off !== undefined) return refuse('STANDARD_SWITCHED_OFF', { standard: off });
  const twice = names.find((standard, i) => names.indexOf(standard) !== i);
  if (twice !== undefined) return refuse('STANDARD_TWICE', { standard: twice });
  const metCount = assessed.filter(({ met }) => met).length;
  return [
    emit('StandardsAssessed', {
      ...payload,
      matter: nextMatterId(pilot, kind),
      metCount,
      notMetCount: assessed.length - metCount,
    }),
  ];
}

export const chapter = defineChapter<LeaderStandardsCommands, Events>({
  name: 'leader-standards',
  commands: {
    AssessStandards: {
      by: ['personnel'],
      stages: [...underTerm, ...underOutcomeReview, ...closedAfterRun],
      bars: ['proposer', 'interested'],
      decide: assess,
    },
  },
  events: {
    StandardsAssessed: {
      evolve(pilot, { matter, person, assessed }, { at }) {
        const of = (met: boolean) =>
          assessed.filter((each) => each.met === met).map(({ standard }) => standard);
        return note(pilot, matter, kind, 'assessed', at, {
          person,
          met: of(true),
          notMet: of(false),
        });
      },
      tell: ['head', 'superiorHead'],
    },
  },
  rules: standardRules,
});
