/** adapters: finds a port on this machine, the usual one if nobody has it. */
import { connect, createServer } from 'node:net';
import { claimPort } from './port-claim';

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const found = typeof address === 'object' ? address?.port : undefined;
      server.close(() => resolve(found));
    });
  });
}

/** `usual` if it is free and no program of ours that starts now takes it, else any free one; `usual` 0 means any. */
export async function freePort(usual = 0): Promise<number> {
  const usable = usual === 0 || claimPort(usual);
  const port = (usable ? await tryPort(usual) : undefined) ?? (await tryPort(0));
  if (port === undefined) throw new Error('This machine has no free port on 127.0.0.1.');
  return port;
}

/** Does anybody listen there? Cheaper to ask often than a whole connection of a client. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
