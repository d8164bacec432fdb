/**
 * adapters: hears of the record's answers as they are committed. From then on they are final; Temporal brings the same
 * a moment later, to whoever asked. So a notification that is missed costs that moment and nothing else.
 */
import type { Answer } from '../../contracts/messages';
import type { Listener } from './listener';

/** Where the ids of committed answers are told, after their tenant. */
export const answersChannel = 'pilotage_answers';

export interface Heard {
  readonly kind: 'answered';
  readonly answer: Answer;
}

export interface Hearing {
  /** Whatever comes first: what `ask` brings, or the answer that was heard of. */
  sooner<T>(tenant: string, commandId: string, ask: () => Promise<T>): Promise<T | Heard>;
}

export interface HearingOptions {
  /** The answer under an id as the record keeps it. */
  read(tenant: string, commandId: string): Promise<Answer | null>;
  readonly onError?: (error: unknown) => void;
}

/** Who waits for which word. */
class Waiting {
  private readonly wakes = new Map<string, Set<() => void>>();

  add(word: string, wake: () => void): void {
    const here = this.wakes.get(word) ?? new Set();
    this.wakes.set(word, here.add(wake));
  }

  remove(word: string, wake: () => void): void {
    const here = this.wakes.get(word);
    here?.delete(wake);
    if (here?.size === 0) this.wakes.delete(word);
  }

  wake(word: string): void {
    for (const wake of this.wakes.get(word) ?? []) wake();
  }
}

/** Before the listener listens. */
export function hearAnswers(listener: Listener, options: HearingOptions): Hearing {
  const waiting = new Waiting();
  listener.on(answersChannel, (word) => waiting.wake(word));

  async function keptAnswer(tenant: string, commandId: string): Promise<Answer | null> {
    try {
      return await options.read(tenant, commandId);
    } catch (error) {
      options.onError?.(error);
      return null;
    }
  }

  return {
    async sooner(tenant, commandId, ask) {
      const word = `${tenant} ${commandId}`;
      let wake = (): void => undefined;
      const heard = new Promise<Heard>((resolve) => {
        wake = () =>
          void keptAnswer(tenant, commandId).then(
            (answer) => answer !== null && resolve({ kind: 'answered', answer }),
          );
      });
      waiting.add(word, wake);
      try {
        return await Promise.race([ask(), heard]);
      } finally {
        waiting.remove(word, wake);
      }
    },
  };
}
