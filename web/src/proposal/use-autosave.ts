/** web: keeps a draft while it is written: one save at a time, over the version that was seen, never over somebody else's. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftView } from '../../../contracts/http';
import type { Instant } from '../../../domain/time';
import { ask, Declined } from '../api/client';

export type Saving =
  | { readonly at: 'saved'; readonly savedAt: Instant }
  | { readonly at: 'unsaved' | 'saving' | 'stale' };

const pauseMs = 800;
const againMs = 4_000;

const isStale = (error: unknown): boolean =>
  error instanceof Declined && error.problem.code === 'STALE_DRAFT';

interface Hands {
  version: number;
  busy: boolean;
  kept: unknown;
  latest: unknown;
}

/** Drafts hold what the person wrote, whatever the record's clock says; the time shown is the api's. */
export function useAutosave(draft: DraftView, value: unknown): Saving {
  const [saving, setSaving] = useState<Saving>({ at: 'saved', savedAt: draft.savedAt });
  const hands = useRef<Hands>({ version: draft.version, busy: false, kept: value, latest: value });
  hands.current.latest = value;

  const save = useCallback(async (): Promise<void> => {
    const hand = hands.current;
    if (hand.busy || hand.kept === hand.latest) return;
    const payload = hand.latest;
    hand.busy = true;
    setSaving({ at: 'saving' });
    try {
      const saved = await ask<DraftView>(
        'PUT',
        `/api/pilots/${encodeURIComponent(draft.pilot)}/draft`,
        { version: hand.version, payload },
      );
      hand.version = saved.version;
      hand.kept = payload;
      setSaving(
        hand.latest === payload ? { at: 'saved', savedAt: saved.savedAt } : { at: 'unsaved' },
      );
    } catch (error) {
      setSaving({ at: isStale(error) ? 'stale' : 'unsaved' });
    } finally {
      hand.busy = false;
    }
  }, [draft.pilot]);

  useEffect(() => {
    if (value === hands.current.kept || saving.at === 'stale') return undefined;
    setSaving((before) => (before.at === 'saved' ? { at: 'unsaved' } : before));
    const timer = window.setTimeout(() => void save(), pauseMs);
    return () => window.clearTimeout(timer);
  }, [value, save, saving.at]);
  useRetry(saving.at === 'unsaved', save);
  useGuard(saving.at === 'unsaved' || saving.at === 'saving');
  return saving;
}

/** A save that failed on the way is tried again without anybody asking. */
function useRetry(needed: boolean, save: () => Promise<void>): void {
  useEffect(() => {
    if (!needed) return undefined;
    const timer = window.setInterval(() => void save(), againMs);
    return () => window.clearInterval(timer);
  }, [needed, save]);
}

/** The browser asks before it closes a page with something unsaved. */
function useGuard(needed: boolean): void {
  useEffect(() => {
    if (!needed) return undefined;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [needed]);
}
