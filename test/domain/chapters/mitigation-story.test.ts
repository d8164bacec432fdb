/** test: what speaks for one person and against, noted, weighed, noted again, beside another's case: entries, state and notices; who may. */
import { codeOf } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { matter, panel, personIn, respondentLife, staff } from '../support/ending';
import { changed } from '../support/gates';
import { closedAfterRun, doors, shared } from '../support/tables';

const other = 'responsibility-2';
const fact = (factor: string, holds = true, of = matter) => ({
  ...{ matter: of, factor, holds, evidence: 'text:accounts' },
});
const weigh = (weight: string, of = matter) => ({ matter: of, weight, reasons: 'text:r' });

/** The proposer's case and the superior's, which nobody has heard yet. */
const two = shared(() =>
  respondentLife().does(staff.head, 'OpenResponsibility', {
    ...{ person: personIn(staff.superiorHead), capacity: 'approver', grounds: 'text:g' },
  }),
);
const noted = shared(() => two().does(staff.legal, 'NoteMitigation', fact('promptReport')));
const stages = ['RESPONSIBILITY', ...closedAfterRun] as const;

doors([
  {
    ...{ command: 'NoteMitigation', life: two, post: staff.legal, payload: fact('promptReport') },
    ...{ posts: [...panel, staff.personnel, staff.supervisor], stages },
  },
  {
    ...{ command: 'WeighMitigation', life: noted, post: staff.head, payload: weigh('some') },
    ...{ posts: [staff.head, staff.superiorHead], stages },
  },
]);

chronicle('two cases', two, [
  {
    ...{ when: 'a reviewer notes that harm was repaired', by: staff.legal2 },
    ...{ does: 'NoteMitigation', with: fact('harmRepaired') },
    emits: [['MitigationNoted', fact('harmRepaired')]],
    changes: {
      'matters.responsibility-1.version': 2,
      'matters.responsibility-1.data.mitigation': [{ factor: 'harmRepaired', holds: true }],
      'matters.responsibility-1.data.mitigationWeight': null,
    },
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head', 'an-binh:head'],
  },
  {
    ...{ when: 'the expert of the panel notes that advice was not followed', by: staff.expert },
    ...{ does: 'NoteMitigation', with: fact('followedAdvice', false) },
    emits: [['MitigationNoted', fact('followedAdvice', false)]],
    changes: {
      'matters.responsibility-1.version': 3,
      'matters.responsibility-1.data.mitigation': [
        { factor: 'harmRepaired', holds: true },
        { factor: 'followedAdvice', holds: false },
      ],
    },
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head', 'an-binh:head'],
  },
  {
    ...{ when: 'the head weighs what holds', by: staff.head, does: 'WeighMitigation' },
    with: weigh('some'),
    emits: [['MitigationWeighed', weigh('some')]],
    changes: {
      'matters.responsibility-1.version': 4,
      'matters.responsibility-1.data.mitigationWeight': 'some',
    },
    tells: ['hoa-lac:cadre-1', 'an-binh:personnel'],
  },
  {
    ...{ when: 'and may weigh it otherwise', by: staff.superiorHead, does: 'WeighMitigation' },
    with: weigh('none'),
    emits: [['MitigationWeighed', weigh('none')]],
    changes: {
      'matters.responsibility-1.version': 5,
      'matters.responsibility-1.data.mitigationWeight': 'none',
    },
    tells: ['hoa-lac:cadre-1', 'an-binh:personnel'],
  },
  {
    when: 'the supervisor notes that harm was not repaired: nothing holds, and the weight is gone',
    ...{ by: staff.supervisor, does: 'NoteMitigation', with: fact('harmRepaired', false) },
    emits: [['MitigationNoted', fact('harmRepaired', false)]],
    changes: {
      'matters.responsibility-1.version': 6,
      'matters.responsibility-1.data.mitigation': [
        { factor: 'followedAdvice', holds: false },
        { factor: 'harmRepaired', holds: false },
      ],
      'matters.responsibility-1.data.mitigationWeight': null,
    },
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head', 'an-binh:head'],
  },
  {
    ...{ when: 'then there is nothing to weigh', by: staff.head, does: 'WeighMitigation' },
    ...{ with: weigh('much'), refused: ['NOTHING_TO_WEIGH'] },
  },
  {
    ...{ when: 'the other case has factors of its own', by: staff.personnel },
    ...{ does: 'NoteMitigation', with: fact('promptReport', true, other) },
    emits: [['MitigationNoted', fact('promptReport', true, other)]],
    changes: {
      'matters.responsibility-2.version': 2,
      'matters.responsibility-2.data.mitigation': [{ factor: 'promptReport', holds: true }],
      'matters.responsibility-2.data.mitigationWeight': null,
    },
    tells: ['an-binh:head', 'hoa-lac:head'],
  },
  {
    ...{ when: 'the head weighs those', by: staff.head, does: 'WeighMitigation' },
    with: weigh('much', other),
    emits: [['MitigationWeighed', weigh('much', other)]],
    changes: {
      'matters.responsibility-2.version': 3,
      'matters.responsibility-2.data.mitigationWeight': 'much',
    },
    tells: ['an-binh:head', 'an-binh:personnel'],
  },
]);

const managed = shared(() =>
  noted().does(staff.personnel, 'RecordCadreLevel', {
    ...{ person: personIn(staff.proposer), level: 'strategic', managedBy: 'government' },
    ...{ number: null, basis: 'text:b' },
  }),
);
test.each([
  [noted, 'NOT_YOURS'],
  [managed, null],
])('[M92] the head of the Government weighs for whom the Government manages %#', (life, code) =>
  expect(codeOf(life().tries(staff.government, 'WeighMitigation', weigh('some')))).toBe(code),
);

test.each(['deferred', 'decided', 'notified', 'appealed', 'final'])(
  'nothing is noted or weighed in a case that is %s',
  (state) => {
    const life = changed(noted(), (pilot) => {
      const case_ = pilot.matters[matter];
      return case_ === undefined
        ? pilot
        : { ...pilot, matters: { ...pilot.matters, [matter]: { ...case_, state } } };
    });
    expect(codeOf(life.tries(staff.legal, 'NoteMitigation', fact('harmRepaired')))).toBe(
      'WRONG_STATE',
    );
    expect(codeOf(life.tries(staff.head, 'WeighMitigation', weigh('some')))).toBe('WRONG_STATE');
  },
);
