/** test: what each event makes of a campaign (M43, M45), field by field, and what it leaves alone. */
import type { CampaignEvent, CampaignEvents } from '../../../domain/campaigns/acts';
import type { Campaign } from '../../../domain/campaigns/campaign';
import { isSettled } from '../../../domain/campaigns/campaign';
import { evolveCampaign } from '../../../domain/campaigns/evolve';
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
  office,
  opened,
  payloads,
  released,
  returned,
  visited,
} from './drive';
import { holderOf } from '../support/life';

const opening = '2026-03-02T02:00:00.000Z';
const later = '2026-04-08T03:00:00.000Z';
const monthEnd = { date: '2026-03-31', at: '2026-03-31T10:00:00.000Z' };
const by = { person: 'p-x', post: 'x' };
const event = <T extends CampaignEvent['type']>(type: T, body: CampaignEvents[T]): CampaignEvent =>
  ({ type, body, at: later, by }) as CampaignEvent;
const awaited = {
  plan: {
    ...{ state: 'awaited', since: opening, due: monthEnd, issue: 0, number: null },
    ...{ issuedOn: null, issuedBy: null, isLate: false, text: null },
  },
  ...{ urgings: [], inspection: null },
};

test('[M43] opened, it asks the same of each organisation, and knows nothing else yet', () => {
  expect(opened().campaign).toEqual({
    ...{ id: 'campaign-00000001', state: 'open', revision: 1, title: 't:title' },
    ...{ instrument: '14-KL/TW', openedAt: opening, since: opening, number: null },
    ...{ conclusion: null, rungs: [], organisations: { 'hoa-lac': awaited, 'tan-lap': awaited } },
  });
});

test('nothing happens to a campaign that was not opened', () =>
  expect(() => evolveCampaign(null, event('PlanAccepted', payloads.AcceptPlan))).toThrow(
    'PlanAccepted before the campaign was opened',
  ));

test('nor to an organisation that is not in it', () =>
  expect(() =>
    evolveCampaign(opened().campaign, event('PlanAccepted', { unit: 'an-binh', issue: 1 })),
  ).toThrow('an-binh is not in campaign campaign-00000001'));

const plan = {
  ...{ since: later, due: monthEnd, issue: 1, number: '5-KH/ĐU', issuedOn: '2026-03-02' },
  ...{ issuedBy: holderOf(head).person, isLate: false, text: 't:plan' },
};
const again = { date: '2026-05-29', at: '2026-05-29T10:00:00.000Z' };
const inspection = {
  ...{ number: '8-QĐ', lead, from: '2026-03-10', to: '2026-03-13', findings: [] as unknown[] },
  ...{ visitedOn: null as string | null, visitedBy: null as string | null, conclusion: null },
};
const seen = {
  ...{ ...inspection, visitedOn: '2026-03-11', visitedBy: holderOf(lead).person },
};
const finding = {
  ...{ n: 1, polarity: 'shortcoming', text: 't:finding' },
  due: { date: '2026-03-25', at: '2026-03-25T10:00:00.000Z' },
};
const answer = { answeredBy: holderOf(head).person, answer: 't:answer' };
const silent = { answeredBy: null, answer: null };
const since = '2026-03-12T02:00:00.000Z';
const urged = { grade: 'reminder', at: since, text: 't:text' };
const urge = (drive: Drive): Drive =>
  drive.does(office, 'UrgeOrganisation', payloads.UrgeOrganisation);

const lateAndReturned = (): Drive =>
  opened()
    .until('2026-04-02 09:00')
    .does(head, 'IssuePlan', { ...payloads.IssuePlan, issuedOn: '2026-04-01' })
    .does(office, 'ReturnPlan', payloads.ReturnPlan);

