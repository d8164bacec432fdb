/** test: sheets of two persons, the last of each in force: entries, state and notices; who may, and which fault is told first. */
import { alivePilot, codeOf, head, owner, supervisor } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { Life, holderOf } from '../support/life';
import { lawSwitched } from '../support/switched';
import { closedAfterRun, doors, inOutcomeReview, shared, underTerm } from '../support/tables';

const personnel = 'an-binh:personnel';
const personOf = (post: string) => holderOf(post).person;
const of = (standard: string, met = true) => ({ standard, met, grounds: 'text:g' });
const sheet = (person: string, ...assessed: readonly object[]) => ({ person, assessed });
const inUse = { 'standard.unity': true, 'standard.prestige': true, 'standard.capacity': true };
const begun = shared(() => new Life(lawSwitched(inUse), '2026-03-02 09:00', alivePilot()));

doors([
  {
    ...{ command: 'AssessStandards', life: begun, post: personnel, posts: [personnel] },
    payload: sheet(personOf(owner), of('unity')),
    stages: [...underTerm, ...inOutcomeReview, ...closedAfterRun],
  },
]);

chronicle('sheets of two persons', begun, [
  {
    ...{ when: 'the owner meets one of three', by: personnel, does: 'AssessStandards' },
    with: sheet(personOf(owner), of('unity', false), of('prestige'), of('capacity', false)),
    emits: [
      [
        'StandardsAssessed',
        {
          person: 'p-099',
          assessed: [
            { standard: 'unity', met: false, grounds: 'text:g' },
            { standard: 'prestige', met: true, grounds: 'text:g' },
            { standard: 'capacity', met: false, grounds: 'text:g' },
          ],
          ...{ matter: 'standards-1', metCount: 1, notMetCount: 2 },
        },
      ],
    ],
    changes: {
      'matters.standards-1': {
        ...{ id: 'standards-1', kind: 'standards', state: 'assessed' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: '2026-03-02T02:00:00.000Z' },
        version: 2,
        data: { person: 'p-099', met: ['prestige'], notMet: ['unity', 'capacity'] },
      },
      'opened.standards': 1,
    },
    tells: ['hoa-lac:head', 'an-binh:head'],
  },
  {
    ...{ when: 'a standard that is off is named before one named twice', by: personnel },
    does: 'AssessStandards',
    with: sheet(personOf(owner), of('unity'), of('unity'), of('politics')),
    refused: ['STANDARD_SWITCHED_OFF', { standard: 'politics' }],
  },
  {
    ...{ when: 'of two named twice the first is named', by: personnel, does: 'AssessStandards' },
    with: sheet(personOf(owner), of('unity'), of('prestige'), of('prestige'), of('unity')),
    refused: ['STANDARD_TWICE', { standard: 'prestige' }],
  },
  {
    ...{ when: 'a stranger comes before every other fault', by: personnel },
    ...{ does: 'AssessStandards', with: sheet('p-999', of('politics')) },
    refused: ['PERSON_UNKNOWN', { person: 'p-999' }],
  },
  {
    ...{ when: 'and oneself before a standard that is off', by: personnel },
    ...{ does: 'AssessStandards', with: sheet(personOf(personnel), of('politics')) },
    refused: ['OWN_STANDARDS'],
  },
]);

const priority = (life: Life): Life =>
  life
    .does(supervisor, 'ProposeIncentive', {
      ...{ form: 'rotationPriority', nominee: 'individual', person: personOf(owner), unit: null },
      ...{ monthsEarly: null, meritOn: '2026-02-27', grounds: 'text:g' },
    })
    .does(personnel, 'CheckIncentive', { matter: 'incentive-1', eligible: true, remarks: 't:r' });
const achieved = (): Life => {
  const outcome = { ...alivePilot().outcome, value: 'achieved' } as const;
  const pilot = alivePilot({ stage: 'CLOSED_SUCCESS', outcome });
  return priority(new Life(lawSwitched(inUse), '2026-03-02 09:00', pilot));
};
const all = [of('unity'), of('prestige'), of('capacity')];

test.each<[string, readonly (readonly object[])[], string | null]>([
  ['all three met', [all], null],
  ['the last sheet without one', [all, [of('unity'), of('prestige')]], 'STANDARD_NOT_ASSESSED'],
  [
    'one missed and one not looked at',
    [[of('unity', false), of('capacity')]],
    'STANDARD_NOT_ASSESSED',
  ],
  ['the last missed', [[of('unity'), of('prestige'), of('capacity', false)]], 'STANDARD_NOT_MET'],
  ['missed, then met', [[...all.slice(1), of('unity', false)], all], null],
])('[M67] a priority on %s', (_what, sheets, code) => {
  const life = achieved();
  for (const assessed of sheets)
    life.does(personnel, 'AssessStandards', sheet(personOf(owner), ...assessed));
  const grant = { matter: 'incentive-1', number: '5/QĐ', terms: 'text:t' };
  expect(codeOf(life.tries(head, 'GrantIncentive', grant))).toBe(code);
});
