/** test: one person's responsibility by tables: whose matter it is to judge, who may open and hear it, what each step keeps. */
import { bodyOf, codeOf, lastOf, stateOf, vacate } from '../support/alive';
import {
  concludedLife,
  decision,
  endingLife,
  examinedLife,
  findings,
  heardLife,
  matter as R,
  notifiedLife,
  personIn,
  respondentLife,
  settlingLife,
  staff,
} from '../support/ending';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { asks, closedAfterRun, doors, keeps, shared, tellings } from '../support/tables';

const other = 'responsibility-2';
const opening = { person: personIn(staff.cadre2), capacity: 'implementer', grounds: 'text:g' };
const hearing = { matter: R, declined: false, statement: 'text:said' };
const settling = shared(settlingLife);
const opened = shared(respondentLife);
const heard = shared(() =>
  opened().until('2026-08-10 09:00').does(staff.personnel, 'HearRespondent', hearing),
);
const examined = shared(examinedLife);
const [openedAt, heardAt] = ['2026-08-03T02:00:00.000Z', '2026-08-10T02:00:00.000Z'];
const outcome = (change: object) => (life: Life) =>
  changed(life, (pilot) => ({ ...pilot, outcome: { ...pilot.outcome, ...change } }));
const interested = (post: string) => (life: Life) =>
  changed(life, (pilot) => ({
    ...pilot,
    proposal: { ...pilot.proposal, interested: [personIn(post)] },
  }));
const insideOnly = outcome({ panel: [staff.legal, staff.legal2] });

doors([
  {
    command: 'OpenResponsibility',
    life: settling,
    post: staff.head,
    payload: opening,
    posts: [staff.head, staff.superiorHead],
    stages: ['RESPONSIBILITY', ...closedAfterRun, 'ARCHIVED'],
  },
  {
    command: 'HearRespondent',
    life: opened,
    post: staff.head,
    payload: hearing,
    posts: [staff.head, staff.superiorHead, staff.personnel],
    stages: ['RESPONSIBILITY', ...closedAfterRun],
  },
  {
    command: 'RecordFindings',
    life: heard,
    post: staff.head,
    payload: findings(),
    posts: [staff.head, staff.superiorHead],
    stages: ['RESPONSIBILITY', ...closedAfterRun],
  },
]);

asks([
  {
    step: 'openResponsibility',
    life: settling,
    ...{ post: staff.head, role: 'head', rule: 'responsibility.open', due: '2026-08-10' },
    ...{ opened: openedAt, commands: ['OpenResponsibility'] },
  },
  {
    step: 'hearRespondent',
    life: opened,
    ...{ post: staff.head, role: 'head', rule: 'responsibility.hear', due: '2026-08-17' },
    ...{ opened: openedAt, commands: ['HearRespondent', 'DeferResponsibility'] },
  },
  {
    step: 'recordFindings',
    life: heard,
    ...{ post: staff.head, role: 'head', rule: 'responsibility.conclude', due: '2026-09-16' },
    ...{ opened: heardAt, commands: ['RecordFindings', 'DeferResponsibility'] },
  },
  {
    step: 'decideResponsibility',
    life: examined,
    ...{ post: staff.head, role: 'head', rule: 'responsibility.conclude', due: '2026-09-16' },
    ...{ opened: heardAt, commands: ['DecideResponsibility', 'DeferResponsibility'] },
  },
  {
    step: 'notifyRespondent',
    life: () => examined().does(staff.head, 'DecideResponsibility', decision('responsible')),
    ...{ post: staff.clerk, role: 'clerk', rule: 'responsibility.notify', due: '2026-08-13' },
    ...{ opened: heardAt, commands: ['NotifyRespondent'] },
  },
]);

tellings([
  ['ResponsibilityOpened', opened, [staff.proposer, staff.personnel, staff.superiorHead]],
  ['RespondentHeard', heard, [staff.proposer, staff.head]],
  ['ResponsibilityFindingsRecorded', examined, [staff.proposer, staff.personnel]],
]);

