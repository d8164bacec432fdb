/** test: one pilot's life at the screens: who comes and finds what waiting, what is done, where it then stands. */
import type { Browser } from 'playwright-core';
import type { Camera } from './camera';
import type { Values } from './form';
import type { Operators } from './operators';
import type { Visitor } from './visitor';

/** What is filled in; beside it the matter that the act is about, and whether example text comes first. */
type Deed = Values & { readonly about?: string; readonly example?: boolean };

export class Life {
  private pilotId = '';
  private title = '';

  constructor(
    readonly visitor: Visitor,
    private readonly operators: Operators,
    private readonly browser: Browser,
    readonly camera: Camera,
  ) {}

  get pilot(): string {
    return this.pilotId;
  }

  /** From now on this pilot is meant. */
  follow(pilot: string, title: string): void {
    this.pilotId = pilot;
    this.title = title;
  }

  /** Finds the task in the inbox, where operators are told of it too, and opens it. */
  async comes(post: string, step: string): Promise<void> {
    await this.visitor.enterAs(post);
    await this.visitor.task(step, this.pilot).waitFor();
    await this.camera(this.visitor.page, `${post.replace(/[:.]/g, '-')}-sees-${step}`);
    await this.operatorsRead(this.operators.words.terms.step(step));
    await this.visitor.openTask(step, this.pilot);
  }

  /** Comes without a task, by the list of pilots. */
  async looksUp(post: string): Promise<void> {
    const { page } = this.visitor;
    await this.visitor.enterAs(post);
    await this.visitor.goTo('pilots');
    await page.locator(`a[href="/pilots/${this.pilot}"]`, { hasText: this.title }).click();
    await page.getByTestId('pilot').waitFor();
  }

  async does(command: string, { about, example = false, ...values }: Deed = {}): Promise<void> {
    const { page } = this.visitor;
    await this.visitor.act(command, {
      example,
      values,
      filled: async () => this.camera(page, command),
      ...(about === undefined ? {} : { matter: about }),
    });
  }

  /** On the sheet of the outcome, and nowhere an indicator by its id. */
  async showsOutcome(words: readonly string[]): Promise<void> {
    const { page, words: spoken } = this.visitor;
    const sheet = page.getByRole('region', { name: spoken.screen.outcome.title, exact: true });
    for (const word of words) await sheet.getByText(word, { exact: true }).first().waitFor();
    const file = await page.getByTestId('pilot').innerText();
    if (/\bct-\d/.test(file)) throw new Error('An indicator is named by its id.');
  }

  /** The page says it to people, and Temporal's UI to operators, in words. */
  async standsAt(stage: string): Promise<void> {
    await this.visitor.standsAt(stage);
    await this.operatorsRead(this.operators.words.terms.stage(stage));
  }

  private async operatorsRead(words: string): Promise<void> {
    await this.operators.untilDetailsSay(this.pilot, words);
  }

  /** Its page in Temporal's UI, in a window of its own. */
  async showToOperators(stage: string): Promise<void> {
    const window = await this.operators.window(this.browser);
    await this.operators.openWorkflow(window, this.pilot, this.operators.words.terms.stage(stage));
    await this.camera(window, `temporal-${stage}`);
    await window.close();
  }

  async listForOperators(stage: string): Promise<void> {
    const window = await this.operators.window(this.browser);
    await this.operators.openList(window, this.pilot, stage);
    await this.camera(window, 'temporal-list');
    await window.close();
  }
}
