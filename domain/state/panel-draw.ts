/** domain: a draw of an impartial panel: its sealed seed, its pool, who is in conflict, and whom it gave (M26). */
import type { Directory } from '../directory';
import { dueAfterReceipt } from '../due';
import type { Duty, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Law } from '../law/law';
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { sitting } from './ballot-opening';
import { isInside, panelApart, partOfPost } from './separation';
import type { Drawn, Lot, Wanted } from './draw';
import { lackOf, substituteFor } from './draw';
import type { Skill } from './skills';

export const drawKind = 'panelDraw';

export interface PoolEntry {
  readonly post: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly skills: readonly Skill[];
}

/** A post that may not be drawn, or every post of a unit. */
export interface Conflict {
  readonly post: string | null;
  readonly unit: string | null;
}

export interface PanelDraw extends Drawn {
  /** SHA-256 of the seed, which only who sealed it knows until the draw. */
  readonly commitment: string;
  readonly sealedBy: string;
  readonly sealerPost: string | null;
  readonly wanted: Wanted;
  readonly pool: readonly PoolEntry[];
  readonly conflicts: readonly Conflict[];
  /** Since when the draw waits for what comes next. */
  readonly since: Instant;
}

export const drawOf = (matter: Matter): PanelDraw => matter.data as PanelDraw;

/** The last draw counts, unless it was given up. */
export const lastDraw = (pilot: Pilot): Matter<PanelDraw> | null =>
  mattersOf<PanelDraw>(pilot, drawKind)
    .filter(({ state }) => state !== 'givenUp' && state !== 'moot')
    .at(-1) ?? null;

export const inConflict = (
  conflicts: readonly Conflict[],
  post: string,
  directory: Directory,
): boolean =>
  conflicts.some((each) => each.post === post || each.unit === directory.post(post)?.unit);

interface Now {
  readonly pilot: Pilot;
  readonly directory: Directory;
  readonly receivedAt: Instant;
  readonly today: LocalDate;
}

/** The entries of a pool that may be drawn today: held, in their term, and free of conflict. */
export function lotsOf(
  { pilot, directory, receivedAt, today }: Now,
  { pool, conflicts }: Pick<PanelDraw, 'pool' | 'conflicts'>,
): readonly Lot[] {
  return pool.flatMap(({ post, from, until, skills }) => {
    const person = sitting(directory, post, receivedAt);
    const free =
      from <= today &&
      today <= until &&
      !inConflict(conflicts, post, directory) &&
      partOfPost({ pilot, directory, receivedAt }, post, panelApart) === null;
    const outside = !isInside({ pilot, directory, receivedAt }, post);
    return person === null || !free ? [] : [{ post, person, outside, skills }];
  });
}

export interface Substitution {
  readonly out: string;
  /** null: the reserve is exhausted. */
  readonly replacement: string | null;
}

/** Each seat that is vacated goes to the next of the reserve; who sat is taken out first. */
export function substitutions(
  now: Now,
  draw: PanelDraw,
  vacated: readonly string[],
): readonly Substitution[] {
  const lots = lotsOf(now, draw);
  const find = (posts: readonly string[]): readonly Lot[] =>
    posts.flatMap((post) => lots.filter((lot) => lot.post === post && !vacated.includes(post)));
  let seats = find(draw.seats);
  let reserve = find(draw.reserve);
  return vacated.map((out) => {
    const next = substituteFor(seats, reserve, draw.wanted);
    reserve = reserve.filter((lot) => lot !== next);
    seats = next === null ? seats : [...seats, next];
    return { out, replacement: next?.post ?? null };
  });
}

/** The panel in its seats; a vacated seat that nobody of the reserve can take stays empty. */
export function afterSubstitution(draw: PanelDraw, { out, replacement }: Substitution): Drawn {
  const filled = draw.seats.flatMap((post) => (post === out ? (replacement ?? []) : post));
  return {
    seats: filled,
    reserve: draw.reserve.filter((post) => post !== out && post !== replacement),
  };
}

export const isShort = ({ seats, wanted }: PanelDraw): boolean => seats.length < wanted.seats;

/** Can the free lots of the pool make a whole panel? */
export function poolLack(now: Now, draw: PanelDraw): Refusal | null {
  const lots = lotsOf(now, draw);
  const persons = lots.filter((lot, i) => lots.findIndex((o) => o.person === lot.person) === i);
  const lack = lackOf(persons, draw.wanted);
  return lack === null ? null : refuse('POOL_LACKS', { lack, free: persons.length });
}

/** Once lots are drawn for the panel, nobody else is appointed. */
export function notDrawn(pilot: Pilot, members: readonly string[]): Refusal | null {
  const draw = lastDraw(pilot);
  if (draw === null) return null;
  if (draw.state !== 'drawn') return refuse('DRAW_UNDER_WAY', { matter: draw.id });
  const { seats } = draw.data;
  if (isShort(draw.data)) return refuse('DRAW_SHORT', { matter: draw.id });
  const stranger = members.find((post) => !seats.includes(post));
  const missing = seats.find((post) => !members.includes(post));
  const other = stranger ?? missing;
  return other === undefined ? null : refuse('PANEL_NOT_AS_DRAWN', { post: other });
}

const sameAs = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

type Step = Pick<Duty, 'step' | 'role' | 'commands' | 'rule'> & { readonly post?: string };

function stepOf(pilot: Pilot, { state, data }: Matter<PanelDraw>): Step | null {
  if (state === 'pooling') {
    const commands = ['CloseDrawPool', 'AddToPool'];
    return { step: 'closeDrawPool', role: 'personnel', commands, rule: 'draw.pool' };
  }
  if (state === 'pooled') {
    const draw = { step: 'drawPanel', role: 'head', commands: ['DrawPanel'] } as const;
    const post = data.sealerPost;
    return { ...draw, rule: 'draw.draw', ...(post === null ? {} : { post }) };
  }
  if (state === 'drawn' && isShort(data))
    return { step: 'sealNewDraw', role: 'head', commands: ['SealDraw'], rule: 'draw.again' };
  // Before the first appointment the duty to appoint is the panel's own.
  const { panel } = pilot.outcome;
  return state !== 'drawn' || panel.length === 0 || sameAs(panel, data.seats)
    ? null
    : { step: 'appointDrawn', role: 'head', commands: ['AppointPanel'], rule: 'draw.again' };
}

export function drawDuties(pilot: Pilot, law: Law): readonly Duty[] {
  const draw = lastDraw(pilot);
  if (draw === null || pilot.stage !== 'CAUSE_REVIEW') return [];
  const step = stepOf(pilot, draw);
  if (step === null) return [];
  const openedAt = draw.data.since;
  const due = dueAfterReceipt(law, openedAt, step.rule);
  return [{ matter: draw.id, ...step, openedAt, due }];
}