const atFirst = {
  ...{ person: personIn(staff.proposer), post: staff.proposer, capacity: 'proposer' },
  ...{ judge: 'head', since: openedAt, heard: false, findings: null, result: null },
  ...{ reducedByPercent: null, decidedBy: null, decidedAt: null, notifiedAt: null },
  ...{ deferral: null, appealPost: null },
};
const { matter: _matter, ...three } = findings('notMet');
keeps(R, 'responsibility', openedAt, [
  ['once opened', opened, { state: 'opened', version: 1, closedAt: null, data: atFirst }],
  [
    'once heard',
    heard,
    {
      ...{ state: 'heard', version: 2, closedAt: null },
      data: { ...atFirst, heard: true, since: heardAt },
    },
  ],
  [
    'with its findings',
    () => heard().does(staff.head, 'RecordFindings', findings('notMet')),
    {
      ...{ state: 'examined', version: 3, closedAt: null },
      data: { ...atFirst, heard: true, since: heardAt, findings: three },
    },
  ],
]);

describe('who judges', () => {
  const judgeIn = (prepare: (life: Life) => Life, person: string = staff.cadre2) =>
    bodyOf(
      prepare(settling()).does(staff.superiorHead, 'OpenResponsibility', {
        ...opening,
        person: personIn(person),
      }),
      'ResponsibilityOpened',
    );
  const asOwner = (life: Life) =>
    changed(life, (pilot) => ({ ...pilot, posts: { ...pilot.posts, owner: staff.head } }));
  const asPastOwner = (life: Life) =>
    changed(life, (pilot) => ({
      ...pilot,
      past: [{ charge: 'owner', post: staff.head, until: '2026-03-01T02:00:00.000Z' }],
    }));
  const asProposer = (life: Life) =>
    changed(life, (pilot) => ({
      ...pilot,
      proposal: {
        ...pilot.proposal,
        proposer: { ...pilot.proposal.proposer, person: personIn(staff.head) },
      },
    }));

  test.each([
    ['the head, with a panel that had an outside member', (life: Life) => life, 'head'],
    ['another when the head has an interest', interested(staff.head), 'superiorHead'],
    ['the head when somebody else has an interest', interested(staff.deputy), 'head'],
    ['another when the head proposed', asProposer, 'superiorHead'],
    ['another when the head had charge of it', asOwner, 'superiorHead'],
    ['another when the head once had charge of it', asPastOwner, 'superiorHead'],
    ['[M63] another when the panel was of this unit only', insideOnly, 'superiorHead'],
    [
      'another when causes were never concluded',
      outcome({ causesConcludedAt: null }),
      'superiorHead',
    ],
    ['another when nobody is head', (life: Life) => vacate(life, staff.head), 'superiorHead'],
  ] as const)('%s', (_who, prepare, judge) => expect(judgeIn(prepare)).toMatchObject({ judge }));

  test('another in the case of the head', () =>
    expect(judgeIn((life) => life, staff.head)).toMatchObject({ judge: 'superiorHead' }));

  test('[M63] who approved does not judge alone what a panel of the same unit found', () => {
    const life = insideOnly(heard());
    expect(codeOf(life.tries(staff.head, 'RecordFindings', findings()))).toBe('APPROVER_ALONE');
    expect(life.tries(staff.superiorHead, 'RecordFindings', findings())).toBeNull();
  });

  test('[M68] the result alone is given where the person is managed; before it all is done here', () => {
    const level = {
      person: personIn(staff.proposer),
      ...{ level: 'middle', managedBy: 'government', number: null, basis: 'text:b' },
    };
    const managed = opened().does(staff.personnel, 'RecordCadreLevel', level);
    expect(managed.task('hearRespondent')?.post).toBe(staff.head);
    managed.does(staff.head, 'HearRespondent', hearing);
    expect(managed.task('recordFindings')?.post).toBe(staff.head);
    managed.does(staff.head, 'RecordFindings', findings());
    expect(managed.task('decideResponsibility')).toMatchObject({
      post: staff.government,
      role: 'managingHead',
    });
  });
});

