/** adapters: so many at once for one key and no more; the others wait their turn, for a while. */

export interface Gate {
  /** Answers what `work` answers, or null when no turn came in time. */
  pass<T>(key: string, work: () => Promise<T>): Promise<T | null>;
}

export function createGate(most: number, waitMs: number): Gate {
  const inside = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  const enter = (key: string): Promise<boolean> => {
    const now = inside.get(key) ?? 0;
    if (now < most) {
      inside.set(key, now + 1);
      return Promise.resolve(true);
    }
    const queue = waiting.get(key) ?? [];
    waiting.set(key, queue);
    return turnIn(queue, waitMs);
  };

  /** Whoever leaves hands the place over. */
  const leave = (key: string): void => {
    const next = waiting.get(key)?.shift();
    if (next !== undefined) return next();
    waiting.delete(key);
    const now = (inside.get(key) ?? 1) - 1;
    if (now === 0) inside.delete(key);
    else inside.set(key, now);
  };

  return {
    async pass(key, work) {
      if (!(await enter(key))) return null;
      try {
        return await work();
      } finally {
        leave(key);
      }
    },
  };
}

/** Waits in a queue until called, for a while; whoever gives up is called no more. */
function turnIn(queue: (() => void)[], waitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const turn = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    const timer = setTimeout(() => {
      queue.splice(queue.indexOf(turn), 1);
      resolve(false);
    }, waitMs);
    queue.push(turn);
  });
}
