/**
 * domain: a law that somebody wrote and wants to put in force: read with the line of every fault, proposed by one pack
 * administrator with what it would do before their eyes, confirmed by another who saw the same.
 */
import { ownRules } from './book';
import type { Calendar } from './calendar/calendar';
import { calendarFaults } from './calendar/calendar-validation';
import type { Directory } from './directory';
import type { Refusal } from './kernel';
import { refuse } from './kernel';
import type { PackFault } from './law/json-shape';
import type { KnownRule } from './law/known-rules';
import { knownRules } from './law/known-rules';
import type { LawPack } from './law/pack';
import { readJsonText, validatePackText } from './law/pack-text';
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

/** The chapters' own numbers may be stated by a pack, in the unit that the chapter counts in. */
const mayState: Readonly<Record<string, KnownRule>> = {
  ...Object.fromEntries(
    [...ownRules].map(([key, rule]): readonly [string, KnownRule] => [
      key,
      { units: [rule.unit], nullable: true, optional: true },
    ]),
  ),
  ...knownRules,
};

export const readWritten = (written: Written, there: LawsThere, today: LocalDate): DraftReading =>
  written.kind === 'pack'
    ? readPack(written.text, there, today)
    : readCalendar(written, there, today);

const wrong = (faults: readonly PackFault[]): DraftReading => ({ ok: false, faults });

function readPack(text: string, there: LawsThere, today: LocalDate): DraftReading {
  const shape = validatePackText(text, mayState);
  if (!shape.ok) return wrong(shape.faults);
  const { pack } = shape;
  const calendar = newestOf(there.calendars, pack.calendar);
  const read = readJsonText(text, () => [
    ...seriesFaults(pack, there.packs, today),
    ...(calendar === undefined ? [{ path: '/calendar', fault: 'is not known here' }] : []),
  ]);
  if (!read.ok) return wrong(read.faults);
  return calendar === undefined
    ? wrong([])
    : { ok: true, draft: { kind: 'pack', pack, calendar }, effectiveFrom: pack.effectiveFrom };
}

function seriesFaults(
  pack: LawPack,
  packs: readonly LawPack[],
  today: LocalDate,
): readonly PackFault[] {
  const faults: PackFault[] = [];
  const path = '/effectiveFrom';
  if (pack.effectiveFrom <= today) faults.push({ path, fault: 'must be in the future' });
  for (const earlier of packs.filter(({ id }) => id === pack.id)) {
    const name = `${earlier.id} ${earlier.version}`;
    if (earlier.version === pack.version)
      faults.push({ path: '/version', fault: `${name} is there already` });
    else if (pack.effectiveFrom <= earlier.effectiveFrom)
      faults.push({ path, fault: `overlaps ${name}` });
    else if (earlier.effectiveTo !== null && earlier.effectiveTo >= pack.effectiveFrom)
      faults.push({ path, fault: `overlaps ${name}` });
  }
  return faults;
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
}

const staleness = ({ seen, now }: Asking): Refusal | null =>
  seen === now ? null : refuse('STALE_WHAT_IF', { seen, current: now });

function untimely({ inForce, today }: Asking, effectiveFrom: LocalDate): Refusal | null {
  if (inForce) return refuse('LAW_IN_FORCE');
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