/** The line of hoa-lac after an event on 8 April; the other organisation is never touched. */
const rows: readonly (readonly [string, () => Drive, CampaignEvent, object])[] = [
  [
    ...(['issued, urged before', () => urge(opened())] as const),
    event('PlanIssued', { ...payloads.IssuePlan, isLate: true }),
    { plan: { ...plan, state: 'issued', issuedBy: 'p-x', isLate: true }, urgings: [] },
  ],
  [
    ...(['issued anew, late once', lateAndReturned] as const),
    event('PlanIssued', { ...payloads.IssuePlan, number: '6-KH', isLate: false }),
    {
      plan: {
        ...{ ...plan, state: 'issued', issue: 2, number: '6-KH', issuedBy: 'p-x', isLate: true },
        due: { date: '2026-04-16', at: '2026-04-16T10:00:00.000Z' },
      },
    },
  ],
  [
    ...(['accepted', issued] as const),
    event('PlanAccepted', payloads.AcceptPlan),
    { plan: { ...plan, state: 'accepted' } },
  ],
  [
    ...(['returned', issued] as const),
    event('PlanReturned', { ...payloads.ReturnPlan, due: again }),
    { plan: { ...plan, state: 'returned', due: again } },
  ],
  [
    ...(['released', opened] as const),
    event('OrganisationReleased', payloads.ReleaseOrganisation),
    { plan: { ...awaited.plan, state: 'released', since: later } },
  ],
  [
    ...([
      'enlisted once more',
      () =>
        urge(
          released().does(monitor, 'EnlistOrganisation', {
            unit: 'hoa-lac',
            plansBy: '2026-04-30',
          }),
        ),
    ] as const),
    event('OrganisationEnlisted', { unit: 'hoa-lac', plansBy: '2026-05-29', due: again }),
    { ...awaited, plan: { ...awaited.plan, since: later, due: again } },
  ],
  [
    ...(['listed for a visit', opened] as const),
    event('InspectionPlanned', payloads.PlanInspection),
    { inspection: { ...inspection, state: 'listed', since: later } },
  ],
  [
    ...(['visited', listed] as const),
    event('InspectionVisited', { ...payloads.RecordInspectionVisit, isLate: true }),
    { inspection: { ...seen, state: 'visited', since: later, visitedBy: 'p-x' } },
  ],
  [
    ...(['a shortcoming', visited] as const),
    event('InspectionFindingRecorded', { ...payloads.RecordInspectionFinding, n: 1, due: again }),
    {
      inspection: {
        ...{ ...seen, state: 'visited', since: later },
        findings: [{ ...finding, ...silent, due: again, state: 'open', since: later }],
      },
    },
  ],
  [
    ...(['praise beside a shortcoming', found] as const),
    event('InspectionFindingRecorded', {
      ...{ unit: 'hoa-lac', polarity: 'positive', text: 't:good', cureBy: null, n: 2, due: null },
    }),
    {
      inspection: {
        ...{ ...seen, state: 'visited', since: later },
        findings: [
          { ...finding, ...silent, state: 'open', since },
          {
            ...{ n: 2, polarity: 'positive', state: 'noted', since: later, text: 't:good' },
            ...{ due: null, ...silent },
          },
        ],
      },
    },
  ],
  [
    ...(['answered', () => urge(found())] as const),
    event('InspectionFindingAnswered', payloads.AnswerInspectionFinding),
    {
      urgings: [],
      inspection: {
        ...{ ...seen, state: 'visited', since: later },
        findings: [
          { ...finding, state: 'answered', since: later, answeredBy: 'p-x', answer: 't:answer' },
        ],
      },
    },
  ],
  [
    ...(['mended', answered] as const),
    event('InspectionFindingVerified', { ...payloads.VerifyInspectionFinding, due: null }),
    {
      inspection: {
        ...{ ...seen, state: 'visited', since: later },
        findings: [{ ...finding, ...answer, state: 'cured', since: later }],
      },
    },
  ],
  [
    ...(['not mended', answered] as const),
    event('InspectionFindingVerified', {
      ...payloads.VerifyInspectionFinding,
      ...{ isCured: false, cureBy: '2026-05-29', due: again },
    }),
    {
      inspection: {
        ...{ ...seen, state: 'visited', since: later },
        findings: [{ ...finding, ...silent, state: 'open', since: later, due: again }],
      },
    },
  ],
  [
    ...(['concluded', cured] as const),
    event('InspectionConcluded', payloads.ConcludeInspection),
    {
      inspection: {
        ...{ ...seen, state: 'concluded', since: later, conclusion: 't:conclusion' },
        findings: [{ ...finding, ...answer, state: 'cured', since }],
      },
    },
  ],
  [
    ...(['taken off the list', listed] as const),
    event('InspectionCancelled', payloads.CancelInspection),
    { inspection: { ...inspection, state: 'cancelled', since: later } },
  ],
  [
    ...(['urged', () => urge(found())] as const),
    event('OrganisationUrged', { ...payloads.UrgeOrganisation, grade: 'warning' }),
    { urgings: [urged, { grade: 'warning', at: later, text: 't:text' }] },
  ],
];

