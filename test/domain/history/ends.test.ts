/** What is told of terms: new ends, late and early ones, next terms, and what comes round again. */
import { openMattersOf } from '../../../domain/matters';
import { lapsedDays } from '../../../domain/state/under-term';
import { admitted, approved, payloadOf, statesOf, submitted, tellOf } from './running-file';
import { fileOf, ownCommands, tell } from './told';

describe('ends', () => {
  it('a new end in words is a condition, looked at again after a year', () => {
    const told = tellOf([
      { kind: 'extension_granted', date: '2023-05-01', newEnd: 'open: until the decree' },
    ]);
    expect(told.pilot.running.term).toEqual({
      kind: 'condition',
      condition: 'open: until the decree',
      reviewOn: '2024-05-01',
    });
  });

  it('without any planned end the term is a condition with a review date', () => {
    const { pilot } = tellOf([], { plannedEnd: null });
    expect(pilot.running.term).toMatchObject({ kind: 'condition', reviewOn: '2024-02-01' });
  });

  it('the same new end once more is for the participants', () => {
    const told = tellOf([
      admitted,
      { kind: 'extension_granted', date: '2023-08-01', newEnd: '2025-06-30' },
      { kind: 'extension_granted', date: '2023-08-02', newEnd: '2025-06-30' },
    ]);
    expect(payloadOf(told, 'GrantExtension')).toMatchObject({
      participants: ['participant-1', 'participant-2'],
    });
    expect(told.pilot.running.extensions).toBe(1);
  });

  it('a term that runs out with nobody deciding lapses; a late grant backwards legalises it and keeps its days', () => {
    const told = tellOf([
      {
        kind: 'extension_granted',
        date: '2025-04-15',
        newEnd: '2025-12-31',
        retroactiveFrom: '2025-01-01',
      },
    ]);
    expect(told.report.events[3]?.flags).toEqual(
      expect.arrayContaining(['LAPSED', 'LATE_EXTENSION', 'RETROACTIVE']),
    );
    expect(told.pilot.running.lapses).toEqual([{ from: '2025-01-01', to: '2025-04-15' }]);
    expect(lapsedDays(told.pilot, '2025-12-31')).toBe(105);
    expect(told.pilot.stage).toBe('RUNNING');
  });

  it('an extension asked for is the one that is granted, whatever end was asked', () => {
    const told = tellOf([
      { kind: 'extension_requested', date: '2024-06-01', requestedEnd: '2027-12' },
      { kind: 'extension_granted', date: '2024-09-01', newEnd: '2026' },
    ]);
    expect(ownCommands(told, 4)).toBe('GrantExtension');
    expect(statesOf(told, 'extension')).toEqual(['extension-1 grantedLess']);
    expect(told.pilot.running.term).toEqual({ kind: 'date', end: '2026-12-31' });
  });

  it('an extension refused is a refusal of its own', () => {
    const told = tellOf([
      { kind: 'extension_requested', date: '2024-06-01', requestedEnd: '2027' },
      { kind: 'change_refused', date: '2024-07-01' },
    ]);
    expect(statesOf(told, 'extension')).toEqual(['extension-1 refused']);
  });

  it('a termination takes effect at the end that follows', () => {
    const told = tellOf([
      { kind: 'terminated', date: '2023-07-31' },
      { kind: 'other', date: '2023-08-31' },
      { kind: 'ended', date: '2024-03-25' },
    ]);
    expect(payloadOf(told, 'Terminate')).toMatchObject({ effectiveOn: '2024-03-25' });
    expect(told.pilot.running).toMatchObject({
      endedOn: '2024-03-25',
      windDown: { reason: 'terminated', effectiveOn: '2024-03-25' },
    });
  });

  it('after the term the end comes from the lapse', () => {
    const told = tellOf([{ kind: 'ended', date: '2025-03-01' }]);
    expect(told.pilot.running).toMatchObject({
      endedOn: '2025-03-01',
      lapses: [{ from: '2025-01-01', to: '2025-03-01' }],
    });
  });

  it('a second end is a late fact', () => {
    const told = tellOf([
      { kind: 'ended', date: '2024-12-31' },
      { kind: 'ended', date: '2025-02-01' },
    ]);
    expect(ownCommands(told, 4)).toBe('RecordFact');
    expect(told.pilot.running.endedOn).toBe('2024-12-31');
  });

  it('made permanent while it stood still, it runs again first', () => {
    const told = tellOf([
      { kind: 'suspended', date: '2023-05-01' },
      { kind: 'approved_full', date: '2023-09-01' },
    ]);
    expect(ownCommands(told, 4)).toBe('~ResumeSuspension MakePermanent');
  });

  it('one that never started before its term ran out may still start, and stays lapsed', () => {
    const told = tell(fileOf([submitted, approved, { kind: 'started', date: '2025-03-01' }]));
    expect(ownCommands(told, 2)).toBe('~Prepare Start');
    expect(told.pilot).toMatchObject({ stage: 'LAPSED', running: { startedOn: '2025-03-01' } });
  });
});

