/** web: keeps a form while it is typed, so that a closed browser loses nothing, and lays it open again. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptDraft } from './drafts';
import { dropDraft, keepDraft, readDraft } from './drafts';
import type { GroupField } from './model';
import type { FormState } from './use-form';
import type { Beginning, Given } from './values';
import { isGiven, laidOver } from './values';

export interface DraftInHand {
  /** When it was last kept here; null: nothing that was typed lies here. */
  readonly keptAtMs: number | null;
  /** It was typed before the form was opened. */
  readonly isResumed: boolean;
  /** Sent: nothing is kept any more. */
  drop(): void;
  /** Thrown away: the form begins anew. */
  discard(): void;
}

export interface Drafted {
  readonly key: string;
  readonly kept: KeptDraft | null;
}

/** Once, when the form is opened. */
export function useDrafted(key: string): Drafted {
  const [drafted] = useState<Drafted>(() => ({ key, kept: readDraft(key) }));
  return drafted;
}

/** What the page prescribes, and nobody types. */
const prescribed = ['digest'];

export function resumed(
  group: GroupField,
  kept: KeptDraft | null,
  begun: Given,
  beginning: Beginning,
): unknown {
  if (kept === null) return begun;
  const laid = laidOver(group, kept.value, beginning);
  const fixed = Object.entries(begun).filter(([name]) => prescribed.includes(name));
  return isGiven(laid) ? { ...laid, ...Object.fromEntries(fixed) } : laid;
}

const pauseMs = 300;

export function useDraft(
  { key, kept }: Drafted,
  { value, replace }: FormState,
  begin: () => unknown,
): DraftInHand {
  const [keptAtMs, setKeptAtMs] = useState(kept?.savedAtMs ?? null);
  const [isResumed, setResumed] = useState(kept !== null);
  // What lies in the drawer, or what the form began with: only a change is kept.
  const settled = useRef(value);
  const latest = useRef(value);
  latest.current = value;

  const keep = useCallback((): void => {
    if (latest.current === settled.current) return;
    settled.current = latest.current;
    setKeptAtMs(keepDraft(key, latest.current)?.savedAtMs ?? null);
  }, [key]);
  useEffect(() => {
    const timer = window.setTimeout(keep, pauseMs);
    return () => window.clearTimeout(timer);
  }, [value, keep]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const drop = useCallback((): void => {
    dropDraft(key);
    settled.current = latest.current;
    setKeptAtMs(null);
    setResumed(false);
  }, [key]);
  const discard = (): void => {
    const fresh = begin();
    latest.current = fresh;
    drop();
    replace(fresh);
  };
  return { keptAtMs, isResumed, drop, discard };
}
