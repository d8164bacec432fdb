/** test: nominated, checked, awarded, refused, revoked: entries, state, desks and notices (M41, M69, M85). */
import { chronicle } from '../support/chronicle';
import { concludedLife, personIn, staff } from '../support/ending';
import type { Life } from '../support/life';

const C = 'commendation-1';
const second = 'commendation-2';
const nominee = (more: object) => ({
  ...{
    nominee: 'individual',
    person: null,
    unit: null,
    name: null,
    merit: 'text:m',
    reasons: null,
  },
  ...more,
});
const check = (matter: string, eligible: boolean) => ({ matter, eligible, remarks: 'text:r' });
const award = (matter: string) => ({ matter, form: 'medal', number: null, citation: 'text:c' });
const undo = (matter: string) => ({ matter, number: '5/QĐ', reasons: 'text:r' });

chronicle('a person and a collective', () => concludedLife('achieved'), [
  {
    when: 'an individual is no unit',
    by: staff.supervisor,
    does: 'Nominate',
    with: nominee({ unit: 'hoa-lac' }),
    refused: ['NOMINEE_NEEDED'],
  },
  {
    when: 'a collective is no person',
    by: staff.supervisor,
    does: 'Nominate',
    with: nominee({ nominee: 'collective', person: personIn(staff.cadre2) }),
    refused: ['NOMINEE_NEEDED'],
  },
  {
    when: 'a person is nominated',
    by: staff.supervisor,
    does: 'Nominate',
    with: nominee({ person: personIn(staff.cadre2) }),
    emits: [
      [
        'Nominated',
        {
          nominee: 'individual',
          person: 'p-099',
          unit: null,
          name: null,
          merit: 'text:m',
          reasons: null,
          matter: 'commendation-1',
        },
      ],
    ],
    changes: {
      'matters.commendation-1': {
        id: 'commendation-1',
        kind: 'commendation',
        state: 'nominated',
        openedAt: '2026-07-16T03:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          nominee: 'individual',
          person: 'p-099',
          unit: null,
          nominatedBy: 'p-097',
          since: '2026-07-16T03:00:00.000Z',
          eligible: null,
          form: null,
        },
      },
      'opened.commendation': 1,
    },
    asks: [
      'commendation-1 checkNomination: an-binh:personnel until 2026-07-30 (commendation.check) CheckNomination',
    ],
    tells: ['an-binh:personnel', 'hoa-lac:head', 'hoa-lac:cadre-1'],
  },
  {
    when: 'a collective without a place in the directory is nominated by name',
    by: staff.personnel,
    does: 'Nominate',
    with: nominee({ nominee: 'collective', name: 'text:team' }),
    emits: [
      [
        'Nominated',
        {
          nominee: 'collective',
          person: null,
          unit: null,
          name: 'text:team',
          merit: 'text:m',
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
          nominee: 'collective',
          person: null,
          unit: null,
          nominatedBy: 'p-047',
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
    tells: ['hoa-lac:head', 'hoa-lac:cadre-1'],
  },
  {
    when: 'nothing is awarded unchecked',
    by: staff.emulation,
    does: 'Award',
    with: award(C),
    refused: ['CHECK_MISSING'],
  },
  {
    when: 'the personnel body checks the person',
    at: '2026-07-17 09:00',
    by: staff.personnel,
    does: 'CheckNomination',
    with: check(C, true),
    emits: [['NominationChecked', check(C, true)]],
    changes: {
      'matters.commendation-1.state': 'checked',
      'matters.commendation-1.version': 2,
      'matters.commendation-1.data.since': '2026-07-17T02:00:00.000Z',
      'matters.commendation-1.data.eligible': true,
    },
    asks: [
      'commendation-1 decideAward: an-binh:emulation until 2026-08-14 (commendation.award) Award, RefuseAward',
    ],
    frees: [
      'commendation-1 checkNomination: an-binh:personnel until 2026-07-30 (commendation.check) CheckNomination',
    ],
    tells: ['an-binh:emulation', 'hoa-lac:head'],
  },
  {
    when: 'it does not check what it nominated',
    by: staff.personnel,
    does: 'CheckNomination',
    with: check(second, true),
    refused: ['NOMINATOR_BARRED'],
  },
  {
    when: 'what is checked is not checked again',
    by: staff.personnel,
    does: 'CheckNomination',
    with: check(C, false),
    refused: ['WRONG_STATE', { matter: 'commendation-1', state: 'checked' }],
  },
  {
    when: 'the person is awarded a medal',
    at: '2026-07-20 09:00',
    by: staff.emulation,
    does: 'Award',
    with: award(C),
    emits: [['Awarded', award(C)]],
    changes: {
      'matters.commendation-1.state': 'awarded',
      'matters.commendation-1.closedAt': '2026-07-20T02:00:00.000Z',
      'matters.commendation-1.version': 3,
      'matters.commendation-1.data.form': 'medal',
    },
    frees: [
      'commendation-1 decideAward: an-binh:emulation until 2026-08-14 (commendation.award) Award, RefuseAward',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head', 'an-binh:personnel'],
  },
  {
    when: 'the collective is refused, unchecked',
    by: staff.emulation,
    does: 'RefuseAward',
    with: { matter: second, reasons: 'text:r' },
    emits: [['AwardRefused', { matter: second, reasons: 'text:r' }]],
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
    when: 'what was refused is not revoked',
    by: staff.emulation,
    does: 'RevokeAward',
    with: undo(second),
    refused: ['WRONG_STATE', { matter: 'commendation-2', state: 'awardRefused' }],
  },
  {
    when: 'the superior revokes the award, and its form is kept',
    at: '2026-07-21 09:00',
    by: staff.superiorHead,
    does: 'RevokeAward',
    with: undo(C),
    emits: [['AwardRevoked', undo(C)]],
    changes: {
      'matters.commendation-1.state': 'revoked',
      'matters.commendation-1.closedAt': '2026-07-21T02:00:00.000Z',
      'matters.commendation-1.version': 4,
    },
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head', 'an-binh:personnel'],
  },
  {
    when: 'it is revoked once',
    by: staff.emulation,
    does: 'RevokeAward',
    with: undo(C),
    refused: ['WRONG_STATE', { matter: 'commendation-1', state: 'revoked' }],
  },
]);

const reasoned = (): Life =>
  concludedLife('partly').does(
    staff.supervisor,
    'Nominate',
    nominee({ person: personIn(staff.cadre2), reasons: 'text:why' }),
  );

chronicle('a pilot that achieved its goal in part', () => concludedLife('partly'), [
  {
    when: 'needs reasons to be commended for',
    by: staff.supervisor,
    does: 'Nominate',
    with: nominee({ person: personIn(staff.cadre2) }),
    refused: ['COMMENDATION_NEEDS_REASONS'],
  },
]);

chronicle('a nominee who is found ineligible', reasoned, [
  {
    when: 'waits for a decision all the same',
    by: staff.personnel,
    does: 'CheckNomination',
    with: check(C, false),
    emits: [['NominationChecked', check(C, false)]],
    changes: {
      'matters.commendation-1.state': 'checked',
      'matters.commendation-1.version': 2,
      'matters.commendation-1.data.eligible': false,
    },
    asks: [
      'commendation-1 decideAward: an-binh:emulation until 2026-08-13 (commendation.award) Award, RefuseAward',
    ],
    frees: [
      'commendation-1 checkNomination: an-binh:personnel until 2026-07-30 (commendation.check) CheckNomination',
    ],
    tells: ['an-binh:emulation', 'hoa-lac:head'],
  },
  {
    when: 'is not awarded',
    by: staff.emulation,
    does: 'Award',
    with: award(C),
    refused: ['NOT_ELIGIBLE'],
  },
  {
    when: 'is refused',
    by: staff.emulation,
    does: 'RefuseAward',
    with: { matter: C, reasons: 'text:r' },
    emits: [['AwardRefused', { matter: C, reasons: 'text:r' }]],
    changes: {
      'matters.commendation-1.state': 'awardRefused',
      'matters.commendation-1.closedAt': '2026-07-16T03:00:00.000Z',
      'matters.commendation-1.version': 3,
    },
    frees: [
      'commendation-1 decideAward: an-binh:emulation until 2026-08-13 (commendation.award) Award, RefuseAward',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head', 'an-binh:personnel'],
  },
]);