describe('what comes round again', () => {
  it('a refusal is not an end: refused, refused, then approved', () => {
    const told = tell(
      fileOf([
        submitted,
        { kind: 'refused', date: '2023-02-01' },
        { kind: 'refused', date: '2023-06-01' },
        { kind: 'codified', date: '2023-09-01', instrument: 'Act 12' },
        { kind: 'approved_pilot', date: '2023-11-01' },
      ]),
    );
    expect(told.stopped).toBeNull();
    expect(told.report.events.map(({ stageAfter }) => stageAfter)).toEqual([
      'SUBMITTED',
      'REJECTED',
      'REJECTED',
      'INTAKE',
      'APPROVED_PILOT',
    ]);
    expect(openMattersOf(told.pilot, 'refusalAppeal')).toEqual([]);
  });

  it('a decision for the running pilot is its next term, linked to the one before', () => {
    const told = tellOf([
      { kind: 'approved_pilot', date: '2024-06-24', instrument: '98/2023' },
      { kind: 'started', date: '2024-08-01' },
    ]);
    expect(ownCommands(told, 4)).toBe('StartNextTerm');
    expect(told.pilot.running.pastTerms).toHaveLength(1);
    expect(told.pilot.running.decision?.number).toBe('98/2023');
  });

  it('a start before its decision is kept and flagged', () => {
    const told = tell(
      fileOf([
        { kind: 'started', date: '2023-03-01' },
        { kind: 'approved_pilot', date: '2023-06-01' },
      ]),
    );
    expect(told.report.events[0]?.flags).toContain('ACTIVITY_BEFORE_DECISION');
    expect(told.pilot.running.startedOn).toBe('2023-03-01');
  });

  it('an approval backwards is kept and flagged', () => {
    const told = tell(fileOf([submitted, { ...approved, retroactiveFrom: '2023-01-15' }]));
    expect(told.report.events[1]?.flags).toContain('RETROACTIVE');
    expect(told.pilot.running.decision?.inForceFrom).toBe('2023-01-15');
  });

  it('sent up again and again, it goes through the superior each time', () => {
    const told = tell(
      fileOf([
        submitted,
        { kind: 'referred_up', date: '2023-02-01' },
        { kind: 'referred_up', date: '2023-03-01' },
        { kind: 'referred_up', date: '2023-04-01' },
        { kind: 'approved_pilot', date: '2023-05-01' },
      ]),
    );
    expect(told.stopped).toBeNull();
    expect(ownCommands(told, 2)).toBe('~ReceiveReferral ~SendBack ReferUp');
    expect(told.pilot.stage).toBe('APPROVED_PILOT');
  });

  it('what the authority cuts down before its decision is granted less in it', () => {
    const told = tell(
      fileOf([submitted, { kind: 'change_granted', date: '2023-01-20' }, approved]),
    );
    expect(ownCommands(told, 1)).toBe('AmendProposal');
    expect(told.pilot.running.decision?.grantedLess).toBe(true);
  });
});
