/** Who acted and when: bodies with and without a part in the file, dates that are vague, old or backward. */
import type { CaseFile } from '../../../domain/history/case';
import { approved, payloadOf, running, started, submitted, tellOf } from './running-file';
import type { Event } from './told';
import { fileOf, ownCommands, tell } from './told';

describe('bodies', () => {
  it.each([
    ['terminated', 'mustStop'],
    ['suspended', 'mustStop'],
    ['extension_granted', 'none'],
  ] as const)('%s by a body without a part in the file is an external act', (kind, effect) => {
    const told = tellOf([{ kind, date: '2023-05-01', by: 'Central Bureau' }]);
    expect(ownCommands(told, 3)).toBe('RecordExternalAct');
    expect(payloadOf(told, 'RecordExternalAct')).toMatchObject({ effect });
    expect(told.report.events[3]?.flags).toContain('EXTERNAL_BODY');
    expect(told.pilot.stage).toBe('RUNNING');
  });

  it('an assessment by others, or of a part, is a study', () => {
    const told = tellOf([
      { kind: 'assessed', date: '2023-05-01', by: 'University of Somewhere' },
      { kind: 'assessed', date: '2023-06-01', subject: 'Alpha' },
    ]);
    expect([ownCommands(told, 3), ownCommands(told, 4)]).toEqual([
      'RecordExternalAct',
      'RecordExternalAct',
    ]);
    expect(told.pilot.stage).toBe('RUNNING');
  });

  it('courts rule, claimants sue', () => {
    const told = tellOf([
      { kind: 'responsibility', date: '2023-05-01', by: 'Supreme Court' },
      { kind: 'responsibility', date: '2023-06-01', by: 'Users', summary: 'A lawsuit.' },
    ]);
    const sorts = told.lived
      .filter(({ step }) => step.act.command === 'RecordExternalAct')
      .map(({ step }) => (step.act.payload as { sort: string }).sort);
    expect(sorts).toEqual(['ruling', 'lawsuit']);
  });

  it("a Party body's opinion before the decision is the Party opinion, in Vietnam only", () => {
    const events: readonly Event[] = [
      submitted,
      { kind: 'opinion', date: '2023-01-20', by: 'Provincial Party Committee' },
    ];
    expect(ownCommands(tell(fileOf(events)), 1)).toMatch(/ GivePartyOpinion$/);
    expect(ownCommands(tell(fileOf(events, { country: 'Norway' })), 1)).toMatch(/ RecordOpinion$/);
  });
});

describe('time', () => {
  it('a vague date stands at its first possible day, or as late as what stands above it', () => {
    const told = tellOf([
      { kind: 'other', date: '2023-05-20' },
      { kind: 'other', date: '2023-05' },
      { kind: 'other', date: '2023' },
      { kind: 'other', date: '2024-02' },
    ]);
    expect(told.report.events.slice(3).map(({ legalTime }) => legalTime)).toEqual([
      '2023-05-20T02:00:00.000Z',
      '2023-05-20T02:01:00.000Z',
      '2023-05-20T02:02:00.000Z',
      '2024-02-01T02:00:00.000Z',
    ]);
  });

  it('a date that lies wholly before what stands above it is refused by line', () => {
    const told = tell(fileOf([...running, { kind: 'other', date: '2022' }]));
    expect(told.stopped).toMatchObject({ index: 3, by: 'contradiction' });
  });

  it('outside the calendar, and elsewhere, only weekends are known, and it says so once', () => {
    const flagsOf = (file: CaseFile): readonly string[] =>
      tell(file).pilot.flags.map(({ code }) => code);
    const old = fileOf([{ kind: 'submitted', date: '1966-09-10' }]);
    const elsewhere = fileOf([submitted, approved, started], { country: 'Finland' });
    expect(flagsOf(old)).toEqual(['CALENDAR_NOT_COVERED']);
    expect(flagsOf(elsewhere).filter((code) => code === 'CALENDAR_NOT_COVERED')).toHaveLength(1);
    expect(flagsOf(fileOf(running))).not.toContain('CALENDAR_NOT_COVERED');
    expect(tell(elsewhere).pilot.law.pack).toMatch(/^generic@/);
  });

  it('decades without a word are one entry each time, and nobody is late', () => {
    const told = tellOf([
      { kind: 'obstacle', date: '2023-04-01' },
      { kind: 'other', date: '2090' },
    ]);
    expect(told.pilot).toMatchObject({ stage: 'LAPSED', watchedFrom: null });
    expect(told.pilot.silent).toBeGreaterThan(10);
  });
});
