/** web: what was typed into a form and not sent, kept in this browser for whoever typed it. */
import type { Offer } from '../../../domain/allowed';

export interface KeptDraft {
  readonly value: unknown;
  /** Real time in ms. */
  readonly savedAtMs: number;
}

const mark = 'form draft';
const ofPerson = (person: string): string => `${mark} ${person} `;

export const draftKey = (
  person: string,
  pilot: string,
  { command, matter }: Pick<Offer, 'command' | 'matter'>,
): string => `${ofPerson(person)}${pilot} ${command} ${matter ?? '-'}`;

export function readDraft(key: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'value' in kept && 'savedAtMs' in kept
      ? (kept as KeptDraft)
      : null;
  } catch {
    return null;
  }
}

/** null: the browser has no room for it, or keeps nothing. */
export function keepDraft(key: string, value: unknown): KeptDraft | null {
  const kept = { value, savedAtMs: Date.now() };
  try {
    window.localStorage.setItem(key, JSON.stringify(kept));
    return kept;
  } catch {
    return null;
  }
}

export const dropDraft = (key: string): void => window.localStorage.removeItem(key);

export const draftsOf = (person: string): readonly string[] =>
  Object.keys(window.localStorage).filter((key) => key.startsWith(ofPerson(person)));
