/** test: the edges of a campaign (M43, M45): the last day that is accepted, the words of each refusal, what each desk is asked. */
import type { CampaignActName } from '../../../domain/campaigns/acts';
import type { Drive } from './drive';
import {
  accepted,
  answered,
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
  payloads,
  visited,
} from './drive';
import { tried } from './fitting';

type Limit = readonly [
  at: () => Drive,
  by: string,
  name: CampaignActName,
  refused: readonly [change: object, code: string, params: object],
  accepted: object,
];
const limits: readonly Limit[] = [
  [
    ...([none, monitor, 'OpenCampaign'] as const),
    [{ plansBy: '2026-03-02' }, 'DAY_PAST', { day: '2026-03-02' }],
    { plansBy: '2026-03-03' },
  ],
  [
    ...([opened, monitor, 'EnlistOrganisation'] as const),
    [{ plansBy: '2026-03-02' }, 'DAY_PAST', { day: '2026-03-02' }],
    { plansBy: '2026-03-03' },
  ],
  [
    ...([opened, monitor, 'PlanInspection'] as const),
    [{ from: '2026-03-02' }, 'DAY_PAST', { day: '2026-03-02' }],
    { from: '2026-03-03' },
  ],
  [
    ...([opened, monitor, 'PlanInspection'] as const),
    [{ to: '2026-03-09' }, 'PERIOD', { from: '2026-03-10', to: '2026-03-09' }],
    { to: '2026-03-10' },
  ],
  [
    ...([opened, monitor, 'PlanInspection'] as const),
    [{ lead: 'hoa-lac:supervisor' }, 'LEAD_OF_UNIT', { unit: 'hoa-lac' }],
    { lead: 'hoa-lac:supervisor', units: ['tan-lap'] },
  ],
  [
    ...([opened, monitor, 'PlanInspection'] as const),
    [{ lead: 'government:operator' }, 'NO_LEAD', {}],
    { lead: 'government:auditor' },
  ],
  [
    ...([opened, head, 'IssuePlan'] as const),
    [{ issuedOn: '2026-03-03' }, 'DAY_TO_COME', { day: '2026-03-03' }],
    { issuedOn: '2026-03-02' },
  ],
  [
    ...([issued, office, 'AcceptPlan'] as const),
    [{ issue: 0 }, 'OTHER_PLAN', { issue: 1 }],
    { issue: 1 },
  ],
  [
    ...([listed, lead, 'RecordInspectionVisit'] as const),
    [{ visitedOn: '2026-03-13' }, 'DAY_TO_COME', { day: '2026-03-13' }],
    { visitedOn: '2026-03-12' },
  ],
  [
    ...([listed, lead, 'RecordInspectionVisit'] as const),
    [{ visitedOn: '2026-03-09' }, 'VISIT_TOO_EARLY', { from: '2026-03-10' }],
    { visitedOn: '2026-03-10' },
  ],
  [
    ...([visited, lead, 'RecordInspectionFinding'] as const),
    [{ cureBy: '2026-03-12' }, 'DAY_PAST', { day: '2026-03-12' }],
    { cureBy: '2026-03-13' },
  ],
  [
    ...([answered, lead, 'VerifyInspectionFinding'] as const),
    [{ isCured: false, cureBy: '2026-03-12' }, 'DAY_PAST', { day: '2026-03-12' }],
    { isCured: false, cureBy: '2026-03-13' },
  ],
  [
    ...([found, head, 'AnswerInspectionFinding'] as const),
    [{ finding: 0 }, 'NO_SUCH_FINDING', { finding: 0 }],
    { finding: 1 },
  ],
  [
    ...([opened, monitor, 'ReleaseOrganisation'] as const),
    [{ unit: 'an-binh' }, 'NOT_LISTED', { unit: 'an-binh' }],
    { unit: 'tan-lap' },
  ],
];
test.each(limits)('%# %s by %s: %s up to its edge, and no further', (at, by, name, no, yes) => {
  const [change, code, params] = no;
  const drive = at();
  expect(drive.tries(by, name, { ...payloads[name], ...change })).toEqual({
    ...{ refused: true, code: `CAMPAIGN_${code}`, params },
  });
  expect(tried(drive, by, name, yes)).toBeNull();
});

