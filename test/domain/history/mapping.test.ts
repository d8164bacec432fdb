/** The mapping, row by row: every kind of event before a decision, under the term, and after the end. `~`: filled in. */
import type { EventKind } from '../../../domain/history/case';
import { eventKinds } from '../../../domain/history/case';
import type { Event } from './told';
import { fileOf, ownCommands, tell } from './told';

const before: readonly Event[] = [{ kind: 'submitted', date: '2023-01-04' }];
const underTerm: readonly Event[] = [
  ...before,
  { kind: 'approved_pilot', date: '2023-02-01' },
  { kind: 'started', date: '2023-03-01' },
];
const after: readonly Event[] = [...underTerm, { kind: 'ended', date: '2024-12-31' }];

const consult = '~Register ~SignLegalitySheet ~SignLegalitySheet ~TakeSimpleRoute';
const votes = '~CastVote ~CastVote ~CastVote ~CastVote ~CastVote ~CloseBallot';
const decide = `${consult} ~CloseConsultation ${votes} ~GivePartyOpinion`;
const notFound = 'REPORT_NOT_FOUND PARTY_OPINION_NOT_FOUND SCORES_NOT_FOUND MINUTES_NOT_FOUND';
const causesNotFound = `${notFound} PANEL_NOT_FOUND HEARING_NOT_FOUND CAUSES_NOT_TOLD`;
const codified = 'DRAFT_NOT_FOUND NUMBER_NOT_FOUND';
const outside = 'BEFORE_FINAL_REVIEW SITE_OUTSIDE_DIRECTORY';

/** Commands, stage after it, flags; one text alone: refused by line. */
type Cell = readonly [commands: string, stage: string, flags?: string] | string;
type Row = readonly [before: Cell, underTerm: Cell, after: Cell];

const noDecision = 'before any decision';
const late: Cell = ['RecordFact', 'ENDING'];

