/**
 * domain: a law that somebody wrote and wants to put in force: read with the line of every fault, proposed by one pack
 * administrator with what it would do before their eyes, confirmed by another who saw the same.
 */
import { packRules } from './book';
import type { Calendar } from './calendar/calendar';
import { calendarFaults } from './calendar/calendar-validation';
import type { Directory } from './directory';
import type { Refusal } from './kernel';
import { refuse } from './kernel';
import type { PackFault } from './law/json-shape';
import type { LawPack } from './law/pack';
import { isDraft } from './law/pack';
import { readJsonText, validatePackText } from './law/pack-text';
import type { WrittenFault } from './law/series';
import { validateSeries, validateWritten } from './law/series';
import type { Instant, LocalDate } from './time';
import type { DraftKind, LawDraft } from './what-if/draft';

/** What is in force or will be, of the tenant. */
export interface LawsThere {
  readonly packs: readonly LawPack[];
  readonly calendars: readonly Calendar[];
}

export interface Written {
  readonly kind: DraftKind;
  readonly text: string;
  /** From when; a pack says so itself. */
  readonly effectiveFrom: LocalDate | null;
}

export type DraftReading =
  | { readonly ok: true; readonly draft: LawDraft; readonly effectiveFrom: LocalDate }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

export const readWritten = (written: Written, there: LawsThere, today: LocalDate): DraftReading =>
  written.kind === 'pack'
    ? readPack(written.text, there, today)
    : readCalendar(written, there, today);

const wrong = (faults: readonly PackFault[]): DraftReading => ({ ok: false, faults });

function readPack(text: string, there: LawsThere, today: LocalDate): DraftReading {
  const shape = validatePackText(text, packRules);
  if (!shape.ok) return wrong(shape.faults);
  const { pack } = shape;
  const series = validateWritten([{ name: '', text }], packRules, there.packs);
  const here = readJsonText(text, () => hereFaults(pack, there, today));
  const faults = [...series.map(withoutName), ...(here.ok ? [] : here.faults)];
  const calendar = newestOf(there.calendars, pack.calendar);
  return faults.length > 0 || calendar === undefined
    ? wrong(faults)
    : { ok: true, draft: { kind: 'pack', pack, calendar }, effectiveFrom: pack.effectiveFrom };
}

const withoutName = ({ name: _, ...fault }: WrittenFault): PackFault => fault;

/** A draft is only compared with; what is to be in force has its effect in the future. */
function hereFaults(
  pack: LawPack,
  { calendars }: LawsThere,
  today: LocalDate,
): readonly PackFault[] {
  const late = !isDraft(pack) && pack.effectiveFrom <= today;
  return [
    ...(late ? [{ path: '/effectiveFrom', fault: 'must be in the future' }] : []),
    ...(newestOf(calendars, pack.calendar) === undefined
      ? [{ path: '/calendar', fault: 'is not known here' }]
      : []),
  ];
}

function readCalendar(
  { text, effectiveFrom }: Written,
  { calendars }: LawsThere,
  today: LocalDate,
): DraftReading {
  const read = readJsonText(text, (candidate) => {
    const faults = calendarFaults(candidate);
    return faults.length > 0 ? faults : versionFaults(candidate as Calendar, calendars);
  });
  if (!read.ok) return wrong(read.faults);
  if (effectiveFrom === null || effectiveFrom <= today)
    return wrong([{ path: '/effectiveFrom', fault: 'must be in the future' }]);
  // The shape was read field by field.
  const calendar = read.value as Calendar;
  return { ok: true, draft: { kind: 'calendar', calendar }, effectiveFrom };
}

/** A calendar that nothing counts by would never be used: its id is that of one which is there. */
function versionFaults(
  { id, version }: Calendar,
  calendars: readonly Calendar[],
): readonly PackFault[] {
  const known = calendars.filter((each) => each.id === id);
  if (known.length === 0) return [{ path: '/id', fault: 'is not known here' }];
  return known.some((each) => each.version === version)
    ? [{ path: '/version', fault: `${id} ${version} is there already` }]
    : [];
}

/** The last of those that are there, as they were put in force one after another. */
export const newestOf = (calendars: readonly Calendar[], id: string): Calendar | undefined =>
  calendars.findLast((each) => each.id === id);

export interface Proposal {
  readonly person: string;
  /** Of what the draft would do, as they saw it. */
  readonly digest: string;
  readonly effectiveFrom: LocalDate;
}

interface Asking {
  readonly person: string;
  /** Of what the draft would do, as the person saw it, and as it is now. */
  readonly seen: string;
  readonly now: string;
  readonly today: LocalDate;
  readonly inForce: boolean;
  /** Why it can no longer, or never, be put in force, as far as the laws that are there say so. */
  readonly unfit: Refusal | null;
}

/** Read again beside what two people put in force since it was written; a draft is law for nobody (M59). */
export function unfitFor({ packs, calendars }: LawsThere, draft: LawDraft): Refusal | null {
  if (draft.kind === 'calendar') {
    const { id, version } = draft.calendar;
    const taken = calendars.some((each) => each.id === id && each.version === version);
    return taken ? refuse('LAW_TAKEN', { law: id, version }) : null;
  }
  const { id, version } = draft.pack;
  if (isDraft(draft.pack)) return refuse('DRAFT_PACK', { pack: `${id}@${version}` });
  const own = `/${packs.length}/`;
  const faults = validateSeries([...packs, draft.pack]).filter(({ path }) => path.startsWith(own));
  return faults.length > 0 ? refuse('LAW_TAKEN', { law: id, version }) : null;
}

const staleness = ({ seen, now }: Asking): Refusal | null =>
  seen === now ? null : refuse('STALE_WHAT_IF', { seen, current: now });

function untimely({ inForce, unfit, today }: Asking, effectiveFrom: LocalDate): Refusal | null {
  if (inForce) return refuse('LAW_IN_FORCE');
  if (unfit !== null) return unfit;
  return effectiveFrom > today ? null : refuse('EFFECT_NOT_FUTURE', { from: effectiveFrom });
}

export const mayPropose = (asking: Asking, effectiveFrom: LocalDate): Refusal | null =>
  untimely(asking, effectiveFrom) ?? staleness(asking);

/** Two people, who both saw what it does: what changed meanwhile is shown before anybody confirms it. */
export function mayConfirm(asking: Asking, proposal: Proposal | null): Refusal | null {
  if (asking.inForce) return refuse('LAW_IN_FORCE');
  if (proposal === null) return refuse('NOT_PROPOSED');
  if (proposal.person === asking.person) return refuse('SAME_PERSON');
  const late = untimely(asking, proposal.effectiveFrom);
  if (late !== null) return late;
  return proposal.digest === asking.now
    ? staleness(asking)
    : refuse('STALE_WHAT_IF', { seen: proposal.digest, current: asking.now });
}

export function packAdminPost(directory: Directory, person: string, at: Instant): string | null {
  const held = directory.holdingsOf(person, at).map(({ post }) => post);
  return held.find((post) => directory.post(post)?.kind === 'packAdmin') ?? null;
}
