/** test: the least chain that the law needs, one act at a time, from every place where a pilot can stand. */
import {
  receipt,
  towardConsultation,
  towardDecision,
  towardIntake,
} from '../../../domain/history/toward-decision';
import {
  towardApproval,
  towardHavingRun,
  towardMoving,
  towardPreparing,
  towardRun,
  towardStarted,
} from '../../../domain/history/toward-run';
import type { LevelReview } from '../../../domain/state/approval';
import type { Pilot } from '../../../domain/pilot';
import type { Stage } from '../../../domain/stages';
import type { Expected } from './telling';
import {
  decision,
  expecting,
  matterAt,
  pilotAt,
  rowOf,
  running,
  silent,
  tellingOf,
} from './telling';
import type { Event } from './files';
import { fileOf } from './files';

const blank = pilotAt('NEW');
const approval = (change: Partial<Pilot['approval']>): Partial<Pilot> => ({
  approval: { ...blank.approval, ...change },
});
const sheet = (reviewer: string) => ({ reviewer, lawful: true, basis: 'b', at: '' });
const opinionOf = (body: string) => ({
  ...{ body, position: 'for' as const, number: null, text: null, givenAt: '' },
});
const level = (receivedAt: string | null): LevelReview => ({
  ...{ unit: 'an-binh', sentAt: '', receivedAt, away: [], metAt: null, metBy: null },
});
const asked = (stage: Stage, change: Partial<Pilot> = {}) =>
  tellingOf({ kind: 'other' }, pilotAt(stage, change), { index: 6 });

const signing = (n: number): Expected => [
  'SignLegalitySheet',
  `an-binh:legal-${n}`,
  { lawful: true, basis: silent, instruments: [] },
];
const party: Expected = [
  'GivePartyOpinion',
  'partyCommittee',
  { position: 'for', number: null, text: silent },
];

