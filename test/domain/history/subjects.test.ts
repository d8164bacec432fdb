/** What is told of participants, parts and sites, while the pilot as a whole goes on. */
import { mattersOf } from '../../../domain/matters';
import type { Participant } from '../../../domain/state/participant';
import { admitted, approved, payloadOf, statesOf, submitted, tellOf } from './running-file';
import type { Event } from './told';
import { fileOf, ownCommands, tell } from './told';

describe('a subject', () => {
  it('names participants, one act for each; the stage stays', () => {
    const told = tellOf([admitted]);
    expect(ownCommands(told, 3)).toBe(
      '~ApplyParticipant AdmitParticipant ~ApplyParticipant AdmitParticipant',
    );
    expect(told.pilot.stage).toBe('RUNNING');
  });

  it('refused twice and admitted the third time is one participant, each filing linked to the last', () => {
    const filing = (kind: Event['kind'], nth: string, date: string): Event => ({
      kind,
      date,
      subject: `Gamma scheme, ${nth} filing`,
    });
    const told = tellOf([
      filing('refused', 'first', '2023-04-01'),
      filing('refused', 'second', '2023-06-01'),
      filing('approved_pilot', 'third', '2023-09-01'),
    ]);
    expect(statesOf(told, 'participant')).toEqual([
      'participant-1 refused',
      'participant-2 refused',
      'participant-3 admitted',
    ]);
    const [, second, third] = mattersOf<Participant>(told.pilot, 'participant');
    expect([second?.data.previous, third?.data.previous]).toEqual([
      'participant-1',
      'participant-2',
    ]);
  });

  it('is suspended, resumed, started and ended by itself', () => {
    const of = (kind: Event['kind'], date: string): Event => ({ kind, date, subject: 'Alpha' });
    const told = tellOf([
      admitted,
      of('started', '2023-04-01'),
      of('suspended', '2023-05-01'),
      of('resumed', '2023-06-01'),
      of('terminated', '2023-07-01'),
    ]);
    expect([4, 5, 6, 7].map((index) => ownCommands(told, index))).toEqual([
      'StartParticipant',
      'SuspendParticipant',
      'ResumeParticipant',
      'EndPart',
    ]);
    expect(statesOf(told, 'participant')).toEqual(['participant-1 left', 'participant-2 admitted']);
    expect(told.pilot.stage).toBe('RUNNING');
  });

  it('that is no participant is a part', () => {
    const told = tellOf([
      { kind: 'terminated', date: '2023-07-01', subject: 'the northern line' },
      { kind: 'ended', date: '2023-08-01', subject: 'the southern line' },
    ]);
    expect([ownCommands(told, 3), ownCommands(told, 4)]).toEqual(['EndPart', 'EndPart']);
    expect(told.pilot).toMatchObject({ stage: 'RUNNING', running: { endedOn: null } });
  });

  it('of an extension is extended alone', () => {
    const told = tellOf([
      admitted,
      { kind: 'extension_granted', date: '2023-08-01', subject: 'Beta', newEnd: '2024-06-30' },
    ]);
    const untils = mattersOf<Participant>(told.pilot, 'participant').map(({ data }) => data.until);
    expect(untils).toEqual([null, '2024-06-30']);
    expect(told.pilot.running.term).toEqual({ kind: 'date', end: '2024-12-31' });
  });

  it('before any decision is an application, refused without touching the proposal', () => {
    const told = tell(
      fileOf([
        submitted,
        { kind: 'submitted', date: '2023-01-10', subject: 'Alpha' },
        { kind: 'refused', date: '2023-01-20', subject: 'Alpha' },
      ]),
    );
    expect([ownCommands(told, 1), ownCommands(told, 2)]).toEqual([
      'ApplyParticipant',
      'RefuseParticipant',
    ]);
    expect(told.pilot.stage).toBe('SUBMITTED');
  });

  it('its papers are added to its open application', () => {
    const told = tellOf([{ kind: 'submitted', date: '2023-04-01', subject: 'Alpha' }]);
    expect(ownCommands(told, 3)).toBe('ProposeCodification');
    const before = tell(
      fileOf([
        submitted,
        { kind: 'submitted', date: '2023-01-10', subject: 'Alpha' },
        { kind: 'submitted', date: '2023-01-15', subject: 'Alpha' },
        approved,
        { kind: 'submitted', date: '2023-02-15', subject: 'Alpha' },
      ]),
    );
    expect([2, 4].map((index) => ownCommands(before, index))).toEqual([
      'SupplementRequest',
      'SupplementRequest',
    ]);
  });
});

describe('parts and plans', () => {
  it('a partial suspension leaves the pilot running', () => {
    const told = tellOf([{ kind: 'suspended', date: '2023-05-01', partial: true }]);
    expect(told.pilot.stage).toBe('RUNNING');
    expect(statesOf(told, 'suspension')).toEqual(['suspension-1 suspended']);
  });

  it('a planned pause and a forced one may run into each other; what was planned for longer stays', () => {
    const told = tellOf([
      { kind: 'suspended', date: '2023-05-01', planned: true, newEnd: '2023-07-01' },
      { kind: 'suspended', date: '2023-05-10' },
      { kind: 'resumed', date: '2023-06-01' },
    ]);
    expect(statesOf(told, 'suspension')).toEqual([
      'suspension-1 suspended',
      'suspension-2 resumed',
    ]);
    expect(told.pilot.stage).toBe('SUSPENDED');
    expect(payloadOf(told, 'OrderSuspension')).toMatchObject({ sort: 'forced', stopsTerm: false });
  });

  it('when all that is open was planned for longer, it is that which is resumed early', () => {
    const told = tellOf([
      { kind: 'suspended', date: '2023-05-01', planned: true, newEnd: '2023-07-01' },
      { kind: 'resumed', date: '2023-06-01' },
    ]);
    expect(statesOf(told, 'suspension')).toEqual(['suspension-1 resumed']);
  });

  it('a partial grant is less than was asked; a planned one takes effect later', () => {
    const told = tellOf([
      { kind: 'change_granted', date: '2023-05-01', partial: true },
      { kind: 'change_granted', date: '2023-06-01', planned: true },
    ]);
    expect(statesOf(told, 'change')).toEqual(['change-1 grantedLess', 'change-2 grantedLater']);
  });

  it('a partial termination ends the part', () => {
    const told = tellOf([{ kind: 'terminated', date: '2023-05-01', partial: true }]);
    expect(told.pilot).toMatchObject({ stage: 'RUNNING' });
    expect(told.pilot.running.endedParts).toHaveLength(1);
  });

  it('a codification of a part ends nothing', () => {
    const told = tellOf([
      { kind: 'codified', date: '2023-05-01', partial: true, instrument: '5/2023' },
    ]);
    expect(payloadOf(told, 'RecordInstrumentIssued')).toMatchObject({ partial: true });
    expect(told.pilot.stage).toBe('RUNNING');
  });
});

describe('sites', () => {
  it('that no event tells follow at the end of a pilot that ran', () => {
    const told = tellOf([{ kind: 'replicated', date: '2024-01-01', subject: 'Hue' }], {
      replicatedTo: ['Hue', 'Vinh'],
    });
    expect(statesOf(told, 'replication')).toEqual([
      'replication-1 replicated',
      'replication-2 replicated',
    ]);
    expect(told.pilot.links.children).toHaveLength(2);
  });

  it('of a pilot that never ran are facts', () => {
    const told = tell(fileOf([submitted], { replicatedTo: ['Hue'] }));
    expect(told.pilot).toMatchObject({ stage: 'SUBMITTED', facts: 1 });
  });
});
