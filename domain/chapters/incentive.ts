/** domain chapter: incentives of the law's catalogue for people and collectives: nominated promptly, checked when they touch a career, decided (M70, M85, M88). */
import { dueAfterDay, dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { optionalNumberRule } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { closedAfterRun, underOutcomeReview, underTerm } from '../stages';
import { managerElsewhere } from '../state/cadre-level';
import type { Incentive, IncentiveForm } from '../state/incentive';
import { catalogue, isOffered, touchesCareer } from '../state/incentive';
import { managedAbove } from '../state/managing';
import { abuseStands } from '../state/outcome';
import { settle } from '../state/settled';
import { standardsLack } from '../state/standards';
import type { LocalDate } from '../time';

export interface IncentiveCommands {
  ProposeIncentive: {
    readonly form: IncentiveForm;
    readonly nominee: 'individual' | 'collective';
    readonly person: string | null;
    readonly unit: string | null;
    /** Of a pay step before its time; null for every other form. */
    readonly monthsEarly: number | null;
    /** The day on which the merit showed: promptness counts from it. */
    readonly meritOn: LocalDate;
    readonly grounds: TextRef;
  };
  CheckIncentive: {
    readonly matter: string;
    readonly eligible: boolean;
    readonly remarks: TextRef;
  };
  GrantIncentive: {
    readonly matter: string;
    readonly number: string | null;
    readonly terms: TextRef;
  };
  RefuseIncentive: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  IncentiveProposed: IncentiveCommands['ProposeIncentive'] & {
    readonly matter: string;
    readonly promptDay: LocalDate;
  };
  IncentiveChecked: IncentiveCommands['CheckIncentive'];
  IncentiveGranted: IncentiveCommands['GrantIncentive'] & { readonly form: IncentiveForm };
  IncentiveRefused: IncentiveCommands['RefuseIncentive'];
}

type Proposing = Context<IncentiveCommands['ProposeIncentive'], Events>;
type Asking = Pick<Context<unknown, Events>, 'matter' | 'actor'>;

const kind = 'incentive';
const stages = [...underTerm, ...underOutcomeReview, ...closedAfterRun] as const;
const bars = ['proposer', 'interested', 'implementer'] as const;
const dataOf = (matter: Matter): Incentive => matter.data as Incentive;

function nomineeFault({ payload, directory, actor }: Proposing): Refusal | null {
  const { form, nominee, person, unit } = payload;
  if (nominee === 'collective' && touchesCareer(form)) return refuse('FORM_FOR_PERSONS', { form });
  if (nominee === 'individual' && person === null) return refuse('NOMINEE_NEEDED');
  if (nominee === 'collective' && unit === null) return refuse('NOMINEE_NEEDED');
  if (person !== null && directory.person(person) === undefined)
    return refuse('PERSON_UNKNOWN', { person });
  if (unit !== null && directory.unit(unit) === undefined) return refuse('UNIT_UNKNOWN', { unit });
  return person === actor.person ? refuse('NO_SELF_NOMINATION') : null;
}

function payFault({ law, payload }: Proposing): Refusal | null {
  const { form, monthsEarly } = payload;
  if ((form === 'earlyPayStep') !== (monthsEarly !== null)) return refuse('MONTHS_EARLY_WRONG');
  const most = optionalNumberRule(law, 'incentive.payStep.most');
  return most !== null && (monthsEarly ?? 0) > most ? refuse('PAY_STEP_TOO_EARLY', { most }) : null;
}

/** From the merit; a nomination that comes after that time begins a clock of its own and is flagged. */
function promptFor({ law, receivedAt, payload }: Proposing) {
  const due = dueAfterDay(law, payload.meritOn, 'incentive.prompt');
  return due.at > receivedAt
    ? { due, late: false }
    : { due: dueAfterReceipt(law, receivedAt, 'incentive.prompt'), late: true };
}

function propose(context: Proposing) {
  const { pilot, law, payload, today, emit } = context;
  const { form, meritOn } = payload;
  if (!isOffered(law, form)) return refuse('NOT_IN_CATALOGUE', { form });
  if (abuseStands(pilot)) return refuse('INCENTIVE_ON_HOLD');
  if (touchesCareer(form) && pilot.outcome.value !== 'achieved')
    return refuse('NOT_ASSESSED_AS_ACHIEVED', { form });
  if (meritOn > today) return refuse('MERIT_IN_FUTURE', { meritOn });
  const fault = nomineeFault(context) ?? payFault(context);
  if (fault !== null) return fault;
  const same = openMattersOf<Incentive>(pilot, kind).find(
    ({ data }) => data.form === form && payload.person !== null && data.person === payload.person,
  );
  if (same !== undefined) return refuse('INCENTIVE_ALREADY', { matter: same.id });
  const { due, late } = promptFor(context);
  const body = { ...payload, matter: nextMatterId(pilot, kind), promptDay: due.date };
  return [emit('IncentiveProposed', body, late ? ['LATE_NOMINATION'] : [])];
}

/** Whoever nominated, or is nominated, neither checks nor decides. */
function conflict({ matter, actor }: Asking): Refusal | null {
  const { person, nominatedBy } = dataOf(matter);
  if (actor.person === person) return refuse('NOMINEE_BARRED');
  return actor.person === nominatedBy ? refuse('NOMINATOR_BARRED') : null;
}

/** A career is decided upon where the person is managed. */
const careerManagedAbove = (asking: Parameters<typeof managedAbove>[0]): Refusal | null =>
  touchesCareer(dataOf(asking.matter).form) ? managedAbove(asking) : null;

function grant(context: Context<IncentiveCommands['GrantIncentive'], Events>) {
  const { pilot, law, matter, payload, today, emit } = context;
  const { form, person, promptDay } = dataOf(matter);
  if (abuseStands(pilot)) return refuse('INCENTIVE_ON_HOLD');
  if (touchesCareer(form) && matter.state !== 'checked') return refuse('CHECK_FIRST');
  const lack = standardsLack(pilot, law, form, person);
  if (lack !== null) return lack;
  const flags = today > promptDay ? ['NOT_PROMPT'] : [];
  return [emit('IncentiveGranted', { ...payload, form }, flags)];
}

function dutyOf(pilot: Pilot, law: Law, { id, state, data }: Matter<Incentive>): Duty {
  const elsewhere = touchesCareer(data.form) && managerElsewhere(pilot, data.person) !== null;
  const checking = state === 'nominated' && touchesCareer(data.form);
  return {
    matter: id,
    step: checking ? 'checkIncentive' : 'decideIncentive',
    role: checking ? 'personnel' : elsewhere ? 'managingHead' : 'head',
    commands: checking ? ['CheckIncentive'] : ['GrantIncentive', 'RefuseIncentive'],
    openedAt: data.since,
    rule: 'incentive.prompt',
    due: dueOn(law, data.promptDay),
  };
}

const decides = {
  by: ['head', 'superiorHead', 'managingHead'],
  stages,
  bars,
  basedOn: 'matter',
} as const;
const waiting = { kind, states: ['nominated', 'checked'] };

export const chapter = defineChapter<IncentiveCommands, Events>({
  name: 'incentive',
  commands: {
    ProposeIncentive: {
      by: ['supervisor', 'head', 'superiorHead', 'personnel', 'emulation', 'front', 'monitor'],
      stages,
      bars,
      decide: propose,
    },
    CheckIncentive: {
      by: ['personnel'],
      stages,
      bars,
      matter: { kind, states: ['nominated'] },
      offered: conflict,
      decide: ({ payload, emit }) => [emit('IncentiveChecked', payload)],
    },
    GrantIncentive: {
      ...decides,
      matter: waiting,
      offered: (asking) => conflict(asking) ?? careerManagedAbove(asking),
      decide: grant,
    },
    RefuseIncentive: {
      ...decides,
      matter: waiting,
      offered: conflict,
      decide: ({ payload, emit }) => [emit('IncentiveRefused', payload)],
    },
  },
  events: {
    IncentiveProposed: {
      evolve: (pilot, { matter, form, nominee, person, promptDay }, { at, by }) =>
        openMatter<Incentive>(pilot, matter, kind, 'nominated', at, {
          form,
          nominee,
          person,
          nominatedBy: by.person,
          promptDay,
          since: at,
        }),
      tell: ['personnel', 'head', 'superiorHead'],
    },
    IncentiveChecked: {
      evolve: (pilot, { matter, eligible }, { at }) =>
        eligible
          ? changeMatter<Incentive>(pilot, matter, 'checked', { since: at })
          : settle(pilot, matter, 'notEligible', at),
      tell: ['head', 'superiorHead'],
    },
    IncentiveGranted: {
      evolve(pilot, { matter }, { at }) {
        const { form, nominee, person } = dataOf(matterOf(pilot, matter));
        return settle(pilot, matter, 'granted', at, { form, nominee, person });
      },
      tell: ['proposer', 'owner', 'personnel', 'emulation'],
    },
    IncentiveRefused: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'refused', at),
      tell: ['personnel', 'superiorHead'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Incentive>(pilot, kind).map((matter) => dutyOf(pilot, law, matter)),
  rules: {
    ...catalogue,
    'incentive.prompt': {
      value: 30,
      unit: 'workingDays',
      instrument: 'Government explanation to the National Assembly, 31 May 2023',
      article: 'prompt commendation',
      mark: 'X',
    },
    'incentive.payStep.most': {
      value: 12,
      unit: 'months',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 10',
      mark: 'X',
    },
  },
});
