/** test: a running pilot made by hand, for the matters that live beside its main track. */
import { directoryOf } from '../../../domain/directory';
import type { Directory } from '../../../domain/directory';
import type { PilotEvent } from '../../../domain/kernel';
import type { Matter, Pilot } from '../../../domain/pilot';
import { Life, directory, lawOf } from './life';
import { approvedPilot } from './running';

export const owner = 'hoa-lac:cadre-2';
export const proposer = 'hoa-lac:cadre-1';
export const supervisor = 'hoa-lac:supervisor';
export const otherSupervisor = 'an-binh:supervisor-1';
export const head = 'hoa-lac:head';
export const superiorHead = 'an-binh:head';
export const program = 'system:clerk';

/** Under way since 2 February 2026 and for long, with an owner who is not its proposer. */
export function alivePilot(change: Partial<Pilot> = {}): Pilot {
  const approved = approvedPilot();
  const term = { kind: 'date', end: '2028-12-29' } as const;
  return {
    ...approved,
    stage: 'RUNNING',
    posts: { owner, supervisor },
    running: { ...approved.running, term, plannedTerm: term, startedOn: '2026-02-02' },
    ...change,
  };
}

export const alive = (change: Partial<Pilot> = {}, start = '2026-03-02 09:00'): Life =>
  new Life(lawOf(), start, alivePilot(change));

/** A pilot told from sources that nobody watches yet. */
export const told = (change: Partial<Pilot> = {}): Life =>
  alive({ provenance: 'reconstructed', watchedFrom: null, ...change });

export const matter = (life: Life, id: string): Matter | undefined => life.pilot.matters[id];
export const stateOf = (life: Life, id: string): string | undefined => matter(life, id)?.state;
export const dateOf = (life: Life, step: string): string | undefined => life.task(step)?.dueDate;
export const codeOf = (refusal: { readonly code: string } | null): string | null =>
  refusal?.code ?? null;

/** The last event of a type. */
export const lastOf = (life: Life, type: string): PilotEvent | undefined =>
  life.events.filter((event) => event.type === type).at(-1);

export const bodyOf = (life: Life, type: string): unknown => lastOf(life, type)?.body;

/** What a clock did, apart from its own entries. */
export const decidedByClock = (life: Life): readonly string[] =>
  life.events
    .filter((event) => event.by.person === 'system:clock' && event.type !== 'ClockRang')
    .map((event) => event.type);

/** The practice directory in which nobody holds some posts. */
export const vacantDirectory = (...posts: readonly string[]): Directory =>
  directoryOf({
    ...directory.data,
    holdings: directory.data.holdings.filter((row) => !posts.includes(row.post)),
  });

/** From here on nobody holds these posts. */
export function vacate(life: Life, ...posts: readonly string[]): Life {
  const facts = life.facts.bind(life);
  life.facts = () => ({ ...facts(), directory: vacantDirectory(...posts) });
  return life;
}
