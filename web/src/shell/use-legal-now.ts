/** web: the legal clock between two answers of the api: it goes on at its own rate. */
import { useEffect, useState } from 'react';
import type { ClockView } from '../../../contracts/http';
import type { Instant } from '../../../domain/time';

const tickMs = 1_000;

export function useLegalNow(clock: ClockView, heardAtMs: number): Instant {
  const [real, setReal] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setReal(Date.now()), tickMs);
    return () => window.clearInterval(timer);
  }, []);
  const passedMs = clock.paused ? 0 : Math.max(0, real - heardAtMs) * clock.rate;
  return new Date(new Date(clock.now).getTime() + passedMs).toISOString();
}
