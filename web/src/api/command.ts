/**
 * web: an act upon a pilot, from the opened form to its answer. The id is minted when the form opens and after a refusal
 * only: whatever is sent again under the same id is the same act, so that retrying is always safe.
 */
import { useCallback, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { CommandReply, PilotView, Problem } from '../../../contracts/http';
import type { CommandOutcome } from '../../../contracts/pilot-reply';
import type { CommandSend } from '../../../contracts/requests';
import { ask, Declined, Unreachable } from './client';
import { keys } from './keys';

export type Act = Omit<CommandSend, 'id'>;

export type Sending =
  | { readonly at: 'form' }
  | { readonly at: 'sending' }
  | { readonly at: 'refused'; readonly problem: Problem }
  /** `problem` is null when nobody answered at all. */
  | { readonly at: 'unknown'; readonly problem: Problem | null }
  | { readonly at: 'underway' }
  | { readonly at: 'accepted' };

/** crypto.randomUUID is there on secure origins only; practice on a local network is not one. */
export function mintId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Codes after which nobody can tell whether the act was recorded. */
const unknownCodes: readonly string[] = ['UNKNOWN', 'AWAY'];

function failureOf(error: unknown): Sending {
  if (error instanceof Unreachable) return { at: 'unknown', problem: null };
  if (!(error instanceof Declined)) throw error;
  const { problem } = error;
  return { at: unknownCodes.includes(problem.code) ? 'unknown' : 'refused', problem };
}

/** The accepted reply is the new page; every list may have changed with it. */
export function settle(client: QueryClient, pilot: string, view: PilotView | null): void {
  if (view === null) void client.invalidateQueries({ queryKey: keys.pilot(pilot) });
  else client.setQueryData(keys.pilot(pilot), view);
  for (const stale of [keys.tasks, keys.pilots, keys.notices, keys.timeline(pilot)]) {
    void client.invalidateQueries({ queryKey: stale });
  }
}

const followMs = 1_500;

function outcomeOf({ outcome, problem }: CommandOutcome): Sending {
  if (outcome === 'accepted') return { at: 'accepted' };
  if (outcome === 'underway') return { at: 'underway' };
  return problem === null ? { at: 'unknown', problem } : { at: 'refused', problem };
}

/** Asks what became of an accepted and unanswered command until it is answered. */
function useFollowing(id: string, sending: Sending, told: (next: Sending) => void): void {
  useEffect(() => {
    if (sending.at !== 'underway') return undefined;
    const timer = window.setInterval(() => {
      ask<CommandOutcome>('GET', `/api/commands/${id}`).then(
        (answer) => told(outcomeOf(answer)),
        () => undefined,
      );
    }, followMs);
    return () => window.clearInterval(timer);
  }, [id, sending.at, told]);
}

export interface CommandDesk {
  readonly sending: Sending;
  send(act: Act): void;
  /** The same act under the same id. */
  resend(): void;
}

export function useCommand(pilot: string, onAccepted: () => void): CommandDesk {
  const client = useQueryClient();
  const [id, setId] = useState(mintId);
  const [last, setLast] = useState<Act | null>(null);
  const [sending, setSending] = useState<Sending>({ at: 'form' });

  const told = useCallback(
    (next: Sending, view: PilotView | null = null) => {
      setSending(next);
      if (next.at === 'refused') {
        setId(mintId());
        // Whatever stood in the way is shown: the person decides on what is there now.
        void client.invalidateQueries({ queryKey: keys.pilot(pilot) });
      }
      if (next.at !== 'accepted') return;
      settle(client, pilot, view);
      onAccepted();
    },
    [client, pilot, onAccepted],
  );
  useFollowing(id, sending, told);

  const send = (act: Act): void => {
    setLast(act);
    setSending({ at: 'sending' });
    const path = `/api/pilots/${encodeURIComponent(pilot)}/commands`;
    ask<CommandReply>('POST', path, { id, ...act })
      .then((reply) => told({ at: reply.outcome }, reply.view))
      .catch((error: unknown) => told(failureOf(error)));
  };
  return { sending, send, resend: () => last !== null && send(last) };
}
