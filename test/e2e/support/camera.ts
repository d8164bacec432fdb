/** test: pictures of what was on the screens, numbered in the order of the life; build output, kept for those who look. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export type Camera = (page: Page, name: string) => Promise<void>;

/** The top of a page says it all; long timelines cost seconds to draw. */
const tall = 1600;

const album = join(__dirname, '..', '..', '..', 'screenshots');

export function cameraFor(suite: string): Camera {
  const folder = join(album, suite);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  return async (page, name) => {
    taken += 1;
    const number = String(taken).padStart(2, '0');
    const width = page.viewportSize()?.width ?? 1280;
    const height = Math.min(tall, await page.evaluate(() => document.documentElement.scrollHeight));
    const clip = { x: 0, y: 0, width, height };
    const path = join(folder, `${number}-${name}.png`);
    await page.screenshot({ path, fullPage: true, clip, animations: 'disabled' });
  };
}
