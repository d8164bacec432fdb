/** worker: hears that it is asked to stop: by a signal, or because the parent that started it is gone. */
import type { WorkerConfig } from './config';

export function stopOnRequest(config: WorkerConfig, stop: () => void): void {
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (!config.stopsWithParent) return;
  process.stdin.resume();
  process.stdin.once('end', stop);
  process.stdin.once('error', stop);
}
