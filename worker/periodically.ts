/** worker: a deed done again and again, never twice at once; stopping waits for the one that is under way. */
export interface Periodical {
  stop(): Promise<void>;
}

export function every(
  milliseconds: number,
  deed: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Periodical {
  let underWay: Promise<unknown> = Promise.resolve();
  let busy = false;
  const once = (): void => {
    if (busy) return;
    busy = true;
    underWay = deed()
      .catch(onError)
      .finally(() => {
        busy = false;
      });
  };
  once();
  const timer = setInterval(once, milliseconds);
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
