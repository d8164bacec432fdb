/** test: a real Chromium, from the npm package, or the one that CHROMIUM_PATH or the system has. */
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

export function launchBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH, CHROMIUM_ARGS, CHROMIUM_LIBRARIES, ...env } = process.env;
  if (!CHROMIUM_PATH) return chromium.launch({ channel: 'chrome' });
  return chromium.launch({
    executablePath: CHROMIUM_PATH,
    args: JSON.parse(CHROMIUM_ARGS ?? '[]') as string[],
    env: {
      ...(env as Record<string, string>),
      ...(CHROMIUM_LIBRARIES ? { LD_LIBRARY_PATH: CHROMIUM_LIBRARIES } : {}),
    },
  });
}
