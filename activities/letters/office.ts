/**
 * activities: the letter office: sorts what is due and hands it over, tenant by tenant. A mail server in trouble is left
 * alone for longer and longer; meanwhile letters are sorted, and nothing else waits for it.
 */
import { handOver } from './hand-over';
import type { LetterPorts } from './ports';
import { sortLetters } from './sort';

const firstPauseMs = 5_000;
const longestPauseMs = 600_000;

export interface LetterOffice {
  turn(tenants: readonly string[]): Promise<void>;
}

export function openLetterOffice(ports: LetterPorts, firstMs = firstPauseMs): LetterOffice {
  let pauseMs = 0;
  let pausedUntil = 0;
  const nowMs = (): number => Date.parse(ports.now());

  function leaveAlone(): void {
    pauseMs = pauseMs === 0 ? firstMs : Math.min(longestPauseMs, 2 * pauseMs);
    pausedUntil = nowMs() + pauseMs;
    ports.log.warn({ seconds: pauseMs / 1_000 }, 'the mail server is in trouble: letters wait');
  }

  async function turnOf(tenant: string): Promise<void> {
    await sortLetters(ports, tenant);
    if (nowMs() < pausedUntil) return;
    if (await handOver(ports, tenant)) leaveAlone();
    else pauseMs = 0;
  }

  return {
    async turn(tenants) {
      for (const tenant of tenants) await turnOf(tenant);
    },
  };
}
