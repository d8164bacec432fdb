/** test: the charge and the watch handed on side by side, with an acting post between: entries, state, desks and notices; who may not take them. */
import {
  alive,
  codeOf,
  head,
  otherSupervisor,
  owner,
  proposer,
  alivePilot,
  superiorHead,
  supervisor,
  told,
} from '../support/alive';
import { chronicle } from '../support/chronicle';
import { changed } from '../support/gates';
import { Life, holderOf } from '../support/life';
import { lawSwitched } from '../support/switched';
import {
  allBut,
  closedAfterRun,
  doors,
  inOutcomeReview,
  shared,
  tellings,
  underTerm,
} from '../support/tables';

const H = 'handover-1';
const W = 'handover-2';
const personnel = 'an-binh:personnel';
const deputy = 'hoa-lac:deputy-1';
const announce = (charge: string) => ({ charge, reason: 'text:leaves' });
const of = (post: string, matter = H) => ({ matter, post });
const accept = (matter = H) => ({ matter, remark: 'text:all-there' });
const cancel = (matter = H) => ({ matter, reason: 'text:stays' });

const begun = shared(alive);
const announced = shared(() => begun().does(head, 'AnnounceHandover', announce('owner')));
const watchAnnounced = shared(() => begun().does(head, 'AnnounceHandover', announce('supervisor')));
const named = shared(() => announced().does(head, 'NameSuccessor', of(deputy)));
const stages = allBut('ARCHIVED');
const posts = [head, personnel, superiorHead];

doors([
  {
    ...{ command: 'AnnounceHandover', life: begun, post: head, payload: announce('owner') },
    posts: [owner, supervisor, head, personnel],
    stages: [...underTerm, ...inOutcomeReview, ...closedAfterRun],
  },
  {
    ...{ command: 'NameActing', life: announced, post: personnel, payload: of(deputy) },
    ...{ posts, stages },
  },
  {
    ...{ command: 'NameSuccessor', life: announced, post: superiorHead, payload: of(deputy) },
    ...{ posts, stages },
  },
  {
    ...{ command: 'AcceptDossier', life: named, post: deputy, payload: accept() },
    ...{ posts: [deputy], stages },
  },
  {
    ...{ command: 'CancelHandover', life: named, post: head, payload: cancel() },
    ...{ posts, stages },
  },
]);