const mapping: Readonly<Record<EventKind, Row>> = {
  proposed: [
    ['AmendProposal', 'SUBMITTED'],
    ['RequestChange', 'RUNNING'],
    ['Repropose', 'ENDING'],
  ],
  submitted: [['AmendProposal', 'SUBMITTED'], ['ProposeCodification', 'RUNNING'], late],
  opinion: [
    [`${consult} RecordOpinion`, 'CONSULT'],
    ['RecordOpinion', 'RUNNING'],
    ['RecordOpinion', 'ENDING'],
  ],
  referred_up: [
    ['~Register ReferUp', 'REFERRED_UP'],
    ['~RequestChange ReferRequest', 'RUNNING'],
    late,
  ],
  approved_pilot: [
    [`${decide} ApprovePilot`, 'APPROVED_PILOT'],
    ['DecideAnew', 'RUNNING'],
    ['Repropose', 'ENDING'],
  ],
  approved_full: [[`${decide} ApproveFull`, 'APPROVED_FULL'], ['MakePermanent', 'ENDING'], late],
  refused: [
    [`${decide} Refuse`, 'REJECTED'],
    ['~ApplyParticipant RefuseParticipant', 'RUNNING'],
    late,
  ],
  started: [
    [`${decide} ~ApprovePilot ~Prepare Start`, 'RUNNING'],
    ['~DecideAnew StartNextTerm', 'RUNNING'],
    late,
  ],
  progress_report: [
    ['RecordFact', 'SUBMITTED', 'ACTIVITY_BEFORE_DECISION'],
    ['FileProgressReport', 'RUNNING'],
    late,
  ],
  obstacle: [['RaiseObstacle', 'SUBMITTED'], ['RaiseObstacle', 'RUNNING'], late],
  change_requested: [['AmendProposal', 'SUBMITTED'], ['RequestChange', 'RUNNING'], late],
  change_granted: [
    [`${decide} ApprovePilot`, 'APPROVED_PILOT'],
    ['~RequestChange GrantChange', 'RUNNING'],
    late,
  ],
  change_refused: [
    ['~ApplyParticipant RefuseParticipant', 'SUBMITTED'],
    ['~RequestChange RefuseChange', 'RUNNING'],
    late,
  ],
  extension_requested: [noDecision, ['RequestExtension', 'RUNNING'], late],
  extension_granted: [
    noDecision,
    ['~RequestExtension GrantExtension', 'RUNNING'],
    ['ReopenTerm', 'RUNNING', 'REOPENED LATE_EXTENSION'],
  ],
  suspended: [noDecision, ['OrderSuspension', 'SUSPENDED'], late],
  resumed: [noDecision, ['~OrderSuspension ResumeSuspension', 'RUNNING'], late],
  terminated: [[`${decide} Refuse`, 'REJECTED'], ['Terminate', 'ENDING'], late],
  ended: [noDecision, ['ConfirmEnd', 'ENDING', 'ENDED_BEFORE_TERM'], late],
  interim_review: [
    ['RecordExternalAct', 'SUBMITTED'],
    ['~OpenInterimReview HoldInterimReview', 'RUNNING'],
    ['RecordExternalAct', 'ENDING'],
  ],
  completion_report: [
    noDecision,
    ['~ConfirmEnd FileCompletionReport', 'ASSESSMENT', 'ENDED_BEFORE_TERM VALUES_NOT_FOUND'],
    ['FileCompletionReport', 'ASSESSMENT', 'VALUES_NOT_FOUND LATE_REPORT'],
  ],
  assessed: [
    ['RecordExternalAct', 'SUBMITTED'],
    ['~ConfirmEnd ~AssessOnFile Conclude', 'OUTCOME_SET', `ENDED_BEFORE_TERM ${notFound}`],
    ['~AssessOnFile Conclude', 'OUTCOME_SET', notFound],
  ],
  cause_review: [
    noDecision,
    ['RecordExternalAct', 'RUNNING'],
    ['~AssessOnFile ~Conclude ~OpenCauses ConcludeCauses', 'RESPONSIBILITY', causesNotFound],
  ],
  responsibility: [
    ['RecordExternalAct', 'SUBMITTED'],
    ['RecordExternalAct', 'RUNNING'],
    [
      '~AssessOnFile ~Conclude ~OpenCauses ~ConcludeCauses OpenResponsibility',
      'RESPONSIBILITY',
      `${causesNotFound} PERSON_WITHHELD`,
    ],
  ],
  commended: [
    ['RecordOpinion', 'SUBMITTED'],
    ['~Nominate ~CheckNomination Award', 'RUNNING', 'BEFORE_REVIEW'],
    ['~Nominate ~CheckNomination Award', 'ENDING', 'BEFORE_REVIEW'],
  ],
  replicated: [
    noDecision,
    ['~ProposeReplication SiteAgrees', 'RUNNING', outside],
    ['~ProposeReplication SiteAgrees', 'ENDING', outside],
  ],
  codified: [
    ['~Register RecordInstrument', 'INTAKE'],
    ['~ProposeCodification RecordInstrumentIssued', 'RUNNING', codified],
    ['~ProposeCodification RecordInstrumentIssued', 'ENDING', codified],
  ],
  other: [['RecordFact', 'SUBMITTED'], ['RecordFact', 'RUNNING'], late],
};

/** What every decision and start of these files carries, whatever is told. */
const always = ['NO_TARGET', 'NO_BASELINE', 'RESOURCES_NOT_CONFIRMED'];

const times = [
  ['before the decision', before, '2023-05-10'],
  ['from the decision to the end', underTerm, '2023-05-10'],
  ['after the end', after, '2025-02-10'],
] as const;

describe.each(times.map(([name, events, date], column) => ({ name, events, date, column })))(
  '$name',
  ({ events, date, column }) => {
    it.each(eventKinds)('%s', (kind) => {
      const told = tell(fileOf([...events, { kind, date }]));
      const cell = mapping[kind][column] ?? '';
      if (typeof cell === 'string') {
        expect(told.stopped).toMatchObject({ index: events.length, by: 'contradiction' });
        expect(told.stopped?.why).toContain(cell);
        return;
      }
      const [commands, stage, flags = ''] = cell;
      const event = told.report.events[events.length];
      expect({
        stopped: told.stopped,
        commands: ownCommands(told, events.length),
        stage: event?.stageAfter,
        flags: event?.flags.filter((flag) => !always.includes(flag)).join(' '),
        unmapped: told.report.unmapped,
      }).toEqual({ stopped: null, commands, stage, flags, unmapped: [] });
    });
  },
);
