/** api: GET /readyz. Asks database and Temporal whether they answer. */
import type { Handler } from '../route';

const patienceMs = 2_000;

async function answers(ping: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, patienceMs);
  });
  const asked = ping().then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => {
    clearTimeout(timer);
  });
}

export const getReadiness: Handler<'getReadiness'> = async (_call, { storage, lives }) => {
  const [database, temporal] = await Promise.all([
    answers(() => storage.ping()),
    answers(() => lives.ping()),
  ]);
  const ready = database && temporal;
  return { status: ready ? 200 : 503, body: { ready, database, temporal } };
};
