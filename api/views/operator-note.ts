/** api: a note as operators read it: what kind of thing happened, to which run, and who has looked at it. */
import type { NoteKind, OperatorNote } from '../../contracts/operator-notes';
import type { NoteRecord } from '../../contracts/reading';
import type { World } from '../route';
import type { Scene } from '../scene';
import { temporalUrlOf } from './temporal-url';

const kinds: Readonly<Record<string, NoteKind>> = {
  LIFE_INTERRUPTED: 'lifeInterrupted',
  RESET: 'reset',
  CANCEL_ASKED: 'cancelAsked',
  LEDGER_BEHIND: 'onHold',
  LEDGER_FORKED: 'onHold',
  LEDGER_BROKEN: 'onHold',
  LEDGER_ACCEPTED: 'ledgerAccepted',
};

/** All other reasons are those for which a message was turned away. */
const kindOf = (reason: string): NoteKind =>
  Object.hasOwn(kinds, reason) ? (kinds[reason] ?? 'messagesRefused') : 'messagesRefused';

function acknowledgedIn(
  { acknowledgedBy: person, acknowledgedAt: at, acknowledgedTimes: times }: NoteRecord,
  { directory }: Scene,
): OperatorNote['acknowledged'] {
  if (person === null || at === null || times === null) return null;
  return { person, name: directory.person(person)?.name ?? person, at, times };
}

export function operatorNoteOf(
  note: NoteRecord,
  tenant: string,
  { settings }: World,
  scene: Scene,
): OperatorNote {
  const { id, reason, pilot, pilotNumber, times, firstAt, lastAt, run } = note;
  const acknowledged = acknowledgedIn(note, scene);
  return {
    ...{ id, reason, pilot, pilotNumber, times, firstAt, lastAt, acknowledged },
    kind: kindOf(reason),
    open: (acknowledged?.times ?? 0) < times,
    temporalUrl: temporalUrlOf(settings, tenant, pilot, run),
  };
}