describe('toward a decision', () => {
  const registering: Expected = ['Register', 'clerk', { number: 'R-7', book: 'reconstructed' }];
  const appeal = matterAt('refusalAppeal-2', 'refusalAppeal', 'appealed');
  it.each<[Stage, Partial<Pilot>, Expected]>([
    ['SUBMITTED', {}, registering],
    ['INTAKE', {}, signing(1)],
    ['INTAKE', approval({ legality: [sheet('a')] }), signing(2)],
    ['INTAKE', approval({ legality: [sheet('a'), sheet('b')] }), ['TakeSimpleRoute', 'secretary']],
    ['REJECTED', {}, ['AppealRefusal', 'proposer', { grounds: silent }]],
    [
      ...(['REJECTED', { matters: appeal }] as const),
      ['UpholdRefusalAppeal', 'superiorHead', { matter: 'refusalAppeal-2', reasons: silent }],
    ],
    ['CLOSED_NOT_PURSUED', {}, ['ReopenNotPursued', 'secretary', { reason: silent }]],
    ['WITHDRAWN', {}, null],
    ['CONSULT', {}, ['CloseConsultation', 'secretary']],
    ['LEADERSHIP_REVIEW', {}, null],
    [
      ...(['OVERRIDE_WINDOW', {}] as const),
      ['OrderDespiteVote', 'head', { necessity: silent, feasibility: silent }],
    ],
    [
      ...(['NORM_TRACK', {}] as const),
      [
        ...(['RecordInstrument', 'legal'] as const),
        { number: 'n/a', date: '2023-05-10', validFrom: '2023-05-10', issuedBy: silent },
      ],
    ],
    ['DECISION_DRAFT', {}, party],
    ['DECISION_DRAFT', approval({ partyOpinion: opinionOf('hoa-lac') }), party],
    ['DECISION_DRAFT', approval({ partyOpinion: opinionOf('an-binh') }), signing(1)],
    [
      'DECISION_DRAFT',
      approval({ partyOpinion: opinionOf('an-binh'), legality: [sheet('a'), sheet('b')] }),
      null,
    ],
    [
      ...(['REFERRED_UP', approval({ levels: [level(null)] })] as const),
      ['ReceiveReferral', 'clerk', { number: 'R-7', book: 'reconstructed' }],
    ],
    ['REFERRED_UP', approval({ levels: [level('2023-05-01T02:00:00.000Z')] }), party],
    ['COUNCIL_FORMING', {}, null],
  ])('at %s with %j', (stage, change, expected) =>
    expect(rowOf(towardDecision(asked(stage, change)))).toEqual(expecting(expected)),
  );

  it('a returned one is filed again, with what the file tells', () =>
    expect(towardDecision(asked('RETURNED'))).toMatchObject({
      ...{ command: 'Resubmit', role: 'proposer', told: false },
      payload: { title: 'Thí điểm xe buýt điện', answer: silent },
    }));

  const seats = [
    { person: 'p-head', post: 'an-binh:head' },
    { person: 'p-one', post: 'an-binh:deputy-1' },
    { person: 'p-two', post: 'an-binh:deputy-2' },
  ];
  const ballot = (voted: readonly string[], more: object = {}) => ({
    ...{ kind: 'leadership' as const, members: seats.map(({ person }) => ({ id: person })) },
    ...{ exclusions: [], recusals: [], present: [], closed: false, seats, chair: 'p-head' },
    ...{ openedAt: '', closedAt: null, adjournedTo: null },
    votes: voted.map((member) => ({ member, choice: 'for' as const })),
    ...more,
  });
  const casting = (post: string): Expected => ['CastVote', post, { choice: 'for', dissent: null }];
  it.each<[Stage, object, Expected]>([
    ['LEADERSHIP_REVIEW', ballot([]), casting('an-binh:head')],
    ['URGENT_REVIEW', ballot(['p-head']), casting('an-binh:deputy-1')],
    ['APPRAISAL', ballot(['p-head', 'p-two']), casting('an-binh:deputy-1')],
    ['LEADERSHIP_REVIEW', ballot([], { exclusions: ['p-head'] }), casting('an-binh:deputy-1')],
    ['LEADERSHIP_REVIEW', ballot(['p-head'], { recusals: ['p-one'] }), casting('an-binh:deputy-2')],
    [
      ...(['LEADERSHIP_REVIEW', ballot(['p-head', 'p-one', 'p-two'])] as const),
      ['CloseBallot', 'an-binh:head', { present: [], minutes: null }],
    ],
  ])('at %s everybody entitled votes once, then it is closed: %#', (stage, open, expected) =>
    expect(rowOf(towardDecision(asked(stage, approval({ ballot: open as never }))))).toEqual(
      expecting(expected),
    ),
  );

  it.each<[Stage, Expected]>([
    ['CONSULT', null],
    ['DECISION_DRAFT', null],
    ['SUBMITTED', registering],
    ['INTAKE', signing(1)],
  ])('toward consultation at %s no further than it', (stage, expected) =>
    expect(rowOf(towardConsultation(asked(stage)))).toEqual(expecting(expected)),
  );

  it.each<[Stage, Expected]>([
    ['INTAKE', null],
    ['CONSULT', null],
    ['SUBMITTED', registering],
  ])('toward intake at %s no further than it', (stage, expected) =>
    expect(rowOf(towardIntake(asked(stage)))).toEqual(expecting(expected)),
  );

  it('nothing arrives that was not sent', () => expect(receipt(asked('REFERRED_UP'))).toBeNull());
});

