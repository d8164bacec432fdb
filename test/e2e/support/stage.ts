/** test: what a file of whole lives needs: the program, a browser, and words. */
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { Language } from '../../../domain/words';
import { launchBrowser } from '../../support/browser';
import { patienceMs } from './limits';
import { Operators } from './operators';
import type { RunningProgram } from './program';
import { startProgram } from './program';
import { Visitor } from './visitor';
import { wordsIn } from './words';

export interface Stage {
  readonly program: RunningProgram;
  readonly browser: Browser;
  readonly operators: Operators;
  visitor(language: Language, options?: BrowserContextOptions): Promise<Visitor>;
  /** The same person at the same page, reading another language. */
  inLanguage(visitor: Visitor, language: Language): Promise<Visitor>;
  close(): Promise<void>;
}

async function contextIn(
  browser: Browser,
  language: Language,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Asia/Ho_Chi_Minh',
    locale: language,
    ...options,
  });
  context.setDefaultTimeout(patienceMs);
  await context.addInitScript((chosen) => {
    if (window.localStorage.getItem('language') === null)
      window.localStorage.setItem('language', chosen);
  }, language);
  return context;
}

/** Both or neither: what has started is stopped when the other has not. */
async function startBoth(): Promise<[RunningProgram, Browser]> {
  const starting = [startProgram(), launchBrowser()] as const;
  const [program, browser] = await Promise.allSettled(starting);
  if (program.status === 'fulfilled' && browser.status === 'fulfilled')
    return [program.value, browser.value];
  if (program.status === 'fulfilled') await program.value.stop();
  if (browser.status === 'fulfilled') await browser.value.close();
  return Promise.all(starting); // which says why
}

export async function openStage(): Promise<Stage> {
  const [program, browser] = await startBoth();
  return {
    program,
    browser,
    operators: new Operators(program.temporal, await wordsIn('en', program.screens)),
    async visitor(language, options = {}) {
      const context = await contextIn(browser, language, options);
      const words = await wordsIn(language, program.screens);
      return new Visitor(await context.newPage(), words, program.screens);
    },
    inLanguage: async ({ page }, language) =>
      new Visitor(page, await wordsIn(language, program.screens), program.screens),
    async close() {
      await Promise.allSettled([browser.close(), program.stop()]);
    },
  };
}
