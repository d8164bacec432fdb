/** Campaigns of implementation (M43, M45): plans, urging, inspections; and what time does, which decides nothing. */
import type { CampaignActs } from '../../../domain/campaigns/acts';
import { grades } from '../../../domain/campaigns/acts';
import { seesAll, seesTextsOf } from '../../../domain/campaigns/who';
import { directory, holderOf, local } from '../support/life';
import type { Drive } from './drive';
import {
  accepted,
  answered,
  concluded,
  cured,
  found,
  head,
  inspected,
  issued,
  lead,
  listed,
  monitor,
  none,
  office,
  opened,
  opening,
  party,
  payloads,
  released,
  returned,
  settled,
  visited,
} from './drive';
import { tried } from './fitting';

describe('[M43] the plan of each organisation', () => {
  test('asked of every one, by the same day, moved to a working day', () => {
    const drive = none().does(monitor, 'OpenCampaign', { ...opening, plansBy: '2026-03-28' });
    expect(drive.duties()).toMatchObject(
      ['hoa-lac', 'tan-lap'].map((unit) => ({
        unit,
        step: 'issuePlan',
        desk: 'organisation',
        due: { date: '2026-03-30' },
      })),
    );
  });

  test('issued in time, judged by the office, accepted: nothing more is asked of it', () => {
    const drive = accepted();
    expect(drive.line().plan).toMatchObject({
      state: 'accepted',
      issue: 1,
      number: '5-KH/ĐU',
      isLate: false,
      issuedBy: holderOf(head).person,
    });
    expect(drive.steps()).toEqual(['tan-lap:issuePlan']);
  });

  test('given back, it is issued anew within ten working days, and that issue is judged', () => {
    const drive = returned();
    expect(drive.duties()[0]).toMatchObject({ step: 'issuePlan', due: { date: '2026-03-16' } });
    drive.does(party, 'IssuePlan', { ...payloads.IssuePlan, number: '6-KH/ĐU' });
    expect(tried(drive, office, 'AcceptPlan')).toBe('CAMPAIGN_OTHER_PLAN');
    expect(tried(drive, office, 'AcceptPlan', { issue: 2 })).toBeNull();
  });

  test('issued after its day it is late, and stays late when it is mended', () => {
    const drive = opened().until('2026-04-02 09:00');
    drive.does(head, 'IssuePlan', { ...payloads.IssuePlan, issuedOn: '2026-04-01' });
    expect(drive.line().plan.isLate).toBe(true);
    drive.does(office, 'ReturnPlan', payloads.ReturnPlan);
    drive.does(head, 'IssuePlan', { ...payloads.IssuePlan, issuedOn: '2026-04-02' });
    expect(drive.line().plan).toMatchObject({ issue: 2, isLate: true });
  });

  test('told afterwards, but issued in its time, it is not late', () => {
    const drive = opened().until('2026-04-02 09:00');
    drive.does(head, 'IssuePlan', { ...payloads.IssuePlan, issuedOn: '2026-03-30' });
    expect(drive.line().plan.isLate).toBe(false);
  });

  test('one more is enlisted, one is released with the reason, and may be enlisted again', () => {
    const drive = opened().does(monitor, 'EnlistOrganisation', payloads.EnlistOrganisation);
    expect(drive.steps()).toHaveLength(3);
    drive.does(monitor, 'ReleaseOrganisation', payloads.ReleaseOrganisation);
    expect(drive.steps()).toEqual(['tan-lap:issuePlan', 'an-binh:issuePlan']);
    drive.does(monitor, 'EnlistOrganisation', { unit: 'hoa-lac', plansBy: '2026-05-29' });
    expect(drive.line().plan).toMatchObject({ state: 'awaited', issue: 0 });
  });
});