test.each(rows)('[M43][M45] %s: that line, and no other', (_, at, told, change) => {
  const before = at().campaign;
  const after = evolveCampaign(before, told);
  expect(after).toEqual({
    ...{ ...before, since: later, revision: before.revision + 1 },
    organisations: {
      'hoa-lac': { ...before.organisations['hoa-lac'], ...change },
      'tan-lap': before.organisations['tan-lap'],
    },
  });
});

test('a visit is planned for each unit that is named, each with its own', () => {
  const units = ['hoa-lac', 'tan-lap'];
  const planned = event('InspectionPlanned', { ...payloads.PlanInspection, units });
  const both = evolveCampaign(opened().campaign, planned);
  expect(units.map((unit) => both.organisations[unit]?.inspection)).toEqual([
    ...[0, 1].map(() => ({ ...inspection, state: 'listed', since: later })),
  ]);
  const one = evolveCampaign(both, event('InspectionCancelled', payloads.CancelInspection));
  expect(one.organisations['tan-lap']?.inspection?.state).toBe('listed');
});

test.each(['InspectionCancelled', 'InspectionConcluded'] as const)(
  '%s of nothing changes no line',
  (type) => {
    const { organisations } = opened().campaign;
    const told = event(type, { ...payloads.ConcludeInspection, ...payloads.CancelInspection });
    expect(evolveCampaign(opened().campaign, told).organisations).toEqual(organisations);
  },
);

test('[M43] summed up it is concluded, with its number; a clock that rings only says so', () => {
  const before = opened().campaign;
  const base: Partial<Campaign> = { ...before, revision: 2 };
  expect(evolveCampaign(before, event('CampaignConcluded', payloads.ConcludeCampaign))).toEqual({
    ...{ ...base, since: later, state: 'concluded', number: '1-KL', conclusion: 't:conclusion' },
  });
  const bell = { matter: 'plan:hoa-lac', step: 'issuePlan', rung: 'due', kind: 'due', to: 'x' };
  expect(evolveCampaign(before, event('CampaignClockRang', { ...bell, due: later }))).toEqual({
    ...{ ...base, rungs: [`plan:hoa-lac/issuePlan@${later}/due`] },
  });
});

test.each<[string, () => Drive, boolean]>([
  ['awaited', opened, false],
  ['issued', issued, false],
  ['returned', returned, false],
  ['accepted', accepted, true],
  ['released', released, true],
  ['inspected, its plan awaited', inspected, false],
  [
    'released under a listed visit',
    () => listed().does(monitor, 'ReleaseOrganisation', payloads.ReleaseOrganisation),
    false,
  ],
  [
    'released under a visit',
    () => visited().does(monitor, 'ReleaseOrganisation', payloads.ReleaseOrganisation),
    false,
  ],
  [
    'released after its inspection',
    () => inspected().does(monitor, 'ReleaseOrganisation', payloads.ReleaseOrganisation),
    true,
  ],
])('an organisation that is %s is settled: %s', (_, at, expected) =>
  expect(isSettled(at().line())).toBe(expected),
);
