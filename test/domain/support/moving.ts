/** test: pilots that move to another law, with what the record looks up for it. */
import type { Command, Transition } from '../../../domain/kernel';
import type { Law } from '../../../domain/law/law';
import { packRef, packWanted, transition } from '../../../domain/pack-transition';
import type { Pilot } from '../../../domain/pilot';
import { alivePilot, owner } from './alive';
import { Life, lawOf } from './life';
import { banking, sandbox, withRules } from './sandbox';

export const first = 'government:packAdmin-1';
export const second = 'government:packAdmin-2';
export const conclusion = 'vn-party-conclusion-14';
export const M = 'packTransition-1';
export const refOf = (pack: string): string => packRef(lawOf(pack));
export const prepare = (pack = conclusion) => ({ pack: refOf(pack), reason: 'text:reason' });

/** Answers like the record: the law that the command speaks of, and afterwards the law that the state names. */
export function withLaws(life: Life, laws: readonly Law[]): Life {
  const facts = life.facts.bind(life);
  const current = (): Law => laws.find((law) => packRef(law) === life.pilot.law.pack) ?? life.law;
  const tries = life.tries.bind(life);
  let moving: Transition | undefined;
  life.facts = () => ({ ...facts(), law: current(), ...(moving === undefined ? {} : { moving }) });
  life.tries = (post, name, payload = {}, more = {}) => {
    const wanted = packWanted(life.pilot, { name, payload } as Command);
    const next = laws.find((law) => packRef(law) === wanted);
    moving = next === undefined ? undefined : transition(life.pilot, current(), next);
    const answer = tries(post, name, payload, more);
    moving = undefined;
    return answer;
  };
  return life;
}

/** The Decree's seven days for an obstacle's answer become ten. */
export const decree = lawOf();
export const tenDays = withRules(lawOf(conclusion), { 'obstacle.answer': { value: 10 } });
export const laws = [decree, tenDays, lawOf(banking), lawOf(sandbox), lawOf('generic')];
export const pinned = (law: Law, change: Partial<Pilot> = {}): Pilot =>
  alivePilot({
    law: {
      pack: packRef(law),
      packHash: law.packHash,
      calendar: `${law.calendar.id}@${law.calendar.version}`,
    },
    ...change,
  });

export const obstacle = { description: 'text:wall', hinders: 'rules' };
export const alive = (change: Partial<Pilot> = {}): Life =>
  withLaws(new Life(decree, '2026-11-17 09:00', pinned(decree, change)), laws).does(
    owner,
    'RaiseObstacle',
    obstacle,
  );
export const prepared = (life = alive()): Life =>
  life.does(first, 'PreparePackTransition', prepare());
export const digestIn = (life: Life): string =>
  (life.pilot.matters[M]?.data as { digest: string } | undefined)?.digest ?? '';
export const force = (life: Life) => ({ matter: M, digest: digestIn(life), reason: 'text:reason' });
export const moved = (life = prepared()): Life => life.does(second, 'PutPackInForce', force(life));
