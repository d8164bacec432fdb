/** domain: a law that is not in force yet, and the law that a pilot would have under it. */
import { lawInForce } from '../book';
import type { Calendar } from '../calendar/calendar';
import type { Law } from '../law/law';
import type { LawPack } from '../law/pack';

export type LawDraft =
  | {
      readonly kind: 'pack';
      readonly pack: LawPack;
      /** The newest of the calendar that the pack names. */
      readonly calendar: Calendar;
    }
  | { readonly kind: 'calendar'; readonly calendar: Calendar };

export type DraftKind = LawDraft['kind'];

export const DRAFT_HASH = 'draft';

/** Only versions of the same law are compared: who moves to another regime does so one by one, with reasons. */
export const concerns = (draft: LawDraft, law: Law): boolean =>
  draft.kind === 'pack' ? draft.pack.id === law.pack.id : draft.calendar.id === law.calendar.id;

// A memo, not state: pilots under the same law have the same law after, so that what is remembered per law holds.
const after = new WeakMap<LawDraft, WeakMap<Law, Law>>();

export function lawUnder(draft: LawDraft, law: Law): Law {
  const laws = after.get(draft) ?? new WeakMap<Law, Law>();
  after.set(draft, laws);
  const known = laws.get(law);
  if (known !== undefined) return known;
  const made = madeOf(draft, law);
  laws.set(law, made);
  return made;
}

/** A pack brings no other calendar along, unless it counts by another one. */
function madeOf(draft: LawDraft, law: Law): Law {
  if (draft.kind === 'calendar') return { ...law, calendar: draft.calendar };
  const { pack } = draft;
  const calendar = pack.calendar === law.calendar.id ? law.calendar : draft.calendar;
  return lawInForce(pack, DRAFT_HASH, calendar);
}
