/** web: the visits that lie in this browser, and the hands that send them. Every screen of this browser sees the same queue. */
import type { CommandReply } from '../../../contracts/http';
import { ask } from '../api/client';
import { uploadDocument } from '../api/upload';
import type { KeptVisit, Post } from './kept-visit';
import { isDone, sendVisit, waits } from './kept-visit';
import { noteKept } from './noted';
import { all, put, remove } from './store';

const byAir: Post = {
  send: (path, body) => ask<CommandReply>('POST', path, body),
  upload: uploadDocument,
};

const listeners = new Set<() => void>();
/** Other tabs hear it too. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kept');
const tell = (): void => {
  for (const listener of listeners) listener();
};
channel?.addEventListener('message', tell);

export function onQueue(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function changed(person: string): Promise<void> {
  noteKept(person, (await visitsOf(person)).length);
  tell();
  channel?.postMessage('changed');
}

export async function visitsOf(person: string): Promise<readonly KeptVisit[]> {
  const own = (await all<KeptVisit>('visits')).filter((visit) => visit.person === person);
  return own.sort((a, b) => a.keptAtMs - b.keptAtMs);
}

export async function keepVisit(visit: KeptVisit): Promise<void> {
  await put('visits', visit);
  await changed(visit.person);
}

export async function dropVisit({ id, person }: KeptVisit): Promise<void> {
  await remove('visits', id);
  await changed(person);
}

/** Of two tabs one sends; both at once would be the same act anyway. */
const alone = async <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request('kept visits', work) : work();

async function attempt(visit: KeptVisit): Promise<KeptVisit> {
  const sent = await sendVisit(visit, byAir, (step) => put('visits', step));
  if (isDone(sent)) await remove('visits', sent.id);
  return sent;
}

/** Tries everything that waits; answers what was recorded by it. */
export function sendWaiting(person: string): Promise<readonly KeptVisit[]> {
  return alone(async () => {
    const recorded: KeptVisit[] = [];
    for (const visit of (await visitsOf(person)).filter(waits)) {
      const sent = await attempt(visit);
      if (sent.isRecorded && !visit.isRecorded) recorded.push(sent);
    }
    await changed(person);
    return recorded;
  });
}
