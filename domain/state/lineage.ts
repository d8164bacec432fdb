/** domain: pilots that an event opens elsewhere. Their ids are minted in that event, so that opening twice is once. */
import type { Pilot } from '../pilot';
import type { Regime } from './regime';
import type { Plan } from './proposal';

/** Who proposes in a pilot that a program opens: the program only carries the papers. */
export interface MintedBy {
  readonly person: string;
  readonly post: string;
}

/** What the opening command of every pilot carries. */
export interface Submission {
  readonly title: string;
  readonly plan: Plan;
  /** The unit to whose head the proposal is addressed. */
  readonly addressee: string;
  readonly interestsDeclared: boolean;
  /** Persons with an interest, by id. */
  readonly interested: readonly string[];
  readonly withinDuties: boolean;
  readonly parent: string | null;
  readonly predecessor: string | null;
  /** The law that it is to run under; not given: the parent's, else the usual one. */
  readonly regime?: Regime | null;
  /** Only in commands of programs. */
  readonly minted: MintedBy | null;
}

/** A child as its parent's event mints it: the outbox submits `submission` under these ids. */
export interface Minted {
  readonly pilot: string;
  readonly command: string;
  readonly submission: Submission;
}

/** `series`: n = proposed anew, other letters for other kinds of children. */
export function mint(pilot: Pilot, series: string, submission: Submission): Minted {
  const prefix = `${pilot.id}.${series}`;
  const number = pilot.links.children.filter((child) => child.startsWith(prefix)).length + 1;
  return { pilot: `${prefix}${number}`, command: `${prefix}${number}.submit`, submission };
}

export const withChild = (pilot: Pilot, child: string): Pilot => ({
  ...pilot,
  links: { ...pilot.links, children: [...pilot.links.children, child] },
});
