/** domain: what another law pack would move in a pilot: every due date, old and new side by side, and the digest of them. */
import { byPlace } from './calendar-adoption';
import { dutiesOf } from './deadlines';
import type { Command, Duty, MovedStep, Transition } from './kernel';
import type { Law } from './law/law';
import type { Matter, Pilot } from './pilot';
import type { PackTransition } from './state/pack-transition';
import { PACK_TRANSITION } from './state/pack-transition';

/** A pack as a pilot names it. */
export const packRef = ({ pack }: Pick<Law, 'pack'>): string => `${pack.id}@${pack.version}`;

/** The pack that a command speaks of, as id@version; null for every command that moves no pack. */
export function packWanted(pilot: Pilot, { name, payload }: Command): string | null {
  const { pack, matter } = (payload ?? {}) as { pack?: unknown; matter?: unknown };
  if (name === 'PreparePackTransition') return typeof pack === 'string' ? pack : null;
  if (name !== 'PutPackInForce' || typeof matter !== 'string') return null;
  const found: Matter | undefined = pilot.matters[matter];
  return found?.kind === PACK_TRANSITION ? (found.data as PackTransition).to : null;
}

/** The move itself is over with the act: its own duty is no date that moves. */
const isOther = (pilot: Pilot, { matter }: Duty): boolean =>
  pilot.matters[matter]?.kind !== PACK_TRANSITION;

export function transition(pilot: Pilot, law: Law, next: Law): Transition {
  const before = byPlace(dutiesOf(pilot, law).filter((duty) => isOther(pilot, duty)));
  const after = byPlace(dutiesOf(pilot, next).filter((duty) => isOther(pilot, duty)));
  const places = [...new Set([...before.keys(), ...after.keys()])].sort();
  const moved = places.flatMap((place) => movedAt(before.get(place), after.get(place)));
  const to = packRef({ pack: next.pack });
  return { from: pilot.law.pack, to, law: next, moved, digest: digestOf(to, moved) };
}

function movedAt(old: Duty | undefined, then: Duty | undefined): readonly MovedStep[] {
  const duty = then ?? old;
  if (duty === undefined || old?.due.at === then?.due.at) return [];
  const { matter, step, rule } = duty;
  return [{ matter, step, rule, oldDue: old?.due.at ?? null, newDue: then?.due.at ?? null }];
}

/** Tells two lists of moves apart; it guards against a change in between, not against forgery. */
export function digestOf(to: string, moved: readonly MovedStep[]): string {
  const lines = moved.map(({ matter, step, rule, oldDue, newDue }) =>
    [matter, step, rule, oldDue ?? '-', newDue ?? '-'].join(' '),
  );
  const text = [to, ...lines].join('\n');
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed)).join('');
}

/** FNV-1a, 32 bits. */
function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