chronicle('the charge and the watch change hands', begun, [
  {
    ...{ when: 'the owner announces to leave', by: owner, does: 'AnnounceHandover' },
    with: announce('owner'),
    emits: [
      [
        'HandoverAnnounced',
        { ...announce('owner'), matter: 'handover-1', from: 'hoa-lac:cadre-2' },
      ],
    ],
    changes: {
      'matters.handover-1': {
        ...{ id: 'handover-1', kind: 'handover', state: 'announced' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { charge: 'owner', since: '2026-03-02T02:00:00.000Z' },
      },
      'opened.handover': 1,
    },
    asks: [
      'handover-1 nameSuccessor: hoa-lac:head until 2026-03-09 (handover.successor) NameSuccessor, NameActing, CancelHandover',
    ],
    tells: ['hoa-lac:head', 'an-binh:personnel', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the supervisor too', by: supervisor, does: 'AnnounceHandover' },
    with: announce('supervisor'),
    emits: [
      [
        'HandoverAnnounced',
        { ...announce('supervisor'), matter: 'handover-2', from: 'hoa-lac:supervisor' },
      ],
    ],
    changes: {
      'matters.handover-2': {
        ...{ id: 'handover-2', kind: 'handover', state: 'announced' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { charge: 'supervisor', since: '2026-03-02T02:00:00.000Z' },
      },
      'opened.handover': 2,
    },
    asks: [
      'handover-2 nameSuccessor: hoa-lac:head until 2026-03-09 (handover.successor) NameSuccessor, NameActing, CancelHandover',
    ],
    tells: ['hoa-lac:head', 'an-binh:personnel', 'hoa-lac:cadre-2'],
  },
  {
    ...{ when: 'a deputy acts as owner meanwhile', at: '2026-03-03 09:00', by: head },
    ...{ does: 'NameActing', with: of(deputy) },
    emits: [['ActingNamed', { ...of(deputy), charge: 'owner' }]],
    changes: {
      ...{ 'posts.owner': 'hoa-lac:deputy-1', 'matters.handover-1.version': 2 },
      past: [{ charge: 'owner', post: 'hoa-lac:cadre-2', until: '2026-03-03T02:00:00.000Z' }],
    },
    asks: [
      'main fileReport: hoa-lac:deputy-1 until 2026-05-08 (report.due) FileProgressReport',
      'main confirmEnd: hoa-lac:deputy-1 until 2028-12-29 (term.confirmEnd) ConfirmEnd, RequestExtension',
    ],
    frees: [
      'main fileReport: hoa-lac:cadre-2 until 2026-05-08 (report.due) FileProgressReport',
      'main confirmEnd: hoa-lac:cadre-2 until 2028-12-29 (term.confirmEnd) ConfirmEnd, RequestExtension',
    ],
    tells: ['hoa-lac:deputy-1', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'who had the charge does not watch either', by: head, does: 'NameSuccessor' },
    ...{ with: of(owner, W), refused: ['NOT_APART', { post: 'hoa-lac:cadre-2', part: 'owner' }] },
  },
  {
    ...{ when: 'the personnel body names a supervisor of the superior unit', by: personnel },
    ...{ does: 'NameSuccessor', with: of(otherSupervisor, W) },
    emits: [['SuccessorNamed', { ...of(otherSupervisor, W), charge: 'supervisor' }]],
    changes: {
      ...{ 'matters.handover-2.state': 'named', 'matters.handover-2.version': 2 },
      'matters.handover-2.data.since': '2026-03-03T02:00:00.000Z',
      'matters.handover-2.data.owner': 'an-binh:supervisor-1',
    },
    asks: [
      'handover-2 acceptDossier: an-binh:supervisor-1 until 2026-03-10 (handover.accept) AcceptDossier',
    ],
    frees: [
      'handover-2 nameSuccessor: hoa-lac:head until 2026-03-09 (handover.successor) NameSuccessor, NameActing, CancelHandover',
    ],
    tells: ['an-binh:supervisor-1', 'hoa-lac:head'],
  },
  {
    ...{ when: 'and the head the deputy for good', by: head, does: 'NameSuccessor' },
    with: of(deputy),
    emits: [['SuccessorNamed', { ...of(deputy), charge: 'owner' }]],
    changes: {
      ...{ 'matters.handover-1.state': 'named', 'matters.handover-1.version': 3 },
      'matters.handover-1.data.since': '2026-03-03T02:00:00.000Z',
      'matters.handover-1.data.owner': 'hoa-lac:deputy-1',
    },
    asks: [
      'handover-1 acceptDossier: hoa-lac:deputy-1 until 2026-03-10 (handover.accept) AcceptDossier',
    ],
    frees: [
      'handover-1 nameSuccessor: hoa-lac:head until 2026-03-09 (handover.successor) NameSuccessor, NameActing, CancelHandover',
    ],
    tells: ['hoa-lac:deputy-1'],
  },
  {
    ...{ when: 'the new supervisor accepts it', at: '2026-03-04 09:00', by: otherSupervisor },
    ...{ does: 'AcceptDossier', with: accept(W) },
    emits: [
      ['DossierAccepted', { ...accept(W), charge: 'supervisor', post: 'an-binh:supervisor-1' }],
    ],
    changes: {
      ...{ 'posts.supervisor': 'an-binh:supervisor-1', 'matters.handover-2.state': 'accepted' },
      'matters.handover-2.closedAt': '2026-03-04T02:00:00.000Z',
      'matters.handover-2.version': 3,
      past: [
        { charge: 'owner', post: 'hoa-lac:cadre-2', until: '2026-03-03T02:00:00.000Z' },
        { charge: 'supervisor', post: 'hoa-lac:supervisor', until: '2026-03-04T02:00:00.000Z' },
      ],
    },
    asks: [
      'checkpoint-1 holdCheckpoint: an-binh:supervisor-1 until 2026-05-04 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    frees: [
      'handover-2 acceptDossier: an-binh:supervisor-1 until 2026-03-10 (handover.accept) AcceptDossier',
      'checkpoint-1 holdCheckpoint: hoa-lac:supervisor until 2026-05-04 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'the deputy accepts the other', by: deputy, does: 'AcceptDossier' },
    with: { matter: H, remark: null },
    emits: [
      ['DossierAccepted', { matter: H, remark: null, charge: 'owner', post: 'hoa-lac:deputy-1' }],
    ],
    changes: {
      'matters.handover-1.state': 'accepted',
      'matters.handover-1.closedAt': '2026-03-04T02:00:00.000Z',
      'matters.handover-1.version': 4,
    },
    frees: [
      'handover-1 acceptDossier: hoa-lac:deputy-1 until 2026-03-10 (handover.accept) AcceptDossier',
    ],
    tells: ['an-binh:supervisor-1', 'hoa-lac:head', 'hoa-lac:cadre-1'],
  },
]);

tellings([
  [
    'HandoverCancelled',
    () => announced().does(superiorHead, 'CancelHandover', cancel()),
    [owner, supervisor],
  ],
]);

const person = holderOf(deputy).person;
const inMatters = (kind: string, state: string, data: object) => (life: Life) =>
  changed(life, (pilot) => ({
    ...pilot,
    matters: {
      ...pilot.matters,
      [`${kind}-1`]: {
        ...{ id: `${kind}-1`, kind, state, data: { person, ...data } },
        ...{ openedAt: '', closedAt: null, version: 1 },
      },
    },
  }));

test.each<[string, (life: Life) => Life, string | null]>([
  ['nothing', (life) => life, null],
  [
    'a sanction',
    inMatters('sanction', 'sanctioned', { endsOn: '2026-05-20' }),
    'SANCTION_IN_FORCE',
  ],
  ['a sanction that ended', inMatters('sanction', 'ended', { endsOn: '2026-05-20' }), null],
  [
    'a vote without confidence',
    inMatters('confidenceVote', 'voted', { heldOn: '2026-02-20', result: 'offPlanning' }),
    'CONFIDENCE_LACKING',
  ],
])('%s stands against the deputy as owner, not as supervisor: %j', (_what, against, code) => {
  for (const command of ['NameActing', 'NameSuccessor']) {
    expect(codeOf(against(announced()).tries(head, command, of(deputy)))).toBe(code);
    expect(codeOf(against(watchAnnounced()).tries(head, command, of(deputy)))).toBeNull();
  }
});

/** The deputy has the charge; the switch reserves leaders for those above. */
const leader = (on: boolean) => {
  const law = lawSwitched({ 'handover.leadersFromAbove': on });
  const pilot = alivePilot({ posts: { owner: deputy, supervisor } });
  return new Life(law, '2026-03-02 09:00', pilot)
    .does(head, 'AnnounceHandover', announce('owner'))
    .does(head, 'AnnounceHandover', announce('supervisor'));
};
test.each<[string, string, string | null]>([
  ['NameActing', head, 'LEADER_REPLACED_FROM_ABOVE'],
  ['NameSuccessor', head, 'LEADER_REPLACED_FROM_ABOVE'],
  ['NameActing', personnel, null],
  ['NameSuccessor', superiorHead, null],
])(
  '[M95] where leaders are replaced from above, %s by %s of a deputy’s charge: %s',
  (name, by, code) => {
    expect(codeOf(leader(true).tries(by, name, of(owner)))).toBe(code);
    expect(codeOf(leader(false).tries(by, name, of(owner)))).toBeNull();
    expect(codeOf(leader(true).tries(by, name, of(otherSupervisor, W)))).toBeNull();
  },
);

test.each(['NameActing', 'NameSuccessor'])(
  'told from sources, %s of a former owner to watch is kept and flagged',
  (name) => {
    const life = told({
      past: [{ charge: 'owner', post: deputy, until: '2026-02-20T02:00:00.000Z' }],
    })
      .does(head, 'AnnounceHandover', announce('supervisor'))
      .does(head, name, of(deputy));
    expect(life.events.at(-1)?.flags).toEqual(['PARTS_OVERLAP']);
    expect(codeOf(life.tries(head, 'NameActing', of(proposer)))).toBe('PROPOSER_BARRED');
  },
);
