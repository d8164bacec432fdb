/** domain chapter: people and collectives are nominated by others, promptly, and the nomination is checked (M41, M85). */
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { changeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { closed, living } from '../stages';
import type { Commendation } from '../state/commendation';
import { commendable, commendationKind as kind, conflict } from '../state/commendation';
import { ineligible } from '../state/eligibility';
import { reopening } from '../state/outcome';

export interface CommendationCommands {
  Nominate: {
    readonly nominee: 'individual' | 'collective';
    readonly person: string | null;
    readonly unit: string | null;
    /** A nominee whom the directory does not know. */
    readonly name: TextRef | null;
    readonly merit: TextRef;
    /** Needed unless the pilot achieved its goal without damage. */
    readonly reasons: TextRef | null;
  };
  CheckNomination: {
    readonly matter: string;
    readonly eligible: boolean;
    readonly remarks: TextRef;
  };
}

interface Events {
  Nominated: CommendationCommands['Nominate'] & { readonly matter: string };
  NominationChecked: CommendationCommands['CheckNomination'];
}

const rule = 'commendation.check';
const beforeReview = ({ outcome, stage }: Pilot): boolean =>
  outcome.value === null && !closed.includes(stage);

function nominate({
  pilot,
  payload,
  directory,
  actor,
  reconstructed,
  emit,
}: Context<CommendationCommands['Nominate'], Events>) {
  const { person, unit, name } = payload;
  if (person !== null && directory.person(person) === undefined)
    return refuse('PERSON_UNKNOWN', { person });
  if (unit !== null && directory.unit(unit) === undefined) return refuse('UNIT_UNKNOWN', { unit });
  if (person === actor.person) return refuse('NO_SELF_NOMINATION');
  const barred = person === null ? null : ineligible(pilot, person);
  if (barred !== null) return barred;
  const clean = pilot.outcome.value === 'achieved' && !pilot.outcome.damage;
  const nobody =
    payload.nominee === 'individual'
      ? person === null && name === null
      : unit === null && name === null;
  const flags = weigh(reconstructed, [
    { when: nobody, code: 'NOMINEE_NEEDED', flag: 'PERSON_WITHHELD' },
    {
      when: !clean && payload.reasons === null,
      code: 'COMMENDATION_NEEDS_REASONS',
      flag: 'REASONS_NOT_FOUND',
    },
  ]);
  if (isRefusal(flags)) return flags;
  const early = beforeReview(pilot) ? ['BEFORE_REVIEW'] : [];
  return [
    ...reopening(pilot),
    emit('Nominated', { ...payload, matter: nextMatterId(pilot, kind) }, [...flags, ...early]),
  ];
}

export const chapter = defineChapter<CommendationCommands, Events>({
  name: 'commendation',
  commands: {
    Nominate: {
      by: ['supervisor', 'head', 'superiorHead', 'personnel', 'monitor'],
      stages: [...commendable, 'ARCHIVED'],
      bars: ['proposer', 'interested', 'implementer'],
      decide: nominate,
    },
    CheckNomination: {
      by: ['personnel'],
      stages: living,
      bars: ['proposer', 'interested', 'implementer'],
      matter: { kind, states: ['nominated'] },
      offered: conflict,
      decide: ({ payload, emit }) => [emit('NominationChecked', payload)],
    },
  },
  events: {
    Nominated: {
      evolve: (pilot, { matter, nominee, person, unit }, { at, by }) =>
        openMatter<Commendation>(pilot, matter, kind, 'nominated', at, {
          nominee,
          person,
          unit,
          nominatedBy: by.person,
          since: at,
          eligible: null,
          form: null,
        }),
      tell: ['personnel', 'head', 'proposer'],
    },
    NominationChecked: {
      evolve: (pilot, { matter, eligible }, { at }) =>
        changeMatter<Commendation>(pilot, matter, 'checked', { eligible, since: at }),
      tell: ['emulation', 'head'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Commendation>(pilot, kind)
      .filter(({ state }) => state === 'nominated')
      .map(({ id, data }) => ({
        matter: id,
        step: 'checkNomination',
        role: 'personnel',
        commands: ['CheckNomination'],
        openedAt: data.since,
        rule,
        due: dueAfterReceipt(law, data.since, rule),
      })),
  rules: {
    [rule]: {
      value: 10,
      unit: 'workingDays',
      instrument: '06/2022/QH15',
      article: 'ch. V',
      mark: 'X',
    },
  },
});
