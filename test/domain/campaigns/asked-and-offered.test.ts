/** test: what a campaign asks of each desk, by when and under which rule (M43, M45), and what it offers each desk. */
import { dueOnDay, termFrom } from '../../../domain/campaigns/clocks';
import { seesAll, seesTextsOf } from '../../../domain/campaigns/who';
import { directory, local } from '../support/life';
import type { Drive } from './drive';
import {
  accepted,
  answered,
  concluded,
  cured,
  found,
  head,
  issued,
  lead,
  listed,
  monitor,
  none,
  office,
  opened,
  party,
  payloads,
  released,
  returned,
  settled,
  visited,
} from './drive';

describe('[M43][M45] what is asked', () => {
  const first = local('2026-03-02 09:00');
  const third = local('2026-03-12 09:00');
  const duty = (drive: Drive, step: string) => drive.duties().find((each) => each.step === step);
  const lateVisit = { ...payloads.PlanInspection, to: '2026-03-14' };
  test.each<[string, () => Drive, object]>([
    [
      ...(['issuePlan', opened] as const),
      {
        desk: 'organisation',
        role: 'head',
        matter: 'plan:hoa-lac',
        commands: ['IssuePlan'],
        rule: 'campaign.plan',
        openedAt: first,
        due: { date: '2026-03-31', at: local('2026-03-31 17:00') },
      },
    ],
    [
      ...(['issuePlan', returned] as const),
      { rule: 'campaign.redo', due: { date: '2026-03-16', at: local('2026-03-16 17:00') } },
    ],
    [
      ...(['reviewPlan', issued] as const),
      {
        desk: 'office',
        role: 'monitor',
        matter: 'plan:hoa-lac',
        commands: ['AcceptPlan', 'ReturnPlan'],
        rule: 'campaign.review',
        openedAt: first,
        due: { date: '2026-03-16', at: local('2026-03-16 17:00') },
      },
    ],
    [
      ...(['visitOrganisation', listed] as const),
      {
        desk: 'lead',
        role: 'supervisor',
        post: lead,
        matter: 'inspection:hoa-lac',
        commands: ['RecordInspectionVisit'],
        rule: 'campaign.visit',
        openedAt: first,
        due: { date: '2026-03-13', at: local('2026-03-13 17:00') },
      },
    ],
    [
      ...([
        'visitOrganisation',
        () => opened().does(monitor, 'PlanInspection', lateVisit),
      ] as const),
      { due: { date: '2026-03-16', at: local('2026-03-16 17:00') } },
    ],
    [
      ...(['answerFinding', found] as const),
      {
        desk: 'organisation',
        role: 'head',
        matter: 'finding:hoa-lac:1',
        commands: ['AnswerInspectionFinding'],
        rule: 'campaign.cure',
        openedAt: third,
        due: { date: '2026-03-25', at: local('2026-03-25 17:00') },
      },
    ],
    [
      ...(['verifyFinding', answered] as const),
      {
        desk: 'lead',
        role: 'supervisor',
        post: lead,
        matter: 'finding:hoa-lac:1',
        commands: ['VerifyInspectionFinding'],
        rule: 'campaign.verify',
        openedAt: third,
        due: { date: '2026-03-26', at: local('2026-03-26 17:00') },
      },
    ],
    [
      ...(['concludeInspection', cured] as const),
      {
        desk: 'monitor',
        role: 'monitor',
        matter: 'inspection:hoa-lac',
        commands: ['ConcludeInspection'],
        rule: 'campaign.conclude',
        openedAt: third,
        due: { date: '2026-03-26', at: local('2026-03-26 17:00') },
      },
    ],
    [
      ...(['concludeCampaign', settled] as const),
      {
        desk: 'monitor',
        role: 'monitor',
        unit: null,
        matter: 'main',
        commands: ['ConcludeCampaign'],
        rule: 'campaign.conclude',
        openedAt: first,
        due: { date: '2026-03-16', at: local('2026-03-16 17:00') },
      },
    ],
  ])('%s, %#', (step, at, expected) => expect(duty(at(), step)).toMatchObject(expected));

  test('each finding that waits is asked for by itself, of whom it waits for', () => {
    const drive = answered().does(lead, 'RecordInspectionFinding', {
      ...{ ...payloads.RecordInspectionFinding, cureBy: '2026-03-28' },
    });
    expect(
      drive
        .duties()
        .slice(1, 3)
        .map(({ matter, step, due }) => [matter, step, due.date]),
    ).toEqual([
      ['finding:hoa-lac:1', 'verifyFinding', '2026-03-26'],
      ['finding:hoa-lac:2', 'answerFinding', '2026-03-30'],
    ]);
  });

  test('a pack that knows a term goes before our own ten working days', () => {
    const { law } = none();
    const stating = (value: number, unit: 'calendarDays' | 'workingDays') => ({
      ...law,
      pack: {
        ...law.pack,
        rules: {
          ...law.pack.rules,
          'campaign.review': { value, unit, instrument: 'I', article: '1', mark: 'V' as const },
        },
      },
    });
    const due = (of: typeof law) => termFrom(of, first, 'campaign.review').date;
    expect([due(law), due(stating(3, 'workingDays')), due(stating(10, 'calendarDays'))]).toEqual([
      ...['2026-03-16', '2026-03-05', '2026-03-12'],
    ]);
    expect(dueOnDay(law, '2026-04-30')).toEqual({
      ...{ date: '2026-05-04', at: local('2026-05-04 17:00') },
    });
  });
});

