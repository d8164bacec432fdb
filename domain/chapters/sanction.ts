/** domain chapter: a sanction has an end, after which eligibility is restored; a vote of confidence has a date, a body, a result (M69, M102, M107). */
import { dueOn } from '../due';
import type { Actor, Context, Outcome, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { numberRule } from '../law/law';
import type { Law } from '../law/law';
import { closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import { living } from '../stages';
import type { ConfidenceResult, ConfidenceVote, Sanction } from '../state/eligibility';
import { confidenceKind, sanctionKind as kind } from '../state/eligibility';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

export interface SanctionCommands {
  RecordSanction: {
    readonly person: string;
    readonly sanction: 'reprimand' | 'warning' | 'demotion' | 'dismissalFromPost' | 'party';
    readonly body: TextRef;
    readonly number: string | null;
    readonly decidedOn: LocalDate;
    readonly endsOn: LocalDate;
  };
  RestoreEligibility: { readonly matter: string; readonly remarks: TextRef };
  /** Annulled before its end by whoever is competent. */
  AnnulSanction: {
    readonly matter: string;
    readonly number: string | null;
    readonly reasons: TextRef;
  };
  RecordConfidenceVote: {
    readonly person: string;
    readonly body: TextRef;
    readonly heldOn: LocalDate;
    readonly high: number;
    readonly medium: number;
    readonly low: number;
  };
}

interface Events {
  SanctionRecorded: SanctionCommands['RecordSanction'] & { readonly matter: string };
  EligibilityRestored: SanctionCommands['RestoreEligibility'];
  SanctionAnnulled: SanctionCommands['AnnulSanction'];
  ConfidenceVoteRecorded: SanctionCommands['RecordConfidenceVote'] & {
    readonly matter: string;
    readonly result: ConfidenceResult;
  };
}

const by = ['personnel', 'superiorHead', 'partyCommittee'] as const;

const notOneself = ({ matter, actor }: { matter: { data: unknown }; actor: Actor }) =>
  (matter.data as Sanction).person === actor.person ? refuse('OWN_CASE') : null;

type About = Pick<Context<{ readonly person: string }, Events>, 'payload' | 'actor' | 'directory'>;

function wrongPerson({ payload: { person }, actor, directory }: About) {
  if (directory.person(person) === undefined) return refuse('PERSON_UNKNOWN', { person });
  return person === actor.person ? refuse('OWN_CASE') : null;
}

function sanction(context: Context<SanctionCommands['RecordSanction'], Events>): Outcome {
  const { pilot, payload, today, emit } = context;
  const wrong = wrongPerson(context);
  if (wrong !== null) return wrong;
  if (payload.decidedOn > today) return refuse('NOT_DECIDED_YET', { date: payload.decidedOn });
  if (payload.endsOn <= payload.decidedOn) return refuse('SANCTION_ENDS_BEFORE_IT_BEGINS');
  return [emit('SanctionRecorded', { ...payload, matter: nextMatterId(pilot, kind) })];
}

/** Two thirds or more low: dismissal; more than half: off higher planning (Regulation 96/2023). */
function resultOf(
  law: Law,
  { high, medium, low }: SanctionCommands['RecordConfidenceVote'],
): ConfidenceResult {
  const all = high + medium + low;
  if (low * 3 >= all * numberRule(law, 'confidence.dismissal.thirds')) return 'dismissal';
  return low * 100 > all * numberRule(law, 'confidence.planning') ? 'offPlanning' : 'kept';
}

function vote(context: Context<SanctionCommands['RecordConfidenceVote'], Events>): Outcome {
  const { pilot, payload, today, law, emit } = context;
  const wrong = wrongPerson(context);
  if (wrong !== null) return wrong;
  if (payload.heldOn > today) return refuse('NOT_DECIDED_YET', { date: payload.heldOn });
  if (payload.high + payload.medium + payload.low === 0) return refuse('NO_VOTES_CAST');
  const matter = nextMatterId(pilot, confidenceKind);
  return [emit('ConfidenceVoteRecorded', { ...payload, matter, result: resultOf(law, payload) })];
}

export const chapter = defineChapter<SanctionCommands, Events>({
  name: 'sanction',
  commands: {
    RecordSanction: { by, stages: living, decide: sanction },
    RestoreEligibility: {
      by: ['personnel', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['sanctioned'] },
      basedOn: 'matter',
      offered: notOneself,
      decide({ matter, payload, today, emit }) {
        const { endsOn } = matter.data as Sanction;
        return today < endsOn
          ? refuse('SANCTION_IN_FORCE', { until: endsOn })
          : [emit('EligibilityRestored', payload)];
      },
    },
    AnnulSanction: {
      by: ['superiorHead', 'partyCommittee'],
      stages: living,
      matter: { kind, states: ['sanctioned'] },
      basedOn: 'matter',
      offered: notOneself,
      decide: ({ payload, emit }) => [emit('SanctionAnnulled', payload)],
    },
    RecordConfidenceVote: { by, stages: living, decide: vote },
  },
  events: {
    SanctionRecorded: {
      evolve: (pilot, { matter, person, endsOn }, { at }) =>
        openMatter<Sanction>(pilot, matter, kind, 'sanctioned', at, { person, endsOn }),
      tell: ['personnel', 'head', 'emulation'],
    },
    EligibilityRestored: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'restored', at),
      tell: ['personnel', 'head', 'emulation'],
    },
    SanctionAnnulled: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'annulled', at),
      tell: ['personnel', 'head', 'emulation'],
    },
    ConfidenceVoteRecorded: {
      evolve: (pilot, { matter, person, heldOn, result }, { at }) =>
        closeMatter(
          openMatter<ConfidenceVote>(pilot, matter, confidenceKind, 'voted', at, {
            person,
            heldOn,
            result,
          }),
          matter,
          'voted',
          at,
        ),
      tell: ['personnel', 'superiorHead'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Sanction>(pilot, kind).map(({ id, openedAt, data }) => ({
      matter: id,
      step: 'restoreEligibility',
      role: 'personnel',
      commands: ['RestoreEligibility', 'AnnulSanction'],
      openedAt,
      rule: 'sanction.end',
      due: dueOn(law, data.endsOn),
    })),
  rules: {
    'sanction.end': {
      value: 0,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'after discipline',
      mark: 'X',
    },
    'confidence.planning': {
      value: 50,
      unit: 'percent',
      instrument: 'Regulation 96-QĐ/TW (2023)',
      article: 'votes of confidence',
      mark: 'V',
    },
    'confidence.dismissal.thirds': {
      value: 2,
      unit: 'count',
      instrument: 'Regulation 96-QĐ/TW (2023)',
      article: 'votes of confidence',
      mark: 'V',
    },
  },
});