describe('one person has one matter at a time', () => {
  const again = { ...opening, person: personIn(staff.proposer), capacity: 'implementer' };
  const deferring = { matter: R, ground: 'illness', reviewOn: '2026-10-01', proof: 'text:p' };

  test.each([
    ['while it is opened', opened],
    ['while it is heard', heard],
    ['while it is examined', examined],
    ['while the result is notified and may be appealed', notifiedLife],
  ])('%s it is refused, and says which', (_when, life) =>
    expect(life().tries(staff.head, 'OpenResponsibility', again)).toEqual({
      ...{ refused: true, code: 'RESPONSIBILITY_OPEN', params: { matter: R } },
    }),
  );

  test.each([
    ['deferred', () => opened().does(staff.head, 'DeferResponsibility', deferring)],
    [
      'final',
      () => notifiedLife().does(staff.head, 'ConfirmNoAppeal', { matter: R, basis: 'text:b' }),
    ],
  ])('once it is %s another one may be opened', (state, life) => {
    const each = life().does(staff.head, 'OpenResponsibility', again);
    expect([stateOf(each, R), stateOf(each, other)]).toEqual([state, 'opened']);
  });

  test('two persons side by side do not mix: each is heard and examined apart', () => {
    const life = opened().does(staff.head, 'OpenResponsibility', opening);
    const first = life.pilot.matters[R];
    life
      .until('2026-08-10 09:00')
      .does(staff.head, 'HearRespondent', { ...hearing, matter: other })
      .does(staff.head, 'RecordFindings', { ...findings('notMet'), matter: other });
    expect(life.pilot.matters[R]).toEqual(first);
    expect([stateOf(life, R), stateOf(life, other)]).toEqual(['opened', 'examined']);
    const desks = life.tasks.filter(({ matter }) => matter === R || matter === other);
    expect(desks.map(({ matter, step, dueDate }) => [matter, step, dueDate])).toEqual([
      [R, 'hearRespondent', '2026-08-17'],
      [other, 'decideResponsibility', '2026-09-16'],
    ]);
  });

  test.each([
    ['HearRespondent', hearing],
    ['RecordFindings', findings()],
  ])('%s comes too late once it is final', (command, payload) => {
    const life = notifiedLife().does(staff.head, 'ConfirmNoAppeal', { matter: R, basis: 'text:b' });
    expect(life.tries(staff.head, command, payload)).toMatchObject({
      code: 'WRONG_STATE',
      params: { matter: R, state: 'final' },
    });
  });
});

describe('the duty to open one', () => {
  test.each([
    ['partly achieved', settling, '2026-08-10'],
    ['not achieved', () => outcome({ value: 'notAchieved' })(settling()), '2026-08-10'],
    ['undetermined', () => outcome({ value: 'undetermined' })(settling()), undefined],
    ['achieved', () => outcome({ value: 'achieved' })(settling()), undefined],
    [
      'achieved with damage',
      () => outcome({ value: 'achieved', damage: true })(settling()),
      '2026-08-10',
    ],
    [
      'whose causes are not concluded',
      () => outcome({ causesConcludedAt: null })(settling()),
      undefined,
    ],
    ['with one person’s matter already', opened, undefined],
    ['whose causes are still sought', shared(heardLife), undefined],
    ['only just judged', shared(() => concludedLife('partly')), undefined],
    [
      'closed already',
      () => changed(settling(), (pilot) => ({ ...pilot, stage: 'CLOSED_PARTLY' })),
      undefined,
    ],
  ])('of a pilot %s', (_what, life, due) =>
    expect(life().task('openResponsibility')?.dueDate).toBe(due),
  );
});

describe('told from sources', () => {
  const told = (stage: 'RESPONSIBILITY' | 'CLOSED_PARTLY') =>
    endingLife({ reconstructed: true, change: (pilot) => ({ ...pilot, stage }) });

  test.each([
    ['RESPONSIBILITY', opening.person, undefined],
    ['RESPONSIBILITY', null, ['PERSON_WITHHELD']],
    ['CLOSED_PARTLY', opening.person, ['AFTER_CLOSING']],
    ['CLOSED_PARTLY', null, ['AFTER_CLOSING', 'PERSON_WITHHELD']],
  ] as const)('at %s, %s: %j', (stage, person, flags) =>
    expect(
      lastOf(
        told(stage).does(staff.superiorHead, 'OpenResponsibility', { ...opening, person }),
        'ResponsibilityOpened',
      )?.flags,
    ).toEqual(flags),
  );
});
