/**
 * domain/webhooks: what other systems are told of an act: which pilot, which entry of its record, what sort of act, and the
 * stage after it. Of proceedings about people, of what is sealed and of how somebody voted they hear nothing at all.
 */
import { eventRules } from '../book';
import { glossaries } from '../glossary.generated';
import type { Glossary } from '../glossary-shape';
import type { PilotEvent } from '../kernel';
import { isAboutPerson } from '../letters/confidential';

const all: Readonly<Record<string, Glossary>> = glossaries;

/** Sealed until it is opened: not even that it grows is told. */
const sealedPages = [
  'blindScores',
  'panelDraw',
  'panelConflict',
] as const satisfies readonly (keyof typeof glossaries)[];
const ofBallots = ['VoteCast', 'VoteStruck', 'Recused'];

const silent: ReadonlySet<string> = new Set([
  ...ofBallots,
  ...sealedPages.flatMap((page) => Object.keys(all[page]?.events ?? {})),
]);

export const isTold = ({ type, body }: Pick<PilotEvent, 'type' | 'body'>): boolean =>
  !silent.has(type) && !isAboutPerson({ event: type, body });

/** Every sort of act that may be told, for whoever chooses among them. */
export const toldEvents: readonly string[] = [...eventRules.keys()]
  .filter((type) => isTold({ type, body: {} }))
  .toSorted();
const toldSet = new Set(toldEvents);
export const isToldEvent = (type: string): boolean => toldSet.has(type);

export const messageType = (event: string): string => `pilot.${event}`;
/** To try whether a receiver hears us and can verify what it hears. */
export const trialType = 'webhook.trial';