describe('[M45] urging', () => {
  const urge = (grade: (typeof grades)[number]): CampaignActs['UrgeOrganisation'] => ({
    ...payloads.UrgeOrganisation,
    grade,
  });

  test('[M105] goes step by step, and beyond a reminder only when it is late', () => {
    const drive = opened().does(office, 'UrgeOrganisation', urge('reminder'));
    drive.until('2026-04-01 09:00');
    expect(drive.tries(office, 'UrgeOrganisation', urge('criticism'))).toMatchObject({
      code: 'CAMPAIGN_GRADE_SKIPPED',
      params: { grade: 'warning' },
    });
    for (const grade of ['warning', 'criticism'] as const)
      drive.does(office, 'UrgeOrganisation', urge(grade));
    expect(drive.line().urgings.map(({ grade }) => grade)).toEqual([...grades]);
  });

  test('begins anew with what is owed next', () => {
    const drive = opened().does(office, 'UrgeOrganisation', urge('reminder'));
    drive.does(head, 'IssuePlan', payloads.IssuePlan);
    expect(drive.line().urgings).toEqual([]);
    drive.does(office, 'ReturnPlan', payloads.ReturnPlan).until('2026-04-15 09:00');
    expect(drive.tries(office, 'UrgeOrganisation', urge('warning'))?.code).toBe(
      'CAMPAIGN_GRADE_SKIPPED',
    );
  });

  test('also for a shortcoming that is not mended', () => {
    const drive = found().until('2026-03-26 09:00');
    expect(drive.tries(office, 'UrgeOrganisation', urge('reminder'))).toBeNull();
  });
});

describe('[M45] the inspection', () => {
  test('planned, visited, found, mended, verified by the leader, concluded by the monitor', () => {
    const drive = inspected();
    expect(drive.types()).toEqual([
      'CampaignOpened',
      'InspectionPlanned',
      'InspectionVisited',
      'InspectionFindingRecorded',
      'InspectionFindingAnswered',
      'InspectionFindingVerified',
      'InspectionConcluded',
    ]);
    expect(drive.line().inspection).toMatchObject({
      state: 'concluded',
      number: '8-QĐ',
      lead,
      visitedOn: '2026-03-11',
      findings: [{ n: 1, polarity: 'shortcoming', state: 'cured' }],
      conclusion: 't:conclusion',
    });
  });

  const steps = (drive: Drive) => drive.steps().filter((step) => !step.endsWith('issuePlan'));
  test.each([
    ['listed', listed, 'visitOrganisation', '2026-03-13'],
    ['visited', visited, 'concludeInspection', '2026-03-26'],
    ['found', found, 'answerFinding', '2026-03-25'],
    ['answered', answered, 'verifyFinding', '2026-03-26'],
    ['cured', cured, 'concludeInspection', '2026-03-26'],
  ] as const)('%s: somebody has to do the next step, by a day', (_, at, step, date) => {
    const drive = at();
    expect(steps(drive)).toEqual([`hoa-lac:${step}`]);
    expect(drive.duties().find((duty) => duty.step === step)?.due.date).toBe(date);
  });

  test('not cured: a new day, answered and verified again', () => {
    const drive = answered();
    const again = { isCured: false, cureBy: '2026-04-10' };
    drive.does(lead, 'VerifyInspectionFinding', { ...payloads.VerifyInspectionFinding, ...again });
    expect(drive.duties().find(({ step }) => step === 'answerFinding')?.due.date).toBe(
      '2026-04-10',
    );
    drive.does(head, 'AnswerInspectionFinding', payloads.AnswerInspectionFinding);
    drive.does(lead, 'VerifyInspectionFinding', payloads.VerifyInspectionFinding);
    expect(drive.tries(monitor, 'ConcludeInspection', payloads.ConcludeInspection)).toBeNull();
  });

  test.each(['positive', 'none'] as const)('a finding that is %s waits for nobody', (polarity) => {
    const drive = visited();
    const finding = { ...payloads.RecordInspectionFinding, polarity, cureBy: null };
    drive.does(lead, 'RecordInspectionFinding', finding);
    expect(drive.line().inspection?.findings).toMatchObject([{ state: 'noted', due: null }]);
    expect(drive.tries(monitor, 'ConcludeInspection', payloads.ConcludeInspection)).toBeNull();
  });

  test('a visit after its period is recorded as late', () => {
    const drive = listed().until('2026-03-17 09:00');
    drive.does(lead, 'RecordInspectionVisit', {
      ...payloads.RecordInspectionVisit,
      visitedOn: '2026-03-16',
    });
    expect(drive.events.at(-1)).toMatchObject({
      type: 'InspectionVisited',
      body: { isLate: true },
    });
  });

  test.each([listed, found])('taken off the list it asks nothing more', (at) => {
    const drive = at().does(monitor, 'CancelInspection', payloads.CancelInspection);
    expect(steps(drive)).toEqual([]);
    const again = { ...payloads.PlanInspection, from: '2026-05-04', to: '2026-05-08' };
    expect(drive.tries(monitor, 'PlanInspection', again)).toBeNull();
    expect(drive.line().inspection).toMatchObject({ state: 'listed', findings: [] });
  });

  test('what is concluded can be inspected again', () => {
    const again = { ...payloads.PlanInspection, from: '2026-05-04', to: '2026-05-08' };
    expect(inspected().tries(monitor, 'PlanInspection', again)).toBeNull();
  });
});

