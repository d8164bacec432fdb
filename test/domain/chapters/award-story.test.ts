/** test: awards given, refused and revoked side by side: entries, state, desks and notices; what stands in an award's way. */
import { openMatter } from '../../../domain/matters';
import { chronicle } from '../support/chronicle';
import { concludedLife, personIn, staff } from '../support/ending';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import {
  allBut,
  closedAfterRun,
  closedBeforeRun,
  doors,
  inOutcomeReview,
  shared,
  tellings,
  underTerm,
} from '../support/tables';

const commendable = [...underTerm, ...inOutcomeReview, ...closedAfterRun, ...closedBeforeRun];

const first = 'commendation-1';
const second = 'commendation-2';
const wish = {
  nominee: 'individual',
  person: personIn(staff.proposer),
  unit: null,
  name: null,
  merit: 'text:merit',
  reasons: null,
};
const firm = { ...wish, nominee: 'enterprise', person: null, name: 'text:firm' };
const checking = { matter: first, eligible: true, remarks: 'text:r' };
const award = { matter: first, form: 'certificateOfMerit', number: '77/QĐ', citation: 'text:c' };
const refusing = { matter: second, reasons: 'text:small' };
const revoking = { matter: first, number: '8/QĐ', reasons: 'text:fraud' };

const nominated = shared((): Life =>
  concludedLife('achieved').does(staff.supervisor, 'Nominate', wish),
);
const checked = shared((): Life => nominated().does(staff.personnel, 'CheckNomination', checking));
const awarded = shared((): Life => checked().does(staff.emulation, 'Award', award));

