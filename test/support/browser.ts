/** test: a real Chromium, from the npm package, or the one that CHROMIUM_PATH or the system has. */
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/**
 * The package is made for small machines without a screen: it draws by a simulated graphics card, in one process, and
 * looks away from rules of the web. Without these it draws twice as fast, and pages meet the rules that people's do.
 */
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--ignore-gpu-blocklist',
  '--use-gl',
  '--use-angle',
  '--enable-unsafe-swiftshader',
  '--disable-web-security',
  '--allow-running-insecure-content',
];

const argumentsIn = (text: string | undefined): string[] => [
  ...(JSON.parse(text ?? '[]') as string[]).filter(
    (argument) => !unwanted.includes(argument.split('=')[0] ?? ''),
  ),
  '--disable-gpu',
  '--disable-dev-shm-usage',
];

export function launchBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH, CHROMIUM_ARGS, CHROMIUM_LIBRARIES, CHROMIUM_FONTS, ...env } = process.env;
  if (!CHROMIUM_PATH) return chromium.launch({ channel: 'chrome' });
  return chromium.launch({
    executablePath: CHROMIUM_PATH,
    args: argumentsIn(CHROMIUM_ARGS),
    env: {
      ...(env as Record<string, string>),
      ...(CHROMIUM_FONTS ? { FONTCONFIG_FILE: CHROMIUM_FONTS } : {}),
      ...(CHROMIUM_LIBRARIES ? { LD_LIBRARY_PATH: CHROMIUM_LIBRARIES } : {}),
    },
  });
}