describe('[M43][M45] what is offered, desk by desk', () => {
  const whole = ['EnlistOrganisation', 'PlanInspection'];
  /** Monitor, office, head, leader of the visit. */
  test.each<[() => Drive, string, string, string, string]>([
    [opened, 'ReleaseOrganisation UrgeOrganisation', 'UrgeOrganisation', 'IssuePlan', ''],
    [issued, 'AcceptPlan ReturnPlan', 'AcceptPlan ReturnPlan', '', ''],
    [returned, 'ReleaseOrganisation UrgeOrganisation', 'UrgeOrganisation', 'IssuePlan', ''],
    [accepted, '', '', '', ''],
    [released, '', '', '', ''],
    [
      listed,
      'ReleaseOrganisation UrgeOrganisation CancelInspection',
      'UrgeOrganisation',
      'IssuePlan',
      'RecordInspectionVisit',
    ],
    [
      visited,
      'ReleaseOrganisation UrgeOrganisation CancelInspection',
      'UrgeOrganisation',
      'IssuePlan',
      'RecordInspectionFinding',
    ],
    [
      found,
      'ReleaseOrganisation UrgeOrganisation CancelInspection',
      'UrgeOrganisation',
      'IssuePlan AnswerInspectionFinding',
      'RecordInspectionFinding',
    ],
    [
      answered,
      'ReleaseOrganisation UrgeOrganisation CancelInspection',
      'UrgeOrganisation',
      'IssuePlan',
      'RecordInspectionFinding VerifyInspectionFinding',
    ],
    [
      cured,
      'ReleaseOrganisation UrgeOrganisation ConcludeInspection CancelInspection',
      'UrgeOrganisation',
      'IssuePlan',
      'RecordInspectionFinding',
    ],
    [concluded, '', '', '', ''],
  ])('%# about an organisation: %p, "%s", "%s", "%s", "%s"', (at, ...expected) => {
    const drive = at();
    const offered = [monitor, office, head, lead].map((post) => drive.offered(post).join(' '));
    expect(offered).toEqual(expected);
    expect(drive.offered(party).join(' ')).toBe(expected[2]);
    expect(drive.offered(monitor, null)).toEqual(at === concluded ? [] : whole);
    for (const post of [office, head, lead]) expect(drive.offered(post, null)).toEqual([]);
    expect(drive.offered(monitor, 'an-binh')).toEqual([]);
  });

  test('of the whole: opened by the monitor, summed up once all is settled', () => {
    expect(none().offered(monitor, null)).toEqual(['OpenCampaign']);
    expect(none().offered(office, null)).toEqual([]);
    expect(settled().offered(monitor, null)).toEqual([...whole, 'ConcludeCampaign']);
  });
});

test.each([
  ['government:monitor', true],
  ['government:secretary', true],
  ['government:auditor', true],
  ['an-binh:secretary', false],
  ['hoa-lac:secretary', false],
  ['government:head', false],
  ['nobody', false],
])('%s reads the whole board: %s; no post reads nothing', (post, expected) => {
  expect(seesAll(directory, [post])).toBe(expected);
  expect(seesAll(directory, ['hoa-lac:clerk', post])).toBe(expected);
  expect([seesAll(directory, []), seesTextsOf(directory, [], 'hoa-lac', opened().line())]).toEqual([
    ...[false, false],
  ]);
});
