/** test: somebody without a mouse: from one thing to the next by the tabulator, as often as it takes. */
import type { Locator } from 'playwright-core';

const mostSteps = 80;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Gives up when the thing cannot be reached: then a person could not reach it either. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < mostSteps; step += 1) {
    if (await hasFocus(target)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`${String(target)} is not reached by ${mostSteps} steps of the keyboard.`);
}
