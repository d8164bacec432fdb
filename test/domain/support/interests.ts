/** test: people who have declared a standing interest to the directory, about a person or a unit. */
import type { Directory, InterestRow } from '../../../domain/directory';
import { directoryOf } from '../../../domain/directory';
import type { Instant } from '../../../domain/time';
import type { Life } from './life';
import { directory, holderOf, local } from './life';

interface Declared {
  readonly about: InterestRow['about'];
  readonly from?: Instant;
  readonly to?: Instant | null;
}

export const inPerson = (person: string): Declared => ({ about: { kind: 'person', person } });
export const inUnit = (unit: string): Declared => ({ about: { kind: 'unit', unit } });

export const interestOf = (person: string, declared: Declared): InterestRow => ({
  id: `interest-${person}`,
  person,
  nature: 'relative',
  from: local('2026-01-02'),
  to: null,
  ...declared,
});

export const declaring = (...interests: readonly InterestRow[]): Directory =>
  directoryOf({ ...directory.data, interests });

/** From here on whoever sits in these posts has declared an interest in the proposer. */
export function interested(life: Life, ...posts: readonly string[]): Life {
  const facts = life.facts.bind(life);
  life.facts = () => ({
    ...facts(),
    directory: declaring(
      ...posts.map((post) =>
        interestOf(holderOf(post).person, inPerson(life.pilot.proposal.proposer.person)),
      ),
    ),
  });
  return life;
}
