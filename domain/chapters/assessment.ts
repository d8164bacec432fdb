/** domain chapter: the result as a whole is judged by the leadership or the council (Decree 73 Art. 18). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import type { Lack } from '../lacking';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import type { Pilot } from '../pilot';
import { atStage, withOutcome } from '../pilot';
import type { Meeting, MeetingResult } from '../state/meeting';
import { holdMeeting, votedTwice } from '../state/meeting';
import type { OutcomeValue } from '../state/outcome';
import { judgedSince } from '../state/outcome';
import { proposeOutcome, unscored } from '../state/outcome-proposal';

export interface AssessmentCommands {
  Conclude: {
    readonly outcome: OutcomeValue;
    readonly damage: boolean;
    readonly damageDescription: TextRef | null;
    /** Needed when the outcome differs from what the scores say, or the Party committee advised against. */
    readonly reasons: TextRef | null;
    /** null only when the sources tell of no meeting. */
    readonly meeting: Meeting | null;
  };
}

type Tallied = Pick<MeetingResult, 'result' | 'entitled' | 'present'>;

interface Events {
  OutcomeConcluded: AssessmentCommands['Conclude'] & {
    readonly proposed: OutcomeValue;
    readonly ballot: Tallied | null;
  };
}

type Conclusion = Context<AssessmentCommands['Conclude'], Events>;

interface Held {
  readonly meeting: Meeting;
  readonly result: MeetingResult;
}

/** What is wrong with a meeting whatever its time: these are refused in a told life too. */
function wrongMeeting({ meeting, result }: Held): Refusal | null {
  if (votedTwice(meeting)) return refuse('VOTED_TWICE');
  if (result.strangers[0] !== undefined)
    return refuse('NOT_OF_THE_BODY', { post: result.strangers[0] });
  if (result.barred[0] !== undefined)
    return refuse('BARRED_AT_MEETING', { post: result.barred[0] });
  return null;
}

const carried = (result: MeetingResult): boolean =>
  result.result === 'passed' || result.result === 'passed_by_tie';

function lacksOfConclusion(
  { pilot, payload }: Conclusion,
  proposed: OutcomeValue,
): readonly Lack[] {
  const { outcome, reasons, damage, damageDescription } = payload;
  const adverse = pilot.outcome.partyOpinion?.position === 'against';
  return [
    {
      when: outcome !== proposed && reasons === null,
      code: 'DIFFERENCE_NEEDS_REASONS',
      flag: 'REASONS_NOT_FOUND',
      params: { proposed },
    },
    {
      when: adverse && reasons === null,
      code: 'ADVERSE_OPINION_NEEDS_REASONS',
      flag: 'REASONS_NOT_FOUND',
    },
    {
      when: damage && damageDescription === null,
      code: 'DAMAGE_NOT_DESCRIBED',
      flag: 'DAMAGE_NOT_DESCRIBED',
    },
  ];
}

function lacksOfMeeting(pilot: Pilot, held: Held | null): readonly Lack[] {
  if (held === null) return [{ when: true, code: 'MEETING_NEEDED', flag: 'MINUTES_NOT_FOUND' }];
  const body = pilot.approval.route === 'council' ? 'council' : 'leadership';
  return [
    {
      when: held.meeting.body !== body,
      code: 'OTHER_BODY_JUDGES',
      flag: 'OTHER_BODY_JUDGED',
      params: { body },
    },
    {
      when: !carried(held.result),
      code: 'NOT_CARRIED',
      flag: 'NOT_CARRIED',
      params: { result: held.result.result },
    },
  ];
}

function conclude(context: Conclusion) {
  const { pilot, payload, law, directory, receivedAt, reconstructed, emit } = context;
  const { meeting } = payload;
  const held =
    meeting === null
      ? null
      : { meeting, result: holdMeeting(pilot, meeting, law, directory, receivedAt) };
  const wrong = held === null ? null : wrongMeeting(held);
  if (wrong !== null) return wrong;
  const proposed = proposeOutcome(pilot, numberRule(law, 'assessment.measurable'));
  const flags = weigh(reconstructed, [
    ...lacksBeforeConclusion(pilot),
    ...lacksOfMeeting(pilot, held),
    ...lacksOfConclusion(context, proposed),
  ]);
  if (isRefusal(flags)) return flags;
  const ballot = held === null ? null : tallied(held.result);
  return [emit('OutcomeConcluded', { ...payload, proposed, ballot }, flags)];
}

const tallied = ({ result, entitled, present }: MeetingResult): Tallied => ({
  result,
  entitled,
  present,
});

const lacksBeforeConclusion = (pilot: Pilot): readonly Lack[] => [
  {
    when: pilot.outcome.partyOpinion === null,
    code: 'PARTY_OPINION_MISSING',
    flag: 'PARTY_OPINION_NOT_FOUND',
  },
  {
    when: unscored(pilot).length > 0,
    code: 'TARGETS_UNSCORED',
    flag: 'SCORES_NOT_FOUND',
    params: { open: unscored(pilot).length },
  },
];

function dutiesAtAssessment(pilot: Pilot, law: Law): readonly Duty[] {
  const since = judgedSince(pilot);
  if (since === null) return [];
  const rule = pilot.approval.route === 'council' ? 'assessment.council' : 'assessment.simple';
  return [
    {
      matter: 'main',
      step: 'concludeOutcome',
      role: 'head',
      commands: ['Conclude'],
      openedAt: since,
      rule,
      due: dueAfterReceipt(law, since, rule),
    },
  ];
}

export const chapter = defineChapter<AssessmentCommands, Events>({
  name: 'assessment',
  commands: {
    Conclude: {
      by: ['head', 'superiorHead'],
      stages: ['ASSESSMENT'],
      basedOn: 'dossier',
      bars: ['proposer', 'interested', 'implementer'],
      offered({ pilot, reconstructed }) {
        const lack = weigh(reconstructed, lacksBeforeConclusion(pilot));
        return isRefusal(lack) ? lack : null;
      },
      decide: conclude,
    },
  },
  events: {
    OutcomeConcluded: {
      evolve: (pilot, { outcome, damage, proposed }, { at }) =>
        atStage(
          withOutcome(pilot, { value: outcome, damage, proposedValue: proposed, concludedAt: at }),
          'OUTCOME_SET',
        ),
      tell: ['proposer', 'owner', 'supervisor', 'superiorHead', 'partyCommittee', 'personnel'],
    },
  },
  duties: dutiesAtAssessment,
  rules: {
    'assessment.measurable': {
      value: 50,
      unit: 'percent',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 18',
      mark: 'X',
    },
    'assessment.simple': {
      value: 7,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 18',
      mark: 'X',
    },
    'assessment.council': {
      value: 30,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 18',
      mark: 'X',
    },
  },
});
