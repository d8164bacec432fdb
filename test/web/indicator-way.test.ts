/** test: a row of the indicator table that contradicts itself is said so before it is submitted. */
import { wayOf } from '../../web/src/form/fields/indicator-way';

const row = (more: object = {}) => ({
  ...{ name: 'Số ngày', unit: 'ngày', baseline: 15, target: 5, better: 'lower' },
  ...more,
});

test.each([
  ['fewer days, and lower is better', row(), 'right', -67],
  ['fewer days, and higher is better', row({ better: 'higher' }), 'wrong', -67],
  ['from nothing', row({ baseline: 0, target: 80, better: 'higher' }), 'right', null],
  ['to where it is', row({ target: 15 }), 'nowhere', 0],
  ['from below nothing', row({ baseline: -10, target: 10, better: 'higher' }), 'right', 200],
])('%s', (_what, given, kind, percent) => {
  expect(wayOf(given)).toMatchObject({ kind, percent });
});

test.each([row({ baseline: null }), row({ target: null }), row({ better: '' }), {}])(
  'unfinished rows say nothing: %j',
  (given) => {
    expect(wayOf(given)).toBeNull();
  },
);