test('[M43] a released organisation is enlisted again only when its inspection is over', () => {
  const back = { unit: 'hoa-lac', plansBy: '2026-05-29' };
  const freed = (drive: Drive) =>
    drive.does(monitor, 'ReleaseOrganisation', payloads.ReleaseOrganisation);
  for (const at of [listed, visited])
    expect(tried(freed(at()), monitor, 'EnlistOrganisation', back)).toBe('CAMPAIGN_LISTED_ALREADY');
  expect(tried(freed(inspected()), monitor, 'EnlistOrganisation', back)).toBeNull();
});

test.each([
  [accepted, { open: 1 }],
  [opened, { open: 2 }],
  [() => accepted().does(monitor, 'PlanInspection', payloads.PlanInspection), { open: 2 }],
])('%# what is still open is counted', (at, params) =>
  expect(at().tries(monitor, 'ConcludeCampaign', payloads.ConcludeCampaign)).toMatchObject({
    ...{ code: 'CAMPAIGN_STILL_OPEN', params },
  }),
);

test.each([
  [found, { open: 1 }],
  [
    () => found().does(lead, 'RecordInspectionFinding', payloads.RecordInspectionFinding),
    { open: 2 },
  ],
  [
    () => answered().does(lead, 'RecordInspectionFinding', payloads.RecordInspectionFinding),
    { open: 2 },
  ],
  [
    () => cured().does(lead, 'RecordInspectionFinding', payloads.RecordInspectionFinding),
    { open: 1 },
  ],
])('%# open findings are counted', (at, params) =>
  expect(at().tries(monitor, 'ConcludeInspection', payloads.ConcludeInspection)).toMatchObject({
    ...{ code: 'CAMPAIGN_FINDINGS_OPEN', params },
  }),
);

describe('[M45] lateness', () => {
  const warn = { ...payloads.UrgeOrganisation, grade: 'warning' } as const;
  const remind = (drive: Drive): Drive =>
    drive.does(office, 'UrgeOrganisation', payloads.UrgeOrganisation);

  test.each([
    ['2026-03-31 16:59', 'CAMPAIGN_NOT_LATE'],
    ['2026-03-31 17:00', 'CAMPAIGN_NOT_LATE'],
    ['2026-03-31 17:01', null],
  ])('[M105] of a plan due at the close of 31 March, at %s: %s', (time, code) => {
    const drive = remind(opened()).until(time);
    expect(drive.tries(office, 'UrgeOrganisation', warn)?.code ?? null).toBe(code);
  });

  test('[M105] of the office itself is no lateness of the organisation', () => {
    const drive = remind(found()).until('2026-03-26 09:00');
    expect(drive.tries(office, 'UrgeOrganisation', warn)).toBeNull();
    const both = visited()
      .does(lead, 'RecordInspectionFinding', {
        ...{ ...payloads.RecordInspectionFinding, cureBy: '2026-03-31' },
      })
      .does(head, 'IssuePlan', payloads.IssuePlan);
    remind(both).until('2026-03-27 09:00');
    expect(both.rungs('reviewPlan')).toContain('overdue');
    expect(both.tries(office, 'UrgeOrganisation', warn)?.code).toBe('CAMPAIGN_NOT_LATE');
  });

  test.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
  ])('of a plan issued on %s: %s', (issuedOn, isLate) => {
    const drive = opened().until('2026-04-02 09:00');
    drive.does(head, 'IssuePlan', { ...payloads.IssuePlan, issuedOn });
    expect(drive.line().plan.isLate).toBe(isLate);
  });

  test.each([
    ['2026-03-13', false],
    ['2026-03-14', true],
  ])('of a visit on %s: %s', (visitedOn, isLate) => {
    const drive = listed().until('2026-03-17 09:00');
    drive.does(lead, 'RecordInspectionVisit', { ...payloads.RecordInspectionVisit, visitedOn });
    expect(drive.events.at(-1)?.body).toMatchObject({ isLate });
  });
});
