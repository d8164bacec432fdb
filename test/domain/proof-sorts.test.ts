/** test: [M61] what each act proves, written out; what proves nothing; whose hands may open the proof, by charge and place. */
import type { PilotEvent } from '../../domain/kernel';
import { mayReadProof, proofLines, provenTypes } from '../../domain/proof';
import { alive, alivePilot, owner, supervisor, vacantDirectory } from './support/alive';
import { directory, holderOf, local } from './support/life';

const line = (type: string, body: object = {}, seq = 1) => ({
  ...{ seq, recordedAt: local('2026-03-02'), hash: `h-${seq}` },
  event: {
    type,
    body,
    v: 1,
    at: local('2026-03-02'),
    by: { person: 'p', post: null },
  } as PilotEvent,
});
const sortOf = (type: string, body: object = {}) => proofLines([line(type, body)])[0]?.sort ?? null;

const proves = {
  submission: ['Submitted', 'ProposalAmended', 'Resubmitted', 'Reproposed', 'Withdrawn'],
  receipt: ['Registered', 'Forwarded', 'ReferralReceived', 'Returned'],
  opinion: [
    ...['LegalitySheetSigned', 'LegalityRechecked', 'PartyOpinionGiven', 'OpinionAnswered'],
    ...['ConsultationAnswered', 'SilenceRecorded', 'AbuseRiskScreened', 'BallotClosed'],
  ],
  decision: [
    ...[
      'ReferredUp',
      'OrderedDespiteVote',
      'VoteLeftStanding',
      'ApprovedInFull',
      'ApprovedAsPilot',
    ],
    ...['ProposalRefused', 'PilotStarted', 'ChangeGranted', 'ChangeRefused', 'ExtensionGranted'],
    ...['ExtensionRefused', 'SuspensionOrdered', 'PilotTerminated', 'EndConfirmed'],
  ],
  report: [
    ...['ProgressReportFiled', 'CompletionReportFiled', 'IncidentReportFiled', 'CheckpointHeld'],
    ...['SurpriseVisitHeld', 'InterimReviewHeld', 'BaselineRecorded', 'CorrectionEvidenced'],
  ],
  warning: [
    ...['IncidentReported', 'ObstacleRaised', 'ObstacleEscalated', 'AlertOpened', 'FindingOpened'],
    ...['CorrectionOrdered', 'SuspensionRecommended', 'UrgentHaltOrdered', 'RemindedInWriting'],
    'NonDecisionNoticed',
  ],
  judgement: [
    ...[
      'OutcomeConcluded',
      'CausesConcluded',
      'ResponsibilityFindingsRecorded',
      'ResponsibilityDecided',
    ],
    ...['ProtectionGranted', 'ProtectionRefused', 'ProtectionReviewed', 'ProtectionEnded'],
  ],
} as const;
const rows = Object.entries(proves).flatMap(([sort, types]) =>
  types.map((type) => [type, sort] as const),
);

describe('what an act proves', () => {
  test.each(rows)('%s is a %s', (type, sort) => expect(sortOf(type)).toBe(sort));

  test('and nothing else does', () =>
    expect([...provenTypes].sort()).toEqual(rows.map(([type]) => type).sort()));

  test.each([
    ['overdue', 'warning'],
    ['escalation', 'warning'],
    ['due', null],
    ['reminder', null],
  ])('a clock’s %s: %p', (kind, sort) => expect(sortOf('ClockRang', { kind })).toBe(sort));

  test.each(['Prepared', 'DocumentLinked', 'SourcesSilent', 'CheckpointMissed', 'toString', ''])(
    '"%s" proves nothing',
    (type) => expect(sortOf(type)).toBeNull(),
  );

  test('lines stand by their number in the ledger, ninth before tenth, and keep all that they had', () => {
    const lines = [
      line('Withdrawn', {}, 10),
      line('Prepared', {}, 3),
      line('Submitted', { title: 't' }, 9),
    ];
    expect(proofLines(lines)).toEqual([
      { ...lines[2], sort: 'submission' },
      { ...lines[0], sort: 'submission' },
    ]);
    expect(lines.map(({ seq }) => seq)).toEqual([10, 3, 9]);
  });
});

describe('who may open it', () => {
  const now = local('2026-03-02 09:00');
  const readersOf = (pilot = alivePilot()) =>
    directory.data.posts
      .map(({ id }) => id)
      .filter((post) => mayReadProof(pilot, holderOf(post).person, directory, now))
      .toSorted();

  test('are the proposer and the posts that decide, watch, advise or check, of all posts', () =>
    expect(readersOf()).toEqual([
      ...[
        'an-binh:head',
        'an-binh:personnel',
        'government:auditor',
        'hoa-lac:cadre-1',
        'hoa-lac:head',
      ],
      ...['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:partyCommittee', 'hoa-lac:supervisor'],
    ]));

  test('move with the competent unit and with the charge', () => {
    const moved = readersOf(
      alivePilot({ unit: 'tan-lap', posts: { owner, supervisor: 'an-binh:supervisor-2' } }),
    );
    expect(moved).toEqual([
      ...[
        'an-binh:head',
        'an-binh:personnel',
        'an-binh:supervisor-2',
        'government:auditor',
        'hoa-lac:cadre-1',
      ],
      ...['tan-lap:head', 'tan-lap:legal-1', 'tan-lap:legal-2', 'tan-lap:partyCommittee'],
    ]);
  });

  test('a post that was left opens nothing any more; who stands in for it does', () => {
    const { pilot } = alive();
    const gone = vacantDirectory(supervisor, 'hoa-lac:head');
    const reads = (post: string) => mayReadProof(pilot, holderOf(post).person, gone, now);
    expect([reads(supervisor), reads('hoa-lac:head'), reads('an-binh:head')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('somebody’s case of protection opens it to that person alone, even when it is closed', () => {
    const matter = (person: string) => ({
      ...{
        id: 'protection-1',
        kind: 'protection',
        state: 'ended',
        openedAt: now,
        closedAt: now,
        version: 2,
      },
      data: { person, measures: [] },
    });
    const pilot = alivePilot({ matters: { 'protection-1': matter(holderOf(owner).person) } });
    const reads = (post: string) => mayReadProof(pilot, holderOf(post).person, directory, now);
    expect([reads(owner), reads('hoa-lac:clerk')]).toEqual([true, false]);
  });
});
