/** web: how many visits lie in this browser for a person, known without opening the drawer: most people never have one. */
const keyOf = (person: string): string => `kept visits of ${person}`;

const listeners = new Set<() => void>();

export function onNoted(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function noteKept(person: string, count: number): void {
  if (count === 0) window.localStorage.removeItem(keyOf(person));
  else window.localStorage.setItem(keyOf(person), String(count));
  for (const listener of listeners) listener();
}

export const notedVisits = (person: string): number =>
  Number(window.localStorage.getItem(keyOf(person)) ?? 0);

const takenKey = 'taken along by';

export function noteTaken(person: string | null): void {
  if (person === null) window.localStorage.removeItem(takenKey);
  else window.localStorage.setItem(takenKey, person);
}

export const hasTaken = (person: string): boolean =>
  window.localStorage.getItem(takenKey) === person;
