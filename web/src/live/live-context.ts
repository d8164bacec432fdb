/** web: what a screen knows of live news: whether it hears them, and what it holds back while somebody writes. */
import { createContext, use, useEffect } from 'react';
import type { LiveState } from '../api/live';

export interface LiveNews {
  readonly state: LiveState;
  /** Somebody has a form open: the page stays as it is under their hands. */
  readonly isHeld: boolean;
  /** When we heard that a pilot changed and did not show it, by pilot; real time in ms. */
  readonly heldBack: ReadonlyMap<string, number>;
  /** A pilot is on the screen until the answer is called. */
  watch(pilot: string): () => void;
  /** A form is open until the answer is called. */
  hold(): () => void;
}

const nothing = () => () => undefined;
export const LiveContext = createContext<LiveNews>({
  state: 'opening',
  isHeld: false,
  heldBack: new Map(),
  watch: nothing,
  hold: nothing,
});

export const useLive = (): LiveNews => use(LiveContext);

const oftenMs = 5_000;
const seldomMs = 60_000;

/** How often to ask what others change: seldom while we hear of it, as time alone makes things due. */
export const useOften = (): number => (useLive().state === 'live' ? seldomMs : oftenMs);

export function useWatched(pilot: string): void {
  const { watch } = useLive();
  useEffect(() => watch(pilot), [watch, pilot]);
}

/** For forms: as long as it is open, nothing moves by itself. */
export function useHold(): void {
  const { hold } = useLive();
  useEffect(() => hold(), [hold]);
}
