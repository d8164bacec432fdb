/** web: how many visits lie here for a person, as it changes in this tab and in others. */
import { useSyncExternalStore } from 'react';
import { notedVisits, onNoted } from './noted';

export const useNoted = (person: string): number =>
  useSyncExternalStore(onNoted, () => notedVisits(person));
