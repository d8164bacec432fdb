/** What a campaign refuses, each with its own word, and leaves everything as it was. */
import type { CampaignActName } from '../../../domain/campaigns/acts';
import { holderOf } from '../support/life';
import type { Drive } from './drive';
import {
  accepted,
  answered,
  found,
  head,
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

const today = '2026-03-02';
const later = { from: '2026-03-20', to: '2026-03-21' };
type Case = readonly [what: string, change: object, code: string];
/** Acts that are refused, by where they are tried and by whom. */
const tries: readonly (readonly [() => Drive, string, CampaignActName, readonly Case[]])[] = [
  [
    none,
    monitor,
    'OpenCampaign',
    [
      ['a unit that nobody knows', { units: ['x'] }, 'UNKNOWN_UNIT'],
      ['a unit twice', { units: ['hoa-lac', 'hoa-lac'] }, 'LISTED_ALREADY'],
      ['a day that is today', { plansBy: today }, 'DAY_PAST'],
    ],
  ],
  [opened, monitor, 'OpenCampaign', [['opened twice', {}, 'OPEN_ALREADY']]],
  [
    opened,
    monitor,
    'EnlistOrganisation',
    [
      ['enlisted already', { unit: 'hoa-lac' }, 'LISTED_ALREADY'],
      ['an unknown one', { unit: 'x' }, 'UNKNOWN_UNIT'],
      ['by a day past', { plansBy: today }, 'DAY_PAST'],
    ],
  ],
  [opened, 'an-binh:head', 'IssuePlan', [['not in it', { unit: 'an-binh' }, 'NOT_LISTED']]],
  [opened, head, 'IssuePlan', [['of tomorrow', { issuedOn: '2026-03-03' }, 'DAY_TO_COME']]],
  [issued, office, 'AcceptPlan', [['another issue', { issue: 2 }, 'OTHER_PLAN']]],
  [issued, office, 'ReturnPlan', [['another issue', { issue: 7 }, 'OTHER_PLAN']]],
  [
    opened,
    monitor,
    'ReleaseOrganisation',
    [['a name that every object has', { unit: 'constructor' }, 'NOT_LISTED']],
  ],
  [
    opened,
    monitor,
    'PlanInspection',
    [
      ['what is not in it', { units: ['an-binh'] }, 'NOT_LISTED'],
      ['a unit unknown', { units: ['x'] }, 'UNKNOWN_UNIT'],
      ['a unit twice', { units: ['hoa-lac', 'hoa-lac'] }, 'LISTED_ALREADY'],
      ['led by a head', { lead: 'an-binh:head' }, 'NO_LEAD'],
      ['led by nobody', { lead: 'x' }, 'NO_LEAD'],
      ['led from within', { lead: 'hoa-lac:supervisor' }, 'LEAD_OF_UNIT'],
      ['from today on', { from: today }, 'DAY_PAST'],
      ['ending before it begins', { to: '2026-03-09' }, 'PERIOD'],
    ],
  ],
  [listed, monitor, 'PlanInspection', [['listed already', later, 'LISTED_ALREADY']]],
  [
    listed,
    lead,
    'RecordInspectionVisit',
    [
      ['tomorrow', { visitedOn: '2026-03-13' }, 'DAY_TO_COME'],
      ['before its time', { visitedOn: '2026-03-09' }, 'VISIT_TOO_EARLY'],
    ],
  ],
  [
    visited,
    lead,
    'RecordInspectionFinding',
    [
      ['a shortcoming without a day', { cureBy: null }, 'CURE_DATE'],
      ['praise with a day', { polarity: 'positive' }, 'CURE_DATE'],
      ['nothing, with a day', { polarity: 'none' }, 'CURE_DATE'],
      ['a cure by today', { cureBy: '2026-03-12' }, 'DAY_PAST'],
    ],
  ],
  [found, head, 'AnswerInspectionFinding', [['to nothing', { finding: 2 }, 'NO_SUCH_FINDING']]],
  [answered, head, 'AnswerInspectionFinding', [['twice', {}, 'WRONG_STATE']]],
  [found, lead, 'VerifyInspectionFinding', [['unanswered', {}, 'WRONG_STATE']]],
  [
    answered,
    lead,
    'VerifyInspectionFinding',
    [
      ['of nothing', { finding: 9 }, 'NO_SUCH_FINDING'],
      ['not cured, without a day', { isCured: false }, 'CURE_DATE'],
      ['cured, with a day', { cureBy: '2026-04-01' }, 'CURE_DATE'],
    ],
  ],
  [found, monitor, 'ConcludeInspection', [['over a shortcoming', {}, 'FINDINGS_OPEN']]],
  [answered, monitor, 'ConcludeInspection', [['over an answer', {}, 'FINDINGS_OPEN']]],
  [visited, monitor, 'ConcludeInspection', [['without a finding', {}, 'NO_FINDING']]],
  [opened, monitor, 'ConcludeCampaign', [['while plans lack', {}, 'STILL_OPEN']]],
  [listed, monitor, 'ConcludeCampaign', [['while one is inspected', {}, 'STILL_OPEN']]],
  [accepted, office, 'UrgeOrganisation', [['nothing owed', {}, 'NOTHING_OWED']]],
  [issued, office, 'UrgeOrganisation', [['it waits for the office', {}, 'NOTHING_OWED']]],
  [opened, office, 'UrgeOrganisation', [['in time', { grade: 'warning' }, 'NOT_LATE']]],
];

const rows = tries.flatMap(([at, post, name, cases]) =>
  cases.map(([what, change, code]) => ({ at, post, name, what, change, code })),
);

test.each(rows)('$name is refused: $what', ({ at, post, name, change, code }) => {
  const drive = at();
  const before = drive.state;
  expect(tried(drive, post, name, change)).toBe(`CAMPAIGN_${code}`);
  expect(drive.state).toBe(before);
});

describe('[M43] separation', () => {
  const twoPosts = { person: holderOf(head).person, post: office };
  test('whoever issued a plan does not accept it, and is not offered to', () => {
    const drive = issued();
    const { person } = holderOf(office);
    const own = { ...drive.campaign.organisations };
    const line = own['hoa-lac'];
    if (line === undefined) throw new Error('not enlisted');
    own['hoa-lac'] = { ...line, plan: { ...line.plan, issuedBy: person } };
    drive.state = { ...drive.campaign, organisations: own };
    expect(tried(drive, office, 'AcceptPlan')).toBe('CAMPAIGN_ISSUED_BY_YOU');
    expect(drive.offered(office)).not.toContain('AcceptPlan');
    expect(tried(drive, twoPosts, 'AcceptPlan')).toBe('CAMPAIGN_NOT_YOURS');
  });

  test('[M45] whoever answered a finding does not verify it; whoever visited does not conclude', () => {
    const led = { ...payloads.PlanInspection, lead: monitor };
    const drive = opened()
      .does(monitor, 'PlanInspection', led)
      .until('2026-03-12 09:00')
      .does(monitor, 'RecordInspectionVisit', payloads.RecordInspectionVisit)
      .does(monitor, 'RecordInspectionFinding', {
        ...payloads.RecordInspectionFinding,
        polarity: 'positive',
        cureBy: null,
      });
    expect(tried(drive, monitor, 'ConcludeInspection')).toBe('CAMPAIGN_VISITED_BY_YOU');
    expect(drive.offered(monitor)).not.toContain('ConcludeInspection');
    const other = answered();
    const { inspection } = other.line();
    if (inspection === null) throw new Error('no inspection');
    const findings = inspection.findings.map((each) => ({
      ...each,
      answeredBy: holderOf(lead).person,
    }));
    other.state = {
      ...other.campaign,
      organisations: {
        ...other.campaign.organisations,
        'hoa-lac': { ...other.line(), inspection: { ...inspection, findings } },
      },
    };
    expect(tried(other, lead, 'VerifyInspectionFinding')).toBe('CAMPAIGN_ANSWERED_BY_YOU');
    expect(other.offered(lead)).not.toContain('VerifyInspectionFinding');
  });
});
