/**
 * worker: notices when the record was away and has come back. Desks wait up to ten minutes before they try again; a
 * pilot whose call failed here is told at once.
 */
import type { Activities } from '../contracts/activities';
import type { Opening, RecordCall } from '../contracts/messages';
import { runKey } from './sweeper';

export interface Recovery {
  readonly activities: Activities;
  /** Pilots whose calls failed and have not succeeded since; asked once the record answers again. */
  stuck(): readonly RecordCall[];
}

export interface RecoveryOptions {
  wake(opening: Opening): Promise<void>;
  /** An older build must stop polling: what it would write, it does not understand. */
  drain(): void;
  warn(fields: object, message: string): void;
}

const isOlderBuild = (error: unknown): boolean =>
  (error as { type?: unknown } | null)?.type === 'OLDER_BUILD';

export function withRecovery(activities: Activities, options: RecoveryOptions): Recovery {
  const stuck = new Map<string, RecordCall>();
  let waking = false;

  const wakeStuck = async (): Promise<void> => {
    if (waking || stuck.size === 0) return;
    waking = true;
    const calls = [...stuck.values()];
    stuck.clear();
    for (const { tenant, pilot, epoch, known } of calls) {
      await options.wake({ tenant, pilot, epoch, known, queued: [] }).catch((error: unknown) => {
        options.warn(
          { tenant, pilot, error: String(error) },
          'could not wake a pilot after the record came back',
        );
      });
    }
    waking = false;
  };

  return {
    stuck: () => [...stuck.values()],
    activities: {
      async record(call) {
        try {
          const answer = await activities.record(call);
          stuck.delete(runKey(call.tenant, call.pilot));
          void wakeStuck();
          return answer;
        } catch (error) {
          if (isOlderBuild(error)) options.drain();
          else stuck.set(runKey(call.tenant, call.pilot), call);
          throw error;
        }
      },
    },
  };
}
