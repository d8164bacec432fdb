/** test: a ladder whose rungs do not follow one another, or that tells nobody, is refused. */
import { faultsOf, spoiled } from './samples';

test.each<[string, unknown, string[]]>([
  ['default', undefined, ['/ladders/default is missing']],
  ['lapsed', undefined, ['/ladders/lapsed is missing']],
  ['hours', undefined, ['/ladders/hours is missing']],
  ['default', [], ['/ladders/default must be an object']],
  ['default|remindBefore', undefined, ['/ladders/default/remindBefore is missing']],
  ['default|remindBefore', 3, ['/ladders/default/remindBefore must be a list']],
  ['default|remindBefore', [], []],
  ['default|remindBefore', [1, 3], ['/ladders/default/remindBefore/1 must come nearer to the due']],
  [
    'default|remindBefore',
    [3, 0],
    ['/ladders/default/remindBefore/1 must be a whole number above zero'],
  ],
  [
    'default|remindBefore',
    ['3'],
    ['/ladders/default/remindBefore/0 must be a whole number above zero'],
  ],
  ['default|escalateAfter', undefined, ['/ladders/default/escalateAfter is missing']],
  ['default|escalateAfter', [], ['/ladders/default/escalateAfter must list at least one rung']],
  ['default|escalateAfter', {}, ['/ladders/default/escalateAfter must list at least one rung']],
  ['default|escalateAfter|0', 'head', ['/ladders/default/escalateAfter/0 must be an object']],
  [
    'default|escalateAfter|0|to',
    'nobody',
    [
      '/ladders/default/escalateAfter/0/to must be one of head, superiorHead, partySuperior, monitor',
    ],
  ],
  ['default|escalateAfter|0|to', undefined, ['/ladders/default/escalateAfter/0/to is missing']],
  [
    'default|escalateAfter|0|after',
    -1,
    ['/ladders/default/escalateAfter/0/after must be a whole number above zero'],
  ],
  [
    'default|escalateAfter|1|after',
    1,
    ['/ladders/default/escalateAfter/1/after must be later than the rung before'],
  ],
  [
    'default|escalateAfter|1|unit',
    'months',
    [
      '/ladders/default/escalateAfter/1/unit must be one of workingDays, calendarDays, hours',
      '/ladders/default/escalateAfter/1/unit must be the unit of the rung before',
    ],
  ],
  [
    'default|escalateAfter|1|unit',
    'hours',
    ['/ladders/default/escalateAfter/1/unit must be the unit of the rung before'],
  ],
  ['default|thenEvery', undefined, []],
  ['default|thenEvery', 1, ['/ladders/default/thenEvery must be an object']],
  [
    'default|thenEvery|months',
    0,
    ['/ladders/default/thenEvery/months must be a whole number above zero'],
  ],
  ['default|thenEvery|days', 3, ['/ladders/default/thenEvery/days is not known here']],
])('ladders with %s = %p', (path, value, expected) => {
  expect(faultsOf(spoiled(`ladders|${path}`, value))).toEqual(expected);
});