describe('[M45] time reminds, is overdue and tells the superior; it decides nothing', () => {
  const steps: readonly (readonly [string, () => Drive])[] = [
    ['issuePlan', opened],
    ['reviewPlan', issued],
    ['visitOrganisation', listed],
    ['answerFinding', found],
    ['verifyFinding', answered],
    ['concludeInspection', cured],
  ];
  test.each(steps)('%s', (step, at) => {
    const drive = at();
    const before = drive.campaign;
    const types = drive.types();
    drive.until('2027-03-02 09:00');
    const rungs = drive.rungs(step);
    expect(rungs).toEqual(expect.arrayContaining(['overdue', 'escalation-1']));
    expect(drive.types()).toEqual(types);
    expect({ ...drive.campaign, rungs: [], revision: 0 }).toEqual({
      ...before,
      rungs: [],
      revision: 0,
    });
  });

  test('concludeCampaign too, when every organisation is done', () => {
    const drive = settled();
    expect(drive.steps()).toEqual(['whole:concludeCampaign']);
    drive.until('2026-12-01 09:00');
    expect(drive.campaign.state).toBe('open');
    expect(drive.campaign.rungs.some((rung) => rung.startsWith('main/concludeCampaign'))).toBe(
      true,
    );
  });

  test('each step of the ladder rings once, in the order of time', () => {
    const drive = opened().until('2026-06-01 09:00');
    const rang = drive.events.filter(({ type }) => type === 'CampaignClockRang');
    expect(new Set(drive.campaign.rungs).size).toBe(rang.length);
    expect(rang.map(({ at }) => at)).toEqual(rang.map(({ at }) => at).toSorted());
    const { length } = drive.events;
    drive.until('2026-06-01 09:01');
    expect(drive.events).toHaveLength(length);
  });

  test('what was done in time does not ring', () => {
    const drive = accepted().until('2027-01-01 09:00');
    expect(drive.campaign.rungs.filter((rung) => rung.startsWith('plan:hoa-lac'))).toEqual([]);
    expect(drive.rungs('issuePlan', 'tan-lap')).not.toEqual([]);
  });

  test('once concluded nothing rings', () => {
    const drive = concluded();
    const { length } = drive.events;
    expect(drive.until('2028-01-01 09:00').events).toHaveLength(length);
    expect(drive.duties()).toEqual([]);
  });
});

test('[M45] while it is open something is always asked of somebody, under a rule and by a day', () => {
  const all = [opened, issued, returned, accepted, released, listed, visited, found, answered];
  for (const at of [...all, cured, inspected, settled]) {
    const duties = at().duties();
    expect(duties.length).toBeGreaterThan(0);
    for (const duty of duties) {
      expect(duty.rule).toMatch(/^campaign\./);
      expect(duty.due.at > local('2026-03-01 00:00')).toBe(true);
      expect(duty.commands.length).toBeGreaterThan(0);
    }
  }
});

describe('who reads', () => {
  test.each([monitor, office, 'government:auditor'])('%s reads all', (post) => {
    expect(seesAll(directory, [post])).toBe(true);
  });

  test('an organisation its own, a leader what he inspects, another nothing', () => {
    const line = listed().line();
    expect(seesAll(directory, [head, lead])).toBe(false);
    expect(seesTextsOf(directory, ['hoa-lac:cadre-1'], 'hoa-lac', line)).toBe(true);
    expect(seesTextsOf(directory, [lead], 'hoa-lac', line)).toBe(true);
    expect(seesTextsOf(directory, ['tan-lap:head'], 'hoa-lac', line)).toBe(false);
  });
});
