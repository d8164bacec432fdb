/** Each act of a campaign (M43, M45): given where it fits by whom it belongs to, refused to everybody and everywhere else. */
import type { CampaignActName } from '../../../domain/campaigns/acts';
import { campaignActs, deskOf } from '../../../domain/campaigns/acts';
import { holderOf } from '../support/life';
import type { Drive } from './drive';
import {
  accepted,
  concluded,
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
  released,
  returned,
  visited,
} from './drive';
import { fitting, tried } from './fitting';

describe.each(campaignActs)('%s', (name) => {
  const [post, at] = fitting[name];

  test('[M43][M45] is given where it fits, and recorded as given', () => {
    const drive = at();
    const before = drive.events.length;
    expect(tried(drive, post, name)).toBeNull();
    expect(drive.events.slice(before)).toMatchObject([
      { by: holderOf(post), body: payloads[name] },
    ]);
  });

  test('is offered where it fits, to whoever may', () => {
    const unit = 'unit' in payloads[name] && name !== 'EnlistOrganisation' ? 'hoa-lac' : null;
    expect(at().offered(post, unit)).toContain(name);
  });

  const others = {
    monitor: [office, head, 'government:auditor', lead],
    office: [head, 'an-binh:secretary', 'government:auditor', lead],
    organisation: [monitor, office, 'tan-lap:head', 'hoa-lac:cadre-1', lead],
    lead: [monitor, head, 'an-binh:supervisor-2', 'government:auditor'],
  }[deskOf[name]];
  test.each(others)('is refused to %s and not offered', (other) => {
    const drive = at();
    const before = drive.state;
    expect(tried(drive, other, name)).toBe('CAMPAIGN_NOT_YOURS');
    expect(drive.state).toBe(before);
    if (before !== null) expect(drive.offered(other, 'hoa-lac')).not.toContain(name);
  });

  test('is refused to somebody who does not hold the post, or holds none', () => {
    const { person } = holderOf('tan-lap:cadre-1');
    expect(tried(at(), { person, post }, name)).toBe('CAMPAIGN_NOT_YOURS');
    expect(tried(at(), { person, post: null }, name)).toBe('CAMPAIGN_NOT_YOURS');
  });

  test('is refused once the campaign is concluded', () => {
    const drive = concluded();
    const code = name === 'OpenCampaign' ? 'CAMPAIGN_OPEN_ALREADY' : 'CAMPAIGN_CONCLUDED';
    // Nobody leads an inspection there; whoever asks is told so first.
    const isLead = deskOf[name] === 'lead';
    expect(tried(drive, post, name)).toBe(isLead ? 'CAMPAIGN_NOT_YOURS' : code);
    expect(drive.offered(post)).toEqual([]);
  });

  test('is refused before the campaign is opened', () => {
    if (name === 'OpenCampaign') return;
    expect(tried(none(), post, name)).toBe('CAMPAIGN_NOT_OPEN');
  });
});

const upon: Readonly<Record<string, () => Drive>> = {
  opened,
  issued,
  returned,
  accepted,
  released,
  listed,
  visited,
  inspected,
};
const fits: readonly (readonly [CampaignActName, readonly string[]])[] = [
  ['ReleaseOrganisation', ['opened', 'returned', 'listed', 'visited', 'inspected']],
  ['IssuePlan', ['opened', 'returned', 'listed', 'visited', 'inspected']],
  ['AcceptPlan', ['issued']],
  ['ReturnPlan', ['issued']],
  ['CancelInspection', ['listed', 'visited']],
  ['ConcludeInspection', ['visited']],
];
describe.each(fits)('%s, by where the organisation stands', (name, there) => {
  test.each(Object.keys(upon).filter((state) => !there.includes(state)))('not %s', (state) => {
    expect(tried((upon[state] ?? opened)(), fitting[name][0], name)).toBe('CAMPAIGN_WRONG_STATE');
  });
});
test.each(['RecordInspectionVisit', 'RecordInspectionFinding'] as const)(
  '%s is not repeated out of its place',
  (name) => {
    const drive = name === 'RecordInspectionVisit' ? visited() : listed();
    expect(tried(drive, lead, name)).toBe('CAMPAIGN_WRONG_STATE');
    expect(tried(inspected(), lead, name)).toBe('CAMPAIGN_WRONG_STATE');
  },
);
