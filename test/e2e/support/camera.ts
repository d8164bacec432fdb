/** test: pictures of what was on the screens, numbered in the order of the life; build output, kept for those who look. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** `around`: what the picture is about, when it stands far below. */
export type Camera = (page: Page, name: string, around?: Locator) => Promise<void>;

/** The top of a page says it all; long timelines cost seconds to draw. */
const tall = 1600;

const album = join(__dirname, '..', '..', '..', 'screenshots');

export function cameraFor(suite: string): Camera {
  const folder = join(album, suite);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  return async (page, name, around) => {
    taken += 1;
    const path = join(folder, `${String(taken).padStart(2, '0')}-${name}.png`);
    const { width = 1280, height = 900 } = page.viewportSize() ?? {};
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const box = await around?.boundingBox({ timeout: 1_000 });
    const top = await page.evaluate(() => window.scrollY);
    const clip =
      box == null
        ? { x: 0, y: 0, width, height: Math.min(tall, whole) }
        : { x: 0, y: Math.max(0, top + box.y + box.height / 2 - height / 2), width, height };
    await page.screenshot({ path, fullPage: true, clip, animations: 'disabled' });
  };
}
