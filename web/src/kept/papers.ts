/** web: what a supervisor takes along to write a visit without a network: the pilot as it stood, the forms, names and words. */
import type { QueryClient } from '@tanstack/react-query';
import type { PilotView, SessionView } from '../../../contracts/http';
import type { DirectoryView, FormView, GlossaryView } from '../../../contracts/reference-replies';
import type { Language } from '../../../domain/words';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { noteTaken } from './noted';
import { all, get, put } from './store';

/** Read once for all pilots. */
export interface House {
  readonly id: string;
  readonly person: string;
  readonly session: SessionView;
  readonly language: Language;
  readonly directory: DirectoryView;
  readonly forms: readonly FormView[];
  readonly words: GlossaryView;
  readonly takenAtMs: number;
}

export interface PilotPaper {
  readonly id: string;
  readonly person: string;
  readonly view: PilotView;
  readonly takenAtMs: number;
}

const houseId = 'house';
const paperId = (person: string, pilot: string): string => `${person}/${pilot}`;

export async function takeAlong(
  session: SessionView,
  language: Language,
  pilots: readonly string[],
): Promise<void> {
  const { person } = session.persona;
  const [directory, { forms }, words] = await Promise.all([
    ask<DirectoryView>('GET', '/api/directory'),
    ask<{ forms: readonly FormView[] }>('GET', '/api/forms'),
    ask<GlossaryView>('GET', `/api/words/${language}`),
  ]);
  const takenAtMs = Date.now();
  const house: House = {
    ...{ id: houseId, person, session, language, directory, forms, words, takenAtMs },
  };
  await put('papers', house);
  noteTaken(person);
  for (const pilot of pilots) {
    const view = await ask<PilotView>('GET', `/api/pilots/${encodeURIComponent(pilot)}`);
    const paper: PilotPaper = { id: paperId(person, pilot), person, view, takenAtMs };
    await put('papers', paper);
  }
}

export const houseTaken = (): Promise<House | undefined> => get<House>('papers', houseId);

export async function papersTaken(person: string): Promise<readonly PilotPaper[]> {
  const rows = await all<House | PilotPaper>('papers');
  return rows.flatMap((row) => ('view' in row && row.person === person ? [row] : []));
}

export const paperOf = (person: string, pilot: string): Promise<PilotPaper | undefined> =>
  get<PilotPaper>('papers', paperId(person, pilot));

/** The screens find their answers as if they had just been asked; the page says of when they are. */
export function layOut(client: QueryClient, { language, directory, forms, words }: House): void {
  client.setQueryData(keys.words(language), words);
  client.setQueryData(keys.directory, directory);
  client.setQueryData(keys.forms, forms);
}

/** Legal time went on since the paper was taken, at the clock's own rate. */
export function viewNow({ view, takenAtMs }: PilotPaper, { clock }: SessionView): PilotView {
  const passedMs = clock.paused ? 0 : (Date.now() - takenAtMs) * clock.rate;
  return { ...view, now: new Date(Date.parse(view.now) + passedMs).toISOString() };
}
