/** test: whole lives from the end of the term to the archive, each step on its last day; and what silence brings about. */
import { commandRules } from '../../domain/book';
import { fold } from '../../domain/evolve';
import { unborn } from '../../domain/pilot';
import {
  causes,
  conclusion,
  decision,
  endedPilot,
  endingLife,
  findings,
  matter,
  panel,
  personIn,
  report,
  staff,
} from './support/ending';
import type { Life } from './support/life';

const act = { number: '9/TB', note: null };

const judged = (life: Life, outcome: 'achieved' | 'partly'): Life =>
  life
    .until('2026-07-07 16:30')
    .does(staff.owner, 'FileCompletionReport', report)
    .until('2026-07-13 16:00')
    .does(staff.supervisor, 'ScoreTarget', {
      indicator: 'onTime',
      score: outcome,
      value: 91,
      evidence: 'text:e',
    })
    .does(staff.party, 'GivePartyOpinion', {
      position: 'for',
      number: '3/CV',
      text: 'text:opinion',
    })
    .until('2026-07-16 16:30')
    .does(staff.head, 'Conclude', conclusion(outcome, { reasons: null }));

const ordinary = (): Life =>
  judged(endingLife(), 'achieved')
    .until('2026-07-21 16:30')
    .does(staff.head, 'CloseSuccess', act)
    .does(staff.head, 'ProposeReplication', { siteUnit: 'tan-lap', site: null, reasons: 'text:r' })
    .does(staff.siteHead, 'SiteAgrees', {
      matter: 'replication-1',
      carrier: 'tan-lap:cadre-1',
      interestsDeclared: true,
      interested: [],
      note: null,
    })
    .does('system:outbox', 'RecordReplicationOpened', { child: 'p-test.r1' })
    .does(staff.legal, 'ProposeCodification', { subject: 'text:s', part: null })
    .does(staff.legal, 'DraftCodification', {
      matter: 'codification-1',
      draft: 'text:d',
      consult: [],
    })
    .does(staff.supervisor, 'Nominate', {
      nominee: 'collective',
      person: null,
      unit: 'hoa-lac',
      name: null,
      merit: 'text:m',
      reasons: null,
    })
    .does(staff.personnel, 'CheckNomination', {
      matter: 'commendation-1',
      eligible: true,
      remarks: 'text:r',
    })
    .does(staff.emulation, 'Award', {
      matter: 'commendation-1',
      form: 'commendation',
      number: null,
      citation: 'text:c',
    })
    .until('2026-08-03 09:00')
    .does(staff.legal, 'RecordInstrumentIssued', {
      matter: 'codification-1',
      number: '12/2026/QĐ-UBND',
      issuer: 'text:i',
      issuedOn: '2026-08-01',
      validFrom: null,
      partial: false,
    })
    .until('2026-09-01 09:00')
    .does(staff.archivist, 'Archive', { shelfmark: null });

const settled = (): Life =>
  judged(endingLife(), 'partly')
    .until('2026-07-21 09:00')
    .does(staff.head, 'OpenCauses', { reasons: null })
    .does(staff.head, 'AppointPanel', { members: panel })
    .does(staff.expert, 'HearPerson', {
      person: personIn(staff.proposer),
      declined: false,
      statement: 'text:s',
    })
    .until('2026-08-03 09:00')
    .does(staff.expert, 'ConcludeCauses', { causes, dissent: null })
    .does(staff.head, 'OpenResponsibility', {
      person: personIn(staff.proposer),
      capacity: 'proposer',
      grounds: 'text:g',
    })
    .does(staff.head, 'HearRespondent', { matter, declined: false, statement: 'text:s' })
    .does(staff.head, 'RecordFindings', findings())
    .until('2026-08-10 09:00')
    .does(staff.head, 'DecideResponsibility', decision('reduced', { reducedByPercent: 50 }))
    .does(staff.clerk, 'NotifyRespondent', { matter, number: null })
    .does(staff.proposer, 'RespondentAppeals', { matter, grounds: 'text:g' })
    .until('2026-08-17 09:00')
    .does(staff.superiorHead, 'DecideResponsibilityAppeal', {
      matter,
      changedTo: 'exempt',
      reducedByPercent: null,
      number: null,
      reasons: 'text:r',
    })
    .does(staff.head, 'CloseAfterSettlement', act);

const own = (life: Life): readonly string[] => life.types.filter((type) => type !== 'ClockRang');

describe('whole lives', () => {
  test('[C9] each step on its last day is in time: report 7 July, conclusion 16 July, act 21 July', () => {
    const life = judged(endingLife(), 'achieved');
    expect(life.task('closeSuccess')?.dueDate).toBe('2026-07-21');
    expect(
      life.until('2026-07-21 16:30').types.filter((type) => type === 'ClockRang').length,
    ).toBeGreaterThan(0);
    expect(
      life.events.some(
        (event) =>
          (event.body as { kind?: string }).kind === 'overdue' &&
          ['fileCompletionReport', 'concludeOutcome', 'closeSuccess'].includes(
            (event.body as { step: string }).step,
          ),
      ),
    ).toBe(false);
  });

  test('a success: closed, replicated, codified, commended, archived', () => {
    const life = ordinary();
    expect(life.pilot.stage).toBe('ARCHIVED');
    expect(
      Object.values(life.pilot.matters)
        .filter(({ kind }) => kind !== 'partyOpinion')
        .map(({ state }) => state),
    ).toEqual(['replicated', 'issued', 'awarded']);
    expect(own(life)).not.toContain('RecordReopened');
  });

  test('a part missed: causes, one person reviewed, heard, decided, appealed; then closed', () => {
    const life = settled();
    expect(life.pilot.stage).toBe('CLOSED_PARTLY');
    expect(life.pilot.matters[matter]).toMatchObject({
      state: 'final',
      data: { result: 'exempt', reducedByPercent: null },
    });
  });

  test.each([
    ['ordinary', ordinary],
    ['settled', settled],
  ])('%s: the fold of the events is the state, also through JSON', (_name, lived) => {
    const life = lived();
    const read = JSON.parse(JSON.stringify(life.events)) as typeof life.events;
    expect(fold(endedPilot(), read)).toEqual(life.pilot);
    expect(JSON.parse(JSON.stringify(life.pilot))).toEqual(life.pilot);
    expect(fold(endedPilot(), read).revision).toBe(endedPilot().revision + read.length);
    expect(unborn('practice', 'p').stageSince).toBe('');
  });
});

describe('silence', () => {
  const stages: readonly [string, () => Life][] = [
    ['ENDING', () => endingLife()],
    [
      'ASSESSMENT',
      () =>
        endingLife().until('2026-07-07 16:30').does(staff.owner, 'FileCompletionReport', report),
    ],
    ['OUTCOME_SET', () => judged(endingLife(), 'achieved')],
    ['OUTCOME_SET', () => judged(endingLife(), 'partly')],
    ['CLOSED_PARTLY', settled],
  ];

  test.each(stages)('of a year at %s brings about nothing but reminders', (stage, lived) => {
    const life = lived();
    const before = own(life).length;
    life.until('2027-09-01 09:00');
    expect(life.pilot.stage).toBe(stage);
    expect(own(life)).toHaveLength(before);
  });

  test.each(stages)('at %s somebody always has the next step, with an article', (_stage, lived) => {
    const { tasks } = lived();
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks) {
      expect(task).toMatchObject({
        post: expect.any(String) as string,
        article: expect.any(String) as string,
      });
      expect(task.commands.every((name) => commandRules.has(name))).toBe(true);
    }
  });
});
