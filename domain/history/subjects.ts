/** domain: the part or participant that an event concerns, and the matter that it already has. */
import { mattersOf, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { PARTICIPANT, isIn } from '../state/participant';
import type { Act, Teller, Telling } from './act';
import { filled, sourceSilent, told } from './act';
import { line, numberIn } from './words';

const several =
  /^(?:participants|firms|companies|operators|units|sites|schools|districts|cities|provinces|banks)\b:?\s+(.+)$/i;

/** "participants A, B" are two; "Uber scheme, second filing" is one. */
export function namesIn(subject: string): readonly string[] {
  const list = several.exec(subject.trim())?.[1];
  if (list === undefined)
    return [line(subject.replace(/^participant\b:?\s*/i, '')) || line(subject)];
  return list
    .split(/\s*[,;]\s*|\s+and\s+|\s+&\s+/)
    .map(line)
    .filter((name) => name.length > 0);
}

/** What stays the same from one filing to the next. */
const stem = (name: string): string => (name.split(',')[0] ?? name).trim().toLowerCase();

interface Named {
  readonly name: string;
}

const participantsNamed = ({ pilot, words }: Telling, name: string): readonly Matter<Named>[] =>
  mattersOf<Named>(pilot, PARTICIPANT).filter(({ data }) => stem(words(data.name)) === stem(name));

/** Admitted and not gone. */
export const participantIn = (telling: Telling, name: string): Matter | undefined =>
  participantsNamed(telling, name).filter(isIn).at(-1);

/** The participants whom the event names, as far as they are in. */
export const participantsMeant = (telling: Telling): readonly Matter[] =>
  telling.event.subject === undefined
    ? []
    : namesIn(telling.event.subject).flatMap((name) => participantIn(telling, name) ?? []);

export const isAct = (found: Matter | Act): found is Act => 'command' in found;

const applicationNamed = ({ pilot, words }: Telling, name: string): Matter | undefined =>
  openMattersOf<Named>(pilot, PARTICIPANT).find(
    ({ state, data }) => state === 'applied' && stem(words(data.name)) === stem(name),
  );

export const openApplication = (telling: Telling): Matter | undefined =>
  telling.event.subject === undefined
    ? undefined
    : namesIn(telling.event.subject)
        .map((name) => applicationNamed(telling, name))
        .find((found) => found !== undefined);

export const apply = (telling: Telling, name: string, dossier: string) => ({
  name,
  sort: 'other',
  dossier,
  previous: participantsNamed(telling, name).at(-1)?.id ?? null,
});

/** The open application, or the act that files one. */
const application = (telling: Telling, name: string): Matter | Act =>
  applicationNamed(telling, name) ??
  filled(
    'ApplyParticipant',
    'owner',
    apply(telling, name, sourceSilent),
    'the law needs an application before an answer',
  );

/** The name whose turn it is: one act of the event's own for each. */
export const nameInTurn = ({ event, done }: Telling): string | undefined =>
  namesIn(event.subject ?? event.summary)[done];

/** One answer for each participant that the event names. */
const eachNamed =
  (answer: (telling: Telling, matter: string) => Act): Teller =>
  (telling) => {
    const name = nameInTurn(telling);
    if (name === undefined) return null;
    const found = application(telling, name);
    return isAct(found) ? found : answer(telling, found.id);
  };

export const refuseNamed = eachNamed(({ event }, matter) =>
  told('RefuseParticipant', 'head', { matter, reasons: event.summary }),
);

export const admission = (telling: Telling, matter: string): Act =>
  told('AdmitParticipant', 'head', {
    matter,
    number: numberIn(telling),
    from: null,
    until: null,
    conditions: null,
  });

export const admitNamed = eachNamed(admission);

/** Toward a participant that is in: applied and admitted, as far as it is missing. */
export function towardParticipant(telling: Telling, name: string): Act | null {
  if (participantIn(telling, name) !== undefined) return null;
  const found = application(telling, name);
  if (isAct(found)) return found;
  const payload = { matter: found.id, number: null, from: null, until: null, conditions: null };
  return filled('AdmitParticipant', 'head', payload);
}