chronicle('an award beside one that is refused', checked, [
  {
    when: 'another is nominated',
    by: staff.head,
    does: 'Nominate',
    with: firm,
    emits: [
      [
        'Nominated',
        {
          nominee: 'enterprise',
          person: null,
          unit: null,
          name: 'text:firm',
          merit: 'text:merit',
          reasons: null,
          matter: 'commendation-2',
        },
      ],
    ],
    changes: {
      'matters.commendation-2': {
        id: 'commendation-2',
        kind: 'commendation',
        state: 'nominated',
        openedAt: '2026-07-16T03:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          nominee: 'enterprise',
          person: null,
          unit: null,
          nominatedBy: 'p-089',
          since: '2026-07-16T03:00:00.000Z',
          eligible: null,
          form: null,
        },
      },
      'opened.commendation': 2,
    },
    asks: [
      'commendation-2 checkNomination: an-binh:personnel until 2026-07-30 (commendation.check) CheckNomination',
    ],
    tells: ['an-binh:personnel', 'hoa-lac:cadre-1'],
  },
  {
    when: 'the unchecked one is not awarded yet',
    by: staff.emulation,
    does: 'Award',
    with: { ...award, matter: second },
    refused: ['CHECK_MISSING'],
  },
  {
    when: 'a nomination that changed since is stale',
    by: staff.emulation,
    does: 'Award',
    with: award,
    basedOn: { matter: 1 },
    refused: ['STALE', { seen: 1, current: 2 }],
  },
  {
    when: 'the first is awarded',
    at: '2026-07-20 09:00',
    by: staff.emulation,
    does: 'Award',
    with: award,
    emits: [
      [
        'Awarded',
        {
          matter: 'commendation-1',
          form: 'certificateOfMerit',
          number: '77/QĐ',
          citation: 'text:c',
        },
      ],
    ],
    changes: {
      'matters.commendation-1.state': 'awarded',
      'matters.commendation-1.closedAt': '2026-07-20T02:00:00.000Z',
      'matters.commendation-1.version': 3,
      'matters.commendation-1.data.form': 'certificateOfMerit',
    },
    frees: [
      'commendation-1 decideAward: an-binh:emulation until 2026-08-13 (commendation.award) Award, RefuseAward',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head', 'an-binh:personnel'],
  },
  {
    when: 'the unchecked one may be refused',
    by: staff.emulation,
    does: 'RefuseAward',
    with: refusing,
    emits: [['AwardRefused', { matter: 'commendation-2', reasons: 'text:small' }]],
    changes: {
      'matters.commendation-2.state': 'awardRefused',
      'matters.commendation-2.closedAt': '2026-07-20T02:00:00.000Z',
      'matters.commendation-2.version': 2,
    },
    frees: [
      'commendation-2 checkNomination: an-binh:personnel until 2026-07-30 (commendation.check) CheckNomination',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head', 'an-binh:personnel'],
  },
  {
    when: 'what was refused is not awarded',
    by: staff.emulation,
    does: 'Award',
    with: { ...award, matter: second },
    refused: ['WRONG_STATE', { matter: 'commendation-2', state: 'awardRefused' }],
  },
  {
    when: 'what was refused is not revoked',
    by: staff.superiorHead,
    does: 'RevokeAward',
    with: { ...revoking, matter: second },
    refused: ['WRONG_STATE', { matter: 'commendation-2', state: 'awardRefused' }],
  },
  {
    when: 'the award is revoked',
    at: '2026-08-20 09:00',
    by: staff.superiorHead,
    does: 'RevokeAward',
    with: revoking,
    emits: [['AwardRevoked', { matter: 'commendation-1', number: '8/QĐ', reasons: 'text:fraud' }]],
    changes: {
      'matters.commendation-1.state': 'revoked',
      'matters.commendation-1.closedAt': '2026-08-20T02:00:00.000Z',
      'matters.commendation-1.version': 4,
    },
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head', 'an-binh:personnel'],
  },
  {
    when: 'nothing is revoked twice',
    by: staff.emulation,
    does: 'RevokeAward',
    with: revoking,
    refused: ['WRONG_STATE', { matter: 'commendation-1', state: 'revoked' }],
  },
]);

doors([
  {
    command: 'Award',
    life: checked,
    post: staff.emulation,
    payload: award,
    posts: [staff.emulation],
    stages: commendable,
  },
  {
    command: 'RefuseAward',
    life: checked,
    post: staff.emulation,
    payload: { ...refusing, matter: first },
    posts: [staff.emulation],
    stages: allBut('ARCHIVED'),
  },
  {
    command: 'RevokeAward',
    life: awarded,
    post: staff.emulation,
    payload: revoking,
    posts: [staff.emulation, staff.superiorHead],
    stages: [...commendable, 'ARCHIVED'],
  },
]);

tellings([
  ['Awarded', awarded, [staff.proposer, staff.head, staff.personnel]],
  [
    'AwardRefused',
    () => checked().does(staff.emulation, 'RefuseAward', { ...refusing, matter: first }),
    [staff.proposer, staff.head, staff.personnel],
  ],
  [
    'AwardRevoked',
    () => awarded().does(staff.emulation, 'RevokeAward', revoking),
    [staff.proposer, staff.head, staff.personnel],
  ],
]);

describe('what stands in the way', () => {
  const abuse =
    (state: string) =>
    (life: Life): Life =>
      changed(life, (pilot) => openMatter(pilot, 'abuse-1', 'abuse', state, life.now, {}));
  test.each([
    ['alleged', 'AWARD_ON_HOLD'],
    ['admitted', 'AWARD_ON_HOLD'],
    ['heard', 'AWARD_ON_HOLD'],
    ['upheld', 'AWARD_ON_HOLD'],
    ['referred', 'AWARD_ON_HOLD'],
    ['dismissed', null],
  ])('a case of abuse that is %s: %s', (state, code) =>
    expect(abuse(state)(checked()).tries(staff.emulation, 'Award', award)?.code ?? null).toBe(code),
  );

  test('a case of abuse holds up no refusal and no revoking', () => {
    expect(
      abuse('upheld')(checked()).tries(staff.emulation, 'RefuseAward', {
        ...refusing,
        matter: first,
      }),
    ).toBeNull();
    expect(abuse('upheld')(awarded()).tries(staff.emulation, 'RevokeAward', revoking)).toBeNull();
  });

  test.each([
    ['Award', award, checked],
    ['RefuseAward', { ...refusing, matter: first }, checked],
    ['RevokeAward', revoking, awarded],
  ])('%s is not for whoever had charge of the pilot', (command, payload, life) => {
    const own = changed(life(), (pilot) => ({
      ...pilot,
      posts: { ...pilot.posts, owner: staff.emulation },
    }));
    expect(own.tries(staff.emulation, command, payload)?.code).toBe('IMPLEMENTER_BARRED');
  });
});
