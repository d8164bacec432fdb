/** test: what each kind of event becomes before a decision: the least chain, then its own act, post and field by field. */
import type { EventKind } from '../../../domain/history/case';
import { planFrom } from '../../../domain/history/plan';
import { submitted } from './running-file';
import type { Row } from './telling';
import {
  authority,
  becomes,
  clerk,
  external,
  head,
  legal,
  owner,
  row,
  rowsAt,
  silent,
  was,
} from './telling';
import { fileOf, tell } from './told';

const day = '2023-05-10';
const proposer = 'an-binh:cadre-1';

const title = 'Thí điểm xe buýt điện';
const planOn = (today: string) => planFrom(fileOf([]), today);
const submit = (today: string) => ({
  ...{ title, plan: planOn(today), addressee: 'an-binh', interestsDeclared: true },
  ...{ interested: [], withinDuties: true, parent: null, predecessor: null, minted: null },
});
const planGaps =
  'plan.urgency plan.gap plan.tasks plan.solutions plan.subjects plan.resources plan.feasibility ' +
  'plan.positiveImpact plan.exitPlan plan.affectedPeople plan.stopConditions plan.risks ' +
  'plan.authorship interestsDeclared withinDuties';

const register = (n: number): Row =>
  row('Register', clerk, { number: `R-${n}`, book: 'reconstructed' }, '~');
const sheet = (n: number): Row => [
  'SignLegalitySheet',
  `an-binh:legal-${n}`,
  { lawful: true, basis: silent, instruments: [] },
  '~',
];
const consult = (n: number): readonly Row[] => [
  ...[register(n), sheet(1), sheet(2)],
  ['TakeSimpleRoute', 'an-binh:secretary', {}, '~'],
];
const vote = (post: string): Row =>
  row('CastVote', `an-binh:${post}`, { choice: 'for', dissent: null }, '~');
const partyOpinion: Row = [
  'GivePartyOpinion',
  'an-binh:partyCommittee',
  { position: 'for', number: null, text: silent },
  '~',
];
const decide = (n: number): readonly Row[] => [
  ...consult(n),
  ['CloseConsultation', 'an-binh:secretary', {}, '~'],
  ...['head', 'deputy-1', 'deputy-2', 'deputy-3', 'deputy-4'].map(vote),
  ['CloseBallot', head, { present: [], minutes: null }, '~'],
  partyOpinion,
];
const grantGaps = 'owner supervisor stopConditions checkpointEveryMonths reportEveryMonths';
const granted = (more: object = {}) => ({
  ...{ number: null, inForceFrom: day, scope: 'Ten buses on one line.', sites: ['An Bình'] },
  ...{ participants: [], term: { kind: 'date', end: '2024-12-31' }, stopConditions: [silent] },
  indicators: [
    {
      ...{ id: 'o-1', name: 'Cleaner air', unit: 'n/a', baseline: null, target: null },
      better: 'higher',
    },
  ],
  ...{ owner, supervisor: 'an-binh:supervisor-1', checkpointEveryMonths: 3 },
  ...{ reportEveryMonths: 3, interimReviewEveryMonths: null, conditions: [], grantedLess: false },
  ...{ reasonsAgainstOpinion: null, ...more },
});
const prepare: Row = ['Prepare', owner, { preparations: silent }, '~'];
const startedOn = (date: string) => ({ startedOn: date, resourcesConfirmed: false });
const amended = (kind: EventKind): Row => [
  'AmendProposal',
  proposer,
  { title, plan: planOn(day), reason: was(kind) },
  'plan',
];
const applied = (kind: EventKind, name: string, more: object = {}): Row => [
  'ApplyParticipant',
  proposer,
  { name, sort: 'other', dossier: silent, previous: null, ...more },
  '~',
];
const refusedAs = (kind: EventKind): Row =>
  row('RefuseParticipant', head, { matter: 'participant-1', reasons: was(kind) });
const opinion = (kind: EventKind, more: object = {}): Row => [
  'RecordOpinion',
  clerk,
  {
    ...{ organisation: authority, position: 'none', text: was(kind), number: null },
    ...{ issuedOn: day, about: null, ...more },
  },
  'position',
];

