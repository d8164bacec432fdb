/** cli: how far a long work has come, on one line that writes over itself; silent where nobody looks. */
export interface Progress {
  at(done: number): void;
  end(): void;
}

export function progress(
  isSilent: boolean,
  what: string,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (isSilent || !stream.isTTY) return { at: () => undefined, end: () => undefined };
  return {
    at: (done) => stream.write(`\r${done.toLocaleString('en')} ${what}`),
    end: () => stream.write('\r\u001b[K'),
  };
}
