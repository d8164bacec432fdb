/** domain chapter: a duty that nobody is left to fulfil: noted, and given by the superior to somebody who still can (M26, M52, M58). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef, Vacancy } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living } from '../stages';
import { settle } from '../state/settled';
import { vacancyKind as kind, withSubstitute } from '../state/substitution';

export interface SubstitutionCommands {
  /** The law looks itself which duties nobody is left for. */
  ReportVacancy: { readonly note: TextRef | null };
  NameDutySubstitute: { readonly matter: string; readonly post: string; readonly reason: TextRef };
  DropVacancy: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  VacancyNoted: Vacancy & { readonly matter: string };
  DutySubstituteNamed: SubstitutionCommands['NameDutySubstitute'] & Vacancy;
  VacancyDropped: SubstitutionCommands['DropVacancy'];
}

type Asked = Pick<Context<unknown, Events>, 'pilot' | 'standing'>;
type Naming = Context<SubstitutionCommands['NameDutySubstitute'], Events>;

const vacancyIn = (matter: Matter): Vacancy => {
  const { of, step, role, commands, seat } = matter.data as Vacancy;
  return { of, step, role, commands, seat };
};
const isSame = (one: Vacancy, other: Vacancy): boolean =>
  one.of === other.of && one.step === other.step;

const unnoted = ({ pilot, standing }: Asked): readonly Vacancy[] => {
  const noted = openMattersOf(pilot, kind).map(vacancyIn);
  return standing.vacancies().filter((each) => !noted.some((known) => isSame(known, each)));
};

const stillVacant = ({ standing, matter }: Asked & { readonly matter: Matter }): boolean =>
  standing.vacancies().some((each) => isSame(each, vacancyIn(matter)));

/** Nobody names themselves, and nobody names the judge of their own case. */
function ownHands({
  pilot,
  payload,
  actor,
  matter,
  directory,
  receivedAt,
}: Naming): Refusal | null {
  if (directory.holds(actor.person, payload.post, receivedAt)) return refuse('NAMES_ONESELF');
  const concerned = pilot.matters[vacancyIn(matter).of]?.data as { person?: unknown } | undefined;
  return concerned?.person === actor.person ? refuse('OWN_CASE') : null;
}

export const chapter = defineChapter<SubstitutionCommands, Events>({
  name: 'substitution',
  commands: {
    ReportVacancy: {
      by: [
        ...(['head', 'superiorHead', 'secretary', 'clerk', 'legal', 'supervisor'] as const),
        ...(['personnel', 'monitor', 'owner', 'proposer'] as const),
      ],
      stages: living,
      offered: (context) => (unnoted(context).length === 0 ? refuse('NO_VACANCY') : null),
      decide: (context) =>
        unnoted(context).map((vacancy, i) =>
          context.emit('VacancyNoted', {
            matter: nextMatterId(context.pilot, kind, i),
            ...vacancy,
          }),
        ),
    },
    NameDutySubstitute: {
      by: ['superiorHead', 'personnel', 'monitor'],
      stages: living,
      matter: { kind, states: ['vacant'] },
      bars: ['proposer', 'interested'],
      offered: (context) => (stillVacant(context) ? null : refuse('NO_LONGER_VACANT')),
      decide(context) {
        const { payload, matter, standing, emit } = context;
        const vacancy = vacancyIn(matter);
        const unfit = ownHands(context) ?? standing.unfit(vacancy, payload.post);
        return unfit ?? [emit('DutySubstituteNamed', { ...payload, ...vacancy })];
      },
    },
    DropVacancy: {
      by: ['superiorHead', 'personnel', 'monitor', 'head', 'secretary'],
      stages: living,
      matter: { kind, states: ['vacant'] },
      offered: (context) => (stillVacant(context) ? refuse('STILL_VACANT') : null),
      decide: ({ payload, emit }) => [emit('VacancyDropped', payload)],
    },
  },
  events: {
    VacancyNoted: {
      evolve: (pilot, { matter, ...vacancy }, { at }) =>
        openMatter<Vacancy>(pilot, matter, kind, 'vacant', at, vacancy),
      tell: ['superiorHead', 'head', 'personnel', 'monitor'],
    },
    DutySubstituteNamed: {
      evolve: (pilot, { matter, post, of, step, role, commands, seat }, { at }) =>
        withSubstitute(
          settle(pilot, matter, 'filled', at, { of, step }),
          { of, step, role, commands, seat },
          post,
        ),
      tell: ['superiorHead', 'head', 'personnel'],
    },
    VacancyDropped: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'vacancyDropped', at),
      tell: ['superiorHead', 'head'],
    },
  },
  duties: (pilot, law) => dutiesOfVacancies(pilot, law),
});

/** The superior names; what the superior as such cannot do is named from further above. */
function dutiesOfVacancies(pilot: Pilot, law: Law): readonly Duty[] {
  const rule = 'superior.substitute';
  return openMattersOf<Vacancy>(pilot, kind).map(({ id, openedAt, data }) => ({
    matter: id,
    step: 'nameDutySubstitute',
    role: data.role === 'superiorHead' ? 'monitor' : 'superiorHead',
    commands: ['NameDutySubstitute', 'DropVacancy'],
    openedAt,
    rule,
    due: dueAfterReceipt(law, openedAt, rule),
  }));
}
