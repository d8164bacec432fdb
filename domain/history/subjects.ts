/** domain: the part or participant that an event concerns, and the matter that it already has. */
import { mattersOf, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { PARTICIPANT, isIn } from '../state/participant';
import type { Act, Telling } from './act';
import { filled, sourceSilent } from './act';

/** "participants A, B" are two; "Uber scheme, second filing" is one. */
export function namesIn(subject: string): readonly string[] {
  const list = /^participants\b:?\s*(.+)$/i.exec(subject)?.[1];
  if (list === undefined) return [subject.replace(/^participant\b:?\s*/i, '')];
  return list.split(/\s*,\s*|\s+and\s+/).filter((name) => name.length > 0);
}

/** What stays the same from one filing to the next. */
const stem = (name: string): string => (name.split(',')[0] ?? name).trim().toLowerCase();

interface Named {
  readonly name: string;
}

const participantsNamed = ({ pilot, words }: Telling, name: string): readonly Matter<Named>[] =>
  mattersOf<Named>(pilot, PARTICIPANT).filter((matter) => stem(words(matter.data.name)) === stem(name));

export const participantIn = (telling: Telling, name: string): Matter | undefined =>
  participantsNamed(telling, name).filter(isIn).at(-1);

export const isAct = (found: Matter | Act): found is Act => 'command' in found;

/** The open application, or the act that files one. */
export function application(telling: Telling, name: string): Matter | Act {
  const { pilot, words } = telling;
  const open = openMattersOf<Named>(pilot, PARTICIPANT).find((matter) => matter.state === 'applied' && stem(words(matter.data.name)) === stem(name));
  if (open !== undefined) return open;
  const previous = participantsNamed(telling, name).at(-1)?.id ?? null;
  return filled('ApplyParticipant', 'owner', { name, sort: 'other', dossier: sourceSilent, previous }, 'the law needs an application before an answer');
}
