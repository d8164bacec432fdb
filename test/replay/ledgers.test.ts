/** Ledgers recorded once fold to what they folded to then: a change of `evolve` must not rewrite the past. */
import { digestOf } from '../../activities/canonical';
import { routes } from '../workflows/support/lives';
import { foldOf, recordedLedgers } from './recorded';

const ledgers = recordedLedgers();

it('there is a ledger of every route', () => {
  expect(ledgers.map(([name]) => name).sort()).toEqual(Object.keys(routes).sort());
});

it.each(ledgers)('%s folds to the state of then', (_name, { pilot, digest, entries }) => {
  expect(digestOf(foldOf(pilot, entries))).toBe(digest);
});

it('a ledger that lacks an entry, or has one twice, folds to another state', () => {
  for (const [, { pilot, digest, entries }] of ledgers) {
    expect(digestOf(foldOf(pilot, entries.slice(0, -1)))).not.toBe(digest);
    expect(digestOf(foldOf(pilot, [...entries, ...entries.slice(-1)]))).not.toBe(digest);
  }
});