it.each([
  becomes('proposed', {}, amended('proposed')),
  becomes('submitted', {}, amended('submitted')),
  becomes('change_requested', {}, amended('change_requested')),
  becomes(
    'submitted',
    { subject: 'firms Alpha, Beta' },
    row('ApplyParticipant', clerk, {
      name: 'Alpha',
      sort: 'other',
      dossier: was('submitted'),
      previous: null,
    }),
  ),
  becomes('opinion', {}, ...consult(2), opinion('opinion')),
  becomes(
    'opinion',
    { by: 'Tỉnh ủy An Bình', instrument: '4-CV/TU' },
    ...consult(2),
    row(
      'GivePartyOpinion',
      'an-binh:partyCommittee',
      { position: 'for', number: '4-CV/TU', text: was('opinion') },
      'position',
    ),
  ),
  becomes(
    'referred_up',
    {},
    register(2),
    row(
      'ReferUp',
      head,
      { ground: 'beyondAuthority', reason: was('referred_up'), treatment: null },
      'ground',
    ),
  ),
  becomes(
    'approved_pilot',
    { instrument: '12/QĐ', retroactiveFrom: '2023-04', newEnd: '2025' },
    ...decide(2),
    row(
      'ApprovePilot',
      head,
      granted({
        ...{ number: '12/QĐ', inForceFrom: '2023-04-01' },
        term: { kind: 'date', end: '2025-12-31' },
      }),
      grantGaps,
    ),
  ),
  becomes('approved_full', {}, ...decide(2), row('ApproveFull', head, granted(), grantGaps)),
  becomes(
    'approved_pilot',
    { subject: 'Alpha', instrument: '12/QĐ' },
    ...decide(2),
    row('ApprovePilot', head, granted(), '~'),
    row(
      'ApplyParticipant',
      owner,
      { name: 'Alpha', sort: 'other', dossier: silent, previous: null },
      '~',
    ),
    row('AdmitParticipant', head, {
      matter: 'participant-1',
      number: '12/QĐ',
      from: null,
      until: null,
      conditions: null,
    }),
  ),
  becomes(
    'refused',
    { instrument: '3/TB' },
    ...decide(2),
    row('Refuse', head, { reasons: was('refused'), number: '3/TB' }),
  ),
  becomes(
    'terminated',
    {},
    ...decide(2),
    row('Refuse', head, { reasons: was('terminated'), number: null }),
  ),
  becomes('refused', { subject: 'Alpha' }, applied('refused', 'Alpha'), refusedAs('refused')),
  becomes(
    'terminated',
    { subject: 'Alpha' },
    applied('terminated', 'Alpha'),
    refusedAs('terminated'),
  ),
  becomes(
    'change_refused',
    {},
    applied('change_refused', was('change_refused')),
    refusedAs('change_refused'),
  ),
  becomes(
    'started',
    {},
    ...decide(2),
    row('ApprovePilot', head, granted(), '~'),
    prepare,
    row('Start', owner, startedOn(day), 'resourcesConfirmed'),
  ),
  becomes(
    'started',
    { subject: 'Alpha' },
    ...decide(2),
    row('ApprovePilot', head, granted(), '~'),
    prepare,
    row('Start', owner, startedOn(day), '~'),
    row(
      'ApplyParticipant',
      owner,
      { name: 'Alpha', sort: 'other', dossier: silent, previous: null },
      '~',
    ),
    row(
      'AdmitParticipant',
      head,
      { matter: 'participant-1', number: null, from: null, until: null, conditions: null },
      '~',
    ),
    row('StartParticipant', owner, { matter: 'participant-1', startedOn: day }),
  ),
  becomes(
    'obstacle',
    {},
    row('RaiseObstacle', proposer, { description: was('obstacle'), hinders: 'other' }, 'hinders'),
  ),
  becomes(
    'change_granted',
    {},
    ...decide(2),
    row('ApprovePilot', head, granted({ grantedLess: true }), grantGaps),
  ),
  becomes('interim_review', {}, external('interim_review', 'study')),
  becomes('assessed', {}, external('assessed', 'study')),
  becomes('responsibility', {}, external('responsibility', 'order')),
  becomes('commended', {}, opinion('commended')),
  becomes(
    'codified',
    { instrument: 'Luật 5/2023' },
    register(2),
    row(
      'RecordInstrument',
      legal,
      { number: 'Luật 5/2023', date: day, validFrom: day, issuedBy: authority },
      'validFrom',
    ),
  ),
  becomes(
    'codified',
    { summary: 'A new law — for buses!' },
    register(2),
    row(
      'RecordInstrument',
      legal,
      { number: 'A new law for buses', date: day, validFrom: day, issuedBy: authority },
      'validFrom',
    ),
  ),
  becomes(
    'codified',
    { summary: '…' },
    register(2),
    row(
      'RecordInstrument',
      legal,
      { number: 'n/a', date: day, validFrom: day, issuedBy: authority },
      'validFrom',
    ),
  ),
])('%s %j', (kind, more, rows) => {
  const told = tell(fileOf([submitted, { kind, date: day, ...more }]));
  expect(rowsAt(told, 1)).toEqual(rows);
  expect([told.stopped, told.misshapen]).toEqual([null, []]);
});

it('a file that begins with a filing submits it; what begins otherwise has that filled in', () => {
  const first = (kind: EventKind): readonly unknown[] =>
    rowsAt(tell(fileOf([{ kind, date: day }])), 0);
  expect(first('proposed')).toEqual([['Submit', proposer, submit(day), planGaps]]);
  expect(first('other')[0]).toEqual(['Submit', proposer, submit(day), `~ ${planGaps}`]);
  expect(first('obstacle').map((row) => (row as Row)[0])).toEqual(['Submit', 'RaiseObstacle']);
  expect(first('refused').slice(0, 2)).toEqual([
    ['Submit', proposer, submit(day), `~ ${planGaps}`],
    register(1),
  ]);
});