describe('toward a run', () => {
  const prepared = { decision, preparedAt: '2023-02-10T02:00:00.000Z' };
  const begun = { ...prepared, startedOn: '2023-03-01' };
  const halted = (state = 'suspended', whole = true) => ({
    matters: matterAt('suspension-1', 'suspension', state, { whole }),
  });
  const preparing: Expected = ['Prepare', 'owner', { preparations: silent }];
  const resuming: Expected = [
    ...(['ResumeSuspension', 'head'] as const),
    { matter: 'suspension-1', resumedOn: '2023-05-10', note: silent },
  ];
  const starting: Expected = [
    'Start',
    'owner',
    { startedOn: '2023-05-10', resourcesConfirmed: false },
  ];
  const chains = { towardPreparing, towardStarted, towardRun, towardHavingRun };

  it.each<[Stage, Partial<Pilot>, Expected, Expected, Expected, Expected]>([
    ['APPROVED_PILOT', running({ decision }), preparing, preparing, preparing, preparing],
    ['PREPARING', running(prepared), null, starting, starting, starting],
    ['RUNNING', running(begun), null, null, null, null],
    ['LAPSED', running({ decision }), preparing, preparing, null, preparing],
    ['LAPSED', running(prepared), null, starting, null, starting],
    ['LAPSED', running(begun), null, null, null, null],
    ['ENDING', running(prepared), null, starting, null, null],
    [
      'SUSPENDED',
      { ...running({ decision }), ...halted() },
      resuming,
      resuming,
      resuming,
      resuming,
    ],
    ['SUSPENDED', { ...running(prepared), ...halted() }, resuming, resuming, resuming, resuming],
    [
      'SUSPENDED',
      { ...running(prepared), ...halted('halted') },
      resuming,
      resuming,
      resuming,
      resuming,
    ],
    ['SUSPENDED', { ...running(begun), ...halted() }, null, null, null, null],
  ])('at %s with %j', (stage, change, ...expected) =>
    expect(Object.values(chains).map((toward) => rowOf(toward(asked(stage, change))))).toEqual(
      expected.map(expecting),
    ),
  );

  it.each<[string, Stage, Partial<Pilot>, Expected]>([
    ['by order', 'SUSPENDED', halted(), resuming],
    ['of a part only', 'SUSPENDED', halted('suspended', false), null],
    ['resumed already', 'SUSPENDED', halted('resumed'), null],
    ['ordered for later', 'SUSPENDED', halted('ordered'), null],
    ['while it runs', 'RUNNING', halted(), null],
  ])('a halt %s is lifted only where it holds the whole', (_, stage, change, expected) =>
    expect(rowOf(towardMoving(asked(stage, change)))).toEqual(expecting(expected)),
  );

  it('a decision is filled in without the number of the instrument that the event names', () => {
    const telling = tellingOf(
      { kind: 'progress_report', instrument: '44/BC' },
      pilotAt('DECISION_DRAFT', {
        ...approval({ partyOpinion: opinionOf('an-binh'), legality: [sheet('a'), sheet('b')] }),
      }),
    );
    expect(towardApproval(telling)).toMatchObject({
      ...{ command: 'ApprovePilot', role: 'head', told: false, payload: { number: null } },
    });
    expect(
      towardApproval({ ...telling, pilot: pilotAt('RUNNING', running({ decision })) }),
    ).toBeNull();
  });

  it.each<[string, string | null, readonly Event[], string]>([
    ['the day that the file names', '2023-03-02', [], '2023-03-02'],
    ['its first day, when vague', '2023-03', [], '2023-03-01'],
    ['today, when none is named', null, [], '2023-05-10'],
    ['today, when a later one is named', '2023-06-01', [], '2023-05-10'],
    [
      'today, when an event tells it',
      '2023-03-02',
      [{ kind: 'started', date: '2023-09' }],
      '2023-05-10',
    ],
    [
      ...(['not when it is told of a participant', '2023-03-02'] as const),
      ...([[{ kind: 'started', date: '2023-09', subject: 'Alpha' }], '2023-03-02'] as const),
    ],
  ])('a start that is filled in is %s', (_, startDate, events, expected) => {
    const file = fileOf(events, { startDate });
    const telling = { ...asked('PREPARING', running(prepared)), file };
    expect(towardStarted(telling)).toMatchObject({ payload: { startedOn: expected } });
  });
});
